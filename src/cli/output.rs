//! One answer, one format, one write.

use std::io::{self, Write};

use serde::Serialize;

use super::args::{Format, Global, When};
use super::environment;
use super::failure::Failure;
use crate::answer::{Recorded, Records};
use crate::kb::Catalog;
use crate::page::Page;
use crate::render::{self, Look, Separator, json};

/// How the answer is to be printed.
pub(super) struct Output {
    pub(super) format: Format,
    pub(super) compact: bool,
    /// Whether boxes and art are to be left out.
    pub(super) accessible: bool,
    pub(super) look: Look,
}

impl Output {
    pub(super) fn of(global: &Global) -> Result<Self, Failure> {
        let accessible = environment::accessible(global.accessible);
        let format = match (global.json, global.format) {
            (true, Some(format)) if format != Format::Json => {
                return Err(Failure::usage("--json and --format ask for different formats; leave one out", Some("--json".to_owned())));
            }
            (true, _) => Format::Json,
            (false, Some(Format::Table) | None) if accessible => Format::Plain,
            (false, format) => format.unwrap_or(Format::Table),
        };
        // An error in JSON is one object on stderr; records have no width.
        let laid_out = matches!(format, Format::Table | Format::Plain | Format::Markdown | Format::Html);
        if laid_out && global.width.is_some_and(environment::is_too_narrow) {
            let note = format!("tpm: --width is raised to {}, the narrowest that screens are laid out for\n", environment::NARROWEST);
            let _ = io::stderr().write_all(note.as_bytes());
        }
        let ink = environment::ink(global.color.unwrap_or(When::Auto), &io::stdout());
        let look = Look { width: environment::width(global.width), ink, ascii: global.ascii, links: environment::links(ink) };
        Ok(Self { format, compact: global.compact, accessible, look })
    }

    pub(super) fn print<'a, T: Serialize + Recorded + 'a>(
        &self,
        catalog: &Catalog,
        kind: &str,
        answer: T,
        page: impl FnOnce(&'a T) -> Page<'a>,
    ) -> Result<String, Failure> {
        let answer: &'a T = kept(answer);
        match self.format {
            Format::Table | Format::Plain | Format::Markdown | Format::Html => Ok(self.page(kept(page(answer)), catalog)),
            Format::Csv | Format::Tsv | Format::Ndjson => self.records(kept(answer.records())),
            Format::Json => json::answer(catalog, kind, answer, self.compact)
                .map_err(|error| Failure::could_not(format!("the answer is not JSON: {error}"))),
        }
    }

    /// A page in a format that has pages; boxed in any other.
    pub(super) fn page(&self, page: &Page<'_>, catalog: &Catalog) -> String {
        match self.format {
            Format::Plain => render::plain(page, self.look),
            Format::Markdown => render::markdown(page, catalog),
            Format::Html => render::html(page, catalog, !self.accessible),
            _ => render::table(page, self.look, catalog),
        }
    }

    /// Rows in a format that has rows; lines of JSON in any other.
    pub(super) fn records(&self, records: &Records) -> Result<String, Failure> {
        match self.format {
            Format::Csv => render::separated(records, Separator::Comma),
            Format::Tsv => render::separated(records, Separator::Tab),
            _ => render::ndjson(records).map_err(|error| error.to_string()),
        }
        .map_err(|error| Failure::could_not(format!("the records cannot be written: {error}")))
    }
}

/// Something that is not taken apart at its end: the process ends soon after,
/// and freeing a thousand small pieces one by one costs more than finding them.
pub(super) fn kept<'a, T: 'a>(value: T) -> &'a mut T {
    Box::leak(Box::new(value))
}

/// What is to be written, and what could not be answered beside it.
pub(super) struct Said {
    pub(super) text: String,
    pub(super) failures: Vec<Failure>,
}

impl From<String> for Said {
    fn from(text: String) -> Self {
        Self { text, failures: Vec::new() }
    }
}

/// One write. A reader who left is a success; anything else is told.
pub(super) fn write(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    let done = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    match done {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(Failure::could_not(format!("cannot write the answer: {error}"))),
        Ok(()) => Ok(()),
    }
}
