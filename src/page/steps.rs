//! The pages of `tpm ladder --from --to` and `tpm ladder --worksheet`.

use super::ladder::way;
use super::{Block, Field, Line, Page, Table, Tone, named};
use crate::answer::steps::{Step, Steps, Worksheet};

/// What changes on the way, step by step.
///
/// ```
/// use tpm_career::{answer::steps, kb::Catalog, page, render};
///
/// let catalog = Catalog::embedded();
/// let answer = steps::steps(&catalog, Some("services"), "tpm", "staff")?;
/// assert!(render::markdown(&page::steps(&answer), &catalog).starts_with("# From TPM to Staff TPM"));
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
#[must_use]
pub fn steps<'a>(answer: &'a Steps<'a>) -> Page<'a> {
    let mut page = Page::default();
    let whose = answer.name.map_or(String::new(), |name| format!(" ({} TPM)", name.short));
    page.push(Block::Title(
        Line::strong(format!("From {} to {}{whose}", title(answer, answer.from), title(answer, answer.to)))
            .and(": what changes", Tone::Plain),
    ));
    page.push(Block::Note(Line::faint("Material for a conversation, not a checklist.")));
    let (on, aside): (Vec<&Step<'_>>, Vec<&Step<'_>>) = answer.steps.iter().partition(|step| !step.changes.is_empty());
    for step in on {
        page.push(Block::Heading(
            Line::strong(moved(answer, step)).and(format!(" ({}): ", way(step.kind)), Tone::Plain).and_fact(&step.fact),
        ));
        let rows = step.changes.iter().map(|change| {
            vec![
                Line::strong(dimension(answer, change.dimension)),
                Line::default().and_cell(&change.before),
                Line::default().and_cell(&change.after),
            ]
        });
        let to = step.to.map_or("", |to| title(answer, to));
        page.push(Block::Table(Table { head: vec!["".into(), title(answer, step.from).into(), to.into()], rows: rows.collect() }));
        let who = step.changes.iter().map(|change| {
            let ids = change.before.sources.iter().chain(change.after.sources);
            Field::new(dimension(answer, change.dimension), Line::default().and_source_ids(ids))
        });
        page.push(Block::Subheading(Line::strong("Who says so")));
        page.push(Block::Fields(who.collect()));
    }
    if !aside.is_empty() {
        page.heading("What could be done instead");
        page.push(Block::List(
            aside
                .into_iter()
                .map(|step| Line::strong(moved(answer, step)).and(format!(" ({}): ", way(step.kind)), Tone::Plain).and_fact(&step.fact))
                .collect(),
        ));
    }
    page.next(&answer.next);
    page
}

fn title<'a>(answer: &'a Steps<'a>, id: &'a str) -> &'a str {
    named(&answer.titles, id)
}

fn dimension<'a>(answer: &'a Steps<'a>, id: &'a str) -> &'a str {
    named(&answer.dimensions, id)
}

fn moved(answer: &Steps<'_>, step: &Step<'_>) -> String {
    let to = step.to.map(|to| title(answer, to)).or(step.fact.title).unwrap_or("another path");
    format!("{} to {to}", title(answer, step.from))
}

/// A rung's expectations, each with room for one's own words.
///
/// ```
/// use tpm_career::{answer::steps, kb::Catalog, page, render};
///
/// let catalog = Catalog::embedded();
/// let answer = steps::worksheet(&catalog, "infra", "senior")?;
/// assert!(render::markdown(&page::worksheet(&answer), &catalog).starts_with("# Worksheet: Senior TPM"));
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
#[must_use]
pub fn worksheet<'a>(answer: &'a Worksheet<'a>) -> Page<'a> {
    let mut page = Page::default();
    page.push(Block::Title(Line::strong(format!("Worksheet: {} ({} TPM)", answer.title, answer.name.short))));
    page.push(Block::Note(Line::faint(answer.notice)));
    if let Some(reading) = &answer.reading {
        page.push(Block::Text(Line::default().and_fact(reading)));
    }
    for expectation in &answer.expectations {
        page.heading(expectation.title);
        page.push(Block::Text(Line::default().and_fact(&expectation.fact)));
        page.push(Block::Fields(expectation.prompts.iter().map(|prompt| Field::new(&**prompt, Line::faint("................"))).collect()));
    }
    page.next(&answer.next);
    page
}
