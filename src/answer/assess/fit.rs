//! `tpm assess fit`: which role do a person's interests lean towards.
//!
//! Every question counts the same: an answer gives one point to one role, or
//! nothing. The role with the most points is the outcome. Weights would claim
//! a precision that nobody has measured.

use serde::Serialize;

use crate::answer::{ByRole, Problem};
use crate::kb::Catalog;
use crate::kb::records::{Question, RoleName};

/// The questions (`kind` `assess_questions`).
#[derive(Debug, Serialize)]
pub struct Questions<'c> {
    /// In the order they are asked.
    pub questions: Vec<Asked<'c>>,
    /// What every result says about itself.
    #[serde(skip)]
    pub notice: &'c str,
}

/// A question and the answers it takes.
#[derive(Debug, Serialize)]
pub struct Asked<'c> {
    /// Stable id.
    pub id: &'c str,
    /// What is asked.
    pub text: &'c str,
    /// The answers.
    pub options: Vec<Lettered<'c>>,
}

/// An answer and its letter.
#[derive(Debug, Serialize)]
pub struct Lettered<'c> {
    /// `a`, `b`, `c`, ...
    pub letter: char,
    /// What a person reads.
    pub text: &'c str,
}

/// What the answers say together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
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
#[serde(rename_all = "snake_case")]
pub enum Margin {
    /// No single different answer would change the outcome.
    Clear,
    /// Some single different answer would.
    Slight,
}

/// A scored sheet of answers (`kind` `assess_fit`).
#[derive(Debug, Serialize)]
pub struct Fit<'c> {
    /// What the answers say together.
    pub outcome: Outcome,
    /// How far a lean is ahead; `None` without a lean.
    pub margin: Option<Margin>,
    /// The role leaned to; `None` without a lean.
    pub role: Option<&'c str>,
    /// The roles of a tie; empty without one.
    pub tied: Vec<&'c str>,
    /// Every role, most points first, then by id.
    pub scores: Vec<Score<'c>>,
    /// What each answer added.
    pub contributions: Vec<Contribution<'c>>,
    /// Every single different answer that would change the outcome or the role.
    pub flips: Vec<Flip<'c>>,
    /// The answers, by question.
    pub answers: ByRole<'c, char>,
    /// What this is and is not.
    pub notice: &'c str,
    /// The questions answered, for screens.
    #[serde(skip)]
    pub questions: Vec<&'c Question<'c>>,
    /// The names of the roles, for screens.
    #[serde(skip)]
    pub names: Vec<&'c RoleName<'c>>,
}

/// The points of a role.
#[derive(Debug, Serialize)]
pub struct Score<'c> {
    /// Id of the role.
    pub role: &'c str,
    /// How many answers gave it a point.
    pub points: u32,
}

/// What one answer added.
#[derive(Debug, Serialize)]
pub struct Contribution<'c> {
    /// Id of the question.
    pub question: &'c str,
    /// The letter answered.
    pub answer: char,
    /// The points it gave; empty where it adds nothing.
    pub points: ByRole<'c, u32>,
}

/// A single different answer that would change the outcome or the role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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

/// The questions as they are asked; `quick` for the short form.
#[must_use]
pub fn questions(catalog: &Catalog, quick: bool) -> Questions<'_> {
    let record = catalog.questions();
    Questions {
        questions: asked(catalog, quick)
            .into_iter()
            .map(|question| Asked {
                id: &question.id,
                text: &question.text,
                options: question
                    .options
                    .iter()
                    .enumerate()
                    .map(|(at, option)| Lettered { letter: letter_at(at), text: &option.text })
                    .collect(),
            })
            .collect(),
        notice: &record.notice,
    }
}

/// Scores answers typed as letters, one for each question in order.
pub fn fit<'c>(catalog: &'c Catalog, quick: bool, answers: &[String]) -> Result<Fit<'c>, Problem> {
    let questions = asked(catalog, quick);
    for (at, (question, given)) in questions.iter().zip(answers).enumerate() {
        if choice(question, given).is_none() {
            return Err(Problem::Letter {
                given: given.clone(),
                number: at + 1,
                question: question.id.to_string(),
                last: letter_at(question.options.len().saturating_sub(1)),
            });
        }
    }
    if answers.len() != questions.len() {
        return Err(Problem::AnswerCount {
            given: answers.len(),
            expected: questions.len(),
            missing: questions.get(answers.len()).map(|question| question.id.to_string()),
        });
    }
    let sheet: Vec<usize> = questions.iter().zip(answers).filter_map(|(question, given)| choice(question, given)).collect();
    Ok(score(catalog, questions, &sheet))
}

fn asked(catalog: &Catalog, quick: bool) -> Vec<&Question<'_>> {
    catalog.questions().questions.iter().filter(|question| question.quick || !quick).collect()
}

fn score<'c>(catalog: &'c Catalog, questions: Vec<&'c Question<'c>>, sheet: &[usize]) -> Fit<'c> {
    let names: Vec<&RoleName<'_>> = catalog.meta().roles.iter().collect();
    let points = points(&names, &questions, sheet);
    let (outcome, role) = outcome(&points);
    let flips = flips(&names, &questions, sheet);
    let margin = (outcome == Outcome::Lean).then_some(if flips.is_empty() { Margin::Clear } else { Margin::Slight });
    let top = points.first().map_or(0, |score| score.points);
    let tied = if outcome == Outcome::Tie {
        points.iter().filter(|score| score.points == top).map(|score| score.role).collect()
    } else {
        Vec::new()
    };
    let lettered = || questions.iter().zip(sheet).map(|(question, at)| (*question, *at));
    Fit {
        outcome,
        margin,
        role,
        tied,
        scores: points,
        contributions: lettered()
            .map(|(question, at)| Contribution {
                question: &question.id,
                answer: letter_at(at),
                points: ByRole(
                    question.options.get(at).and_then(|option| option.role.as_deref()).map(|role| (role, 1)).into_iter().collect(),
                ),
            })
            .collect(),
        flips,
        answers: ByRole(lettered().map(|(question, at)| (&*question.id, letter_at(at))).collect()),
        notice: &catalog.questions().notice,
        questions,
        names,
    }
}

/// The points of every role, most first, then by id.
fn points<'c>(roles: &[&'c RoleName<'c>], questions: &[&'c Question<'c>], sheet: &[usize]) -> Vec<Score<'c>> {
    let given = |role: &str| {
        let hits = questions
            .iter()
            .zip(sheet)
            .filter(|(question, at)| question.options.get(**at).and_then(|option| option.role.as_deref()) == Some(role));
        u32::try_from(hits.count()).unwrap_or(u32::MAX)
    };
    let mut out: Vec<Score<'_>> = roles.iter().map(|role| Score { role: &role.id, points: given(&role.id) }).collect();
    out.sort_by(|a, b| b.points.cmp(&a.points).then(a.role.cmp(b.role)));
    out
}

/// What sorted points say.
fn outcome<'c>(points: &[Score<'c>]) -> (Outcome, Option<&'c str>) {
    match points {
        [] => (Outcome::None, None),
        [first, ..] if first.points == 0 => (Outcome::None, None),
        [first, second, ..] if first.points == second.points => (Outcome::Tie, None),
        [first, ..] => (Outcome::Lean, Some(first.role)),
    }
}

fn flips<'c>(roles: &[&'c RoleName<'c>], questions: &[&'c Question<'c>], sheet: &[usize]) -> Vec<Flip<'c>> {
    let now = outcome(&points(roles, questions, sheet));
    let mut out = Vec::new();
    let mut other = sheet.to_vec();
    for (at, question) in questions.iter().enumerate() {
        for to in (0..question.options.len()).filter(|to| *to != sheet[at]) {
            other[at] = to;
            let then = outcome(&points(roles, questions, &other));
            if then != now {
                out.push(Flip { question: &question.id, from: letter_at(sheet[at]), to: letter_at(to), outcome: then.0, role: then.1 });
            }
        }
        other[at] = sheet[at];
    }
    out
}

/// The letter of an answer, from its place.
fn letter_at(at: usize) -> char {
    u8::try_from(at).ok().and_then(|at| b'a'.checked_add(at)).map_or('?', char::from)
}

/// The place of the answer that `given` names, in any case.
fn choice(question: &Question<'_>, given: &str) -> Option<usize> {
    let mut letters = given.trim().chars();
    let (Some(letter), None) = (letters.next(), letters.next()) else { return None };
    (0..question.options.len()).find(|at| letter_at(*at) == letter.to_ascii_lowercase())
}
