//! How words get through GitHub's Markdown unchanged.
//!
//! A reader of the source should see as few backslashes as can be: a sign is
//! escaped only where it would be markup. What GitHub makes of the finished
//! text, no backslash keeps from it: `@name`, `#1` and `:smile:`.

use crate::text::address::is_of_the_web;

/// Where a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In a paragraph, or an item of a list: its first sign could start a block.
    Block,
    /// Behind the signs of a heading.
    Heading,
    /// In a cell of a table.
    Cell,
}

/// A stretch of words, and what it stands between.
pub(super) struct Words<'a> {
    /// The words.
    pub(super) text: &'a str,
    /// Where their line stands.
    pub(super) place: Place,
    /// What stands before them in Markdown; nothing at the start of a line.
    pub(super) before: Option<char>,
    /// What follows, near enough.
    pub(super) after: Option<char>,
    /// Whether the dollars of the line could be a formula.
    pub(super) formula: bool,
}

impl Words<'_> {
    /// Appends them, with backslashes where they are needed.
    pub(super) fn put(&self, out: &mut String) {
        let mut before = self.before;
        let list = self.numbered();
        for (at, c) in self.text.char_indices() {
            let rest = &self.text[at + c.len_utf8()..];
            let after = rest.chars().next().or(self.after);
            if Some(at) == list || self.is_markup(c, before, after, rest) || self.is_broken_address(at, c, rest) {
                out.push('\\');
            }
            out.push(c);
            before = Some(c);
        }
    }

    /// Where the sign stands that makes the text an item of a numbered list.
    fn numbered(&self) -> Option<usize> {
        let digits = self.text.bytes().take_while(u8::is_ascii_digit).count();
        let mut rest = self.text[digits..].chars();
        let starts = self.starts(self.before) && digits > 0;
        (starts && matches!(rest.next(), Some('.' | ')')) && is_blank(rest.next().or(self.after))).then_some(digits)
    }

    fn starts(&self, before: Option<char>) -> bool {
        self.place == Place::Block && before.is_none()
    }

    fn is_markup(&self, c: char, before: Option<char>, after: Option<char>, rest: &str) -> bool {
        match c {
            '*' | '`' | '[' => true,
            '\\' => !is_letter(after),
            '|' => self.place == Place::Cell,
            '_' => !(is_letter(before) && is_letter(after)),
            '<' => !is_blank(after),
            '&' => is_entity(rest),
            // One after a blank can start what is struck out, but not end it.
            '~' => !(is_blank(before) && is_letter(after)),
            '$' => self.formula,
            '#' => self.starts(before) && is_blank(rest.trim_start_matches('#').chars().next().or(self.after)),
            '>' => self.starts(before),
            '+' => self.starts(before) && is_blank(after),
            // Alone or as a rule, which our own sign of an item could begin.
            '-' => self.starts(before) && (is_blank(after) || rest.chars().all(|c| matches!(c, '-' | ' '))),
            _ => false,
        }
    }

    /// Whether the sign makes an address of the words around it, and something
    /// in the address needs a backslash, which would become part of it.
    fn is_broken_address(&self, at: usize, c: char, rest: &str) -> bool {
        let starts =
            c == ':' && rest.starts_with("//") || c == '.' && at >= 3 && self.text.as_bytes()[at - 3..at].eq_ignore_ascii_case(b"www");
        if !starts {
            return false;
        }
        let end = rest.find(' ');
        let address = &rest[..end.unwrap_or(rest.len())];
        let spoilt = |(at, c): (usize, char)| match c {
            '*' | '`' | '[' | '\\' | '|' | '~' | '$' | '<' => true,
            '&' => is_entity(&address[at + 1..]),
            '_' => !(is_letter(address[..at].chars().next_back()) && is_letter(address[at + 1..].chars().next())),
            _ => false,
        };
        address.char_indices().any(spoilt) || end.is_none() && self.after.is_some()
    }
}

pub(super) fn is_letter(c: Option<char>) -> bool {
    c.is_some_and(char::is_alphanumeric)
}

fn is_blank(c: Option<char>) -> bool {
    c.is_none_or(char::is_whitespace)
}

/// Whether an ampersand before the text makes it the name of a character.
fn is_entity(rest: &str) -> bool {
    let name = rest.strip_prefix('#').unwrap_or(rest);
    let end = name.bytes().take_while(u8::is_ascii_alphanumeric).count();
    end > 0 && name[end..].starts_with(';')
}

/// Whether an address can stand between angle brackets, or behind the id that
/// it belongs to, and be read back as it is.
pub(super) fn is_address(url: &str) -> bool {
    let fits = |c: char| if c.is_ascii() { c.is_ascii_graphic() && !"<>\"\\^`{|}".contains(c) } else { c.is_alphanumeric() };
    let entity = url.match_indices('&').any(|(at, _)| is_entity(&url[at + 1..]));
    is_of_the_web(url) && url.chars().all(fits) && !entity
}

#[cfg(test)]
mod tests {
    use pulldown_cmark::{Event, Options, Parser, Tag};

    use super::*;

    #[test]
    fn an_address_is_one() {
        for good in ["https://a.example", "http://a.example/a_b?c=d&e=f#(g)", "https://bücher.example/~x", "HTTPS://a.example"] {
            assert!(is_address(good), "{good}");
            let made = format!("<{good}>\n");
            assert!(matches!(Parser::new_ext(&made, Options::empty()).nth(1), Some(Event::Start(Tag::Link { .. }))), "{good}");
        }
        for bad in
            ["https://", "javascript:alert(1)", "https://a.example/a b", "https://a.example/<b>", "https://a.example?a&lt;b", "ftp://a"]
        {
            assert!(!is_address(bad), "{bad}");
        }
    }
}
