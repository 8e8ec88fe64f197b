//! The format `plain`: labels and sentences, no boxes, no signs, no colour.
//!
//! A fact's text is one unbroken run of words; what is to be known of it
//! follows in words.

use super::{Look, bars, lattice, unbroken};
use crate::page::{Block, Field, Line, Page, Piece, Tone};
use crate::text::wrap::wrap_plain;

/// The page in labels and sentences.
///
/// ```
/// use tpm_career::{answer::switch, kb::Catalog, page, render};
///
/// let catalog = Catalog::embedded();
/// let answer = switch::switch(&catalog, "infra", "product")?;
/// let look = render::Look { width: 60, ink: false, ascii: true, links: false };
/// assert!(render::plain(&page::switch(&answer), look).starts_with("From Infra TPM to Product TPM"));
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
#[must_use]
pub fn plain(page: &Page<'_>, look: Look) -> String {
    let mut out = String::new();
    for (at, block) in page.blocks.iter().enumerate() {
        match block {
            Block::Title(line) | Block::Heading(line) | Block::Subheading(line) => {
                if at > 0 {
                    out.push('\n');
                }
                put(&mut out, &words(line), look.width);
            }
            Block::Text(line) | Block::Note(line) => put(&mut out, &words(line), look.width),
            Block::Fields(all) => fields(&mut out, all, look.width),
            Block::Points(points) => fields(&mut out, &points.fields(), look.width),
            Block::List(lines) => lines.iter().for_each(|line| put(&mut out, &format!("- {}", words(line)), look.width)),
            Block::Table(table) => {
                for row in &table.rows {
                    let Some((name, cells)) = row.split_first() else { continue };
                    out.push('\n');
                    put(&mut out, &words(name), look.width);
                    for (head, cell) in table.head.iter().skip(1).zip(cells) {
                        put(&mut out, &format!("{head}: {}", words(cell)), look.width);
                    }
                }
            }
            Block::Ranges(drawing) => bars::sentences(drawing).iter().for_each(|text| put(&mut out, text, look.width)),
            Block::Address(address) => {
                out.push_str(address);
                out.push('\n');
            }
            Block::Lattice(drawing) => lattice::sentences(drawing).iter().for_each(|text| put(&mut out, text, look.width)),
        }
    }
    out
}

fn fields(out: &mut String, fields: &[Field<'_>], columns: usize) {
    for field in fields {
        put(out, &format!("{}{} {}", field.label, field.colon(), words(&field.line)), columns);
    }
}

fn put(out: &mut String, text: &str, columns: usize) {
    for line in wrap_plain(text, columns) {
        out.push_str(&line);
        out.push('\n');
    }
}

/// A line in words alone.
fn words(line: &Line<'_>) -> String {
    let mut out = String::new();
    for piece in &line.pieces {
        match piece {
            Piece::Text(text, Tone::Command) => out.push_str(&unbroken(text)),
            Piece::Text(text, _) => out.push_str(text),
            Piece::Marks(marks) => {
                out.push_str(" (");
                out.push_str(&marks.words());
                out.push(')');
            }
            Piece::Sources(ids) => out.push_str(&sources(ids)),
        }
    }
    out
}

/// The ids of sources, in brackets after the words they carry.
fn sources(ids: &[&str]) -> String {
    if ids.is_empty() { String::new() } else { format!(" [{}]", ids.join(", ")) }
}
