//! The format `html`: one page that needs nothing else, neither script nor
//! network. Tables say what their heads are of, drawings have a name, a
//! description and a table of their numbers, sources are footnotes with links.

mod lattice;
mod line;
mod picture;
mod points;
mod ranges;
mod tables;

use maud::{DOCTYPE, Markup, PreEscaped, html as markup};

use self::line::{Notes, title_words};
use super::json::TOOL_VERSION;
use super::own_files;
use crate::kb::Catalog;
use crate::page::{Block, Field, Line, Mark, Marks, Page};

/// How the page looks: light and dark, on a telephone and on paper.
const PAGE_STYLE: &str = include_str!("page.css");

/// How drawings look; they carry it along when they stand alone.
pub const PICTURE_STYLE: &str = include_str!("picture.css");

/// The page for a browser; `pictures` says whether to draw what its tables say.
///
/// ```
/// use tpm_career::{answer::switch, kb::Catalog, page, render};
///
/// let catalog = Catalog::embedded();
/// let answer = switch::switch(&catalog, "infra", "product")?;
/// assert!(render::html(&page::switch(&answer), &catalog, true).starts_with("<!DOCTYPE html>"));
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
#[must_use]
pub fn html(page: &Page<'_>, catalog: &Catalog, pictures: bool) -> String {
    let mut writer = Writer { notes: Notes::of(catalog), pictures, drawn: 0, parts: Vec::new(), below: Below::Nothing };
    let blocks: Vec<Markup> = page.blocks.iter().map(|block| writer.block(block)).collect();
    // The way around a long page stands behind what it opens with.
    let opening = page.blocks.iter().position(|block| matches!(block, Block::Heading(_))).unwrap_or(0);
    let title = page.blocks.iter().find_map(|block| if let Block::Title(line) = block { Some(title_words(line)) } else { None });
    let untitled = title.is_none();
    let title = title.unwrap_or_else(|| "tpm".to_owned());
    let whole = markup! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="generator" content={ "tpm " (TOOL_VERSION) };
                title { (title) }
                // Without this a browser asks the server for an icon.
                link rel="icon" href="data:,";
                style { (PreEscaped(PAGE_STYLE)) (PreEscaped(PICTURE_STYLE)) }
            }
            (PreEscaped("\n"))
            body {
                main {
                    @if untitled { h1 { (title) } }
                    @for (at, block) in blocks.iter().enumerate() {
                        @if at == opening { (ways(&writer.parts)) }
                        (block) (PreEscaped("\n"))
                    }
                    (legend(page.marks()))
                    (writer.notes.list())
                }
                footer {
                    p {
                        "Made by tpm " (TOOL_VERSION) " from its knowledge of version " (*catalog.meta().data_version)
                        @if let Some(files) = own_files(catalog) { ", " (files) }
                        "."
                    }
                }
            }
        }
    };
    whole.into_string() + "\n"
}

/// What the last heading was: levels are never skipped.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Below {
    Nothing,
    Title,
    Heading,
}

struct Writer<'c> {
    notes: Notes<'c>,
    pictures: bool,
    /// How many drawings there are: their names need ids.
    drawn: usize,
    /// Id and words of each part.
    parts: Vec<(String, String)>,
    below: Below,
}

impl Writer<'_> {
    fn block(&mut self, block: &Block<'_>) -> Markup {
        match block {
            Block::Title(line) => {
                self.below = Below::Title;
                markup! { h1 { (self.notes.line(line)) } }
            }
            Block::Heading(line) => {
                self.below = Below::Heading;
                let words = title_words(line);
                let id = self.part(&words);
                markup! { h2 id=(id) { (self.notes.line(line)) } }
            }
            Block::Subheading(line) if self.below == Below::Heading => markup! { h3 { (self.notes.line(line)) } },
            Block::Subheading(line) => markup! { h2 .minor { (self.notes.line(line)) } },
            Block::Text(line) => markup! { p { (self.notes.line(line)) } },
            Block::Note(line) => markup! { p .note { (self.notes.line(line)) } },
            Block::Fields(fields) => self.fields(fields),
            Block::List(lines) => self.list(lines),
            Block::Table(table) => self.table(table),
            Block::Ranges(ranges) => {
                let pictures = ranges::parts(ranges).map(|part| self.picture(|name| ranges::picture(ranges, &part, name)));
                let pictures: Vec<Markup> = pictures.collect();
                markup! { figure { @for picture in &pictures { (picture) } (tables::ranges(ranges)) } }
            }
            Block::Lattice(lattice) => {
                let picture = self.picture(|name| lattice::picture(lattice, name));
                markup! { figure { (picture) (tables::lattice(lattice)) } }
            }
            Block::Points(points) => {
                let picture = self.picture(|name| points::picture(points, name));
                let table = self.points(points);
                markup! { figure { (picture) (table) } }
            }
            Block::Address(address) => markup! { p .address { (line::link(address, address)) } },
        }
    }

    /// A drawing with a name of its own, where there are to be drawings.
    fn picture(&mut self, draw: impl Fn(&str) -> Markup) -> Markup {
        self.drawn += 1;
        if self.pictures { draw(&format!("picture-{}", self.drawn)) } else { Markup::default() }
    }

    /// An id for a part of the page, made of its words.
    fn part(&mut self, words: &str) -> String {
        let slug: Vec<String> =
            words.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_ascii_lowercase).collect();
        let id = format!("part-{}", slug.join("-"));
        let taken = |id: &str| self.parts.iter().any(|(known, _)| known == id);
        let others = (2..).map(|number| format!("{id}-{number}"));
        let id = std::iter::once(id.clone()).chain(others).find(|id| !taken(id)).unwrap_or(id);
        self.parts.push((id.clone(), words.to_owned()));
        id
    }

    fn fields(&mut self, fields: &[Field<'_>]) -> Markup {
        markup! {
            dl {
                @for field in fields {
                    div { dt { @if field.is_command() { code { (field.label) } } @else { (field.label) } } dd { (self.notes.line(&field.line)) } }
                }
            }
        }
    }

    fn list(&mut self, lines: &[Line<'_>]) -> Markup {
        // An empty list is a fault to a screen reader.
        if lines.is_empty() {
            return Markup::default();
        }
        markup! { ul { @for line in lines { li { (self.notes.line(line)) } } } }
    }
}

/// Parts from which on a page is too long to be found through by scrolling.
const MANY: usize = 5;

/// Links to the parts of a long page.
fn ways(parts: &[(String, String)]) -> Markup {
    if parts.len() < MANY {
        return Markup::default();
    }
    markup! {
        nav aria-label="On this page" {
            ul { @for (id, words) in parts { li { a href={ "#" (id) } { (words) } } } }
        }
    }
}

/// What the signs mean.
fn legend(marks: Marks) -> Markup {
    if marks.is_empty() {
        return Markup::default();
    }
    markup! {
        h2 { "Marks" }
        dl .legend {
            @for mark in marks.iter() {
                div { dt .mark { (Mark::sign(mark)) } dd { (Mark::words(mark)) } }
            }
        }
    }
}
