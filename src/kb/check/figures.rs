//! Rules of the figures.

use std::collections::HashSet;

use serde_json::Number;

use super::code;
use super::known::Known;
use super::report::{Place, Report};
use crate::kb::records::{Figure, Statistic, Unit};

pub(super) fn check(known: &Known<'_>, report: &mut Report) {
    let mut seen = HashSet::new();
    for figure in known.catalog.figures() {
        let mut place = report.at("figures", &figure.id);
        place.once(&mut seen, &figure.id);
        place.id(1);
        numbers(figure, &mut place);
        bounds(figure, &mut place);
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

/// What a number can be; beyond, it is a slip of the pen.
pub(super) struct Bounds {
    words: &'static str,
    least: f64,
    most: f64,
}

/// Beyond this a number of dollars a year, or of cases, is none.
const MOST: f64 = 1e9;

const DOLLARS: Bounds = Bounds { words: "dollars a year", least: 0.0, most: MOST };
const PERCENT: Bounds = Bounds { words: "percent", least: -1e4, most: 1e4 };
const FILINGS: Bounds = Bounds { words: "filings", least: 0.0, most: MOST };
/// Of work, or on a rung.
pub(super) const YEARS: Bounds = Bounds { words: "years", least: 0.0, most: 100.0 };
/// What a change leads from and to, whatever it is of.
const ENDS: Bounds = Bounds { words: "an amount", least: -MOST, most: MOST };
const PEOPLE: Bounds = Bounds { words: "a number of people", least: 0.0, most: 1e10 };
/// One too small is told in other words.
const SAMPLE: Bounds = Bounds { words: "a sample size", least: f64::NEG_INFINITY, most: 1e10 };

impl Bounds {
    /// What is wrong with a number, if anything.
    pub(super) fn fault(&self, number: &Number) -> Option<String> {
        let Self { words, least, most } = self;
        if number.as_f64().is_some_and(|value| (*least..=*most).contains(&value)) {
            return None;
        }
        let expected = if least.is_finite() { format!("from {least} to {most}") } else { format!("up to {most}") };
        Some(format!("expected {words} {expected}, found {number}"))
    }
}

/// Dollars are of one currency, since they stand beside each other. Nobody is
/// paid less than nothing, nor works for so long; only what is the difference
/// of two can be.
fn bounds(figure: &Figure<'_>, place: &mut Place<'_>) {
    let dollars = figure.unit == Unit::UsdPerYear;
    if let Some(currency) = figure.currency.as_deref().filter(|currency| dollars && *currency != "USD") {
        let message = format!("the unit `usd_per_year` is of the currency `USD`, found `{currency}`");
        place.say("currency", code::MISMATCH, message);
    }
    let unit = match figure.unit {
        Unit::UsdPerYear => DOLLARS,
        Unit::Percent => PERCENT,
        Unit::Years => YEARS,
        Unit::Filings => FILINGS,
    };
    let least = match figure.statistic {
        Statistic::Gap | Statistic::Change | Statistic::ProjectedChange => -unit.most,
        Statistic::Percentiles | Statistic::PostedRange | Statistic::Single | Statistic::Count => unit.least,
    };
    let told = [
        ("p10", &figure.p10),
        ("p25", &figure.p25),
        ("p50", &figure.p50),
        ("p75", &figure.p75),
        ("p90", &figure.p90),
        ("min", &figure.min),
        ("max", &figure.max),
        ("value", &figure.value),
        ("ci95_low", &figure.ci95_low),
        ("ci95_high", &figure.ci95_high),
    ];
    let ends = if dollars { DOLLARS } else { ENDS };
    let others: [(&Bounds, &[Numbered<'_>]); 5] = [
        (&ends, &[("from", &figure.from), ("to", &figure.to)]),
        (&DOLLARS, &[("median_base", &figure.median_base), ("median_stock", &figure.median_stock), ("median_bonus", &figure.median_bonus)]),
        (&YEARS, &[("median_years_experience", &figure.median_years_experience)]),
        (&PEOPLE, &[("employment", &figure.employment)]),
        (&SAMPLE, &[("n", &figure.n), ("n_from", &figure.n_from), ("n_to", &figure.n_to)]),
    ];
    for (bounds, numbers) in [(&Bounds { least, ..unit }, &told[..])].into_iter().chain(others) {
        for (field, number) in numbers {
            if let Some(fault) = number.as_ref().and_then(|number| bounds.fault(number)) {
                place.say(field, code::RANGE, format!("{fault}: `{field}`"));
            }
        }
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
