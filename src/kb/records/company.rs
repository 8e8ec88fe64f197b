//! Companies' ladders: their codes beside our rungs.

use serde::{Deserialize, Serialize};

use super::figure::Confidence;
use crate::kb::values::Text;

/// `companies.json`: every ladder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Companies<'k> {
    /// In the order they are shown.
    #[serde(borrow)]
    pub companies: Vec<Company<'k>>,
}

/// One company's or framework's ladder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Company<'k> {
    /// One slug.
    #[serde(borrow)]
    pub id: Text<'k>,
    /// Its name; what qualifies it stands in brackets.
    pub name: Text<'k>,
    /// Whose ladder the codes were written for or seen on.
    pub discipline: Text<'k>,
    /// How far the codes can be trusted for TPMs.
    pub confidence: Confidence,
    /// What the ladder is, and what weakens it.
    pub note: Option<Text<'k>>,
    /// Terms its text may be used under.
    pub licence: Option<Text<'k>>,
    /// Ids of the sources.
    pub sources: Vec<Text<'k>>,
    /// One cell a code.
    pub cells: Vec<CompanyRung<'k>>,
    /// The file that says so, as its path was given; `None` for the built-in
    /// knowledge. Set when layers are laid, never stored.
    #[serde(skip)]
    pub layer: Option<Text<'k>>,
}

/// The name of a company without what qualifies it.
///
/// ```
/// use tpm_career::kb::records::bare_name;
///
/// assert_eq!(bare_name("Google (TPM)"), "Google");
/// ```
#[must_use]
pub fn bare_name(name: &str) -> &str {
    name.split(" (").next().unwrap_or(name)
}

/// One code of a company's ladder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CompanyRung<'k> {
    /// The rung nearest to it; `None` where it is not placed.
    #[serde(borrow)]
    pub rung: Option<Text<'k>>,
    /// The code as the company or its people write it.
    pub code: Text<'k>,
    /// Its title, where one was seen.
    pub title: Option<Text<'k>>,
    /// What it asks, in a line of ours.
    pub text: Option<Text<'k>>,
    /// Whether the source places it there, or we do.
    pub placement: Placement,
    /// Ids of the sources.
    pub sources: Vec<Text<'k>>,
    /// Ids of the figures for this code.
    #[serde(default)]
    pub figures: Vec<Text<'k>>,
}

/// Who puts a code on a rung.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Placement {
    /// The source.
    Stated,
    /// We do.
    Inferred,
}
