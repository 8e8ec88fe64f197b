//! What can be laid: every kind of record with its key, its facts and the place
//! where it notes its layer; and what is told where something cannot be.

use std::collections::HashMap;

use serde::Serialize;

use super::check::{code, named};
use super::records::{
    Claim, Company, Concept, Destination, Dimension, Fact, FaqEntry, Figure, Group, LadderDimension, LayerKind, LayerRole, Move, Rung,
    Source, SwitchDirection,
};
use super::values::{Keyed, Text};

/// Where something cannot be laid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum At {
    /// A path in the layer.
    Path(String),
    /// The record of this id.
    Record(String),
}

/// Ids that are gone with something else, each with the place where that is
/// removed, or replaced by something without them.
pub(super) type Gone = HashMap<String, At>;

/// Something that cannot be laid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Trouble {
    pub(super) at: At,
    pub(super) code: &'static str,
    pub(super) message: String,
    pub(super) nearest: Option<String>,
    /// The name without which it is trouble.
    pub(super) about: Option<String>,
}

impl Trouble {
    /// A name that is none of those known, and the one that was probably meant.
    pub(super) fn dangling(path: String, noun: &str, given: &str, nearest: Option<String>) -> Self {
        let message = format!("{} is no {noun}", named(given));
        Self { at: At::Path(path), code: code::DANGLING, message, nearest, about: Some(given.to_owned()) }
    }
}

/// A record that layers can hold.
pub(super) trait Laid: Serialize {
    /// What it is replaced and removed by.
    fn key(&self) -> String;
    /// Whether the key is an id of its own.
    fn is_named(&self) -> bool {
        true
    }
    /// The facts inside it.
    fn facts(&mut self) -> Vec<&mut Fact<'static>> {
        Vec::new()
    }
    /// The record without the facts in it, to see whether it changed itself.
    fn itself(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
    /// Where the record itself notes which layer it is of.
    fn layer(&mut self) -> Option<&mut Option<Text<'static>>> {
        None
    }
}

/// Whether two records say the same, whatever layers they are of: the mark is
/// never stored.
pub(super) fn same<T: Serialize>(one: &T, other: &T) -> bool {
    match (serde_json::to_string(one), serde_json::to_string(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

impl Laid for Fact<'static> {
    fn key(&self) -> String {
        self.id.to_string()
    }
    fn is_named(&self) -> bool {
        false
    }
    fn facts(&mut self) -> Vec<&mut Fact<'static>> {
        vec![self]
    }
}

impl Laid for LayerRole<'static> {
    fn key(&self) -> String {
        self.id.to_string()
    }
    fn facts(&mut self) -> Vec<&mut Fact<'static>> {
        self.sections.iter_mut().flat_map(|section| &mut section.facts).chain([&mut self.summary]).collect()
    }
    fn itself(&self) -> String {
        let sections: Vec<&str> = self.sections.iter().map(|section| section.id.id()).collect();
        format!("{:?}", (&self.name, &self.short, &self.nearest, &self.head, sections))
    }
    fn layer(&mut self) -> Option<&mut Option<Text<'static>>> {
        Some(&mut self.layer)
    }
}

impl Laid for LayerKind<'static> {
    fn key(&self) -> String {
        self.id.to_string()
    }
    fn facts(&mut self) -> Vec<&mut Fact<'static>> {
        self.facts.iter_mut().collect()
    }
}

impl Laid for Dimension<'static> {
    fn key(&self) -> String {
        self.id.to_string()
    }
    fn facts(&mut self) -> Vec<&mut Fact<'static>> {
        self.values.0.iter_mut().map(|(_, fact)| fact).collect()
    }
}

impl Laid for Rung<'static> {
    fn key(&self) -> String {
        self.id.to_string()
    }
    fn facts(&mut self) -> Vec<&mut Fact<'static>> {
        self.facts.iter_mut().chain(self.roles.0.iter_mut().map(|(_, fact)| fact)).collect()
    }
    fn itself(&self) -> String {
        let itself = Rung { facts: Vec::new(), roles: Keyed::default(), ..self.clone() };
        serde_json::to_string(&itself).unwrap_or_default()
    }
    fn layer(&mut self) -> Option<&mut Option<Text<'static>>> {
        Some(&mut self.layer)
    }
}

impl Laid for Move<'static> {
    fn key(&self) -> String {
        self.fact.id.to_string()
    }
    fn is_named(&self) -> bool {
        false
    }
    fn facts(&mut self) -> Vec<&mut Fact<'static>> {
        vec![&mut self.fact]
    }
}

impl Laid for FaqEntry<'static> {
    fn key(&self) -> String {
        self.id.to_string()
    }
    fn facts(&mut self) -> Vec<&mut Fact<'static>> {
        self.facts.iter_mut().collect()
    }
    fn itself(&self) -> String {
        serde_json::to_string(&FaqEntry { facts: Vec::new(), ..self.clone() }).unwrap_or_default()
    }
    fn layer(&mut self) -> Option<&mut Option<Text<'static>>> {
        Some(&mut self.layer)
    }
}

impl Laid for SwitchDirection<'static> {
    fn key(&self) -> String {
        format!("{} to {}", self.from, self.to)
    }
    fn is_named(&self) -> bool {
        false
    }
    fn facts(&mut self) -> Vec<&mut Fact<'static>> {
        self.lists_mut().into_iter().flatten().collect()
    }
}

/// Records without facts: known by their ids, some noting their layer.
macro_rules! laid {
    ($($record:ident $(notes $layer:ident)?),*) => {$(
        impl Laid for $record<'static> {
            fn key(&self) -> String {
                self.id.to_string()
            }
            $(fn layer(&mut self) -> Option<&mut Option<Text<'static>>> {
                Some(&mut self.$layer)
            })?
        }
    )*};
}

laid!(Concept, LadderDimension, Group notes layer, Source notes layer, Company notes layer, Figure notes layer, Claim notes layer);

impl Laid for Destination<'static> {
    fn key(&self) -> String {
        self.fact.to_string()
    }
    fn is_named(&self) -> bool {
        false
    }
}
