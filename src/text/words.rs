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
}

impl Words {
    /// A matcher for these stems.
    #[must_use]
    pub fn matcher(&self, stems: Vec<String>) -> Matcher<'_> {
        Matcher { words: self, stems }
    }
}

impl Matcher<'_> {
    /// For each word of the text the place of its stem among those looked for.
    #[must_use]
    pub fn places(&self, text: &str) -> Vec<Option<usize>> {
        split(text).map(|word| self.place(word)).collect()
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
        let slow: Vec<Option<usize>> = words.stems(text).iter().map(|stem| stems.iter().position(|wanted| wanted == stem)).collect();
        assert_eq!(words.matcher(stems).places(text), slow);
    }

    #[test]
    fn a_question_is_what_is_left_without_fillers() {
        let words = Words::default();
        assert_eq!(words.asked("what is the difference between pm and tpm"), ["differ", "between", "product", "manag"]);
        assert_eq!(words.asked("what is it"), ["what", "is", "it"], "nothing else to go by");
    }
}
