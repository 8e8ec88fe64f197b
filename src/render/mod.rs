//! Floor 5: bytes. JSON prints the answer, csv, tsv and ndjson its records;
//! people's formats walk the page.
//!
//! ```
//! use tpm_career::answer::{Recorded, compare};
//! use tpm_career::{kb::Catalog, page, render};
//!
//! let catalog = Catalog::embedded();
//! let answer = compare::compare(&catalog, &["infra", "product"], &[], false)?;
//! let page = render::markdown(&page::compare(&answer), &catalog); // for people
//! let rows = render::separated(&answer.records(), render::Separator::Comma)?; // for spreadsheets
//! let whole = render::json::answer(&catalog, "compare", &answer, false)?; // for programs
//! assert!(page.starts_with("# Infra TPM and Product TPM") && rows.contains(',') && whole.starts_with('{'));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod bars;
mod csv;
mod escape;
mod gfm;
mod grid;
mod html;
pub mod ink;
pub mod json;
mod lattice;
mod link;
mod markdown;
mod ndjson;
mod plain;
mod strokes;
mod table;

use crate::kb::Catalog;
use crate::text::safe;
use crate::text::wrap::NO_BREAK;

pub use self::csv::{Separator, separated};
pub use html::{PICTURE_STYLE, html};
pub use markdown::markdown;
pub use ndjson::ndjson;
pub use plain::plain;
pub use table::table;

/// The files of one's own that an answer was made with, in words.
fn own_files(catalog: &Catalog) -> Option<String> {
    let [_, files @ ..] = catalog.layers() else { return None };
    let named: Vec<String> = files.iter().map(|file| safe::spelled_out(file).into_owned()).collect();
    (!named.is_empty()).then(|| format!("with one's own {} over it", named.join(", ")))
}

/// A command that no line ends in: broken, it cannot be copied.
fn unbroken(command: &str) -> String {
    command.chars().map(|c| if c == ' ' { NO_BREAK } else { c }).collect()
}

/// How a page is to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Columns of a line.
    pub width: usize,
    /// Whether to colour.
    pub ink: bool,
    /// Whether boxes, bars and signs are of ASCII alone.
    pub ascii: bool,
    /// Whether sources and addresses are links that the terminal can follow.
    pub links: bool,
}
