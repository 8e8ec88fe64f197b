//! Files of the knowledge base that are parsed when first asked for.

use std::cell::OnceCell;

use serde::Deserialize;

use super::embedded;

/// A file that is parsed when first asked for.
pub(super) struct Lazy<T> {
    pub(super) stem: String,
    text: &'static str,
    cell: OnceCell<T>,
}

impl<T> Lazy<T> {
    /// A file that stands nowhere but here.
    pub(super) fn of(stem: impl Into<String>, value: T) -> Self {
        Self { stem: stem.into(), text: "", cell: OnceCell::from(value) }
    }
}

impl<T: Deserialize<'static>> Lazy<T> {
    pub(super) fn get(&self) -> &T {
        self.cell.get_or_init(|| embedded::parse(&self.stem, self.text))
    }
}

/// The files to read: the embedded ones, some of them replaced.
pub(super) struct Files<'f>(pub(super) &'f [(&'f str, &'static str)]);

impl Files<'_> {
    pub(super) fn text(&self, stem: &str) -> &'static str {
        self.0.iter().find(|(replaced, _)| *replaced == stem).map_or_else(|| embedded::text(stem), |(_, text)| text)
    }

    pub(super) fn lazy<T>(&self, stem: impl Into<String>) -> Lazy<T> {
        let stem = stem.into();
        Lazy { text: self.text(&stem), stem, cell: OnceCell::new() }
    }

    /// The files of a folder, in the order of the table.
    pub(super) fn folder<T>(&self, folder: &str) -> Vec<Lazy<T>> {
        embedded::FILES.iter().filter(|file| file.stem.starts_with(folder)).map(|file| self.lazy(file.stem)).collect()
    }
}
