//! Texts that are printed now and then, packed by `build.rs`. The only file that
//! names the `miniz_oxide` crate.

use miniz_oxide::inflate::decompress_to_vec;

/// The text that was packed. Empty if it is none: a fault of the build, which the
/// tests of whatever prints it would find.
#[must_use]
pub fn unpacked(packed: &[u8]) -> String {
    decompress_to_vec(packed).ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}
