//! The page of `tpm assess posting`.

use super::{Block, Line, Page, Point, Points, Table, Tone, counted};
use crate::answer::assess::posting::{Abstain, Evidence, Posting, Postings};
use crate::answer::assess::score::{Margin, Outcome};
use crate::text::safe;

/// How many phrases are shown for the outcome, and how many against it; the
/// rest stands in the JSON.
const SHOWN: usize = 12;

/// What each text says, and by which phrases.
///
/// ```
/// use tpm_career::{answer::assess::posting::{As, Model, Reader, postings}, kb::Catalog, page, render};
///
/// let catalog = Catalog::embedded();
/// let mut reader = Reader::new(Model::new(&catalog, As::Posting).expect("the data has no fault"));
/// let read = reader.posting("job.md".to_owned(), "Kubernetes and SLO programs for platform engineering").expect("it has words");
/// let answer = postings(&catalog, As::Posting, vec![read]);
/// assert!(render::markdown(&page::postings(&answer), &catalog).starts_with("# "));
/// ```
#[must_use]
pub fn postings<'a>(answer: &'a Postings<'a>) -> Page<'a> {
    let mut page = Page::default();
    if let [alone] = answer.postings.as_slice() {
        let title = Line::strong(headline(answer, alone));
        // What was piped in has no name.
        let named = alone.file != "-";
        page.push(Block::Title(if named { title.and(format!(" ({})", safe::spelled_out(&alone.file)), Tone::Faint) } else { title }));
        notices(&mut page, answer);
        one(&mut page, answer, alone);
    } else {
        page.push(Block::Title(Line::strong(format!("{} postings", answer.postings.len()))));
        notices(&mut page, answer);
        for posting in &answer.postings {
            page.push(Block::Heading(Line::strong(format!("{}: {}", safe::spelled_out(&posting.file), headline(answer, posting)))));
            one(&mut page, answer, posting);
        }
    }
    page.next(&answer.next);
    page
}

/// How far the reading goes, and whom it does not know.
fn notices<'a>(page: &mut Page<'a>, answer: &'a Postings<'a>) {
    page.push(Block::Note(Line::faint(answer.notice)));
    let heard = |id: &str| answer.postings.iter().any(|posting| posting.said.scores.iter().any(|score| *score.role == *id));
    let unheard: Vec<&str> = answer.names.iter().filter(|role| !heard(&role.id)).map(|role| &*role.name).collect();
    if !unheard.is_empty() {
        page.push(Block::Note(Line::faint(format!("Without phrases of its own, so not read for: {}.", super::listed(&unheard)))));
    }
}

fn one<'a>(page: &mut Page<'a>, answer: &'a Postings<'a>, posting: &'a Posting<'a>) {
    let rows = posting.said.scores.iter().map(|score| Point {
        label: name(answer, score.role).into(),
        points: score.points.value(),
        written: score.points.to_string(),
        line: Line::plain(format!("{} points", score.points)),
    });
    page.push(Block::Points(Points { title: "Points by kind of TPM".into(), rows: rows.collect(), of: None }));
    let (for_it, against): (Vec<_>, Vec<_>) = posting.evidence.iter().partition(|evidence| speaks_for(posting, evidence));
    evidence(page, answer, "What carried it", &for_it);
    evidence(page, answer, if posting.said.outcome == Outcome::None { "What was found" } else { "What speaks against it" }, &against);
    page.push(Block::Text(Line::plain(format!(
        "{} of {} words stand in sentences that said nothing.",
        posting.silent_words, posting.words
    ))));
    if !posting.ask.is_empty() {
        page.push(Block::Subheading(Line::strong("What to ask")));
        page.push(Block::List(posting.ask.iter().map(|question| Line::plain(*question)).collect()));
    }
}

/// Whether a phrase speaks for the outcome.
fn speaks_for(posting: &Posting<'_>, evidence: &Evidence<'_>) -> bool {
    evidence.role.is_some_and(|role| posting.said.role == Some(role) || posting.tied.contains(&role))
}

fn evidence<'a>(page: &mut Page<'a>, answer: &'a Postings<'a>, title: &'a str, all: &[&'a Evidence<'a>]) {
    if all.is_empty() {
        return;
    }
    let mut rows: Vec<Vec<Line<'a>>> = Vec::new();
    for evidence in all.iter().take(SHOWN) {
        rows.push(vec![
            Line::strong(&*evidence.phrase),
            Line::plain(evidence.role.map_or("none of these", |role| name(answer, role))),
            Line::plain(format!("+{}", evidence.points)),
            Line::plain(evidence.line.map_or(String::new(), |line| line.to_string())),
            Line::plain(evidence.part),
        ]);
    }
    page.push(Block::Subheading(Line::strong(title)));
    page.push(Block::Table(Table { head: ["Phrase", "Speaks for", "Points", "Line", "Part"].map(Into::into).into(), rows }));
    if all.len() > SHOWN {
        let weaker = counted(all.len() - SHOWN, "weaker phrase", "weaker phrases");
        page.push(Block::Note(Line::faint(format!("{weaker} more: see --json."))));
    }
}

fn name<'a>(answer: &'a Postings<'a>, role: &str) -> &'a str {
    super::short_name(&answer.names, role).unwrap_or_default()
}

fn headline(answer: &Postings<'_>, posting: &Posting<'_>) -> String {
    match (posting.said.outcome, posting.said.abstain_reason) {
        (Outcome::Lean, _) => {
            let margin = if posting.said.margin == Some(Margin::Clear) { "Clear" } else { "Slight" };
            format!("{margin} lean: {}.", name(answer, posting.said.role.unwrap_or_default()))
        }
        (Outcome::Tie, _) => {
            let names: Vec<&str> = posting.tied.iter().map(|role| name(answer, role)).collect();
            format!("Cannot tell: {} stand level.", super::listed(&names))
        }
        (Outcome::None, Some(Abstain::OtherKind)) => "Cannot tell: it speaks more of work that is none of the kinds.".to_owned(),
        (Outcome::None, _) => "Cannot tell: hardly anything in it speaks for a kind.".to_owned(),
    }
}
