//! `tpm assess fit`: which role do a person's interests lean towards.

use serde::Serialize;

use super::score::{self, Flip, Margin, Outcome, Score, letter_at};
use super::sheet::{self, Sheet};
use crate::answer::next::{self, Advice, Next};
use crate::answer::{ByRole, Record, Recorded, Records};
use crate::kb::Catalog;
use crate::kb::records::{Question, RoleName};

/// The questions (`kind` `assess_questions`).
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Questions<'c> {
    /// In the order they are asked.
    pub questions: Vec<Asked<'c>>,
    /// What is worth running next.
    pub next: Vec<Next>,
    /// What every result says about itself.
    #[serde(skip)]
    pub notice: &'c str,
    /// What they are about, for screens.
    #[serde(skip)]
    pub title: &'static str,
}

/// A question and the answers it takes.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Asked<'c> {
    /// Stable id.
    pub id: &'c str,
    /// What is asked.
    pub text: &'c str,
    /// The answers.
    pub options: Vec<Lettered<'c>>,
    /// What is behind the question.
    #[serde(skip)]
    pub explain: &'c str,
}

/// An answer and its letter.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Lettered<'c> {
    /// `a`, `b`, `c`, ...
    pub letter: char,
    /// What a person reads.
    pub text: &'c str,
}

/// A scored sheet of answers (`kind` `assess_fit`).
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Fit<'c> {
    /// What the answers say together.
    pub outcome: Outcome,
    /// How far a lean is ahead; `None` without a lean.
    pub margin: Option<Margin>,
    /// The role leaned to; `None` without a lean.
    pub role: Option<&'c str>,
    /// The roles of a tie; empty without one.
    pub tied: Vec<&'c str>,
    /// Every role that an answer can point to, most points first, then by id.
    pub scores: Vec<Score<'c>>,
    /// What each answer added.
    pub contributions: Vec<Contribution<'c>>,
    /// Every single different answer that would change the outcome or the role.
    pub flips: Vec<Flip<'c>>,
    /// The answers, by question.
    pub answers: ByRole<'c, char>,
    /// What moved since an earlier sheet; `None` when there is none to compare with.
    pub changes: Option<Changes<'c>>,
    /// What is worth running next: of the leading one or two.
    pub next: Vec<Next>,
    /// What this is and is not.
    pub notice: &'c str,
    /// The questions answered, for screens.
    #[serde(skip)]
    pub questions: Vec<&'c Question<'c>>,
    /// The names of the roles, for screens.
    #[serde(skip)]
    pub names: Vec<&'c RoleName<'c>>,
}

/// What one answer added.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Contribution<'c> {
    /// Id of the question.
    pub question: &'c str,
    /// The letter answered.
    pub answer: char,
    /// The points it gave; empty where it adds nothing.
    pub points: ByRole<'c, u32>,
}

/// What moved since an earlier sheet.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Changes<'c> {
    /// The answers that differ.
    pub answers: Vec<Moved<'c>>,
    /// The outcome of the earlier sheet.
    pub outcome_before: Outcome,
    /// The role of the earlier sheet; `None` without a lean.
    pub role_before: Option<&'c str>,
}

/// An answer that differs from an earlier one.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Moved<'c> {
    /// Id of the question.
    pub question: &'c str,
    /// The earlier letter; `None` where it was not asked.
    pub before: Option<char>,
    /// The letter now; `None` where it was not asked.
    pub after: Option<char>,
}

/// The questions as they are asked; `quick` for the short form.
///
/// ```
/// use tpm_career::{answer::assess::fit, kb::Catalog};
///
/// let catalog = Catalog::embedded();
/// assert_eq!(fit::questions(&catalog, true).questions[0].options[0].letter, 'a');
/// ```
#[must_use]
pub fn questions(catalog: &Catalog, quick: bool) -> Questions<'_> {
    let questions = sheet::questions(catalog, quick);
    let letters = vec!["a"; questions.len()].join(",");
    let asked = questions.into_iter().map(|question| Asked {
        id: &question.id,
        text: &question.text,
        options: question.options.iter().enumerate().map(|(at, option)| Lettered { letter: letter_at(at), text: &option.text }).collect(),
        explain: &question.explain,
    });
    Questions {
        questions: asked.collect(),
        notice: &catalog.questions().notice,
        title: "Which kind of TPM suits you?",
        next: Advice::of(catalog)
            .add(
                format!("tpm assess{} --answers {letters}", if quick { " --quick" } else { "" }),
                "your letters in this order, separated by commas",
            )
            .done(),
    }
}

/// Scores a sheet, and says what moved since an earlier one.
///
/// ```
/// use tpm_career::{answer::assess::{fit, sheet}, kb::Catalog};
///
/// let catalog = Catalog::embedded();
/// let sheet = sheet::typed(sheet::questions(&catalog, true), &["a", "b", "a", "c"])?;
/// assert_eq!(fit::fit(&catalog, &sheet, None).role, Some("product"));
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
#[must_use]
pub fn fit<'c>(catalog: &'c Catalog, sheet: &Sheet<'c>, before: Option<&Sheet<'c>>) -> Fit<'c> {
    let names: Vec<&RoleName<'_>> = catalog.meta().roles.iter().collect();
    let roles = scored(catalog);
    let scores = score::points(&roles, &sheet.questions, &sheet.picks);
    let (outcome, role) = score::outcome(&scores);
    let flips = score::flips(&roles, &sheet.questions, &sheet.picks);
    let top = scores.first().map_or(0, |score| score.points);
    let tied = if outcome == Outcome::Tie {
        scores.iter().filter(|score| score.points == top).map(|score| score.role).collect()
    } else {
        Vec::new()
    };
    let given = || sheet.questions.iter().copied().zip(sheet.picks.iter().copied());
    Fit {
        next: advice(catalog, outcome, &scores, &tied),
        outcome,
        margin: score::margin(outcome, &flips),
        role,
        tied,
        scores,
        contributions: given()
            .map(|(question, at)| Contribution {
                question: &question.id,
                answer: letter_at(at),
                points: ByRole(
                    question.options.get(at).and_then(|option| option.role.as_deref()).map(|role| (role, 1)).into_iter().collect(),
                ),
            })
            .collect(),
        flips,
        answers: ByRole(given().map(|(question, at)| (&*question.id, letter_at(at))).collect()),
        changes: before.map(|before| changes(catalog, &roles, before, sheet)),
        notice: &catalog.questions().notice,
        questions: sheet.questions.clone(),
        names,
    }
}

/// The roles that some answer gives a point to: one of the user's own may have none.
fn scored(catalog: &Catalog) -> Vec<&str> {
    let options = || catalog.questions().questions.iter().flat_map(|question| &question.options);
    let roles = catalog.meta().roles.iter().filter(|role| options().any(|option| option.role.as_ref() == Some(&role.id)));
    roles.map(|role| &*role.id).collect()
}

/// The role leaned to, and what is nearest to it; the tied ones side by side.
fn advice(catalog: &Catalog, outcome: Outcome, scores: &[Score<'_>], tied: &[&str]) -> Vec<Next> {
    let advice = Advice::of(catalog);
    match (outcome, scores) {
        (Outcome::Lean, [first, rest @ ..]) => {
            let second = rest.first().filter(|score| score.points > 0).map(|score| score.role);
            let beside = second.map(|second| (format!("tpm compare {} {second}", first.role), "beside the one that comes next".to_owned()));
            let from = second.or_else(|| next::nearest_role(catalog, first.role));
            advice
                .add(format!("tpm show {}", first.role), "what the work is, and what is known of it")
                .maybe(beside.or_else(|| next::beside_nearest(catalog, first.role)))
                .maybe(from.and_then(|from| next::switch(catalog, from, first.role, "what coming from there would take")))
        }
        (Outcome::Tie, _) => advice.add(format!("tpm compare {}", tied.join(" ")), "the ones that stand level, side by side"),
        _ => advice
            .add("tpm show", "the kinds, a sentence each")
            .add("tpm assess --questions", "the questions once more, to read at leisure"),
    }
    .done()
}

fn changes<'c>(catalog: &'c Catalog, roles: &[&'c str], before: &Sheet<'c>, after: &Sheet<'c>) -> Changes<'c> {
    let letter = |sheet: &Sheet<'_>, id: &str| {
        let mut answers = sheet.questions.iter().zip(&sheet.picks);
        answers.find(|(question, _)| question.id == *id).map(|(_, at)| letter_at(*at))
    };
    let (outcome_before, role_before) = score::outcome(&score::points(roles, &before.questions, &before.picks));
    let moved = sheet::questions(catalog, false).into_iter().map(|question| Moved {
        question: &question.id,
        before: letter(before, &question.id),
        after: letter(after, &question.id),
    });
    Changes { answers: moved.filter(|moved| moved.before != moved.after).collect(), outcome_before, role_before }
}

impl Fit<'_> {
    /// The answers that gave a role its points: `1a` is answer a of the first
    /// question.
    #[must_use]
    pub fn from(&self, role: &str) -> Vec<String> {
        let giving = (1..).zip(&self.contributions).filter(|(_, given)| given.points.get(role).is_some());
        giving.map(|(number, given)| format!("{number}{}", given.answer)).collect()
    }
}

/// A record an answer that can be given, with its question.
impl Recorded for Questions<'_> {
    fn records(&self) -> Records {
        let options = self.questions.iter().flat_map(|asked| asked.options.iter().map(move |option| (asked, option)));
        let record = |(asked, option): (&Asked<'_>, &Lettered<'_>)| {
            Record::default().with("question_id", asked.id).with("question", asked.text).keys(&["letter", "text"], option)
        };
        Records::of(["question_id", "question", "letter", "text"], options.map(record))
    }
}

/// A record a role, most points first, with the answers that gave them, and the
/// outcome beside each.
impl Recorded for Fit<'_> {
    fn records(&self) -> Records {
        let record = |score: &Score<'_>| {
            Record::default()
                .keys(&["role", "points"], score)
                .with("of", self.contributions.len())
                .with("from", self.from(score.role))
                .with("outcome", self.outcome)
                .with("margin", self.margin)
                .with("tied", &self.tied)
                .with("lean", self.role)
        };
        Records::of(["role", "points", "of", "from", "outcome", "margin", "lean", "tied"], self.scores.iter().map(record))
    }
}
