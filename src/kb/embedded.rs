//! The knowledge base inside the binary: the table of embedded files.
//!
//! `build.rs` makes their texts of the files of `data/`: the same JSON without
//! blanks, in the order of the table. A test proves that, and that the table and
//! the folder hold the same files.

use serde::Deserialize;

/// One embedded file.
#[derive(Debug, Clone, Copy)]
pub struct File {
    /// Path below `data/`, without `.json`.
    pub stem: &'static str,
    /// The whole text.
    pub text: &'static str,
}

/// All that is embedded, one text behind the other: what one answer reads stands
/// together, and nothing stands between.
const ALL: &str = include_str!(concat!(env!("OUT_DIR"), "/embedded.txt"));

/// A part of it.
const fn part(start: usize, end: usize) -> &'static str {
    ALL.split_at(end).0.split_at(start).1
}

/// Every embedded file.
#[allow(clippy::unreadable_literal)] // the build wrote them
pub const FILES: &[File] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// Where a record stands in the text of its file: its key (the id, or the two
/// roles of a switch), start and end.
pub(super) type Place = (&'static str, usize, usize);

/// The places of the records of files that are lists, by their stems.
#[allow(clippy::unreadable_literal)] // the build wrote them
const PLACES: &[(&str, &[Place])] = include!(concat!(env!("OUT_DIR"), "/places.rs"));

/// The claims of a file in outline (`records::Outline`), as `build.rs` draws them.
pub(super) struct Outlines {
    /// The stem of the file of the claims.
    pub(super) stem: &'static str,
    pub(super) text: &'static str,
    pub(super) places: &'static [Place],
}

/// The outlines of the claims of every file.
#[allow(clippy::unreadable_literal)] // the build wrote them
pub(super) const OUTLINES: &[Outlines] = include!(concat!(env!("OUT_DIR"), "/outlines.rs"));

/// Where the records of the embedded file `stem` stand; none if it is no list.
pub(super) fn places(stem: &str) -> &'static [Place] {
    PLACES.iter().find(|(known, _)| *known == stem).map_or(&[], |(_, places)| places)
}

/// The text of the embedded file `stem`; empty if there is none, which no
/// record type accepts.
pub(super) fn text(stem: &str) -> &'static str {
    FILES.iter().find(|file| file.stem == stem).map_or("", |file| file.text)
}

/// Parses the text of the embedded file `stem`.
///
/// # Panics
///
/// If it is not of the type: a fault of this build, not of its user.
/// `tests/suite/data.rs` parses every file of the table.
#[allow(clippy::panic)] // see above: proved by test, and no caller could mend it
pub(super) fn parse<T: Deserialize<'static>>(stem: &str, text: &'static str) -> T {
    match serde_json::from_str(text) {
        Ok(record) => record,
        Err(error) => panic!("embedded file {stem}: {error}"),
    }
}
