//! What is worth running next: at most three commands, chosen from what the
//! answer holds.

use serde::Serialize;

use crate::kb::Catalog;
use crate::kb::check::is_own;
use crate::kb::records::{Outline, Verdict};

/// A command worth running next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Next {
    /// As it is typed.
    pub command: String,
    /// What it would tell.
    pub why: String,
}

/// The most that is offered: more would be a menu, not advice.
const MOST: usize = 3;

/// Collects advice, each command once, up to the most.
#[derive(Debug, Default)]
pub(super) struct Advice<'c> {
    list: Vec<Next>,
    /// What was typed to lay the user's own files, so that the next command
    /// knows them too.
    options: &'c str,
}

impl<'c> Advice<'c> {
    pub(super) fn of(catalog: &'c Catalog) -> Self {
        Self { list: Vec::new(), options: catalog.options() }
    }

    pub(super) fn add(mut self, command: impl Into<String>, why: impl Into<String>) -> Self {
        let next = Next { command: command.into() + self.options, why: why.into() };
        if self.list.len() < MOST && !self.list.iter().any(|known| known.command == next.command) {
            self.list.push(next);
        }
        self
    }

    /// Advice that may not be there.
    pub(super) fn maybe(self, next: Option<(String, String)>) -> Self {
        match next {
            Some((command, why)) => self.add(command, why),
            None => self,
        }
    }

    pub(super) fn done(self) -> Vec<Next> {
        self.list
    }
}

/// The ledger's entry on a claim.
pub(super) fn why(claim: &Outline<'_>) -> (String, String) {
    (format!("tpm why {}", claim.id), format!("{} {}", claim.question, verdict(claim.verdict)))
}

const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Open => "It is open.",
        Verdict::Supported => "The evidence is for it.",
        Verdict::Partly => "In part.",
        Verdict::Contradicted => "The evidence is against it.",
        Verdict::Unmeasured => "Nobody measured it.",
    }
}

/// The claim that tests one of the facts named, the first in the ledger.
pub(super) fn tested<'c>(catalog: &'c Catalog, facts: impl Iterator<Item = &'c str>) -> Option<&'c Outline<'c>> {
    let facts: Vec<&str> = facts.collect();
    catalog.claims_testing(&facts).next()
}

/// The role nearest to this one, see `RoleName::nearest`.
pub(super) fn nearest_role<'c>(catalog: &'c Catalog, id: &str) -> Option<&'c str> {
    catalog.role_name(id).map(|role| &*role.nearest)
}

/// A role beside the one nearest to it.
pub(super) fn beside_nearest(catalog: &Catalog, id: &str) -> Option<(String, String)> {
    let near = nearest_role(catalog, id)?;
    let is = if is_own(id) { "the nearest kind" } else { "which shares the most skills with it" };
    Some((format!("tpm compare {id} {near}"), format!("beside {near}, {is}")))
}

/// The switch from one role to another, where it is told what that takes.
pub(super) fn switch(catalog: &Catalog, from: &str, to: &str, why: &str) -> Option<(String, String)> {
    catalog.has_switch(from, to).then(|| (format!("tpm switch {from} {to}"), why.to_owned()))
}
