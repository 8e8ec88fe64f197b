//! `tpm sources`: where it all comes from.

use std::collections::HashMap;

use serde::Serialize;

use super::next::{Advice, Next};
use super::{Fact, Problem, Record, Recorded, Records};
use crate::kb::records::Grade;
use crate::kb::{Catalog, Noun, Text, Unknown, each_once};

/// Sources (`kind` `sources`).
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Sources<'c> {
    /// The better grades first.
    pub sources: Vec<Source<'c>>,
    /// What is worth running next.
    pub next: Vec<Next>,
}

/// Where something comes from.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Source<'c> {
    /// Stable id.
    pub id: &'c str,
    /// Title of the page, paper or post.
    pub title: &'c str,
    /// Who published it.
    pub publisher: &'c str,
    /// Its address.
    pub url: &'c str,
    /// Date of what it says.
    pub as_of: Option<&'c str>,
    /// Month it was read.
    pub accessed: Option<&'c str>,
    /// How much it can carry.
    pub grade: Grade,
    /// What the publisher gains if it is believed.
    pub interest: Option<&'c str>,
    /// Terms it may be used under.
    pub licence: Option<&'c str>,
    /// Other names used for it.
    pub also_known_as: &'c [Text<'c>],
    /// What to know before trusting it.
    pub note: Option<&'c str>,
    /// The user's own file that says so; `None` for the built-in knowledge.
    pub layer: Option<&'c str>,
    /// How many facts rest on it.
    pub fact_count: usize,
    /// How many figures rest on it.
    pub figure_count: usize,
    /// How many claims rest on it, or have evidence that does.
    pub claim_count: usize,
    /// The facts that rest on it; only when it was asked for by its id.
    pub facts: Vec<Fact<'c>>,
}

/// The source of this id with its facts, or all sources of a grade (none: of
/// every grade).
///
/// ```
/// use tpm_career::{answer::sources, kb::{Catalog, records::Grade}};
///
/// let catalog = Catalog::embedded();
/// let official = sources::sources(&catalog, None, Some(Grade::Official))?;
/// assert!(official.sources.iter().all(|source| source.grade == Grade::Official));
/// let one = sources::sources(&catalog, Some("gitlab-rnd-pmo"), None)?;
/// assert!(!one.sources[0].facts.is_empty());
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
pub fn sources<'c>(catalog: &'c Catalog, given: Option<&str>, grade: Option<Grade>) -> Result<Sources<'c>, Problem> {
    let id = given.map(|id| id.trim().to_lowercase());
    let placed = catalog.facts();
    let facts = counted(placed.iter().flat_map(|placed| &placed.fact.sources).map(|id| &**id));
    let figures = counted(catalog.figures().flat_map(|figure| each_once(&figure.sources)).map(|id| &**id));
    let claims = counted(catalog.outlines().flat_map(|claim| claim.sources.iter().map(|id| &**id)));
    let count = |counts: &HashMap<&str, usize>, source: &str| counts.get(source).copied().unwrap_or_default();
    let wanted = |source: &str, of: Grade| id.as_deref().is_none_or(|id| *id == *source) && grade.is_none_or(|grade| grade == of);
    let found = catalog.all_sources().filter(|(of, source)| wanted(&source.id, *of)).map(|(grade, source)| {
        let rests = |fact: &crate::kb::records::Fact<'_>| id.is_some() && fact.sources.contains(&source.id);
        Source {
            layer: source.layer.as_deref(),
            id: &source.id,
            title: &source.title,
            publisher: &source.publisher,
            url: &source.url,
            as_of: source.as_of.as_deref(),
            accessed: source.accessed.as_deref(),
            grade,
            interest: source.interest.as_deref(),
            licence: source.licence.as_deref(),
            also_known_as: &source.also_known_as,
            note: source.note.as_deref(),
            figure_count: count(&figures, &source.id),
            claim_count: count(&claims, &source.id),
            fact_count: count(&facts, &source.id),
            facts: placed.iter().filter(|placed| rests(placed.fact)).map(|placed| Fact::of(catalog, placed.fact)).collect(),
        }
    });
    let sources: Vec<Source<'_>> = found.collect();
    match given {
        Some(given) if sources.is_empty() => {
            Err(Unknown::new(Noun::Source, given, catalog.all_sources().map(|(_, source)| &*source.id), []).into())
        }
        _ => Ok(Sources { next: advice(catalog, &sources), sources }),
    }
}

/// How often each id is there.
fn counted<'c>(ids: impl Iterator<Item = &'c str>) -> HashMap<&'c str, usize> {
    let mut counts = HashMap::new();
    for id in ids {
        *counts.entry(id).or_default() += 1;
    }
    counts
}

/// One of the facts that rest on a source; among many, the source that carries
/// the most.
fn advice(catalog: &Catalog, sources: &[Source<'_>]) -> Vec<Next> {
    match sources {
        [only] => {
            let fact = only
                .facts
                .first()
                .map(|fact| (format!("tpm why {}", fact.id), "one of these facts, and the claims that test it".to_owned()));
            Advice::of(catalog).maybe(fact).add(format!("tpm sources --grade {}", only.grade.word()), "the others of this grade").done()
        }
        many => {
            let most = many.iter().rev().max_by_key(|source| source.fact_count);
            Advice::of(catalog)
                .maybe(most.map(|source| {
                    (format!("tpm sources {}", source.id), format!("the one that carries the most, {} facts", source.fact_count))
                }))
                .done()
        }
    }
}

/// What is printed of a source by itself, as columns.
pub(super) const SOURCE: [&str; 15] = [
    "id",
    "title",
    "publisher",
    "url",
    "as_of",
    "accessed",
    "grade",
    "interest",
    "licence",
    "also_known_as",
    "note",
    "layer",
    "fact_count",
    "figure_count",
    "claim_count",
];

/// A record a source; of one asked for by its id with the ids of its facts.
impl Recorded for Sources<'_> {
    fn records(&self) -> Records {
        let record = |source: &Source<'_>| {
            let facts: Vec<&str> = source.facts.iter().map(|fact| fact.id).collect();
            Record::default().keys(&SOURCE, source).with("facts", facts)
        };
        Records::of(SOURCE.into_iter().chain(["facts"]), self.sources.iter().map(record))
    }
}
