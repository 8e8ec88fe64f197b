//! Tables: those of a page, and those that say in numbers what is drawn.

use maud::{Markup, html as markup};

use super::Writer;
use crate::page::{Lattice, Points, Ranges, Table};

impl Writer<'_> {
    pub(super) fn table(&mut self, table: &Table<'_>) -> Markup {
        let rows = table.rows.iter().map(|row| row.iter().map(|cell| self.notes.line(cell)).collect()).collect();
        written(&table.head.iter().map(ToString::to_string).collect::<Vec<_>>(), rows, &Cells::Words, None)
    }

    /// The points in words.
    pub(super) fn points(&mut self, points: &Points<'_>) -> Markup {
        let rows = points.rows.iter().map(|row| vec![markup! { (row.label) }, self.notes.line(&row.line)]).collect();
        written(&["Kind".to_owned(), "Points".to_owned()], rows, &Cells::Words, Some(&points.title))
    }
}

/// The numbers of a drawing of ranges.
pub(super) fn ranges(ranges: &Ranges<'_>) -> Markup {
    let asides = ranges.rows.iter().any(|row| !row.aside.is_empty());
    let mut head = vec![String::new()];
    head.extend(ranges.head.iter().map(ToString::to_string));
    head.push("Sample".to_owned());
    if asides {
        head.push("Remark".to_owned());
    }
    let rows = ranges.rows.iter().map(|row| {
        let mut cells = vec![markup! { (row.label) }];
        cells.extend(row.cells.iter().map(|cell| markup! { (cell) }));
        cells.push(markup! { (row.sample) });
        if asides {
            cells.push(markup! { (row.aside) });
        }
        cells
    });
    written(&head, rows.collect(), &Cells::Numbers, Some(&ranges.title))
}

/// The ladder rung by rung: where each leads.
pub(super) fn lattice(lattice: &Lattice<'_>) -> Markup {
    let title = |order: u32| lattice.left.iter().chain(&lattice.right).find(|rung| rung.0 == order).map_or("", |rung| rung.1);
    let led = |moves: &[(u32, u32)], from: u32| {
        let all: Vec<&str> = moves.iter().filter(|step| step.0 == from).map(|step| title(step.1)).collect();
        all.join("; ")
    };
    let side = |rungs: &[(u32, &str)], name: &'static str| {
        let rows = rungs.iter().map(|(order, title)| {
            let out: Vec<&str> = lattice.exits.iter().filter(|exit| exit.0 == *order).map(|exit| exit.1).collect();
            let up = led(&lattice.up, *order);
            let across = led(&lattice.across, *order);
            vec![
                markup! { (order) "\u{a0}\u{a0}" (title) },
                markup! { (name) @if *order == lattice.fork { ", " (lattice.fork_label) } },
                markup! { (up) },
                markup! { (across) },
                markup! { (out.join("; ")) },
            ]
        });
        rows.collect::<Vec<_>>()
    };
    let mut rows = side(&lattice.right, "leads people");
    rows.extend(side(&lattice.left, "specialist"));
    let head = ["Rung", "Side", "Up to", "Across to", "Out of the ladder to"].map(str::to_owned);
    written(&head, rows, &Cells::Words, Some(&lattice.title))
}

/// What the cells of a table hold: numbers stay on one line.
#[derive(PartialEq, Eq)]
enum Cells {
    Words,
    Numbers,
}

/// A table whose first column names its rows. On a narrow screen a row becomes
/// a stack: the roles are written out, since a browser forgets them then.
fn written(head: &[String], rows: Vec<Vec<Markup>>, cells: &Cells, caption: Option<&str>) -> Markup {
    markup! {
        table.numbers[*cells == Cells::Numbers] role="table" {
            @if let Some(caption) = caption { caption .unseen { (caption) } }
            thead role="rowgroup" {
                tr role="row" {
                    @for title in head {
                        @if title.is_empty() { td role="cell" {} } @else { th scope="col" role="columnheader" { (title) } }
                    }
                }
            }
            tbody role="rowgroup" {
                @for row in rows {
                    tr role="row" {
                        @for (at, cell) in row.iter().enumerate() {
                            @if at == 0 {
                                th scope="row" role="rowheader" { (cell) }
                            } @else {
                                td role="cell" data-label=(head[at]) { (cell) }
                            }
                        }
                    }
                }
            }
        }
    }
}
