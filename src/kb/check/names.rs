//! Rules of the names of roles and adjacent kinds.

use std::collections::{HashMap, HashSet};

use super::code;
use super::id::{LONGEST_ID, is_own, is_slug};
use super::known::Known;
use super::report::{Place, Report, named};
use crate::kb::Text;
use crate::kb::records::RoleName;

const FILE: &str = "meta";

pub(super) fn check(known: &Known<'_>, report: &mut Report) {
    let meta = known.catalog.meta();
    report.at(FILE, "format_version").text("", &meta.format_version);
    report.at(FILE, "data_version").text("", &meta.data_version);
    let mut taken = HashSet::new();
    for id in meta.roles.iter().map(|role| &role.id).chain(meta.adjacent.iter().map(|kind| &kind.id)) {
        let mut place = report.at(FILE, id);
        place.id(1);
        if !taken.insert(&**id) {
            place.say("id", code::REPEATED_ID, "two roles or kinds answer to this name");
        }
    }
    // Of two that have an alias, the user's is the one that can be mended.
    let roles = meta.roles.iter().map(|role| (&role.id, &role.aliases));
    let mut all: Vec<_> = roles.chain(meta.adjacent.iter().map(|kind| (&kind.id, &kind.aliases))).collect();
    all.sort_by_key(|(id, _)| is_own(id));
    for (id, list) in all {
        aliases(list, &mut taken, &mut report.at(FILE, id));
    }
    let shared = Shared::of(known);
    for role in &meta.roles {
        let mut place = report.at(FILE, &role.id);
        place.fields([("name", Some(&role.name)), ("short", Some(&role.short))]);
        nearest(known, &shared, role, &mut place);
    }
    for kind in &meta.adjacent {
        let mut place = report.at(FILE, &kind.id);
        place.text("name", &kind.name);
        place.refers("nearest", &kind.nearest, "role", &known.roles);
    }
    adjacent(known, report);
}

fn aliases<'c>(aliases: &'c [Text<'c>], taken: &mut HashSet<&'c str>, place: &mut Place<'_>) {
    let mut own = HashSet::with_capacity(aliases.len());
    for (at, alias) in aliases.iter().enumerate() {
        if !is_slug(alias) {
            let message = format!(
                "an alias is one slug of lower-case letters, digits and `-`, at most {LONGEST_ID} characters; {} is not",
                named(alias)
            );
            place.say(format_args!("aliases[{at}]"), code::BAD_ID, message);
        }
        let twice = !own.insert(&**alias);
        if !taken.insert(alias) {
            let what = if twice { "the alias stands twice:" } else { "two roles or kinds answer to the name" };
            place.say(format_args!("aliases[{at}]"), code::REPEATED_ALIAS, format!("{what} {}", named(alias)));
        }
    }
}

/// Only built-in roles are compared: what a user adds must not make them wrong.
fn nearest(known: &Known<'_>, shared: &Shared<'_>, role: &RoleName<'_>, place: &mut Place<'_>) {
    if place.refers("nearest", &role.nearest, "role", &known.roles).is_none() {
        return;
    }
    if role.nearest == role.id {
        place.say("nearest", code::MISMATCH, "`nearest` is another role, not the role itself");
    } else if !is_own(&role.id) && !is_own(&role.nearest) {
        let with = shared.with(&role.id);
        let most = with.iter().filter(|(other, _)| **other != &*role.id).map(|(_, count)| *count).max().unwrap_or_default();
        if with.get(&*role.nearest).copied().unwrap_or_default() != most {
            let message = format!("`nearest` is the role that shares the most skills with it, and `{}` is not", role.nearest);
            place.say("nearest", code::MISMATCH, message);
        }
    }
}

/// Which of the built-in roles have which concepts, without those that a user
/// added: gathered once, since a whole file can hold thousands of roles.
struct Shared<'c> {
    concepts: HashMap<&'c str, HashSet<&'c str>>,
    roles: HashMap<&'c str, Vec<&'c str>>,
}

impl<'c> Shared<'c> {
    fn of(known: &Known<'c>) -> Self {
        let (mut concepts, mut roles) = (HashMap::new(), HashMap::<&str, Vec<&str>>::new());
        for (name, role) in known.catalog.meta().roles.iter().zip(&known.catalog.roles).filter(|(name, _)| !is_own(&name.id)) {
            let facts = role.get().sections.iter().flat_map(|section| &section.facts).filter(|fact| !is_own(&fact.id));
            let own: HashSet<&str> = facts.filter_map(|fact| fact.concept.as_deref()).collect();
            for concept in &own {
                roles.entry(concept).or_default().push(&name.id);
            }
            concepts.insert(&*name.id, own);
        }
        Self { concepts, roles }
    }

    /// How many concepts a role shares with each that it shares any with.
    fn with(&self, role: &str) -> HashMap<&'c str, usize> {
        let mut out = HashMap::new();
        for concept in self.concepts.get(role).into_iter().flatten() {
            for other in self.roles.get(concept).into_iter().flatten() {
                *out.entry(*other).or_default() += 1;
            }
        }
        out
    }
}

fn adjacent(known: &Known<'_>, report: &mut Report) {
    const ADJACENT: &str = "adjacent";
    let kinds = &known.catalog.adjacent().kinds;
    let counts: HashMap<&str, usize> = kinds.iter().map(|(kind, facts)| (kind, facts.len())).collect();
    for kind in &known.catalog.meta().adjacent {
        let facts = counts.get(&*kind.id).copied().unwrap_or_default();
        let mut place = report.at(ADJACENT, &kind.id);
        if is_own(&kind.id) && !(1..=2).contains(&facts) {
            place.say("", code::INCOMPLETE, format!("an own adjacent kind has one or two facts, not {facts}"));
        } else if !is_own(&kind.id) && facts != 2 {
            place.say("", code::INCOMPLETE, format!("an adjacent kind has exactly two facts, not {facts}"));
        }
    }
    for (kind, _) in kinds.iter() {
        report.at(ADJACENT, kind).refers("", kind, "adjacent kind of meta.json", &known.adjacent);
    }
}
