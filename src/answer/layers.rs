//! `tpm kb`: what is wrong with files of one's own, and every fact for export.

use serde::Serialize;

use super::next::{Advice, Next};
use super::{Fact, Record, Recorded, Records};
use crate::kb::{Catalog, LayerProblem};

/// Files with what is wrong with them (`kind` `kb_check`).
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct KbCheck {
    /// The files that were named, folders as their files.
    pub files: Vec<String>,
    /// Every problem, file by file, from top to bottom.
    pub problems: Vec<LayerProblem>,
    /// What is worth running next.
    pub next: Vec<Next>,
}

/// The answer about these files; `options` is how they are laid under a command.
///
/// ```
/// use tpm_career::{answer::layers, kb::{LayerText, stacked}};
///
/// let text = LayerText { path: "mine.json".to_owned(), text: "{}".to_owned() };
/// let problems = stacked(&[text]).err().unwrap_or_default();
/// let answer = layers::check(vec!["mine.json".to_owned()], problems, " --kb mine.json");
/// assert!(answer.problems[0].message.contains("format_version"));
/// ```
#[must_use]
pub fn check(files: Vec<String>, problems: Vec<LayerProblem>, options: &str) -> KbCheck {
    let advice = if problems.is_empty() {
        Advice::default().add(format!("tpm show{options}"), "the roles; any command takes the same option")
    } else {
        Advice::default()
            .add("tpm kb new", "a file to start from, which explains itself")
            .add("tpm kb schema data-layer", "what a file may hold, for editors")
    };
    KbCheck { files, problems, next: advice.done() }
}

/// A fact by itself, for export: with the place it was taken from.
#[derive(Debug, Serialize)]
pub struct PlacedFact<'c> {
    /// The file below `data/`, without `.json`.
    pub file: &'c str,
    /// The section, the dimension, or what else it is part of.
    pub part: &'c str,
    /// The fact.
    #[serde(flatten)]
    pub fact: Fact<'c>,
}

/// Every fact there is, in the order of the files.
///
/// ```
/// use tpm_career::{answer::layers, kb::Catalog};
///
/// let catalog = Catalog::embedded();
/// assert!(layers::facts(&catalog).iter().any(|placed| placed.fact.id == "infra.pay.premium-claim"));
/// ```
#[must_use]
pub fn facts(catalog: &Catalog) -> Vec<PlacedFact<'_>> {
    let placed = catalog.facts().into_iter();
    placed.map(|placed| PlacedFact { file: placed.file, part: placed.part, fact: Fact::of(catalog, placed.fact) }).collect()
}

/// What is printed of a problem, as columns.
pub(super) const PROBLEM: [&str; 7] = ["file", "line", "column", "path", "code", "message", "suggestion"];

/// A record a problem.
impl Recorded for KbCheck {
    fn records(&self) -> Records {
        Records::of(PROBLEM, self.problems.iter().map(|problem| Record::default().keys(&PROBLEM, problem)))
    }
}

/// A record a fact, with its place.
impl Recorded for [PlacedFact<'_>] {
    fn records(&self) -> Records {
        let columns: Vec<&str> = ["file", "part"].into_iter().chain(Fact::KEYS).collect();
        Records::of(columns.iter().copied(), self.iter().map(|fact| Record::default().keys(&columns, fact)))
    }
}
