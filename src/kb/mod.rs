//! Floor 2: the knowledge base.
//!
//! [`records`] are the file format and the model at once; [`check`] makes them
//! trustworthy; [`Catalog`] is what the floors above ask, and it parses a file
//! only when first asked for it.
//!
//! Users' own files go over the embedded ones: `layer` reads them, `read` and
//! `shape` find what is wrong in them, `overlay` has the rule by which they are
//! laid, and `stack` does all of it in order.

mod catalog;
pub mod check;
mod embedded;
mod gather;
mod help;
mod json;
mod laid;
pub mod layer;
mod layer_problem;
mod lazy;
mod limits;
mod listed;
mod lists;
mod overlay;
pub mod phrase;
mod pieces;
mod placed;
mod read;
pub mod records;
mod removal;
pub mod schema;
mod shape;
mod stack;
mod syntax;
mod unknown;
mod values;

pub use catalog::{Catalog, Kind};
pub use check::LONGEST_TEXT;
pub use embedded::FILES;
pub use layer_problem::LayerProblem;
pub use limits::{DEEPEST, LARGEST_FILE, MOST_LAYERS, MOST_PROBLEMS, MOST_RECORDS};
pub use placed::Placed;
pub use stack::{COMMENT, LayerText, stacked};
pub use unknown::{Noun, Unknown};
pub(crate) use values::each_once;
pub use values::{Keyed, Text};
