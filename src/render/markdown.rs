//! The format `markdown`: GitHub's, to paste.

use super::{Look, plain};
use crate::page::Page;

/// The page in Markdown.
#[must_use]
pub fn markdown(page: &Page<'_>) -> String {
    plain(page, Look { width: 100, ink: false, ascii: false, links: false })
}
