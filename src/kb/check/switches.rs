//! Rules of the switches.

use std::collections::HashSet;

use super::code;
use super::id::is_own;
use super::known::Known;
use super::report::Report;

const FILE: &str = "switch";

pub(super) fn check(known: &Known<'_>, report: &mut Report) {
    let mut seen = HashSet::new();
    for direction in known.catalog.switches() {
        let at = format!("{} to {}", direction.from, direction.to);
        let mut place = report.at(FILE, &at);
        if !seen.insert((&*direction.from, &*direction.to)) {
            place.say("", code::REPEATED, "stands more than once; every direction stands once");
        }
        place.refers("from", &direction.from, "role", &known.roles);
        place.refers("to", &direction.to, "role", &known.roles);
        if direction.from == direction.to {
            place.say("to", code::MISMATCH, "a switch leads from one role to another");
            continue;
        }
        if is_own(&direction.from) || is_own(&direction.to) {
            continue; // whoever adds a role says of it what they can
        }
        for (name, list) in direction.lists() {
            if list.len() < 2 && !list.iter().any(|fact| fact.ask.is_some()) {
                let message = format!("`{name}` holds {} facts; at least 2, or an unknown that says so", list.len());
                place.say(name, code::INCOMPLETE, message);
            }
        }
    }
    for from in known.built_in_roles() {
        for to in known.built_in_roles().filter(|to| *to != from) {
            // Of thousands of roles there would be millions of directions.
            if report.full(code::INCOMPLETE) {
                return;
            }
            if !seen.contains(&(&**from, &**to)) {
                report.at(FILE, &format!("{from} to {to}")).say("", code::INCOMPLETE, "stands 0 times; every direction stands once");
            }
        }
    }
}
