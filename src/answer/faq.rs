//! `tpm faq`: what people come to ask.

use serde::Serialize;

use super::next::{self, Advice, Next};
use super::{Fact, Problem, Record, Recorded, Records};
use crate::kb::records::FaqEntry;
use crate::kb::{Catalog, Noun, Unknown};
use crate::text::words::{Matcher, Places, Words, split};

/// Questions with their answers (`kind` `faq`).
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Faq<'c> {
    /// In the order of their numbers, or the best first.
    pub questions: Vec<Question<'c>>,
    /// What is worth running next.
    pub next: Vec<Next>,
    /// Whether words were looked for.
    #[serde(skip)]
    pub searched: bool,
}

/// One question with its answer.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Question<'c> {
    /// 1 to 6 are the article's.
    pub number: u32,
    /// The user's own file that says so; `None` for the built-in knowledge.
    pub layer: Option<&'c str>,
    /// Stable id.
    pub id: &'c str,
    /// What is asked.
    pub question: &'c str,
    /// The direct answer first.
    pub answer: Vec<Fact<'c>>,
}

/// All questions.
///
/// ```
/// use tpm_career::{answer::faq, kb::Catalog};
///
/// let catalog = Catalog::embedded();
/// let answer = faq::all(&catalog);
/// assert_eq!(answer.questions[0].number, 1);
/// ```
#[must_use]
pub fn all(catalog: &Catalog) -> Faq<'_> {
    let entries: Vec<&FaqEntry<'_>> = catalog.faq().questions.iter().collect();
    answered(catalog, &entries, false)
}

/// The question of this number, or those that the words are about, best first.
///
/// ```
/// use tpm_career::{answer::faq, kb::Catalog};
///
/// let catalog = Catalog::embedded();
/// let answer = faq::about(&catalog, &["salary"])?;
/// assert_eq!(answer.questions[0].id, "infra-product-salary");
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
pub fn about<'c>(catalog: &'c Catalog, words: &[&str]) -> Result<Faq<'c>, Problem> {
    let asked = words.join(" ");
    let entries = &catalog.faq().questions;
    if !asked.trim().is_empty() && asked.trim().bytes().all(|byte| byte.is_ascii_digit()) {
        let known: Vec<String> = entries.iter().map(|entry| entry.number.to_string()).collect();
        let found = entries.iter().find(|entry| asked.trim().parse() == Ok(entry.number));
        let unknown = || Unknown::new(Noun::FaqNumber, asked.trim(), known.iter().map(String::as_str), []);
        return found.map(|entry| answered(catalog, &[entry], false)).ok_or_else(|| unknown().into());
    }
    let hits = ranked(catalog, &asked);
    if hits.is_empty() {
        let aliases = entries.iter().flat_map(|entry| &entry.aliases).map(|alias| &**alias);
        return Err(Unknown::near_words(&asked, aliases).into());
    }
    Ok(answered(catalog, &hits, true))
}

/// How much a hit in the question or its aliases counts against one in the answer.
const IN_QUESTION: f64 = 4.0;

/// Entries that score less than this share of the best are left out.
const WORTH_SHOWING: f64 = 0.5;

/// An entry as what it holds of the stems looked for.
struct Indexed {
    /// Whether the question or one of its aliases holds each.
    head: Vec<bool>,
    /// Whether the facts of the answer do.
    body: Vec<bool>,
    /// All the stems of each alias.
    aliases: Vec<Vec<String>>,
}

/// The entries that the words are about, best first. A word counts the more,
/// the fewer entries hold it.
fn ranked<'c>(catalog: &'c Catalog, asked: &str) -> Vec<&'c FaqEntry<'c>> {
    let words = Words::default();
    let wanted = words.asked(asked);
    let matcher = words.matcher(wanted.clone());
    let lower = asked.to_lowercase();
    let said: Vec<&str> = split(&lower).collect();
    let entries = &catalog.faq().questions;
    let indexed: Vec<Indexed> = entries.iter().map(|entry| Indexed::of(catalog, &words, &matcher, &wanted, entry)).collect();
    #[allow(clippy::cast_precision_loss)] // a few dozen questions
    let rarity = |stem: usize| {
        let holders = indexed.iter().filter(|entry| entry.head[stem]).count();
        libm::log(1.0 + entries.len() as f64 / (1 + holders) as f64)
    };
    let mut scored: Vec<(f64, &FaqEntry<'_>)> = Vec::new();
    for (entry, Indexed { head, body, aliases }) in entries.iter().zip(&indexed) {
        let mut score = 0.0;
        for stem in 0..wanted.len() {
            if head[stem] {
                score += IN_QUESTION * rarity(stem);
            } else if body[stem] {
                score += rarity(stem);
            }
        }
        // The best of the phrases that people use for it, whole among the words;
        // one that stands there word for word counts its fillers, too.
        let phrase = entry.aliases.iter().zip(aliases).filter_map(|(alias, stems)| {
            let stems: Vec<usize> = stems.iter().map(|stem| matcher.place_of(stem)).collect::<Option<_>>()?;
            let alias = alias.to_lowercase();
            let literal: Vec<&str> = split(&alias).collect();
            let words = if said.windows(literal.len().max(1)).any(|window| window == literal) { literal.len() } else { 0 };
            #[allow(clippy::cast_precision_loss)] // a handful of words
            let literal = words as f64;
            Some(stems.into_iter().map(|stem| IN_QUESTION * rarity(stem)).sum::<f64>() + literal)
        });
        score += phrase.fold(0.0, f64::max);
        let all_in_body = head.iter().zip(body).all(|(head, body)| *head || *body);
        if head.contains(&true) || (all_in_body && wanted.len() > 1) {
            scored.push((score, entry));
        }
    }
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.number.cmp(&b.1.number)));
    let best = scored.first().map_or(0.0, |(score, _)| *score);
    scored.into_iter().filter(|(score, _)| *score >= best * WORTH_SHOWING).map(|(_, entry)| entry).collect()
}

impl Indexed {
    fn of(catalog: &Catalog, words: &Words, matcher: &Matcher<'_>, wanted: &[String], entry: &FaqEntry<'_>) -> Self {
        // Aliases are cut to stems whole: short forms in them mean what they stand for.
        let aliases: Vec<Vec<String>> = entry.aliases.iter().map(|alias| words.asked(alias)).collect();
        let (mut question, mut answer) = (Places::default(), Places::default());
        matcher.read(&entry.question, &mut question);
        entry.answer.iter().filter_map(|id| catalog.fact(id)).for_each(|fact| matcher.read(&fact.text, &mut answer));
        let in_alias = |stem: &String| aliases.iter().any(|alias| alias.contains(stem));
        Self {
            head: wanted.iter().enumerate().map(|(at, stem)| question.hold(&[at]) || in_alias(stem)).collect(),
            body: (0..wanted.len()).map(|at| answer.hold(&[at])).collect(),
            aliases,
        }
    }
}

fn answered<'c>(catalog: &'c Catalog, entries: &[&'c FaqEntry<'c>], searched: bool) -> Faq<'c> {
    let questions = entries.iter().map(|entry| Question {
        number: entry.number,
        layer: entry.layer.as_deref(),
        id: &entry.id,
        question: &entry.question,
        answer: entry.answer.iter().filter_map(|id| catalog.fact(id)).map(|fact| Fact::of(catalog, fact)).collect(),
    });
    let mut advice = Advice::of(catalog);
    if let Some(first) = entries.first().filter(|_| searched || entries.len() == 1) {
        for claim in first.claims.iter().filter_map(|id| catalog.outline(id)) {
            let (command, why) = next::why(claim);
            advice = advice.add(command, why);
        }
        for then in &first.next {
            advice = advice.add(&*then.command, &*then.why);
        }
        if first.answer.iter().filter_map(|id| catalog.fact(id)).any(|fact| fact.ask.is_some()) {
            advice = advice.add("tpm why --unknown", "what nobody knows, with the questions to ask");
        }
    } else {
        let open = catalog.outlines().filter(|claim| claim.verdict == crate::kb::records::Verdict::Open).count();
        advice = advice.add("tpm why --verdict open", format!("{open} claims that the evidence does not decide"));
    }
    Faq { questions: questions.collect(), next: advice.done(), searched }
}

/// A record a fact of an answer, with its question; a question without an
/// answer has one, too.
impl Recorded for Faq<'_> {
    fn records(&self) -> Records {
        let columns = ["number", "question_id", "question"].into_iter().chain(Fact::KEYS).chain(["question_layer"]);
        let records = self.questions.iter().flat_map(|question| {
            let start = Record::default;
            let with = move |record: Record| {
                record
                    .with("number", question.number)
                    .with("question_id", question.id)
                    .with("question", question.question)
                    .with("question_layer", question.layer)
            };
            let facts = question.answer.iter().map(move |fact| with(start().keys(&Fact::KEYS, fact)));
            facts.chain(question.answer.is_empty().then(|| with(start())))
        });
        Records::of(columns, records)
    }
}
