//! The questions of the assessment.

use serde::{Deserialize, Serialize};

use crate::kb::values::Text;

/// `questions.json`: the assessment.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Questions<'k> {
    /// What every result must say about itself.
    #[serde(borrow)]
    pub notice: Text<'k>,
    /// In the order they are asked.
    pub questions: Vec<Question<'k>>,
}

/// One question of the assessment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Question<'k> {
    /// One slug.
    #[serde(borrow)]
    pub id: Text<'k>,
    /// Whether it is one of the short form.
    pub quick: bool,
    /// What is asked.
    pub text: Text<'k>,
    /// What is behind it, for whoever wonders.
    pub explain: Text<'k>,
    /// Answered by the letters a, b, c, ... in this order.
    pub options: Vec<Choice<'k>>,
}

/// One answer to a question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Choice<'k> {
    /// What a person reads.
    #[serde(borrow)]
    pub text: Text<'k>,
    /// The role it gives a point to; `None` adds nothing.
    pub role: Option<Text<'k>>,
}
