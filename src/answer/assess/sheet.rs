//! A sheet of answers: typed as letters, or read from what was saved.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::score::letter_at;
use crate::answer::Problem;
use crate::kb::records::Question;
use crate::kb::{Catalog, Keyed, Noun, Text, Unknown};

/// Answers to some questions, one each.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet<'c> {
    /// The questions, in the order they are asked.
    pub questions: Vec<&'c Question<'c>>,
    /// The place of the answer to each.
    pub picks: Vec<usize>,
}

/// The questions of the short form, or all of them.
#[must_use]
pub fn questions(catalog: &Catalog, quick: bool) -> Vec<&Question<'_>> {
    catalog.questions().questions.iter().filter(|question| question.quick || !quick).collect()
}

/// Answers typed as letters, one for each question in order.
pub fn typed<'c>(catalog: &'c Catalog, quick: bool, letters: &[String]) -> Result<Sheet<'c>, Problem> {
    let questions = questions(catalog, quick);
    let mut picks = Vec::new();
    for (at, (question, letter)) in questions.iter().zip(letters).enumerate() {
        picks.push(pick(at + 1, question, letter)?);
    }
    if letters.len() != questions.len() {
        let missing = questions.get(letters.len()).map(|question| question.id.to_string());
        return Err(Problem::AnswerCount { given: letters.len(), expected: questions.len(), missing });
    }
    Ok(Sheet { questions, picks })
}

/// What a saved sheet may look like: `{"answers": {...}}`, or the envelope
/// that `--json` printed. Other keys are ignored, as in every answer.
#[derive(Deserialize)]
struct Saved<'a> {
    #[serde(borrow)]
    format_version: Option<Text<'a>>,
    #[serde(borrow)]
    kind: Option<Text<'a>>,
    #[serde(borrow)]
    answers: Option<Keyed<'a, Text<'a>>>,
    #[serde(borrow)]
    result: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct SavedResult<'a> {
    #[serde(borrow)]
    answers: Keyed<'a, Text<'a>>,
}

/// Answers that were saved as JSON. Answers to none but questions of the short
/// form make a short sheet; otherwise every question needs its answer. With
/// `quick` only a short sheet will do.
pub fn saved<'c>(catalog: &'c Catalog, quick: bool, text: &str) -> Result<Sheet<'c>, Problem> {
    match text.trim_start().chars().next() {
        None => return Err(Problem::NotJson("it is empty".to_owned())),
        Some('{') => {}
        Some(_) => return Err(Problem::NotJson("it is no JSON object".to_owned())),
    }
    let saved: Saved<'_> = serde_json::from_str(text).map_err(|error| Problem::NotJson(error.to_string()))?;
    if let Some(version) = saved.format_version.filter(|version| version.split('.').next() != Some("1")) {
        return Err(Problem::FormatVersion { found: version.to_string() });
    }
    if let Some(kind) = saved.kind.filter(|kind| **kind != *"assess_fit") {
        return Err(Problem::OtherKind { found: kind.to_string(), expected: "assess_fit" });
    }
    let answers = match (saved.answers, saved.result) {
        (Some(answers), _) => answers,
        (None, Some(result)) => {
            serde_json::from_str::<SavedResult<'_>>(result.get()).map_err(|error| Problem::NotJson(error.to_string()))?.answers
        }
        (None, None) => return Err(Problem::NoAnswers),
    };
    let all = questions(catalog, false);
    for (id, _) in answers.iter() {
        if !all.iter().any(|question| question.id == *id) {
            return Err(Unknown::new(Noun::Question, id, all.iter().map(|question| &*question.id), []).into());
        }
    }
    let in_short_form = |id: &str| all.iter().any(|question| question.id == *id && question.quick);
    let short = !answers.0.is_empty() && answers.iter().all(|(id, _)| in_short_form(id));
    if let Some((id, _)) = answers.iter().find(|(id, _)| quick && !in_short_form(id)) {
        return Err(Problem::NotInShortForm { question: id.to_owned() });
    }
    let questions = questions(catalog, quick || short);
    let missing: Vec<&str> =
        questions.iter().filter(|question| answers.get(&question.id).is_none()).map(|question| &*question.id).collect();
    if let [first, ..] = missing[..] {
        return Err(Problem::Unanswered { question: first.to_owned(), missing: missing.len() });
    }
    let mut picks = Vec::new();
    for (at, question) in questions.iter().enumerate() {
        picks.push(pick(at + 1, question, answers.get(&question.id).map_or("", |letter| letter))?);
    }
    Ok(Sheet { questions, picks })
}

/// The place of the answer that the letter names, in any case.
pub fn pick(number: usize, question: &Question<'_>, letter: &str) -> Result<usize, Problem> {
    let mut letters = letter.trim().chars();
    let place = match (letters.next(), letters.next()) {
        (Some(only), None) => (0..question.options.len()).find(|at| letter_at(*at) == only.to_ascii_lowercase()),
        _ => None,
    };
    place.ok_or_else(|| Problem::Letter {
        given: letter.to_owned(),
        number,
        question: question.id.to_string(),
        last: letter_at(question.options.len().saturating_sub(1)),
    })
}
