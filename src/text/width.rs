//! Widths, in columns of a terminal.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// How many columns a terminal gives the text (CJK and emoji take two).
#[must_use]
pub fn width(text: &str) -> usize {
    if text.is_ascii() {
        text.len()
    } else if text.chars().all(is_single) {
        text.chars().count()
    } else {
        text.width()
    }
}

/// Whether the character takes one column whatever stands beside it, if that is
/// such a one too: what our own texts hold, told at a fifth of the cost of asking
/// the tables.
const fn is_single(c: char) -> bool {
    c.is_ascii()
        || matches!(c, '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{ff}' | '\u{2010}'..='\u{2027}' | '\u{2200}'..='\u{22ff}' | '\u{2500}'..='\u{257f}')
}

/// The longest head of `text` within `columns`; at least one grapheme if `some`.
pub(super) fn head_within(text: &str, columns: usize, some: bool) -> &str {
    let mut used = 0;
    for (at, grapheme) in text.grapheme_indices(true) {
        used += width(grapheme);
        if used > columns && !(some && at == 0) {
            return &text[..at];
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_without_the_tables_is_as_wide_as_they_say() {
        let single: Vec<char> = (' '..='\u{ffff}').filter(|c| is_single(*c) && !c.is_control()).collect();
        assert!(single.contains(&'≈') && single.contains(&'†') && !single.contains(&'漢'));
        for c in &single {
            assert_eq!(c.to_string().width(), 1, "{c:?}");
        }
        let mut dice = fastrand::Rng::with_seed(3);
        for _ in 0..20_000 {
            let text: String = (0..6).map(|_| single[dice.usize(..single.len())]).collect();
            assert_eq!(text.width(), 6, "{text:?}");
        }
    }
}
