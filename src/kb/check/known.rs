//! What there is to refer to, found by id without searching lists: with a
//! layer the whole check runs at every start.

use std::collections::HashMap;

use super::id::is_own;
use crate::kb::records::{Fact, Grade, LadderDimension, Rung};
use crate::kb::{Catalog, Placed, Text};

/// Records by their ids. Of two with one id, the first.
pub(super) struct Index<'c, V = ()>(HashMap<&'c str, V>);

impl<'c, V> FromIterator<(&'c str, V)> for Index<'c, V> {
    fn from_iter<I: IntoIterator<Item = (&'c str, V)>>(records: I) -> Self {
        let records = records.into_iter();
        let mut out = HashMap::with_capacity(records.size_hint().0);
        for (id, record) in records {
            out.entry(id).or_insert(record);
        }
        Self(out)
    }
}

impl<'c> Index<'c> {
    /// The index of nothing but ids.
    pub(super) fn of(ids: impl IntoIterator<Item = &'c Text<'c>>) -> Self {
        ids.into_iter().map(|id| (&**id, ())).collect()
    }
}

impl<'c, V> Index<'c, V> {
    pub(super) fn get(&self, id: &str) -> Option<&V> {
        self.0.get(id)
    }

    /// The ids, in no order.
    pub(super) fn ids(&self) -> impl Iterator<Item = &'c str> {
        self.0.keys().copied()
    }
}

/// Every id that something can refer to.
pub(super) struct Known<'c> {
    pub(super) catalog: &'c Catalog,
    /// Every fact and where it stands.
    pub(super) placed: Vec<Placed<'c>>,
    pub(super) facts: Index<'c, &'c Fact<'c>>,
    pub(super) sources: Index<'c, Grade>,
    pub(super) figures: Index<'c>,
    pub(super) claims: Index<'c>,
    pub(super) roles: Index<'c>,
    pub(super) adjacent: Index<'c>,
    pub(super) rungs: Index<'c, &'c Rung<'c>>,
    /// The ladder's dimensions, each with its place among them.
    pub(super) dimensions: Index<'c, (usize, &'c LadderDimension<'c>)>,
    pub(super) concepts: Index<'c>,
    /// The groups of phrases.
    pub(super) groups: Index<'c>,
    /// The parts of a posting.
    pub(super) parts: Index<'c>,
}

impl<'c> Known<'c> {
    pub(super) fn of(catalog: &'c Catalog) -> Self {
        let placed = catalog.facts();
        let meta = catalog.meta();
        let ladder = catalog.ladder();
        Self {
            facts: placed.iter().map(|placed| (&*placed.fact.id, placed.fact)).collect(),
            sources: catalog.all_sources().map(|(grade, source)| (&*source.id, grade)).collect(),
            figures: Index::of(catalog.figures().map(|figure| &figure.id)),
            claims: Index::of(catalog.claims().map(|claim| &claim.id)),
            roles: Index::of(meta.roles.iter().map(|role| &role.id)),
            adjacent: Index::of(meta.adjacent.iter().map(|kind| &kind.id)),
            rungs: ladder.rungs.iter().map(|rung| (&*rung.id, rung)).collect(),
            dimensions: ladder.dimensions.iter().enumerate().map(|(at, dimension)| (&*dimension.id, (at, dimension))).collect(),
            concepts: Index::of(catalog.concepts().concepts.iter().map(|concept| &concept.id)),
            groups: Index::of(catalog.phrases().flat_map(|file| &file.groups).map(|group| &group.id)),
            parts: catalog.reading().parts.iter().map(|(part, _)| (part, ())).collect(),
            placed,
            catalog,
        }
    }

    /// The roles that everything has to be said of: those that are built in.
    pub(super) fn built_in_roles(&self) -> impl Iterator<Item = &'c Text<'c>> {
        self.catalog.meta().roles.iter().map(|role| &role.id).filter(|role| !is_own(role))
    }
}
