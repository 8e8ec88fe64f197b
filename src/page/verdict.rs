//! Verdicts in words.

use super::{Field, Line, Tone};
use crate::answer::Verdict;
use crate::kb::records::Asked;

/// The verdict, its answer, and where to dig.
pub(super) fn line<'a>(verdict: &Verdict<'a>) -> Line<'a> {
    Line::strong(format!("{}. ", verdict.verdict.word()))
        .and(verdict.answer, Tone::Plain)
        .and_own(verdict.layer)
        .and("  ", Tone::Plain)
        .and(format!("tpm why {}", verdict.id), Tone::Command)
}

/// The two questions that nobody has put to the test, with what to say of them.
pub(super) fn untested<'a>(verdicts: &[Verdict<'a>], label: fn(Asked) -> &'static str) -> Vec<Field<'a>> {
    let open = [Asked::Pays, Asked::Grows].into_iter().filter(|asked| !verdicts.iter().any(|verdict| verdict.asked == Some(*asked)));
    open.map(|asked| Field::new(label(asked), Line::plain("Unknown: no claim about it has been put to the test."))).collect()
}

/// The question as a label beside a single role.
pub(super) const fn short_question<'a>(verdict: &Verdict<'a>) -> &'a str {
    match verdict.asked {
        Some(asked) => short(asked),
        None => verdict.question,
    }
}

/// A question of a comparison, beside a single role.
pub(super) const fn short(asked: Asked) -> &'static str {
    match asked {
        Asked::Pays => "Pays more?",
        Asked::Grows => "Grows faster?",
    }
}

/// A question of a comparison.
pub(super) const fn long(asked: Asked) -> &'static str {
    match asked {
        Asked::Pays => "Which pays more?",
        Asked::Grows => "Which grows faster?",
    }
}
