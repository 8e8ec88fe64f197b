//! The page of `tpm kb check`.

use super::{Block, Field, Line, Page, Tone, counted};
use crate::answer::layers::KbCheck;

/// How many problems there are, then each with its place.
///
/// ```
/// use tpm_career::{answer::layers, kb::Catalog, page, render};
///
/// let catalog = Catalog::embedded();
/// let answer = layers::check(vec!["mine.json".to_owned()], Vec::new(), " --kb mine.json");
/// assert!(render::markdown(&page::kb_check(&answer), &catalog).starts_with("# mine.json: no problem found"));
/// ```
#[must_use]
pub fn kb_check(answer: &KbCheck) -> Page<'_> {
    let mut page = Page::default();
    let files = match &answer.files[..] {
        [one] => one.clone(),
        files => format!("{} files", files.len()),
    };
    let verdict = match answer.problems.len() {
        0 => "no problem found".to_owned(),
        count => counted(count, "problem", "problems"),
    };
    page.push(Block::Title(Line::strong(format!("{files}: {verdict}"))));
    let problems = answer.problems.iter().map(|problem| {
        let place = format!("{}{}", problem.file, problem.place());
        let line = Line::plain(problem.words());
        Field::new(
            place,
            match problem.path.as_deref() {
                None | Some("") => line,
                Some(path) => line.and(format!(" ({path})"), Tone::Faint),
            },
        )
    });
    let problems: Vec<Field<'_>> = problems.collect();
    if !problems.is_empty() {
        page.push(Block::Fields(problems));
    }
    page.next(&answer.next);
    page
}
