//! Verdicts in words.

use super::{Line, Tone};
use crate::answer::Verdict;
use crate::kb::records::{Asked, Verdict as Word};

/// The verdict as the first word of its answer.
pub(super) const fn word(verdict: Word) -> &'static str {
    match verdict {
        Word::Open => "Open",
        Word::Supported => "Supported",
        Word::Partly => "Partly",
        Word::Contradicted => "Contradicted",
        Word::Unmeasured => "Unmeasured",
    }
}

/// The verdict, its answer, and where to dig.
pub(super) fn line<'a>(verdict: &Verdict<'a>) -> Line<'a> {
    Line::strong(format!("{}. ", word(verdict.verdict)))
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
