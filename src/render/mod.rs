//! Floor 5: bytes. JSON prints the answer; people's formats walk the page.

mod grid;
pub mod ink;
pub mod json;
mod plain;
mod table;

pub use plain::plain;
pub use table::table;

/// How a page is to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Columns of a line.
    pub width: usize,
    /// Whether to colour.
    pub ink: bool,
}
