//! What a switch from one role to another takes.

use serde::{Deserialize, Serialize};

use super::fact::Fact;
use crate::kb::values::Text;

/// `switch.json`: every direction.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Switches<'k> {
    /// One for each ordered pair of roles.
    #[serde(borrow)]
    pub directions: Vec<SwitchDirection<'k>>,
}

/// One role to another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SwitchDirection<'k> {
    /// The role left.
    #[serde(borrow)]
    pub from: Text<'k>,
    /// The role entered.
    pub to: Text<'k>,
    /// What one keeps.
    pub carries_over: Vec<Fact<'k>>,
    /// The same ability at another depth.
    pub stretches: Vec<Fact<'k>>,
    /// What has to be learned.
    pub new: Vec<Fact<'k>>,
    /// What to let go.
    pub leaves_behind: Vec<Fact<'k>>,
    /// First steps, and who took them.
    pub steps: Vec<Fact<'k>>,
}

impl<'k> SwitchDirection<'k> {
    /// Its lists, by their keys.
    #[must_use]
    pub fn lists(&self) -> [(&'static str, &Vec<Fact<'k>>); 5] {
        [
            ("carries_over", &self.carries_over),
            ("stretches", &self.stretches),
            ("new", &self.new),
            ("leaves_behind", &self.leaves_behind),
            ("steps", &self.steps),
        ]
    }

    /// The same, to change them.
    pub(in crate::kb) fn lists_mut(&mut self) -> [&mut Vec<Fact<'k>>; 5] {
        [&mut self.carries_over, &mut self.stretches, &mut self.new, &mut self.leaves_behind, &mut self.steps]
    }

    /// Every fact of the direction, list by list.
    pub fn facts(&self) -> impl Iterator<Item = &Fact<'k>> {
        self.lists().into_iter().flat_map(|(_, facts)| facts)
    }
}
