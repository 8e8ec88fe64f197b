//! Where problems are collected, each with its place; and the rules that hold
//! for every id, text and reference, so that they are worded once.

use std::collections::HashSet;
use std::fmt::Display;

use super::id::{LONGEST_ID, is_id};
use super::known::Index;
use super::{LONGEST_TEXT, Problem, code};
use crate::kb::Text;
use crate::kb::help::Help;
use crate::kb::limits::MOST_PROBLEMS;
use crate::text::safe;

/// The collected problems.
#[derive(Default)]
pub(super) struct Report {
    pub(super) problems: Vec<Problem>,
    /// How many of the topic say that something is incomplete, and how many
    /// something else.
    incomplete: usize,
    others: usize,
    help: Help,
}

impl Report {
    /// The next topic: what one has too much of must not hide what the next has.
    pub(super) fn topic(&mut self) {
        (self.incomplete, self.others) = (0, 0);
    }

    /// Whether as many of the kind are collected as anybody reads. Incomplete is
    /// a kind of its own: whoever lays layers overlooks most of that, and nothing
    /// of the rest.
    pub(super) fn full(&self, code: &str) -> bool {
        let alike = if code == code::INCOMPLETE { self.incomplete } else { self.others };
        alike >= MOST_PROBLEMS
    }

    /// The record that is looked at.
    pub(super) fn at<'r>(&'r mut self, file: &'r str, id: &'r str) -> Place<'r> {
        Place { report: self, file, id, part: None }
    }
}

/// A record that is looked at.
pub(super) struct Place<'r> {
    report: &'r mut Report,
    file: &'r str,
    id: &'r str,
    part: Option<&'r str>,
}

// Paths are written out only when something is wrong, which is nearly never:
// hence `format_args!` at the callers.
impl Place<'_> {
    /// A part of the record that people know by a name of its own, which
    /// messages then begin with.
    pub(super) fn part<'p>(&'p mut self, name: &'p str) -> Place<'p> {
        Place { report: self.report, file: self.file, id: self.id, part: Some(name) }
    }

    /// Something is wrong. Beyond what anybody reads nothing is collected: a
    /// stranger's file may hold a million mistakes.
    pub(super) fn say(&mut self, path: impl Display, code: &'static str, message: impl AsRef<str>) {
        if self.report.full(code) {
            return;
        }
        *if code == code::INCOMPLETE { &mut self.report.incomplete } else { &mut self.report.others } += 1;
        let part = self.part.map(|name| format!("{}: ", named(name))).unwrap_or_default();
        self.report.problems.push(Problem {
            file: self.file.to_owned(),
            at: self.id.to_owned(),
            path: path.to_string(),
            code,
            message: safe::spelled_out(&format!("{part}{}", message.as_ref())).into_owned(),
            missing: None,
            nearest: None,
        });
    }

    /// A reference: what is under `given`, or a problem that says that it is
    /// no such thing.
    pub(super) fn refers<'k, V>(&mut self, path: impl Display, given: &str, noun: &str, known: &'k Index<'_, V>) -> Option<&'k V> {
        let found = known.get(given);
        if found.is_none() && !self.report.full(code::DANGLING) {
            self.say(path, code::DANGLING, format!("{} is no {noun}", named(given)));
            let nearest = self.report.help.near(given, known.ids());
            if let Some(problem) = self.report.problems.last_mut() {
                problem.missing = Some(given.to_owned());
                problem.nearest = nearest;
            }
        }
        found
    }

    /// A list of references.
    pub(super) fn all_refer<V>(&mut self, field: impl Display, given: &[Text<'_>], noun: &str, known: &Index<'_, V>) {
        for (at, id) in given.iter().enumerate() {
            self.refers(format_args!("{field}[{at}]"), id, noun, known);
        }
    }

    /// The record's own id, of so many slugs.
    pub(super) fn id(&mut self, parts: usize) {
        if !is_id(self.id, parts) {
            let form = match parts {
                1 => "one slug",
                2 => "`<topic>.<slug>`",
                _ => "`<file>.<part>.<slug>`",
            };
            let letters =
                format!("lower-case letters, digits and `-`, at most {LONGEST_ID} characters; an own one has `<layer>:` before it");
            self.say("id", code::BAD_ID, format!("an id is {form}, of {letters}"));
        }
    }

    /// The record's own id, which no other has.
    pub(super) fn once<'c>(&mut self, seen: &mut HashSet<&'c str>, id: &'c str) {
        if !seen.insert(id) {
            self.say("id", code::REPEATED_ID, "the id stands more than once");
        }
    }

    /// A text that is there must say something, be harmless and not endless.
    pub(super) fn text(&mut self, path: impl Display, text: &str) {
        // Nearly every text is plain, and only the others are looked at letter
        // by letter. Without an early end, which `all` has, many bytes are
        // compared at once.
        let plain = text.bytes().fold(true, |plain, b| plain & matches!(b, b' '..=b'~'));
        let wrong = if text.trim().is_empty() {
            (code::EMPTY_TEXT, "is empty".to_owned())
        } else if !plain && text.contains(safe::is_unsafe) {
            (code::UNSAFE_TEXT, "holds a control, bidi or invisible character".to_owned())
        } else if text.len() > LONGEST_TEXT && text.chars().count() > LONGEST_TEXT {
            (code::LONG_TEXT, format!("is longer than {LONGEST_TEXT} characters"))
        } else {
            return;
        };
        // What belongs to no record has its field for an id, and no more path.
        let field = match path.to_string() {
            path if path.is_empty() || path.starts_with('[') => format!("{}{path}", self.id),
            path => path,
        };
        self.say(path, wrong.0, format!("`{field}` {}", wrong.1));
    }

    /// Texts by the names of their fields.
    pub(super) fn fields<const N: usize>(&mut self, texts: [(&str, Option<&Text<'_>>); N]) {
        for (field, text) in texts {
            if let Some(text) = text {
                self.text(field, text);
            }
        }
    }

    /// A list of texts.
    pub(super) fn texts(&mut self, field: impl Display, texts: &[Text<'_>]) {
        for (at, text) in texts.iter().enumerate() {
            self.text(format_args!("{field}[{at}]"), text);
        }
    }
}

/// A name from a file, fit for a message of one line. No id that is written
/// as ids are is cut.
pub(in crate::kb) fn named(given: &str) -> String {
    const LONGEST: usize = 2 * LONGEST_ID + 1;
    match given.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("`{}...`", &given[..end]),
        None => format!("`{given}`"),
    }
}
