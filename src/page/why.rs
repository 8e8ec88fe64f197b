//! The pages of `tpm why`.

use super::{Block, Field, Line, Page, Tone, counted, figure};
use crate::answer::why::{Claim, Evidence, Why, WhyFact};
use crate::kb::records::{Direction, Strength};

/// The ledger by verdict, one claim whole, or what nobody knows.
///
/// ```
/// use tpm_career::{answer::why, kb::Catalog, page, render};
///
/// let catalog = Catalog::embedded();
/// let answer = why::ledger(&catalog, &why::Query { unknown: true, ..why::Query::default() })?;
/// assert!(render::markdown(&page::why(&answer), &catalog).starts_with("# 37 things that nobody knows"));
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
#[must_use]
pub fn why<'a>(answer: &'a Why<'a>) -> Page<'a> {
    match answer.claims.as_slice() {
        [claim] if answer.whole => {
            let mut page = whole(claim);
            page.next(&answer.next);
            page
        }
        _ => ledger(answer),
    }
}

fn ledger<'a>(answer: &'a Why<'a>) -> Page<'a> {
    let mut page = Page::default();
    if answer.claims.is_empty() && answer.unknowns.is_empty() {
        page.push(Block::Title(Line::strong("Nothing in the ledger matches all of what was asked for.")));
        return page;
    }
    if answer.claims.is_empty() {
        page.push(Block::Title(Line::strong(counted(
            answer.unknowns.len(),
            "thing that nobody knows, with a question to ask",
            "things that nobody knows, each with a question to ask",
        ))));
        page.push(Block::List(answer.unknowns.iter().map(|fact| Line::fact(fact).and(format!(" ({})", fact.id), Tone::Faint)).collect()));
        page.next(&answer.next);
        return page;
    }
    page.push(Block::Title(
        Line::strong(counted(answer.claims.len(), "claim put to the test", "claims put to the test"))
            .and(": who says so, how firmly, what speaks against it", Tone::Plain),
    ));
    let mut last = None;
    for claim in &answer.claims {
        if last != Some(claim.verdict) {
            page.heading(claim.verdict.word());
            last = Some(claim.verdict);
        }
        page.push(Block::Subheading(Line::strong(claim.id).and(": ", Tone::Strong).and(claim.statement, Tone::Plain)));
        page.push(Block::Text(Line::plain(claim.answer).and_own(claim.layer).and(format!("  {}", tally(claim)), Tone::Faint)));
    }
    page.next(&answer.next);
    page
}

/// The source whose claims most of the ledger tests.
const ARTICLE: &str = "tpm-academy-article";

/// `[the article hedges; evidence: 2 for, 1 against]`.
fn tally(claim: &Claim<'_>) -> String {
    let count = |direction| claim.evidence.iter().filter(|item| item.direction == direction).count();
    let words = [
        (Direction::Supports, "for"),
        (Direction::Contradicts, "against"),
        (Direction::Limits, "limiting"),
        (Direction::Neutral, "neither way"),
    ];
    let parts: Vec<String> = words
        .into_iter()
        .map(|(direction, word)| (count(direction), word))
        .filter(|(count, _)| *count > 0)
        .map(|(count, word)| format!("{count} {word}"))
        .collect();
    let said = match claim.strength {
        None => "put to the test by us",
        Some(Strength::Hedged) => "hedges",
        Some(_) => "says so flatly",
    };
    let article = claim.made_by.iter().any(|id| **id == *ARTICLE);
    let said = match claim.strength {
        None => said.to_owned(),
        Some(_) => format!("{} {said}", if article { "the article" } else { "the source" }),
    };
    format!("[{said}; evidence: {}]", parts.join(", "))
}

fn whole<'a>(claim: &'a Claim<'a>) -> Page<'a> {
    let mut page = Page::default();
    page.push(Block::Title(Line::strong(format!("{}. ", claim.verdict.word())).and(claim.answer, Tone::Plain).and_own(claim.layer)));
    let mut fields = vec![
        Field::new("Claim", Line::plain(claim.statement)),
        Field::new("Who says so", Line::plain(said(claim)).and_sources(claim.made_by)),
    ];
    if !claim.roles.is_empty() {
        let roles: Vec<&str> = claim.roles.iter().map(|role| &**role).collect();
        fields.push(Field::new("About", Line::plain(roles.join(", "))));
    }
    fields.push(Field::new("Id", Line::plain(claim.id)));
    page.push(Block::Fields(fields));
    for (direction, title) in [
        (Direction::Supports, "For"),
        (Direction::Contradicts, "Against"),
        (Direction::Limits, "Limits it"),
        (Direction::Neutral, "Neither way"),
    ] {
        let items: Vec<&Evidence<'_>> = claim.evidence.iter().filter(|item| item.direction == direction).collect();
        if items.is_empty() {
            continue;
        }
        page.heading(title);
        let mut lines = Vec::new();
        for item in items {
            lines.push(Line::plain(item.text).and_sources(item.sources));
        }
        page.push(Block::List(lines));
    }
    let figures = figure::once(claim.evidence.iter().flat_map(|item| &item.figures));
    if !figures.is_empty() {
        page.heading("The figures of this evidence");
        page.push(Block::List(figure::bunched(&figures, &[])));
    }
    page.heading("What would settle it");
    page.push(Block::Text(Line::plain(claim.would_settle)));
    page
}

fn said(claim: &Claim<'_>) -> &'static str {
    match (claim.made_by.is_empty(), claim.strength) {
        (true, _) => "nobody in these words; we put it to the test",
        (false, Some(Strength::Hedged)) => "the source says it with a hedge (often, may, can)",
        (false, Some(Strength::Stated)) => "the source says it flatly",
        (false, _) => "the source",
    }
}

/// A fact, its sources, and the claims that test it.
///
/// ```
/// use tpm_career::{answer::why, kb::Catalog, page, render};
///
/// let catalog = Catalog::embedded();
/// if let why::One::Fact(answer) = why::one(&catalog, "infra.pay.premium-claim")? {
///     assert!(render::markdown(&page::why_fact(&answer), &catalog).starts_with("# The article says"));
/// }
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
#[must_use]
pub fn fact<'a>(answer: &'a WhyFact<'a>) -> Page<'a> {
    let mut page = Page::default();
    page.push(Block::Title(Line::fact(&answer.fact)));
    let mut fields = vec![
        Field::new("Id", Line::plain(answer.fact.id)),
        Field::new(
            "Stands in",
            Line::plain(format!("{}{}", answer.role.map_or(String::new(), |role| format!("{role}, ")), answer.section)),
        ),
        Field::new("How firmly", Line::plain(firmly(answer.fact.strength))),
    ];
    fields.extend(answer.fact.layer.map(|layer| Field::new("Your file", Line::plain(layer))));
    page.push(Block::Fields(fields));
    page.heading("Who says so");
    if answer.from.is_empty() {
        page.push(Block::Text(Line::plain("Nobody: it was looked for and not found.")));
    }
    let sources = answer.from.iter().map(|(grade, source)| {
        let date = source.as_of.as_ref().or(source.accessed.as_ref()).map_or(String::new(), |date| format!(", {date}"));
        Line::strong(&*source.id).and(format!(": {}. {}{date}. Grade: {}", source.title, source.publisher, grade.word()), Tone::Plain)
    });
    page.push(Block::List(sources.collect()));
    page.heading("Put to the test by");
    if answer.tested.is_empty() {
        page.push(Block::Text(Line::plain("No claim of the ledger tests it.")));
    }
    let claims = answer
        .tested
        .iter()
        .map(|claim| Line::strong(&*claim.id).and(format!(": {}. ", claim.verdict.word()), Tone::Strong).and(&*claim.answer, Tone::Plain));
    page.push(Block::List(claims.collect()));
    page.next(&answer.next);
    page
}

const fn firmly(strength: Strength) -> &'static str {
    match strength {
        Strength::Stated => "stated: the source says it flatly",
        Strength::Hedged => "hedged: the source says often, may or can",
        Strength::Measured => "measured: a figure with a method",
        Strength::Inferred => "inferred: our own join of several sources",
        Strength::Unknown => "unknown: looked for and not found",
    }
}
