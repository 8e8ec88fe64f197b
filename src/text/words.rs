//! Words as people mean them: without case, ending or filler. The only file
//! that names the stemming library.

use rust_stemmers::{Algorithm, Stemmer};

/// Words that carry no meaning of their own in a question, or that everything
/// here is about.
const FILLERS: [&str; 63] = [
    "a", "about", "all", "am", "an", "and", "any", "are", "as", "at", "be", "by", "can", "could", "did", "do", "does", "for", "from",
    "get", "has", "have", "how", "i", "if", "in", "into", "is", "it", "its", "kind", "like", "me", "most", "much", "my", "of", "on", "one",
    "or", "should", "so", "tell", "than", "that", "the", "their", "them", "there", "they", "this", "to", "tpm", "tpms", "vs", "was",
    "what", "when", "which", "who", "will", "with", "you",
];

/// Short forms that people type, and what they stand for.
const SHORT: [(&str, &str); 13] = [
    ("pm", "product manager"),
    ("pms", "product manager"),
    ("em", "engineering manager"),
    ("pgm", "program manager"),
    ("swe", "software engineer"),
    ("dev", "developer"),
    ("sre", "sre"),
    ("qa", "qa tester"),
    ("cs", "computer science degree"),
    ("cert", "certificate"),
    ("certs", "certificate"),
    ("mgr", "manager"),
    ("comp", "compensation"),
];

/// Cuts words to their stems.
pub struct Words {
    stemmer: Stemmer,
}

impl Default for Words {
    fn default() -> Self {
        Self { stemmer: Stemmer::create(Algorithm::English) }
    }
}

impl Words {
    /// The stems of every word of a text, in order.
    #[must_use]
    pub fn stems(&self, text: &str) -> Vec<String> {
        let lower = text.to_lowercase();
        split(&lower).map(|word| self.stem(word)).collect()
    }

    /// The stem of one lower-case word. Spellings that differ between British
    /// and American English meet in one stem.
    #[must_use]
    pub fn stem(&self, word: &str) -> String {
        let word = match word {
            // The library makes `die`, `lie` and `tie` of them, but a stem keeps the
            // first two letters of its words: `Matcher` goes by them.
            "dying" | "lying" | "tying" => return word.to_owned(),
            "programme" | "programmes" => "program",
            "organisation" | "organisations" => "organization",
            "prioritisation" => "prioritization",
            "artefact" | "artefacts" => "artifact",
            "centre" | "centres" => "center",
            "infrastructure" | "infrastructures" => "infra",
            other => other,
        };
        self.stemmer.stem(word).into_owned()
    }

    /// The stems that a question is about: short forms spelled out, fillers
    /// left out unless there is nothing else.
    #[must_use]
    pub fn asked(&self, question: &str) -> Vec<String> {
        let lower = question.to_lowercase();
        let spelled: Vec<&str> = split(&lower)
            .flat_map(|word| SHORT.iter().find(|(short, _)| *short == word).map_or(word, |(_, long)| long).split(' '))
            .collect();
        let meant: Vec<&str> = spelled.iter().copied().filter(|word| !FILLERS.contains(word)).collect();
        let kept = if meant.is_empty() { spelled } else { meant };
        let mut out: Vec<String> = Vec::new();
        for word in kept {
            let stem = self.stem(word);
            if !out.contains(&stem) {
                out.push(stem);
            }
        }
        out
    }
}

/// Finds some stems in texts, without cutting every word to its stem.
pub struct Matcher<'w> {
    words: &'w Words,
    stems: Vec<String>,
    /// The first byte of every stem, and the second where there is one.
    heads: Vec<(u8, Option<u8>)>,
    /// Which bytes belong to words, and which of them begin a stem.
    bytes: [Byte; 256],
}

/// Where stems that are looked for stand in some texts: the number of the word,
/// and which stem.
#[derive(Debug, Default)]
pub struct Places {
    words: usize,
    found: Vec<(usize, usize)>,
}

impl Places {
    /// Whether these stems stand anywhere in a row.
    #[must_use]
    pub fn hold(&self, run: &[usize]) -> bool {
        !run.is_empty()
            && self.found.windows(run.len()).any(|found| {
                let first = found[0].0;
                found.iter().zip(run).enumerate().all(|(at, ((word, stem), wanted))| *word == first + at && stem == wanted)
            })
    }
}

/// What a byte of an ASCII text can be.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Byte {
    Between,
    Other,
    /// The first of some stem.
    First,
}

impl Words {
    /// A matcher for these stems.
    #[must_use]
    pub fn matcher(&self, stems: Vec<String>) -> Matcher<'_> {
        let heads: Vec<_> = stems.iter().filter_map(|stem| Some((*stem.as_bytes().first()?, stem.as_bytes().get(1).copied()))).collect();
        let bytes = std::array::from_fn(|at| match u8::try_from(at) {
            Ok(byte) if !byte.is_ascii_alphanumeric() => Byte::Between,
            Ok(byte) if heads.iter().any(|(first, _)| *first == byte.to_ascii_lowercase()) => Byte::First,
            _ => Byte::Other,
        });
        Matcher { words: self, stems, heads, bytes }
    }
}

impl Matcher<'_> {
    /// Adds what stands in the text behind what is there already.
    pub fn read(&self, text: &str, into: &mut Places) {
        if text.is_ascii() {
            self.read_ascii(text, into);
            return;
        }
        for word in split(text) {
            if let Some(stem) = self.place(word) {
                into.found.push((into.words, stem));
            }
            into.words += 1;
        }
    }

    /// The same, byte by byte: nine in ten texts are ASCII, and nine in ten words
    /// begin like nothing that is looked for.
    fn read_ascii(&self, text: &str, into: &mut Places) {
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let start = at;
            while at < bytes.len() && self.bytes[usize::from(bytes[at])] != Byte::Between {
                at += 1;
            }
            if start < at {
                if self.bytes[usize::from(bytes[start])] == Byte::First
                    && self.begins(&bytes[start..at])
                    && let Some(stem) = self.place(&text[start..at])
                {
                    into.found.push((into.words, stem));
                }
                into.words += 1;
            }
            at += 1;
        }
    }

    /// Whether a word begins like one of the stems, as far as both go.
    fn begins(&self, word: &[u8]) -> bool {
        let (first, second) = (word[0].to_ascii_lowercase(), word.get(1).map(u8::to_ascii_lowercase));
        self.heads.iter().any(|(head, next)| *head == first && (*next == second || next.is_none() || second.is_none()))
    }

    /// The place of a stem among those looked for.
    #[must_use]
    pub fn place_of(&self, stem: &str) -> Option<usize> {
        self.stems.iter().position(|wanted| *wanted == *stem)
    }

    /// The place of the word's stem among those looked for.
    #[must_use]
    pub fn place(&self, word: &str) -> Option<usize> {
        // A stem keeps the first two letters of its words.
        let alike = |stem: &str| stem.chars().zip(word.chars().flat_map(char::to_lowercase)).take(2).all(|(a, b)| a == b);
        if !self.stems.iter().any(|stem| alike(stem)) {
            return None;
        }
        self.place_of(&self.words.stem(&word.to_lowercase()))
    }
}

/// The words of a text: runs of letters and digits.
pub fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_and_case_do_not_matter() {
        let words = Words::default();
        assert_eq!(words.stems("Roadmaps, roadmapping; ROADMAP!"), ["roadmap", "roadmap", "roadmap"]);
        assert_eq!(words.stems("programmes"), words.stems("program"));
    }

    #[test]
    fn a_matcher_finds_what_stems_find() {
        let words = Words::default();
        let text = "Roadmapping the programmes: infrastructure, organisation, artefacts; road maps of centres";
        let stems: Vec<String> = ["roadmap", "program", "infra", "organ", "artifact", "center"].map(str::to_owned).to_vec();
        for text in [text, &text.replace(':', "\u{2013} caf\u{e9}:")] {
            let all = words.stems(text);
            let slow: Vec<(usize, usize)> =
                all.iter().enumerate().filter_map(|(at, stem)| Some((at, stems.iter().position(|wanted| wanted == stem)?))).collect();
            let mut places = Places::default();
            words.matcher(stems.clone()).read(text, &mut places);
            assert_eq!((places.words, &places.found), (all.len(), &slow));
        }
    }

    #[test]
    fn a_stem_keeps_the_first_two_letters_of_its_words() {
        let words = Words::default();
        // The exceptions of the stemmer's algorithm, and ours.
        for word in [
            "skis",
            "skies",
            "dying",
            "lying",
            "tying",
            "idly",
            "gently",
            "ugly",
            "early",
            "only",
            "singly",
            "dies",
            "ties",
            "yes",
            "by",
            "infrastructure",
            "artefacts",
            "centres",
            "programmes",
            "organisation",
            "prioritisation",
            "a",
            "ing",
            "eed",
            "us",
        ] {
            let stem = words.stem(word);
            let alike = stem.chars().zip(word.chars()).take(2).all(|(a, b)| a == b);
            assert!(alike, "{word} becomes {stem}");
            let mut places = Places::default();
            words.matcher(vec![stem]).read(word, &mut places);
            assert!(places.hold(&[0]) && words.matcher(words.stems(word)).place(word).is_some(), "{word}");
        }
    }

    #[test]
    fn a_row_of_stems_is_found_across_texts_and_nowhere_else() {
        let words = Words::default();
        let matcher = words.matcher(["error", "budget"].map(str::to_owned).to_vec());
        let mut places = Places::default();
        for text in ["Budgets for errors", "error", "budgeting"] {
            matcher.read(text, &mut places);
        }
        assert_eq!(
            [&[0][..], &[0, 1], &[1, 0], &[0, 0], &[0, 0, 1], &[]].map(|run| places.hold(run)),
            [true, true, false, true, true, false]
        );
    }

    #[test]
    fn a_question_is_what_is_left_without_fillers() {
        let words = Words::default();
        assert_eq!(words.asked("what is the difference between pm and tpm"), ["differ", "between", "product", "manag"]);
        assert_eq!(words.asked("what is it"), ["what", "is", "it"], "nothing else to go by");
    }
}
