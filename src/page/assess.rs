//! The pages of `tpm assess`.

use super::{Block, Field, Line, Page, Point, Points, Tone};
use crate::answer::assess::fit::{Changes, Fit, Questions};
use crate::answer::assess::score::{Flip, Margin, Outcome};

/// The questions with their lettered answers.
///
/// ```
/// use tpm_career::{answer::assess::fit, kb::Catalog, page, render};
///
/// let catalog = Catalog::embedded();
/// let answer = fit::questions(&catalog, true);
/// assert!(render::markdown(&page::questions(&answer), &catalog).starts_with("# Which kind of TPM suits you? 4 questions"));
/// ```
#[must_use]
pub fn questions<'a>(answer: &'a Questions<'a>) -> Page<'a> {
    let mut page = Page::default();
    page.push(Block::Title(Line::strong(answer.title).and(format!(" {} questions", answer.questions.len()), Tone::Plain)));
    page.push(Block::Note(Line::faint(answer.notice)));
    for (at, question) in answer.questions.iter().enumerate() {
        page.push(Block::Heading(Line::strong(format!("{}. {}", at + 1, question.text)).and(format!(" ({})", question.id), Tone::Faint)));
        page.push(Block::Fields(
            question.options.iter().map(|option| Field::new(option.letter.to_string(), Line::plain(option.text))).collect(),
        ));
    }
    page.next(&answer.next);
    page
}

/// What the answers lean to, why, and how little would change it.
///
/// ```
/// use tpm_career::{answer::assess::{fit, sheet}, kb::Catalog, page, render};
///
/// let catalog = Catalog::embedded();
/// let sheet = sheet::typed(sheet::questions(&catalog, true), &["a", "b", "a", "c"])?;
/// let answer = fit::fit(&catalog, &sheet, None);
/// assert!(render::markdown(&page::fit(&answer), &catalog).starts_with("# Slight lean: Product."));
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
#[must_use]
pub fn fit<'a>(answer: &'a Fit<'a>) -> Page<'a> {
    let mut page = Page::default();
    page.push(Block::Title(Line::strong(headline(answer))));
    page.push(Block::Note(Line::faint(answer.notice)));
    let of = u32::try_from(answer.contributions.len()).ok().map(f64::from);
    let rows = answer.scores.iter().map(|score| Point {
        label: name(answer, score.role).into(),
        points: score.points.into(),
        written: written(answer, score.points),
        line: points(answer, score.role, score.points),
    });
    page.push(Block::Points(Points { title: "Points by kind of TPM".into(), rows: rows.collect(), of }));
    let unscored = answer.names.iter().filter(|role| !answer.scores.iter().any(|score| *score.role == *role.id));
    let unscored: Vec<&str> = unscored.map(|role| &*role.name).collect();
    if !unscored.is_empty() {
        page.push(Block::Note(Line::faint(format!("Not among the answers, so not scored: {}.", super::listed(&unscored)))));
    }
    flips(&mut page, answer);
    if let Some(moved) = &answer.changes {
        changes(&mut page, answer, moved);
    }
    page.push(Block::Note(Line::faint(answer.notice)));
    page.next(&answer.next);
    page
}

fn name<'a>(answer: &'a Fit<'a>, role: &str) -> &'a str {
    super::short_name(&answer.names, role).unwrap_or_default()
}

fn headline(answer: &Fit<'_>) -> String {
    match answer.outcome {
        Outcome::None => "No lean: none of the answers points to one kind.".to_owned(),
        Outcome::Tie => {
            let names: Vec<&str> = answer.tied.iter().map(|role| name(answer, role)).collect();
            format!("A tie: {} stand level.", super::listed(&names))
        }
        Outcome::Lean => {
            let margin = if answer.margin == Some(Margin::Clear) { "Clear" } else { "Slight" };
            format!("{margin} lean: {}.", name(answer, answer.role.unwrap_or_default()))
        }
    }
}

fn written(answer: &Fit<'_>, points: u32) -> String {
    format!("{points} of {}", answer.contributions.len())
}

fn points<'a>(answer: &Fit<'_>, role: &str, points: u32) -> Line<'a> {
    let from = answer.from(role);
    let line = Line::strong(written(answer, points));
    if from.is_empty() { line } else { line.and(format!(", from answers {}", from.join(", ")), Tone::Plain) }
}

/// What one different answer would do, gathered by what it would lead to.
fn flips<'a>(page: &mut Page<'a>, answer: &'a Fit<'a>) {
    if answer.flips.is_empty() {
        page.push(Block::Text(Line::plain("No single different answer would change this.")));
        return;
    }
    page.push(Block::Text(Line::plain(match answer.outcome {
        Outcome::Lean => "This is fragile. One different answer would make it:",
        Outcome::Tie => "One different answer would decide it:",
        Outcome::None => "One answer would be enough for a lean:",
    })));
    let mut led: Vec<(&str, Vec<String>)> = Vec::new();
    for flip in &answer.flips {
        let then = after(answer, flip);
        let code = format!("{}{}", number(answer, flip.question), flip.to);
        match led.iter_mut().find(|(known, _)| *known == then) {
            Some((_, codes)) => codes.push(code),
            None => led.push((then, vec![code])),
        }
    }
    page.push(Block::Fields(led.into_iter().map(|(then, codes)| Field::new(then, Line::plain(codes.join(", ")))).collect()));
    if let Some(open) = undecided(answer) {
        page.push(Block::Text(
            Line::plain("Start with question ")
                .and(open.0.to_string(), Tone::Strong)
                .and(", which points nowhere yet: ", Tone::Plain)
                .and(open.1, Tone::Plain),
        ));
    }
}

fn after<'a>(answer: &'a Fit<'a>, flip: &Flip<'_>) -> &'a str {
    match (flip.outcome, flip.role) {
        (Outcome::Lean, Some(role)) => name(answer, role),
        (Outcome::Tie, _) => "a tie",
        _ => "no lean",
    }
}

/// The number of a question, from 1.
fn number(answer: &Fit<'_>, id: &str) -> usize {
    answer.questions.iter().position(|question| question.id == *id).map_or(0, |at| at + 1)
}

/// Without a lean: the first question whose answer points nowhere.
fn undecided<'a>(answer: &'a Fit<'a>) -> Option<(usize, &'a str)> {
    let open = answer.contributions.iter().filter(|_| answer.outcome != Outcome::Lean).find(|given| given.points.0.is_empty())?;
    let at = number(answer, open.question);
    Some((at, &answer.questions.get(at.checked_sub(1)?)?.text))
}

fn changes<'a>(page: &mut Page<'a>, answer: &'a Fit<'a>, changes: &'a Changes<'a>) {
    let was = match (changes.outcome_before, changes.role_before) {
        (Outcome::Lean, Some(role)) => format!("a lean to {}", name(answer, role)),
        (Outcome::Tie, _) => "a tie".to_owned(),
        _ => "no lean".to_owned(),
    };
    let same = changes.outcome_before == answer.outcome && changes.role_before == answer.role;
    page.heading("Since the earlier answers");
    page.push(Block::Text(Line::plain(if same {
        format!("The outcome is as before: {was}.")
    } else {
        format!("The outcome has changed. It was {was}.")
    })));
    if changes.answers.is_empty() {
        page.push(Block::Text(Line::plain("No answer has moved.")));
        return;
    }
    let name = |id: &'a str| match number(answer, id) {
        0 => id.to_owned(),
        at => format!("{at}. {id}"),
    };
    let letter = |letter: Option<char>| letter.map_or("not asked".to_owned(), String::from);
    let lines = changes
        .answers
        .iter()
        .map(|moved| Field::new(name(moved.question), Line::plain(format!("was {}, is {}", letter(moved.before), letter(moved.after)))));
    page.push(Block::Fields(lines.collect()));
}
