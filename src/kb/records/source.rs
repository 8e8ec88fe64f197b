//! Where it all comes from.

use serde::{Deserialize, Serialize};

use crate::kb::values::Text;

/// How much a source can carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Grade {
    /// Official statistics, courts, law.
    Official,
    /// The employer's own page, handbook or posting.
    Employer,
    /// A body of self-reports or filings.
    Submissions,
    /// A named person who does or did the job, or a known author of the field.
    Practitioner,
    /// A newspaper or trade press.
    News,
    /// A forum, anonymous: an anecdote.
    Community,
    /// Sells something that the statement helps to sell.
    Vendor,
}

impl Grade {
    /// The grade in a word, as it is stored and typed.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::Employer => "employer",
            Self::Submissions => "submissions",
            Self::Practitioner => "practitioner",
            Self::News => "news",
            Self::Community => "community",
            Self::Vendor => "vendor",
        }
    }
}

/// `sources/<grade>.json`: the sources of one grade.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SourceFile<'k> {
    /// The grade of all of them, equal to the file stem.
    pub grade: Grade,
    /// In the order of the research.
    #[serde(borrow)]
    pub sources: Vec<Source<'k>>,
}

/// Where something comes from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source<'k> {
    /// One slug.
    #[serde(borrow)]
    pub id: Text<'k>,
    /// Title of the page, paper or post.
    pub title: Text<'k>,
    /// Who published it.
    pub publisher: Text<'k>,
    /// Its address.
    pub url: Text<'k>,
    /// Date of what it says, as precise as known.
    pub as_of: Option<Text<'k>>,
    /// Month it was read.
    pub accessed: Option<Text<'k>>,
    /// What the publisher gains if it is believed.
    pub interest: Option<Text<'k>>,
    /// Terms it may be used under.
    pub licence: Option<Text<'k>>,
    /// Other names used for it during research.
    #[serde(default)]
    pub also_known_as: Vec<Text<'k>>,
    /// What to know before trusting it.
    pub note: Option<Text<'k>>,
    /// The file that says so, as its path was given; `None` for the built-in
    /// knowledge. Set when layers are laid, never stored.
    #[serde(skip)]
    pub layer: Option<Text<'k>>,
}
