//! The format `table`: headings, lists and boxed tables, with signs for marks.

use super::grid::grid;
use super::ink::Ink;
use super::{Look, plain};
use crate::page::{Block, Field, Lattice, Line, Mark, Marks, Page, Piece, Range, Ranges, Table, Tone};
use crate::text::wrap::{Run, width, wrap};

/// The page with boxes, signs and, if asked for, colour.
#[must_use]
pub fn table(page: &Page<'_>, look: Look) -> String {
    let mut out = Writer { out: String::new(), ink: Ink::new(look.ink), width: look.width };
    for (at, block) in page.blocks.iter().enumerate() {
        let first = at == 0;
        match block {
            Block::Title(line) | Block::Heading(line) | Block::Subheading(line) => {
                out.gap(first);
                out.line(line, "", "");
            }
            Block::Text(line) | Block::Note(line) => {
                out.gap(
                    first
                        || !matches!(
                            page.blocks[at - 1],
                            Block::List(_) | Block::Fields(_) | Block::Points(_) | Block::Table(_) | Block::Lattice(_) | Block::Ranges(_)
                        ),
                );
                out.line(line, "", "");
            }
            Block::Fields(fields) => out.fields(fields),
            Block::Points(points) => out.fields(&points.fields()),
            Block::List(lines) => lines.iter().for_each(|line| out.line(line, "  - ", "    ")),
            Block::Table(table) => out.table(table),
            Block::Ranges(ranges) => out.ranges(ranges),
            Block::Lattice(lattice) => out.lattice(lattice),
            Block::Address(address) => {
                out.out.push_str("    ");
                out.out.push_str(address);
                out.end();
            }
        }
    }
    out.legend(page.marks());
    out.out
}

struct Writer {
    out: String,
    ink: Ink,
    width: usize,
}

impl Writer {
    fn gap(&mut self, none: bool) {
        if !none {
            self.out.push('\n');
        }
    }

    /// The line, its first row after `first`, further rows after `rest`.
    fn line(&mut self, line: &Line<'_>, first: &str, rest: &str) {
        let runs = runs(line);
        self.runs(&runs, first, rest);
    }

    fn runs(&mut self, runs: &[Run<'_, Tone>], first: &str, rest: &str) {
        let lines = wrap(runs, self.width.saturating_sub(width(first)), self.width.saturating_sub(width(rest)));
        for (at, line) in lines.iter().enumerate() {
            self.out.push_str(if at == 0 { first } else { rest });
            for run in line {
                self.ink.paint(&mut self.out, &run.text, run.tag);
            }
            self.end();
        }
    }

    fn end(&mut self) {
        self.out.truncate(self.out.trim_end_matches(' ').len());
        self.out.push('\n');
    }

    /// Labels in a column of their own where that leaves room for the words.
    fn fields(&mut self, fields: &[Field<'_>]) {
        let label = fields.iter().map(|field| width(&field.label)).max().unwrap_or(0);
        if label + 4 > self.width / 2 {
            for field in fields {
                let colon = if field.label.ends_with('?') { "" } else { ":" };
                let mut all = vec![Run::new(format!("{}{colon} ", field.label), Tone::Strong)];
                all.extend(runs(&field.line));
                self.runs(&all, "  ", "    ");
            }
            return;
        }
        let rest = " ".repeat(label + 4);
        for field in fields {
            let mut first = String::from("  ");
            self.ink.paint(&mut first, &field.label, Tone::Strong);
            first.push_str(&" ".repeat(label - width(&field.label) + 2));
            let lines = wrap_runs(&field.line, self.width - label - 4);
            for (at, line) in lines.iter().enumerate() {
                self.out.push_str(if at == 0 { &first } else { &rest });
                for (text, tone) in line {
                    self.ink.paint(&mut self.out, text, *tone);
                }
                self.end();
            }
        }
    }

    /// A boxed table; stacked records where it does not fit.
    fn table(&mut self, table: &Table<'_>) {
        let mut rows = vec![table.head.iter().map(ToString::to_string).collect::<Vec<_>>()];
        rows.extend(table.rows.iter().map(|row| row.iter().map(text_of).collect()));
        if let Some(lines) = grid(&rows, self.width) {
            for line in lines {
                self.out.push_str(&line);
                self.end();
            }
            return;
        }
        for row in &table.rows {
            let Some((name, cells)) = row.split_first() else { continue };
            self.line(name, "  ", "  ");
            for (head, cell) in table.head.iter().skip(1).zip(cells) {
                let mut all = vec![Run::new(format!("{head}: "), Tone::Strong)];
                all.extend(runs(cell));
                self.runs(&all, "    ", "      ");
            }
        }
    }

    /// Bars on a common scale; sentences where there is no room for a bar.
    fn ranges(&mut self, ranges: &Ranges<'_>) {
        let columns = self.width.saturating_sub(2);
        let mut lines = draw_ranges(ranges, columns, true);
        // Long labels go on lines of their own, above their numbers.
        let stacked = lines.is_empty();
        if stacked {
            lines = draw_ranges(ranges, columns, false);
        }
        if lines.is_empty() {
            self.out.push_str(&plain::ranges(ranges, self.width));
            return;
        }
        for (at, line) in lines.iter().enumerate() {
            if let Some(row) = at.checked_sub(1).and_then(|at| ranges.rows.get(at)).filter(|_| stacked) {
                self.runs(&[Run::new(&*row.label, Tone::Plain)], "  ", "    ");
            }
            self.out.push_str("  ");
            self.ink.paint(&mut self.out, line.trim_end(), if at == 0 { Tone::Faint } else { Tone::Plain });
            self.end();
            // The first line is the head; row by row follows what is to be known of each.
            if let Some(row) = at.checked_sub(1).and_then(|at| ranges.rows.get(at)).filter(|row| !row.aside.is_empty()) {
                self.runs(&[Run::new(&*row.aside, Tone::Faint)], "      ", "      ");
            }
        }
    }

    /// Two columns joined by a fork; sentences where they do not fit.
    fn lattice(&mut self, lattice: &Lattice<'_>) {
        let drawn = draw(lattice);
        if drawn.iter().any(|line| width(line) > self.width) {
            self.out.push_str(&plain::lattice(lattice, self.width));
            return;
        }
        for line in drawn {
            self.out.push_str(&line);
            self.end();
        }
    }

    fn legend(&mut self, marks: Marks) {
        if marks.is_empty() {
            return;
        }
        let words = |mark: Mark| format!("{} {}", mark.sign(), mark.words());
        let text = marks.iter().map(words).collect::<Vec<_>>().join("; ");
        self.out.push('\n');
        self.runs(&[Run::new(text, Tone::Faint)], "", "");
    }
}

/// A line as runs: marks become their signs, sources stand in brackets.
fn runs<'a>(line: &'a Line<'_>) -> Vec<Run<'a, Tone>> {
    let mut out = Vec::with_capacity(line.pieces.len() + 2);
    for piece in &line.pieces {
        match piece {
            Piece::Text(text, tone) => out.push(Run::new(&**text, *tone)),
            Piece::Marks(marks) => {
                out.push(Run::new("\u{a0}", Tone::Plain)); // a mark never stands alone on a line
                out.push(Run::new(marks.iter().map(Mark::sign).collect::<String>(), Tone::Mark));
            }
            Piece::Sources(sources) => out.push(Run::new(plain::sources(sources), Tone::Faint)),
        }
    }
    out
}

/// A line without tones.
fn text_of(line: &Line<'_>) -> String {
    runs(line).into_iter().map(|run| run.text).collect()
}

fn wrap_runs(line: &Line<'_>, columns: usize) -> Vec<Vec<(String, Tone)>> {
    let runs = runs(line);
    let lines = wrap(&runs, columns, columns);
    lines.into_iter().map(|line| line.into_iter().map(|run| (run.text.into_owned(), run.tag)).collect()).collect()
}

/// The narrowest bar that still shows where a median lies.
const NARROWEST_BAR: usize = 12;

/// A head and a line for each range, numbers first, then its bar; nothing where
/// they do not fit.
fn draw_ranges(ranges: &Ranges<'_>, columns: usize, labelled: bool) -> Vec<String> {
    let name = |row: &Range<'_>| if labelled { row.label.to_string() } else { String::new() };
    let label = ranges.rows.iter().map(|row| width(&name(row))).max().unwrap_or(0);
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
    let Some(bar) = columns.checked_sub(taken).filter(|bar| *bar >= NARROWEST_BAR) else { return Vec::new() };
    let ends = || ranges.rows.iter().flat_map(|row| [row.low, row.high]).flatten();
    let (from, to) = (ends().fold(f64::INFINITY, f64::min), ends().fold(f64::NEG_INFINITY, f64::max));
    let bar = bar.min(40);
    let line = |name: &str, numbers: Vec<&str>, sample_text: &str, drawing: &str| {
        let mut out = format!("{name}{}", " ".repeat(label.saturating_sub(width(name))));
        for (cell, number) in cells.iter().zip(numbers) {
            out = format!("{out}  {}{number}", " ".repeat(cell.saturating_sub(width(number))));
        }
        format!("{out}  {sample_text}{}  {drawing}", " ".repeat(sample.saturating_sub(width(sample_text))))
    };
    let mut out = vec![line("", ranges.head.clone(), "", "")];
    for row in &ranges.rows {
        out.push(line(&name(row), row.cells.iter().map(String::as_str).collect(), &row.sample, &draw_bar(row, from, to, bar)));
    }
    out
}

/// `    ├────┼──┤`: the ends and the middle of a range, from `from` to `to`.
fn draw_bar(row: &Range<'_>, from: f64, to: f64, columns: usize) -> String {
    let (Some(low), Some(high)) = (row.low, row.high) else { return String::new() };
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)] // 0 to 40 columns
    let at = |value: f64| if to > from { ((value - from) / (to - from) * (columns - 1) as f64).round() as usize } else { 0 };
    let mut cells: Vec<char> = vec![' '; at(high) + 1];
    for cell in &mut cells[at(low)..] {
        *cell = '\u{2500}';
    }
    cells[at(low)] = '\u{251c}';
    cells[at(high)] = '\u{2524}';
    if let Some(mid) = row.mid {
        cells[at(mid)] = '\u{253c}';
    }
    cells.into_iter().collect()
}

/// The drawing of the ladder, highest rung first.
fn draw(lattice: &Lattice<'_>) -> Vec<String> {
    let label = |(order, title): &(u32, &str)| format!("{order:>2}  {title}");
    let column = lattice.left.iter().map(|rung| width(&label(rung))).max().unwrap_or(0) + 4;
    let pad = |text: &str| format!("{text}{}", " ".repeat(column.saturating_sub(width(text))));
    let above: Vec<_> = lattice.left.iter().filter(|rung| rung.0 > lattice.fork).collect();
    let below: Vec<_> = lattice.left.iter().filter(|rung| rung.0 <= lattice.fork).collect();
    // The right side ends where the fork is: align the two from the bottom.
    let height = above.len().max(lattice.right.len());
    let mut out = Vec::new();
    for row in 0..height {
        let left = row.checked_sub(height - above.len()).map(|at| above[at]);
        let right = row.checked_sub(height - lattice.right.len()).map(|at| &lattice.right[at]);
        out.push(format!("  {}{}", pad(&left.map(label).unwrap_or_default()), right.map(label).unwrap_or_default()));
        if row + 1 < height {
            let bar = |there: bool| if there { " \u{2502}" } else { "" };
            out.push(format!("  {}{}", pad(bar(left.is_some())), bar(right.is_some())));
        }
    }
    out.push(format!("   \u{251c}{}\u{2518}  {}", "\u{2500}".repeat(column.saturating_sub(1)), lattice.fork_label));
    for (at, rung) in below.iter().enumerate() {
        if at > 0 {
            out.push("   \u{2502}".to_owned());
        }
        out.push(format!("  {}", label(rung)));
    }
    out
}
