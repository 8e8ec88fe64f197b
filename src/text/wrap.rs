//! Line breaks, by columns of a terminal.
//!
//! Text is broken only at spaces, and not between a number and what it belongs
//! to (`n 241`, `50 %`) nor at a no-break space, which is printed as a space,
//! unless what it joins does not fit on a line; a word longer than the line is
//! broken between graphemes, so that a combining mark stays with its letter.

use std::borrow::Cow;

use super::spacing::{belong_together, has_doubled_space, is_a_line, may_belong};
use super::width::{head_within, width};

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

/// A stretch of one run. An empty one is a space that stands in no run, or not
/// where it is needed.
#[derive(Debug, Clone, Copy)]
struct Part {
    run: usize,
    start: usize,
    end: usize,
}

impl Part {
    const fn space(run: usize) -> Self {
        Self { run, start: 0, end: 0 }
    }

    const fn is_space(self) -> bool {
        self.start == self.end
    }
}

/// Fills lines with one word after the other. Words and lines are kept as
/// places in the runs, so that a line which stands in a run as it is printed is
/// borrowed from there, not put together.
struct Filler<'a, 'r, T, F> {
    runs: &'a [Run<'r, T>],
    first: usize,
    rest: usize,
    /// The line, then the word that is not placed yet.
    parts: Vec<Part>,
    /// How many of the parts are the line.
    placed: usize,
    line_width: usize,
    word_width: usize,
    /// Whether a space stands before the word.
    spaced: bool,
    /// Whether a space stands behind the word, so that it will not grow.
    closed: bool,
    /// How many lines are done.
    ended: usize,
    /// Whether all that is read so far is ASCII.
    ascii: bool,
    line: Vec<Run<'a, T>>,
    put: F,
}

/// Tells of the runs as lines of at most `first` (the first line) and `rest`
/// columns, each with its number from 0. There is always one.
///
/// Runs of spaces collapse to one.
pub fn each_line<'a, T: Copy + PartialEq>(runs: &'a [Run<'_, T>], first: usize, rest: usize, mut put: impl FnMut(usize, &[Run<'a, T>])) {
    if let [Run { text, tag }] = runs
        && is_a_line(text, first)
    {
        return put(0, &[Run::new(&**text, *tag)]);
    }
    let mut filler = Filler {
        runs,
        first: first.max(1),
        rest: rest.max(1),
        parts: Vec::with_capacity(16),
        placed: 0,
        line_width: 0,
        word_width: 0,
        spaced: false,
        closed: false,
        ended: 0,
        ascii: true,
        line: Vec::new(),
        put,
    };
    for at in 0..runs.len() {
        filler.run(at);
    }
    filler.place();
    if filler.placed > 0 || filler.ended == 0 {
        filler.end_line();
    }
}

/// Plain text as lines of at most `columns` columns.
#[must_use]
pub fn wrap_plain(text: &str, columns: usize) -> Vec<String> {
    let mut out = Vec::new();
    each_line(&[Run::new(text, ())], columns, columns, |_, line| out.push(line.iter().map(|run| &*run.text).collect()));
    out
}

impl<'a, T: Copy + PartialEq, F: FnMut(usize, &[Run<'a, T>])> Filler<'a, '_, T, F> {
    /// The longest that a word may be on any line.
    fn longest(&self) -> usize {
        self.first.min(self.rest)
    }

    /// The columns of the line that is being filled.
    const fn limit(&self) -> usize {
        if self.ended == 0 { self.first } else { self.rest }
    }

    fn run(&mut self, at: usize) {
        let text: &str = &self.runs[at].text;
        let (ascii, doubled) = (text.is_ascii(), has_doubled_space(text.as_bytes()));
        self.ascii &= ascii;
        let (mut before, mut start) = ("", 0);
        loop {
            if ascii && !doubled {
                start = self.stretches(at, text, start, before);
            }
            // Words are short: a search made for long texts costs more.
            let end = text.as_bytes()[start..].iter().position(|byte| *byte == b' ').map_or(text.len(), |length| start + length);
            let word = &text[start..end];
            let columns = if ascii { word.len() } else { width(word) };
            if columns > self.longest() && !ascii {
                // What fits nowhere is parted where it was not to be.
                let mut from = start;
                for (piece_at, piece) in word.split(NO_BREAK).enumerate() {
                    if piece_at > 0 {
                        self.close();
                    }
                    self.piece(at, from, piece, width(piece), &mut before);
                    from += piece.len() + NO_BREAK.len_utf8();
                }
            } else {
                self.piece(at, start, word, columns, &mut before);
            }
            if end == text.len() {
                return;
            }
            self.close();
            start = end + 1;
        }
    }

    /// As many words at once as lines have room for, from `start` on, where no word
    /// may be longer than it looks; where the first begins that are to be taken one
    /// by one, at the latest the last, which may go on in the next run.
    fn stretches(&mut self, run: usize, text: &str, mut start: usize, before: &str) -> usize {
        let bytes = text.as_bytes();
        if bytes.get(start).is_none_or(|byte| *byte == b' ') || self.closed && belong_together(before, &text[start..]) {
            return start;
        }
        if self.closed {
            self.place();
            (self.spaced, self.closed) = (true, false);
        }
        while self.placed == self.parts.len() && self.limit() <= self.longest() {
            let space = usize::from(self.spaced && self.placed > 0);
            let room = self.limit().saturating_sub(self.line_width + space);
            // Of the text that has room, the words that are whole.
            let fits = (start + room + 1).min(bytes.len() - 1);
            let Some(length) = bytes.get(start..fits).and_then(|fitting| fitting.iter().rposition(|byte| *byte == b' ')) else { break };
            let end = start + length;
            let last_word = || bytes[start..end].iter().rposition(|byte| *byte == b' ').map_or(start, |space| start + space + 1);
            if length == 0 || may_belong(bytes[end + 1]) && belong_together(&text[last_word()..end], &text[end + 1..]) {
                break;
            }
            self.parts.push(Part { run, start, end });
            if space == 1 {
                self.space_before(self.placed);
            }
            self.line_width += space + length;
            self.placed = self.parts.len();
            self.spaced = true;
            start = end + 1;
            let next = bytes[start..].iter().position(|byte| *byte == b' ');
            if next.is_some_and(|next| self.line_width + 1 + next > self.limit()) {
                self.end_line();
            } else {
                break;
            }
        }
        start
    }

    /// A space: the word is whole.
    fn close(&mut self) {
        self.closed = self.placed < self.parts.len();
    }

    /// A word, or as much of it as stands in this run. `before` is the one before
    /// it in the run.
    fn piece<'t>(&mut self, run: usize, start: usize, piece: &'t str, columns: usize, before: &mut &'t str) {
        if piece.is_empty() {
            return;
        }
        if self.closed {
            if belong_together(before, piece) && self.word_width + 1 + columns <= self.longest() {
                let last = self.parts.last().map_or(run, |part| part.run);
                self.parts.push(Part::space(last));
                self.word_width += 1;
            } else {
                self.place();
                self.spaced = true;
            }
            self.closed = false;
        }
        *before = piece;
        if self.word_width + columns <= self.longest() {
            self.parts.push(Part { run, start, end: start + piece.len() });
            self.word_width += columns;
        } else {
            self.broken(run, start, piece);
        }
    }

    /// A word that fits on no line, as parts that do.
    fn broken(&mut self, run: usize, mut start: usize, piece: &str) {
        let mut left = piece;
        while !left.is_empty() {
            let head = head_within(left, self.longest().saturating_sub(self.word_width), self.placed == self.parts.len());
            if !head.is_empty() {
                self.parts.push(Part { run, start, end: start + head.len() });
                self.word_width += width(head);
                start += head.len();
                left = &left[head.len()..];
            }
            if !left.is_empty() {
                self.place();
            }
        }
    }

    /// The word goes on the line, or begins the next.
    fn place(&mut self) {
        if self.placed == self.parts.len() {
            return;
        }
        let space = self.spaced && self.placed > 0;
        if self.placed > 0 && self.line_width + usize::from(space) + self.word_width > self.limit() {
            self.end_line();
        } else if space {
            self.space_before(self.placed);
            self.line_width += 1;
        }
        self.line_width += self.word_width;
        self.word_width = 0;
        self.placed = self.parts.len();
        self.spaced = false;
    }

    /// The space between the line and the word that begins at `at`: where one
    /// stands in a run beside them, so that no text has to be put together.
    fn space_before(&mut self, at: usize) {
        let [last, word] = [self.parts[at - 1], self.parts[at]];
        let is_space = |part: Part, at: usize| self.runs[part.run].text.as_bytes().get(at) == Some(&b' ');
        if last.is_space() || word.is_space() {
            self.parts.insert(at, Part::space(last.run));
        } else if last.run == word.run && word.start == last.end + 1 {
            self.parts[at - 1].end = word.end;
            self.parts.remove(at);
        } else if is_space(last, last.end) {
            self.parts[at - 1].end += 1;
        } else if word.start > 0 && is_space(word, word.start - 1) {
            self.parts[at].start -= 1;
        } else {
            self.parts.insert(at, Part::space(last.run));
        }
    }

    fn end_line(&mut self) {
        for part in self.parts.drain(..self.placed) {
            let run = &self.runs[part.run];
            let text = if part.is_space() { " " } else { &run.text[part.start..part.end] };
            match self.line.last_mut() {
                Some(last) if last.tag == run.tag => last.text.to_mut().push_str(text),
                _ => self.line.push(Run::new(text, run.tag)),
            }
        }
        if !self.ascii {
            for run in self.line.iter_mut().filter(|run| run.text.contains(NO_BREAK)) {
                run.text = run.text.replace(NO_BREAK, " ").into();
            }
        }
        (self.put)(self.ended, &self.line);
        self.line.clear();
        self.ended += 1;
        self.placed = 0;
        self.line_width = 0;
    }
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
        let mut lines = Vec::new();
        each_line(&runs, 8, 8, |at, line| lines.push((at, line.to_vec()))); // "alpha be" alone would fit
        let texts: Vec<String> = lines.iter().map(|(_, line)| line.iter().map(|run| &*run.text).collect()).collect();
        assert_eq!(texts, ["alpha", "beta,", "gamma"]);
        assert_eq!(lines[1], (1, vec![Run::new("be", 1), Run::new("ta,", 2)]));
    }

    #[test]
    fn the_first_line_has_a_width_of_its_own_and_spaces_collapse() {
        let runs = [Run::new(" one  two", 1), Run::new("  ", 2), Run::new("three four ", 2)];
        let mut lines = Vec::new();
        each_line(&runs, 7, 10, |_, line| lines.push(line.iter().map(|run| (run.text.to_string(), run.tag)).collect::<Vec<_>>()));
        let run = |text: &str, tag| (text.to_owned(), tag);
        assert_eq!(lines, [vec![run("one two", 1)], vec![run("three four", 2)]]);
        let mut none = 0;
        each_line::<()>(&[], 5, 5, |_, line| none += 1 + line.len());
        assert_eq!(none, 1, "there is always a line");
    }

    #[test]
    fn a_number_stays_with_what_it_belongs_to() {
        assert_eq!(wrap_plain("medians of infra (n 241) and 50 % more", 19), ["medians of infra", "(n 241) and 50 %", "more"]);
        assert_eq!(wrap_plain("one mark\u{a0}~ here", 9), ["one", "mark ~", "here"]);
        assert_eq!(wrap_plain("run tpm\u{a0}why\u{a0}pay", 12), ["run", "tpm why pay"]);
        assert_eq!(wrap_plain("run tpm\u{a0}why\u{a0}pay", 10), ["run tpm", "why pay"], "what fits nowhere is parted");
    }

    #[test]
    fn many_words_at_once_are_laid_as_one_by_one() {
        let mut dice = fastrand::Rng::with_seed(9);
        let words = ["a", "an", "ladder", "n", "(n", "241", "50", "%", "infrastructure", "of"];
        for _ in 0..20_000 {
            let runs: Vec<(String, u8)> = (0..dice.u8(1..4))
                .map(|_| {
                    let mut text: Vec<&str> = (0..dice.usize(0..9)).map(|_| words[dice.usize(..words.len())]).collect();
                    (0..2).for_each(|_| text.insert(if dice.bool() { 0 } else { text.len() }, if dice.u8(..4) == 0 { "" } else { "x" }));
                    (text.join(" "), dice.u8(..2))
                })
                .collect();
            let (first, rest) = (dice.usize(1..40), if dice.bool() { 17 } else { dice.usize(1..40) });
            let laid = |between: &str| {
                let runs: Vec<Run<'_, u8>> = runs.iter().map(|(text, tag)| Run::new(text.replace(' ', between), *tag)).collect();
                let mut lines = Vec::new();
                each_line(&runs, first, rest, |_, line| {
                    lines.push(line.iter().map(|run| (run.text.to_string(), run.tag)).collect::<Vec<_>>());
                });
                lines
            };
            assert_eq!(laid(" "), laid("  "), "{runs:?} in {first} and {rest}");
        }
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
