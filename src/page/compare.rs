//! The page of `tpm compare`.

use std::borrow::Cow;

use super::gaps::gaps;
use super::{Block, Field, Line, Page, Table, Tone, figure, ranges, verdict};
use crate::answer::compare::Compare;
use crate::kb::records::Statistic;

/// Roles side by side.
///
/// ```
/// use tpm_career::{answer::compare, kb::Catalog, page, render};
///
/// let catalog = Catalog::embedded();
/// let answer = compare::compare(&catalog, &["infra", "product"], &[], false)?;
/// assert!(render::markdown(&page::compare(&answer), &catalog).starts_with("# Infra TPM and Product TPM"));
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
#[must_use]
pub fn compare<'a>(answer: &'a Compare<'a>) -> Page<'a> {
    let mut page = Page::default();
    let names: Vec<&str> = answer.names.iter().map(|role| &*role.name).collect();
    let title = Line::strong(super::listed(&names));
    page.push(Block::Title(if answer.diff { title.and(": what differs", Tone::Plain) } else { title }));
    verdicts(&mut page, answer);
    if answer.dimensions.is_empty() {
        page.push(Block::Text(Line::plain("No difference on what was asked for.")));
    } else {
        page.heading("Side by side");
        page.push(Block::Table(dimensions(answer)));
    }
    skills(&mut page, answer);
    sources(&mut page, answer);
    page.next(&answer.next);
    page
}

/// The answers to the two questions that people come with, and the figures
/// that carry them, each body of evidence by itself.
fn verdicts<'a>(page: &mut Page<'a>, answer: &'a Compare<'a>) {
    let mut fields: Vec<Field<'_>> = answer.verdicts.iter().map(|verdict| Field::new(verdict.question, verdict::line(verdict))).collect();
    fields.extend(verdict::untested(&answer.verdicts, verdict::long));
    page.push(Block::Fields(fields));
    let figures = figure::once(answer.verdicts.iter().flat_map(|verdict| &verdict.figures));
    if figures.is_empty() {
        return;
    }
    page.heading("The figures behind that");
    let (apart, levels): (Vec<_>, Vec<_>) = figures.into_iter().partition(|figure| figure.statistic == Statistic::Gap);
    let (drawn, told): (Vec<_>, Vec<_>) = levels.into_iter().partition(|figure| ranges::has_range(figure));
    ranges::grouped(page, &drawn, &answer.names, false);
    gaps(page, &apart, &answer.names);
    if !told.is_empty() {
        page.push(Block::Subheading(Line::strong("Other figures")));
        page.push(Block::List(figure::bunched(&told, &answer.names)));
    }
}

fn dimensions<'a>(answer: &'a Compare<'a>) -> Table<'a> {
    let mut head: Vec<Cow<'a, str>> = vec!["".into()];
    head.extend(answer.names.iter().map(|role| Cow::Borrowed(&*role.short)));
    let rows = answer.dimensions.iter().map(|dimension| {
        let mut row = vec![Line::strong(dimension.title)];
        row.extend(dimension.values.0.iter().map(|(_, fact)| match fact {
            Some(fact) => Line::default().and_cell(fact),
            None => Line::faint("not told"),
        }));
        row
    });
    Table { head, rows: rows.collect() }
}

fn skills<'a>(page: &mut Page<'a>, answer: &'a Compare<'a>) {
    let skills = &answer.skills;
    if !skills.shared.is_empty() {
        page.heading(if answer.roles.len() == 2 { "Skills in common" } else { "Skills that two or more need" });
        let short = |id: &str| super::short_name(&answer.names, id).unwrap_or_default();
        let shared = skills.shared.iter().map(|skill| {
            let names = skill.names.0.iter().map(|(role, name)| format!("{}: {name}", short(role)));
            Field::new(skill.title, Line::plain(names.collect::<Vec<_>>().join(" | ")))
        });
        page.push(Block::Fields(shared.collect()));
    }
    if skills.distinct.0.iter().any(|(_, list)| !list.is_empty()) {
        page.heading("Skills that only one needs");
        let distinct = answer.names.iter().zip(&skills.distinct.0).map(|(role, (_, list))| {
            let titles: Vec<&str> = list.iter().map(|skill| skill.title).collect();
            Field::new(&*role.short, Line::plain(if titles.is_empty() { "none".to_owned() } else { titles.join(", ") }))
        });
        page.push(Block::Fields(distinct.collect()));
    }
}

/// Who says so: the cells of the table have no room for it.
fn sources<'a>(page: &mut Page<'a>, answer: &'a Compare<'a>) {
    if answer.dimensions.is_empty() {
        return;
    }
    page.heading("Who says so");
    let fields = answer.dimensions.iter().map(|dimension| {
        let ids = dimension.values.0.iter().flat_map(|(_, fact)| fact).flat_map(|fact| fact.sources);
        Field::new(dimension.title, Line::default().and_source_ids(ids))
    });
    page.push(Block::Fields(fields.collect()));
}
