//! `tpm assess`: where a person or a text stands among the roles.

pub mod fit;
pub mod level;
pub mod posting;
pub mod score;
pub mod sheet;
