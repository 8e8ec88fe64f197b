//! A name that is not in the data, with the help that the error needs.

use std::fmt;

use super::check::is_own;
use crate::text::{nearest::nearest, safe};

/// What kind of thing a name was looked up as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Noun {
    /// A role or an adjacent kind.
    Role,
    /// A part of a profile.
    Section,
    /// Something roles are compared on.
    Dimension,
    /// A step of the ladder.
    Rung,
    /// A question of the assessment.
    Question,
    /// An employer with figures.
    Company,
    /// A company or framework with a ladder.
    LadderCompany,
    /// A level code with figures.
    Level,
    /// A claim, or a fact.
    Claim,
    /// A source.
    Source,
    /// A question of the FAQ, by its number.
    FaqNumber,
    /// Words that something was looked for by.
    Words,
}

impl Noun {
    /// The command that lists all of them.
    const fn listing(self) -> &'static str {
        match self {
            Self::Role | Self::Section => "tpm show",
            Self::Dimension => "tpm compare infra product",
            Self::Rung => "tpm ladder",
            Self::Question => "tpm assess --questions",
            Self::Company => "tpm pay --by company",
            Self::LadderCompany => "tpm ladder --crosswalk",
            Self::Level => "tpm pay --by level",
            Self::Claim => "tpm why",
            Self::Source => "tpm sources",
            Self::FaqNumber => "tpm faq",
            Self::Words => "tpm search",
        }
    }

    /// The word in messages.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Role => "role",
            Self::Section => "section",
            Self::Dimension => "dimension",
            Self::Rung => "rung",
            Self::Question => "question",
            Self::Company | Self::LadderCompany => "company",
            Self::Level => "level",
            Self::Claim => "claim or fact",
            Self::Source => "source",
            Self::FaqNumber => "FAQ number",
            Self::Words => "words",
        }
    }
}

/// How many names a message lists.
const LISTED: usize = 22;

/// A name that is not in the data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown {
    /// What it was looked up as.
    pub noun: Noun,
    /// What was typed, as it was typed.
    pub given: String,
    /// The nearest name, if one is near.
    pub nearest: Option<String>,
    /// The names that would have been right.
    pub known: Vec<String>,
}

impl Unknown {
    /// The error for `given`. `known` are the names to list, `also` further
    /// names (aliases) that count as near but are not listed.
    pub fn new<'a>(noun: Noun, given: &str, known: impl IntoIterator<Item = &'a str>, also: impl IntoIterator<Item = &'a str>) -> Self {
        let known: Vec<&str> = known.into_iter().collect();
        Self {
            noun,
            given: given.to_owned(),
            nearest: nearest(given, known.iter().copied().chain(also)).map(str::to_owned),
            known: known.into_iter().map(str::to_owned).collect(),
        }
    }
}

impl Unknown {
    /// The error for words without a hit, with those of the known words that
    /// are nearest to any of them.
    pub fn near_words<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        let known: Vec<&str> = known.into_iter().collect();
        let mut near: Vec<String> = Vec::new();
        for word in given.split_whitespace() {
            if let Some(found) = nearest(word, known.iter().copied()).filter(|found| !near.iter().any(|word| word == found)) {
                near.push(found.to_owned());
            }
        }
        Self { noun: Noun::Words, given: given.to_owned(), nearest: near.first().cloned(), known: near }
    }
}

impl std::error::Error for Unknown {}

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.noun == Noun::Words {
            // The known ones are near words, and the nearest stands among them.
            write!(f, "no hit for {}", safe::quoted(&self.given))?;
            return if self.known.is_empty() { Ok(()) } else { write!(f, "; near words: {}", self.known.join(", ")) };
        }
        write!(f, "unknown {} {}", self.noun.word(), safe::quoted(&self.given))?;
        if let Some(nearest) = &self.nearest {
            write!(f, "; did you mean \"{nearest}\"?")?;
        }
        if self.nearest.is_none() && is_own(&self.given) {
            write!(f, "; a name with a colon is from a file of your own, which --kb or TPM_KB names")?;
        }
        match self.known.len() {
            0 => Ok(()),
            1..=LISTED => write!(f, " (known: {})", self.known.join(", ")),
            // A message is one line; a list of hundreds belongs on a screen of its own.
            all => write!(f, " ({all} are known: {})", self.noun.listing()),
        }
    }
}
