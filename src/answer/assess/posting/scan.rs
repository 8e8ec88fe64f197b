//! Taking a text apart into sentences and words, byte by byte.

use super::sentences::{End, Place, Sentence, Sentences, place};

/// What a byte does.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Does {
    Lower,
    Upper,
    Gap,
    Stop,
    Colon,
    Line,
    Bar,
    Star,
    At,
    Wide,
}

const DOES: [Does; 256] = {
    let mut table = [Does::Gap; 256];
    let mut at = 0;
    while at < 256 {
        #[allow(clippy::cast_possible_truncation)] // below 256
        let byte = at as u8;
        table[at] = match byte {
            b'a'..=b'z' | b'0'..=b'9' => Does::Lower,
            b'A'..=b'Z' => Does::Upper,
            b'.' | b'!' | b'?' | b';' => Does::Stop,
            b':' => Does::Colon,
            b'\n' => Does::Line,
            b'|' => Does::Bar,
            b'*' => Does::Star,
            b'@' => Does::At,
            0x80.. => Does::Wide,
            _ => Does::Gap,
        };
        at += 1;
    }
    table
};

/// Bullets, wherever they stand: before an item on its line or in running text.
const BULLETS: [&str; 5] = ["\u{2022}", "\u{25cf}", "\u{25aa}", "\u{25e6}", "\u{2023}"];

/// What is a bullet only where a line begins.
const LINE_BULLETS: [&str; 6] = ["- ", "* ", "+ ", "\u{b7}", "\u{2013} ", "o "];

/// Takes `text` apart into `out`, which is empty.
pub(super) fn scan(text: &str, out: &mut Sentences) {
    let mut reading = Reading { text: text.as_bytes(), out, word: None, fresh_line: true, item: false, in_sentence: false };
    reading.run(text);
}

struct Reading<'t, 'o> {
    text: &'t [u8],
    out: &'o mut Sentences,
    /// Where the open word starts in the text, and in the flat text.
    word: Option<(usize, usize)>,
    fresh_line: bool,
    item: bool,
    in_sentence: bool,
}

impl Reading<'_, '_> {
    fn run(&mut self, text: &str) {
        let mut at = self.line_start(0);
        while let Some(byte) = self.text.get(at) {
            match DOES[usize::from(*byte)] {
                Does::Lower => {
                    let run = self.text[at..].iter().take_while(|b| DOES[usize::from(**b)] == Does::Lower).count();
                    self.letter(at, *byte);
                    self.out.flat.extend_from_slice(&self.text[at + 1..at + run]);
                    at += run;
                    // Nearly every word is followed by a blank.
                    if self.text.get(at) == Some(&b' ') {
                        self.gap(at);
                        at += 1;
                    }
                    continue;
                }
                Does::Upper => {
                    if self.glued(at) {
                        self.end(at, End::Colon);
                    }
                    self.letter(at, byte.to_ascii_lowercase());
                }
                Does::Gap => {
                    self.gap(at);
                    at += usize::from(self.possessive(at, 1));
                }
                Does::Stop if *byte == b'?' && self.ends_line(at + 1) => self.end(at, End::Line),
                Does::Stop if self.stops(at) => self.end(at, End::Stop),
                Does::Colon if self.text[at + 1..].starts_with(b"//") => at = self.address(at),
                Does::Colon => self.end(at, End::Colon),
                Does::At => at = self.address(at),
                Does::Bar => self.end(at, End::Stop),
                Does::Star if self.alone(at) => self.end(at, End::Stop),
                Does::Stop | Does::Star => self.gap(at),
                Does::Line => {
                    at = self.line(at);
                    continue;
                }
                Does::Wide => {
                    at = self.wide(text, at);
                    continue;
                }
            }
            at += 1;
        }
        self.end(at, End::Line);
    }

    #[inline]
    fn letter(&mut self, at: usize, lower: u8) {
        if self.word.is_none() {
            if !self.in_sentence {
                self.in_sentence = true;
                let start = place(self.out.flat.len());
                self.out.all.push(Sentence {
                    start,
                    first: place(self.out.words.len()),
                    words: 0,
                    capital: self.text[at].is_ascii_uppercase(),
                    opens_line: self.fresh_line,
                    item: self.item,
                    end: End::Stop,
                });
                self.out.flat.push(b' ');
            }
            self.word = Some((at, self.out.flat.len() - 1));
        }
        self.out.flat.push(lower);
    }

    /// Closes the open word before `at`.
    #[inline]
    fn gap(&mut self, at: usize) {
        if let Some((from, flat)) = self.word.take() {
            let sentence = place(self.out.all.len().saturating_sub(1));
            self.out.words.push(Place { flat: place(flat), from: place(from), to: place(at), sentence });
            self.out.flat.push(b' ');
        }
    }

    /// Closes the open sentence before `at`.
    fn end(&mut self, at: usize, end: End) {
        self.gap(at);
        if self.in_sentence {
            self.in_sentence = false;
            self.out.flat.push(b'\n');
            let words = place(self.out.words.len());
            if let Some(sentence) = self.out.all.last_mut() {
                sentence.words = words - sentence.first;
                sentence.end = end;
            }
        }
        self.fresh_line &= end == End::Line;
        self.item &= end == End::Line;
    }

    /// Whether a capital inside a word starts the next sentence: the line break
    /// between them was lost, as in `teamsLead` (and not in `DevOps`).
    fn glued(&self, at: usize) -> bool {
        self.word.is_some()
            && at >= 3
            && self.text[at - 3..at].iter().all(u8::is_ascii_lowercase)
            && self.text.get(at + 1).is_some_and(u8::is_ascii_lowercase)
    }

    /// Whether the mark at `at`, so many bytes long, makes a possessive of the
    /// word before it: `client's` says no more than `client`.
    fn possessive(&self, at: usize, long: usize) -> bool {
        let mark = &self.text[at..at + long];
        let s = self.text.get(at + long).is_some_and(|b| b.eq_ignore_ascii_case(&b's'));
        (mark == b"'" || mark == "\u{2019}".as_bytes()) && s && self.text.get(at + long + 1).is_none_or(|b| !b.is_ascii_alphanumeric())
    }

    /// Whether a stop at `at` ends a sentence: not inside a number or a name,
    /// nor behind a single letter.
    fn stops(&self, at: usize) -> bool {
        let single = self.word.is_some_and(|(from, _)| at - from == 1);
        self.text[at] != b'.' || (!single && self.text.get(at + 1).is_none_or(|next| !next.is_ascii_lowercase() && !next.is_ascii_digit()))
    }

    /// Whether nothing but blanks follows on the line.
    fn ends_line(&self, at: usize) -> bool {
        self.text[at..].iter().find(|b| !b" \t\r".contains(b)).is_none_or(|b| *b == b'\n')
    }

    /// Whether a star stands between blanks, as before an item in running text.
    fn alone(&self, at: usize) -> bool {
        let blank = |at: Option<usize>| at.and_then(|at| self.text.get(at)).is_none_or(u8::is_ascii_whitespace);
        blank(at.checked_sub(1)) && blank(Some(at + 1))
    }

    /// Passes over an address of the web or of mail: no words of the text.
    /// Returns its last byte.
    fn address(&mut self, at: usize) -> usize {
        if let Some((_, flat)) = self.word.take() {
            self.out.flat.truncate(flat + 1);
        }
        let behind = self.text[at..].iter().position(|b| b.is_ascii_whitespace() || b")>]\"'".contains(b));
        behind.map_or(self.text.len(), |length| at + length) - 1
    }

    /// A line feed at `at`. A line that goes on in lower case belongs to the
    /// one before, as in mail. Returns where the next line's words start.
    fn line(&mut self, at: usize) -> usize {
        let next = at + 1 + self.text[at + 1..].iter().take_while(|b| b" \t\r>".contains(b)).count();
        if self.in_sentence && self.text.get(next).is_some_and(u8::is_ascii_lowercase) {
            self.gap(at);
            return next;
        }
        self.end(at, End::Line);
        self.line_start(at + 1)
    }

    /// Reads the mark-up that opens a line at `at`; returns what follows it.
    fn line_start(&mut self, at: usize) -> usize {
        // `>` is how mail quotes.
        let blanks = |at: usize| at + self.text[at..].iter().take_while(|b| b" \t\r>".contains(b)).count();
        let at = blanks(at);
        self.fresh_line = true;
        let mut bullets = LINE_BULLETS.iter().chain(&BULLETS);
        let length = bullets.find(|bullet| self.text[at..].starts_with(bullet.as_bytes())).map(|bullet| bullet.len());
        self.item = length.is_some();
        length.map_or(at, |length| blanks(at + length))
    }

    /// A character beyond ASCII at `at`; returns the byte behind it.
    fn wide(&mut self, text: &str, at: usize) -> usize {
        let c = text.get(at..).and_then(|rest| rest.chars().next()).unwrap_or(' ');
        if BULLETS.iter().any(|bullet| bullet.starts_with(c)) {
            self.end(at, End::Stop);
        } else if c.is_alphanumeric() {
            let mut bytes = [0; 4];
            for lower in c.to_lowercase() {
                for byte in lower.encode_utf8(&mut bytes).bytes() {
                    self.letter(at, byte);
                }
            }
        } else {
            self.gap(at);
            return at + c.len_utf8() + usize::from(self.possessive(at, c.len_utf8()));
        }
        at + c.len_utf8()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flat(text: &str) -> String {
        let mut sentences = Sentences::default();
        sentences.read(text);
        let flat = String::from_utf8(sentences.flat.clone()).unwrap();
        flat.split('\n').map(str::trim).filter(|s| !s.is_empty()).collect::<Vec<_>>().join("|")
    }

    #[test]
    fn a_text_is_sentences_of_words() {
        for (text, expected) in [
            ("One, two-three/four. Five", "one two three four|five"),
            ("What you'll do:\n* Lead\n* Plan it", "what you ll do|lead|plan it"),
            ("wrapped at the\nmargin. Next", "wrapped at the margin|next"),
            ("a line\nAnother", "a line|another"),
            ("teamsLead them", "teams|lead them"),
            ("teamsAWS them", "teamsaws them"),
            ("> quoted at\n> the margin", "quoted at the margin"),
            ("the client's and the clients\u{2019} and it's", "the client and the clients and it"),
            ("a client\u{2019}s plan/s, rock'solid", "a client plan s rock solid"),
            ("DevOps and SREs and iOS", "devops and sres and ios"),
            ("build.Responsibilities: plan", "build|responsibilities|plan"),
            ("version 3.5, node.js, e.g. this", "version 3 5 node js e g this"),
            ("see https://client.example/network or client@network.example now", "see or now"),
            ("see https://client.example/network", "see"),
            ("see https://client.example\nAnother", "see|another"),
            ("one \u{2022} two * three | four", "one|two|three|four"),
            ("one *two* three", "one two three"),
            ("Über naïve \u{6f22}\u{5b57}", "über naïve \u{6f22}\u{5b57}"),
            ("## **Bold** heading\n", "bold heading"),
            ("", ""),
            ("...\n\n***\n", ""),
        ] {
            assert_eq!(flat(text), expected, "{text:?}");
        }
    }
}
