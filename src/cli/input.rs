//! Reading what a person names: a file, or `-` for stdin.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::failure::Failure;
use crate::text::decode::decode;
use crate::text::safe;

/// The largest file of answers, in bytes. A sheet is a few hundred.
const LARGEST_SHEET: u64 = 8 * 1024 * 1024;

/// The largest text that is read whole, in bytes. A posting is a few thousand.
const LARGEST_TEXT: u64 = 4 * 1024 * 1024;

/// How a file is called in messages.
pub(super) fn name(path: &Path) -> String {
    if is_stdin(path) { "stdin".to_owned() } else { safe::path(path) }
}

/// A file to read, or stdin for `-`.
pub(super) fn open(path: &Path) -> Result<Box<dyn Read>, Failure> {
    if is_stdin(path) {
        return Ok(Box::new(io::stdin().lock()));
    }
    let could_not = |why: &str| Failure::could_not(format!("{}: {why}", name(path)));
    if path.is_dir() {
        return Err(could_not("is a directory; expected a file"));
    }
    File::open(path).map(|file| Box::new(file) as Box<dyn Read>).map_err(|error| could_not(&format!("cannot be read: {error}")))
}

/// The whole text of a file of answers, without a byte-order mark.
pub(super) fn text(path: &Path) -> Result<String, Failure> {
    whole(path, LARGEST_SHEET)
}

/// The whole text of a posting or a résumé, without a byte-order mark.
pub(super) fn document(path: &Path) -> Result<String, Failure> {
    whole(path, LARGEST_TEXT)
}

fn whole(path: &Path, largest: u64) -> Result<String, Failure> {
    let could_not = |why: &str| Failure::could_not(format!("{}: {why}", name(path)));
    let mut bytes = Vec::new();
    open(path)?.take(largest + 1).read_to_end(&mut bytes).map_err(|error| could_not(&format!("cannot be read: {error}")))?;
    if bytes.len() as u64 > largest {
        return Err(could_not(&format!("is larger than {} MiB", largest / 1024 / 1024)));
    }
    decode(bytes).map_err(|what| could_not(&format!("is {what}")))
}

/// Whether the path stands for stdin.
pub(super) fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}
