//! What job postings are read by.

use serde::{Deserialize, Serialize};

use crate::kb::values::{Keyed, Text};

/// `posting.json`: how a text is taken apart, and what points say.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Reading<'k> {
    /// What every reading of a posting must say about itself.
    #[serde(borrow)]
    pub notice: Text<'k>,
    /// The same for a person's own experience.
    pub notice_resume: Text<'k>,
    /// What every evaluation must say about its labels.
    pub notice_evaluation: Text<'k>,
    /// What a phrase counts in each part of a text, in percent of its weight.
    pub parts: Keyed<'k, f64>,
    /// What each further phrase of a group counts, in percent of the one before.
    pub further_percent: f64,
    /// The points of a foreign domain at which generic groups count half.
    pub generic_half: f64,
    /// What points say together.
    pub verdict: Thresholds,
    /// Words that turn what follows them into its opposite.
    pub negation: Negation<'k>,
    /// Circumstances that change what groups count.
    pub contexts: Vec<Context<'k>>,
    /// The headings of a posting.
    pub headings: Vec<PartPhrases<'k>>,
    /// Headings of one word that job boards run together with what follows.
    pub run_on: Vec<Text<'k>>,
    /// The headings of a résumé.
    pub resume_headings: Vec<PartPhrases<'k>>,
    /// Phrases that show which part a sentence belongs to, the strongest first.
    pub cues: Vec<Cue<'k>>,
    /// What to ask a recruiter where a text does not tell.
    pub ask: Vec<Text<'k>>,
}

/// What points say together. Percentages are of the leading role's points.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Thresholds {
    /// Fewer points say nothing.
    pub least: f64,
    /// From here on the next role stands level.
    pub tie_percent: f64,
    /// From here on a kind that is none of the roles forbids a lean.
    pub other_percent: f64,
    /// A lean is clear when nothing else reaches this ...
    pub clear_percent: f64,
    /// ... and the leading role reaches these points.
    pub clear_least: f64,
}

/// Words that turn what follows them into its opposite.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Negation<'k> {
    /// How many words behind the negation are under it.
    pub within: usize,
    /// The negations.
    #[serde(borrow)]
    pub phrases: Vec<Text<'k>>,
    /// Longer phrases with the same words that negate nothing.
    pub except: Vec<Text<'k>>,
}

/// A circumstance that changes what groups count.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Context<'k> {
    /// One slug.
    #[serde(borrow)]
    pub id: Text<'k>,
    /// Why it changes what the groups say.
    pub reason: Text<'k>,
    /// Any of them shows it.
    pub phrases: Vec<Text<'k>>,
    /// Groups, and what they count then, in percent.
    pub percent: Keyed<'k, f64>,
}

/// The phrases of a part.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PartPhrases<'k> {
    /// Id of the part.
    #[serde(borrow)]
    pub part: Text<'k>,
    /// Its headings.
    pub phrases: Vec<Text<'k>>,
}

/// Phrases that show which part a sentence belongs to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Cue<'k> {
    /// Id of the part.
    #[serde(borrow)]
    pub part: Text<'k>,
    /// The parts that it takes sentences from.
    pub from: Vec<Text<'k>>,
    /// Any of them shows it.
    pub phrases: Vec<Text<'k>>,
}

/// `posting/*.json`: the phrases that speak for a role.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Phrases<'k> {
    /// Id of the role; `None` for kinds of work that are none of the roles.
    #[serde(borrow)]
    pub role: Option<Text<'k>>,
    /// The groups.
    pub groups: Vec<Group<'k>>,
}

/// Phrases that say the same.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Group<'k> {
    /// One slug.
    #[serde(borrow)]
    pub id: Text<'k>,
    /// Points of one phrase that counts in full; 0 for a shield, which only
    /// keeps shorter phrases inside its own from counting.
    pub weight: f64,
    /// Why it speaks for the role.
    pub reason: Text<'k>,
    /// Whether it fades where the text has a domain of another kind.
    #[serde(default)]
    pub generic: bool,
    /// The only part it counts in.
    pub only: Option<Text<'k>>,
    /// Parts in which it counts otherwise than everything else, in percent.
    pub parts: Option<Keyed<'k, f64>>,
    /// The phrases; the syntax is in `data/README.md`.
    pub phrases: Vec<Text<'k>>,
    /// The file that says so, as its path was given; `None` for the built-in
    /// knowledge. Set when layers are laid, never stored.
    #[serde(skip)]
    pub layer: Option<Text<'k>>,
}
