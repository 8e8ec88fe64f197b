//! A sheet of answers: typed as letters, or read from what was saved.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::score::letter_at;
use crate::answer::Problem;
use crate::kb::records::Question;
use crate::kb::{Catalog, Keyed, Noun, Text, Unknown};
use crate::text::safe;

/// Something that is answered by a letter.
pub trait Asks {
    /// Stable id.
    fn id(&self) -> &str;
    /// How many letters there are.
    fn count(&self) -> usize;
}

impl Asks for Question<'_> {
    fn id(&self) -> &str {
        &self.id
    }

    fn count(&self) -> usize {
        self.options.len()
    }
}

/// Answers to some questions, one each.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet<'c, Q = Question<'c>> {
    /// The questions, in the order they are asked.
    pub questions: Vec<&'c Q>,
    /// The place of the answer to each.
    pub picks: Vec<usize>,
}

/// The questions of the short form, or all of them.
///
/// ```
/// use tpm_career::{answer::assess::sheet, kb::Catalog};
///
/// let catalog = Catalog::embedded();
/// assert!(sheet::questions(&catalog, true).len() < sheet::questions(&catalog, false).len());
/// ```
#[must_use]
pub fn questions(catalog: &Catalog, quick: bool) -> Vec<&Question<'_>> {
    catalog.questions().questions.iter().filter(|question| question.quick || !quick).collect()
}

/// Answers typed as letters, one for each question in order.
///
/// ```
/// use tpm_career::{answer::assess::sheet, kb::Catalog};
///
/// let catalog = Catalog::embedded();
/// let sheet = sheet::typed(sheet::questions(&catalog, true), &["a", "b", "a", "c"])?;
/// assert_eq!(sheet.picks, [0, 1, 0, 2]);
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
pub fn typed<'c, Q: Asks>(questions: Vec<&'c Q>, letters: &[&str]) -> Result<Sheet<'c, Q>, Problem> {
    let mut picks = Vec::new();
    for (at, (question, letter)) in questions.iter().zip(letters).enumerate() {
        picks.push(pick(at + 1, *question, letter)?);
    }
    if letters.len() != questions.len() {
        let missing = questions.get(letters.len()).map(|question| question.id().to_owned());
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
    data: Option<SavedData>,
    #[serde(borrow)]
    role: Option<&'a RawValue>,
    #[serde(borrow)]
    answers: Option<Keyed<'a, Text<'a>>>,
    #[serde(borrow)]
    result: Option<&'a RawValue>,
}

/// What the sheet was answered over.
#[derive(Deserialize)]
struct SavedData {
    layers: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct SavedResult<'a> {
    #[serde(borrow)]
    role: Option<&'a RawValue>,
    #[serde(borrow)]
    answers: Keyed<'a, Text<'a>>,
}

/// Answers out of a file, and the role they were given for.
struct Answers<'a> {
    answers: Keyed<'a, Text<'a>>,
    role: Option<String>,
}

fn read<'a>(catalog: &Catalog, text: &'a str, kind: &'static str) -> Result<Answers<'a>, Problem> {
    match text.trim_start().chars().next() {
        None => return Err(Problem::NotJson("it is empty".to_owned())),
        Some('{') => {}
        Some(_) => return Err(Problem::NotJson("it is no JSON object".to_owned())),
    }
    // The library quotes a wrong key whole, however long.
    let not_json = |error: serde_json::Error| Problem::NotJson(safe::shortened(&error.to_string(), 300).into_owned());
    let saved: Saved<'_> = serde_json::from_str(text).map_err(not_json)?;
    if let Some(version) = saved.format_version.filter(|version| version.split('.').next() != Some("1")) {
        return Err(Problem::FormatVersion { found: version.to_string() });
    }
    if let Some(found) = saved.kind.filter(|found| **found != *kind) {
        return Err(Problem::OtherKind { found: found.to_string(), expected: kind });
    }
    let layers = saved.data.and_then(|data| data.layers);
    if let Some(found) = layers.filter(|found| found != catalog.layers() && (found.len() > 1 || catalog.asks_otherwise())) {
        return Err(Problem::OtherLayers { found });
    }
    let role = |raw: Option<&RawValue>| raw.and_then(|raw| serde_json::from_str::<String>(raw.get()).ok());
    match (saved.answers, saved.result) {
        (Some(answers), _) => Ok(Answers { answers, role: role(saved.role) }),
        (None, Some(result)) => {
            let result: SavedResult<'_> = serde_json::from_str(result.get()).map_err(not_json)?;
            Ok(Answers { answers: result.answers, role: role(result.role) })
        }
        (None, None) => Err(Problem::NoAnswers),
    }
}

/// Saved answers to the questions of fit. Answers to none but questions of the
/// short form make a short sheet; otherwise every question needs its answer.
/// With `quick` only a short sheet will do.
///
/// ```
/// use tpm_career::{answer::{Problem, assess::sheet}, kb::Catalog};
///
/// let catalog = Catalog::embedded();
/// assert_eq!(sheet::saved(&catalog, false, "{}"), Err(Problem::NoAnswers));
/// ```
pub fn saved<'c>(catalog: &'c Catalog, quick: bool, text: &str) -> Result<Sheet<'c>, Problem> {
    let answers = read(catalog, text, "assess_fit")?.answers;
    let all = questions(catalog, false);
    known(&all, &answers)?;
    let in_short_form = |id: &str| all.iter().any(|question| question.id == *id && question.quick);
    let short = !answers.0.is_empty() && answers.iter().all(|(id, _)| in_short_form(id));
    if let Some((id, _)) = answers.iter().find(|(id, _)| quick && !in_short_form(id)) {
        return Err(Problem::NotInShortForm { question: id.to_owned() });
    }
    filled(questions(catalog, quick || short), &answers)
}

/// Saved answers for the dimensions of a role's ladder.
///
/// ```
/// use tpm_career::{answer::{Problem, assess::{level, sheet}}, kb::Catalog};
///
/// let catalog = Catalog::embedded();
/// let (role, dimensions) = level::dimensions(&catalog, "infra")?;
/// let other = r#"{"role": "services", "answers": {}}"#;
/// assert!(matches!(sheet::saved_for(&catalog, dimensions, &role.id, other), Err(Problem::OtherRole { .. })));
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
pub fn saved_for<'c, Q: Asks>(catalog: &Catalog, questions: Vec<&'c Q>, role: &str, text: &str) -> Result<Sheet<'c, Q>, Problem> {
    let Answers { answers, role: found } = read(catalog, text, "assess_level")?;
    if let Some(found) = found.filter(|found| found != role) {
        return Err(Problem::OtherRole { found, expected: role.to_owned() });
    }
    known(&questions, &answers)?;
    filled(questions, &answers)
}

fn known<Q: Asks>(questions: &[&Q], answers: &Keyed<'_, Text<'_>>) -> Result<(), Unknown> {
    match answers.iter().find(|(id, _)| !questions.iter().any(|question| question.id() == *id)) {
        Some((id, _)) => Err(Unknown::new(Noun::Question, id, questions.iter().map(|question| question.id()), [])),
        None => Ok(()),
    }
}

fn filled<'c, Q: Asks>(questions: Vec<&'c Q>, answers: &Keyed<'_, Text<'_>>) -> Result<Sheet<'c, Q>, Problem> {
    let missing: Vec<&str> =
        questions.iter().filter(|question| answers.get(question.id()).is_none()).map(|question| question.id()).collect();
    if let [first, ..] = missing[..] {
        return Err(Problem::Unanswered { question: first.to_owned(), missing: missing.len() });
    }
    let mut picks = Vec::new();
    for (at, question) in questions.iter().enumerate() {
        picks.push(pick(at + 1, *question, answers.get(question.id()).map_or("", |letter| letter))?);
    }
    Ok(Sheet { questions, picks })
}

/// The place of the answer that the letter names, in any case.
fn pick(number: usize, question: &impl Asks, letter: &str) -> Result<usize, Problem> {
    let mut letters = letter.trim().chars();
    let place = match (letters.next(), letters.next()) {
        (Some(only), None) => (0..question.count()).find(|at| letter_at(*at) == only.to_ascii_lowercase()),
        _ => None,
    };
    place.ok_or_else(|| Problem::Letter {
        given: letter.to_owned(),
        number,
        question: question.id().to_owned(),
        last: letter_at(question.count().saturating_sub(1)),
    })
}
