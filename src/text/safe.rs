//! Text from outside, made harmless before a terminal sees it.

use std::borrow::Cow;

/// Whether a character could move the cursor, start an escape sequence,
/// reorder the text around it or hide itself.
///
/// True for control characters (tab and line feed included), for the
/// bidirectional controls and for the invisible format characters that can
/// make two different words look alike.
#[must_use]
pub fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{061c}'                 // Arabic letter mark
            | '\u{200b}' | '\u{200e}' | '\u{200f}' // zero width space, LRM, RLM
            | '\u{2028}'..='\u{202e}'  // line and paragraph separators, embeddings, overrides
            | '\u{2060}'..='\u{206f}'  // word joiner, isolates, deprecated format characters
            | '\u{feff}'               // byte-order mark
            | '\u{fff9}'..='\u{fffb}'  // interlinear annotation
            | '\u{e0000}'..='\u{e007f}') // tags
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

/// What a person typed, fit for a one-line message: spelled out and, beyond
/// 60 characters, cut with `...` so that a megabyte does not become the error.
#[must_use]
pub fn quoted(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut shown: String = text.chars().take(LONGEST).collect();
    if shown.len() < text.len() {
        shown.push_str("...");
    }
    format!("\"{}\"", spelled_out(&shown))
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
    fn a_long_argument_is_cut() {
        let shown = quoted(&"x".repeat(1_000_000));
        assert!(shown.len() < 80 && shown.ends_with("...\""));
        assert_eq!(quoted("a\u{1b}[31m"), "\"a\\u{1b}[31m\"");
    }
}
