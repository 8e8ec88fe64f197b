//! The page of `tpm faq`.

use super::{Block, Line, Page, Tone};
use crate::answer::faq::Faq;

/// Questions with their answers.
///
/// ```
/// use tpm_career::{answer::faq, kb::Catalog, page, render};
///
/// let catalog = Catalog::embedded();
/// let answer = faq::about(&catalog, &["3"])?;
/// assert!(render::markdown(&page::faq(&answer), &catalog).starts_with("# 3. How far apart are the salaries"));
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
#[must_use]
pub fn faq<'a>(answer: &'a Faq<'a>) -> Page<'a> {
    let mut page = Page::default();
    let alone = answer.questions.len() == 1;
    if !alone {
        page.push(Block::Title(
            Line::strong(format!("{} questions", answer.questions.len())).and(", answered from the sources", Tone::Plain),
        ));
    }
    for question in &answer.questions {
        let line = Line::strong(format!("{}. {}", question.number, question.question))
            .and_own(question.layer)
            .and(format!(" ({})", question.id), Tone::Faint);
        page.push(if alone { Block::Title(line) } else { Block::Heading(line) });
        page.push(Block::List(question.answer.iter().map(Line::fact).collect()));
    }
    page.next(&answer.next);
    page
}
