//! Rules of roles, sections, dimensions and concepts.

use std::collections::HashSet;

use super::{Report, is_slug, repeated};
use crate::kb::Catalog;
use crate::kb::records::{Role, SectionId};

/// Longest text of a fact in the head of a profile, in characters: four of
/// them, the name and the list of sections must fit the first 20 lines.
const LONGEST_HEAD: usize = 160;

pub(super) fn check(catalog: &Catalog, report: &mut Report) {
    names(catalog, report);
    for name in &catalog.meta().roles {
        if let Some(role) = catalog.role(&name.id) {
            profile(&format!("roles/{}", name.id), role, report);
        }
    }
    for dimension in &catalog.dimensions().dimensions {
        if !is_slug(&dimension.id) {
            report.add("dimensions", &dimension.id, "an id is one slug");
        }
        for role in &catalog.meta().roles {
            if dimension.values.get(&role.id).is_none() {
                report.add("dimensions", &dimension.id, format!("has no reading for `{}`", role.id));
            }
        }
        for (role, _) in dimension.values.iter() {
            if !catalog.meta().roles.iter().any(|known| known.id == *role) {
                report.add("dimensions", &dimension.id, format!("has a reading for `{role}`, which is no role"));
            }
        }
    }
    for id in repeated(catalog.dimensions().dimensions.iter().map(|dimension| &*dimension.id)) {
        report.add("dimensions", id, "the id stands more than once");
    }
    let concepts = &catalog.concepts().concepts;
    for id in repeated(concepts.iter().map(|concept| &*concept.id)) {
        report.add("concepts", id, "the id stands more than once");
    }
    for concept in concepts {
        let used = catalog.meta().roles.iter().filter_map(|role| catalog.role(&role.id)).flat_map(|role| &role.sections);
        if !used.flat_map(|section| &section.facts).any(|fact| fact.concept.as_ref() == Some(&concept.id)) {
            report.add("concepts", &concept.id, "no skill belongs to it");
        }
    }
}

fn names(catalog: &Catalog, report: &mut Report) {
    let meta = catalog.meta();
    let ids = || meta.roles.iter().map(|role| &*role.id).chain(meta.adjacent.iter().map(|kind| &*kind.id));
    let aliases = meta.roles.iter().flat_map(|role| &role.aliases).chain(meta.adjacent.iter().flat_map(|kind| &kind.aliases));
    for name in repeated(ids().chain(aliases.clone().map(|alias| &**alias))) {
        report.add("meta", name, "two roles or kinds answer to this name");
    }
    for name in ids().chain(aliases.map(|alias| &**alias)) {
        if !is_slug(name) {
            report.add("meta", name, "an id or alias is one slug");
        }
    }
    for role in &meta.roles {
        let own = concepts(catalog, &role.id);
        let shared = |other: &str| concepts(catalog, other).into_iter().filter(|concept| own.contains(concept)).count();
        let most = meta.roles.iter().filter(|other| other.id != role.id).map(|other| shared(&other.id)).max();
        if role.nearest == role.id || catalog.role(&role.nearest).is_none() || Some(shared(&role.nearest)) != most {
            report.add(
                "meta",
                &role.id,
                format!("`nearest` is the role that shares the most skills with it, and `{}` is not", role.nearest),
            );
        }
    }
    for kind in &meta.adjacent {
        if !meta.roles.iter().any(|role| role.id == kind.nearest) {
            report.add("meta", &kind.id, format!("its nearest role `{}` is none", kind.nearest));
        }
        if catalog.adjacent().kinds.get(&kind.id).is_none_or(|facts| facts.len() != 2) {
            report.add("adjacent", &kind.id, "an adjacent kind has exactly two facts");
        }
    }
    for (kind, _) in catalog.adjacent().kinds.iter() {
        if !meta.adjacent.iter().any(|known| known.id == *kind) {
            report.add("adjacent", kind, "is not named in meta.json");
        }
    }
}

/// The concepts of a role's skills, each once.
fn concepts<'c>(catalog: &'c Catalog, id: &str) -> HashSet<&'c str> {
    let sections = catalog.role(id).map_or(&[][..], |role| &role.sections);
    sections.iter().flat_map(|section| &section.facts).filter_map(|fact| fact.concept.as_deref()).collect()
}

fn profile(file: &str, role: &Role<'_>, report: &mut Report) {
    if !file.ends_with(&format!("/{}", role.id)) {
        report.add(file, &role.id, "the id is not the name of the file");
    }
    if !role.sections.iter().map(|section| section.id).eq(SectionId::ALL) {
        report.add(file, "sections", "a profile has all fifteen sections, in their order");
    }
    for section in &role.sections {
        if section.facts.is_empty() {
            report.add(file, section.id.id(), "is empty; where nothing was found, an `unknown` says so");
        }
        for fact in &section.facts {
            if fact.id.split('.').nth(1) != Some(section.id.id()) {
                report.add(file, &fact.id, format!("stands in the section `{}`", section.id.id()));
            }
        }
    }
    let skills: Vec<_> =
        role.sections.iter().filter(|section| section.id == SectionId::Skills).flat_map(|section| &section.facts).collect();
    for fact in &skills {
        if fact.concept.is_none() && fact.ask.is_none() {
            report.add(file, &fact.id, "a skill has a concept");
        }
    }
    for concept in skills.iter().filter_map(|fact| fact.concept.as_ref()) {
        let titled = skills.iter().filter(|fact| fact.concept.as_ref() == Some(concept) && fact.title.is_some()).count();
        if titled != 1 {
            report.add(file, concept, format!("{titled} skills give the concept a title; exactly one names it"));
        }
    }
    let head = &role.head;
    for id in [&head.customer, &head.success] {
        match role.sections.iter().flat_map(|section| &section.facts).find(|fact| fact.id == *id) {
            None => report.add(file, "head", format!("`{id}` is no fact of this file")),
            Some(fact) if fact.text.chars().count() > LONGEST_HEAD => {
                report.add(file, id, format!("stands in the head and is longer than {LONGEST_HEAD} characters"));
            }
            Some(_) => {}
        }
    }
}
