//! Rules of the switches.

use super::Report;
use crate::kb::Catalog;

const FILE: &str = "switch";

pub(super) fn check(catalog: &Catalog, report: &mut Report) {
    let roles = &catalog.meta().roles;
    let directions = &catalog.switches().directions;
    for from in roles {
        for to in roles.iter().filter(|to| to.id != from.id) {
            let found = directions.iter().filter(|direction| direction.from == from.id && direction.to == to.id).count();
            if found != 1 {
                report.add(FILE, &format!("{} to {}", from.id, to.id), format!("stands {found} times; every direction stands once"));
            }
        }
    }
    for direction in directions {
        let at = format!("{} to {}", direction.from, direction.to);
        for role in [&direction.from, &direction.to] {
            if !roles.iter().any(|known| known.id == *role) {
                report.add(FILE, &at, format!("`{role}` is no role"));
            }
        }
        for (name, list, least) in [
            ("carries_over", &direction.carries_over, 2),
            ("stretches", &direction.stretches, 2),
            ("new", &direction.new, 2),
            ("leaves_behind", &direction.leaves_behind, 2),
            ("steps", &direction.steps, 2),
        ] {
            if list.len() < least && !list.iter().any(|fact| fact.ask.is_some()) {
                report.add(FILE, &at, format!("`{name}` holds {} facts; at least {least}, or an unknown that says so", list.len()));
            }
        }
    }
}
