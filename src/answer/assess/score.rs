//! Scoring a sheet of answers: counting, and nothing cleverer.
//!
//! Every question counts the same: an answer gives one point to one role, or
//! nothing. The role with the most points is the outcome. Weights would claim
//! a precision that nobody has measured.

use serde::Serialize;

use crate::kb::records::Question;

/// What the answers say together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// One role has more points than any other.
    Lean,
    /// Two or more roles share the most points.
    Tie,
    /// No answer points anywhere.
    None,
}

/// How far a lean is ahead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Margin {
    /// No single different answer would change the outcome.
    Clear,
    /// Some single different answer would.
    Slight,
}

/// The points of a role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Score<'c> {
    /// Id of the role.
    pub role: &'c str,
    /// How many answers gave it a point.
    pub points: u32,
}

/// A single different answer that would change the outcome or the role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Flip<'c> {
    /// Id of the question.
    pub question: &'c str,
    /// The letter answered.
    pub from: char,
    /// The letter that would change it.
    pub to: char,
    /// The outcome then.
    pub outcome: Outcome,
    /// The role then; `None` without a lean.
    pub role: Option<&'c str>,
}

/// The points of every role, most first, then by id. `sheet` holds the place
/// of the answer to each of the questions.
#[must_use]
pub fn points<'c>(roles: &[&'c str], questions: &[&Question<'_>], sheet: &[usize]) -> Vec<Score<'c>> {
    let hit =
        |role: &str, question: &Question<'_>, at: usize| question.options.get(at).and_then(|option| option.role.as_deref()) == Some(role);
    let given = |role: &str| questions.iter().zip(sheet).filter(|(question, at)| hit(role, question, **at)).fold(0, |points, _| points + 1);
    let mut out: Vec<Score<'_>> = roles.iter().map(|role| Score { role, points: given(role) }).collect();
    out.sort_by(|a, b| b.points.cmp(&a.points).then(a.role.cmp(b.role)));
    out
}

/// What sorted points say.
#[must_use]
pub fn outcome<'c>(points: &[Score<'c>]) -> (Outcome, Option<&'c str>) {
    match points {
        [] => (Outcome::None, None),
        [first, ..] if first.points == 0 => (Outcome::None, None),
        [first, second, ..] if first.points == second.points => (Outcome::Tie, None),
        [first, ..] => (Outcome::Lean, Some(first.role)),
    }
}

/// Every single different answer that would change the outcome or the role.
#[must_use]
pub fn flips<'c>(roles: &[&'c str], questions: &[&'c Question<'c>], sheet: &[usize]) -> Vec<Flip<'c>> {
    let now = outcome(&points(roles, questions, sheet));
    let mut out = Vec::new();
    let mut other = sheet.to_vec();
    for (at, (question, given)) in questions.iter().zip(sheet).enumerate() {
        for to in (0..question.options.len()).filter(|to| to != given) {
            other[at] = to;
            let then = outcome(&points(roles, questions, &other));
            if then != now {
                out.push(Flip { question: &question.id, from: letter_at(*given), to: letter_at(to), outcome: then.0, role: then.1 });
            }
        }
        other[at] = *given;
    }
    out
}

/// The margin of an outcome with these flips; `None` without a lean.
#[must_use]
pub fn margin(outcome: Outcome, flips: &[Flip<'_>]) -> Option<Margin> {
    (outcome == Outcome::Lean).then_some(if flips.is_empty() { Margin::Clear } else { Margin::Slight })
}

/// The letter of an answer, from its place.
pub(super) fn letter_at(at: usize) -> char {
    u8::try_from(at).ok().and_then(|at| b'a'.checked_add(at)).map_or('?', char::from)
}
