//! The one streaming loop: a line in, a line out, in order.
//!
//! Memory stays flat whatever comes in, and what is written is flushed before
//! a read could block, so that a batch works as a filter in a pipe.

use std::io::{self, BufWriter, ErrorKind, StdoutLock, Write};
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::args::Format;
use super::failure::{Error, Failure};
use super::input;
use super::lines::{LONGEST, Line, Lines, Trouble};
use crate::render::json;
use crate::text::safe;

/// Refuses a format that lines cannot have.
pub(super) fn takes(format: Option<Format>) -> Result<(), Failure> {
    if matches!(format, None | Some(Format::Json | Format::Ndjson)) {
        return Ok(());
    }
    Err(Failure::usage("--batch prints one JSON object a line; leave out --format", Some("--format".to_owned())))
}

/// After how many lines the count on the terminal moves.
const STEP: u64 = 500;

/// An answered line.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct AnswerLine<'a, T> {
    kind: &'static str,
    #[cfg_attr(test, schemars(with = "Option<Id>"))]
    id: Option<&'a RawValue>,
    #[serde(flatten)]
    answer: T,
}

/// A bad line, in the place where its answer would stand.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct ErrorLine<'a> {
    kind: &'static str,
    #[cfg_attr(test, schemars(with = "Option<Id>"))]
    id: Option<&'a RawValue>,
    line: u64,
    error: Error<'a>,
}

/// What is echoed as `id`, for the schema.
#[cfg(test)]
#[derive(schemars::JsonSchema)]
#[serde(untagged)]
#[allow(dead_code)] // only its shape is wanted
enum Id {
    Text(String),
    Number(f64),
}

/// The part of every line that we echo.
#[derive(Deserialize)]
struct Identified<'a> {
    #[serde(borrow)]
    id: Option<&'a RawValue>,
}

/// How lines are answered.
pub(super) trait Answers {
    /// The `kind` of an answered line.
    const KIND: &'static str;
    /// What is said of a line.
    type Answer: Serialize;

    /// The `id` of a line, and what is said of it.
    fn answer<'l>(&mut self, line: &'l str) -> (Option<&'l RawValue>, Result<Self::Answer, Failure>);
}

/// A batch: how its lines are answered, and what came of them so far.
pub(super) struct Batch<A> {
    answers: A,
    /// Whether to count lines on stderr while they are answered.
    counts: bool,
    out: BufWriter<StdoutLock<'static>>,
    all: u64,
    bad: u64,
}

/// Why no further line is answered.
enum Stop {
    /// This input cannot be read on.
    Input(Failure),
    /// Nobody reads the answers any more.
    Left,
    /// The answers cannot be written.
    Output(Failure),
}

impl From<io::Error> for Stop {
    /// Of writing.
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::BrokenPipe => Self::Left,
            _ => Self::Output(Failure::could_not(format!("cannot write the answer: {error}"))),
        }
    }
}

impl<A: Answers> Batch<A> {
    pub(super) fn new(answers: A, counts: bool) -> Self {
        Self { answers, counts, out: BufWriter::with_capacity(64 * 1024, io::stdout().lock()), all: 0, bad: 0 }
    }

    /// Answers each line of the files, in order, with the line's `id` as it was
    /// given. Blank lines are no lines. A file that cannot be read is a failure
    /// of its own and does not keep the others from being answered; the bad
    /// lines together are one failure more.
    pub(super) fn run(mut self, paths: &[PathBuf]) -> Result<Vec<Failure>, Failure> {
        let mut failures = Vec::new();
        for path in paths {
            let done = input::open(path).map_err(Stop::Input).and_then(|file| self.file(&input::name(path), &mut Lines::of(file)));
            match done {
                Ok(()) => {}
                Err(Stop::Input(why)) => failures.push(why),
                Err(Stop::Left) => return Ok(failures),
                Err(Stop::Output(why)) => return Err(why),
            }
        }
        self.count("");
        if self.bad > 0 {
            failures.push(Failure::could_not(format!("{} of {} lines could not be answered", self.bad, self.all)));
        }
        Ok(failures)
    }

    fn file(&mut self, name: &str, lines: &mut Lines<impl io::Read>) -> Result<(), Stop> {
        let mut number = 0;
        loop {
            let line = match lines.next(&mut self.out) {
                Ok(Some(line)) => line,
                Ok(None) => return Ok(self.out.flush()?),
                Err(Trouble::Write(error)) => return Err(error.into()),
                Err(Trouble::Read(error)) => {
                    self.out.flush()?;
                    return Err(Stop::Input(Failure::could_not(format!("{name}: line {}: cannot be read: {error}", number + 1))));
                }
            };
            number += 1;
            let text = match line {
                Line::Whole(bytes) => std::str::from_utf8(bytes).map_err(|_| Failure::could_not("the line is not UTF-8")),
                Line::TooLong => Err(Failure::could_not(format!("the line is longer than {} MiB", LONGEST / 1024 / 1024))),
            };
            if text.as_ref().is_ok_and(|text| text.trim().is_empty()) {
                continue;
            }
            let said = self.line(number, text);
            let said = said.map_err(|error| Stop::Output(Failure::could_not(format!("line {number}: the answer is not JSON: {error}"))))?;
            self.out.write_all(said.as_bytes())?;
            if self.all.is_multiple_of(STEP) {
                self.count(&format!("{} lines", self.all));
            }
        }
    }

    /// The answer to a line, good or bad.
    fn line(&mut self, number: u64, text: Result<&str, Failure>) -> serde_json::Result<String> {
        self.all += 1;
        let (id, told) = match text {
            Ok(text) => self.answers.answer(text),
            Err(failure) => (None, Err(failure)),
        };
        match told {
            Ok(answer) => json::text(&AnswerLine { kind: A::KIND, id, answer }, true),
            Err(failure) => {
                self.bad += 1;
                let message = safe::spelled_out(&failure.message);
                json::text(&ErrorLine { kind: "error_line", id, line: number, error: failure.object(&message) }, true)
            }
        }
    }

    /// Shows how far it is, over what was shown before.
    fn count(&self, what: &str) {
        if self.counts && self.all >= STEP {
            // Nobody is left to tell if stderr is gone.
            let _ = write!(io::stderr(), "\r{what:24}\r");
        }
    }
}

/// The `id` of a line, as given, if it can be echoed; and whether it stands
/// there once and can be.
pub(super) fn identified(text: &str) -> (Option<&RawValue>, Result<(), Failure>) {
    match serde_json::from_str::<Identified<'_>>(text) {
        Ok(line) => echoed(line.id),
        Err(error) if error.to_string().starts_with("duplicate field") => (None, Err(Failure::could_not("`id` stands twice"))),
        Err(_) => (None, Ok(())), // whatever else is wrong, the answer will say
    }
}

/// An `id`, if it is a string or a number; refused otherwise.
pub(super) fn echoed(id: Option<&RawValue>) -> (Option<&RawValue>, Result<(), Failure>) {
    let Some(raw) = id else { return (None, Ok(())) };
    let number = raw.get().starts_with(['-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    // Half a surrogate pair is a string to nobody who would read it back.
    if number || serde_json::from_str::<String>(raw.get()).is_ok() {
        (id, Ok(()))
    } else {
        (None, Err(Failure::could_not("`id` is neither a string nor a number")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_strings_and_numbers_are_ids() {
        for (text, expected) in [
            (r#"{"id": 1.50}"#, Some("1.50")),
            (r#"{"id":"a"}"#, Some("\"a\"")),
            (r#"{"id": null}"#, None),
            (r#"{"id": [1]}"#, None),
            ("{}", None),
            ("nope", None),
        ] {
            assert_eq!(identified(text).0.map(RawValue::get), expected, "{text}");
        }
        assert!(identified(r#"{"id": true}"#).1.is_err());
        assert!(identified(r#"{"id": null}"#).1.is_ok());
    }
}
