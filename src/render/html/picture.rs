//! What all drawings have in common: a frame with a name and a description.

use maud::{Markup, html as markup};

use crate::text::width::width;

/// Width of every drawing in its own units: as wide as a telephone, so that its
/// letters stay readable there.
pub(super) const WIDTH: f64 = 340.0;

/// How wide a bold letter is, and rather more than less.
pub(super) const LETTER: f64 = 8.2;

/// A drawing of this height; `name` is an id that no other drawing has.
pub(super) fn framed(name: &str, title: &str, description: &str, height: f64, drawing: &Markup) -> Markup {
    let view = format!("0 0 {WIDTH} {height}");
    markup! {
        svg .picture viewBox=(view) role="img" aria-labelledby={ (name) "-title" } aria-describedby={ (name) "-words" } {
            title id={ (name) "-title" } { (title) }
            desc id={ (name) "-words" } { (description) }
            (drawing)
        }
    }
}

/// A number as drawings take it: a tenth of a unit is finer than any screen.
pub(super) fn at(value: f64) -> String {
    format!("{value:.1}")
}

/// The text, cut to so many columns: the table beside a drawing has it whole.
pub(super) fn cut(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let mut out = String::new();
    for c in text.chars() {
        if width(&out) + width(c.encode_utf8(&mut [0; 4])) + 1 > columns {
            break;
        }
        out.push(c);
    }
    out.truncate(out.trim_end().len());
    out + "\u{2026}"
}
