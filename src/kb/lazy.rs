//! Files of the knowledge base that are parsed when first asked for.

use std::cell::OnceCell;

use serde::Deserialize;

use super::embedded;
use super::listed::{Listed, Record};
use super::records::Outline;

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

    /// The value, if it has been asked for already.
    pub(super) fn ready(&self) -> Option<&T> {
        self.cell.get()
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

    /// The records of a file. Where those of a replaced file stand is not known.
    pub(super) fn listed<T: Record>(&self, stem: impl Into<String>) -> Listed<T> {
        let stem = stem.into();
        let replaced = self.0.iter().any(|(replaced, _)| *replaced == stem);
        let places = if replaced { &[] } else { embedded::places(&stem) };
        let text = self.text(&stem);
        Listed::new(stem, text, places)
    }

    /// The claims of a file in outline, as the build has drawn them.
    pub(super) fn outlines(&self, stem: &str) -> Listed<Outline<'static>> {
        if self.0.iter().any(|(replaced, _)| *replaced == stem) {
            return self.listed(stem);
        }
        let drawn = embedded::OUTLINES.iter().find(|file| file.stem == stem);
        drawn.map_or_else(|| self.listed(stem), |drawn| Listed::new(stem.to_owned(), drawn.text, drawn.places))
    }

    /// The files of a folder, in the order of the table, each as `file` takes it.
    pub(super) fn folder<F>(&self, folder: &str, file: impl Fn(&Self, &'static str) -> F) -> Vec<F> {
        embedded::FILES.iter().filter(|known| known.stem.starts_with(folder)).map(|known| file(self, known.stem)).collect()
    }
}
