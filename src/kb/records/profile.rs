//! The roles: their names, and what is known of each.

use serde::{Deserialize, Serialize};

use super::fact::Fact;
use super::section::SectionId;
use crate::kb::values::{Keyed, Text};

/// `meta.json`: versions, and the names by which roles are found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Meta<'k> {
    /// Version of the data format, `major.minor`.
    #[serde(borrow)]
    pub format_version: Text<'k>,
    /// Version of the knowledge, `year.month.patch`.
    pub data_version: Text<'k>,
    /// The roles, in the order they are shown.
    pub roles: Vec<RoleName<'k>>,
    /// The adjacent kinds, in the order they are shown.
    pub adjacent: Vec<AdjacentName<'k>>,
}

/// How a role is called, and what it is in one sentence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RoleName<'k> {
    /// `infra`, `product`, `services`, or one of a user's own: `acme:hardware`.
    #[serde(borrow)]
    pub id: Text<'k>,
    /// The full name on screens.
    pub name: Text<'k>,
    /// One word for table heads.
    pub short: Text<'k>,
    /// Other names, lower-case, words joined by `-`.
    pub aliases: Vec<Text<'k>>,
    /// Of the built-in roles the one that shares the most skills with it; of one of
    /// the user's own the one that the user calls nearest.
    pub nearest: Text<'k>,
    /// The role in one sentence.
    pub summary: Fact<'k>,
    /// The file that says so, as its path was given; `None` for the built-in
    /// knowledge. Set when layers are laid, never stored.
    #[serde(skip)]
    pub layer: Option<Text<'k>>,
}

/// How an adjacent kind is called. What is known of it is in `adjacent.json`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AdjacentName<'k> {
    /// One slug.
    #[serde(borrow)]
    pub id: Text<'k>,
    /// The full name on screens.
    pub name: Text<'k>,
    /// Other names, lower-case, words joined by `-`.
    pub aliases: Vec<Text<'k>>,
    /// The role it is nearest to.
    pub nearest: Text<'k>,
}

/// `about.json`: what a TPM is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct About<'k> {
    /// In the order they are shown.
    #[serde(borrow)]
    pub facts: Vec<Fact<'k>>,
}

/// `adjacent.json`: two sentences about each adjacent kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Adjacent<'k> {
    /// Facts by the id of the kind.
    #[serde(borrow)]
    pub kinds: Keyed<'k, Vec<Fact<'k>>>,
}

/// `roles/<id>.json`: a role's profile.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Role<'k> {
    /// The role's id, equal to the file stem.
    #[serde(borrow)]
    pub id: Text<'k>,
    /// Which facts make the first lines of the profile.
    pub head: Head<'k>,
    /// All sections, in the order of [`SectionId::ALL`].
    pub sections: Vec<Section<'k>>,
}

/// The facts that stand for the whole profile in its first lines.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Head<'k> {
    /// For whom the role works.
    #[serde(borrow)]
    pub customer: Text<'k>,
    /// How its success is measured.
    pub success: Text<'k>,
}

/// One part of a profile.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Section<'k> {
    /// Which part.
    pub id: SectionId,
    /// Most useful first.
    #[serde(borrow)]
    pub facts: Vec<Fact<'k>>,
}
