//! Which part of a text each sentence belongs to: its section's, unless the
//! sentence itself shows another.

use super::model::{Found, Meaning, Model};
use super::sentences::{Sentence, Sentences};
use super::weigh::longest_first;

/// The most words of a line that is a heading.
const LONGEST_HEADING: usize = 8;

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
    /// Finds the part of every sentence. The title are the first `titled`
    /// bytes of the text; where that is none, it is sought in the first line.
    pub(super) fn read(&mut self, model: &Model<'_>, text: &str, sentences: &Sentences, found: &[Found], titled: usize) {
        self.look(model, text, sentences, found);
        let all = sentences.all();
        let title = model.part("title");
        let mut section = model.part("role");
        self.of.clear();
        for (at, (shown, sentence)) in self.shown.iter().zip(all).enumerate() {
            let heading = heading(shown, sentence);
            let is_title = match titled {
                0 => at == 0 && heading.is_none() && sentence.is_line() && sentence.words <= LONGEST_TITLE && all.len() > 1,
                _ => sentences.source(sentence.start as usize, sentence.start as usize + 1).start < titled,
            };
            if is_title {
                self.of.push(title);
                continue;
            }
            section = heading.unwrap_or(section);
            // A heading says what follows it is; a cue only what it stands in.
            self.of.push(shown.cue.filter(|_| heading.is_none()).map_or(section, |cue| model.cued(cue, section)));
        }
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
                    if let Some(shown) = self.shown.get_mut(sentences.at(hit.start)) {
                        shown.cue = Some(shown.cue.map_or(cue, |before| before.min(cue)));
                    }
                }
                _ => {}
            }
        }
        longest_first(&mut self.headings, |hit| (0, *hit, 0.0));
        for hit in &self.headings {
            let Meaning::Heading(part) = hit.meaning else { continue };
            let at = sentences.at(hit.start);
            let Some((shown, sentence)) = self.shown.get_mut(at).zip(all.get(at)) else { continue };
            let words = sentences.word(hit.end) - sentences.word(hit.start);
            shown.headed += words;
            if shown.longest.is_none_or(|(_, longest)| words > longest) {
                shown.longest = Some((part, words));
            }
            // Job boards glue "Requirements" to the capital of the first of them.
            let opens = hit.start == sentence.start as usize && sentence.capital && sentences.is_capital(text, hit.end);
            let alone = || model.reading.run_on.iter().any(|word| sentences.flat[hit.start..hit.end].trim_ascii() == word.as_bytes());
            if opens && words < sentence.words as usize && (words > 1 || alone()) {
                shown.run_on = Some(part);
            }
        }
    }
}

/// The part that the sentence is the heading of: a short line of its own that
/// is mostly words of headings, or one run together with what follows.
fn heading(shown: &Shown, sentence: &Sentence) -> Option<usize> {
    let total = sentence.words as usize;
    let short = sentence.stands_alone() && total <= LONGEST_HEADING && shown.headed * 2 >= total;
    if short { shown.longest.map(|(part, _)| part) } else { shown.run_on }
}
