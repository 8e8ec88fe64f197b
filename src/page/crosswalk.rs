//! The page of `tpm ladder --crosswalk`.

use std::borrow::Cow;

use serde_json::Number;

use super::figure::float;
use super::{Block, Field, Line, Mark, Page, Table, Tone, years};
use crate::answer::crosswalk::{Cell, Codes, Crosswalk};
use crate::kb::records::{Confidence, Figure, Placement};
use crate::text::number::{counted, dollars, rounded};

/// Companies that stand side by side in one table.
const ABREAST: usize = 3;

/// Companies side by side by rung, a few at a time.
///
/// ```
/// use tpm_career::{answer::crosswalk, kb::Catalog, page, render};
///
/// let catalog = Catalog::embedded();
/// let answer = crosswalk::crosswalk(&catalog, &["google"])?;
/// assert!(render::markdown(&page::crosswalk(&answer), &catalog).starts_with("# Companies' levels by rung"));
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
#[must_use]
pub fn crosswalk<'a>(answer: &'a Crosswalk<'a>) -> Page<'a> {
    let mut page = Page::default();
    page.push(Block::Title(Line::strong("Companies' levels by rung").and(": blank where a ladder has no rung", Tone::Plain)));
    let mut note = "Material for a conversation, not a checklist. Where the mark of an inference stands behind a level, the company does not say which of our rungs it is.".to_owned();
    if let Some(measured) = measured(answer) {
        note = format!("{note} {measured}");
    }
    page.push(Block::Note(Line::faint(note)));
    for companies in answer.companies.chunks(ABREAST) {
        page.push(Block::Subheading(Line::strong(companies.iter().map(|company| company.name).collect::<Vec<_>>().join(", "))));
        page.push(Block::Table(table(answer, companies)));
        page.push(Block::List(companies.iter().map(about).collect()));
        for company in companies {
            unplaced(&mut page, company);
        }
    }
    page.next(&answer.next);
    page
}

/// What the figures in the cells are figures of.
fn measured(answer: &Crosswalk<'_>) -> Option<String> {
    let cells = answer.companies.iter().flat_map(|company| &company.cells);
    let figures: Vec<&Figure<'_>> = cells.filter(|cell| figure(cell).is_some()).filter_map(|cell| cell.figure).collect();
    let mut bodies: Vec<String> = figures.iter().map(|figure| super::figure::body(figure.body).to_lowercase()).collect();
    let mut places: Vec<&str> = figures.iter().map(|figure| &*figure.country).collect();
    bodies.sort_unstable();
    bodies.dedup();
    places.sort_unstable();
    places.dedup();
    let years = years::of(figures.iter().map(|figure| &*figure.period)).map_or(String::new(), |years| format!(", {years}"));
    (!figures.is_empty()).then(|| format!("Pay and years are medians of {}, {}{years}.", bodies.join(" and "), places.join(" and ")))
}

fn table<'a>(answer: &'a Crosswalk<'a>, companies: &'a [Codes<'a>]) -> Table<'a> {
    let mut head: Vec<Cow<'a, str>> = vec!["Rung".into()];
    head.extend(companies.iter().map(|company| {
        // A head has no marks.
        let own = company.layer.map_or(String::new(), |_| format!("; {}", Mark::Own.words()));
        format!("{} ({}; {} confidence{own})", company.name, company.discipline, confidence(company.confidence)).into()
    }));
    let rows = answer.rungs.iter().rev().map(|(id, order, title)| {
        let mut row = vec![Line::strong(format!("{order} {title}"))];
        row.extend(companies.iter().map(|company| {
            let cells: Vec<&Cell<'_>> = company.cells.iter().filter(|cell| cell.rung == Some(*id)).collect();
            said(&cells)
        }));
        row
    });
    Table { head, rows: rows.collect() }
}

/// What the codes of a rung are, what they ask, and what a figure tells.
fn said<'a>(cells: &[&'a Cell<'a>]) -> Line<'a> {
    let mut line = Line::default();
    for (at, cell) in cells.iter().enumerate() {
        if at > 0 {
            let told = cells[at - 1].text.is_some_and(|text| text.ends_with('.')) && figure(cells[at - 1]).is_none();
            line = line.and(if told { " " } else { "; " }, Tone::Plain);
        }
        line = line.and(name(cell), Tone::Strong);
        if cell.placement == Placement::Inferred && cell.rung.is_some() {
            line = line.and_mark(Mark::Inferred);
        }
        if let Some(text) = cell.text {
            line = line.and(": ", Tone::Strong).and(text, Tone::Plain);
        }
        match figure(cell) {
            Some(figure) => line = line.and(format!(" {figure}"), Tone::Plain),
            None if cell.text.is_none() => line = line.and(" (no description read)", Tone::Faint),
            None => {}
        }
    }
    line
}

/// `IC4, TPM`; a title that begins with its code says both.
fn name(cell: &Cell<'_>) -> String {
    match cell.title {
        Some(title) if title.to_lowercase().starts_with(&cell.code.to_lowercase()) => title.to_owned(),
        Some(title) => format!("{}, {title}", cell.code),
        None => cell.code.to_owned(),
    }
}

fn figure(cell: &Cell<'_>) -> Option<String> {
    let number = |number: Option<&Number>| float(number);
    let (usd, n) = (number(cell.median_usd)?, number(cell.n)?);
    let years = number(cell.median_years).map_or(String::new(), |years| {
        format!(", {} year{} of work", rounded(years), if (years - 1.0).abs() < f64::EPSILON { "" } else { "s" })
    });
    Some(format!("({}{years}, n {})", dollars(usd), counted(n)))
}

const fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => "high",
        Confidence::Medium => "medium",
        Confidence::Low => "low",
    }
}

/// What a company's ladder is, what weakens it, and where it comes from.
fn about<'a>(company: &'a Codes<'a>) -> Line<'a> {
    let mut line = Line::strong(company.name)
        .and_own(company.layer)
        .and(format!(" ({}; {} confidence). ", company.discipline, confidence(company.confidence)), Tone::Plain);
    if let Some(note) = company.note {
        line = line.and(note, Tone::Plain);
    }
    if let Some(licence) = company.licence {
        line = line.and(format!(" Licence: {licence}."), Tone::Faint);
    }
    line.and_source_ids(company.cells.iter().flat_map(|cell| cell.sources))
}

/// The codes of a company on one rung, as a field of the ladder.
pub(super) fn codes<'a>(company: &'a Codes<'a>, cells: &[&'a Cell<'a>]) -> Line<'a> {
    said(cells).and(format!(" ({}; {} confidence)", company.discipline, confidence(company.confidence)), Tone::Faint)
}

/// The codes that stand on no rung.
pub(super) fn unplaced<'a>(page: &mut Page<'a>, company: &'a Codes<'a>) {
    let cells: Vec<&Cell<'_>> = company.cells.iter().filter(|cell| cell.rung.is_none()).collect();
    if !cells.is_empty() {
        page.push(Block::Fields(vec![Field::new(format!("{}, not placed", company.name), codes(company, &cells))]));
    }
}
