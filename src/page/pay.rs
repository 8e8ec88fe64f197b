//! The page of `tpm pay`.

use super::gaps::gaps;
use super::ranges::grouped;
use super::{Block, Field, Line, Page, Tone, verdict, years};
use crate::answer::pay::{Pay, View, view_of};
use crate::kb::records::{Body, Figure, Statistic};

/// The verdicts, the figures on common scales, the gaps.
///
/// ```
/// use tpm_career::{answer::pay, kb::Catalog, page, render};
///
/// let catalog = Catalog::embedded();
/// let answer = pay::pay(&catalog, &pay::Query::default())?;
/// assert!(render::markdown(&page::pay(&answer), &catalog).starts_with("# Pay of TPMs"));
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
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
    if !answer.gaps.is_empty() {
        page.heading("Gaps, with every matching that was tried (95 % intervals)");
        gaps(&mut page, &answer.gaps.iter().map(|gap| gap.record).collect::<Vec<_>>(), &answer.names);
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
    let dated = |body: Body, words: &str| {
        // How many there were, and when, is not what was paid.
        let paid = all().filter(|figure| figure.body == body && figure.statistic != Statistic::Count);
        let periods = paid.map(|figure| figure.period);
        years::of(periods).map_or_else(|| words.to_owned(), |years| format!("{words} of {years}"))
    };
    let bodies: Vec<String> = [Body::SelfReports, Body::Postings, Body::Filings, Body::Official]
        .into_iter()
        .filter(|body| all().any(|figure| figure.body == *body))
        .map(|body| match body {
            Body::SelfReports => dated(body, "self-reports"),
            Body::Postings => dated(body, "posted base ranges"),
            Body::Filings => dated(body, "visa filings"),
            Body::Official => "official statistics of neighbouring occupations".to_owned(),
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
    grouped(page, &figures, &answer.names, answer.asked_for_roles);
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
    grouped(page, &figures, &answer.names, answer.asked_for_roles);
}

/// What the built-in figures cannot say; of others we know no limits.
fn limits(page: &mut Page<'_>, answer: &Pay<'_>) {
    let all = || answer.figures.iter().chain(&answer.gaps).filter(|figure| figure.layer.is_none());
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
    if texts.is_empty() {
        return;
    }
    page.heading("Limits");
    page.push(Block::List(texts.into_iter().map(Line::plain).collect()));
}
