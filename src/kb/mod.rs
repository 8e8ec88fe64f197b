//! Floor 2: the knowledge base.
//!
//! [`records`] are the file format and the model at once; [`check`] makes them
//! trustworthy; [`Catalog`] is what the floors above ask, and it parses a file
//! only when first asked for it.

mod catalog;
pub mod check;
mod embedded;
pub mod phrase;
pub mod records;
mod unknown;
mod values;

pub use catalog::{Catalog, Kind, Placed};
pub use embedded::FILES;
pub use unknown::{Noun, Unknown};
pub use values::{Keyed, Text};
