//! `tpm assess posting`: files, a stream of lines, or a measurement.

use std::borrow::Cow;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::args::{AssessArgs, Global};
use super::batch::{self, Answers, Batch};
use super::failure::Failure;
use super::lines::{LONGEST, Line, Lines, Trouble};
use super::output::{Output, Said};
use super::{environment, input};
use crate::answer::assess::posting::{self, As, Evidence, Fault, Labelled, Model, Reader};
use crate::kb::Catalog;
use crate::page;

/// The answer as text; a batch has written its own and leaves nothing.
pub(super) fn answer(catalog: &Catalog, args: &AssessArgs, global: &Global, out: &Output) -> Result<Said, Failure> {
    let foreign = [
        ("--quick", args.quick),
        ("--questions", args.questions),
        ("--answers", args.answers.is_some()),
        ("--answers-from", args.answers_from.is_some()),
        ("--compare-with", args.compare_with.is_some()),
        ("--other", args.other.is_some()),
    ];
    if let Some((option, _)) = foreign.iter().find(|(_, given)| *given) {
        return Err(Failure::usage(format!("{option} goes with fit and level; posting reads a text"), Some((*option).to_owned())));
    }
    if let Some(path) = &args.evaluate {
        return evaluate(catalog, path, out).map(Said::from);
    }
    let paths = named(&args.names)?;
    let read_as = if args.resume { As::Resume } else { As::Posting };
    let mut reader = Reader::new(Model::new(catalog, read_as).map_err(unsound)?);
    if args.batch {
        return lines(&mut reader, &paths, args, global);
    }
    let (mut postings, mut failures) = (Vec::new(), Vec::new());
    for path in paths.iter() {
        let read = input::document(path)
            .and_then(|text| reader.posting(path.to_string_lossy().into_owned(), &text).ok_or_else(|| no_words(&input::name(path))));
        match read {
            Ok(posting) => postings.push(posting),
            Err(failure) => failures.push(failure),
        }
    }
    if postings.is_empty() {
        return Ok(Said { text: String::new(), failures });
    }
    let answer = posting::postings(catalog, read_as, postings);
    Ok(Said { text: out.print(catalog, "assess_posting", answer, page::postings)?, failures })
}

/// The files to read: those named, or stdin if something is piped into it.
fn named(names: &[PathBuf]) -> Result<Cow<'_, [PathBuf]>, Failure> {
    if names.iter().filter(|path| input::is_stdin(path)).count() > 1 {
        return Err(Failure::usage("stdin can be read only once", Some("-".to_owned())));
    }
    if names.is_empty() && io::stdin().is_terminal() {
        return Err(Failure::usage("posting needs a text: name a FILE, or \"-\" to paste one and end it with Ctrl-D", None));
    }
    Ok(if names.is_empty() { Cow::Owned(vec![PathBuf::from("-")]) } else { Cow::Borrowed(names) })
}

fn no_words(name: &str) -> Failure {
    Failure { code: "no_text", ..Failure::could_not(format!("{name}: has no words to read")) }
}

/// A fault of the data: of this build, not of its user.
fn unsound((at, why): Fault) -> Failure {
    Failure::could_not(format!("data/posting: {at}: {why}"))
}

/// A line of a batch.
#[derive(Deserialize)]
#[serde(expecting = "an object")]
struct Posted<'a> {
    #[serde(borrow)]
    id: Option<&'a RawValue>,
    #[serde(borrow)]
    title: Option<Cow<'a, str>>,
    #[serde(borrow)]
    text: Cow<'a, str>,
}

/// What a line of a batch is answered with (`kind` `assess_posting_line`).
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct PostingLine<'c> {
    #[serde(flatten)]
    said: posting::Said<'c>,
    #[serde(skip_serializing_if = "Option::is_none")]
    evidence: Option<Vec<Evidence<'c>>>,
}

/// Postings, one a line.
struct Postings<'c, 'r> {
    reader: &'r mut Reader<'c>,
    evidence: bool,
}

impl<'c> Answers for Postings<'c, '_> {
    const KIND: &'static str = "assess_posting_line";
    type Answer = PostingLine<'c>;

    fn answer<'l>(&mut self, line: &'l str) -> (Option<&'l RawValue>, Result<PostingLine<'c>, Failure>) {
        match serde_json::from_str::<Posted<'l>>(line) {
            Ok(posted) => {
                let (id, fine) = batch::echoed(posted.id);
                (id, fine.and_then(|()| self.read(posted.title.as_deref(), &posted.text)))
            }
            Err(error) => {
                let (id, fine) = batch::identified(line);
                (id, Err(fine.err().unwrap_or_else(|| not_posted(&error))))
            }
        }
    }
}

impl<'c> Postings<'c, '_> {
    fn read(&mut self, title: Option<&str>, text: &str) -> Result<PostingLine<'c>, Failure> {
        let empty = || Failure { code: "no_text", ..Failure::could_not("`text` has no words to read") };
        if text.trim().is_empty() {
            return Err(empty());
        }
        if self.evidence {
            let (said, evidence) = self.reader.explained(title, text).ok_or_else(empty)?;
            return Ok(PostingLine { said, evidence: Some(evidence) });
        }
        Ok(PostingLine { said: self.reader.said(title, text).ok_or_else(empty)?, evidence: None })
    }
}

fn lines(reader: &mut Reader<'_>, paths: &[PathBuf], args: &AssessArgs, global: &Global) -> Result<Said, Failure> {
    batch::takes(global.format)?;
    let counts = io::stderr().is_terminal() && !environment::accessible(global.accessible);
    let failures = Batch::new(Postings { reader, evidence: args.evidence }, counts).run(paths)?;
    Ok(Said { text: String::new(), failures })
}

fn not_posted(error: &serde_json::Error) -> Failure {
    Failure { code: "not_a_posting", ..Failure::could_not(format!("expected {{\"id\", \"title\", \"text\"}}: {error}")) }
}

/// How often the reading is right on labelled postings.
fn evaluate(catalog: &Catalog, path: &Path, out: &Output) -> Result<String, Failure> {
    let mut reader = Reader::new(Model::new(catalog, As::Posting).map_err(unsound)?);
    let name = input::name(path);
    let at_line = |line: usize, why: &str| Failure::could_not(format!("{name}: line {line}: {why}"));
    let mut lines = Lines::of(input::open(path)?);
    let mut number = 0;
    let mut next = || -> Option<Result<(usize, Labelled), Failure>> {
        loop {
            number += 1;
            let bytes = match lines.next(&mut io::sink()) {
                Ok(None) => return None,
                Ok(Some(Line::Whole(bytes))) => bytes,
                Ok(Some(Line::TooLong)) => return Some(Err(at_line(number, &format!("is longer than {} MiB", LONGEST / 1024 / 1024)))),
                Err(Trouble::Read(error) | Trouble::Write(error)) => {
                    return Some(Err(at_line(number, &format!("cannot be read: {error}"))));
                }
            };
            if bytes.trim_ascii().is_empty() {
                continue;
            }
            let row = serde_json::from_slice::<Labelled>(bytes);
            return Some(
                row.map(|row| (number, row))
                    .map_err(|error| at_line(number, &format!("expected {{\"id\", \"title\", \"text\", \"label\"}}: {error}"))),
            );
        }
    };
    let mut rows = Vec::new();
    while let Some(row) = next() {
        let (number, row) = row?;
        rows.push(posting::read_row(&mut reader, row).map_err(|why| at_line(number, &why))?);
    }
    if rows.is_empty() {
        return Err(Failure::could_not(format!("{name}: has no rows to measure on")));
    }
    out.print(catalog, "posting_evaluation", posting::evaluation(catalog, &reader, &rows), page::evaluation)
}
