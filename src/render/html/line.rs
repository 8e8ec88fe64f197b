//! Lines of a page as HTML, and the footnotes that their sources become.

use maud::{Markup, html as markup};

use crate::kb::Catalog;
use crate::kb::records::{Grade, Source};
use crate::page::{Line, Mark, Piece, Tone};
use crate::text::address::is_of_the_web;

/// The sources named so far, in the order of their first mention.
pub(super) struct Notes<'c> {
    catalog: &'c Catalog,
    ids: Vec<String>,
}

impl<'c> Notes<'c> {
    pub(super) const fn of(catalog: &'c Catalog) -> Self {
        Self { catalog, ids: Vec::new() }
    }

    /// A line with its marks, its sources as numbers of footnotes.
    pub(super) fn line(&mut self, line: &Line<'_>) -> Markup {
        markup! {
            @for piece in &line.pieces {
                @match piece {
                    Piece::Text(text, tone) => (toned(text, *tone)),
                    Piece::Marks(marks) => {
                        "\u{a0}" // a mark never stands alone on a line
                        @for mark in marks.iter() { (sign(mark)) }
                    },
                    Piece::Sources(ids) => (self.numbers(ids)),
                }
            }
        }
    }

    fn numbers(&mut self, ids: &[&str]) -> Markup {
        if ids.is_empty() {
            return Markup::default();
        }
        markup! {
            sup {
                "["
                @for (at, id) in ids.iter().enumerate() {
                    @if at > 0 { ", " }
                    (self.number(id))
                }
                "]"
            }
        }
    }

    fn number(&mut self, id: &str) -> Markup {
        let known = self.ids.iter().position(|known| known == id);
        let number = known.unwrap_or(self.ids.len()) + 1;
        let first = known.is_none().then(|| format!("mention-{number}"));
        if known.is_none() {
            self.ids.push(id.to_owned());
        }
        markup! { a id=[first] href={ "#source-" (number) } title=(id) aria-label={ (number) ", source " (id) } { (number) } }
    }

    /// The footnotes.
    pub(super) fn list(&self) -> Markup {
        if self.ids.is_empty() {
            return Markup::default();
        }
        markup! {
            h2 { "Sources" }
            ol .sources {
                @for (at, id) in self.ids.iter().enumerate() {
                    li id={ "source-" (at + 1) } {
                        @match self.catalog.graded(id) {
                            Some((grade, source)) => (told(grade, source)),
                            None => (id),
                        }
                        " " a href={ "#mention-" (at + 1) } aria-label={ "Back to where source " (at + 1) " is first named" } { "\u{2191}" }
                    }
                }
            }
        }
    }
}

fn told(grade: Grade, source: &Source<'_>) -> Markup {
    markup! {
        (link(&source.url, &source.title)) ". " (*source.publisher)
        @if let Some(date) = &source.as_of { ", " (**date) }
        @if let Some(read) = &source.accessed { ", read " (**read) }
        ". Grade " (grade.word()) ". " code { (*source.id) }
        @if let Some(interest) = &source.interest { " Interest: " (**interest) }
    }
}

/// A link, where the address is one of the web; else the words alone.
pub(super) fn link(address: &str, words: &str) -> Markup {
    markup! { @if is_of_the_web(address) { a href=(address) rel="noopener noreferrer" { (words) } } @else { (words) } }
}

fn toned(text: &str, tone: Tone) -> Markup {
    markup! {
        @match tone {
            Tone::Plain => (text),
            Tone::Strong => strong { (text) },
            Tone::Faint => span .faint { (text) },
            Tone::Command => code { (text) },
            Tone::Mark => span .mark { (text) },
            Tone::Match => mark { (text) },
        }
    }
}

/// A sign for eyes, its words for ears.
fn sign(mark: Mark) -> Markup {
    markup! {
        span .mark title=(mark.words()) {
            span aria-hidden="true" { (mark.sign()) }
            span .unseen { " (" (mark.words()) ")" }
        }
    }
}

/// The words of a line alone.
pub(super) fn title_words(line: &Line<'_>) -> String {
    let words = line.pieces.iter().filter_map(|piece| if let Piece::Text(text, _) = piece { Some(&**text) } else { None });
    words.collect()
}
