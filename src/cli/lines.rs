//! Lines of an input, one after the other, in memory that stays flat.

use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};

/// The longest line, in bytes, without its line feed.
pub(super) const LONGEST: usize = 4 * 1024 * 1024;

/// What went wrong.
pub(super) enum Trouble {
    Read(io::Error),
    Write(io::Error),
}

/// A line.
pub(super) enum Line<'b> {
    Whole(&'b [u8]),
    TooLong,
}

/// The lines of an input.
pub(super) struct Lines<R> {
    input: BufReader<R>,
    buffer: Vec<u8>,
}

impl<R: Read> Lines<R> {
    pub(super) fn of(input: R) -> Self {
        Self { input: BufReader::with_capacity(64 * 1024, input), buffer: Vec::new() }
    }

    /// The next line without its end. What was written is flushed before each
    /// read that could block.
    pub(super) fn next(&mut self, out: &mut impl Write) -> Result<Option<Line<'_>>, Trouble> {
        self.buffer.clear();
        let mut too_long = false;
        let mut any = false;
        loop {
            if self.input.buffer().is_empty() {
                out.flush().map_err(Trouble::Write)?;
            }
            let chunk = match self.input.fill_buf() {
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                chunk => chunk.map_err(Trouble::Read)?,
            };
            if chunk.is_empty() {
                break;
            }
            any = true;
            let end = memchr::memchr(b'\n', chunk);
            let part = &chunk[..end.unwrap_or(chunk.len())];
            too_long |= self.buffer.len() + part.len() > LONGEST;
            if !too_long {
                self.buffer.extend_from_slice(part);
            }
            let used = end.map_or(chunk.len(), |end| end + 1);
            self.input.consume(used);
            if end.is_some() {
                break;
            }
        }
        if too_long {
            // One long line must not hold its memory for the rest of the run.
            self.buffer = Vec::new();
            return Ok(Some(Line::TooLong));
        }
        let line = self.buffer.strip_suffix(b"\r").unwrap_or(&self.buffer);
        // A byte-order mark may open the first line; inside a text it would be an error anyway.
        Ok(any.then(|| Line::Whole(line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(line))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &[u8], capacity: usize) -> Vec<Option<Vec<u8>>> {
        let mut lines = Lines { input: BufReader::with_capacity(capacity, text), buffer: Vec::new() };
        let mut out = Vec::new();
        let mut all = Vec::new();
        while let Ok(Some(line)) = lines.next(&mut out) {
            all.push(match line {
                Line::Whole(bytes) => Some(bytes.to_vec()),
                Line::TooLong => None,
            });
        }
        all
    }

    #[test]
    fn lines_end_at_line_feeds_however_they_arrive() {
        for capacity in 1..9 {
            let all = lines(b"one\r\n\ntwo\nthree", capacity);
            assert_eq!(all, [Some(b"one".to_vec()), Some(Vec::new()), Some(b"two".to_vec()), Some(b"three".to_vec())], "{capacity}");
        }
    }

    #[test]
    fn a_line_that_is_too_long_is_passed_over_whole() {
        let mut text = vec![b'x'; LONGEST + 1];
        text.extend_from_slice(b"\nnext\n");
        assert_eq!(lines(&text, 64 * 1024), [None, Some(b"next".to_vec())]);
        let mut text = vec![b'x'; LONGEST];
        text.push(b'\n');
        assert_eq!(lines(&text, 64 * 1024)[0].as_ref().map(Vec::len), Some(LONGEST));
    }
}
