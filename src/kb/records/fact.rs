//! A fact: the one shape of every statement.

use serde::{Deserialize, Serialize};

use crate::kb::values::Text;

/// How firmly a fact is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// The source says it flatly.
    Stated,
    /// The source says often, may, can.
    Hedged,
    /// A figure with a method.
    Measured,
    /// Our own join of several sources.
    Inferred,
    /// Looked for and not found; carries the question to ask.
    Unknown,
}

/// One statement of the knowledge base.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Fact<'k> {
    /// `<file stem>.<part>.<slug>`.
    #[serde(borrow)]
    pub id: Text<'k>,
    /// A name for the thing stated, where it has one.
    pub title: Option<Text<'k>>,
    /// The statement, whole without its title.
    pub text: Text<'k>,
    /// How firmly it is known.
    pub strength: Strength,
    /// The question to ask; only with [`Strength::Unknown`].
    pub ask: Option<Text<'k>>,
    /// The concept a skill belongs to; only in `skills`.
    pub concept: Option<Text<'k>>,
    /// The ladder dimension a rung's fact speaks of; only in the ladder.
    pub dimension: Option<Text<'k>>,
    /// How large the dimension is on this rung: a place in the dimension's
    /// `scale`. Only in the ladder.
    pub step: Option<usize>,
    /// A slug for the value of a dimension reading: two readings with the same
    /// slug say the same thing. Only in `dimensions.json`.
    pub reading: Option<Text<'k>>,
    /// Ids of the sources it rests on.
    pub sources: Vec<Text<'k>>,
    /// The file that says so, as its path was given; `None` for the built-in
    /// knowledge. Set when layers are laid, never stored.
    #[serde(skip)]
    pub layer: Option<Text<'k>>,
}
