//! A layer: a user's own file, laid over the built-in knowledge.

use serde::{Deserialize, Serialize};

use super::assess::Questions;
use super::claim::Claim;
use super::company::Company;
use super::compare::{Concept, Dimension};
use super::fact::Fact;
use super::faq::FaqEntry;
use super::figure::Figure;
use super::ladder::{Destination, LadderDimension, Move, Rung};
use super::level::Level;
use super::posting::{Phrases, Reading};
use super::profile::{Head, Section};
use super::source::SourceFile;
use super::switch::SwitchDirection;
use crate::kb::values::{Keyed, Text};

/// A layer, and what `tpm kb export` prints: the same records as in the
/// built-in files, gathered in one object.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(extend("required" = ["format_version"])))] // the default of all hides it
#[serde(deny_unknown_fields, default)]
pub struct Layer<'k> {
    /// Version of the data format that the file was written for, `major.minor`.
    #[serde(borrow)]
    pub format_version: Text<'k>,
    /// Whether the file is a knowledge base of its own: what it does not hold is
    /// gone.
    pub whole: bool,
    /// Version of the knowledge; only of a whole one.
    pub data_version: Option<Text<'k>>,
    /// What the file takes away, before it adds anything.
    pub remove: Remove<'k>,
    /// Roles, each with its profile.
    pub roles: Vec<LayerRole<'k>>,
    /// Adjacent kinds, each with what is known of it.
    pub adjacent: Vec<LayerKind<'k>>,
    /// Further names: alias, and the id of the role or kind that it means.
    pub aliases: Keyed<'k, Text<'k>>,
    /// What a TPM is.
    pub about: Vec<Fact<'k>>,
    /// Facts that replace one of the same id wherever it stands, or join the
    /// section of the role that their id names.
    pub facts: Vec<Fact<'k>>,
    /// What roles are compared on.
    pub dimensions: Vec<Dimension<'k>>,
    /// Readings of dimensions: by id of the dimension, then of the role.
    pub readings: Keyed<'k, Keyed<'k, Fact<'k>>>,
    /// Abilities behind the names.
    pub concepts: Vec<Concept<'k>>,
    /// What changes along the ladder.
    pub ladder_dimensions: Vec<LadderDimension<'k>>,
    /// Rungs.
    pub rungs: Vec<Rung<'k>>,
    /// What rungs mean in roles: by id of the rung, then of the role.
    pub rung_readings: Keyed<'k, Keyed<'k, Fact<'k>>>,
    /// Moves, known by the ids of their facts.
    pub moves: Vec<Move<'k>>,
    /// Where paths lead, known by the ids of their facts.
    pub destinations: Vec<Destination<'k>>,
    /// Companies' ladders.
    pub companies: Vec<Company<'k>>,
    /// Figures.
    pub figures: Vec<Figure<'k>>,
    /// Sources, grade by grade.
    pub sources: Vec<SourceFile<'k>>,
    /// Claims, whatever their topic.
    pub claims: Vec<Claim<'k>>,
    /// Questions of the FAQ.
    pub faq: Vec<FaqEntry<'k>>,
    /// What moving from one role to another takes.
    pub switches: Vec<SwitchDirection<'k>>,
    /// Phrases that postings are read by, role by role.
    pub phrases: Vec<Phrases<'k>>,
    /// The assessment, as a whole.
    pub questions: Option<Questions<'k>>,
    /// The statements about one's own level, as a whole.
    pub level: Option<Level<'k>>,
    /// How postings are read, as a whole.
    pub posting: Option<Reading<'k>>,
}

/// Ids of what a layer takes away.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Remove<'k> {
    /// Roles, with all that is kept under them: profile, readings, switches,
    /// answers of the assessment, phrases, dimensions meant for them alone.
    #[serde(borrow)]
    pub roles: Vec<Text<'k>>,
    /// Adjacent kinds.
    pub adjacent: Vec<Text<'k>>,
    /// Aliases of roles and kinds.
    pub aliases: Vec<Text<'k>>,
    /// Facts, readings among them.
    pub facts: Vec<Text<'k>>,
    /// Dimensions of the comparison.
    pub dimensions: Vec<Text<'k>>,
    /// Concepts.
    pub concepts: Vec<Text<'k>>,
    /// Rungs.
    pub rungs: Vec<Text<'k>>,
    /// Moves, by the ids of their facts.
    pub moves: Vec<Text<'k>>,
    /// Destinations, by the ids of their facts.
    pub destinations: Vec<Text<'k>>,
    /// Companies.
    pub companies: Vec<Text<'k>>,
    /// Figures.
    pub figures: Vec<Text<'k>>,
    /// Sources.
    pub sources: Vec<Text<'k>>,
    /// Claims.
    pub claims: Vec<Text<'k>>,
    /// Questions of the FAQ.
    pub faq: Vec<Text<'k>>,
    /// Groups of phrases.
    pub phrases: Vec<Text<'k>>,
}

/// A role of a layer: its names and its profile in one record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LayerRole<'k> {
    /// One slug behind the layer's name: `acme:hardware`.
    #[serde(borrow)]
    pub id: Text<'k>,
    /// The full name on screens.
    pub name: Text<'k>,
    /// One word for table heads.
    pub short: Text<'k>,
    /// Other names, lower-case, words joined by `-`.
    pub aliases: Vec<Text<'k>>,
    /// The role that it is nearest to.
    pub nearest: Text<'k>,
    /// The role in one sentence.
    pub summary: Fact<'k>,
    /// Which facts make the first lines of the profile.
    pub head: Head<'k>,
    /// The sections, in the order of profiles.
    pub sections: Vec<Section<'k>>,
    /// The file that says so; set when layers are laid, never stored.
    #[serde(skip)]
    pub layer: Option<Text<'k>>,
}

/// An adjacent kind of a layer: its names and what is known of it in one record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LayerKind<'k> {
    /// One slug.
    #[serde(borrow)]
    pub id: Text<'k>,
    /// The full name on screens.
    pub name: Text<'k>,
    /// Other names, lower-case, words joined by `-`.
    pub aliases: Vec<Text<'k>>,
    /// The role it is nearest to.
    pub nearest: Text<'k>,
    /// What is known of it.
    pub facts: Vec<Fact<'k>>,
}
