//! Rules of profiles, and of what they are compared on: dimensions and
//! concepts.

use std::collections::{HashMap, HashSet};

use super::code;
use super::id::is_own;
use super::known::{Index, Known};
use super::report::{Place, Report};
use crate::kb::json::with_key;
use crate::kb::records::{Fact, Role, Section, SectionId};

/// Longest text of a fact in the head of a profile, in characters: four of
/// them, the name and the list of sections must fit the first 20 lines.
const LONGEST_HEAD: usize = 160;

pub(super) fn check(known: &Known<'_>, report: &mut Report) {
    for (name, role) in known.catalog.meta().roles.iter().zip(&known.catalog.roles) {
        profile(&name.id, role.get(), report);
    }
    dimensions(known, report);
    concepts(known, report);
}

fn profile(id: &str, role: &Role<'_>, report: &mut Report) {
    let file = &format!("roles/{id}");
    let mut place = report.at(file, &role.id);
    if role.id != *id {
        place.say("id", code::MISMATCH, "the id is not the name of the file");
    }
    sections(role, &mut place);
    head(role, file, report);
    for section in &role.sections {
        for fact in section.facts.iter().filter(|fact| fact.id.split('.').nth(1) != Some(section.id.id())) {
            report.at(file, &fact.id).say("id", code::MISPLACED, format!("stands in the section `{}`", section.id.id()));
        }
        if section.id == SectionId::Skills {
            skills(section, file, report);
        }
    }
}

fn sections(role: &Role<'_>, place: &mut Place<'_>) {
    let mut last = None;
    for (at, section) in role.sections.iter().enumerate() {
        if last.is_some_and(|last| section.id <= last) {
            let message = format!("the section `{}` is out of order; sections stand once, in this order: {}", section.id.id(), all());
            place.say(format_args!("sections[{at}]"), code::ORDER, message);
        }
        last = Some(section.id);
        if section.facts.is_empty() {
            let message = format!("the section `{}` is empty; where nothing was found, an `unknown` says so", section.id.id());
            place.say(format_args!("sections[{at}].facts"), code::INCOMPLETE, message);
        }
    }
    for id in SectionId::ALL {
        if !is_own(&role.id) && !role.sections.iter().any(|section| section.id == id) {
            place.say("sections", code::INCOMPLETE, format!("has no section `{}`; a profile has all fifteen", id.id()));
        }
    }
}

fn all() -> String {
    SectionId::ALL.map(SectionId::id).join(", ")
}

/// Every skill has a concept, and each concept one skill that names it.
fn skills(section: &Section<'_>, file: &str, report: &mut Report) {
    let mut concepts: HashMap<&str, Vec<&Fact<'_>>> = HashMap::new();
    for fact in &section.facts {
        match &fact.concept {
            Some(concept) => concepts.entry(concept).or_default().push(fact),
            None if fact.ask.is_none() => report.at(file, &fact.id).say("concept", code::INCOMPLETE, "a skill has a concept"),
            None => {}
        }
    }
    for (concept, named) in section.facts.iter().filter_map(|fact| concepts.remove_entry(fact.concept.as_deref()?)) {
        let titled: Vec<&Fact<'_>> = named.iter().copied().filter(|fact| fact.title.is_some()).collect();
        let (at, code) = match (&titled[..], &named[..]) {
            ([_, second, ..], _) => (second, code::REPEATED),
            ([], [first, ..]) => (first, code::INCOMPLETE),
            _ => continue,
        };
        let message = format!("{} skills give the concept `{concept}` a title; exactly one names it", titled.len());
        report.at(file, &at.id).say("title", code, message);
    }
}

fn head(role: &Role<'_>, file: &str, report: &mut Report) {
    let facts: Index<'_, &Fact<'_>> = role.sections.iter().flat_map(|section| &section.facts).map(|fact| (&*fact.id, fact)).collect();
    for (path, id) in [("head.customer", &role.head.customer), ("head.success", &role.head.success)] {
        let found = report.at(file, &role.id).refers(path, id, "fact of this file", &facts);
        if found.is_some_and(|fact| fact.text.chars().count() > LONGEST_HEAD) {
            let message = format!("stands in the head and is longer than {LONGEST_HEAD} characters");
            report.at(file, id).say("text", code::LONG_TEXT, message);
        }
    }
}

fn dimensions(known: &Known<'_>, report: &mut Report) {
    let mut seen = HashSet::new();
    for dimension in &known.catalog.dimensions().dimensions {
        let mut place = report.at("dimensions", &dimension.id);
        place.once(&mut seen, &dimension.id);
        place.id(1);
        place.fields([("title", Some(&dimension.title)), ("question", Some(&dimension.question))]);
        for role in known.built_in_roles() {
            if !is_own(&dimension.id) && dimension.values.get(role).is_none() {
                place.say(with_key("values", role), code::INCOMPLETE, format!("has no reading for `{role}`"));
            }
        }
        for (role, _) in dimension.values.iter() {
            place.refers(with_key("values", role), role, "role", &known.roles);
        }
    }
}

fn concepts(known: &Known<'_>, report: &mut Report) {
    let used: HashSet<&str> =
        known.placed.iter().filter(|placed| placed.part == "skills").filter_map(|placed| placed.fact.concept.as_deref()).collect();
    let mut seen = HashSet::new();
    for concept in &known.catalog.concepts().concepts {
        let mut place = report.at("concepts", &concept.id);
        place.once(&mut seen, &concept.id);
        place.id(1);
        place.fields([("title", Some(&concept.title)), ("summary", Some(&concept.summary))]);
        if !is_own(&concept.id) && !used.contains(&*concept.id) {
            place.say("", code::INCOMPLETE, "no skill belongs to it");
        }
    }
}
