//! The format `table`: headings, lists and boxed tables, with signs for marks.

use std::borrow::Cow;

use super::bars::{self, Bars, bars};
use super::grid::grid;
use super::ink::Ink;
use super::link::{self, Link};
use super::strokes::Strokes;
use super::{Look, lattice, unbroken};
use crate::kb::Catalog;
use crate::page::{Block, Field, Lattice, Line, Mark, Marks, Page, Piece, Ranges, Table, Tone};
use crate::text::width::width;
use crate::text::wrap::{NO_BREAK, Run, each_line};

/// The narrowest column of words beside labels: ids of sources still fit.
const NARROWEST_WORDS: usize = 32;

/// Bytes of most pages: a buffer that grows is copied each time.
const LIKELY: usize = 1 << 16;

/// The page with boxes and signs and, if the look says so, colour and links;
/// the catalog knows where links lead.
///
/// ```
/// use tpm_career::{answer::switch, kb::Catalog, page, render};
///
/// let catalog = Catalog::embedded();
/// let answer = switch::switch(&catalog, "infra", "product")?;
/// let look = render::Look { width: 60, ink: false, ascii: true, links: false };
/// let text = render::table(&page::switch(&answer), look, &catalog);
/// assert!(text.starts_with("From Infra TPM to Product TPM") && text.lines().all(|line| line.len() <= 60));
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
#[must_use]
pub fn table(page: &Page<'_>, look: Look, catalog: &Catalog) -> String {
    let mut out = Writer { out: String::with_capacity(LIKELY), ink: Ink::new(look.ink), look, width: look.width, catalog, links: 0 };
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
                let link = out.link(Some(address));
                out.out.push_str("    ");
                out.paint(address, Tag { tone: Tone::Plain, link });
                out.end();
            }
        }
    }
    out.legend(page.marks());
    out.out
}

/// How words of a line are shown, and where they lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Tag<'a> {
    tone: Tone,
    link: Option<Link<'a>>,
}

impl From<Tone> for Tag<'_> {
    fn from(tone: Tone) -> Self {
        Self { tone, link: None }
    }
}

struct Writer<'c> {
    out: String,
    ink: Ink,
    look: Look,
    width: usize,
    catalog: &'c Catalog,
    /// How many links there are so far.
    links: usize,
}

impl<'c> Writer<'c> {
    fn gap(&mut self, none: bool) {
        if !none {
            self.out.push('\n');
        }
    }

    /// The line, its first row after `first`, further rows after `rest`.
    fn line(&mut self, line: &Line<'_>, first: &str, rest: &str) {
        let runs = self.runs(line);
        self.put(&runs, first, rest);
    }

    /// Words of one tone.
    fn words(&mut self, words: &str, tone: Tone, first: &str, rest: &str) {
        self.put(&[Run::new(words, tone.into())], first, rest);
    }

    fn put(&mut self, runs: &[Run<'_, Tag<'_>>], first: &str, rest: &str) {
        let columns = |before: &str| self.width.saturating_sub(width(before));
        self.lines(runs, columns(first), columns(rest), first, rest);
    }

    /// Lines of so many columns behind what stands before them.
    fn lines(&mut self, runs: &[Run<'_, Tag<'_>>], columns: usize, columns_rest: usize, first: &str, rest: &str) {
        each_line(runs, columns, columns_rest, |at, line| {
            self.out.push_str(if at == 0 { first } else { rest });
            for run in line {
                self.paint(&run.text, run.tag);
            }
            self.end();
        });
    }

    fn paint(&mut self, words: &str, tag: Tag<'_>) {
        match tag.link.and_then(Link::start) {
            Some(start) => {
                self.out.push_str(&start);
                self.ink.paint(&mut self.out, words, tag.tone);
                self.out.push_str(link::END);
            }
            None => self.ink.paint(&mut self.out, words, tag.tone),
        }
    }

    /// A link of its own, if the look has links and there is an address.
    fn link<'l>(&mut self, address: Option<&'l str>) -> Option<Link<'l>> {
        let address = address.filter(|_| self.look.links)?;
        self.links += 1;
        Some(Link { address, number: self.links })
    }

    /// A line as runs: marks become their signs, sources stand in brackets.
    fn runs<'l>(&mut self, line: &'l Line<'_>) -> Vec<Run<'l, Tag<'l>>>
    where
        'c: 'l,
    {
        let mut out = Vec::with_capacity(line.pieces.len() + 2);
        for piece in &line.pieces {
            match piece {
                Piece::Text(text, Tone::Command) => out.push(Run::new(unbroken(text), Tone::Command.into())),
                Piece::Text(text, tone) => out.push(Run::new(&**text, (*tone).into())),
                Piece::Marks(marks) => {
                    // A mark never stands alone on a line.
                    let mut signs = String::from(NO_BREAK);
                    signs.extend(marks.iter().map(|mark| self.sign(mark)));
                    out.push(Run::new(signs, Tone::Mark.into()));
                }
                Piece::Sources(sources) if !self.look.links => {
                    if !sources.is_empty() {
                        out.push(Run::new([" [", &sources.join(", "), "]"].concat(), Tone::Faint.into()));
                    }
                }
                Piece::Sources(sources) => {
                    for (at, id) in sources.iter().enumerate() {
                        out.push(Run::new(if at == 0 { " [" } else { ", " }, Tone::Faint.into()));
                        let address = self.catalog.source(id).map(|source| &*source.url);
                        out.push(Run::new(*id, Tag { tone: Tone::Faint, link: self.link(address) }));
                    }
                    if !sources.is_empty() {
                        out.push(Run::new("]", Tone::Faint.into()));
                    }
                }
            }
        }
        out
    }

    const fn sign(&self, mark: Mark) -> &'static str {
        if self.look.ascii { mark.ascii_sign() } else { mark.sign() }
    }

    /// A line without tones and links.
    fn text_of<'l>(&mut self, line: &'l Line<'_>) -> Cow<'l, str>
    where
        'c: 'l,
    {
        let mut runs = self.runs(line).into_iter().map(|run| run.text);
        let first = runs.next().unwrap_or_default();
        runs.fold(first, |text, more| text + more)
    }

    fn end(&mut self) {
        self.out.truncate(self.out.trim_end_matches(' ').len());
        self.out.push('\n');
    }

    /// Labels in a column of their own where that leaves room for the words.
    fn fields(&mut self, fields: &[Field<'_>]) {
        let label = fields.iter().map(|field| width(&field.label)).max().unwrap_or(0);
        if label + 4 + NARROWEST_WORDS.max(self.width / 2) > self.width {
            for field in fields {
                let mut all = vec![Run::new(format!("{}{} ", field.label, field.colon()), Tone::Strong.into())];
                all.extend(self.runs(&field.line));
                self.put(&all, "  ", "    ");
            }
            return;
        }
        let rest = " ".repeat(label + 4);
        for field in fields {
            let mut first = String::from("  ");
            self.ink.paint(&mut first, &field.label, Tone::Strong);
            first.push_str(&" ".repeat(label - width(&field.label) + 2));
            let runs = self.runs(&field.line);
            let columns = self.width - label - 4;
            self.lines(&runs, columns, columns, &first, &rest);
        }
    }

    /// A boxed table; stacked records where it does not fit.
    fn table(&mut self, table: &Table<'_>) {
        let mut rows = vec![table.head.iter().map(|title| Cow::Borrowed(&**title)).collect::<Vec<_>>()];
        rows.extend(table.rows.iter().map(|row| row.iter().map(|cell| self.text_of(cell)).collect()));
        if let Some(lines) = grid(&rows, self.width, self.look.ascii) {
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
                let mut all = vec![Run::new(format!("{head}: "), Tone::Strong.into())];
                all.extend(self.runs(cell));
                self.put(&all, "    ", "      ");
            }
        }
    }

    /// Bars on a common scale; sentences where there is no room for a bar.
    fn ranges(&mut self, ranges: &Ranges<'_>) {
        let (columns, strokes) = (self.width.saturating_sub(2), Strokes::of(self.look.ascii));
        let beside = bars(ranges, columns, true, strokes);
        // Long labels go on lines of their own, above their numbers.
        let stacked = beside.is_none();
        let Some(Bars { head, rows }) = beside.or_else(|| bars(ranges, columns, false, strokes)) else {
            self.sentences(&bars::sentences(ranges));
            return;
        };
        self.drawn(&head, Tone::Faint);
        for (row, line) in ranges.rows.iter().zip(&rows) {
            if stacked {
                self.words(&row.label, Tone::Plain, "  ", "    ");
            }
            self.drawn(line, Tone::Plain);
            if !row.aside.is_empty() {
                self.words(&row.aside, Tone::Faint, "      ", "      ");
            }
        }
    }

    /// What stands in place of a drawing.
    fn sentences(&mut self, all: &[String]) {
        for sentence in all {
            self.words(sentence, Tone::Plain, "  ", "    ");
        }
    }

    /// A line that is laid out already.
    fn drawn(&mut self, line: &str, tone: Tone) {
        self.out.push_str("  ");
        self.ink.paint(&mut self.out, line.trim_end(), tone);
        self.end();
    }

    /// Two columns joined by a fork, then where paths leave them; sentences
    /// where the columns do not fit.
    fn lattice(&mut self, lattice: &Lattice<'_>) {
        let strokes = Strokes::of(self.look.ascii);
        let fits = |lines: &Vec<String>| lines.iter().all(|line| width(line) <= self.width);
        let Some(lines) = lattice::drawing(lattice, strokes).filter(fits) else {
            self.sentences(&lattice::sentences(lattice));
            return;
        };
        for line in lines {
            self.out.push_str(&line);
            self.end();
        }
        let exits = lattice::exits(lattice, strokes);
        if !exits.is_empty() {
            self.out.push('\n');
            self.words("Out of the ladder, by the number of the rung:", Tone::Plain, "   ", "   ");
        }
        for (first, to) in exits {
            let rest = " ".repeat(width(&first));
            self.words(&to, Tone::Plain, &first, &rest);
        }
    }

    fn legend(&mut self, marks: Marks) {
        if marks.is_empty() {
            return;
        }
        let words = |mark: Mark| format!("{} {}", self.sign(mark), mark.words());
        let text = marks.iter().map(words).collect::<Vec<_>>().join("; ");
        self.out.push('\n');
        self.words(&text, Tone::Faint, "", "");
    }
}
