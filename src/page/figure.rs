//! Figures in words: never a number without period and place, nor without its
//! sample size or the words for what stands in its place.

use serde_json::Number;

use super::{Line, Mark};
use crate::answer;
use crate::kb::Text;
use crate::kb::records::{Body, Confidence, Figure, RoleName, Statistic, Unit};
use crate::text::number::{counted, dollars, rounded, signed};

/// A number of the data as a float; what cannot be one is not a number.
pub(super) fn float(number: Option<&Number>) -> Option<f64> {
    number.and_then(Number::as_f64)
}

/// A number in the unit of its figure.
pub(super) fn amount(figure: &Figure<'_>, value: f64) -> String {
    match figure.unit {
        Unit::UsdPerYear => dollars(value),
        Unit::Percent => format!("{} %", rounded(value)),
        Unit::Years => format!("{} years", rounded(value)),
        Unit::Filings => counted(value),
    }
}

/// A difference in the unit of its figure.
fn difference(figure: &Figure<'_>, value: f64) -> String {
    match figure.unit {
        Unit::UsdPerYear if value > 0.0 => format!("+{}", dollars(value)),
        Unit::UsdPerYear => dollars(value),
        Unit::Percent => format!("{} %", signed(value)),
        Unit::Years => format!("{} years", signed(value)),
        Unit::Filings => signed(value),
    }
}

/// What the figure says, in numbers: `median $250k (quartiles $200k and $309k)`.
pub(super) fn numbers(figure: &Figure<'_>) -> String {
    let at = |number: Option<&Number>| float(number).map(|value| amount(figure, value));
    match figure.statistic {
        Statistic::Gap => gap(figure),
        Statistic::PostedRange => match (at(figure.min.as_ref()), at(figure.max.as_ref())) {
            (Some(min), Some(max)) => format!("{min} to {max}"),
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => "no number".to_owned(),
        },
        Statistic::Percentiles => {
            let median = at(figure.p50.as_ref()).map_or_else(|| "no median".to_owned(), |median| format!("median {median}"));
            match (at(figure.p25.as_ref()), at(figure.p75.as_ref())) {
                (Some(p25), Some(p75)) => format!("{median} (quartiles {p25} and {p75})"),
                _ => median,
            }
        }
        Statistic::Single | Statistic::Count => {
            at(figure.p50.as_ref()).or_else(|| at(figure.value.as_ref())).unwrap_or_else(|| "no number".to_owned())
        }
        Statistic::Change | Statistic::ProjectedChange => {
            let value = float(figure.value.as_ref()).map_or_else(|| "no number".to_owned(), |value| difference(figure, value));
            match (float(figure.from.as_ref()), float(figure.to.as_ref())) {
                (Some(from), Some(to)) => format!("{value}, from {} to {}", end(figure, from), end(figure, to)),
                _ => value,
            }
        }
    }
}

/// What a change starts from or arrives at. Where it is told in percent, that
/// says nothing of its ends: they are dollars if there is a currency.
fn end(figure: &Figure<'_>, value: f64) -> String {
    match figure.unit {
        _ if figure.currency.is_some() => dollars(value),
        Unit::Percent if value.fract() == 0.0 => counted(value),
        Unit::Percent => rounded(value),
        _ => amount(figure, value),
    }
}

/// A gap with its interval: `+3.6 % (95 %: -0.1 to +7.6)`.
pub(super) fn gap(figure: &Figure<'_>) -> String {
    let value = float(figure.value.as_ref()).map_or_else(|| "no number".to_owned(), |value| difference(figure, value));
    match (float(figure.ci95_low.as_ref()), float(figure.ci95_high.as_ref())) {
        (Some(low), Some(high)) => format!("{value} (95 %: {} to {})", bare(figure, low), bare(figure, high)),
        _ => format!("{value} (no interval)"),
    }
}

/// An end of an interval, without the unit that its value has named.
fn bare(figure: &Figure<'_>, value: f64) -> String {
    match figure.unit {
        Unit::UsdPerYear => difference(figure, value),
        _ => signed(value),
    }
}

/// The sample size, or what stands in its place.
pub(super) fn sample(figure: &Figure<'_>) -> String {
    match (float(figure.n.as_ref()), float(figure.n_from.as_ref()), float(figure.n_to.as_ref())) {
        (_, Some(of), Some(minus)) => format!("n {} and {}", counted(of), counted(minus)),
        _ if figure.statistic == Statistic::Count => "a count".to_owned(),
        (Some(n), ..) if figure.statistic == Statistic::Gap => format!("n {} on both sides together", counted(n)),
        (Some(n), ..) => format!("n {}", counted(n)),
        _ if figure.statistic == Statistic::PostedRange => "one posting".to_owned(),
        _ if figure.statistic == Statistic::Single && figure.body == Body::Postings => "one posting".to_owned(),
        _ if figure.body == Body::Official => "an official estimate".to_owned(),
        _ => figure.sample.as_ref().map_or_else(|| "sample size not given".to_owned(), ToString::to_string),
    }
}

/// Period and place.
pub(super) fn when_and_where(figure: &Figure<'_>) -> String {
    format!("{}, {}", figure.geography, figure.period)
}

/// What must be said beside the figure: that it is weak, why it is suspect, that
/// it is one of the user's own.
pub(super) fn doubt(figure: &Figure<'_>) -> Option<String> {
    let suspect = figure.suspect.as_ref().map(|why| format!("suspect: {why}"));
    let low = (figure.confidence == Confidence::Low).then(|| "low confidence".to_owned());
    let own = figure.layer.is_some().then(|| Mark::Own.words().to_owned());
    let all: Vec<String> = low.into_iter().chain(suspect).chain(own).collect();
    (!all.is_empty()).then(|| all.join(", "))
}

/// The body of evidence in words.
pub(super) const fn body(body: Body) -> &'static str {
    match body {
        Body::SelfReports => "Self-reports",
        Body::Postings => "Job postings",
        Body::Filings => "Visa filings",
        Body::Official => "Official statistics",
    }
}

/// Of whom the figure is.
pub(super) fn who<'a>(figure: &'a Figure<'a>, names: &[&'a RoleName<'a>]) -> String {
    if let Some(label) = &figure.label {
        return label.to_string();
    }
    let role = figure.role.as_deref().unwrap_or_default();
    let short = super::short_name(names, role);
    let kind = match (role, &figure.occupation) {
        (_, Some(occupation)) => occupation.to_string(),
        ("all", None) => "All TPMs".to_owned(),
        _ => short.unwrap_or(role).to_owned(),
    };
    let mut out = match (&figure.company, &figure.level) {
        (Some(company), Some(level)) => format!("{company} {level}"),
        (Some(company), None) => company.to_string(),
        (None, Some(level)) => level.to_string(),
        (None, None) => String::new(),
    };
    if out.is_empty() {
        out = kind;
    } else if short.is_some() {
        out = format!("{out} ({kind})");
    }
    match &figure.experience {
        Some(band) => format!("{out}, {band} years"),
        None => out,
    }
}

/// The figures in groups, each in the order of its first; none is empty.
pub(super) fn groups<'a>(figures: &[&'a Figure<'a>], together: impl Fn(&Figure<'_>, &Figure<'_>) -> bool) -> Vec<Vec<&'a Figure<'a>>> {
    let mut out: Vec<Vec<&Figure<'_>>> = Vec::new();
    for figure in figures {
        match out.iter_mut().find(|group| together(group[0], figure)) {
            Some(group) => group.push(figure),
            None => out.push(vec![figure]),
        }
    }
    out
}

/// Whether both are of one body of evidence, metric, period and place.
pub(super) fn same_subject(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    a.body == b.body && a.metric == b.metric && a.period == b.period && a.geography == b.geography
}

/// Whether both take the same from the same.
pub(super) fn same_sides(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    a.of == b.of && a.minus == b.minus
}

/// Figures in as few lines as their differences allow: one line for each body
/// of evidence, metric, period and place, with the numbers in a row.
pub(super) fn bunched<'a>(figures: &[&'a Figure<'a>], names: &[&'a RoleName<'a>]) -> Vec<Line<'a>> {
    let mut out = Vec::new();
    for group in groups(figures, same_subject) {
        let first = group[0];
        // The sides of a gap are named once where they are the same in all.
        let one_gap = first.statistic == Statistic::Gap && group.iter().all(|figure| same_sides(figure, first));
        let each = group.iter().map(|figure| {
            let equal = figure.matched_on.as_deref().unwrap_or("nothing");
            let subject = if one_gap {
                format!("matched on {equal}")
            } else if figure.statistic == Statistic::Gap {
                format!("{}, matched on {equal}", sides(figure))
            } else {
                who(figure, names)
            };
            let doubt = doubt(figure).map_or(String::new(), |doubt| format!(", {doubt}"));
            format!("{subject} {} ({}{doubt})", short(figure), sample(figure))
        });
        let each: Vec<String> = each.collect();
        let whose = if one_gap { format!(" {}:", sides(first)) } else { String::new() };
        let opening = format!("{}, {}; {}:{whose} ", body(first.body), first.metric, when_and_where(first));
        out.push(
            Line::plain(opening).and(each.join(", "), super::Tone::Strong).and_source_ids(group.iter().flat_map(|figure| &figure.sources)),
        );
    }
    out
}

/// The records of figures, each once.
pub(super) fn once<'a>(figures: impl IntoIterator<Item = &'a answer::Figure<'a>>) -> Vec<&'a Figure<'a>> {
    let mut out: Vec<&Figure<'_>> = Vec::new();
    for figure in figures {
        if !out.iter().any(|known| known.id == figure.record.id) {
            out.push(figure.record);
        }
    }
    out
}

/// What is taken from what.
pub(super) fn sides(figure: &Figure<'_>) -> String {
    let side = |side: &Option<Text<'_>>| side.as_deref().unwrap_or("?").to_owned();
    format!("{} minus {}", side(&figure.of), side(&figure.minus))
}

/// The one number that stands for the figure: a median, a range, a gap.
fn short(figure: &Figure<'_>) -> String {
    match (figure.statistic, float(figure.p50.as_ref())) {
        (Statistic::Percentiles, Some(median)) => amount(figure, median),
        _ => numbers(figure),
    }
}
