//! The page of `tpm ladder`.

use super::{Block, Field, Lattice, Line, Page, Tone, crosswalk};
use crate::answer::crosswalk::Cell;
use crate::answer::ladder::{Ladder, Rung};
use crate::kb::records::{MoveKind, RungKind, Years, YearsKind};

/// The rungs, what changes at each, and where paths lead.
///
/// ```
/// use tpm_career::{answer::ladder, kb::Catalog, page, render};
///
/// let catalog = Catalog::embedded();
/// let answer = ladder::ladder(&catalog, &["services"], &["senior"], &[])?;
/// assert!(render::markdown(&page::ladder(&answer), &catalog).starts_with("# Rung 3 of the TPM ladder: Senior TPM"));
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
#[must_use]
pub fn ladder<'a>(answer: &'a Ladder<'a>) -> Page<'a> {
    let mut page = Page::default();
    page.push(Block::Title(title(answer)));
    if let Some(lattice) = answer.drawn.then(|| lattice(answer)).flatten() {
        page.push(Block::Lattice(lattice));
    }
    page.push(Block::Note(Line::faint("Material for a conversation, not a checklist. Companies differ, and titles more so.")));
    for one in &answer.rungs {
        rung(&mut page, answer, one);
    }
    for company in &answer.companies {
        crosswalk::unplaced(&mut page, company);
    }
    moves(&mut page, answer);
    destinations(&mut page, answer);
    page.next(&answer.next);
    page
}

fn title<'a>(answer: &Ladder<'_>) -> Line<'a> {
    let names: Vec<&str> = answer.names.iter().map(|role| &*role.short).collect();
    let line = match answer.rungs.as_slice() {
        [only] => Line::strong(format!("Rung {} of the TPM ladder: {}", only.order, only.title)),
        rungs if !answer.drawn => {
            let titles: Vec<&str> = rungs.iter().map(|rung| rung.title).collect();
            Line::strong(format!("{} rungs of the TPM ladder: ", rungs.len())).and(titles.join(", "), Tone::Plain)
        }
        rungs => Line::strong("The TPM ladder: ").and(format!("{} rungs, {}", rungs.len(), span(rungs)), Tone::Plain),
    };
    let read = if names.len() == 1 { "reads" } else { "read" };
    line.and(format!(" (as {} {read} it)", super::listed(&names)), Tone::Plain)
}

fn span(rungs: &[Rung<'_>]) -> String {
    match (rungs.first(), rungs.last()) {
        (Some(first), Some(last)) => format!("{} to {}", first.title, last.title),
        _ => String::new(),
    }
}

/// The drawing: a fork where a sideways move leaves the specialists' side.
fn lattice<'a>(answer: &'a Ladder<'a>) -> Option<Lattice<'a>> {
    let side = |kind| {
        let mut rungs: Vec<(u32, &str)> =
            answer.rungs.iter().filter(|rung| rung.kind == kind).map(|rung| (rung.order, rung.title)).collect();
        rungs.reverse();
        rungs
    };
    let rung = |id: &str| answer.rungs.iter().find(|rung| rung.id == id);
    let between = |kind| {
        let steps = answer.moves.iter().filter(move |step| step.kind == kind);
        steps.filter_map(|step| Some((rung(step.from)?, rung(step.to?)?)))
    };
    let numbers = |(from, to): (&Rung<'_>, &Rung<'_>)| (from.order, to.order);
    let across: Vec<(u32, u32)> = between(MoveKind::Sideways).filter(|(from, to)| from.kind != to.kind).map(numbers).collect();
    let fork = across.iter().map(|(from, _)| *from).min()?;
    let out = answer.moves.iter().filter(|step| step.kind == MoveKind::Out);
    Some(Lattice {
        title: format!("The TPM ladder: {} rungs, where it forks, and where paths leave it", answer.rungs.len()).into(),
        up: between(MoveKind::Up).map(numbers).collect(),
        across,
        exits: out.filter_map(|step| Some((rung(step.from)?.order, step.fact.title?))).collect(),
        left: side(RungKind::Ic),
        right: side(RungKind::Management),
        fork,
        fork_label: "the fork: specialist or manager".into(),
    })
}

fn rung<'a>(page: &mut Page<'a>, answer: &'a Ladder<'a>, rung: &'a Rung<'a>) {
    let leads = match rung.kind {
        RungKind::Ic => "specialist",
        RungKind::Management => "leads people",
    };
    page.push(Block::Heading(
        Line::strong(format!("{}  {}", rung.order, rung.title)).and_own(rung.layer).and(format!(" ({}; {leads})", rung.id), Tone::Faint),
    ));
    let mut fields: Vec<Field<'a>> = Vec::new();
    if !rung.other_titles.is_empty() {
        let titles: Vec<&str> = rung.other_titles.iter().map(|title| &**title).collect();
        fields.push(Field::new("Also called", Line::plain(titles.join(", "))));
    }
    for (role, (_, fact)) in answer.names.iter().zip(&rung.roles.0) {
        fields.push(Field::new(&*role.short, fact.as_ref().map_or_else(|| Line::faint("not told"), Line::fact)));
    }
    for fact in &rung.facts {
        let dimension = answer.dimensions.iter().find(|dimension| fact.dimension == Some(&*dimension.id));
        fields.push(Field::new(dimension.map_or("", |dimension| &dimension.title), Line::fact(fact)));
    }
    for company in &answer.companies {
        let codes: Vec<&Cell<'_>> = company.cells.iter().filter(|cell| cell.rung == Some(rung.id)).collect();
        if !codes.is_empty() {
            fields.push(Field::new(company.name, crosswalk::codes(company, &codes)));
        }
    }
    if rung.years.is_empty() {
        fields.push(Field::new("Years", Line::plain("no figure found")));
    }
    for years in rung.years {
        fields.push(Field::new(years_label(years.kind), years_line(years)));
    }
    page.push(Block::Fields(fields));
}

/// Each kind of figure in years under a label of its own: they do not add up.
const fn years_label(kind: YearsKind) -> &'static str {
    match kind {
        YearsKind::InLadder => "Years in ladder",
        YearsKind::TimeInLevel => "Years on rung",
        YearsKind::AskedInPosting => "Years asked",
        YearsKind::TotalExperience => "Years of work",
    }
}

fn years_line<'a>(years: &'a Years<'a>) -> Line<'a> {
    let n = years.n.map_or(String::new(), |n| format!(" (n {n})"));
    let mut line = Line::strong(format!("{}{n}", range(years.min, years.max)));
    if let Some(note) = &years.note {
        line = line.and(". ", Tone::Plain).and(&**note, Tone::Plain);
    }
    line.and_sources(&years.sources)
}

/// `1.5 to 2`, `4 or more`, `up to 3`, `5`.
fn range(min: Option<f64>, max: Option<f64>) -> String {
    match (min, max) {
        (Some(min), Some(max)) if min < max => format!("{min} to {max}"),
        (Some(only), Some(_)) => only.to_string(),
        (Some(min), None) => format!("{min} or more"),
        (None, Some(max)) => format!("up to {max}"),
        (None, None) => "no figure".to_owned(),
    }
}

pub(super) const fn way(kind: MoveKind) -> &'static str {
    match kind {
        MoveKind::Up => "up",
        MoveKind::Sideways => "sideways",
        MoveKind::Out => "out of the ladder",
    }
}

fn moves<'a>(page: &mut Page<'a>, answer: &'a Ladder<'a>) {
    if answer.moves.is_empty() {
        return;
    }
    page.heading("Moves");
    let moves = answer.moves.iter().map(|step| {
        let title = |id: &'a str| super::named(&answer.titles, id);
        let to = step.to.map(title).or(step.fact.title).unwrap_or("another path");
        Line::strong(format!("{} to {to}", title(step.from))).and(format!(" ({}): ", way(step.kind)), Tone::Plain).and_fact(&step.fact)
    });
    page.push(Block::List(moves.collect()));
}

fn destinations<'a>(page: &mut Page<'a>, answer: &'a Ladder<'a>) {
    if answer.destinations.is_empty() {
        return;
    }
    let own = answer.destinations.iter().any(|destination| destination.fact.layer.is_some());
    page.heading(if own { "Where it is said to lead" } else { "Where the article says it leads" });
    let lines = answer.destinations.iter().map(|destination| {
        let short = super::short_name(&answer.names, destination.role).unwrap_or_default();
        let place = destination.rung.map_or(String::new(), |rung| format!(", rung {rung}"));
        Line::strong(destination.title)
            .and(format!(" ({short}; {}{place}): ", way(destination.kind)), Tone::Plain)
            .and_fact(&destination.fact)
    });
    page.push(Block::List(lines.collect()));
}
