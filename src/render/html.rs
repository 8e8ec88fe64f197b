//! The format `html`: one page that needs nothing else.

use crate::kb::Catalog;
use crate::page::Page;

/// The page for a browser.
#[must_use]
pub fn html(page: &Page<'_>, catalog: &Catalog, pictures: bool) -> String {
    let _ = pictures;
    super::markdown(page, catalog)
}
