//! The page of `tpm pay`.

use super::figure::{amount, doubt, float, gap, sample, when_and_where, who};
use super::{Block, Field, Line, Page, Range, Ranges, Table, Tone, figure, verdict};
use crate::answer::pay::{Pay, View, view_of};
use crate::kb::records::{Body, Figure, Statistic, Unit};

/// The verdicts, the figures on common scales, the gaps.
#[must_use]
pub fn pay<'a>(answer: &'a Pay<'a>) -> Page<'a> {
    let mut page = Page::default();
    if answer.figures.is_empty() && answer.gaps.is_empty() {
        page.push(Block::Title(Line::strong("No figure matches all of what was asked for.")));
        page.next(&answer.next);
        return page;
    }
    page.push(Block::Title(title(answer)));
    if !answer.verdicts.is_empty() {
        let verdicts = answer
            .verdicts
            .iter()
            .filter(|verdict| verdict.asked.is_some())
            .map(|verdict| Field::new(verdict.question, verdict::line(verdict)));
        page.push(Block::Fields(verdicts.collect()));
    }
    unfigured(&mut page, answer);
    groups(&mut page, answer);
    gaps(&mut page, answer);
    if !answer.gaps.is_empty() {
        groups_beside(&mut page, answer);
    }
    limits(&mut page, answer);
    others(&mut page, answer);
    page.next(&answer.next);
    page
}

/// The roles asked for that nothing below is about.
fn unfigured<'a>(page: &mut Page<'a>, answer: &'a Pay<'a>) {
    let of = |id: &str| answer.figures.iter().any(|figure| figure.role == Some(id));
    let without: Vec<&str> = answer.names.iter().filter(|role| !of(&role.id)).map(|role| &*role.name).collect();
    if answer.asked_for_roles && !without.is_empty() {
        page.push(Block::Text(Line::strong(format!("No figure here is of {}.", super::listed(&without)))));
    }
}

/// What else the ledger holds on pay, behind the figures that people came for.
fn others<'a>(page: &mut Page<'a>, answer: &'a Pay<'a>) {
    let others: Vec<Field<'_>> = answer
        .verdicts
        .iter()
        .filter(|verdict| verdict.asked.is_none())
        .map(|verdict| Field::new(verdict.question, verdict::line(verdict)))
        .collect();
    if !others.is_empty() {
        page.heading("Other claims about pay");
        page.push(Block::Fields(others));
    }
}

/// Period and country first.
fn title<'a>(answer: &Pay<'_>) -> Line<'a> {
    let all = || answer.figures.iter().chain(&answer.gaps);
    let mut places: Vec<&str> = all().map(|figure| &*figure.country).collect();
    places.sort_unstable();
    places.dedup();
    let bodies: Vec<&str> = [Body::SelfReports, Body::Postings, Body::Filings, Body::Official]
        .into_iter()
        .filter(|body| all().any(|figure| figure.body == *body))
        .map(|body| match body {
            Body::SelfReports => "self-reports of 2018-2021, almost all 2020-2021",
            Body::Postings => "posted base ranges of 2023-2026",
            Body::Filings => "visa filings of 2023-2025",
            Body::Official => "official statistics of neighbouring occupations",
        })
        .collect();
    Line::strong(format!("Pay of TPMs, {}: ", places.join(" and "))).and(format!("{}.", bodies.join("; ")), Tone::Plain)
}

/// Whether the figure belongs behind the gaps, among the neighbours of TPM.
fn is_beside(answer: &Pay<'_>, figure: &Figure<'_>) -> bool {
    !answer.gaps.is_empty() && view_of(figure) == Some(View::Occupation)
}

fn groups<'a>(page: &mut Page<'a>, answer: &'a Pay<'a>) {
    let figures: Vec<&Figure<'_>> = answer.figures.iter().map(|figure| figure.record).filter(|figure| !is_beside(answer, figure)).collect();
    grouped(page, answer, &figures);
}

fn groups_beside<'a>(page: &mut Page<'a>, answer: &'a Pay<'a>) {
    let mut figures: Vec<&Figure<'_>> =
        answer.figures.iter().map(|figure| figure.record).filter(|figure| is_beside(answer, figure)).collect();
    if figures.is_empty() {
        return;
    }
    // A neighbour means little without TPM itself on the same scale.
    figures.extend(answer.figures.iter().map(|figure| figure.record).filter(|figure| {
        view_of(figure) == Some(View::Role)
            && figure.role.as_deref() == Some("all")
            && figure.statistic == Statistic::Percentiles
            && figure.population.is_none()
    }));
    page.heading("Neighbours of TPM (other occupations)");
    grouped(page, answer, &figures);
}

/// One block for each body of evidence, metric and period: nothing is mixed.
fn grouped<'a>(page: &mut Page<'a>, answer: &'a Pay<'a>, figures: &[&'a Figure<'a>]) {
    let mut left: Vec<&Figure<'_>> = figures.to_vec();
    left.sort_by_key(|figure| figure.body);
    while let Some(first) = left.first().copied() {
        let together = |figure: &&Figure<'_>| same_group(first, figure);
        let group: Vec<&Figure<'_>> = left.iter().copied().filter(together).collect();
        left.retain(|figure| !together(figure));
        page.push(Block::Subheading(heading(&group)));
        if has_range(first) {
            page.push(Block::Ranges(ranges(answer, &group)));
        } else {
            page.push(Block::List(figure::bunched(&group, &answer.names)));
        }
    }
}

fn same_group(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    let alike = a.body == b.body && a.unit == b.unit && has_range(a) == has_range(b);
    // Neighbours are worth nothing on scales of their own.
    let beside = |figure: &Figure<'_>| view_of(figure) == Some(View::Occupation);
    let comparable = a.period == b.period && (a.metric == b.metric || beside(a) || beside(b));
    alike && (a.statistic == Statistic::PostedRange || !has_range(a) || comparable)
}

fn has_range(figure: &Figure<'_>) -> bool {
    let ends = figure.p25.is_some() || figure.statistic == Statistic::PostedRange;
    figure.unit == Unit::UsdPerYear && ends && matches!(figure.statistic, Statistic::Percentiles | Statistic::PostedRange)
}

/// What all of the group have in common, and who says so.
fn heading<'a>(group: &[&'a Figure<'a>]) -> Line<'a> {
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

fn ranges<'a>(answer: &'a Pay<'a>, group: &[&'a Figure<'a>]) -> Ranges<'a> {
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
        if answer.asked_for_roles && figure.role.as_deref() == Some("all") {
            aside.push("TPMs of every kind".to_owned());
        }
        if let Some(population) = &figure.population {
            aside.push(population.to_string());
        }
        if !shared {
            aside.push(when_and_where(figure));
        }
        aside.extend(doubt(figure));
        let cells = if posted { vec![cell(low), cell(high)] } else { vec![cell(low), cell(mid), cell(high)] };
        Range { label: who(figure, &answer.names).into(), low, mid, high, cells, sample: sample(figure), aside: aside.join("; ") }
    });
    let head = if posted { vec!["from", "to"] } else { vec!["p25", "median", "p75"] };
    let rows: Vec<Range<'a>> = rows.collect();
    let ticks = ticks(&rows).into_iter().map(|value| (value, amount(group[0], value))).collect();
    Ranges { title: title_of(group), ticks, head, rows }
}

/// Four or so round numbers that span the ranges.
fn ticks(rows: &[Range<'_>]) -> Vec<f64> {
    let ends = || rows.iter().flat_map(|row| [row.low, row.high]).flatten();
    let (from, to) = (ends().fold(f64::INFINITY, f64::min), ends().fold(f64::NEG_INFINITY, f64::max));
    if from >= to || from.is_infinite() {
        return Vec::new();
    }
    let rough = (to - from) / 3.0;
    let ten = 10_f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 5.0, 10.0].map(|by| by * ten).into_iter().find(|step| *step >= rough).unwrap_or(rough);
    let first = (from / step).floor();
    (0..=6).map(|at| (first + f64::from(at)) * step).take_while(|tick| *tick < to + step).collect()
}

/// All matchings together, so that no favourable one stands alone.
fn gaps<'a>(page: &mut Page<'a>, answer: &'a Pay<'a>) {
    if answer.gaps.is_empty() {
        return;
    }
    page.heading("Gaps, with every matching that was tried (95 % intervals)");
    let mut left: Vec<&Figure<'_>> = answer.gaps.iter().map(|gap| gap.record).collect();
    let mut alone: Vec<&Figure<'_>> = Vec::new();
    while let Some(first) = left.first().copied() {
        let together = |figure: &&Figure<'_>| {
            let same_sides = figure.of == first.of && figure.minus == first.minus;
            same_sides && figure.body == first.body && figure.metric == first.metric && figure.period == first.period
        };
        let group: Vec<&Figure<'_>> = left.iter().copied().filter(together).collect();
        left.retain(|figure| !together(figure));
        if group.len() == 1 {
            alone.extend(group);
            continue;
        }
        page.push(Block::Subheading(heading(&group)));
        let rows = group.iter().map(|figure| {
            let sample = doubt(figure).map_or_else(|| sample(figure), |doubt| format!("{}; {doubt}", sample(figure)));
            vec![Line::strong(figure.matched_on.as_deref().unwrap_or("nothing")), Line::plain(gap(figure)), Line::plain(sample)]
        });
        let head = [format!("{}, matched on", figure::sides(first)), "Gap".to_owned(), "Sample".to_owned()].map(Into::into).to_vec();
        page.push(Block::Table(Table { head, rows: rows.collect() }));
    }
    if !alone.is_empty() {
        page.push(Block::Subheading(Line::strong("Measured one way only")));
        page.push(Block::List(figure::bunched(&alone, &answer.names)));
    }
}

/// What the figures cannot say.
fn limits(page: &mut Page<'_>, answer: &Pay<'_>) {
    let all = || answer.figures.iter().chain(&answer.gaps);
    let mut texts: Vec<&str> = Vec::new();
    for (body, text) in [
        (
            Body::SelfReports,
            "Self-reports are from before the stock fall of 2022; the kind is the person's own tag, a services firm is known by its name, and cells are small. People in different bands of experience are different people.",
        ),
        (
            Body::Postings,
            "Posted ranges are base pay only, from places whose law asks for them; half of the infra and product rows are Google's, and many labels are arguable.",
        ),
        (
            Body::Filings,
            "Filings are base offered to foreign workers, at least the legal floor; their titles do not tell infra from product.",
        ),
        (Body::Official, "No official statistics know TPM as an occupation; these are its neighbours."),
    ] {
        if all().any(|figure| figure.body == body) {
            texts.push(text);
        }
    }
    page.heading("Limits");
    page.push(Block::List(texts.into_iter().map(Line::plain).collect()));
}
