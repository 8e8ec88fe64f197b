//! The page of `tpm search`.

use super::{Block, Line, Page, Tone, counted};
use crate::answer::search::{Hit, Search};
use crate::text::words::{Matcher, Words, split};

/// Hits with id, place, and the words that were looked for marked.
///
/// ```
/// use tpm_career::{answer::search, kb::Catalog, page, render};
///
/// let catalog = Catalog::embedded();
/// let query = search::Query { words: vec!["error budget".to_owned()], ..search::Query::default() };
/// let answer = search::search(&catalog, &query)?;
/// assert!(render::markdown(&page::search(&answer), &catalog).starts_with("# 5 hits"));
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
#[must_use]
pub fn search<'a>(answer: &'a Search<'a>) -> Page<'a> {
    let mut page = Page::default();
    let words = Words::default();
    let matcher = words.matcher(answer.stems.clone());
    let title = Line::strong(counted(answer.hits.len(), "hit", "hits, best first"));
    page.push(Block::Title(if answer.loosened {
        title.and(": no text holds the words in a row, these hold all of them", Tone::Plain)
    } else {
        title
    }));
    page.push(Block::List(answer.hits.iter().map(|hit| line(&matcher, hit)).collect()));
    page.next(&answer.next);
    page
}

fn line<'a>(matcher: &Matcher<'_>, hit: &'a Hit<'a>) -> Line<'a> {
    let kind = hit.kind.word();
    let place = if hit.place == kind { kind.to_owned() } else { format!("{kind}, {}", hit.place) };
    let mut line = Line::strong(&*hit.id).and(format!(" ({place}): "), Tone::Faint);
    if let Some(title) = &hit.title {
        line = marked(line, matcher, title).and(if title.ends_with(['?', '.']) { " " } else { ". " }, Tone::Plain);
    }
    if let Some(verdict) = hit.verdict.filter(|_| hit.text.len() > WHOLE) {
        line = line.and(format!("{}. ", verdict.word()), Tone::Strong);
    }
    let part = snippet(matcher, &hit.text);
    if !hit.text.starts_with(part) {
        line = line.and("... ", Tone::Faint);
    }
    let mut line = marked(line, matcher, part);
    if !hit.text.ends_with(part) {
        line = line.and(" ...", Tone::Faint);
    }
    match &hit.fact {
        Some(fact) => line.and_marks(fact),
        None => line.and_own(hit.layer),
    }
}

/// The longest text that is shown whole, in bytes.
const WHOLE: usize = 400;

/// A long text from a little before the first match on; the record itself is a
/// command away.
fn snippet<'a>(matcher: &Matcher<'_>, text: &'a str) -> &'a str {
    if text.len() <= WHOLE {
        return text;
    }
    let first = split(text).find(|word| matcher.place(word).is_some()).map_or(0, |word| word.as_ptr() as usize - text.as_ptr() as usize);
    let from = text[..first].rfind(". ").map_or(0, |at| at + 2);
    let until = text[first..].char_indices().find(|(at, c)| *at > WHOLE / 2 && *c == ' ').map_or(text.len(), |(at, _)| first + at);
    &text[from..until]
}

/// The text with the words that match in a tone of their own.
fn marked<'a>(mut line: Line<'a>, matcher: &Matcher<'_>, text: &'a str) -> Line<'a> {
    let mut from = 0;
    for word in split(text) {
        let at = word.as_ptr() as usize - text.as_ptr() as usize;
        if matcher.place(word).is_some() {
            if at > from {
                line = line.and(&text[from..at], Tone::Plain);
            }
            line = line.and(word, Tone::Match);
            from = at + word.len();
        }
    }
    if from < text.len() { line.and(&text[from..], Tone::Plain) } else { line }
}
