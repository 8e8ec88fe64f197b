//! Floor 1: words and widths. Knows nothing of roles, facts or terminals.

pub mod address;
pub mod decode;
pub mod markup;
pub mod nearest;
pub mod number;
pub mod packed;
pub mod safe;
mod spacing;
pub mod width;
pub mod words;
pub mod wrap;
