//! A text as sentences of lower-case words, with the way back to the text.
//!
//! Job boards lose line breaks, glue headings to sentences and leave mark-up
//! behind; what is read here as a sentence is what such a text has instead.

use std::ops::Range;
use std::slice::SliceIndex;

use super::scan;

/// A text taken apart. Meant to be used again for the next text, so that a
/// million texts need the memory of the longest.
#[derive(Debug, Default)]
pub(super) struct Sentences {
    /// Each sentence as ` word word ` and a line feed; letters in lower case.
    pub(super) flat: Vec<u8>,
    pub(super) words: Vec<Place>,
    pub(super) all: Vec<Sentence>,
}

/// Where a word stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    /// Of the blank before it, in the flat text.
    pub(super) flat: u32,
    /// Its bytes in the text.
    pub(super) from: u32,
    /// Behind the last of them.
    pub(super) to: u32,
    /// The number of its sentence.
    pub(super) sentence: u32,
}

/// One sentence.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sentence {
    /// Of its first blank, in the flat text.
    pub(super) start: u32,
    /// Of its first word, among all words.
    pub(super) first: u32,
    /// How many words it has.
    pub(super) words: u32,
    /// Whether its first letter is a capital.
    pub(super) capital: bool,
    /// Whether nothing but mark-up stands before it on its line.
    pub(super) opens_line: bool,
    /// Whether it is an item of a list.
    pub(super) item: bool,
    pub(super) end: End,
}

/// What ends a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// A colon, or a line break that was lost.
    Colon,
    /// The end of its line.
    Line,
    /// A stop, or the sign of an item.
    Stop,
}

impl Sentence {
    /// Whether it stands like a heading: alone on its line, or before a colon.
    pub(super) fn stands_alone(&self) -> bool {
        !self.item && (self.end == End::Colon || (self.opens_line && self.end == End::Line))
    }

    /// Whether its line ends with it, and not with a stop; items are no such lines.
    pub(super) fn ends_line(&self) -> bool {
        self.end == End::Line && !self.item
    }
}

/// A `u32` for a place in a text; texts are far shorter (4 MiB at most).
pub(super) fn place(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

impl Sentences {
    /// Takes `text` apart.
    pub(super) fn read(&mut self, text: &str) {
        self.flat.clear();
        self.words.clear();
        self.all.clear();
        scan::scan(text, self);
    }

    /// Every sentence in order.
    pub(super) fn all(&self) -> &[Sentence] {
        &self.all
    }

    /// How many words the text has.
    pub(super) fn word_count(&self) -> usize {
        self.words.len()
    }

    /// The number of the sentence of a word.
    pub(super) fn sentence(&self, word: usize) -> usize {
        self.words.get(word).map_or(0, |word| word.sentence as usize)
    }

    /// The bytes in the text of what stands between two blanks of the flat text.
    pub(super) fn source(&self, start: usize, end: usize) -> Range<usize> {
        let first = self.word(start);
        let last = self.words.partition_point(|word| (word.flat as usize) < end).saturating_sub(1);
        match (self.words.get(first), self.words.get(last)) {
            (Some(first), Some(last)) => first.from as usize..last.to as usize,
            _ => 0..0,
        }
    }

    /// The number of the word behind the blank at `flat`.
    pub(super) fn word(&self, flat: usize) -> usize {
        self.words.partition_point(|word| (word.flat as usize) < flat)
    }

    /// The same, sought from a word nearby.
    pub(super) fn word_near(&self, from: usize, flat: usize) -> usize {
        let mut word = from.min(self.words.len());
        while word > 0 && self.words[word - 1].flat as usize >= flat {
            word -= 1;
        }
        while self.words.get(word).is_some_and(|word| (word.flat as usize) < flat) {
            word += 1;
        }
        word
    }

    /// Where its first word starts in the text.
    pub(super) fn opens_at(&self, sentence: &Sentence) -> usize {
        self.words.get(sentence.first as usize).map_or(0, |word| word.from as usize)
    }

    /// The blanks before some of the words, in the flat text.
    pub(super) fn blanks(&self, words: impl SliceIndex<[Place], Output = [Place]>) -> impl DoubleEndedIterator<Item = usize> {
        self.words.get(words).unwrap_or_default().iter().map(|word| word.flat as usize)
    }

    /// Whether the text writes a word with a capital.
    pub(super) fn is_capital(&self, text: &str, word: usize) -> bool {
        self.words.get(word).is_some_and(|word| text.as_bytes().get(word.from as usize).is_some_and(u8::is_ascii_uppercase))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_knows_its_place_in_the_text() {
        let text = "Über  data-Center teamsLead. Then \u{2022} https://x.example/ more";
        let mut sentences = Sentences::default();
        sentences.read(text);
        let found: Vec<&str> = sentences.words.iter().map(|word| &text[word.from as usize..word.to as usize]).collect();
        assert_eq!(found, ["Über", "data", "Center", "teams", "Lead", "Then", "more"]);
        let at = sentences.flat.windows(5).position(|five| five == b" data").unwrap();
        let end = at + " data center".len();
        assert_eq!(&text[sentences.source(at, end)], "data-Center");
        assert_eq!((sentences.word(at), sentences.sentence(1), sentences.sentence(4)), (1, 0, 1));
        for (from, word) in [(0, 1), (1, 1), (6, 1), (99, 1)] {
            assert_eq!(sentences.word_near(from, at), word);
        }
    }

    #[test]
    fn headings_stand_alone_and_items_do_not() {
        let mut sentences = Sentences::default();
        sentences.read("Responsibilities\n- Strong skills\nRequirements: much of it\nA sentence.\n");
        let alone: Vec<bool> = sentences.all().iter().map(Sentence::stands_alone).collect();
        assert_eq!(alone, [true, false, true, false, false]);
    }

    #[test]
    fn a_line_and_an_item_are_what_opens_them() {
        let mut sentences = Sentences::default();
        sentences.read("What will you do? \n- Plan it. See it through\nWhy? Because we grow\n");
        let told: Vec<_> = sentences.all().iter().map(|s| (s.words, s.opens_line, s.item, s.stands_alone(), s.ends_line())).collect();
        let [question, item, behind, why, because] = told[..] else { panic!("{told:?}") };
        assert_eq!(question, (4, true, false, true, true), "a question that ends its line is a heading");
        assert_eq!(item, (2, true, true, false, false));
        assert_eq!(behind, (3, false, false, false, true), "of an item only the first sentence is one");
        assert_eq!(why, (1, true, false, false, false));
        assert_eq!(because, (3, false, false, false, true));
        assert_eq!(sentences.word_count(), 4 + 2 + 3 + 1 + 3);
    }
}
