//! Every fact of the knowledge base, with the place where it stands.

use super::catalog::Catalog;
use super::records::{Fact, Role};

/// A fact and where it stands.
#[derive(Debug, Clone)]
pub struct Placed<'c> {
    /// The file below `data/`, without `.json`.
    pub file: &'c str,
    /// The section, the dimension, or what else the fact is part of.
    pub part: &'c str,
    /// The fact.
    pub fact: &'c Fact<'c>,
}

impl Catalog {
    /// Every fact of the knowledge base with its place. Parses every file.
    ///
    /// ```
    /// use tpm_career::kb::Catalog;
    ///
    /// assert!(Catalog::embedded().facts().iter().any(|placed| placed.fact.id == *"infra.pay.premium-claim"));
    /// ```
    #[must_use]
    pub fn facts(&self) -> Vec<Placed<'_>> {
        let mut out: Vec<Placed<'_>> = Vec::new();
        let mut put = |file, part, fact| out.push(Placed { file, part, fact });
        for role in &self.meta.roles {
            put("meta", "roles", &role.summary);
        }
        for fact in &self.about().facts {
            put("about", "about", fact);
        }
        for (kind, facts) in self.adjacent().kinds.iter() {
            for fact in facts {
                put("adjacent", kind, fact);
            }
        }
        for lazy in &self.roles {
            let role: &Role<'_> = lazy.get();
            for section in &role.sections {
                for fact in &section.facts {
                    put(&lazy.stem, section.id.id(), fact);
                }
            }
        }
        for dimension in &self.dimensions().dimensions {
            for (_, fact) in dimension.values.iter() {
                put("dimensions", &dimension.id, fact);
            }
        }
        let ladder = self.ladder();
        for rung in &ladder.rungs {
            for fact in &rung.facts {
                put("ladder", "rung", fact);
            }
            for (_, fact) in rung.roles.iter() {
                put("ladder", "roles", fact);
            }
        }
        for step in &ladder.moves {
            put("ladder", "moves", &step.fact);
        }
        for entry in &self.faq().questions {
            for fact in &entry.facts {
                put("faq", &entry.id, fact);
            }
        }
        for direction in self.switches() {
            for fact in direction.facts() {
                put("switch", "switch", fact);
            }
        }
        out
    }
}
