//! The one streaming loop: a line in, a line out, in order.
//!
//! Memory stays flat whatever comes in, and what is written is flushed before
//! a read could block, so that a batch works as a filter in a pipe.

use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::failure::{Error, Failure};
use crate::render::json;
use crate::text::safe;

/// The longest line, in bytes, without its line feed.
const LONGEST_LINE: usize = 4 * 1024 * 1024;

/// An answered line.
#[derive(Serialize)]
struct AnswerLine<'a, T> {
    kind: &'static str,
    id: Option<&'a RawValue>,
    #[serde(flatten)]
    answer: T,
}

/// A bad line, in the place where its answer would stand.
#[derive(Serialize)]
struct ErrorLine<'a> {
    kind: &'static str,
    id: Option<&'a RawValue>,
    line: u64,
    error: Error<'a>,
}

/// The part of every line that we echo.
#[derive(Deserialize)]
struct Identified<'a> {
    #[serde(borrow)]
    id: Option<&'a RawValue>,
}

/// Answers each line of `input` with `answer`, under `kind` and with the line's
/// `id` as it was given. Blank lines are no lines. Fails at the end if any
/// line was bad.
pub(super) fn run<T: Serialize>(
    kind: &'static str,
    input: impl Read,
    mut answer: impl FnMut(&str) -> Result<T, Failure>,
) -> Result<(), Failure> {
    let mut lines = Lines { input: BufReader::with_capacity(64 * 1024, input), buffer: Vec::new() };
    let mut out = io::BufWriter::with_capacity(64 * 1024, io::stdout().lock());
    let (mut all, mut bad) = (0_u64, 0_u64);
    let mut number = 0_u64;
    let done = loop {
        let line = match lines.next(&mut out) {
            Ok(Some(line)) => line,
            Ok(None) => break out.flush(),
            Err(Trouble::Write(error)) => break Err(error),
            Err(Trouble::Read(error)) => {
                let _ = out.flush();
                return Err(Failure::could_not(format!("line {}: cannot be read: {error}", number + 1)));
            }
        };
        number += 1;
        let text = match line {
            Line::Whole(bytes) => std::str::from_utf8(bytes).map_err(|_| Failure::could_not("the line is not UTF-8")),
            Line::TooLong => Err(Failure::could_not(format!("the line is longer than {} MiB", LONGEST_LINE / 1024 / 1024))),
        };
        if text.as_ref().is_ok_and(|text| text.trim().is_empty()) {
            continue;
        }
        all += 1;
        let id = text.as_ref().ok().and_then(|text| id(text));
        let told = text.and_then(|text| identified(text).and_then(|()| answer(text)));
        let said = match told {
            Ok(answer) => json::text(&AnswerLine { kind, id, answer }, true),
            Err(failure) => {
                bad += 1;
                let message = safe::spelled_out(&failure.message);
                json::text(&ErrorLine { kind: "error_line", id, line: number, error: failure.object(&message) }, true)
            }
        };
        let said = said.map_err(|error| Failure::could_not(format!("line {number}: the answer is not JSON: {error}")))?;
        if let Err(error) = out.write_all(said.as_bytes()) {
            break Err(error);
        }
    };
    match done {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(Failure::could_not(format!("cannot write the answer: {error}"))),
        Ok(()) if bad > 0 => Err(Failure::could_not(format!("{bad} of {all} lines could not be answered"))),
        Ok(()) => Ok(()),
    }
}

/// The `id` of a line, as given, if it is a string or a number.
fn id(text: &str) -> Option<&RawValue> {
    let id = serde_json::from_str::<Identified<'_>>(text).ok()?.id?;
    let raw = id.get();
    let number = raw.starts_with(['-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    // Half a surrogate pair is a string to nobody who would read it back.
    (number || serde_json::from_str::<String>(raw).is_ok()).then_some(id)
}

/// Refuses an `id` that could not be echoed, or that stands twice.
fn identified(text: &str) -> Result<(), Failure> {
    match serde_json::from_str::<Identified<'_>>(text) {
        Ok(line) if line.id.is_some() && id(text).is_none() => Err(Failure::could_not("`id` is neither a string nor a number")),
        Err(error) if error.to_string().starts_with("duplicate field") => Err(Failure::could_not("`id` stands twice")),
        _ => Ok(()), // whatever else is wrong, the answer will say
    }
}

enum Trouble {
    Read(io::Error),
    Write(io::Error),
}

enum Line<'b> {
    Whole(&'b [u8]),
    TooLong,
}

struct Lines<R> {
    input: BufReader<R>,
    buffer: Vec<u8>,
}

impl<R: Read> Lines<R> {
    /// The next line without its end. What was written is flushed before each
    /// read that could block.
    fn next(&mut self, out: &mut impl Write) -> Result<Option<Line<'_>>, Trouble> {
        self.buffer.clear();
        let mut too_long = false;
        let mut any = false;
        loop {
            if self.input.buffer().is_empty() {
                out.flush().map_err(Trouble::Write)?;
            }
            let chunk = match self.input.fill_buf() {
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                chunk => chunk.map_err(Trouble::Read)?,
            };
            if chunk.is_empty() {
                break;
            }
            any = true;
            let end = chunk.iter().position(|byte| *byte == b'\n');
            let part = &chunk[..end.unwrap_or(chunk.len())];
            too_long |= self.buffer.len() + part.len() > LONGEST_LINE;
            if !too_long {
                self.buffer.extend_from_slice(part);
            }
            let used = end.map_or(chunk.len(), |end| end + 1);
            self.input.consume(used);
            if end.is_some() {
                break;
            }
        }
        if too_long {
            // One long line must not hold its memory for the rest of the run.
            self.buffer = Vec::new();
            return Ok(Some(Line::TooLong));
        }
        let line = self.buffer.strip_suffix(b"\r").unwrap_or(&self.buffer);
        // A byte-order mark may open the first line; inside a text it would be an error anyway.
        Ok(any.then(|| Line::Whole(line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(line))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &[u8], capacity: usize) -> Vec<Option<Vec<u8>>> {
        let mut lines = Lines { input: BufReader::with_capacity(capacity, text), buffer: Vec::new() };
        let mut out = Vec::new();
        let mut all = Vec::new();
        while let Ok(Some(line)) = lines.next(&mut out) {
            all.push(match line {
                Line::Whole(bytes) => Some(bytes.to_vec()),
                Line::TooLong => None,
            });
        }
        all
    }

    #[test]
    fn lines_end_at_line_feeds_however_they_arrive() {
        for capacity in 1..9 {
            let all = lines(b"one\r\n\ntwo\nthree", capacity);
            assert_eq!(all, [Some(b"one".to_vec()), Some(Vec::new()), Some(b"two".to_vec()), Some(b"three".to_vec())], "{capacity}");
        }
    }

    #[test]
    fn a_line_that_is_too_long_is_passed_over_whole() {
        let mut text = vec![b'x'; LONGEST_LINE + 1];
        text.extend_from_slice(b"\nnext\n");
        assert_eq!(lines(&text, 64 * 1024), [None, Some(b"next".to_vec())]);
        let mut text = vec![b'x'; LONGEST_LINE];
        text.push(b'\n');
        assert_eq!(lines(&text, 64 * 1024)[0].as_ref().map(Vec::len), Some(LONGEST_LINE));
    }

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
            assert_eq!(id(text).map(RawValue::get), expected, "{text}");
        }
        assert!(identified(r#"{"id": true}"#).is_err());
        assert!(identified(r#"{"id": null}"#).is_ok());
    }
}
