//! Widths and line breaks, in columns of a terminal.
//!
//! Text is broken only at spaces, and not between a number and what it belongs
//! to (`n 241`, `50 %`) nor at a no-break space, which is printed as a space,
//! unless what it joins does not fit on a line; a word longer than the line is
//! broken between graphemes, so that a combining mark stays with its letter.

use std::borrow::Cow;
use std::fmt::Debug;

use textwrap::core::Fragment;
use textwrap::wrap_algorithms::wrap_first_fit;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// How many columns a terminal gives the text (CJK and emoji take two).
#[must_use]
pub fn width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.width() }
}

/// Joins words that a line must not end between.
pub const NO_BREAK: char = '\u{a0}';

/// A stretch of text with one tag; the tag is the caller's (a tone, a link).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run<'a, T> {
    /// The words.
    pub text: Cow<'a, str>,
    /// What the caller wants to know again after wrapping.
    pub tag: T,
}

impl<'a, T> Run<'a, T> {
    /// A run of `text` tagged `tag`.
    pub fn new(text: impl Into<Cow<'a, str>>, tag: T) -> Self {
        Self { text: text.into(), tag }
    }
}

/// A part of a word: words join across runs that meet without a space.
#[derive(Debug, Clone, Copy)]
struct Atom<'a, T> {
    text: &'a str,
    tag: T,
}

/// A word, as the range of its atoms, and whether a space follows it.
#[derive(Debug)]
struct Word {
    first: usize,
    end: usize,
    width: usize,
    space: bool,
}

impl Fragment for Word {
    #[allow(clippy::cast_precision_loss)] // columns of a line, far below 2^52
    fn width(&self) -> f64 {
        self.width as f64
    }
    fn whitespace_width(&self) -> f64 {
        f64::from(u8::from(self.space))
    }
    fn penalty_width(&self) -> f64 {
        0.0
    }
}

/// The runs as lines of at most `first` (the first line) and `rest` columns.
///
/// Runs of spaces collapse to one. Never returns an empty list.
pub fn wrap<'a, T: Copy + PartialEq + Debug>(runs: &'a [Run<'_, T>], first: usize, rest: usize) -> Vec<Vec<Run<'a, T>>> {
    let (first, rest) = (first.max(1), rest.max(1));
    let (atoms, words) = words_of(runs, first.min(rest));
    #[allow(clippy::cast_precision_loss)] // columns of a line, far below 2^52
    let lines = wrap_first_fit(&words, &[first as f64, rest as f64]);
    let mut out: Vec<Vec<Run<'a, T>>> = Vec::with_capacity(lines.len());
    for line in lines {
        let mut merged: Vec<Run<'a, T>> = Vec::new();
        for (at, word) in line.iter().enumerate() {
            for atom in &atoms[word.first..word.end] {
                append(&mut merged, atom.text, atom.tag);
            }
            if word.space && at + 1 < line.len() {
                append(&mut merged, " ", atoms[word.end - 1].tag);
            }
        }
        for run in &mut merged {
            if run.text.contains(NO_BREAK) {
                run.text = run.text.replace(NO_BREAK, " ").into();
            }
        }
        out.push(merged);
    }
    if out.is_empty() {
        out.push(Vec::new());
    }
    out
}

/// Plain text as lines of at most `columns` columns.
#[must_use]
pub fn wrap_plain(text: &str, columns: usize) -> Vec<String> {
    let runs = [Run::new(text, ())];
    wrap(&runs, columns, columns).into_iter().map(|line| line.into_iter().map(|run| run.text).collect()).collect()
}

fn append<'a, T: PartialEq>(line: &mut Vec<Run<'a, T>>, text: &'a str, tag: T) {
    match line.last_mut() {
        Some(last) if last.tag == tag => last.text.to_mut().push_str(text),
        _ => line.push(Run::new(text, tag)),
    }
}

fn words_of<'a, T: Copy>(runs: &'a [Run<'_, T>], longest: usize) -> (Vec<Atom<'a, T>>, Vec<Word>) {
    let mut atoms: Vec<Atom<'a, T>> = Vec::new();
    let mut words: Vec<Word> = Vec::new();
    let mut open = false; // the last word may still grow into the next run
    for run in runs {
        let mut before = "";
        let parts = run.text.split(' ').flat_map(|word| {
            let loose = width(word) > longest;
            word.split(move |c| loose && c == NO_BREAK)
        });
        for (at, piece) in parts.enumerate() {
            if at > 0 {
                if let Some(last) = words.last_mut() {
                    last.space = true;
                }
                open = false;
            }
            if piece.is_empty() {
                continue;
            }
            let together = belong_together(before, piece);
            if let Some(last) = words.last_mut().filter(|last| together && last.space && last.width + 1 + width(piece) <= longest) {
                atoms.push(Atom { text: " ", tag: run.tag });
                last.end = atoms.len();
                last.width += 1;
                last.space = false;
                open = true;
            }
            before = piece;
            let mut left = piece;
            while !left.is_empty() {
                let taken = if open { words.last().map_or(0, |word| word.width) } else { 0 };
                let part = head_within(left, longest.saturating_sub(taken), taken == 0);
                if part.is_empty() {
                    open = false; // the grown word is full: go on in a new one
                    continue;
                }
                atoms.push(Atom { text: part, tag: run.tag });
                let columns = width(part);
                match words.last_mut() {
                    Some(last) if open => {
                        last.end = atoms.len();
                        last.width += columns;
                    }
                    _ => words.push(Word { first: atoms.len() - 1, end: atoms.len(), width: columns, space: false }),
                }
                left = &left[part.len()..];
                open = left.is_empty();
            }
        }
    }
    (atoms, words)
}

/// Whether a line must not end between two words: `n 241`, `50 %`.
fn belong_together(before: &str, after: &str) -> bool {
    let digit = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    after.starts_with('%') || (matches!(before, "n" | "(n") && digit(after))
}

/// The longest head of `text` within `columns`; at least one grapheme if `some`.
fn head_within(text: &str, columns: usize, some: bool) -> &str {
    if width(text) <= columns {
        return text;
    }
    let mut used = 0;
    let mut end = 0;
    for grapheme in text.graphemes(true) {
        used += width(grapheme);
        if used > columns && !(some && end == 0) {
            break;
        }
        end += grapheme.len();
    }
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_at_spaces_only() {
        assert_eq!(wrap_plain("well-kept crates beat  hand-written code", 12), ["well-kept", "crates beat", "hand-written", "code"]);
    }

    #[test]
    fn a_word_longer_than_the_line_is_broken_between_graphemes() {
        assert_eq!(wrap_plain("e\u{301}e\u{301}e\u{301}", 2), ["e\u{301}e\u{301}", "e\u{301}"]);
        assert_eq!(wrap_plain("漢字漢", 4), ["漢字", "漢"]);
    }

    #[test]
    fn runs_that_meet_without_a_space_stay_together() {
        let runs = [Run::new("alpha be", 1), Run::new("ta,", 2), Run::new(" gamma", 1)];
        let lines = wrap(&runs, 8, 8); // "alpha be" alone would fit
        let texts: Vec<String> = lines.iter().map(|line| line.iter().map(|run| &*run.text).collect()).collect();
        assert_eq!(texts, ["alpha", "beta,", "gamma"]);
        assert_eq!(lines[1], [Run::new("be", 1), Run::new("ta,", 2)]);
    }

    #[test]
    fn a_number_stays_with_what_it_belongs_to() {
        assert_eq!(wrap_plain("medians of infra (n 241) and 50 % more", 19), ["medians of infra", "(n 241) and 50 %", "more"]);
        assert_eq!(wrap_plain("one mark\u{a0}~ here", 9), ["one", "mark ~", "here"]);
        assert_eq!(wrap_plain("run tpm\u{a0}why\u{a0}pay", 12), ["run", "tpm why pay"]);
        assert_eq!(wrap_plain("run tpm\u{a0}why\u{a0}pay", 10), ["run tpm", "why pay"], "what fits nowhere is parted");
    }

    #[test]
    fn no_line_is_wider_than_asked() {
        let text = "n 241 50 % n 1 a bb ccc dddd eeeee 漢字漢字 👩‍💻👩‍💻 supercalifragilistic";
        for columns in 2..60 {
            for line in wrap_plain(text, columns) {
                assert!(width(&line) <= columns, "{columns}: {line:?}");
            }
        }
    }
}
