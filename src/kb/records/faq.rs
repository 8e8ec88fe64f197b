//! What people come to ask.

use serde::{Deserialize, Serialize};

use super::fact::Fact;
use crate::kb::values::Text;

/// `faq.json`: what people come to ask.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Faq<'k> {
    /// In the order of their numbers.
    #[serde(borrow)]
    pub questions: Vec<FaqEntry<'k>>,
}

/// One question with its answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FaqEntry<'k> {
    /// 1 to 6 are the article's; left out in a layer, the next one free.
    #[serde(default)]
    pub number: u32,
    /// One slug.
    #[serde(borrow)]
    pub id: Text<'k>,
    /// What is asked.
    pub question: Text<'k>,
    /// Words by which people look for it.
    pub aliases: Vec<Text<'k>>,
    /// Ids of the facts of the answer, in reading order; here or elsewhere.
    pub answer: Vec<Text<'k>>,
    /// Ids of the claims that put the subject to the test.
    pub claims: Vec<Text<'k>>,
    /// What is worth running next.
    pub next: Vec<Then<'k>>,
    /// Facts that stand only here.
    pub facts: Vec<Fact<'k>>,
    /// The file that says so, as its path was given; `None` for the built-in
    /// knowledge. Set when layers are laid, never stored.
    #[serde(skip)]
    pub layer: Option<Text<'k>>,
}

/// A command worth running next, and what it would tell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Then<'k> {
    /// As it is typed.
    #[serde(borrow)]
    pub command: Text<'k>,
    /// What it would tell.
    pub why: Text<'k>,
}
