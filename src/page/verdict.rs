//! Verdicts in words.

use super::{Line, Tone};
use crate::answer::Verdict;
use crate::kb::records::Asked;

/// The verdict, its answer, and where to dig.
pub(super) fn line<'a>(verdict: &Verdict<'a>) -> Line<'a> {
    Line::strong(format!("{}. ", verdict.verdict.word()))
        .and(verdict.answer, Tone::Plain)
        .and("  ", Tone::Plain)
        .and(format!("tpm why {}", verdict.id), Tone::Command)
}

/// The question as a label beside a single role.
pub(super) const fn short_question<'a>(verdict: &Verdict<'a>) -> &'a str {
    match verdict.asked {
        Some(Asked::Pays) => "Pays more?",
        Some(Asked::Grows) => "Grows faster?",
        None => verdict.question,
    }
}
