//! Every way to fail, and the table of exit codes.

use std::process::ExitCode;

use serde::Serialize;

use crate::answer::Problem;
use crate::render::json;
use crate::text::safe;

/// How the process ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Answered.
    Answered,
    /// A file is missing or wrong, or a write failed.
    CouldNot,
    /// What was typed is wrong.
    Usage,
    /// A name is not in the data.
    UnknownName,
    /// Interrupted, or the person quit.
    Quit,
}

impl Exit {
    /// The number the shell sees.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Answered => 0,
            Self::CouldNot => 1,
            Self::Usage => 2,
            Self::UnknownName => 3,
            Self::Quit => 130,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}

/// A failure, ready to be told to a person or a program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Failure {
    pub(super) exit: Exit,
    /// Stable word for programs.
    pub(super) code: &'static str,
    /// One line: the thing, what was expected, the nearest right one.
    pub(super) message: String,
    /// What was typed, if it was something typed.
    pub(super) input: Option<String>,
    /// Right names near it.
    pub(super) suggestions: Vec<String>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Told<'a> {
    format_version: &'static str,
    kind: &'static str,
    error: Error<'a>,
}

/// A failure as an object, in errors and in the bad lines of a batch.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Error<'a> {
    code: &'static str,
    message: &'a str,
    input: Option<&'a str>,
    suggestions: &'a [String],
    exit_code: u8,
}

impl Failure {
    /// Something typed that is wrong.
    pub(super) fn usage(message: impl Into<String>, input: Option<String>) -> Self {
        Self { exit: Exit::Usage, code: "usage", message: message.into(), input, suggestions: Vec::new() }
    }

    /// An answer that could not be given or written.
    pub(super) fn could_not(message: impl Into<String>) -> Self {
        Self { exit: Exit::CouldNot, code: "could_not", message: message.into(), input: None, suggestions: Vec::new() }
    }

    /// The person left a prompt.
    pub(super) fn quit() -> Self {
        Self { exit: Exit::Quit, code: "quit", message: "quit without a result".into(), input: None, suggestions: Vec::new() }
    }

    /// Something wrong inside a file that was named: not the typing is wrong,
    /// so whatever it is, it could not be answered.
    pub(super) fn in_file(name: &str, problem: Problem) -> Self {
        let inside = Self::from(problem);
        Self { exit: Exit::CouldNot, message: format!("{name}: {}", inside.message), ..inside }
    }

    /// The failure in one line for people, or as an object for programs.
    pub(super) fn told(&self, as_json: bool, compact: bool) -> String {
        let message = safe::spelled_out(&self.message);
        if as_json {
            let told = Told { format_version: json::FORMAT_VERSION, kind: "error", error: self.object(&message) };
            if let Ok(text) = json::text(&told, compact) {
                return text;
            }
        }
        format!("tpm: {message}\n")
    }

    /// The failure as an object; `message` is its message made safe.
    pub(super) fn object<'a>(&'a self, message: &'a str) -> Error<'a> {
        Error { code: self.code, message, input: self.input.as_deref(), suggestions: &self.suggestions, exit_code: self.exit.code() }
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        let message = problem.to_string();
        let (exit, code, input, suggestions) = match problem {
            Problem::Unknown(unknown) => (Exit::UnknownName, "unknown_name", Some(unknown.given), unknown.nearest.into_iter().collect()),
            Problem::NoProfile { given, nearest, .. } => (Exit::UnknownName, "no_profile", Some(given), vec![nearest]),
            Problem::Elsewhere { given, command, .. } => (Exit::UnknownName, "elsewhere", Some(given), vec![command]),
            Problem::NoWords => (Exit::Usage, "no_words", None, Vec::new()),
            Problem::SameRole { given, .. } => (Exit::Usage, "same_role", Some(given), Vec::new()),
            Problem::RoleCount { .. } => (Exit::Usage, "role_count", None, Vec::new()),
            Problem::Letter { given, .. } => (Exit::Usage, "answer_letter", Some(given), Vec::new()),
            Problem::AnswerCount { .. } => (Exit::Usage, "answer_count", None, Vec::new()),
            Problem::Unanswered { question, .. } => (Exit::Usage, "unanswered", Some(question), Vec::new()),
            Problem::NotInShortForm { question } => (Exit::Usage, "not_in_short_form", Some(question), Vec::new()),
            Problem::NotJson(_) => (Exit::Usage, "not_json", None, Vec::new()),
            Problem::NoAnswers => (Exit::Usage, "no_answers", None, Vec::new()),
            Problem::OtherKind { found, .. } => (Exit::Usage, "other_kind", Some(found), Vec::new()),
            Problem::OtherRole { found, .. } => (Exit::Usage, "other_role", Some(found), Vec::new()),
            Problem::NotAbove { from, .. } => (Exit::Usage, "not_above", Some(from), Vec::new()),
            Problem::NoWay { from, .. } => (Exit::Usage, "no_way", Some(from), Vec::new()),
            Problem::OtherLayers { .. } => (Exit::Usage, "other_layers", None, Vec::new()),
            Problem::FormatVersion { found } => (Exit::Usage, "format_version", Some(found), Vec::new()),
        };
        Self { exit, code, message, input, suggestions }
    }
}
