//! The syntax of the phrases that postings are read by.
//!
//! `word word*` is words in a row, `*` any ending; `(a|b c)` alternatives;
//! `A ~4 B` both within four words of each other, in either order.

/// A word of a phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word<'p> {
    /// Lower case.
    pub text: &'p str,
    /// Whether any ending will do.
    pub stem: bool,
}

/// Words in a row.
pub type Row<'p> = Vec<Word<'p>>;

/// Alternatives, one of which must stand there.
pub type Slot<'p> = Vec<Row<'p>>;

/// A phrase: slots in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase<'p> {
    /// What the phrase is found by.
    pub slots: Vec<Slot<'p>>,
    /// What must stand near it, and within how many words.
    pub near: Option<(usize, Vec<Slot<'p>>)>,
}

/// Reads a phrase. The error says what is wrong with it.
pub fn parse(text: &str) -> Result<Phrase<'_>, String> {
    let mut slots = Vec::new();
    let mut near: Option<(usize, Vec<Slot<'_>>)> = None;
    let mut rest = text.trim();
    while !rest.is_empty() {
        let (piece, after) = piece(rest)?;
        rest = after.trim_start();
        if let Some(number) = piece.strip_prefix('~') {
            let within = number.parse().map_err(|_| format!("expected a number behind `~`, found `{number}`"))?;
            if near.is_some() || within == 0 {
                return Err("takes one `~` at most, with a number above 0".to_owned());
            }
            near = Some((within, Vec::new()));
            continue;
        }
        let slot = match piece.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')) {
            Some(inner) => inner.split('|').map(row).collect::<Result<_, _>>()?,
            None => vec![row(piece)?],
        };
        near.as_mut().map_or(&mut slots, |(_, slots)| slots).push(slot);
    }
    if slots.is_empty() || near.as_ref().is_some_and(|(_, slots)| slots.is_empty()) {
        return Err(if near.is_some() { "has no word on one side of `~`" } else { "is empty" }.to_owned());
    }
    Ok(Phrase { slots, near })
}

/// What is wrong with a phrase, if anything. Says what [`parse`] says, and
/// builds nothing for the phrases that are right: the rules look at thousands.
#[must_use]
pub fn fault(text: &str) -> Option<String> {
    if reads(text) == Ok(true) { None } else { parse(text).err() }
}

/// Whether it is words and brackets without fault; of what has a `~`, only
/// [`parse`] knows.
fn reads(text: &str) -> Result<bool, String> {
    let words = |row: &str| row.split_whitespace().try_fold(false, |_, text| word(text).map(|_| true));
    let mut rest = text.trim();
    let mut right = !rest.is_empty() && !rest.contains('~');
    while right && !rest.is_empty() {
        let (piece, after) = piece(rest)?;
        rest = after.trim_start();
        right = match piece.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')) {
            Some(inner) => inner.split('|').try_fold(true, |right, row| words(row).map(|some| right && some))?,
            None => words(piece)?,
        };
    }
    Ok(right)
}

/// The next word, `~N` or bracket, and what follows it.
fn piece(text: &str) -> Result<(&str, &str), String> {
    let end = if text.starts_with('(') {
        text.find(')').ok_or("has a bracket that does not close")? + 1
    } else {
        text.find(char::is_whitespace).unwrap_or(text.len())
    };
    let (piece, after) = text.split_at(end);
    if !after.is_empty() && !after.starts_with(char::is_whitespace) {
        return Err(format!("needs a blank behind `{piece}`"));
    }
    Ok((piece, after))
}

fn row(text: &str) -> Result<Row<'_>, String> {
    let words: Row<'_> = text.split_whitespace().map(word).collect::<Result<_, _>>()?;
    if words.is_empty() { Err("has an empty alternative".to_owned()) } else { Ok(words) }
}

fn word(text: &str) -> Result<Word<'_>, String> {
    let (bare, stem) = text.strip_suffix('*').map_or((text, false), |bare| (bare, true));
    if bare.is_empty() || !bare.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()) {
        return Err(format!("expected lower-case words, found `{text}`"));
    }
    Ok(Word { text: bare, stem })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_has_no_fault() {
        for phrase in ["a", "a b*", "(a|b c) d*", "( a | b )", " a ", "a ~2 (b|c)"] {
            assert_eq!((parse(phrase).is_ok(), fault(phrase)), (true, None), "{phrase}");
        }
    }

    #[test]
    fn what_is_no_phrase_is_refused_in_words() {
        for (phrase, expected) in [
            ("", "is empty"),
            ("Client", "expected lower-case words, found `Client`"),
            ("a-b", "expected lower-case words, found `a-b`"),
            ("*", "expected lower-case words, found `*`"),
            ("(a|)", "has an empty alternative"),
            ("()", "has an empty alternative"),
            ("a|b", "expected lower-case words, found `a|b`"),
            ("(a|b", "has a bracket that does not close"),
            ("(a|b)c", "needs a blank behind `(a|b)`"),
            ("a ~x b", "expected a number behind `~`, found `x`"),
            ("a ~0 b", "takes one `~` at most, with a number above 0"),
            ("a ~2 b ~2 c", "takes one `~` at most, with a number above 0"),
            ("a ~2", "has no word on one side of `~`"),
            ("~2 a", "has no word on one side of `~`"),
        ] {
            assert_eq!(parse(phrase), Err(expected.to_owned()), "{phrase}");
            assert_eq!(fault(phrase), Some(expected.to_owned()), "{phrase}");
        }
    }
}
