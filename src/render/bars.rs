//! Ranges as bars on a common scale, each behind its numbers.

use super::strokes::Strokes;
use crate::page::{Range, Ranges};
use crate::text::width::width;

/// The narrowest bar that still shows where a median lies.
const NARROWEST: usize = 12;

/// The widest bar that the eye still follows to its numbers.
const WIDEST: usize = 40;

/// Bars with their numbers: a head, and a line for each range.
pub(super) struct Bars {
    /// Titles of the numbers, and the ends of the scale.
    pub(super) head: String,
    /// From top to bottom.
    pub(super) rows: Vec<String>,
}

/// The bars in at most `columns` columns, labels before them if `labelled`;
/// nothing where they do not fit.
pub(super) fn bars(ranges: &Ranges<'_>, columns: usize, labelled: bool, strokes: &Strokes) -> Option<Bars> {
    let label = if labelled { ranges.rows.iter().map(|row| width(&row.label)).max().unwrap_or(0) } else { 0 };
    let sample = ranges.rows.iter().map(|row| width(&row.sample)).max().unwrap_or(0);
    let cells: Vec<usize> = ranges
        .head
        .iter()
        .enumerate()
        .map(|(at, head)| {
            ranges.rows.iter().filter_map(|row| row.cells.get(at)).map(|cell| width(cell)).max().unwrap_or(0).max(width(head))
        })
        .collect();
    let taken = label + cells.iter().map(|cell| cell + 2).sum::<usize>() + 2 + sample + 2;
    let bar = columns.checked_sub(taken).filter(|bar| *bar >= NARROWEST)?.min(WIDEST);
    let line = |name: &str, numbers: Vec<&str>, sample_text: &str, drawing: &str| {
        let mut out = String::with_capacity(2 * columns);
        let mut put = |left: usize, words: &str, right: usize| {
            out.extend(std::iter::repeat_n(' ', left));
            out.push_str(words);
            out.extend(std::iter::repeat_n(' ', right));
        };
        put(0, name, label.saturating_sub(width(name)));
        for (cell, number) in cells.iter().zip(numbers) {
            put(2 + cell.saturating_sub(width(number)), number, 0);
        }
        put(2, sample_text, 2 + sample.saturating_sub(width(sample_text)));
        put(0, drawing, 0);
        out
    };
    let (from, to) = (lowest(ranges).map_or(0.0, |end| end.0), highest(ranges).map_or(0.0, |end| end.0));
    let rows = ranges.rows.iter().map(|row| {
        let numbers = row.cells.iter().map(String::as_str).collect();
        line(if labelled { &row.label } else { "" }, numbers, &row.sample, &bar_of(row, from, to, bar, strokes))
    });
    Some(Bars { head: line("", ranges.head.clone(), "", &scale(ranges, bar)), rows: rows.collect() })
}

/// The least end with its words.
fn lowest<'a>(ranges: &'a Ranges<'_>) -> Option<(f64, &'a str)> {
    let ends = ranges.rows.iter().filter_map(|row| Some((row.low?, row.cells.first()?.as_str())));
    ends.min_by(|a, b| a.0.total_cmp(&b.0))
}

/// The greatest end with its words.
fn highest<'a>(ranges: &'a Ranges<'_>) -> Option<(f64, &'a str)> {
    let ends = ranges.rows.iter().filter_map(|row| Some((row.high?, row.cells.last()?.as_str())));
    ends.max_by(|a, b| a.0.total_cmp(&b.0))
}

/// The ends of the scale in words, for it does not begin at nothing. One range
/// alone has them beside it.
fn scale(ranges: &Ranges<'_>, columns: usize) -> String {
    let (Some((from, low)), Some((to, high))) = (lowest(ranges), highest(ranges)) else { return String::new() };
    match columns.checked_sub(width(low) + width(high)) {
        Some(between @ 2..) if from < to && ranges.rows.len() > 1 => format!("{low}{}{high}", " ".repeat(between)),
        _ => String::new(),
    }
}

/// `    |----+--|`: the ends and the middle of a range, from `from` to `to`.
fn bar_of(row: &Range<'_>, from: f64, to: f64, columns: usize, strokes: &Strokes) -> String {
    let (Some(low), Some(high)) = (row.low, row.high) else { return String::new() };
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)] // 0 to 40 columns
    let at = |value: f64| if to > from { ((value - from) / (to - from) * (columns - 1) as f64).round() as usize } else { 0 };
    let mut cells: Vec<char> = vec![' '; at(high) + 1];
    for cell in &mut cells[at(low)..] {
        *cell = strokes.across;
    }
    cells[at(low)] = strokes.low;
    cells[at(high)] = strokes.high;
    if let Some(mid) = row.mid {
        cells[at(mid)] = strokes.mid;
    }
    cells.into_iter().collect()
}

/// The ranges as sentences: `Infra: p25 $200k, median $250k, p75 $309k, n 241`.
pub(super) fn sentences(ranges: &Ranges<'_>) -> Vec<String> {
    let sentence = |row: &Range<'_>| {
        let numbers: Vec<String> = ranges.head.iter().zip(&row.cells).map(|(head, cell)| format!("{head} {cell}")).collect();
        let aside = if row.aside.is_empty() { String::new() } else { format!("; {}", row.aside) };
        format!("{}: {}, {}{aside}", row.label, numbers.join(", "), row.sample)
    };
    ranges.rows.iter().map(sentence).collect()
}
