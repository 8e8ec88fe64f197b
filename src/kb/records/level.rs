//! Statements by which a person places their own work on the ladder.

use serde::{Deserialize, Serialize};

use crate::kb::values::{Keyed, Text};

/// `level.json`: the statements and what every result says about itself.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Level<'k> {
    /// What the result is and is not.
    #[serde(borrow)]
    pub notice: Text<'k>,
    /// One for each dimension of the ladder.
    pub dimensions: Vec<LevelDimension<'k>>,
    /// Questions to answer in one's own words.
    pub prompts: Vec<Text<'k>>,
}

/// The statements of one dimension.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LevelDimension<'k> {
    /// A dimension of the ladder.
    #[serde(borrow)]
    pub id: Text<'k>,
    /// What is asked.
    pub question: Text<'k>,
    /// The roles it is asked of; left out, all of them.
    #[serde(default)]
    pub roles: Option<Vec<Text<'k>>>,
    /// In a mixed order that is fixed: the letters follow it.
    pub statements: Vec<Statement<'k>>,
    /// For each rung the fact that says what it expects.
    pub looks_like: Keyed<'k, Text<'k>>,
}

/// Something a person can say of their own work.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Statement<'k> {
    /// The rung it was derived from; never shown with it.
    #[serde(borrow)]
    pub rung: Text<'k>,
    /// In the first person.
    pub text: Text<'k>,
}
