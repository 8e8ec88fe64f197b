//! What the evidence says of a claim, in the shape that answers carry it.

use serde::Serialize;

use super::Figure;
use crate::kb::Catalog;
use crate::kb::records::{Asked, Outline, Verdict as Word};

/// What the evidence says of a claim.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Verdict<'c> {
    /// Id of the claim.
    pub id: &'c str,
    /// What a reader would ask.
    pub question: &'c str,
    /// What the evidence says, in a word.
    pub verdict: Word,
    /// The same in a sentence.
    pub answer: &'c str,
    /// The figures that carry it.
    pub figures: Vec<Figure<'c>>,
    /// Ids of the sources of claim and evidence.
    pub sources: Vec<&'c str>,
    /// The user's own file that says so; `None` for the built-in knowledge.
    pub layer: Option<&'c str>,
    /// Which question of a comparison it answers.
    #[serde(skip)]
    pub asked: Option<Asked>,
}

impl<'c> Verdict<'c> {
    /// The verdict on a claim.
    #[must_use]
    pub fn of(catalog: &'c Catalog, claim: &'c Outline<'c>) -> Self {
        Self {
            id: &claim.id,
            question: &claim.question,
            verdict: claim.verdict,
            answer: &claim.answer,
            figures: claim.headline.iter().filter_map(|id| catalog.figure(id)).map(Figure::of).collect(),
            sources: claim.sources.iter().map(|id| &**id).collect(),
            layer: claim.layer.as_deref(),
            asked: claim.asked,
        }
    }
}

/// The claims that answer "Which pays more?" and then "Which grows faster?", as
/// far as `wanted` takes them.
pub(super) fn asked(catalog: &Catalog, wanted: impl Fn(&Outline<'_>) -> bool) -> Vec<Verdict<'_>> {
    let mut found: Vec<&Outline<'_>> = Vec::new();
    found.extend(catalog.asked().filter(|claim| wanted(claim)));
    found.sort_by_key(|claim| claim.asked);
    found.into_iter().map(|claim| Verdict::of(catalog, claim)).collect()
}
