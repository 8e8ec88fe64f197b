//! Why a question has no answer.

use std::fmt;

use crate::kb::Unknown;
use crate::text::safe;

/// Why a question has no answer. Each holds what its message needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// A name that is not in the data.
    Unknown(Unknown),
    /// An adjacent kind, asked for something that only roles have.
    NoProfile {
        /// What was typed.
        given: String,
        /// The id of the kind.
        kind: String,
        /// The role nearest to it.
        nearest: String,
        /// The roles that have a profile.
        known: Vec<String>,
    },
    /// An id of something that another command tells about.
    Elsewhere {
        /// What was typed.
        given: String,
        /// What it is.
        is: &'static str,
        /// The command that tells about it.
        command: String,
    },
    /// A search for nothing.
    NoWords,
    /// A role compared with itself.
    SameRole {
        /// The later of the two names typed.
        given: String,
        /// The role both mean.
        role: String,
    },
    /// Fewer or more roles than can be compared.
    RoleCount {
        /// How many were typed.
        given: usize,
        /// How many roles there are.
        most: usize,
    },
    /// A letter that is no answer to its question.
    Letter {
        /// What was typed.
        given: String,
        /// Number of the question, from 1.
        number: usize,
        /// Its id.
        question: String,
        /// The last letter that is an answer.
        last: char,
    },
    /// Fewer or more letters than questions.
    AnswerCount {
        /// How many answers were typed.
        given: usize,
        /// How many questions there are.
        expected: usize,
        /// The first question without an answer, if any.
        missing: Option<String>,
    },
    /// A saved sheet that leaves questions out.
    Unanswered {
        /// The first question without an answer.
        question: String,
        /// How many have none.
        missing: usize,
    },
    /// A saved sheet with answers that the short form has no question for.
    NotInShortForm {
        /// The first such question.
        question: String,
    },
    /// Not JSON, or not of the shape expected; what the parser says.
    NotJson(String),
    /// JSON without any answers in it.
    NoAnswers,
    /// A saved answer of another kind.
    OtherKind {
        /// The kind it says it is.
        found: String,
        /// The kind that would do.
        expected: &'static str,
    },
    /// A saved sheet for another role.
    OtherRole {
        /// The role it was given for.
        found: String,
        /// The role asked for.
        expected: String,
    },
    /// A way up the ladder that leads down or nowhere.
    NotAbove {
        /// The rung to start from.
        from: String,
        /// The rung to reach.
        to: String,
    },
    /// No moves lead from one rung to the other.
    NoWay {
        /// The rung to start from.
        from: String,
        /// The rung to reach.
        to: String,
    },
    /// Saved answers to what other files may have asked otherwise.
    OtherLayers {
        /// The layers it was answered over, the built-in one first.
        found: Vec<String>,
    },
    /// A saved answer of a version of the contract that we do not read.
    FormatVersion {
        /// The version it says it is.
        found: String,
    },
}

impl std::error::Error for Problem {}

impl From<Unknown> for Problem {
    fn from(unknown: Unknown) -> Self {
        Self::Unknown(unknown)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(unknown) => unknown.fmt(f),
            Self::NoProfile { given, kind, nearest, known } => write!(
                f,
                "{} has no profile yet; the nearest role is \"{nearest}\", and \"tpm show {kind}\" tells what is known (with a profile: {})",
                safe::quoted(given),
                known.join(", ")
            ),
            Self::Elsewhere { given, is, command } => {
                write!(f, "{} is {is}, neither claim nor fact; see \"{command}\"", safe::quoted(given))
            }
            Self::NoWords => write!(f, "there are no words to look for"),
            Self::SameRole { given, role } => {
                write!(f, "{} is \"{role}\" once more; expected two different roles", safe::quoted(given))
            }
            Self::RoleCount { given: 1, most } => write!(f, "one role alone cannot be compared; expected 2 to {most} roles"),
            Self::RoleCount { given, most } => write!(f, "{given} roles to compare; expected 2 to {most}"),
            Self::Letter { given, number, question, last } => {
                write!(f, "{} is no answer to question {number}, \"{question}\"; expected a letter from a to {last}", safe::quoted(given))
            }
            Self::AnswerCount { given, expected, missing } => {
                write!(f, "{given} answers for {expected} questions")?;
                match missing {
                    Some(id) => write!(f, "; the first without one is question {}, \"{id}\"", given + 1),
                    None => write!(f, "; expected exactly {expected}, as in a,b,c,..."),
                }
            }
            Self::Unanswered { question, missing: 1 } => write!(f, "the question \"{question}\" has no answer"),
            Self::Unanswered { question, missing } => write!(f, "{missing} questions have no answer, the first is \"{question}\""),
            Self::NotInShortForm { question } => write!(f, "the question \"{question}\" is not one of the short form; leave out --quick"),
            Self::NotJson(why) => write!(f, "not the JSON expected ({why}); expected {{\"answers\": {{\"QUESTION\": \"a\", ...}}}}"),
            Self::NoAnswers => write!(f, "holds no answers; expected {{\"answers\": {{\"QUESTION\": \"a\", ...}}}}"),
            Self::OtherKind { found, expected } => write!(f, "is of kind {}; expected \"{expected}\"", safe::quoted(found)),
            Self::OtherRole { found, expected } => write!(f, "was answered for {}; expected \"{expected}\"", safe::quoted(found)),
            Self::NotAbove { from, to } => write!(f, "\"{to}\" is not above \"{from}\"; --from takes the lower rung, --to the higher one"),
            Self::NoWay { from, to } => write!(f, "no moves lead from \"{from}\" to \"{to}\"; see \"tpm ladder\""),
            Self::OtherLayers { found } => {
                let files: Vec<&str> = found.iter().skip(1).map(String::as_str).collect();
                let over = if files.is_empty() {
                    "the built-in questions alone".to_owned()
                } else {
                    safe::spelled_out(&files.join(", ")).into_owned()
                };
                write!(f, "was answered over {over}, so its letters may mean other answers; lay the same files with --kb")
            }
            Self::FormatVersion { found } => write!(f, "is of format version {}; this tpm reads 1.x", safe::quoted(found)),
        }
    }
}
