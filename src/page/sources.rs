//! The page of `tpm sources`.

use super::{Block, Line, Page, Tone, counted};
use crate::answer::sources::{Source, Sources};
use crate::kb::records::Grade;

/// Sources by grade, or one with the facts that rest on it.
///
/// ```
/// use tpm_career::{answer::sources, kb::Catalog, page, render};
///
/// let catalog = Catalog::embedded();
/// let answer = sources::sources(&catalog, Some("gitlab-rnd-pmo"), None)?;
/// assert!(render::markdown(&page::sources(&answer), &catalog).starts_with("# R&D PMO"));
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
#[must_use]
pub fn sources<'a>(answer: &'a Sources<'a>) -> Page<'a> {
    let mut page = Page::default();
    let one = answer.sources.len() == 1;
    if let ([only], true) = (answer.sources.as_slice(), one) {
        page.push(Block::Title(Line::strong(only.title)));
        source(&mut page, only);
        page.heading(format!("Facts that rest on it ({})", only.fact_count));
        page.push(Block::List(
            only.facts.iter().map(|fact| Line::strong(fact.id).and(": ", Tone::Strong).and_line(Line::fact(fact))).collect(),
        ));
        page.next(&answer.next);
        return page;
    }
    page.push(Block::Title(Line::strong(format!("{} sources", answer.sources.len())).and(", the better grades first", Tone::Plain)));
    let mut last: Option<Grade> = None;
    for one in &answer.sources {
        if last != Some(one.grade) {
            page.push(Block::Heading(Line::strong(one.grade.word()).and(format!(": {}", meaning(one.grade)), Tone::Plain)));
            last = Some(one.grade);
        }
        source(&mut page, one);
    }
    page.next(&answer.next);
    page
}

fn source<'a>(page: &mut Page<'a>, source: &'a Source<'a>) {
    let mut line = Line::strong(source.id)
        .and_own(source.layer)
        .and(format!(": {}{} {}", source.title, if source.title.ends_with(['?', '.']) { "" } else { "." }, source.publisher), Tone::Plain);
    if let Some(date) = source.as_of {
        line = line.and(format!(", {date}"), Tone::Plain);
    }
    if let Some(read) = source.accessed {
        line = line.and(format!(", read {read}"), Tone::Plain);
    }
    let resting = [
        counted(source.fact_count, "fact", "facts"),
        counted(source.figure_count, "figure", "figures"),
        counted(source.claim_count, "claim", "claims"),
    ]
    .join(", ");
    line = line.and(format!(". Grade {}; {resting}.", source.grade.word()), Tone::Plain);
    for (label, text) in [("Interest", source.interest), ("Note", source.note), ("Licence", source.licence)] {
        if let Some(text) = text {
            line = line.and(format!(" {label}: "), Tone::Strong).and(text, Tone::Plain);
        }
    }
    page.push(Block::List(vec![line]));
    page.push(Block::Address(source.url.into()));
}

const fn meaning(grade: Grade) -> &'static str {
    match grade {
        Grade::Official => "official statistics, law, courts",
        Grade::Employer => "the employer's own page, handbook or posting",
        Grade::Submissions => "self-reports in bulk",
        Grade::Practitioner => "a named person of the trade, or a known author of it",
        Grade::News => "newspapers and trade press",
        Grade::Community => "forums and anonymous sites: anecdotes",
        Grade::Vendor => "sells something that the statement helps to sell",
    }
}
