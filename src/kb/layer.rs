//! Reading layers from files: the one place below the command line that looks
//! at the world. A named file that cannot be read is a problem, never skipped.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::check::code;
use super::layer_problem::LayerProblem;
use super::limits::{LARGEST_FILE, MOST_LAYERS};
use super::stack::LayerText;
use crate::text::decode::decode;
use crate::text::safe;

/// The files named, with those of the folders named in their place; and what
/// could not be read.
///
/// ```
/// use tpm_career::kb::layer;
///
/// let (texts, problems) = layer::read(&["no-such-file.json".into()]);
/// assert!(texts.is_empty() && problems[0].code == "unreadable");
/// ```
#[must_use]
pub fn read(paths: &[PathBuf]) -> (Vec<LayerText>, Vec<LayerProblem>) {
    let (mut files, mut problems) = (Vec::new(), Vec::new());
    for path in paths {
        match within(path) {
            Ok(found) => files.extend(found),
            Err(message) => problems.push(LayerProblem::whole(&name(path), code::UNREADABLE, message)),
        }
    }
    if files.len() > MOST_LAYERS {
        let message = format!("{} layers; expected {MOST_LAYERS} at most", files.len());
        problems.push(LayerProblem::whole(&name(&files[MOST_LAYERS]), code::LIMIT, message));
        return (Vec::new(), problems);
    }
    let mut texts = Vec::new();
    for path in &files {
        match text(path) {
            Ok(text) => texts.push(LayerText { path: name(path), text }),
            Err((code, message)) => problems.push(LayerProblem::whole(&name(path), code, message)),
        }
    }
    (texts, problems)
}

/// A path as it was given, fit for messages and answers: whatever can be opened
/// is named whole, since answers tell layers apart by it.
fn name(path: &Path) -> String {
    safe::path(path)
}

fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// The file itself, or the `*.json` of a folder by name. Files that begin with
/// a dot are what editors leave behind.
fn within(path: &Path) -> Result<Vec<PathBuf>, String> {
    if is_stdin(path) || !fs::metadata(path).map_err(|error| unread(&error))?.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut out = Vec::new();
    for entry in fs::read_dir(path).map_err(|error| unread(&error))? {
        let entry = entry.map_err(|error| unread(&error))?;
        let file = entry.path();
        let hidden = entry.file_name().as_encoded_bytes().starts_with(b".");
        if !hidden && file.extension().is_some_and(|end| end == "json") && !file.is_dir() {
            out.push(file);
        }
    }
    if out.is_empty() {
        return Err("is a directory without a *.json file".to_owned());
    }
    out.sort();
    Ok(out)
}

/// The text of a file, and no more than a layer may be large.
fn text(path: &Path) -> Result<String, (&'static str, String)> {
    let unreadable = |error: io::Error| (code::UNREADABLE, unread(&error));
    let mut bytes = Vec::new();
    let mut limited: Box<dyn Read> = if is_stdin(path) {
        Box::new(io::stdin().lock())
    } else {
        // A pipe or a device could be waited for without an end.
        let kind = fs::metadata(path).map_err(unreadable)?;
        if !kind.is_file() {
            return Err((code::UNREADABLE, "is neither a file nor a directory; \"-\" reads standard input".to_owned()));
        }
        if kind.len() > LARGEST_FILE {
            return Err(too_large());
        }
        Box::new(File::open(path).map_err(unreadable)?)
    };
    limited.by_ref().take(LARGEST_FILE + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(too_large());
    }
    decode(bytes).map_err(|what| (code::ENCODING, format!("is {what}")))
}

fn too_large() -> (&'static str, String) {
    (code::LIMIT, format!("is larger than {} MiB", LARGEST_FILE / 1024 / 1024))
}

fn unread(error: &io::Error) -> String {
    format!("cannot be read: {error}")
}
