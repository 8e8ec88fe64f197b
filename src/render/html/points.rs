//! Points as bars: how many of those that could be given.

use maud::{Markup, html as markup};

use super::picture::{WIDTH, at, cut, framed};
use crate::page::Points;
use crate::text::number::rounded;

/// The drawing, named `name`.
pub(super) fn picture(points: &Points<'_>, name: &str) -> Markup {
    let most = points.of.unwrap_or_else(|| points.rows.iter().fold(0.0, |most, row| row.points.max(most)));
    let length = |value: f64| if most > 0.0 { value / most * (WIDTH - 2.0) } else { 0.0 };
    let mut top = 4.0;
    let mut rows = Vec::new();
    for row in &points.rows {
        rows.push(markup! {
            text .label x="0" y=(at(top + 13.0)) { (cut(&row.label, 30)) }
            text .sample x=(at(WIDTH)) y=(at(top + 13.0)) text-anchor="end" { (row.written) }
            rect .all x="1" y=(at(top + 19.0)) width=(at(WIDTH - 2.0)) height="13" rx="2" {}
            rect .range x="1" y=(at(top + 19.0)) width=(at(length(row.points))) height="13" rx="2" {}
        });
        top += 42.0;
    }
    let whole = points.of.map_or_else(|| "the most that a kind has".to_owned(), |of| format!("all {} that could be given", rounded(of)));
    let description =
        format!("A bar for each kind; the frame around it stands for {whole}. The table after the drawing holds the numbers.");
    framed(name, &points.title, &description, top, &markup! { @for row in &rows { (row) } })
}
