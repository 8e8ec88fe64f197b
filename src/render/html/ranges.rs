//! Ranges as bars on a common scale: a row a range, its ends and its middle in
//! figures beside the bar.

use maud::{Markup, html as markup};

use super::picture::{LETTER, WIDTH, at, cut, framed};
use crate::page::{Range, Ranges};
use crate::text::width::width;

/// Room at both sides for the numbers of the ends.
const SIDE: f64 = 58.0;

/// Rows of one drawing: more would not go on a sheet of paper, nor their scale
/// on a screen with them.
const ROWS: usize = 15;

/// Where a value lies between the ends of the scale.
struct Scale {
    from: f64,
    to: f64,
}

impl Scale {
    fn of(ranges: &Ranges<'_>) -> Self {
        let ends = ranges.rows.iter().flat_map(|row| [row.low, row.mid, row.high]).flatten();
        let all = ends.chain(ranges.ticks.iter().map(|tick| tick.0));
        let (from, to) = all.fold((f64::INFINITY, f64::NEG_INFINITY), |(from, to), value| (from.min(value), to.max(value)));
        Self { from, to }
    }

    fn x(&self, value: f64) -> f64 {
        let part = if self.to > self.from { (value - self.from) / (self.to - self.from) } else { 0.5 };
        SIDE + part * (WIDTH - 2.0 * SIDE)
    }
}

/// Rows that are drawn together, and which of how many drawings that is.
pub(super) struct Part<'r, 'a> {
    rows: &'r [Range<'a>],
    number: usize,
    of: usize,
}

/// The rows as drawings on the same scale.
pub(super) fn parts<'r, 'a>(ranges: &'r Ranges<'a>) -> impl Iterator<Item = Part<'r, 'a>> {
    let of = ranges.rows.len().div_ceil(ROWS);
    (1..).zip(ranges.rows.chunks(ROWS)).map(move |(number, rows)| Part { rows, number, of })
}

/// The drawing of a part, named `name`.
pub(super) fn picture(ranges: &Ranges<'_>, part: &Part<'_, '_>, name: &str) -> Markup {
    let scale = Scale::of(ranges);
    let middles = ranges.rows.iter().any(|row| row.mid.is_some());
    let step = if middles { 54.0 } else { 40.0 };
    let mut top = 4.0;
    let mut rows = Vec::new();
    for one in part.rows {
        rows.push(row(one, &scale, top));
        top += step;
    }
    let drawing = markup! {
        @for (value, words) in &ranges.ticks {
            line .scale x1=(at(scale.x(*value))) x2=(at(scale.x(*value))) y1="0" y2=(at(top)) {}
            text .scale x=(at(scale.x(*value))) y=(at(top + 14.0)) text-anchor="middle" { (words) }
        }
        @for row in &rows { (row) }
    };
    let title = if part.of == 1 { ranges.title.clone() } else { format!("{} ({} of {})", ranges.title, part.number, part.of) };
    framed(name, &title, &description(ranges, middles), top + 22.0, &drawing)
}

fn description(ranges: &Ranges<'_>, middles: bool) -> String {
    let ends: Vec<&str> = [ranges.head.first(), ranges.head.last()].into_iter().flatten().copied().collect();
    let doubtful = if ranges.rows.iter().any(|row| row.doubtful) { " A hollow bar is of low confidence or suspect." } else { "" };
    let middle = if middles { "; the tick across it is the median" } else { "" };
    let scale = match (ranges.ticks.first(), ranges.ticks.last()) {
        (Some((_, from)), Some((_, to))) => format!(" The scale runs from {from} to {to}."),
        _ => String::new(),
    };
    format!("A bar for each row, from {}{middle}.{doubtful}{scale} The table after the drawing holds the numbers.", ends.join(" to "))
}

/// The label and the sample, the bar below them, the middle below the bar.
fn row(range: &Range<'_>, scale: &Scale, top: f64) -> Markup {
    let sample = if range.doubtful { format!("{}, weak", range.sample) } else { range.sample.clone() };
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // some forty columns
    let columns = ((WIDTH / LETTER) as usize).saturating_sub(width(&sample) + 2);
    let bar = top + 20.0;
    markup! {
        text .label x="0" y=(at(top + 13.0)) { (cut(&range.label, columns)) }
        text .sample x=(at(WIDTH)) y=(at(top + 13.0)) text-anchor="end" { (sample) }
        @if let (Some(low), Some(high)) = (range.low, range.high) {
            rect .range.doubtful[range.doubtful] x=(at(scale.x(low))) y=(at(bar)) width=(at((scale.x(high) - scale.x(low)).max(2.0))) height="11" rx="2" {}
            text x=(at(scale.x(low) - 5.0)) y=(at(bar + 10.0)) text-anchor="end" { (range.cells.first().map_or("", String::as_str)) }
            text x=(at(scale.x(high) + 5.0)) y=(at(bar + 10.0)) { (range.cells.last().map_or("", String::as_str)) }
        }
        @if let Some(mid) = range.mid {
            line .middle x1=(at(scale.x(mid))) x2=(at(scale.x(mid))) y1=(at(bar - 3.0)) y2=(at(bar + 14.0)) {}
            text .middle x=(at(scale.x(mid))) y=(at(bar + 27.0)) text-anchor="middle" { (range.cells.get(1).map_or("", String::as_str)) }
        }
    }
}
