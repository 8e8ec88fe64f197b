//! Rules of the figures.

use std::collections::HashSet;

use serde_json::Number;

use super::code;
use super::known::Known;
use super::report::{Place, Report};
use crate::kb::records::{Figure, Statistic};

pub(super) fn check(known: &Known<'_>, report: &mut Report) {
    let mut seen = HashSet::new();
    for figure in known.catalog.figures() {
        let mut place = report.at("figures", &figure.id);
        place.once(&mut seen, &figure.id);
        place.id(1);
        numbers(figure, &mut place);
        if figure.sources.is_empty() {
            place.say("sources", code::NO_SOURCE, "has no source");
        }
        place.all_refer("sources", &figure.sources, "source", &known.sources);
        if let Some(role) = figure.role.as_deref().filter(|role| !["all", "neighbour"].contains(role)) {
            place.refers("role", role, "role, nor `all` or `neighbour`", &known.roles);
        }
        texts(figure, &mut place);
    }
}

fn texts(figure: &Figure<'_>, place: &mut Place<'_>) {
    place.fields([
        ("country", Some(&figure.country)),
        ("label", figure.label.as_ref()),
        ("sample", figure.sample.as_ref()),
        ("company", figure.company.as_ref()),
        ("level", figure.level.as_ref()),
        ("experience", figure.experience.as_ref()),
        ("occupation", figure.occupation.as_ref()),
        ("population", figure.population.as_ref()),
        ("metric", Some(&figure.metric)),
        ("currency", figure.currency.as_ref()),
        ("of", figure.of.as_ref()),
        ("minus", figure.minus.as_ref()),
        ("matched_on", figure.matched_on.as_ref()),
        ("period", Some(&figure.period)),
        ("geography", Some(&figure.geography)),
        ("as_of", figure.as_of.as_ref()),
        ("note", figure.note.as_ref()),
        ("suspect", figure.suspect.as_ref()),
    ]);
}

/// The name of a field, and its number.
type Numbered<'f> = (&'static str, &'f Option<Number>);

fn numbers(figure: &Figure<'_>, place: &mut Place<'_>) {
    let percentiles = [("p10", &figure.p10), ("p25", &figure.p25), ("p50", &figure.p50), ("p75", &figure.p75), ("p90", &figure.p90)];
    if let Some(field) = falls(&percentiles) {
        place.say(field, code::FIGURE_NUMBERS, "the percentiles are out of order");
    }
    let range = [("min", &figure.min), ("max", &figure.max)];
    let interval = [("ci95_low", &figure.ci95_low), ("value", &figure.value), ("ci95_high", &figure.ci95_high)];
    for field in [falls(&range), falls(&interval)].into_iter().flatten() {
        place.say(field, code::FIGURE_NUMBERS, "a range or an interval is out of order");
    }
    for (field, n) in [("n", &figure.n), ("n_from", &figure.n_from), ("n_to", &figure.n_to)] {
        let Some(n) = n.as_ref().and_then(Number::as_f64) else { continue };
        if n < 1.0 {
            place.say(field, code::SAMPLE_SIZE, format!("a sample size is below one: `{field}`"));
        } else if n.fract() != 0.0 {
            place.say(field, code::SAMPLE_SIZE, format!("a sample size is a whole number: `{field}`"));
        }
    }
    if let Some(field) = lacks(figure) {
        place.say(field, code::FIGURE_NUMBERS, format!("lacks the numbers that its statistic promises: no `{field}`"));
    }
}

/// The first number that is below the one before it.
fn falls(numbers: &[Numbered<'_>]) -> Option<&'static str> {
    let mut last = f64::NEG_INFINITY;
    for (field, number) in numbers {
        let Some(number) = number.as_ref().and_then(Number::as_f64) else { continue };
        if number < last {
            return Some(field);
        }
        last = number;
    }
    None
}

/// The first field without which the statistic says nothing.
fn lacks(figure: &Figure<'_>) -> Option<&'static str> {
    let value = ("value", figure.value.is_some());
    let needed: &[(&'static str, bool)] = match figure.statistic {
        Statistic::Percentiles => &[("p50", figure.p50.is_some()), ("n", figure.n.is_some() || figure.employment.is_some())],
        Statistic::PostedRange => &[("min", figure.min.is_some() || figure.max.is_some())],
        Statistic::Single => &[("value", figure.p50.is_some() || figure.value.is_some())],
        Statistic::Gap => {
            &[value, ("of", figure.of.is_some()), ("minus", figure.minus.is_some()), ("matched_on", figure.matched_on.is_some())]
        }
        Statistic::Change | Statistic::ProjectedChange | Statistic::Count => &[value],
    };
    needed.iter().find(|(_, there)| !there).map(|(field, _)| *field)
}
