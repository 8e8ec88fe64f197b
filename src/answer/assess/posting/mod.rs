//! `tpm assess posting`: which kind of TPM a text speaks of.
//!
//! `model` makes the phrases ready to search with, `rows` matches one at a
//! place, `scan` takes a text apart into
//! `sentences`, `parts` says what each
//! sentence is for, `weigh` counts, `evaluate` measures it all on labelled
//! texts. The model itself is `data/posting/`.

mod evaluate;
mod interval;
mod model;
mod parts;
mod rows;
mod scan;
mod sentences;
mod weigh;

pub use evaluate::{Cell, Evaluation, Labelled, Miss, PerRole, Read, Rest, Row, evaluation, read_row};
pub use interval::{Score, Share};
pub use model::{As, Fault, Model};
pub use weigh::{Abstain, Points};

use serde::Serialize;

use self::model::Found;
use self::parts::Parts;
use self::sentences::Sentences;
use self::weigh::Scales;
use super::score::{Margin, Outcome};
use crate::answer::next::{Advice, Next};
use crate::answer::records::{column, named};
use crate::answer::{Record, Recorded, Records};
use crate::kb::Catalog;
use crate::kb::records::RoleName;
use crate::text::{markup, safe};

/// Texts read (`kind` `assess_posting`).
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Postings<'c> {
    /// In the order they were given.
    pub postings: Vec<Posting<'c>>,
    /// What is worth running next.
    pub next: Vec<Next>,
    /// What this is and is not.
    pub notice: &'c str,
    /// The names of the roles, for screens.
    #[serde(skip)]
    pub names: Vec<&'c RoleName<'c>>,
}

/// One text read.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Posting<'c> {
    /// As it was named; `-` for stdin.
    pub file: String,
    /// What it says.
    #[serde(flatten)]
    pub said: Said<'c>,
    /// The roles of a tie; empty without one.
    pub tied: Vec<&'c str>,
    /// Every phrase that counted, most points first.
    pub evidence: Vec<Evidence<'c>>,
    /// What to ask whoever wrote it; empty for a clear lean, and for a résumé.
    pub ask: Vec<&'c str>,
    /// How many words it has.
    pub words: usize,
    /// How many of them stand in sentences that said nothing.
    pub silent_words: usize,
}

/// What a text says: the part of the answer that a line of a batch holds too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Said<'c> {
    /// What the points say together.
    pub outcome: Outcome,
    /// How far a lean is ahead; `None` without a lean.
    pub margin: Option<Margin>,
    /// The role leaned to; `None` without a lean.
    pub role: Option<&'c str>,
    /// Every role, most points first, then by id.
    pub scores: Vec<RolePoints<'c>>,
    /// Why it leans to no role; `None` for a lean.
    pub abstain_reason: Option<Abstain>,
}

/// The points of a role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RolePoints<'c> {
    /// Id of the role.
    pub role: &'c str,
    /// The sum of its phrases' points.
    pub points: Points,
}

/// A phrase that counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Evidence<'c> {
    /// Its line in the file, from 1; `None` in a title given apart.
    pub line: Option<usize>,
    /// As the text has it, made safe.
    pub phrase: String,
    /// The role it speaks for; `None` where that is no role.
    pub role: Option<&'c str>,
    /// What it added.
    pub points: Points,
    /// Id of the part of the text it stands in.
    pub part: &'c str,
    /// Why it speaks for the role.
    pub reason: &'c str,
}

/// Reads texts one after the other, in memory that it keeps.
#[derive(Debug)]
pub struct Reader<'c> {
    model: Model<'c>,
    text: String,
    sentences: Sentences,
    found: Vec<Found>,
    parts: Parts,
    scales: Scales,
}

impl<'c> Reader<'c> {
    /// A reader with this model.
    ///
    /// ```
    /// use tpm_career::{answer::assess::posting::{As, Model, Reader}, kb::Catalog};
    ///
    /// let catalog = Catalog::embedded();
    /// let mut reader = Reader::new(Model::new(&catalog, As::Posting).expect("the data has no fault"));
    /// assert!(reader.said(None, " ").is_none()); // no words
    /// ```
    #[must_use]
    pub fn new(model: Model<'c>) -> Self {
        Self {
            model,
            text: String::new(),
            sentences: Sentences::default(),
            found: Vec::new(),
            parts: Parts::default(),
            scales: Scales::default(),
        }
    }

    /// What `source` says, plain text, Markdown or HTML; `None` if it has no
    /// words.
    pub fn said(&mut self, title: Option<&str>, source: &str) -> Option<Said<'c>> {
        self.weigh(title, &markup::plain(source)).then(|| self.verdict().0)
    }

    /// The same with every phrase that counted.
    pub fn explained(&mut self, title: Option<&str>, source: &str) -> Option<(Said<'c>, Vec<Evidence<'c>>)> {
        let plain = markup::plain(source);
        self.weigh(title, &plain).then(|| (self.verdict().0, self.evidence(title, &plain, source)))
    }

    /// Everything that is to be told of one file.
    ///
    /// ```
    /// # use tpm_career::{answer::assess::posting::{As, Model, Reader}, kb::Catalog};
    /// # let catalog = Catalog::embedded();
    /// # let mut reader = Reader::new(Model::new(&catalog, As::Posting).expect("the data has no fault"));
    /// let text = "You will run Kubernetes and SLO programs for our platform engineering teams.";
    /// let posting = reader.posting("job.md".to_owned(), text).expect("it has words");
    /// assert!(posting.evidence.iter().all(|phrase| phrase.line == Some(1)));
    /// ```
    pub fn posting(&mut self, file: String, source: &str) -> Option<Posting<'c>> {
        let plain = markup::plain(source);
        if !self.weigh(None, &plain) {
            return None;
        }
        let (said, tied) = self.verdict();
        let nothing_to_ask = said.margin == Some(Margin::Clear) || self.model.read_as == As::Resume;
        let ask = if nothing_to_ask { &[] } else { &self.model.reading.ask[..] };
        Some(Posting {
            file,
            said,
            tied,
            evidence: self.evidence(None, &plain, source),
            ask: ask.iter().map(|question| &**question).collect(),
            words: self.sentences.word_count(),
            silent_words: self.silent(),
        })
    }

    /// Reads and weighs; whether there was anything to read.
    fn weigh(&mut self, title: Option<&str>, plain: &markup::Plain<'_>) -> bool {
        self.text.clear();
        if let Some(title) = title {
            self.text.extend(title.chars().map(|c| if c.is_control() { ' ' } else { c }));
            self.text.push_str("\n\n");
        }
        let titled = if title.is_some() { 0..self.text.len() } else { plain.title.clone().unwrap_or_default() };
        self.text.push_str(&plain.text);
        self.sentences.read(&self.text);
        self.model.find(&self.sentences, &mut self.found);
        self.parts.read(&self.model, &self.text, &self.sentences, &self.found, titled);
        self.scales.weigh(&self.model, &self.sentences, &self.found, &self.parts);
        self.sentences.word_count() > 0
    }

    /// What the points of the text weighed last say, and the roles of a tie.
    fn verdict(&self) -> (Said<'c>, Vec<&'c str>) {
        let (points, other) = self.scales.points(&self.model);
        let verdict = weigh::verdict(&points, other, &self.model.reading.verdict);
        let mut scores: Vec<RolePoints<'c>> =
            self.model.roles.iter().zip(points).map(|(role, points)| RolePoints { role, points }).collect();
        scores.sort_by(|a, b| b.points.cmp(&a.points).then(a.role.cmp(b.role)));
        let leading: Vec<&'c str> = verdict.leading.iter().map(|role| self.model.roles[*role]).collect();
        let (role, tied) = match verdict.outcome {
            Outcome::Lean => (leading.first().copied(), Vec::new()),
            _ => (None, leading),
        };
        (Said { outcome: verdict.outcome, margin: verdict.margin, role, scores, abstain_reason: verdict.abstain }, tied)
    }

    fn evidence(&self, title: Option<&str>, plain: &markup::Plain<'_>, source: &str) -> Vec<Evidence<'c>> {
        let titled = self.text.len() - plain.text.len();
        let mut lines = Lines { source, at: 0, line: 1 };
        let mut out: Vec<Evidence<'c>> = Vec::new();
        for counted in &self.scales.counted {
            let place = self.sentences.source(counted.reach.0, counted.reach.1);
            let group = &self.model.groups[counted.group];
            out.push(Evidence {
                line: (title.is_none() || place.start >= titled).then(|| lines.of(plain.source(place.start.saturating_sub(titled)))),
                phrase: one_line(self.text.get(place).unwrap_or_default()),
                role: group.role.map(|role| self.model.roles[role]),
                points: counted.points,
                part: self.model.parts[counted.part],
                reason: &group.group.reason,
            });
        }
        out.sort_by(|a, b| b.points.cmp(&a.points).then(a.line.cmp(&b.line)));
        out
    }

    /// How many words stand in sentences in which nothing counted.
    fn silent(&self) -> usize {
        let mut spoke: Vec<bool> = vec![false; self.sentences.all().len()];
        for counted in &self.scales.counted {
            if let Some(spoke) = spoke.get_mut(self.sentences.sentence(counted.word)) {
                *spoke = true;
            }
        }
        self.sentences.all().iter().zip(spoke).filter(|(_, spoke)| !spoke).map(|(sentence, _)| sentence.words as usize).sum()
    }
}

/// Counts lines for places that come in order.
struct Lines<'s> {
    source: &'s str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    fn of(&mut self, place: usize) -> usize {
        let place = place.min(self.source.len());
        let newer = self.source.as_bytes().get(self.at..place).unwrap_or_default();
        self.line += memchr::memchr_iter(b'\n', newer).count();
        self.at = self.at.max(place);
        self.line
    }
}

/// A piece of a text on one line, with nothing in it that a terminal would obey.
fn one_line(text: &str) -> String {
    let text = text.replace(safe::is_hidden, "");
    let words: Vec<&str> = text.split(|c: char| c.is_whitespace() || safe::is_unsafe(c)).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// The texts read, with what to run next.
///
/// ```
/// use tpm_career::{answer::assess::posting::{As, postings}, kb::Catalog};
///
/// let catalog = Catalog::embedded();
/// let answer = postings(&catalog, As::Posting, Vec::new());
/// assert!(!answer.notice.is_empty());
/// ```
#[must_use]
pub fn postings<'c>(catalog: &'c Catalog, read_as: As, postings: Vec<Posting<'c>>) -> Postings<'c> {
    let reading = catalog.reading();
    Postings {
        next: advice(catalog, &postings),
        postings,
        notice: match read_as {
            As::Posting => &reading.notice,
            As::Resume => &reading.notice_resume,
        },
        names: catalog.meta().roles.iter().collect(),
    }
}

/// What the text leans to, or what stands level in it; several texts only
/// where they agree.
fn advice(catalog: &Catalog, postings: &[Posting<'_>]) -> Vec<Next> {
    let Some(posting) = postings.first() else { return Vec::new() };
    let agree = postings.iter().all(|other| other.said.role == posting.said.role && other.tied == posting.tied);
    match (posting.said.role.filter(|_| agree), &posting.tied[..]) {
        (Some(role), _) => Advice::of(catalog)
            .add(format!("tpm show {role}"), "what the work is, and what is known of it")
            .add(format!("tpm ladder {role}"), "what each rung asks for")
            .add(format!("tpm pay {role}"), "the figures there are"),
        (None, [_, _, ..]) if agree => {
            Advice::of(catalog).add(format!("tpm compare {}", posting.tied.join(" ")), "the ones that stand level, side by side")
        }
        _ => Advice::of(catalog).add("tpm show", "the kinds, a sentence each"),
    }
    .done()
}

/// What is printed of a text by itself, as columns.
pub(crate) const POSTING: [&str; 8] = ["file", "outcome", "margin", "role", "tied", "abstain_reason", "words", "silent_words"];

/// A record a text, with the points of each role.
impl Recorded for Postings<'_> {
    fn records(&self) -> Records {
        let scored = |role: &str| self.postings.iter().any(|posting| posting.said.scores.iter().any(|score| score.role == role));
        let roles: Vec<&str> = self.names.iter().map(|name| &*name.id).filter(|role| scored(role)).collect();
        let points = |role: &str| format!("{}_points", column(role));
        let columns = named(POSTING).chain(roles.iter().map(|role| points(role).into())).chain(named(["phrases", "ask"]));
        let records = self.postings.iter().map(|posting| {
            let of = |role: &str| posting.said.scores.iter().find(|score| score.role == role).map(|score| score.points);
            let start = Record::default().keys(&POSTING, posting);
            let phrases: Vec<&str> = posting.evidence.iter().map(|found| &*found.phrase).collect();
            let scored = roles.iter().fold(start, |record, role| record.with(points(role), of(role)));
            scored.with("phrases", phrases).with("ask", &posting.ask)
        });
        Records::of(columns, records)
    }
}
