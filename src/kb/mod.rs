//! Floor 2: the knowledge base.
//!
//! [`records`] are the file format and the model at once; [`check`] makes them
//! trustworthy; [`Catalog`] is what the floors above ask, and it parses a file
//! only when first asked for it.

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
mod overlay;
pub mod phrase;
mod pieces;
mod read;
pub mod records;
mod removal;
pub mod schema;
mod shape;
mod stack;
mod syntax;
mod unknown;
mod values;

pub use catalog::{Catalog, Kind, Placed};
pub use embedded::FILES;
pub use layer_problem::LayerProblem;
pub use limits::{DEEPEST, LARGEST_FILE, MOST_LAYERS, MOST_PROBLEMS, MOST_RECORDS};
pub use stack::{COMMENT, LONGEST_TEXT, LayerText, stacked};
pub use unknown::{Noun, Unknown};
pub use values::{Keyed, Text};
