//! Rules of the statements about one's own level.

use std::collections::HashMap;

use super::code;
use super::id::is_own;
use super::known::Known;
use super::report::{Place, Report};
use crate::kb::json::with_key;
use crate::kb::records::{Level, LevelDimension};
use crate::text::safe;

const FILE: &str = "level";

pub(super) fn check(known: &Known<'_>, report: &mut Report) {
    let level = known.catalog.level();
    report.at(FILE, "notice").text("", &level.notice);
    report.at(FILE, "prompts").texts("", &level.prompts);
    if level.prompts.is_empty() {
        report.at(FILE, "prompts").say("", code::INCOMPLETE, "there is at least one prompt");
    }
    order(known, level, report);
    for dimension in &level.dimensions {
        let mut place = report.at(FILE, &dimension.id);
        place.text("question", &dimension.question);
        place.all_refer("roles", dimension.roles.as_deref().unwrap_or_default(), "role", &known.roles);
        rungs(known, dimension, &mut place);
        statements(known, dimension, &mut place);
    }
}

/// An own dimension of the ladder may go without statements.
fn order(known: &Known<'_>, level: &Level<'_>, report: &mut Report) {
    const ORDER: &str = "the dimensions are those of the ladder, in their order";
    let mut last = None;
    for dimension in &level.dimensions {
        let mut place = report.at(FILE, &dimension.id);
        let Some((at, _)) = place.refers("id", &dimension.id, "dimension of the ladder", &known.dimensions) else { continue };
        if last.is_some_and(|last| *at <= last) {
            place.say("id", code::ORDER, ORDER);
        }
        last = Some(*at);
    }
    for dimension in known.catalog.ladder().dimensions.iter().filter(|dimension| !is_own(&dimension.id)) {
        if !level.dimensions.iter().any(|asked| asked.id == dimension.id) {
            report.at(FILE, "dimensions").say("", code::INCOMPLETE, format!("has no `{}`; {ORDER}", dimension.id));
        }
    }
}

/// What each rung needs that says something of the dimension, unless a user
/// added what it says.
fn rungs(known: &Known<'_>, dimension: &LevelDimension<'_>, place: &mut Place<'_>) {
    let mut looks_like: HashMap<&str, &str> = dimension.looks_like.iter().map(|(rung, fact)| (rung, &**fact)).collect();
    let mut stated: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, statement) in dimension.statements.iter().enumerate() {
        stated.entry(&statement.rung).or_default().push(at);
    }
    for rung in &known.catalog.ladder().rungs {
        let id = &rung.id;
        let expects = rung.facts.iter().any(|fact| fact.dimension.as_ref() == Some(&dimension.id) && !is_own(&fact.id));
        let mut asked = stated.get(&**id).into_iter().flatten();
        let one = || format!("has not exactly one statement for `{id}`");
        match (asked.next(), asked.next()) {
            (None, _) if expects => place.say("statements", code::INCOMPLETE, one()),
            (_, Some(second)) => place.say(format_args!("statements[{second}].rung"), code::REPEATED, one()),
            _ => {}
        }
        let none = || format!("`looks_like` names no fact of the rung `{id}` and this dimension");
        match looks_like.remove(&**id) {
            Some(named) => {
                if let Some(fact) = place.refers(with_key("looks_like", id), named, "fact", &known.facts)
                    && (fact.dimension.as_ref() != Some(&dimension.id) || !rung.facts.iter().any(|own| own.id == fact.id))
                {
                    place.say(with_key("looks_like", id), code::MISMATCH, none());
                }
            }
            None if expects => place.say(with_key("looks_like", id), code::INCOMPLETE, none()),
            None => {}
        }
    }
    for (rung, _) in dimension.looks_like.iter() {
        place.refers(with_key("looks_like", rung), rung, "rung", &known.rungs);
    }
}

fn statements(known: &Known<'_>, dimension: &LevelDimension<'_>, place: &mut Place<'_>) {
    const NAMES: [&str; 8] = ["associate", "junior", "senior", "staff", "principal", "manager", "director", "tpm"];
    let mut orders = Vec::new();
    for (at, statement) in dimension.statements.iter().enumerate() {
        if let Some(rung) = place.refers(format_args!("statements[{at}].rung"), &statement.rung, "rung", &known.rungs) {
            orders.push(rung.order);
        }
        place.text(format_args!("statements[{at}].text"), &statement.text);
        let lower = statement.text.to_lowercase();
        if lower.split(|c: char| !c.is_alphanumeric()).any(|word| NAMES.contains(&word)) {
            place.say(
                format_args!("statements[{at}].text"),
                code::WORDING,
                format!("a statement names a rung: {}", safe::quoted(&statement.text)),
            );
        }
    }
    // Two can stand in no order that gives nothing away.
    if orders.len() > 2 && (orders.is_sorted() || orders.iter().rev().is_sorted()) {
        place.say("statements", code::ORDER, "the statements stand in the order of the rungs, which gives them away");
    }
}
