//! What stands between words: where a line may end, and where none needs to.

/// Whether the text is one line as it stands, as most cells of a table are.
pub(super) fn is_a_line(text: &str, columns: usize) -> bool {
    let outer_space = text.is_empty() || text.starts_with(' ') || text.ends_with(' ');
    text.len() <= columns && text.is_ascii() && !outer_space && !has_doubled_space(text.as_bytes())
}

/// Whether there are two spaces in a row. Without a way out in the middle many
/// bytes are looked at at once, and texts are short.
pub(super) fn has_doubled_space(text: &[u8]) -> bool {
    let mut found = false;
    for (a, b) in text.iter().zip(text.get(1..).unwrap_or_default()) {
        found |= *a == b' ' && *b == b' ';
    }
    found
}

/// Whether a word that begins like this may belong to the one before it.
pub(super) const fn may_belong(first: u8) -> bool {
    first == b'%' || first.is_ascii_digit()
}

/// Whether a line must not end between two words: `n 241`, `50 %`.
pub(super) fn belong_together(before: &str, after: &str) -> bool {
    let digit = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    after.starts_with('%') || (matches!(before, "n" | "(n") && digit(after))
}
