//! Rules of rungs, moves and destinations.

use std::collections::{HashMap, HashSet};

use serde_json::Number;

use super::code;
use super::figures::YEARS;
use super::id::is_own;
use super::known::Known;
use super::report::{Place, Report};
use crate::kb::json::with_key;
use crate::kb::records::{Fact, LadderDimension, MoveKind, Rung};

const FILE: &str = "ladder";

pub(super) fn check(known: &Known<'_>, report: &mut Report) {
    let ladder = known.catalog.ladder();
    let led: HashSet<&str> = ladder.moves.iter().flat_map(|step| [Some(&*step.from), step.to.as_deref()]).flatten().collect();
    let mut seen = HashSet::new();
    for (at, rung) in ladder.rungs.iter().enumerate() {
        let mut place = report.at(FILE, &rung.id);
        place.once(&mut seen, &rung.id);
        place.id(1);
        if usize::try_from(rung.order) != Ok(at + 1) {
            place.say("order", code::ORDER, format!("is number {} of the ladder and says order {}", at + 1, rung.order));
        }
        place.text("title", &rung.title);
        place.texts("other_titles", &rung.other_titles);
        readings(known, rung, &mut place);
        years(known, rung, &mut place);
        if !led.contains(&*rung.id) {
            place.say("", code::INCOMPLETE, "no move leads to it or from it");
        }
        for fact in &rung.facts {
            step(known, fact, &mut report.at(FILE, &fact.id));
        }
    }
    moves(known, report);
    destinations(known, report);
    dimensions(known, report);
}

/// What a rung says: one fact a dimension, one a role.
fn readings(known: &Known<'_>, rung: &Rung<'_>, place: &mut Place<'_>) {
    let mut spoken: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, fact) in rung.facts.iter().enumerate() {
        if let Some(dimension) = &fact.dimension {
            spoken.entry(dimension).or_default().push(at);
        }
    }
    for dimension in known.catalog.ladder().dimensions.iter().filter(|one| !is_own(&rung.id) && !is_own(&one.id)) {
        if dimension.roles.is_none() && !spoken.contains_key(&*dimension.id) {
            place.say("facts", code::INCOMPLETE, format!("has 0 facts for the dimension `{}`", dimension.id));
        }
    }
    for (at, fact) in rung.facts.iter().enumerate() {
        let Some(dimension) = &fact.dimension else { continue };
        let all = spoken.get(&**dimension).map_or(&[][..], Vec::as_slice);
        if all.get(1) == Some(&at) && known.dimensions.get(dimension).is_some() {
            let message = format!("has {} facts for the dimension `{dimension}`", all.len());
            place.say(format_args!("facts[{at}].dimension"), code::REPEATED, message);
        }
    }
    for role in known.built_in_roles() {
        if !is_own(&rung.id) && rung.roles.get(role).is_none() {
            place.say(with_key("roles", role), code::INCOMPLETE, format!("has no reading for `{role}`"));
        }
    }
    for (role, _) in rung.roles.iter() {
        place.refers(with_key("roles", role), role, "role", &known.roles);
    }
}

fn years(known: &Known<'_>, rung: &Rung<'_>, place: &mut Place<'_>) {
    for (at, years) in rung.years.iter().enumerate() {
        let ordered = match (years.min, years.max) {
            (Some(min), Some(max)) => min <= max,
            (None, None) => false,
            _ => true,
        };
        if !ordered {
            let message = format!("`years[{at}]` needs a lower end, an upper end, or both in order");
            place.say(format_args!("years[{at}].min"), code::FIGURE_NUMBERS, message);
        }
        for (field, end) in [("min", years.min), ("max", years.max)] {
            if let Some(fault) = end.and_then(Number::from_f64).and_then(|end| YEARS.fault(&end)) {
                place.say(format_args!("years[{at}].{field}"), code::RANGE, format!("{fault}: `years[{at}].{field}`"));
            }
        }
        if years.n == Some(0) {
            place.say(format_args!("years[{at}].n"), code::SAMPLE_SIZE, "a sample size is below one");
        }
        if years.sources.is_empty() {
            place.say(format_args!("years[{at}].sources"), code::NO_SOURCE, format!("`years[{at}]` has no source"));
        }
        place.all_refer(format_args!("years[{at}].sources"), &years.sources, "source", &known.sources);
        if let Some(note) = &years.note {
            place.text(format_args!("years[{at}].note"), note);
        }
    }
}

/// A fact of a rung speaks of a dimension, and says how large it is there.
fn step(known: &Known<'_>, fact: &Fact<'_>, place: &mut Place<'_>) {
    // Without a dimension at all it breaks a rule of facts.
    let Some(id) = &fact.dimension else { return };
    let Some((_, dimension)) = place.refers("dimension", id, "dimension of the ladder", &known.dimensions) else { return };
    if fact.step.is_some_and(|step| step >= dimension.scale.len()) {
        place.say(
            "step",
            code::RANGE,
            format!("has a `step` beyond the `scale` of its dimension, which ends at {}", dimension.scale.len()),
        );
    }
}

fn moves(known: &Known<'_>, report: &mut Report) {
    for step in &known.catalog.ladder().moves {
        let mut place = report.at(FILE, &step.fact.id);
        let from = place.refers("from", &step.from, "rung", &known.rungs);
        place.all_refer("roles", step.roles.as_deref().unwrap_or_default(), "role", &known.roles);
        if (step.kind == MoveKind::Out) != step.to.is_none() {
            place.say("to", code::MISMATCH, "a way out leads to no rung, and every other move to one");
        }
        let Some(to) = &step.to else { continue };
        let to = place.refers("to", to, "rung", &known.rungs);
        // Up moves that raise the order cannot form a cycle.
        if let (MoveKind::Up, Some(from), Some(to)) = (step.kind, from, to)
            && to.order <= from.order
        {
            place.say("to", code::CYCLE, "an `up` move leads to a rung of higher order, or moves could go in a circle");
        }
    }
}

fn destinations(known: &Known<'_>, report: &mut Report) {
    for destination in &known.catalog.ladder().destinations {
        let at = format!("destination {}", destination.fact);
        let mut place = report.at(FILE, &at);
        place.text("title", &destination.title);
        place.refers("role", &destination.role, "role", &known.roles);
        if let Some(rung) = &destination.rung {
            place.refers("rung", rung, "rung", &known.rungs);
        }
        if (destination.kind == MoveKind::Out) != destination.rung.is_none() {
            place.say("rung", code::MISMATCH, "a way out has no rung, and every other destination has one");
        }
        place.refers("fact", &destination.fact, "fact", &known.facts);
    }
}

fn dimensions(known: &Known<'_>, report: &mut Report) {
    let mut seen = HashSet::new();
    for dimension in &known.catalog.ladder().dimensions {
        let mut place = report.at(FILE, &dimension.id);
        place.once(&mut seen, &dimension.id);
        place.id(1);
        place.fields([("title", Some(&dimension.title)), ("question", Some(&dimension.question))]);
        place.all_refer("roles", dimension.roles.as_deref().unwrap_or_default(), "role", &known.roles);
        place.texts("scale", &dimension.scale);
        for (at, exception) in dimension.exceptions.iter().enumerate() {
            place.refers(format_args!("exceptions[{at}].from"), &exception.from, "rung", &known.rungs);
            place.refers(format_args!("exceptions[{at}].to"), &exception.to, "rung", &known.rungs);
            place.text(format_args!("exceptions[{at}].why"), &exception.why);
        }
    }
    growth(known, report);
}

/// Along every `up` move every dimension grows by its `step`, or the data says
/// why it does not. To or from a user's own fact it may stand still: a scale
/// has an end, and its exceptions are not the user's to write.
fn growth(known: &Known<'_>, report: &mut Report) {
    let mut spoken: HashMap<&str, HashMap<&str, &Fact<'_>>> = HashMap::new();
    for rung in &known.catalog.ladder().rungs {
        for (dimension, fact) in rung.facts.iter().filter_map(|fact| Some((fact.dimension.as_deref()?, fact))) {
            spoken.entry(dimension).or_default().entry(&rung.id).or_insert(fact);
        }
    }
    // One that does not lead up has been told.
    let order = |rung: &str| known.rungs.get(rung).map(|rung| rung.order);
    let mut seen = HashSet::new();
    let ups = known.catalog.ladder().moves.iter().filter(|step| step.kind == MoveKind::Up);
    let ups: Vec<(&str, &str)> = ups
        .filter_map(|step| Some((&*step.from, step.to.as_deref()?)))
        .filter(|(from, to)| order(from) < order(to) && seen.insert((*from, *to)))
        .collect();
    for dimension in &known.catalog.ladder().dimensions {
        if let Some(facts) = spoken.get(&*dimension.id) {
            grows(dimension, facts, &ups, report);
        }
    }
}

/// The growth of one dimension, by the facts that rungs have of it.
fn grows(dimension: &LadderDimension<'_>, facts: &HashMap<&str, &Fact<'_>>, ups: &[(&str, &str)], report: &mut Report) {
    for (from, to) in ups {
        let (Some(before), Some(after)) = (facts.get(from), facts.get(to)) else { continue };
        let excused =
            dimension.exceptions.iter().position(|exception| exception.from == **from && exception.to == **to && !exception.why.is_empty());
        let grows = after.step > before.step || (after.step == before.step && (is_own(&before.id) || is_own(&after.id)));
        match (grows, excused) {
            (false, None) => {
                // Of two facts that do not go together, the user's is the one that can be mended.
                let at = if is_own(&before.id) && !is_own(&after.id) { before } else { after };
                let message = format!("`{}` does not grow from `{from}` to `{to}`, and no exception says why", dimension.id);
                report.at(FILE, &at.id).say("step", code::MISMATCH, message);
            }
            (true, Some(at)) if after.step > before.step => {
                let message = format!("grows from `{from}` to `{to}`, and an exception says that it does not");
                report.at(FILE, &dimension.id).say(format_args!("exceptions[{at}]"), code::MISMATCH, message);
            }
            _ => {}
        }
    }
}
