//! The pages of `tpm assess`.

use super::{Block, Field, Line, Page, Tone};
use crate::answer::assess::fit::{Fit, Flip, Margin, Outcome, Questions};

/// The questions with their lettered answers.
#[must_use]
pub fn questions<'a>(answer: &'a Questions<'a>) -> Page<'a> {
    let mut page = Page::default();
    page.push(Block::Title(Line::strong(format!("{} questions: which kind of TPM suits you?", answer.questions.len()))));
    page.push(Block::Note(Line::faint(answer.notice)));
    for (at, question) in answer.questions.iter().enumerate() {
        page.push(Block::Heading(Line::strong(format!("{}. {}", at + 1, question.text)).and(format!(" ({})", question.id), Tone::Faint)));
        page.push(Block::Fields(
            question.options.iter().map(|option| Field::new(option.letter.to_string(), Line::plain(option.text))).collect(),
        ));
    }
    let letters: Vec<&str> = answer.questions.iter().map(|_| "a").collect();
    page.push(Block::Note(
        Line::faint("Answer with letters in this order: ")
            .and(format!("tpm assess --quick --answers {}", letters.join(",")), Tone::Command),
    ));
    page
}

/// What the answers lean to, why, and how little would change it.
#[must_use]
pub fn fit<'a>(answer: &'a Fit<'a>) -> Page<'a> {
    let mut page = Page::default();
    page.push(Block::Title(Line::strong(headline(answer))));
    page.push(Block::Note(Line::faint(answer.notice)));
    page.push(Block::Fields(
        answer.scores.iter().map(|score| Field::new(name(answer, score.role), points(answer, score.role, score.points))).collect(),
    ));
    flips(&mut page, answer);
    next(&mut page, answer);
    page
}

fn name<'a>(answer: &'a Fit<'a>, role: &str) -> &'a str {
    answer.names.iter().find(|known| known.id == *role).map_or("", |known| &known.short)
}

fn headline(answer: &Fit<'_>) -> String {
    match answer.outcome {
        Outcome::None => "No lean: none of the answers points to one kind.".to_owned(),
        Outcome::Tie => {
            let names: Vec<&str> = answer.tied.iter().map(|role| name(answer, role)).collect();
            format!("A tie: {} stand level.", names.join(" and "))
        }
        Outcome::Lean => {
            let margin = if answer.margin == Some(Margin::Clear) { "Clear" } else { "Slight" };
            format!("{margin} lean: {}.", name(answer, answer.role.unwrap_or_default()))
        }
    }
}

fn points<'a>(answer: &Fit<'_>, role: &str, points: u32) -> Line<'a> {
    let from: Vec<String> = (1..)
        .zip(&answer.contributions)
        .filter(|(_, given)| given.points.get(role).is_some())
        .map(|(at, given)| format!("{at}{}", given.answer))
        .collect();
    let line = Line::strong(format!("{points} of {}", answer.contributions.len()));
    if from.is_empty() { line } else { line.and(format!(", from answers {}", from.join(", ")), Tone::Plain) }
}

fn flips<'a>(page: &mut Page<'a>, answer: &'a Fit<'a>) {
    if answer.flips.is_empty() {
        page.push(Block::Text(Line::plain("No single different answer would change this.")));
        return;
    }
    page.push(Block::Text(Line::plain(match answer.outcome {
        Outcome::Lean => "This is fragile. Any one of these answers would change it:",
        Outcome::Tie | Outcome::None => "Any one of these answers would decide it:",
    })));
    let line = |flip: &Flip<'_>| {
        let at = answer.questions.iter().position(|question| question.id == *flip.question).map_or(0, |at| at + 1);
        let then = match (flip.outcome, flip.role) {
            (Outcome::Lean, Some(role)) => name(answer, role).to_owned(),
            (Outcome::Tie, _) => "a tie".to_owned(),
            _ => "no lean".to_owned(),
        };
        Line::plain(format!("question {at}: {} instead of {} makes it {then}", flip.to, flip.from))
    };
    page.push(Block::List(answer.flips.iter().map(line).collect()));
}

fn next(page: &mut Page<'_>, answer: &Fit<'_>) {
    let command = match (answer.outcome, answer.scores.as_slice()) {
        (Outcome::Lean, [first, second, ..]) if second.points > 0 => format!("tpm compare {} {}", first.role, second.role),
        (Outcome::Lean, [first, ..]) => format!("tpm show {}", first.role),
        (Outcome::Tie, _) => format!("tpm compare {}", answer.tied.join(" ")),
        _ => "tpm show".to_owned(),
    };
    page.push(Block::Note(Line::faint("Read next: ").and(command, Tone::Command)));
}
