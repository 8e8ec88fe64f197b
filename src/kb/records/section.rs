//! The parts of a profile.

use serde::{Deserialize, Serialize};

use super::claim::Asked;

/// The parts of a profile, in the order they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SectionId {
    /// What the role is.
    Definition,
    /// What it does.
    Responsibilities,
    /// Programs and places where it is done.
    Examples,
    /// What it takes.
    Skills,
    /// How success is measured.
    Metrics,
    /// Documents and tools.
    Artefacts,
    /// Who it works with.
    Stakeholders,
    /// What a week looks like.
    Week,
    /// Who hires, under which titles.
    Employers,
    /// Ways in.
    Entry,
    /// How it is interviewed for.
    Interview,
    /// Where it leads.
    Growth,
    /// What it pays.
    Pay,
    /// What it is not.
    Boundaries,
    /// What nobody knows.
    Unknowns,
}

impl SectionId {
    /// Every section, in the order of profiles.
    pub const ALL: [Self; 15] = [
        Self::Definition,
        Self::Responsibilities,
        Self::Examples,
        Self::Skills,
        Self::Metrics,
        Self::Artefacts,
        Self::Stakeholders,
        Self::Week,
        Self::Employers,
        Self::Entry,
        Self::Interview,
        Self::Growth,
        Self::Pay,
        Self::Boundaries,
        Self::Unknowns,
    ];

    /// The id as typed and stored, and the title on screens.
    const fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Definition => ("definition", "What it is"),
            Self::Responsibilities => ("responsibilities", "What it does"),
            Self::Examples => ("examples", "Examples"),
            Self::Skills => ("skills", "Skills"),
            Self::Metrics => ("metrics", "How success is measured"),
            Self::Artefacts => ("artefacts", "Documents and tools"),
            Self::Stakeholders => ("stakeholders", "Who it works with"),
            Self::Week => ("week", "What a week looks like"),
            Self::Employers => ("employers", "Who hires"),
            Self::Entry => ("entry", "Ways in"),
            Self::Interview => ("interview", "Interviews"),
            Self::Growth => ("growth", "Where it leads"),
            Self::Pay => ("pay", "Pay"),
            Self::Boundaries => ("boundaries", "What it is not"),
            Self::Unknowns => ("unknowns", "What nobody knows"),
        }
    }

    /// The section that a question of a comparison belongs to.
    #[must_use]
    pub const fn of(asked: Asked) -> Self {
        match asked {
            Asked::Pays => Self::Pay,
            Asked::Grows => Self::Growth,
        }
    }

    /// The id as typed and stored.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.names().0
    }

    /// The title on screens.
    #[must_use]
    pub const fn title(self) -> &'static str {
        self.names().1
    }
}
