//! Finding the slots of a phrase at a place, and near one.
//!
//! The text is flat: every word between blanks, every sentence ended by a line
//! feed behind the last blank.

use super::sentences::Sentences;
use crate::kb::phrase::{Row, Slot, Word};

/// How many letters of a second word a needle takes along.
const LETTERS: usize = 3;

/// The start of a phrase, which a search can look for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Head<'p> {
    /// A blank, the first word, and unless that is a stem another blank and the
    /// first letters of the second. More would make the search outgrow the
    /// processor's cache, and less would stop it too often.
    pub(super) needle: String,
    /// What follows the first word in its row.
    pub(super) row: Row<'p>,
}

/// Every start of the slots.
pub(super) fn heads<'p>(slots: &[Slot<'p>]) -> Vec<Head<'p>> {
    let mut out: Vec<Head<'p>> = Vec::new();
    for row in slots.first().into_iter().flatten() {
        let Some((first, rest)) = row.split_first() else { continue };
        let mut put = |needle: String| {
            if out.iter().all(|known| known.needle != needle || known.row != rest) {
                out.push(Head { needle, row: rest.to_vec() });
            }
        };
        let with = |second: &Word<'_>| format!(" {} {}", first.text, &second.text[..second.text.len().min(LETTERS)]);
        match (rest.first(), slots.get(1)) {
            _ if first.stem => put(format!(" {}", first.text)),
            (Some(second), _) => put(with(second)),
            (None, Some(slot)) => slot.iter().filter_map(|row| row.first()).for_each(|second| put(with(second))),
            (None, None) => put(format!(" {} ", first.text)),
        }
    }
    out
}

/// The letters that words may start with, one bit each: the next letter alone
/// tells most candidates apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Letters(u64);

impl Letters {
    /// Those that what follows a needle may start with; all if nothing must follow it.
    pub(super) fn after(row: &[Word<'_>], slots: &[Slot<'_>]) -> Self {
        let bit = |word: &Word<'_>| word.text.bytes().next().map_or(u64::MAX, bit);
        match (row, slots) {
            ([word, ..], _) => Self(bit(word)),
            ([], [slot, ..]) => Self(slot.iter().filter_map(|row| row.first()).fold(0, |all, word| all | bit(word))),
            ([], []) => Self(u64::MAX),
        }
    }

    /// Whether the word behind the blank at `at` may start so.
    pub(super) fn allow(self, text: &[u8], at: usize) -> bool {
        self.0 == u64::MAX || text.get(at + 1).is_some_and(|letter| self.0 & bit(*letter) != 0)
    }
}

/// Some digits share a bit with a letter; then the words themselves decide.
const fn bit(letter: u8) -> u64 {
    1 << (letter & 63)
}

/// The blank behind the word that goes on at `at`.
pub(super) fn word_end(text: &[u8], at: usize) -> usize {
    text[at..].iter().position(|b| *b == b' ').map_or(text.len(), |length| at + length)
}

/// Where `row` ends, if it stands behind the blank at `at`: at the blank
/// behind its last word.
fn row_ends_at(text: &[u8], at: usize, row: &[Word<'_>]) -> Option<usize> {
    let mut at = at;
    for word in row {
        let rest = text.get(at..)?.strip_prefix(b" ")?.strip_prefix(word.text.as_bytes())?;
        let end = text.len() - rest.len();
        at = match rest.first() {
            Some(b' ') => end,
            _ if word.stem => word_end(text, end),
            _ => return None,
        };
    }
    Some(at)
}

/// Where `row` and then the slots end, if they stand behind the blank at `at`;
/// the farthest of several ends.
pub(super) fn ends_at(text: &[u8], at: usize, row: &[Word<'_>], slots: &[Slot<'_>]) -> Option<usize> {
    let at = row_ends_at(text, at, row)?;
    match slots {
        [] => Some(at),
        [slot, rest @ ..] => {
            let letter = *text.get(at + 1)?;
            let may = |row: &&Row<'_>| row.first().is_some_and(|word| word.text.as_bytes().first() == Some(&letter));
            slot.iter().filter(may).filter_map(|row| ends_at(text, at, row, rest)).max()
        }
    }
}

/// Where the slots stand within so many words before or behind what stands
/// between two blanks and starts with that word: from the blank before to the blank behind. Never leaves
/// the sentence. `letters` are those that the slots may start with.
pub(super) fn near(
    sentences: &Sentences,
    word: usize,
    (start, end): (usize, usize),
    within: usize,
    slots: &[Slot<'_>],
    letters: Letters,
) -> Option<(usize, usize)> {
    let text = &sentences.flat[..];
    let stands = |at: usize| if letters.allow(text, at) { ends_at(text, at, &[], slots) } else { None };
    let opens = |at: usize| at == 0 || text[at - 1] == b'\n';
    for at in sentences.blanks(sentences.word_near(word, end)..).take(within).take_while(|at| !opens(*at)) {
        if let Some(end) = stands(at) {
            return Some((at, end));
        }
    }
    if opens(start) {
        return None;
    }
    let longest: usize = slots.iter().map(|slot| slot.iter().map(Vec::len).max().unwrap_or(0)).sum();
    for at in sentences.blanks(..word).rev().take(within + longest) {
        if let Some(end) = stands(at).filter(|end| *end <= start && word - sentences.word_near(word, *end) < within) {
            return Some((at, end));
        }
        if opens(at) {
            break;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kb::phrase::parse;

    /// Whether `phrase` stands in `text`, found the slow way: at every place.
    fn stands(phrase: &str, text: &str) -> bool {
        let phrase = parse(phrase).unwrap();
        let mut sentences = Sentences::default();
        sentences.read(text);
        let blanks: Vec<usize> = sentences.blanks(..).collect();
        blanks.into_iter().any(|at| {
            ends_at(&sentences.flat, at, &[], &phrase.slots).is_some_and(|end| match &phrase.near {
                None => true,
                Some((within, slots)) => {
                    near(&sentences, sentences.word(at), (at, end), *within, slots, Letters::after(&[], slots)).is_some()
                }
            })
        })
    }

    #[test]
    fn a_phrase_is_words_stems_alternatives_and_nearness() {
        for (phrase, text, expected) in [
            ("client", "the client says", true),
            ("client", "the clients say", false),
            ("client*", "the clients say", true),
            ("data (center*|centre*)", "a data centres", true),
            ("migrat* workload*", "migrating workloads", true),
            ("migrat* workload*", "migrating big workloads", false),
            ("(statement* of work|sow)", "a statement of work", true),
            ("(statement* of work|sow)", "a sow", true),
            ("(a|a b) (b|c)", "a b c", true),
            ("client* ~2 stakeholder*", "clients stakeholders", true),
            ("client* ~2 stakeholder*", "clients and stakeholders", true),
            ("client* ~2 stakeholder*", "clients and other stakeholders", false),
            ("client* ~2 stakeholder*", "stakeholders of clients", true),
            ("client* ~2 stakeholder*", "stakeholders of all clients", false),
            ("client* ~3 (senior executive*|sponsor*)", "senior executives at the client", true),
            ("client* ~3 (senior executive*|sponsor*)", "senior executives of a large new client", false),
        ] {
            assert_eq!(stands(phrase, text), expected, "{phrase}: {text}");
        }
    }

    #[test]
    fn every_phrase_has_a_start_to_search_for() {
        let needles = |phrase: &str| heads(&parse(phrase).unwrap().slots).into_iter().map(|head| head.needle).collect::<Vec<_>>();
        assert_eq!(needles("a (be|between|c d*) e"), [" a be", " a bet", " a c"]);
        assert_eq!(needles("(a*|b) cede"), [" a", " b ced"]);
        assert_eq!(needles("(a bit|a bite) c"), [" a bit", " a bit"]);
        assert_eq!(needles("a"), [" a "]);
    }

    #[test]
    fn nearness_ends_with_the_sentence() {
        for (text, expected) in [("aa. bb", false), ("bb. aa", false), ("aa cc bb", true), ("xx. bb aa", true), ("bb aa. xx", true)] {
            assert_eq!(stands("aa ~4 bb", text), expected, "{text}");
        }
    }
}
