//! HTML in, text out, with the way back to the lines of the source.

use std::borrow::Cow;
use std::ops::Range;

use html5gum::Tokenizer;
use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};

/// The text of a source that may hold tags and entities.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plain<'s> {
    /// Without tags, entities decoded.
    pub text: Cow<'s, str>,
    /// Where in the text its first heading of the first rank stands.
    pub title: Option<Range<usize>>,
    /// Where pieces of the text start, in the text and in the source.
    pieces: Vec<(usize, usize)>,
}

impl Plain<'_> {
    /// The byte of the source that the byte `at` of the text comes from, or
    /// one shortly before it: entities are shorter in the text.
    #[must_use]
    pub fn source(&self, at: usize) -> usize {
        match self.pieces.partition_point(|(text, _)| *text <= at).checked_sub(1).and_then(|piece| self.pieces.get(piece)) {
            Some((text, source)) => source + (at - text),
            None => at,
        }
    }
}

/// Tags that start a line of their own.
const BLOCKS: [&str; 30] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "br",
    "dd",
    "div",
    "dl",
    "dt",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "section",
    "table",
    "title",
    "tr",
    "ul",
];

/// Tags whose content nobody reads.
const SILENT: [&str; 9] = ["script", "style", "template", "noscript", "svg", "nav", "footer", "aside", "select"];

/// The text of `source`: borrowed unless there is a tag or an entity in it.
#[must_use]
pub fn plain(source: &str) -> Plain<'_> {
    if memchr::memchr2(b'<', b'&', source.as_bytes()).is_none() {
        return Plain { text: Cow::Borrowed(source), title: None, pieces: Vec::new() };
    }
    let keeps_lines = !is_page(source);
    let mut text = String::with_capacity(source.len());
    let mut pieces = Vec::new();
    // The silent tag that is open. They do not nest in what browsers read.
    let mut silent: Option<Vec<u8>> = None;
    // Whether no tag has begun since the one that began the silence.
    let mut begins = false;
    let (mut title, mut title_from) = (None, None);
    let mut emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, span: html5gum::Span<usize>| -> Option<()> {
        match event {
            CallbackEvent::OpenStartTag { name } if silent.is_none() => {
                if is_in(&SILENT, name) {
                    silent = Some(name.to_vec());
                    begins = true;
                }
                tag(&mut text, name, true);
                if name == b"h1" && title_from.is_none() {
                    title_from = Some(text.len());
                }
            }
            CallbackEvent::OpenStartTag { .. } => begins = false,
            // Browsers take the slash for nothing but in drawings.
            CallbackEvent::CloseStartTag { self_closing: true } if begins && silent.as_deref() == Some(b"svg") => silent = None,
            CallbackEvent::EndTag { name } => {
                if silent.as_deref() == Some(name) {
                    silent = None;
                }
                if name == b"h1" && title.is_none() {
                    title = title_from.map(|from| from..text.len());
                }
                tag(&mut text, name, false);
            }
            CallbackEvent::String { value } if silent.is_none() => {
                pieces.push((text.len(), span.start));
                let value = String::from_utf8_lossy(value);
                if keeps_lines {
                    text.push_str(&value);
                } else {
                    text.extend(value.chars().map(|c| if c == '\n' || c == '\r' { ' ' } else { c }));
                }
            }
            _ => {}
        }
        None
    });
    emitter.naively_switch_states(true);
    let Ok(()) = Tokenizer::new_with_emitter(source, emitter).collect::<Result<(), _>>();
    if keeps_lines && is_page(&text) {
        // Tags that were written as entities, as some boards hand them out.
        let inner = plain(&text);
        let outer = Plain { text: Cow::Borrowed(""), title: None, pieces };
        let pieces = inner.pieces.iter().map(|(at, from)| (*at, outer.source(*from))).collect();
        return Plain { title: inner.title.clone(), text: Cow::Owned(inner.text.into_owned()), pieces };
    }
    Plain { text: Cow::Owned(text), title, pieces }
}

/// Whether line feeds mean nothing, since tags say where lines end.
fn is_page(source: &str) -> bool {
    source.match_indices('<').any(|(at, _)| {
        let rest = &source.as_bytes()[at + 1..];
        let length = rest.iter().take_while(|b| b.is_ascii_alphanumeric()).count();
        is_in(&BLOCKS, &rest[..length.min(16)].to_ascii_lowercase())
    })
}

fn tag(text: &mut String, name: &[u8], opens: bool) {
    if is_in(&BLOCKS, name) {
        text.push('\n');
        if opens && name == b"li" {
            text.push_str("- ");
        }
    } else if matches!(name, b"td" | b"th") {
        text.push(' ');
    }
}

fn is_in(names: &[&str], name: &[u8]) -> bool {
    names.iter().any(|known| known.as_bytes() == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_become_lines_and_entities_characters() {
        for (source, expected) in [
            ("plain\ntext", "plain\ntext"),
            ("R&amp;D at\nnight", "R&D at\nnight"),
            ("<p>One\ntwo</p><ul><li>three<li>four</ul>", "\nOne two\n\n\n- three\n- four\n"),
            ("a<br>b<script>if (a < b) { client() }</script>c", "a\nbc"),
            ("<style>p { }</style>x <!-- client --> y", "x  y"),
            ("2 < 3 & 4 > 1", "2 < 3 & 4 > 1"),
            ("<b>bold</b> word", "bold word"),
            ("&lt;b&gt;", "<b>"),
            ("&lt;p&gt;one&lt;/p&gt;two", "\none\ntwo"),
            ("a <svg class='i'/>b<svg><path/>c</svg>d", "a bd"),
            ("a<script src='x'/>b</script>c<svg><svg/>d</svg>e", "ace"),
            ("<nav>a</nav>b<footer>c</footer>", "\n\nb\n\n"),
        ] {
            assert_eq!(plain(source).text, expected, "{source}");
        }
    }

    #[test]
    fn a_place_in_the_text_is_found_in_the_source() {
        let source = "<div>\n<p>first</p>\n<p title='x'>second</p>\n</div>";
        let read = plain(source);
        let at = read.text.find("second").unwrap();
        assert!(source[read.source(at)..].starts_with("second"));
        assert_eq!(plain("no tags").source(3), 3);
    }

    #[test]
    fn the_first_heading_is_the_title() {
        let read = plain("<nav>Jobs</nav><h1>Network <b>Manager</b></h1><h1>Other</h1>");
        assert_eq!(read.title.map(|title| read.text[title].to_owned()).as_deref(), Some("Network Manager"));
        assert_eq!((plain("<p>x</p>").title, plain("x").title, plain("<h1>x").title), (None, None, None));
    }

    #[test]
    fn a_bomb_is_read_in_one_pass() {
        let deep = "<div>".repeat(200_000) + "core";
        assert_eq!(plain(&deep).text.trim(), "core");
        let attributes = format!("<p {}>core</p>", "a=1 ".repeat(200_000));
        assert_eq!(plain(&attributes).text.trim(), "core");
        let open = format!("<p {}", "x".repeat(200_000));
        assert_eq!(plain(&open).text.trim(), "");
    }
}
