//! The formats `csv` and `tsv`: records for spreadsheets.
//!
//! Values are raw: no unit, no mark, no wrapping. Null is an empty cell, a list
//! one cell with its items joined by ` | `. Quotes are those of RFC 4180 in both;
//! lines end as it says, with CR LF, in csv, and with LF in tsv, which is read by
//! `cut` and its like. Only ndjson tells where an item of a list ends that holds
//! ` | ` itself.
//!
//! # What a spreadsheet would run
//!
//! A cell that begins like a formula has an apostrophe before it: with `=`, `+`,
//! `-` or `@`, their wide forms, a tab or a line feed, be there blanks, quotes or
//! apostrophes before that or not. So has what follows a `;`, a tab or a line
//! feed inside a cell and begins with such a sign: where the list separator is
//! `;`, as in German and French, a program splits there, and takes quotes that
//! do not begin one of *its* cells for letters. A sign that is the whole cell, as
//! `-` for stdin, is no formula and stays.
//!
//! To undo it, take one apostrophe away at the start of a cell, and behind each
//! `;`, tab and line feed, wherever one or more apostrophes are followed by such
//! a sign, blanks and quotes between them or not.
//!
//! Not covered: a tsv that is split at commas, any file that is split at blanks
//! or at `|`, and what a formula of the reader's own makes of a cell.

use std::borrow::Cow;

use csv::{Terminator, WriterBuilder};
use serde_json::Value;

use crate::answer::Records;
use crate::text::safe;

/// What stands between two cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Separator {
    /// Comma-separated values.
    Comma,
    /// Tab-separated values.
    Tab,
}

/// The records with a header. The error says what could not be written.
///
/// ```
/// use tpm_career::{answer::switch, answer::Recorded, kb::Catalog, render};
///
/// let catalog = Catalog::embedded();
/// let answer = switch::switch(&catalog, "infra", "product")?;
/// let text = render::separated(&answer.records(), render::Separator::Tab).expect("rows of texts");
/// assert_eq!(text.lines().next().and_then(|head| head.split('\t').next()), Some("from"));
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
pub fn separated(records: &Records, separator: Separator) -> Result<String, String> {
    let (delimiter, end) = match separator {
        Separator::Comma => (b',', Terminator::CRLF),
        Separator::Tab => (b'\t', Terminator::Any(b'\n')),
    };
    // What would begin a comment is quoted wherever it stands: with `;` no cell is
    // split by programs that take several separators at once.
    let mut out = WriterBuilder::new().delimiter(delimiter).terminator(end).comment(Some(b';')).from_writer(Vec::new());
    out.write_record(records.columns.iter().map(|column| &**column)).map_err(|error| error.to_string())?;
    for row in &records.rows {
        let cells: Vec<Cow<'_, str>> = row.iter().map(cell).collect();
        out.write_record(cells.iter().map(|cell| &**cell)).map_err(|error| error.to_string())?;
    }
    let bytes = out.into_inner().map_err(|error| error.to_string())?;
    String::from_utf8(bytes).map_err(|error| error.to_string())
}

fn cell(value: &Value) -> Cow<'_, str> {
    match value {
        Value::Null => "".into(),
        Value::String(text) => inert(harmless(text)),
        Value::Array(items) => {
            let items: Vec<Cow<'_, str>> =
                items.iter().map(|item| item.as_str().map_or_else(|| item.to_string().into(), harmless)).collect();
            inert(items.join(" | ").into())
        }
        other => other.to_string().into(),
    }
}

/// The text without what a terminal would act on. Tab and line feed stay: they
/// mean nothing else inside quotes.
fn harmless(text: &str) -> Cow<'_, str> {
    let spelled = |c: char| safe::is_unsafe(c) && !matches!(c, '\t' | '\n');
    if !text.contains(spelled) {
        return text.into();
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if spelled(c) { out.extend(c.escape_unicode()) } else { out.push(c) }
    }
    out.into()
}

/// The text with an apostrophe wherever a spreadsheet might begin a cell and find
/// a formula there.
fn inert(text: Cow<'_, str>) -> Cow<'_, str> {
    let mut signs = text.chars();
    if signs.next().is_some_and(is_sign) && signs.next().is_none() {
        return text;
    }
    let (mut out, mut done) = (String::new(), 0);
    for at in std::iter::once(0).chain(text.match_indices([';', '\t', '\n']).map(|(at, _)| at + 1)) {
        if runs(&text[at..], at == 0) {
            out.push_str(&text[done..at]);
            out.push('\'');
            done = at;
        }
    }
    if out.is_empty() {
        return text;
    }
    out.push_str(&text[done..]);
    out.into()
}

/// Whether a cell that begins so would run, or would be taken for one that was
/// guarded. Blanks before the sign do not stop every spreadsheet, nor do quotes
/// that open and close again; a tab or line feed at the start is itself dropped
/// by some.
fn runs(cell: &str, whole: bool) -> bool {
    let control = |c: char| matches!(c, '\t' | '\n');
    let skipped = |c: char| c == '"' || (c.is_whitespace() && !control(c));
    let first = cell.trim_start_matches('\'').trim_start_matches(skipped).chars().next();
    first.is_some_and(|c| is_sign(c) || (whole && control(c)))
}

/// A sign that begins a formula; some spreadsheets read the wide ones of Chinese
/// and Japanese like ours.
fn is_sign(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '\u{ff1d}' | '\u{ff0b}' | '\u{ff0d}' | '\u{ff20}')
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn one(value: Value) -> Records {
        Records { columns: vec!["a".into(), "b".into()], rows: vec![vec![value, Value::Null]] }
    }

    #[test]
    fn a_line_ends_as_its_readers_expect() {
        let records = one(json!(["x", "y\"z"]));
        assert_eq!(separated(&records, Separator::Comma).unwrap(), "a,b\r\n\"x | y\"\"z\",\r\n");
        assert_eq!(separated(&records, Separator::Tab).unwrap(), "a\tb\n\"x | y\"\"z\"\t\n");
    }

    #[test]
    fn what_a_spreadsheet_would_run_does_not_begin_a_cell() {
        for text in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            " =1",
            "\u{a0}\u{3000}=1",
            "\tx",
            "\nx",
            "\u{ff1d}1",
            "\u{ff0b}1",
            "\u{ff0d}1",
            "\u{ff20}a",
            "'=1",
            "''=1",
            "' =1",
            "\"=1",
            " -",
            "'-",
        ] {
            assert_eq!(cell(&json!(text)), format!("'{text}"));
            assert_eq!(cell(&json!([text, "b"])), format!("'{text} | b"));
        }
        assert_eq!(cell(&json!("\r=1")), "\\u{d}=1");
        for value in [json!(-1.5), json!(0), json!("a=1"), json!("-"), json!("="), json!("'a"), json!(" '=1"), json!("\u{2013}1")] {
            assert_eq!(cell(&value), value.as_str().map_or_else(|| value.to_string(), str::to_owned));
        }
    }

    #[test]
    fn what_a_spreadsheet_would_run_does_not_begin_a_part_of_a_cell() {
        for (text, told) in [
            ("a;=1+1;b", "a;'=1+1;b"),
            ("a; =1;'-2;;@x", "a;' =1;''-2;;'@x"),
            ("=1;=2", "'=1;'=2"),
            ("a;\"=1", "a;'\"=1"),
            ("a\t-1\n+2", "a\t'-1\n'+2"),
            ("\t=1", "'\t'=1"),
            ("a;-", "a;'-"),
            ("a;b, -2", "a;b, -2"),
        ] {
            assert_eq!(cell(&json!(text)), told);
        }
        assert_eq!(cell(&json!(["a", "b;=1"])), "a | b;'=1");
    }

    #[test]
    fn a_part_that_others_would_split_is_quoted() {
        let records = one(json!("a;b"));
        assert_eq!(separated(&records, Separator::Comma).unwrap(), "a,b\r\n\"a;b\",\r\n");
        assert_eq!(separated(&records, Separator::Tab).unwrap(), "a\tb\n\"a;b\"\t\n");
    }

    #[test]
    fn nothing_that_moves_a_cursor_is_left() {
        let nasty: String = ('\0'..='\u{10ffff}').filter(|c| safe::is_unsafe(*c)).collect();
        assert!(!cell(&json!(nasty)).contains(|c| safe::is_unsafe(c) && c != '\n' && c != '\t'));
        assert_eq!(cell(&json!("a\tb\nc\u{1b}[31m\u{202e}")), "a\tb\nc\\u{1b}[31m\\u{202e}");
    }
}
