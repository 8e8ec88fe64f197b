//! The ladder: rungs, moves and destinations.

use serde::{Deserialize, Serialize};

use super::fact::Fact;
use crate::kb::values::{Keyed, Text};

/// `ladder.json`: rungs, moves between them, and where paths lead.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Ladder<'k> {
    /// What changes from rung to rung.
    #[serde(borrow)]
    pub dimensions: Vec<LadderDimension<'k>>,
    /// Lowest first.
    pub rungs: Vec<Rung<'k>>,
    /// Edges between rungs and out of the ladder.
    pub moves: Vec<Move<'k>>,
    /// Where the article says that paths lead.
    pub destinations: Vec<Destination<'k>>,
}

/// One thing that changes along the ladder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LadderDimension<'k> {
    /// One slug.
    #[serde(borrow)]
    pub id: Text<'k>,
    /// One word for labels.
    pub title: Text<'k>,
    /// The question that the readings answer.
    pub question: Text<'k>,
    /// The roles it is meant for; left out, all of them.
    #[serde(default)]
    pub roles: Option<Vec<Text<'k>>>,
    /// Words for its sizes, smallest first; a fact's `step` is a place in it.
    pub scale: Vec<Text<'k>>,
    /// Up moves along which it does not grow, and why.
    #[serde(default)]
    pub exceptions: Vec<Exception<'k>>,
}

/// An up move along which a dimension does not grow.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Exception<'k> {
    /// The rung it starts from.
    #[serde(borrow)]
    pub from: Text<'k>,
    /// The rung it leads to.
    pub to: Text<'k>,
    /// Why it does not grow.
    pub why: Text<'k>,
}

/// Whether what is meant for these roles only (none given: for all of them) is
/// meant for this one.
#[must_use]
pub fn meant_for(only: Option<&[Text<'_>]>, role: &str) -> bool {
    only.is_none_or(|only| only.iter().any(|id| **id == *role))
}

/// Whether a rung leads people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RungKind {
    /// Individual contributor.
    Ic,
    /// Leads people.
    Management,
}

/// One step of the ladder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Rung<'k> {
    /// `associate`, `tpm`, `senior`, ...
    #[serde(borrow)]
    pub id: Text<'k>,
    /// The title on screens.
    pub title: Text<'k>,
    /// Titles that mean about the same.
    pub other_titles: Vec<Text<'k>>,
    /// 1 for the lowest, without gaps.
    pub order: u32,
    /// Whether it leads people.
    pub kind: RungKind,
    /// Whether it stands beside the rungs that lead people, neither above nor
    /// below them.
    #[serde(default)]
    pub parallel: bool,
    /// Published figures in years, each of one kind; never added across kinds.
    pub years: Vec<Years<'k>>,
    /// One fact a dimension.
    pub facts: Vec<Fact<'k>>,
    /// What the rung means in each role.
    pub roles: Keyed<'k, Fact<'k>>,
    /// The file that says so, as its path was given; `None` for the built-in
    /// knowledge. Set when layers are laid, never stored.
    #[serde(skip)]
    pub layer: Option<Text<'k>>,
}

/// What a figure in years counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum YearsKind {
    /// From entry to the ladder.
    InLadder,
    /// Spent on the rung.
    TimeInLevel,
    /// Asked for in a job posting.
    AskedInPosting,
    /// All years of work, medians of people on the rung.
    TotalExperience,
}

/// A figure in years with its kind and source.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Years<'k> {
    /// What is counted.
    pub kind: YearsKind,
    /// Years; `None` without a lower end.
    pub min: Option<f64>,
    /// Years; `None` without an upper end.
    pub max: Option<f64>,
    /// Sample size, where there is one.
    pub n: Option<u32>,
    /// Ids of the sources.
    #[serde(borrow)]
    pub sources: Vec<Text<'k>>,
    /// Of whom or where, and how derived.
    pub note: Option<Text<'k>>,
}

/// How a move leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum MoveKind {
    /// To a higher rung.
    Up,
    /// To another rung of like weight.
    Sideways,
    /// Out of the TPM ladder.
    Out,
}

/// An edge between rungs, or out of the ladder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Move<'k> {
    /// The rung it starts from.
    #[serde(borrow)]
    pub from: Text<'k>,
    /// The rung it leads to; `None` out of the ladder.
    pub to: Option<Text<'k>>,
    /// How it leads.
    pub kind: MoveKind,
    /// The roles it is meant for; left out, all of them.
    #[serde(default)]
    pub roles: Option<Vec<Text<'k>>>,
    /// What is known of it.
    pub fact: Fact<'k>,
}

/// A place where the article says that a role's path leads.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Destination<'k> {
    /// The role whose path it is.
    #[serde(borrow)]
    pub role: Text<'k>,
    /// The post.
    pub title: Text<'k>,
    /// The rung it stands on; `None` out of the ladder.
    pub rung: Option<Text<'k>>,
    /// How one gets there.
    pub kind: MoveKind,
    /// Id of the fact, which stands in the role's file.
    pub fact: Text<'k>,
}
