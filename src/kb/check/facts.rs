//! Rules of every fact, wherever it stands.

use std::collections::HashSet;

use super::{LONGEST_ID, Report, is_slug, repeated};
use crate::kb::Catalog;
use crate::kb::records::{Fact, Grade, Strength};
use crate::text::safe;

/// Words that show that a source does not say it flatly. A hedged fact holds
/// one, so that a reader hears the doubt even without the mark.
const HEDGES: [&str; 27] = [
    "often",
    "may",
    "can",
    "could",
    "might",
    "typically",
    "typical",
    "usually",
    "commonly",
    "common",
    "likely",
    "tend",
    "tends",
    "many",
    "some",
    "sometimes",
    "generally",
    "rarely",
    "seldom",
    "roughly",
    "about",
    "said",
    "says",
    "reported",
    "reports",
    "anecdote",
    "anecdotal",
];

/// Longest text of a fact, in characters.
const LONGEST_TEXT: usize = 320;

/// The one vendor source that facts may rest on: the article under test.
const ARTICLE: &str = "tpm-academy-article";

pub(super) fn check(catalog: &Catalog, report: &mut Report) {
    let grades: Vec<(&str, Grade)> = catalog.all_sources().map(|(grade, source)| (&*source.id, grade)).collect();
    let placed = catalog.facts();
    for id in repeated(placed.iter().map(|placed| &*placed.fact.id)) {
        report.add("*", id, "the id stands more than once");
    }
    let concepts: HashSet<&str> = catalog.concepts().concepts.iter().map(|concept| &*concept.id).collect();
    for placed in &placed {
        let (file, fact) = (&*placed.file, placed.fact);
        let mut say = |message: String| report.add(file, &fact.id, message);
        id(file, fact, &mut say);
        text(fact, &mut say);
        strength(fact, &mut say);
        for source in &fact.sources {
            match grades.iter().find(|(id, _)| *id == &**source) {
                None => say(format!("source `{source}` is not in data/sources")),
                Some((_, Grade::Vendor)) if **source != *ARTICLE => say(format!("rests on the vendor source `{source}`")),
                Some(_) => {}
            }
        }
        let community = |id: &str| grades.iter().any(|(known, grade)| *known == id && *grade == Grade::Community);
        if !fact.sources.is_empty() && fact.sources.iter().all(|id| community(id)) && !fact.text.contains("necdot") {
            say("rests on a forum alone and does not call itself an anecdote".into());
        }
        if let Some(concept) = &fact.concept {
            if placed.part != "skills" && file != "switch" {
                say("has a concept but is neither a skill nor part of a switch".into());
            } else if !concepts.contains(&**concept) {
                say(format!("concept `{concept}` is not in concepts.json"));
            }
        }
        if fact.dimension.is_some() != (file == "ladder" && placed.part == "rung") {
            say("`dimension` belongs to the facts of a rung, and only there".into());
        }
        if fact.step.is_some() != fact.dimension.is_some() {
            say("`step` belongs to the facts of a rung, and only there".into());
        }
        if fact.reading.is_some() != (file == "dimensions") {
            say("`reading` belongs to the readings of dimensions.json, and only there".into());
        }
    }
}

fn id(file: &str, fact: &Fact<'_>, say: &mut impl FnMut(String)) {
    let stem = file.rsplit('/').next().unwrap_or(file);
    let parts: Vec<&str> = fact.id.split('.').collect();
    if fact.id.len() > LONGEST_ID || parts.len() != 3 || !parts.iter().all(|part| is_slug(part)) {
        say(format!("an id is `<file>.<part>.<slug>` of lower-case letters, digits and `-`, at most {LONGEST_ID} characters"));
    } else if parts[0] != stem {
        say(format!("the id starts with `{}`, the file is `{stem}`", parts[0]));
    }
}

fn text(fact: &Fact<'_>, say: &mut impl FnMut(String)) {
    let texts = [Some(&fact.text), fact.title.as_ref(), fact.ask.as_ref()];
    if texts.iter().flatten().any(|text| text.contains(safe::is_unsafe)) {
        say("holds a control, bidi or invisible character".into());
    }
    if texts.iter().flatten().any(|text| text.trim() != &***text || text.is_empty() || text.contains("  ")) {
        say("holds an empty text, or spaces at an end or doubled".into());
    }
    if fact.text.chars().count() > LONGEST_TEXT {
        say(format!("the text is longer than {LONGEST_TEXT} characters"));
    }
    if !fact.text.ends_with(['.', '?', '"']) {
        say("the text does not end in a full stop".into());
    }
}

fn strength(fact: &Fact<'_>, say: &mut impl FnMut(String)) {
    let lower = fact.text.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric());
    if fact.strength == Strength::Hedged && !words.any(|word| HEDGES.contains(&word)) {
        say(format!("is hedged and holds none of the hedge words ({})", HEDGES.join(", ")));
    }
    match (&fact.ask, fact.strength) {
        (None, Strength::Unknown) => say("is unknown and has no question to `ask`".into()),
        (Some(ask), Strength::Unknown) if !ask.ends_with('?') => say("`ask` does not end in a question mark".into()),
        (Some(_), Strength::Unknown) | (None, _) => {}
        (Some(_), _) => say("has a question to `ask` and is not unknown".into()),
    }
    if fact.sources.is_empty() && fact.strength != Strength::Unknown {
        say("has no source".into());
    }
}
