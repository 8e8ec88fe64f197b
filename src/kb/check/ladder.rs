//! Rules of rungs, moves and destinations.

use super::{Report, is_slug, repeated};
use crate::kb::Catalog;
use crate::kb::records::{Ladder, MoveKind};

const FILE: &str = "ladder";

pub(super) fn check(catalog: &Catalog, report: &mut Report) {
    let ladder = catalog.ladder();
    rungs(catalog, ladder, report);
    moves(ladder, report);
    growth(ladder, report);
    let facts = catalog.facts();
    for destination in &ladder.destinations {
        let at = format!("destination {}", destination.title);
        if !catalog.meta().roles.iter().any(|role| role.id == destination.role) {
            report.add(FILE, &at, format!("`{}` is no role", destination.role));
        }
        if let Some(rung) = &destination.rung {
            known_rung(ladder, rung, &at, report);
        }
        if (destination.kind == MoveKind::Out) != destination.rung.is_none() {
            report.add(FILE, &at, "a way out has no rung, and every other destination has one");
        }
        if !facts.iter().any(|placed| placed.fact.id == destination.fact) {
            report.add(FILE, &at, format!("there is no fact `{}`", destination.fact));
        }
    }
}

fn rungs(catalog: &Catalog, ladder: &Ladder<'_>, report: &mut Report) {
    for id in repeated(ladder.rungs.iter().map(|rung| &*rung.id)) {
        report.add(FILE, id, "the id stands more than once");
    }
    for (at, rung) in ladder.rungs.iter().enumerate() {
        if !is_slug(&rung.id) {
            report.add(FILE, &rung.id, "an id is one slug");
        }
        if usize::try_from(rung.order) != Ok(at + 1) {
            report.add(FILE, &rung.id, format!("is number {} of the ladder and says order {}", at + 1, rung.order));
        }
        for dimension in &ladder.dimensions {
            let readings = rung.facts.iter().filter(|fact| fact.dimension.as_ref() == Some(&dimension.id)).count();
            if readings > 1 || (readings == 0 && dimension.roles.is_none()) {
                report.add(FILE, &rung.id, format!("has {readings} facts for the dimension `{}`", dimension.id));
            }
        }
        for fact in &rung.facts {
            if !ladder.dimensions.iter().any(|dimension| fact.dimension.as_ref() == Some(&dimension.id)) {
                report.add(FILE, &fact.id, "its dimension is not one of the ladder's");
            }
        }
        for role in &catalog.meta().roles {
            if rung.roles.get(&role.id).is_none() {
                report.add(FILE, &rung.id, format!("has no reading for `{}`", role.id));
            }
        }
        for years in &rung.years {
            let ordered = match (years.min, years.max) {
                (Some(min), Some(max)) => min <= max,
                (None, None) => false,
                _ => true,
            };
            if !ordered || years.n == Some(0) || years.sources.is_empty() {
                report.add(FILE, &rung.id, "years have a lower or upper end in order, n above zero, and a source");
            }
        }
    }
}

fn moves(ladder: &Ladder<'_>, report: &mut Report) {
    for step in &ladder.moves {
        known_rung(ladder, &step.from, &step.fact.id, report);
        if (step.kind == MoveKind::Out) != step.to.is_none() {
            report.add(FILE, &step.fact.id, "a way out leads to no rung, and every other move to one");
        }
        let Some(to) = &step.to else { continue };
        known_rung(ladder, to, &step.fact.id, report);
        // Up moves that raise the order cannot form a cycle.
        if step.kind == MoveKind::Up && order(ladder, to) <= order(ladder, &step.from) {
            report.add(FILE, &step.fact.id, "an `up` move leads to a rung of higher order, or moves could go in a circle");
        }
    }
    for rung in &ladder.rungs {
        if !ladder.moves.iter().any(|step| step.from == rung.id || step.to.as_ref() == Some(&rung.id)) {
            report.add(FILE, &rung.id, "no move leads to it or from it");
        }
    }
}

/// Along every `up` move every dimension grows by its `step`, or the data says
/// why it does not.
fn growth(ladder: &Ladder<'_>, report: &mut Report) {
    for dimension in &ladder.dimensions {
        let step = |rung: &str| {
            let rung = ladder.rungs.iter().find(|known| known.id == *rung)?;
            rung.facts.iter().find(|fact| fact.dimension.as_ref() == Some(&dimension.id))?.step
        };
        for rung in &ladder.rungs {
            for fact in rung.facts.iter().filter(|fact| fact.dimension.as_ref() == Some(&dimension.id)) {
                if fact.step.is_none_or(|step| step >= dimension.scale.len()) {
                    report.add(FILE, &fact.id, "has no `step`, or one beyond its dimension's `scale`");
                }
            }
        }
        for up in ladder.moves.iter().filter(|step| step.kind == MoveKind::Up) {
            let Some(to) = up.to.as_deref() else { continue };
            let (Some(before), Some(after)) = (step(&up.from), step(to)) else { continue };
            let excused =
                dimension.exceptions.iter().any(|exception| exception.from == up.from && exception.to == *to && !exception.why.is_empty());
            if after <= before && !excused {
                report.add(FILE, &dimension.id, format!("does not grow from `{}` to `{to}`, and no exception says why", up.from));
            }
            if after > before && excused {
                report.add(FILE, &dimension.id, format!("grows from `{}` to `{to}`, and an exception says that it does not", up.from));
            }
        }
    }
}

fn order(ladder: &Ladder<'_>, id: &str) -> Option<u32> {
    ladder.rungs.iter().find(|rung| rung.id == *id).map(|rung| rung.order)
}

fn known_rung(ladder: &Ladder<'_>, id: &str, at: &str, report: &mut Report) {
    if order(ladder, id).is_none() {
        report.add(FILE, at, format!("`{id}` is no rung"));
    }
}
