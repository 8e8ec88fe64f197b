//! Bytes of a file as text.

/// The byte-order mark.
const MARK: char = '\u{feff}';

/// The text of the bytes, without a byte-order mark; or what they are instead,
/// in words that fit behind "is".
pub fn decode(bytes: Vec<u8>) -> Result<String, &'static str> {
    if let Some(what) = no_text(&bytes) {
        return Err(what);
    }
    let mut text = String::from_utf8(bytes).map_err(|_| "not UTF-8 (Latin-1, perhaps?); expected text in UTF-8")?;
    if text.starts_with(MARK) {
        text.drain(..MARK.len_utf8());
    }
    Ok(text)
}

/// What the bytes are, if they are plainly no text in UTF-8.
fn no_text(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => Some("UTF-16; expected text in UTF-8"),
        [b'%', b'P', b'D', b'F', ..] => Some("a PDF; expected text in UTF-8"),
        [b'P', b'K', 3, 4, ..] => Some("a Word document or another archive; expected text in UTF-8"),
        [_, 0, _, 0, ..] | [0, _, 0, _, ..] => Some("UTF-16 or binary; expected text in UTF-8"),
        _ => bytes.contains(&0).then_some("binary; expected text in UTF-8"),
    }
}
