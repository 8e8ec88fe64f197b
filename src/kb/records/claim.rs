//! The claim ledger: facts under test.

use serde::{Deserialize, Serialize};

use super::fact::Strength;
use crate::kb::values::{Text, each_once};

/// What the evidence says of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Evidence exists and does not decide.
    Open,
    /// The evidence is for it.
    Supported,
    /// The evidence is for a part of it.
    Partly,
    /// The evidence is against it.
    Contradicted,
    /// Nobody measured it.
    Unmeasured,
}

impl Verdict {
    /// The verdict as the first word of its answer.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Open => "Open",
            Self::Supported => "Supported",
            Self::Partly => "Partly",
            Self::Contradicted => "Contradicted",
            Self::Unmeasured => "Unmeasured",
        }
    }
}

/// Which way an item of evidence points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// For the claim.
    Supports,
    /// It holds only in part, or only somewhere.
    Limits,
    /// Against the claim.
    Contradicts,
    /// Neither.
    Neutral,
}

/// The question of a comparison that a claim answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// Which pays more?
    Pays,
    /// Which grows faster?
    Grows,
}

/// `claims/<topic>.json`: the claims of one topic.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Claims<'k> {
    /// Most asked first.
    #[serde(borrow)]
    pub claims: Vec<Claim<'k>>,
}

/// A statement put to the test.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Claim<'k> {
    /// `<topic>.<slug>`.
    #[serde(borrow)]
    pub id: Text<'k>,
    /// The roles it speaks of.
    pub roles: Vec<Text<'k>>,
    /// The question it answers in a comparison, if it answers one of the two.
    pub asked: Option<Asked>,
    /// What a reader would ask.
    pub question: Text<'k>,
    /// What is claimed.
    pub statement: Text<'k>,
    /// How firmly the source says it; `None` where only we put it to the test.
    pub strength: Option<Strength>,
    /// Ids of the facts it tests.
    pub tests: Vec<Text<'k>>,
    /// What the evidence says.
    pub verdict: Verdict,
    /// The verdict in a sentence.
    pub answer: Text<'k>,
    /// Ids of the figures that carry the answer.
    pub headline: Vec<Text<'k>>,
    /// For and against.
    pub evidence: Vec<Evidence<'k>>,
    /// What would settle it.
    pub would_settle: Text<'k>,
    /// Who makes the claim; empty where only we put it to the test.
    pub sources: Vec<Text<'k>>,
    /// The file that says so, as its path was given; `None` for the built-in
    /// knowledge. Set when layers are laid, never stored.
    #[serde(skip)]
    pub layer: Option<Text<'k>>,
}

impl<'k> Claim<'k> {
    /// Ids of the sources of the claim and then of its evidence, each once.
    #[must_use]
    pub fn all_sources(&self) -> Vec<&Text<'k>> {
        each_once(self.sources.iter().chain(self.evidence.iter().flat_map(|item| &item.sources)))
    }
}

/// One item beside a claim.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Evidence<'k> {
    /// Which way it points.
    pub direction: Direction,
    /// What it says.
    #[serde(borrow)]
    pub text: Text<'k>,
    /// Ids of its figures.
    pub figures: Vec<Text<'k>>,
    /// Ids of its sources.
    pub sources: Vec<Text<'k>>,
}
