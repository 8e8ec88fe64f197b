//! The page of `tpm faq`.

use super::{Block, Line, Page, Tone};
use crate::answer::faq::Faq;

/// Questions with their answers.
#[must_use]
pub fn faq<'a>(answer: &'a Faq<'a>) -> Page<'a> {
    let mut page = Page::default();
    for (at, question) in answer.questions.iter().enumerate() {
        let line = Line::strong(format!("{}. {}", question.number, question.question))
            .and_own(question.layer)
            .and(format!(" ({})", question.id), Tone::Faint);
        page.push(if at == 0 { Block::Title(line) } else { Block::Heading(line) });
        page.push(Block::List(question.answer.iter().map(Line::fact).collect()));
    }
    page.next(&answer.next);
    page
}
