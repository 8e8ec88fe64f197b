//! Tables: the only file that names the `comfy_table` crate.
//!
//! Widths are ours and cells arrive wrapped: the crate's own arrangement costs
//! more and overruns a width that is too small for its columns.

use std::borrow::Cow;

use comfy_table::{Cell, ColumnConstraint, ContentLineStyle, LineStyle, Table, TableStyle, Width};

use crate::text::width::width;
use crate::text::wrap::{Run, each_line};

/// Blanks and borders of a table of `columns` columns.
const fn frame(columns: usize) -> usize {
    columns * 3 + 1
}

/// Narrowest column of words that still reads as a sentence.
const NARROWEST: usize = 18;

const BOXES: TableStyle = TableStyle::new()
    .top_border(LineStyle::new('┌', '─', '┬', '┐'))
    .header_lines(ContentLineStyle::new('│', '│', '│'))
    .header_separator(LineStyle::new('├', '─', '┼', '┤'))
    .content_lines(ContentLineStyle::new('│', '│', '│'))
    .row_separator(LineStyle::new('├', '─', '┼', '┤'))
    .bottom_border(LineStyle::new('└', '─', '┴', '┘'));

const ASCII: TableStyle = TableStyle::new()
    .top_border(LineStyle::new('+', '-', '+', '+'))
    .header_lines(ContentLineStyle::new('|', '|', '|'))
    .header_separator(LineStyle::new('+', '-', '+', '+'))
    .content_lines(ContentLineStyle::new('|', '|', '|'))
    .row_separator(LineStyle::new('+', '-', '+', '+'))
    .bottom_border(LineStyle::new('+', '-', '+', '+'));

/// The rows (the first one the head) as a table of at most `columns` columns,
/// or `None` where they would not fit readably.
pub(super) fn grid(rows: &[Vec<Cow<'_, str>>], columns: usize, ascii: bool) -> Option<Vec<String>> {
    let widths = widths(rows, columns)?;
    let mut table = Table::new();
    table.load_style(if ascii { ASCII } else { BOXES });
    let wrapped = |row: &[Cow<'_, str>]| -> Vec<Cell> {
        row.iter().zip(&widths).map(|(cell, width)| Cell::new_owned(wrapped(cell, *width))).collect()
    };
    let (head, body) = rows.split_first()?;
    table.set_header(wrapped(head));
    for row in body {
        table.add_row(wrapped(row));
    }
    let fixed = widths.iter().map(|width| ColumnConstraint::Absolute(Width::Fixed(u16::try_from(width + 2).unwrap_or(u16::MAX))));
    table.set_constraints(fixed);
    Some(table.lines().collect())
}

/// The cell as the crate takes it, its lines parted by line feeds.
fn wrapped(cell: &str, columns: usize) -> String {
    let mut out = String::with_capacity(cell.len());
    each_line(&[Run::new(cell, ())], columns, columns, |at, line| {
        if at > 0 {
            out.push('\n');
        }
        out.extend(line.iter().map(|run| &*run.text));
    });
    out
}

/// A width for each column: the first as its content needs, up to a quarter of
/// the line; the others as theirs needs, or an equal share of what is left.
fn widths(rows: &[Vec<Cow<'_, str>>], columns: usize) -> Option<Vec<usize>> {
    let count = rows.first()?.len();
    let needs: Vec<usize> =
        (0..count).map(|at| rows.iter().filter_map(|row| row.get(at)).map(|cell| width(cell)).max().unwrap_or(1).max(1)).collect();
    let room = columns.checked_sub(frame(count))?;
    let mut widths = needs.clone();
    widths[0] = needs[0].min((columns / 4).max(NARROWEST));
    let mut left = room.checked_sub(widths[0])?;
    // Narrow columns first: what they do not need goes to the wide ones.
    let mut order: Vec<usize> = (1..count).collect();
    order.sort_by_key(|at| needs[*at]);
    for (done, at) in order.iter().enumerate() {
        let share = left / (count - 1 - done);
        widths[*at] = needs[*at].min(share);
        if widths[*at] < needs[*at].min(NARROWEST) {
            return None;
        }
        left -= widths[*at];
    }
    // A cell is a sixteen-bit width to the crate; wider is not a table any more.
    widths.iter().all(|width| *width < usize::from(u16::MAX) - 2).then_some(widths)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> Vec<Vec<Cow<'static, str>>> {
        [["", "Infra", "Product"], ["Customer", "engineers inside the firm, who wait", "漢字 people who use it"]]
            .map(|row| row.map(Cow::Borrowed).to_vec())
            .to_vec()
    }

    #[test]
    fn no_line_is_wider_than_asked_and_all_are_equally_wide() {
        for columns in 0..120 {
            let Some(lines) = grid(&rows(), columns, columns % 2 == 0) else { continue };
            let first = width(&lines[0]);
            assert!(first <= columns, "{columns}");
            assert!(lines.iter().all(|line| width(line) == first), "{columns}: {lines:#?}");
        }
    }

    #[test]
    fn a_table_is_as_wide_as_its_content_and_no_wider() {
        let wide = grid(&rows(), 1_000_000, false).unwrap();
        assert_eq!(width(&wide[0]), 8 + 35 + 22 + frame(3));
        assert!(grid(&rows(), 50, false).is_none(), "eighteen columns a cell do not fit");
    }
}
