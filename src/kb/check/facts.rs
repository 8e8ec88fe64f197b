//! Rules of every fact, wherever it stands.

use std::collections::HashSet;

use super::code;
use super::id::{bare, is_id};
use super::known::Known;
use super::report::{Place, Report, named};
use crate::kb::Placed;
use crate::kb::records::{Fact, Grade, Strength};

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
const LONGEST_FACT: usize = 320;

/// The one vendor source that facts may rest on: the article under test.
const ARTICLE: &str = "tpm-academy-article";

pub(super) fn check(known: &Known<'_>, report: &mut Report) {
    let mut seen = HashSet::with_capacity(known.placed.len());
    for placed in &known.placed {
        let fact = placed.fact;
        let mut place = report.at(placed.file, &fact.id);
        place.once(&mut seen, &fact.id);
        id(placed.file, fact, &mut place);
        text(fact, &mut place);
        strength(fact, &mut place);
        sources(known, fact, &mut place);
        fields(known, placed, &mut place);
    }
}

/// An id names its file: `infra.`, `acme:infra.` for what a layer adds to it,
/// and the whole id of an own role for what stands in that role's file.
fn id(file: &str, fact: &Fact<'_>, place: &mut Place<'_>) {
    place.id(3);
    let stem = file.rsplit('/').next().unwrap_or(file);
    let first = fact.id.split('.').next().unwrap_or_default();
    if is_id(&fact.id, 3) && first != stem && bare(first) != stem {
        place.say("id", code::BAD_ID, format!("the id starts with {}, where ids start with {}", named(first), named(stem)));
    }
}

fn text(fact: &Fact<'_>, place: &mut Place<'_>) {
    let texts = [("text", Some(&fact.text)), ("title", fact.title.as_ref()), ("ask", fact.ask.as_ref())];
    place.fields(texts);
    for (field, text) in texts.into_iter().filter_map(|(field, text)| Some((field, text?))) {
        if text.trim() != &**text || text.as_bytes().windows(2).any(|pair| pair == b"  ") {
            place.say(field, code::WORDING, format!("`{field}` has spaces at an end or doubled"));
        }
    }
    if fact.text.len() > LONGEST_FACT && fact.text.chars().count() > LONGEST_FACT {
        place.say("text", code::LONG_TEXT, format!("the text is longer than {LONGEST_FACT} characters"));
    }
    if !fact.text.ends_with(['.', '?', '"']) {
        place.say("text", code::WORDING, "the text does not end in a full stop");
    }
}

fn strength(fact: &Fact<'_>, place: &mut Place<'_>) {
    let hedged = || fact.text.to_lowercase().split(|c: char| !c.is_alphanumeric()).any(|word| HEDGES.contains(&word));
    if fact.strength == Strength::Hedged && !hedged() {
        place.say("text", code::HEDGE, format!("is hedged and holds none of the hedge words ({})", HEDGES.join(", ")));
    }
    match (&fact.ask, fact.strength) {
        (None, Strength::Unknown) => place.say("ask", code::ASK, "is unknown and has no question to `ask`"),
        (Some(ask), Strength::Unknown) if !ask.ends_with('?') => {
            place.say("ask", code::WORDING, "`ask` does not end in a question mark");
        }
        (Some(_), Strength::Unknown) | (None, _) => {}
        (Some(_), _) => place.say("ask", code::ASK, "has a question to `ask` and is not unknown"),
    }
}

fn sources(known: &Known<'_>, fact: &Fact<'_>, place: &mut Place<'_>) {
    if fact.sources.is_empty() && fact.strength != Strength::Unknown {
        place.say("sources", code::NO_SOURCE, "has no source");
    }
    let mut forums = 0;
    for (at, id) in fact.sources.iter().enumerate() {
        let grade = place.refers(format_args!("sources[{at}]"), id, "source", &known.sources);
        if grade == Some(&Grade::Vendor) && **id != *ARTICLE {
            place.say(format_args!("sources[{at}]"), code::VENDOR, format!("rests on the vendor source `{id}`"));
        }
        forums += usize::from(grade == Some(&Grade::Community));
    }
    if forums > 0 && forums == fact.sources.len() && !fact.text.contains("necdot") {
        place.say("text", code::ANECDOTE, "rests on a forum alone and does not call itself an anecdote");
    }
}

/// Fields that only facts of some places have.
fn fields(known: &Known<'_>, placed: &Placed<'_>, place: &mut Place<'_>) {
    let (file, fact) = (placed.file, placed.fact);
    if let Some(concept) = &fact.concept {
        if placed.part != "skills" && file != "switch" {
            place.say("concept", code::MISPLACED, "has a concept but is neither a skill nor part of a switch");
        } else {
            place.refers("concept", concept, "concept", &known.concepts);
        }
    }
    let on_rung = file == "ladder" && placed.part == "rung";
    for (field, there, wanted, where_it_belongs) in [
        ("dimension", fact.dimension.is_some(), on_rung, "the facts of a rung"),
        ("step", fact.step.is_some(), on_rung, "the facts of a rung"),
        ("reading", fact.reading.is_some(), file == "dimensions", "the readings of dimensions"),
    ] {
        if there && !wanted {
            place.say(field, code::MISPLACED, format!("`{field}` belongs to {where_it_belongs}, and only there"));
        } else if wanted && !there {
            place.say(field, code::INCOMPLETE, format!("lacks a key: `{field}` belongs to {where_it_belongs}"));
        }
    }
}
