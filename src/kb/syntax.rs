//! Where a text is no JSON, and why, in words for whoever wrote it. `serde_json`
//! judges; its words are for programmers and are put into plain ones here.

use serde::de::IgnoredAny;
use serde_json::Error;

use super::pieces::Cursor;
use crate::text::nearest::nearest;
use crate::text::safe;

/// What is wrong, its offset, and what was probably meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) at: usize,
    pub(super) message: String,
    pub(super) nearest: Option<&'static str>,
}

/// The first fault of a text; `None` where it is JSON.
pub(super) fn fault(text: &str) -> Option<Fault> {
    let error = serde_json::from_str::<IgnoredAny>(text).err()?;
    if text.trim().is_empty() {
        let message = "the file is empty; expected one JSON object (\"tpm kb new\" prints one to start from)".to_owned();
        return Some(Fault { at: 0, message, nearest: None });
    }
    if error.is_eof() {
        // Whatever is missing, it is missing behind the last thing there.
        let last = text.trim_end().char_indices().next_back().map_or(0, |(at, _)| at);
        return Some(Fault { at: last, message: format!("not JSON: {}", ends(text)), nearest: None });
    }
    let given = error.to_string();
    let given = bare(&given);
    let (at, why) = told(text, place(text, &error), given);
    let near = why.is_none().then(|| meant(word(&text[at..]))).flatten();
    let why = why.unwrap_or_else(|| value(&text[at..]));
    Some(Fault { at, message: format!("not JSON: {why}"), nearest: near })
}

/// The words of an error without its own account of the place.
pub(super) fn bare(words: &str) -> &str {
    words.split(" at line ").next().unwrap_or(words)
}

/// The place that an error gives, as an offset.
pub(super) fn place(text: &str, error: &Error) -> usize {
    let line_start = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum::<usize>();
    let mut at = (line_start + error.column().saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The place to point at, and what to say of it: nothing where a value was
/// expected, of which there is more to say.
fn told(text: &str, at: usize, given: &str) -> (usize, Option<String>) {
    let say = |at: usize, why: String| (at, Some(why));
    match given {
        "control character (\\u0000-\\u001F) found while parsing a string" => {
            let at = text[at..].find(|c: char| c < ' ').map_or(at, |ahead| at + ahead);
            let what = match text[at..].chars().next() {
                Some('\n' | '\r') => "a line break inside a string; it is written `\\n`, or a quote is missing".to_owned(),
                Some('\t') => "a tab inside a string; it is written `\\t`".to_owned(),
                other => format!("the control character {} inside a string", other.unwrap_or_default().escape_unicode()),
            };
            say(at, what)
        }
        "invalid escape" | "unexpected end of hex escape" => {
            let start = text[..at].rfind('\\').unwrap_or(at);
            let digits =
                text[start + 1..].strip_prefix('u').map_or(0, |rest| rest.bytes().take(4).take_while(u8::is_ascii_hexdigit).count());
            let escape: String = text[start..].chars().take(2 + digits).collect();
            say(start, format!("`{}` is no escape sequence of JSON; a backslash is written `\\\\`", safe::spelled_out(&escape)))
        }
        _ => {
            // Of a word that is wrong in its midst the whole is told.
            let start = text[..at].trim_end_matches(is_part).len();
            if start < at && (["invalid number", "expected ident"].contains(&given) || !text[at..].starts_with(is_sign)) {
                return (start, None);
            }
            let rest = &text[at..];
            if let Some(why) = foreign(rest) {
                return say(at, why);
            }
            if rest.starts_with([']', '}'])
                && let Some(before) = text[..at].trim_end().strip_suffix(',')
            {
                return say(before.len(), format!("nothing stands between this comma and the {} behind it", found(rest)));
            }
            match given {
                "trailing characters" => say(at, format!("expected nothing behind the first value, found {}", found(rest))),
                "key must be a string" => say(at, format!("expected a key in double quotes, found {}", found(rest))),
                "expected `:`" => say(at, format!("expected `:` behind the key, found {}", found(rest))),
                "expected `,` or `]`" | "expected `,` or `}`" => say(at, format!("{given}, found {}", found(rest))),
                "expected value" | "expected ident" | "invalid number" => (at, None),
                _ => say(at, given.to_owned()),
            }
        }
    }
}

/// What other notations have and JSON has not.
fn foreign(rest: &str) -> Option<String> {
    if ["//", "/*", "#"].iter().any(|mark| rest.starts_with(mark)) {
        return Some("a comment cannot stand here; any object may hold one under the key \"//\"".to_owned());
    }
    let quote = rest.chars().next().filter(|c| "'`‘’“”„«»".contains(*c))?;
    Some(format!("strings stand in straight double quotes, found `{quote}`"))
}

/// What to say where a value was expected.
fn value(rest: &str) -> String {
    let word = word(rest);
    let bare = word.trim_start_matches(['-', '+']);
    if ["nan", "inf", "infinity"].contains(&&*bare.to_lowercase()) {
        return format!("{} is no number of JSON; what is not known is left out", found(rest));
    }
    if bare.starts_with(|c: char| c.is_ascii_digit() || c == '.') && !word.is_empty() {
        return format!("{} is not written as JSON writes numbers", found(rest));
    }
    format!("expected a value, found {}", found(rest))
}

/// The word of JSON that stands for one of another language.
fn meant(word: &str) -> Option<&'static str> {
    match &*word.to_lowercase() {
        "none" | "nil" | "undefined" => Some("null"),
        "yes" | "on" => Some("true"),
        "no" | "off" => Some("false"),
        other => nearest(other, ["true", "false", "null"]),
    }
}

fn is_sign(c: char) -> bool {
    !is_part(c)
}

/// Whether a character can be part of a word or a number.
fn is_part(c: char) -> bool {
    c.is_alphanumeric() || "+-._".contains(c)
}

fn word(rest: &str) -> &str {
    &rest[..rest.find(is_sign).unwrap_or(rest.len())]
}

/// What stands there, for a one-line message.
fn found(rest: &str) -> String {
    let Some(first) = rest.chars().next() else { return "nothing".to_owned() };
    // Blanks that only look like blanks are told by their number.
    if first.is_whitespace() || safe::is_unsafe(first) {
        return format!("the character {}", first.escape_unicode());
    }
    if first == '"' {
        return "a string".to_owned();
    }
    let word = word(rest);
    let shown = if word.is_empty() { &rest[..first.len_utf8()] } else { word };
    format!("`{}`", safe::quoted(shown).trim_matches('"'))
}

/// What the end of a text cuts off.
fn ends(text: &str) -> String {
    let (mut open, mut quoted, mut escaped) = (Vec::new(), None, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted.is_some() => escaped = true,
            b'"' => quoted = if quoted.is_some() { None } else { Some(at) },
            b'{' | b'[' if quoted.is_none() => open.push(at),
            b'}' | b']' if quoted.is_none() => {
                open.pop();
            }
            _ => {}
        }
    }
    let Some(at) = quoted.or(open.pop()) else { return "the file ends in the middle of a value".to_owned() };
    let what = match text.as_bytes().get(at) {
        Some(b'"') => "string",
        Some(b'{') => "object",
        _ => "list",
    };
    let (line, column) = Cursor::of(text).line_and_column(at);
    format!("the file ends inside the {what} that begins at line {line}, column {column}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_told_with_its_place() {
        for (text, at, message) in [
            ("{\"a\": }", 6, "not JSON: expected a value, found `}`"),
            ("[1,\n2", 4, "not JSON: the file ends inside the list that begins at line 1, column 1"),
            ("{} é", 3, "not JSON: expected nothing behind the first value, found `é`"),
            ("[NaN]", 1, "not JSON: `NaN` is no number of JSON; what is not known is left out"),
            ("[1, nulL]", 4, "not JSON: expected a value, found `nulL`"),
            ("[1, 0123]", 4, "not JSON: `0123` is not written as JSON writes numbers"),
            ("[1,\u{a0}2]", 3, "not JSON: expected a value, found the character \\u{a0}"),
            ("[\"a\\x\"]", 3, "not JSON: `\\x` is no escape sequence of JSON; a backslash is written `\\\\`"),
        ] {
            let fault = fault(text).map(|fault| (fault.at, fault.message));
            assert_eq!(fault, Some((at, message.to_owned())), "{text}");
        }
        assert_eq!(fault("{\"a\": [\"\\ud800\"]}"), None);
    }
}
