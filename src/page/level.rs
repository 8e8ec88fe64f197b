//! The page of `tpm assess level`: words and ranges, never a count.

use super::{Block, Field, Line, Page, Tone, named};
use crate::answer::assess::level::{Level, Placed};

/// Where the answers lie, what the next rung would look like, and what to
/// answer in one's own words.
///
/// ```
/// use tpm_career::{answer::assess::{level, sheet}, kb::Catalog, page, render};
///
/// let catalog = Catalog::embedded();
/// let (role, dimensions) = level::dimensions(&catalog, "infra")?;
/// let sheet = sheet::typed(dimensions, &["a", "b", "c", "d", "e", "f"])?;
/// let answer = level::level(&catalog, role, &sheet, None, None);
/// assert!(render::markdown(&page::level(&answer), &catalog).starts_with("# Your answers sit between"));
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
#[must_use]
pub fn level<'a>(answer: &'a Level<'a>) -> Page<'a> {
    let mut page = Page::default();
    page.push(Block::Title(Line::strong(headline(answer))));
    page.push(Block::Note(Line::faint(answer.notice)));
    if let Some(differences) = &answer.differences {
        page.heading("Where the two of you differ");
        if differences.is_empty() {
            page.push(Block::Text(Line::plain("Nowhere: you chose the same statements.")));
        }
        page.push(Block::Fields(
            differences.iter().map(|one| beside(answer, one.dimension, ["you", "the other"], [one.mine, one.other])).collect(),
        ));
    } else {
        for placed in &answer.dimensions {
            dimension(&mut page, answer, placed);
        }
    }
    if let Some(changes) = &answer.changes {
        page.heading("Since the earlier answers");
        if changes.is_empty() {
            page.push(Block::Text(Line::plain("No dimension has moved.")));
        }
        page.push(Block::Fields(changes.iter().map(|one| beside(answer, one.dimension, ["was", "is"], [one.before, one.after])).collect()));
    }
    page.heading("In your own words, for each dimension");
    page.push(Block::List(answer.prompts.iter().map(|prompt| Line::plain(*prompt)).collect()));
    page.next(&answer.next);
    page
}

fn headline(answer: &Level<'_>) -> String {
    let overall = &answer.overall;
    let (Some(low), Some(high)) = (overall.rung_low, overall.rung_high) else {
        return "No placement: none of the answers points to a rung.".to_owned();
    };
    if low == high {
        return format!("Your answers point to {} throughout.", title(answer, low));
    }
    let span = format!("Your answers sit between {} and {}", title(answer, low), title(answer, high));
    match (ends(answer, &overall.lowest, "lowest"), ends(answer, &overall.highest, "highest")) {
        (Some(lowest), Some(highest)) => format!("{span}; {lowest}, {highest}."),
        (Some(one), None) | (None, Some(one)) => format!("{span}, on both sides of the fork; {one}."),
        (None, None) => format!(
            "Your answers lie on both sides of the fork, from {} to {}; neither side is above the other.",
            title(answer, low),
            title(answer, high)
        ),
    }
}

/// `influence reads lowest`; many are told as "the others".
fn ends(answer: &Level<'_>, ids: &[&str], end: &str) -> Option<String> {
    let names: Vec<String> = ids.iter().map(|id| dimension_title(answer, id).to_lowercase()).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    match names.len() {
        0 => None,
        1 => Some(format!("{} reads {end}", names[0])),
        2 | 3 => Some(format!("{} read {end}", super::listed(&names))),
        _ => Some(format!("the others read {end}")),
    }
}

fn dimension<'a>(page: &mut Page<'a>, answer: &'a Level<'a>, placed: &'a Placed<'a>) {
    let place = placed.rung_low.map_or("not placed", |rung| title(answer, rung));
    page.push(Block::Subheading(Line::strong(dimension_title(answer, placed.id)).and(format!(": {place}"), Tone::Plain)));
    if placed.next.is_empty() && placed.rung_low.is_some() {
        page.push(Block::Text(Line::plain("There is no rung above on this side of the ladder.")));
    } else {
        page.push(Block::Fields(
            placed.next.iter().map(|fact| Field::new(next_title(answer, fact.id), Line::default().and_fact(fact))).collect(),
        ));
    }
}

/// `Next, as Staff TPM`: the fact's id names its rung.
fn next_title(answer: &Level<'_>, id: &str) -> String {
    let rung = id.split('.').nth(1).unwrap_or_default();
    format!("Next, as {}", answer.titles.iter().find(|(known, _)| *known == rung).map_or(rung, |(_, title)| title))
}

fn beside<'a>(answer: &'a Level<'a>, dimension: &'a str, who: [&str; 2], rungs: [Option<&str>; 2]) -> Field<'a> {
    let said: Vec<String> =
        who.iter().zip(rungs).map(|(who, rung)| format!("{who} {}", rung.map_or("not sure", |rung| title(answer, rung)))).collect();
    Field::new(dimension_title(answer, dimension), Line::plain(said.join(", ")))
}

fn title<'a>(answer: &Level<'a>, id: &'a str) -> &'a str {
    named(&answer.titles, id)
}

fn dimension_title<'a>(answer: &Level<'a>, id: &'a str) -> &'a str {
    named(&answer.dimension_titles, id)
}
