//! The format `markdown`: GitHub's, to paste whole or in part.
//!
//! Marks stand in words beside what they mark, in tables too: a part that is
//! pasted elsewhere leaves a legend behind, and a bare `~` or `+` is markup.
//! Sources are links by their id, with the addresses at the end of the page:
//! that keeps lines readable, and a part pasted without them still names who
//! says so.

use std::collections::BTreeSet;

use super::escape::{Place, is_address};
use super::gfm::Inline;
use super::lattice::named;
use super::own_files;
use crate::kb::Catalog;
use crate::page::{Block, Field, Lattice, Line, Page, Piece, Ranges, Table, Tone};

/// The page in Markdown.
///
/// ```
/// use tpm_career::{answer::switch, kb::Catalog, page, render};
///
/// let catalog = Catalog::embedded();
/// let answer = switch::switch(&catalog, "infra", "product")?;
/// assert!(render::markdown(&page::switch(&answer), &catalog).starts_with("# From Infra TPM to Product TPM"));
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
#[must_use]
pub fn markdown(page: &Page<'_>, catalog: &Catalog) -> String {
    let mut out = Writer::default();
    for block in &page.blocks {
        out.block(block);
    }
    out.layers(catalog);
    out.addresses(catalog);
    out.out
}

/// What was written last, as far as the next block cares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Last {
    /// Something that names what follows.
    Heading,
    /// A list, which more items go on.
    List,
    #[default]
    Other,
}

#[derive(Debug, Default)]
struct Writer<'p> {
    out: String,
    last: Last,
    /// Whether a heading of the second level stands above.
    below_heading: bool,
    /// Ids of the sources named so far.
    sources: BTreeSet<&'p str>,
}

impl<'p> Writer<'p> {
    fn block(&mut self, block: &'p Block<'_>) {
        match block {
            Block::Title(line) => {
                self.below_heading = false;
                self.heading("#", line);
            }
            Block::Heading(line) => {
                self.below_heading = true;
                self.heading("##", line);
            }
            // Levels are never skipped.
            Block::Subheading(line) => self.heading(if self.below_heading { "###" } else { "##" }, line),
            Block::Text(line) | Block::Note(line) => self.paragraph(line),
            Block::Fields(fields) => self.fields(fields),
            Block::Points(points) => self.fields(&points.fields()),
            Block::List(lines) => {
                for line in lines {
                    let words = self.line(line, Place::Block);
                    self.item(&words);
                }
            }
            Block::Table(table) => self.table(table),
            Block::Ranges(ranges) => self.ranges(ranges),
            Block::Lattice(lattice) => self.lattice(lattice),
            Block::Address(address) => self.address(address),
        }
    }

    /// Lines with a blank line before them.
    fn put(&mut self, lines: &[String], last: Last) {
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        for line in lines {
            self.out.push_str(line);
            self.out.push('\n');
        }
        self.last = last;
    }

    fn heading(&mut self, signs: &str, line: &'p Line<'_>) {
        let words = self.line(line, Place::Heading);
        self.put(&[format!("{signs} {words}")], Last::Heading);
    }

    fn paragraph(&mut self, line: &'p Line<'_>) {
        let words = self.line(line, Place::Block);
        self.put(&[words], Last::Other);
    }

    /// An item of the list before, or the first of a new one.
    fn item(&mut self, words: &str) {
        if self.last != Last::List {
            self.put(&[], Last::List);
        }
        self.out.push_str("- ");
        self.out.push_str(words);
        self.out.push('\n');
    }

    fn fields(&mut self, fields: &[Field<'p>]) {
        for field in fields {
            let mut inline = Inline::default();
            let colon = field.colon();
            if field.is_command() {
                inline.code(&field.label);
                inline.words(colon);
            } else {
                inline.bold(&field.label);
                inline.bold(colon);
            }
            inline.words(" ");
            self.pieces(&mut inline, &field.line);
            self.item(&inline.at(Place::Block));
        }
    }

    /// On a line of its own, inside the item before where there is one.
    fn address(&mut self, address: &str) {
        let good = is_address(address);
        let words = if good { format!("<{address}>") } else { words_of(address, Place::Block) };
        if self.last != Last::List {
            self.put(&[words], Last::Other);
            return;
        }
        // A backslash at the end of a line breaks it. With a dollar the address
        // could end a formula there: that takes a paragraph of its own.
        let gap = if good && !address.contains('$') { "\\\n  " } else { "\n\n  " };
        self.out.truncate(self.out.trim_end_matches('\n').len());
        self.out.push_str(gap);
        self.out.push_str(&words);
        self.out.push('\n');
    }

    fn table(&mut self, table: &'p Table<'_>) {
        let head = table.head.iter().map(|title| words_of(title, Place::Cell)).collect();
        let rows = table.rows.iter().map(|row| row.iter().map(|cell| self.line(cell, Place::Cell)).collect()).collect();
        self.rows(head, rows, |_| false);
    }

    /// The numbers in columns, to the right; the title only where no heading
    /// has given it.
    fn ranges(&mut self, ranges: &Ranges<'_>) {
        self.caption(&ranges.title);
        let cell = |text: &str| words_of(text, Place::Cell);
        let asides = ranges.rows.iter().any(|row| !row.aside.is_empty());
        let ends = if asides { &["Sample", "Remark"][..] } else { &["Sample"] };
        let head = std::iter::once("").chain(ranges.head.iter().copied()).chain(ends.iter().copied()).map(cell).collect();
        let rows = ranges.rows.iter().map(|row| {
            let mut label = Inline::default();
            label.bold(&row.label);
            let mut cells = vec![label.at(Place::Cell)];
            cells.extend(row.cells.iter().map(|number| cell(number)));
            cells.push(cell(&row.sample));
            if asides {
                cells.push(cell(&row.aside));
            }
            cells
        });
        let numbers = 1..=ranges.head.len();
        self.rows(head, rows.collect(), |at| numbers.contains(&at));
    }

    /// The rungs, highest first, each with where its paths lead; then the fork.
    fn lattice(&mut self, lattice: &Lattice<'_>) {
        self.caption(&lattice.title);
        let mut rungs: Vec<(u32, &str, &str)> = lattice.left.iter().map(|(order, title)| (*order, *title, "specialist")).collect();
        rungs.extend(lattice.right.iter().map(|(order, title)| (*order, *title, "leads people")));
        rungs.sort_by_key(|rung| std::cmp::Reverse(rung.0));
        let led = |moves: &[(u32, u32)], from: u32| {
            let to = moves.iter().filter(|step| step.0 == from).map(|step| named(lattice, step.1));
            to.collect::<Vec<_>>().join("; ")
        };
        let rows = rungs.iter().map(|(order, title, side)| {
            let out: Vec<&str> = lattice.exits.iter().filter(|exit| exit.0 == *order).map(|exit| exit.1).collect();
            let mut name = Inline::default();
            name.bold(title);
            let mut cells = vec![order.to_string(), name.at(Place::Cell)];
            let texts = [(*side).to_owned(), led(&lattice.up, *order), led(&lattice.across, *order), out.join("; ")];
            cells.extend(texts.iter().map(|text| words_of(text, Place::Cell)));
            cells
        });
        let head = ["Rung", "Title", "Side", "Up to", "Across to", "Out of the ladder to"].map(str::to_owned).into();
        let rows = rows.collect();
        self.rows(head, rows, |at| at == 0);
        let fork = format!("After {}, {}.", rungs.iter().find(|rung| rung.0 == lattice.fork).map_or("", |rung| rung.1), lattice.fork_label);
        self.put(&[words_of(&fork, Place::Block)], Last::Other);
    }

    /// What a table is called, where nothing above it says so.
    fn caption(&mut self, title: &str) {
        if self.last != Last::Heading {
            let mut inline = Inline::default();
            inline.bold(title);
            self.put(&[inline.at(Place::Block)], Last::Other);
        }
    }

    /// A head and rows of Markdown.
    fn rows(&mut self, head: Vec<String>, rows: Vec<Vec<String>>, right: impl Fn(usize) -> bool) {
        let rule = (0..head.len()).map(|at| if right(at) { "---:" } else { "---" }.to_owned()).collect();
        let line = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
        let mut lines = vec![line(head), line(rule)];
        lines.extend(rows.into_iter().map(line));
        self.put(&lines, Last::Other);
    }

    fn line(&mut self, line: &Line<'p>, place: Place) -> String {
        let mut inline = Inline::default();
        self.pieces(&mut inline, line);
        inline.at(place)
    }

    fn pieces(&mut self, inline: &mut Inline, line: &Line<'p>) {
        for piece in &line.pieces {
            match piece {
                Piece::Text(text, Tone::Strong | Tone::Match) => inline.bold(text),
                Piece::Text(text, Tone::Command) => inline.code(text),
                Piece::Text(text, Tone::Plain | Tone::Faint | Tone::Mark) => inline.words(text),
                Piece::Marks(marks) => {
                    inline.words(&format!(" ({})", marks.words()));
                }
                Piece::Sources(ids) => {
                    inline.sources(ids);
                    self.sources.extend(ids);
                }
            }
        }
    }

    /// The files of one's own that the page was made with.
    fn layers(&mut self, catalog: &Catalog) {
        if let Some(files) = own_files(catalog) {
            self.put(&[words_of(&format!("Made {files}."), Place::Block)], Last::Other);
        }
    }

    /// The addresses of the sources named, which make links of their ids.
    fn addresses(&mut self, catalog: &Catalog) {
        if self.sources.is_empty() {
            return;
        }
        let mut lines: Vec<String> = catalog
            .all_sources()
            .map(|(_, source)| source)
            .filter(|source| self.sources.contains(&*source.id) && is_address(&source.url))
            .map(|source| definition(&source.id, &source.url))
            .collect();
        lines.sort_unstable();
        if !lines.is_empty() {
            self.put(&lines, Last::Other);
        }
    }
}

/// What makes links of an id.
fn definition(id: &str, url: &str) -> String {
    // A bracket must be closed inside a bare address.
    if url.contains(['(', ')']) { format!("[{id}]: <{url}>") } else { format!("[{id}]: {url}") }
}

fn words_of(text: &str, place: Place) -> String {
    let mut inline = Inline::default();
    inline.words(text);
    inline.at(place)
}
