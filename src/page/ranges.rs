//! Figures that have a lower and an upper end, on common scales.

use super::figure::{amount, doubt, float, sample, when_and_where, who};
use super::{Block, Line, Page, Range, Ranges, figure};
use crate::answer::pay::{View, view_of};
use crate::kb::records::{Confidence, Figure, RoleName, Statistic, Unit};

/// One block for each body of evidence, medians also by period and metric.
/// Posted ranges stand all together, each with its own in the aside.
/// `for_roles` says that only some roles were asked for.
pub(super) fn grouped<'a>(page: &mut Page<'a>, figures: &[&'a Figure<'a>], names: &[&'a RoleName<'a>], for_roles: bool) {
    let mut sorted: Vec<&Figure<'_>> = figures.to_vec();
    sorted.sort_by_key(|figure| figure.body);
    for group in figure::groups(&sorted, same_group) {
        page.push(Block::Subheading(heading(&group)));
        if has_range(group[0]) {
            page.push(Block::Ranges(ranges(&group, names, for_roles)));
        } else {
            page.push(Block::List(figure::bunched(&group, names)));
        }
    }
}

fn same_group(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    let alike = a.body == b.body && a.unit == b.unit && has_range(a) == has_range(b);
    // Neighbours are worth nothing on scales of their own.
    let beside = |figure: &Figure<'_>| view_of(figure) == Some(View::Occupation);
    let comparable = a.period == b.period && (a.metric == b.metric || beside(a) || beside(b));
    // Two ends and three quartiles have no column in common.
    let posted = [a, b].map(|figure| figure.statistic == Statistic::PostedRange);
    alike && (!has_range(a) || posted == [true, true] || posted == [false, false] && comparable)
}

/// Whether the figure is a stretch of money, not a single number.
pub(super) fn has_range(figure: &Figure<'_>) -> bool {
    let ends = figure.p25.is_some() || figure.statistic == Statistic::PostedRange;
    figure.unit == Unit::UsdPerYear && ends && matches!(figure.statistic, Statistic::Percentiles | Statistic::PostedRange)
}

/// What all of the group have in common, and who says so.
pub(super) fn heading<'a>(group: &[&'a Figure<'a>]) -> Line<'a> {
    Line::strong(title_of(group)).and_source_ids(group.iter().flat_map(|figure| &figure.sources))
}

/// What all of the group have in common.
fn title_of(group: &[&Figure<'_>]) -> String {
    let first = group[0];
    let mut text = figure::body(first.body).to_owned();
    if let Some(metric) = metric(group) {
        text = format!("{text}: {metric}");
    }
    if let Some(common) = common(group) {
        text = format!("{text}; {common}");
    }
    text
}

/// What is measured in all of the group: the metric they share, or that of TPMs
/// among their neighbours, whose metrics differ by the occupation's name alone.
fn metric<'a>(group: &[&'a Figure<'a>]) -> Option<&'a str> {
    let first: &str = &group[0].metric;
    if group.iter().all(|figure| *figure.metric == *first) {
        return Some(first);
    }
    let beside = group.iter().any(|figure| view_of(figure) == Some(View::Occupation));
    group.iter().find(|figure| beside && view_of(figure) == Some(View::Role)).map(|figure| &*figure.metric)
}

/// Period and place, where all of the group share them.
fn common(group: &[&Figure<'_>]) -> Option<String> {
    let first = group[0];
    let shared = group.iter().all(|figure| figure.period == first.period && figure.geography == first.geography);
    shared.then(|| when_and_where(first))
}

fn ranges<'a>(group: &[&'a Figure<'a>], names: &[&'a RoleName<'a>], for_roles: bool) -> Ranges<'a> {
    let shared = common(group).is_some();
    let one_metric = metric(group).is_some();
    let posted = group[0].statistic == Statistic::PostedRange;
    let rows = group.iter().map(|figure| {
        let ends = if posted { [&figure.min, &None, &figure.max] } else { [&figure.p25, &figure.p50, &figure.p75] };
        let [low, mid, high] = ends.map(|end| float(end.as_ref()));
        let cell = |value: Option<f64>| value.map_or_else(|| "-".to_owned(), |value| amount(figure, value));
        let mut aside: Vec<String> = Vec::new();
        if !one_metric {
            aside.push(figure.metric.to_string());
        }
        if for_roles && figure.role.as_deref() == Some("all") {
            aside.push("TPMs of every kind".to_owned());
        }
        if let Some(population) = &figure.population {
            aside.push(population.to_string());
        }
        let place = view_of(figure) == Some(View::Place);
        if !shared {
            aside.push(if place { figure.period.to_string() } else { when_and_where(figure) });
        }
        aside.extend(doubt(figure));
        let label = if place { figure.geography.to_string() } else { who(figure, names) };
        let doubtful = figure.confidence == Confidence::Low || figure.suspect.is_some();
        let cells = if posted { vec![cell(low), cell(high)] } else { vec![cell(low), cell(mid), cell(high)] };
        Range { label: label.into(), doubtful, low, mid, high, cells, sample: sample(figure), aside: aside.join("; ") }
    });
    let head = if posted { vec!["from", "to"] } else { vec!["p25", "median", "p75"] };
    let rows: Vec<Range<'a>> = rows.collect();
    let ticks = ticks(&rows).into_iter().map(|value| (value, amount(group[0], value))).collect();
    Ranges { title: title_of(group), ticks, head, rows }
}

/// Five or so round numbers that span the ranges.
fn ticks(rows: &[Range<'_>]) -> Vec<f64> {
    let ends = || rows.iter().flat_map(|row| [row.low, row.high]).flatten();
    let (from, to) = (ends().fold(f64::INFINITY, f64::min), ends().fold(f64::NEG_INFINITY, f64::max));
    if from >= to || from.is_infinite() {
        return Vec::new();
    }
    let rough = (to - from) / 4.0;
    let mut ten = 1.0;
    while ten * 10.0 <= rough {
        ten *= 10.0;
    }
    while ten > rough {
        ten /= 10.0;
    }
    let step = [1.0, 2.0, 5.0, 10.0].map(|by| by * ten).into_iter().find(|step| *step >= rough).unwrap_or(rough);
    let first = (from / step).floor();
    (0..=6).map(|at| (first + f64::from(at)) * step).take_while(|tick| *tick < to + step).collect()
}
