//! Claims in outline: what most answers tell of them.

use serde::Deserialize;

use super::claim::{Asked, Claim, Verdict};
use crate::kb::values::Text;

/// A claim without statement and evidence, which are the most of it and which only
/// its own page tells. `build.rs` makes those of the built-in claims.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)] // as in `Claim`, but for one
pub struct Outline<'k> {
    #[serde(borrow)]
    pub id: Text<'k>,
    pub roles: Vec<Text<'k>>,
    pub asked: Option<Asked>,
    pub question: Text<'k>,
    pub tests: Vec<Text<'k>>,
    pub verdict: Verdict,
    pub answer: Text<'k>,
    pub headline: Vec<Text<'k>>,
    /// See `Claim::all_sources`.
    pub sources: Vec<Text<'k>>,
    #[serde(skip)]
    pub layer: Option<Text<'k>>,
}

impl<'k> From<&Claim<'k>> for Outline<'k> {
    fn from(claim: &Claim<'k>) -> Self {
        Self {
            id: claim.id.clone(),
            roles: claim.roles.clone(),
            asked: claim.asked,
            question: claim.question.clone(),
            tests: claim.tests.clone(),
            verdict: claim.verdict,
            answer: claim.answer.clone(),
            headline: claim.headline.clone(),
            sources: claim.all_sources().into_iter().cloned().collect(),
            layer: claim.layer.clone(),
        }
    }
}
