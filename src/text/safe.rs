//! Text from outside, made harmless before a terminal sees it.

use std::borrow::Cow;

/// Whether a character could move the cursor, start an escape sequence,
/// reorder the text around it or hide itself.
///
/// True for control characters (tab and line feed included), for the
/// bidirectional controls and for the invisible characters that can make two
/// different words look alike. The joiners U+200C and U+200D are none: scripts
/// and emoji need them.
#[must_use]
pub fn is_unsafe(c: char) -> bool {
    // Most of what is asked about is ASCII, letter by letter.
    if c.is_ascii() {
        return c.is_ascii_control();
    }
    c.is_control()
        || is_hidden(c)
        || matches!(c,
            '\u{061c}'                 // Arabic letter mark
            | '\u{200b}' | '\u{200e}' | '\u{200f}' // zero width space, LRM, RLM
            | '\u{2028}'..='\u{202e}'  // line and paragraph separators, embeddings, overrides
            | '\u{2060}'..='\u{206f}'  // word joiner, isolates, deprecated format characters
            | '\u{feff}'               // byte-order mark
            | '\u{fff9}'..='\u{fffb}'  // interlinear annotation
            | '\u{e0000}'..='\u{e007f}') // tags
}

/// Whether a character stands unseen inside a word, as a soft hyphen does, and
/// can be left out without a change to what is read.
#[must_use]
pub const fn is_hidden(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'                    // soft hyphen
            | '\u{34f}'             // combining grapheme joiner
            | '\u{115f}' | '\u{1160}' // Hangul fillers
            | '\u{180e}'            // Mongolian vowel separator
            | '\u{3164}' | '\u{ffa0}' // Hangul fillers, whole and half as wide
    )
}

/// The text with every unsafe character spelled out as `\u{1b}`.
///
/// Borrows when nothing needs it. Meant for one-line messages: a line feed is
/// spelled out too.
#[must_use]
pub fn spelled_out(text: &str) -> Cow<'_, str> {
    if !text.contains(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if is_unsafe(c) {
            out.extend(c.escape_unicode());
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// The first `most` characters, with `...` where there are more, so that a
/// megabyte does not become the message.
#[must_use]
pub fn shortened(text: &str, most: usize) -> Cow<'_, str> {
    match text.char_indices().nth(most) {
        Some((end, _)) => Cow::Owned([&text[..end], "..."].concat()),
        None => Cow::Borrowed(text),
    }
}

/// What a person typed, fit for a one-line message: spelled out, and shortened
/// to 60 characters.
#[must_use]
pub fn quoted(text: &str) -> String {
    format!("\"{}\"", spelled_out(&shortened(text, 60)))
}

/// A path, fit for a message: whole up to 4096 characters, since whoever looks
/// for the file needs all of it; usual systems open no longer one.
#[must_use]
pub fn path(path: &std::path::Path) -> String {
    spelled_out(&shortened(&path.to_string_lossy(), 4096)).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_moves_a_cursor_is_left() {
        let nasty: String = ('\0'..='\u{10ffff}').filter(|c| is_unsafe(*c)).collect();
        assert!(nasty.contains('\x1b') && nasty.contains('\u{202e}') && nasty.contains('\u{9b}'));
        assert!(!spelled_out(&nasty).contains(is_unsafe));
    }

    #[test]
    fn harmless_text_is_borrowed() {
        assert!(matches!(spelled_out("naïve 漢字 👩‍💻"), Cow::Borrowed(_)));
    }

    #[test]
    fn what_cannot_be_seen_is_spelled_out_and_what_joins_is_left() {
        for hidden in ['\u{ad}', '\u{34f}', '\u{115f}', '\u{1160}', '\u{180e}', '\u{3164}', '\u{ffa0}', '\u{200b}', '\u{feff}'] {
            assert!(is_unsafe(hidden), "{}", hidden.escape_unicode());
        }
        assert!(!['\u{200c}', '\u{200d}', '\u{fe0f}', '\u{a0}', '\u{301}'].into_iter().any(is_unsafe));
    }

    #[test]
    fn what_is_short_is_borrowed_and_the_rest_cut_between_characters() {
        assert!(matches!(shortened("na\u{ef}ve", 5), Cow::Borrowed("na\u{ef}ve")));
        assert_eq!(shortened("na\u{ef}ve", 3), "na\u{ef}...");
    }

    #[test]
    fn a_long_argument_is_cut() {
        let shown = quoted(&"x".repeat(1_000_000));
        assert!(shown.len() < 80 && shown.ends_with("...\""));
        assert_eq!(quoted("a\u{1b}[31m"), "\"a\\u{1b}[31m\"");
    }
}
