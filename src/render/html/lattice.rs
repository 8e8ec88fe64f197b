//! The ladder as a drawing: specialists on the left, leaders of people on the
//! right, moves up and across between them, and what lies outside beside the
//! rung that it is reached from.

use maud::{Markup, html as markup};

use super::picture::{WIDTH, at, framed};
use crate::page::Lattice;
use crate::text::wrap::wrap_plain;

/// Width of a rung; what is left of the drawing parts the two sides.
const RUNG: f64 = 157.0;

/// Columns of letters in a rung and below it: arrows run beside them.
const COLUMNS: usize = 16;

/// How far from the right edge of a rung arrows run.
const ARROW: f64 = 14.0;

/// Height of a line of letters.
const LINE: f64 = 16.0;

/// Room between a rung and the one above it.
const GAP: f64 = 26.0;

/// A rung with its place.
struct Node {
    order: u32,
    title: Vec<String>,
    exits: Vec<String>,
    leads: bool,
    /// Its upper edge.
    top: f64,
}

impl Node {
    fn of(lattice: &Lattice<'_>, (order, title): (u32, &str), leads: bool) -> Self {
        let out = lattice.exits.iter().filter(|exit| exit.0 == order);
        let lines = |exit: &(u32, &str)| {
            let lines = wrap_plain(exit.1, COLUMNS).into_iter().enumerate();
            lines.map(|(at, line)| format!("{} {line}", if at == 0 { '\u{21b3}' } else { '\u{a0}' })).collect::<Vec<_>>()
        };
        let exits = out.flat_map(lines).collect();
        Self { order, title: wrap_plain(&format!("{order}  {title}"), COLUMNS), exits, leads, top: 0.0 }
    }

    #[allow(clippy::cast_precision_loss)] // a few lines
    fn height(&self) -> f64 {
        (self.title.len() as f64).mul_add(LINE, 12.0)
    }

    /// With the lines below it that say where it leads out.
    #[allow(clippy::cast_precision_loss)] // a few lines
    fn depth(&self) -> f64 {
        (self.exits.len() as f64).mul_add(LINE, self.height())
    }

    const fn left(&self) -> f64 {
        if self.leads { WIDTH - RUNG - 1.0 } else { 1.0 }
    }
}

/// The drawing, named `name`.
pub(super) fn picture(lattice: &Lattice<'_>, name: &str) -> Markup {
    let (nodes, height) = placed(lattice);
    let node = |order: u32| nodes.iter().find(|node| node.order == order);
    let pairs = |moves: &[(u32, u32)]| -> Vec<_> { moves.iter().filter_map(|(from, to)| Some((node(*from)?, node(*to)?))).collect() };
    let marker = format!("{name}-arrow");
    let drawing = markup! {
        defs {
            marker .arrow id=(marker) viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto" {
                path d="M0 0L8 4L0 8z" {}
            }
        }
        @for (from, to) in pairs(&lattice.up) { path .up d=(up(from, to)) marker-end={ "url(#" (marker) ")" } {} }
        @for (from, to) in pairs(&lattice.across) { path .across d=(across(from, to)) marker-end={ "url(#" (marker) ")" } {} }
        @for node in &nodes { (drawn(node, node.order == lattice.fork)) }
        g .key {
            text x="1" y=(at(height - 42.0)) { "\u{2500}\u{25b8} a step up   \u{2504}\u{25b8} across, from the fork on" }
            text x="1" y=(at(height - 24.0)) { "\u{21b3} out of the ladder" }
            text x="1" y=(at(height - 6.0)) { "Single frame: specialist. Double frame: leads people." }
        }
    };
    let description = format!(
        "{} rungs of specialists on the left and {} rungs that lead people on the right. {}. The table after the drawing says where each rung leads.",
        lattice.left.len(),
        lattice.right.len(),
        fork(lattice)
    );
    framed(name, &lattice.title, &description, height, &drawing)
}

fn fork(lattice: &Lattice<'_>) -> String {
    let title = lattice.left.iter().find(|rung| rung.0 == lattice.fork).map_or("", |rung| rung.1);
    format!("At {title} comes {}", lattice.fork_label)
}

/// The rungs with their places, and the height of all. Both sides stand on the
/// rung of the fork: the right one begins as high as the left one goes on.
fn placed(lattice: &Lattice<'_>) -> (Vec<Node>, f64) {
    let above: Vec<_> = lattice.left.iter().filter(|rung| rung.0 > lattice.fork).collect();
    let below: Vec<_> = lattice.left.iter().filter(|rung| rung.0 <= lattice.fork).collect();
    let rows = above.len().max(lattice.right.len());
    let (mut nodes, mut top) = (Vec::new(), 2.0);
    for row in 0..rows {
        let left = row.checked_sub(rows - above.len()).map(|at| Node::of(lattice, *above[at], false));
        let right = row.checked_sub(rows - lattice.right.len()).map(|at| Node::of(lattice, lattice.right[at], true));
        let depth = left.iter().chain(&right).map(Node::depth).fold(0.0, f64::max);
        nodes.extend(left.into_iter().chain(right).map(|node| Node { top, ..node }));
        top += depth + GAP;
    }
    for rung in below {
        let node = Node { top, ..Node::of(lattice, *rung, false) };
        top += node.depth() + GAP;
        nodes.push(node);
    }
    (nodes, top + 40.0)
}

/// From the upper edge of a rung to what stands above it.
fn up(from: &Node, to: &Node) -> String {
    let x = from.left() + RUNG - ARROW;
    format!("M{} {}V{}", at(x), at(from.top), at(to.top + to.height() + 2.0))
}

/// From the right edge of a specialist to the left or lower edge of a leader.
fn across(from: &Node, to: &Node) -> String {
    let (start, middle) = (from.left() + RUNG, from.top + from.height() / 2.0);
    if from.top > to.top {
        return format!("M{} {}H{}V{}", at(start), at(middle), at(to.left() + RUNG - ARROW), at(to.top + to.height() + 2.0));
    }
    format!("M{} {}H{}", at(start), at(middle), at(to.left() - 2.0))
}

fn drawn(node: &Node, forks: bool) -> Markup {
    let (left, height) = (node.left(), node.height());
    let mut baseline = node.top + 4.0;
    let mut next = || {
        baseline += LINE;
        at(baseline)
    };
    markup! {
        rect .rung.fork[forks] x=(at(left)) y=(at(node.top)) width=(at(RUNG)) height=(at(height)) rx="4" {}
        @if node.leads {
            rect .rung x=(at(left + 3.0)) y=(at(node.top + 3.0)) width=(at(RUNG - 6.0)) height=(at(height - 6.0)) rx="2" {}
        }
        @for line in &node.title { text .label x=(at(left + 10.0)) y=(next()) { (line) } }
        @for (row, exit) in (1_u32..).zip(&node.exits) {
            text .out x=(at(left + 8.0)) y=(at(LINE.mul_add(row.into(), node.top + height) - 2.0)) { (exit) }
        }
    }
}
