//! Rules of the figures.

use serde_json::Number;

use super::{Report, is_slug, repeated};
use crate::kb::Catalog;
use crate::kb::records::{Figure, Statistic};
use crate::text::safe;

pub(super) fn check(catalog: &Catalog, report: &mut Report) {
    for id in repeated(catalog.figures().map(|figure| &*figure.id)) {
        report.add("figures", id, "the id stands more than once");
    }
    for figure in catalog.figures() {
        let mut say = |message: &str| report.add("figures", &figure.id, message);
        if !is_slug(&figure.id) {
            say("an id is one slug");
        }
        numbers(figure, &mut say);
        if figure.sources.is_empty() || !figure.sources.iter().all(|id| catalog.all_sources().any(|(_, source)| source.id == *id)) {
            say("a figure has sources, all of them in data/sources");
        }
        if figure.period.is_empty() || figure.geography.is_empty() || figure.metric.is_empty() {
            say("a figure has a metric, a period and a place");
        }
        let known = |role: &str| role == "all" || role == "neighbour" || catalog.meta().roles.iter().any(|name| name.id == *role);
        if figure.role.as_deref().is_some_and(|role| !known(role)) {
            say("`role` is a role, `all` or `neighbour`");
        }
        let texts = [Some(&figure.metric), Some(&figure.period), Some(&figure.geography), figure.note.as_ref(), figure.population.as_ref()];
        if texts.iter().flatten().any(|text| text.contains(safe::is_unsafe)) {
            say("holds a control, bidi or invisible character");
        }
    }
}

fn numbers(figure: &Figure<'_>, say: &mut impl FnMut(&str)) {
    if !ascending(&[&figure.p10, &figure.p25, &figure.p50, &figure.p75, &figure.p90]) {
        say("the percentiles are out of order");
    }
    if !ascending(&[&figure.min, &figure.max]) || !ascending(&[&figure.ci95_low, &figure.value, &figure.ci95_high]) {
        say("a range or an interval is out of order");
    }
    if [&figure.n, &figure.n_from, &figure.n_to].iter().any(|n| n.as_ref().and_then(Number::as_f64).is_some_and(|n| n < 1.0)) {
        say("a sample size is below one");
    }
    let complete = match figure.statistic {
        Statistic::Percentiles => figure.p50.is_some() && (figure.n.is_some() || figure.employment.is_some()),
        Statistic::PostedRange => figure.min.is_some() || figure.max.is_some(),
        Statistic::Single => figure.p50.is_some() || figure.value.is_some(),
        Statistic::Gap => figure.value.is_some() && figure.of.is_some() && figure.minus.is_some() && figure.matched_on.is_some(),
        Statistic::Change | Statistic::ProjectedChange | Statistic::Count => figure.value.is_some(),
    };
    if !complete {
        say("lacks the numbers that its statistic promises");
    }
}

fn ascending(numbers: &[&Option<Number>]) -> bool {
    let values: Vec<f64> = numbers.iter().filter_map(|number| number.as_ref().and_then(Number::as_f64)).collect();
    values.windows(2).all(|pair| pair[0] <= pair[1])
}
