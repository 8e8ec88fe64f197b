//! Floor 4: an answer laid out for people, without a byte of decoration.
//!
//! A [`Page`] is a list of [`Block`]s; what a reader sees of strength and
//! source travels as [`Marks`], never inside a text. One file an answer.
//!
//! ```
//! use tpm_career::{answer::show, kb::Catalog, page::{self, Block}};
//!
//! let catalog = Catalog::embedded();
//! let answer = show::show(&catalog, &["infra"], &[])?;
//! let page = page::show(&answer);
//! assert!(matches!(page.blocks[0], Block::Title(_)) && !page.marks().is_empty());
//! # Ok::<(), tpm_career::answer::Problem>(())
//! ```

mod assess;
mod compare;
mod crosswalk;
mod evaluation;
mod faq;
mod figure;
mod gaps;
mod ladder;
mod layers;
mod level;
mod line;
mod pay;
mod posting;
mod ranges;
mod search;
mod show;
mod sources;
mod steps;
mod switch;
mod verdict;
mod why;
mod years;

pub use assess::{fit, questions};
pub use compare::compare;
pub use crosswalk::crosswalk;
pub use evaluation::evaluation;
pub use faq::faq;
pub use ladder::ladder;
pub use layers::kb_check;
pub use level::level;
pub use line::{Line, Mark, Marks, Piece, Tone};
pub use pay::pay;
pub use posting::postings;
pub use search::search;
pub use show::{roles, show};
pub use sources::sources;
pub use steps::{steps, worksheet};
pub use switch::switch;
pub use why::{fact as why_fact, why};

use std::borrow::Cow;

use crate::answer::Next;
use crate::kb::records::RoleName;

/// An answer laid out for people.
#[derive(Debug, Default)]
pub struct Page<'a> {
    /// From top to bottom.
    pub blocks: Vec<Block<'a>>,
}

/// A part of a page.
#[derive(Debug)]
pub enum Block<'a> {
    /// The first line: the answer, or what this is about.
    Title(Line<'a>),
    /// Starts a part.
    Heading(Line<'a>),
    /// Starts a part of a part.
    Subheading(Line<'a>),
    /// A paragraph.
    Text(Line<'a>),
    /// Labels with what they say.
    Fields(Vec<Field<'a>>),
    /// Items of equal rank.
    List(Vec<Line<'a>>),
    /// Rows and columns.
    Table(Table<'a>),
    /// Numbers on a common scale.
    Ranges(Ranges<'a>),
    /// The ladder as a drawing.
    Lattice(Lattice<'a>),
    /// Points that answers gave to kinds.
    Points(Points<'a>),
    /// The address of what stands before it: alone on its line, never broken.
    Address(Cow<'a, str>),
    /// An aside: limits, what to run next.
    Note(Line<'a>),
}

/// A label with what it says.
#[derive(Debug)]
pub struct Field<'a> {
    /// One to three words.
    pub label: Cow<'a, str>,
    /// What it says.
    pub line: Line<'a>,
}

/// Rows and columns; the first column names the rows.
#[derive(Debug)]
pub struct Table<'a> {
    /// Titles of the columns; the first is empty where the rows speak for themselves.
    pub head: Vec<Cow<'a, str>>,
    /// As many cells as the head has titles.
    pub rows: Vec<Vec<Line<'a>>>,
}

/// Ranges on a common scale, with their numbers written out.
#[derive(Debug)]
pub struct Ranges<'a> {
    /// What is measured, when and where: what a drawing is called.
    pub title: String,
    /// Round numbers of the scale, with their words, lowest first.
    pub ticks: Vec<(f64, String)>,
    /// Titles of the columns of numbers.
    pub head: Vec<&'static str>,
    /// From top to bottom.
    pub rows: Vec<Range<'a>>,
}

/// One range.
#[derive(Debug)]
pub struct Range<'a> {
    /// Of whom or what.
    pub label: Cow<'a, str>,
    /// The lower end, in the unit of the scale.
    pub low: Option<f64>,
    /// The middle.
    pub mid: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
    /// The numbers written out, one for each column.
    pub cells: Vec<String>,
    /// The sample size, or what stands in its place.
    pub sample: String,
    /// Whether it is weak or suspect; `aside` says why.
    pub doubtful: bool,
    /// What else must be known of the row; may be empty.
    pub aside: String,
}

/// The ladder: specialists on the left, leaders of people on the right.
#[derive(Debug)]
pub struct Lattice<'a> {
    /// What the drawing is called.
    pub title: Cow<'a, str>,
    /// Rungs without people to lead, highest first: number and title.
    pub left: Vec<(u32, &'a str)>,
    /// Rungs that lead people, highest first.
    pub right: Vec<(u32, &'a str)>,
    /// Number of the rung where the two sides part.
    pub fork: u32,
    /// What to write beside the fork.
    pub fork_label: Cow<'a, str>,
    /// Moves up between two rungs, by their numbers.
    pub up: Vec<(u32, u32)>,
    /// Moves from one side to the other, by the numbers of the rungs.
    pub across: Vec<(u32, u32)>,
    /// Moves out of the ladder: the number of the rung left, and what for.
    pub exits: Vec<(u32, &'a str)>,
}

/// Points by kind, on a scale from none to all that could be given.
#[derive(Debug)]
pub struct Points<'a> {
    /// What the drawing is called.
    pub title: Cow<'a, str>,
    /// From top to bottom.
    pub rows: Vec<Point<'a>>,
    /// The most there could be; `None` where nothing bounds them.
    pub of: Option<f64>,
}

/// The points of one kind.
#[derive(Debug)]
pub struct Point<'a> {
    /// Of which kind.
    pub label: Cow<'a, str>,
    /// How many.
    pub points: f64,
    /// The number as it is written.
    pub written: String,
    /// The number in words, and where it comes from.
    pub line: Line<'a>,
}

impl<'a> Page<'a> {
    fn push(&mut self, block: Block<'a>) {
        self.blocks.push(block);
    }

    /// What is worth running next, at the end of a page.
    fn next(&mut self, next: &'a [Next]) {
        if next.is_empty() {
            return;
        }
        self.push(Block::Heading(Line::strong("Next")));
        self.push(Block::Fields(next.iter().map(|next| Field::new(&*next.command, Line::faint(&*next.why))).collect()));
    }

    fn heading(&mut self, text: impl Into<Cow<'a, str>>) {
        self.push(Block::Heading(Line::strong(text)));
    }

    /// A page of nothing but names.
    #[must_use]
    pub fn list(title: &'a str, names: &[&'a str]) -> Self {
        let names = names.iter().map(|name| Line::plain(*name)).collect();
        Self { blocks: vec![Block::Title(Line::strong(title)), Block::List(names)] }
    }

    /// The page of `tpm version`.
    #[must_use]
    pub fn version(tool: &'a str, data: &'a str, format: &'a str) -> Self {
        let fields = [("tpm", tool), ("data", data), ("JSON format", format)];
        Self { blocks: vec![Block::Fields(fields.map(|(label, text)| Field::new(label, Line::plain(text))).into())] }
    }

    /// The marks that stand anywhere on the page, for the legend.
    #[must_use]
    pub fn marks(&self) -> Marks {
        let mut all = Marks::default();
        for block in &self.blocks {
            match block {
                Block::Title(line) | Block::Heading(line) | Block::Subheading(line) | Block::Text(line) | Block::Note(line) => {
                    all.add(line.marks());
                }
                Block::Fields(fields) => fields.iter().for_each(|field| all.add(field.line.marks())),
                Block::List(lines) => lines.iter().for_each(|line| all.add(line.marks())),
                Block::Table(table) => table.rows.iter().flatten().for_each(|line| all.add(line.marks())),
                Block::Points(points) => points.rows.iter().for_each(|row| all.add(row.line.marks())),
                Block::Lattice(_) | Block::Ranges(_) | Block::Address(_) => {}
            }
        }
        all
    }
}

impl<'a> Points<'a> {
    /// The points as labels with what they say, where nothing is drawn.
    #[must_use]
    pub fn fields(&self) -> Vec<Field<'a>> {
        self.rows.iter().map(|row| Field { label: row.label.clone(), line: row.line.clone() }).collect()
    }
}

impl Field<'_> {
    /// What stands behind the label: nothing where it asks.
    #[must_use]
    pub fn colon(&self) -> &'static str {
        if self.label.ends_with('?') { "" } else { ":" }
    }

    /// Whether the label is what to type.
    #[must_use]
    pub fn is_command(&self) -> bool {
        self.label.starts_with("tpm ")
    }
}

impl<'a> Field<'a> {
    fn new(label: impl Into<Cow<'a, str>>, line: Line<'a>) -> Self {
        Self { label: label.into(), line }
    }
}

/// `a`, `a and b`, `a, b and c`.
fn listed(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// `1 hit`, `2 hits`.
fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// The short name of a role.
fn short_name<'a>(names: &[&'a RoleName<'a>], id: &str) -> Option<&'a str> {
    names.iter().find(|role| *role.id == *id).map(|role| &*role.short)
}

/// The title of an id; the id itself where it has none.
fn named<'a>(titles: &[(&'a str, &'a str)], id: &'a str) -> &'a str {
    titles.iter().find(|(known, _)| *known == id).map_or(id, |(_, title)| title)
}
