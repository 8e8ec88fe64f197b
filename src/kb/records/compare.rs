//! What roles are compared on: dimensions, and skills by concept.

use serde::{Deserialize, Serialize};

use super::fact::Fact;
use crate::kb::values::{Keyed, Text};

/// `dimensions.json`: what roles are compared on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Dimensions<'k> {
    /// In the order they are shown.
    #[serde(borrow)]
    pub dimensions: Vec<Dimension<'k>>,
}

/// One thing that roles are compared on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Dimension<'k> {
    /// One slug.
    #[serde(borrow)]
    pub id: Text<'k>,
    /// A few words for the first column.
    pub title: Text<'k>,
    /// The question that the readings answer.
    pub question: Text<'k>,
    /// The reading of each role.
    pub values: Keyed<'k, Fact<'k>>,
}

/// `concepts.json`: skills that roles call by different names.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Concepts<'k> {
    /// In the order they are shown.
    #[serde(borrow)]
    pub concepts: Vec<Concept<'k>>,
}

/// One ability, whatever a role calls it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Concept<'k> {
    /// One slug.
    #[serde(borrow)]
    pub id: Text<'k>,
    /// Its name across roles.
    pub title: Text<'k>,
    /// What it is, in a sentence.
    pub summary: Text<'k>,
}
