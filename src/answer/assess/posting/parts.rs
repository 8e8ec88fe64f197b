//! Which part of a text each sentence belongs to: its section's, unless the
//! sentence itself shows another.

use std::ops::Range;

use super::model::{Found, Meaning, Model};
use super::sentences::{Sentence, Sentences};
use super::weigh::longest_first;

/// The most words of a line that is a heading.
const LONGEST_HEADING: usize = 8;

/// The most words behind a label that are its value, and not a section.
const LONGEST_VALUE: u32 = 15;

/// Within how many lines a title of Markdown is sought.
const TITLE_WITHIN: usize = 20;

/// The most words of a line that is a title.
const LONGEST_TITLE: u32 = 16;

/// What is known of a sentence while the parts are sought.
#[derive(Debug, Clone, Copy, Default)]
struct Shown {
    /// How many of its words are headings.
    headed: usize,
    /// The part of the longest heading in it, and its words.
    longest: Option<(usize, usize)>,
    /// The part that a heading run together with what follows it starts.
    run_on: Option<usize>,
    /// The strongest cue in it.
    cue: Option<usize>,
}

/// The parts of the sentences, by number.
#[derive(Debug, Default)]
pub(super) struct Parts {
    headings: Vec<Found>,
    shown: Vec<Shown>,
    /// The part of each sentence.
    pub(super) of: Vec<usize>,
}

impl Parts {
    /// Finds the part of every sentence. The title stands at `titled` in the
    /// text; where that is nowhere, it is sought in the first line.
    pub(super) fn read(&mut self, model: &Model<'_>, text: &str, sentences: &Sentences, found: &[Found], titled: Range<usize>) {
        self.look(model, text, sentences, found);
        let all = sentences.all();
        let title = model.part("title");
        let titled = if titled.is_empty() { self.title_line(text, sentences) } else { titled };
        let mut section = model.part("role");
        // What to go back to when the line of a label ends.
        let mut before = None;
        self.of.clear();
        for (at, (shown, sentence)) in self.shown.iter().zip(all).enumerate() {
            if sentence.opens_line {
                section = before.take().unwrap_or(section);
            }
            let is_title = titled.contains(&sentences.opens_at(sentence));
            let heading = heading(shown, sentence);
            if is_title {
                self.of.push(title);
                continue;
            }
            if let Some(part) = heading {
                // "Salary: ..." says nothing of the lines below it.
                before = (model.is_silent(part) && labels(&all[at..])).then_some(section);
                section = part;
            }
            // A heading says what follows it is; a cue only what it stands in.
            self.of.push(shown.cue.filter(|_| heading.is_none()).map_or(section, |cue| model.cued(cue, section)));
        }
    }

    /// Where the title above a text could be: a heading of Markdown of the first
    /// rank, else the first line.
    fn title_line(&self, text: &str, sentences: &Sentences) -> Range<usize> {
        let mut from = 0;
        for line in text.split_inclusive('\n').take(TITLE_WITHIN) {
            if line.trim_start().starts_with("# ") {
                return from..from + line.len();
            }
            from += line.len();
        }
        let Some(end) = text.trim_start().find('\n').map(|end| end + text.len() - text.trim_start().len()) else { return 0..0 };
        let on_line = |sentence: &&Sentence| sentences.opens_at(sentence) < end;
        let first: Vec<&Sentence> = sentences.all().iter().take_while(on_line).collect();
        let words: u32 = first.iter().map(|sentence| sentence.words).sum();
        let is_heading =
            first.len() == 1 && self.shown.first().zip(first.first()).is_some_and(|(shown, first)| heading(shown, first).is_some());
        let is_title = first.last().is_some_and(|last| last.ends_line()) && words <= LONGEST_TITLE && first.len() < sentences.all().len();
        0..if is_title && !is_heading { end } else { 0 }
    }

    /// Gathers headings and cues by sentence.
    fn look(&mut self, model: &Model<'_>, text: &str, sentences: &Sentences, found: &[Found]) {
        let all = sentences.all();
        self.shown.clear();
        self.shown.resize(all.len(), Shown::default());
        self.headings.clear();
        for hit in found {
            match hit.meaning {
                Meaning::Heading(_) => self.headings.push(*hit),
                Meaning::Cue(cue) => {
                    if let Some(shown) = self.shown.get_mut(sentences.sentence(hit.word)) {
                        shown.cue = Some(shown.cue.map_or(cue, |before| before.min(cue)));
                    }
                }
                _ => {}
            }
        }
        longest_first(&mut self.headings, |hit| (0, *hit, 0.0));
        for hit in &self.headings {
            let Meaning::Heading(part) = hit.meaning else { continue };
            let at = sentences.sentence(hit.word);
            let Some((shown, sentence)) = self.shown.get_mut(at).zip(all.get(at)) else { continue };
            let next = sentences.word_near(hit.word, hit.end);
            let words = next - hit.word;
            shown.headed += words;
            if shown.longest.is_none_or(|(_, longest)| words > longest) {
                shown.longest = Some((part, words));
            }
            // Job boards glue "Requirements" to the capital of the first of them.
            let opens = hit.start == sentence.start as usize && sentence.capital && sentences.is_capital(text, next);
            let alone = || model.reading.run_on.iter().any(|word| sentences.flat[hit.start..hit.end].trim_ascii() == word.as_bytes());
            if opens && words < sentence.words as usize && (words > 1 || alone()) {
                shown.run_on = Some(part);
            }
        }
    }
}

/// Whether the first sentence labels a few words on its own line.
fn labels(sentences: &[Sentence]) -> bool {
    let Some((label, rest)) = sentences.split_first() else { return false };
    let words: u32 = rest.iter().take_while(|sentence| !sentence.opens_line).map(|sentence| sentence.words).sum();
    label.opens_line && words > 0 && words <= LONGEST_VALUE
}

/// The part that the sentence is the heading of: a short line of its own that
/// is mostly words of headings, or one run together with what follows.
fn heading(shown: &Shown, sentence: &Sentence) -> Option<usize> {
    let total = sentence.words as usize;
    let short = sentence.stands_alone() && total <= LONGEST_HEADING && shown.headed * 2 >= total;
    if short { shown.longest.map(|(part, _)| part) } else { shown.run_on }
}
