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
struct Told<'a> {
    format_version: &'static str,
    kind: &'static str,
    error: Error<'a>,
}

#[derive(Serialize)]
struct Error<'a> {
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

    /// The failure in one line for people, or as an object for programs.
    pub(super) fn told(&self, as_json: bool, compact: bool) -> String {
        let message = safe::spelled_out(&self.message);
        if as_json {
            let told = Told {
                format_version: json::FORMAT_VERSION,
                kind: "error",
                error: Error {
                    code: self.code,
                    message: &message,
                    input: self.input.as_deref(),
                    suggestions: &self.suggestions,
                    exit_code: self.exit.code(),
                },
            };
            if let Ok(text) = json::text(&told, compact) {
                return text;
            }
        }
        format!("tpm: {message}\n")
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        let message = problem.to_string();
        let (exit, code, input, suggestions) = match problem {
            Problem::Unknown(unknown) => (Exit::UnknownName, "unknown_name", Some(unknown.given), unknown.nearest.into_iter().collect()),
            Problem::NoProfile { given, nearest, .. } => (Exit::UnknownName, "no_profile", Some(given), vec![nearest]),
            Problem::SameRole { given, .. } => (Exit::Usage, "same_role", Some(given), Vec::new()),
            Problem::RoleCount { .. } => (Exit::Usage, "role_count", None, Vec::new()),
            Problem::Letter { given, .. } => (Exit::Usage, "answer_letter", Some(given), Vec::new()),
            Problem::AnswerCount { .. } => (Exit::Usage, "answer_count", None, Vec::new()),
        };
        Self { exit, code, message, input, suggestions }
    }
}
