//! The JSON envelope.

use std::fmt::Write as _;
use std::io::{Result as Written, Write as Sink};

use serde::Serialize;
use serde::ser::Error;
use serde_json::ser::{Formatter, Serializer};

use crate::kb::Catalog;
use crate::text::safe;

/// Version of the JSON contract: minor versions add, major versions break.
pub const FORMAT_VERSION: &str = "1.0";

/// Version of the tool.
pub const TOOL_VERSION: &str = env!("CARGO_PKG_VERSION");

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Envelope<'a, T> {
    format_version: &'static str,
    kind: &'a str,
    tool: Tool,
    data: Data<'a>,
    result: &'a T,
    #[cfg_attr(test, schemars(with = "Vec<String>"))]
    warnings: [(); 0],
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Tool {
    name: &'static str,
    version: &'static str,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Data<'a> {
    version: &'a str,
    layers: &'a [String],
}

/// An answer in its envelope, with a line feed at the end.
///
/// ```
/// use tpm_career::{answer::switch, kb::Catalog, render::json};
///
/// let catalog = Catalog::embedded();
/// let answer = switch::switch(&catalog, "infra", "product")?;
/// let text = json::answer(&catalog, "switch", &answer, true).expect("it is JSON");
/// assert!(text.starts_with(r#"{"format_version":"1.0","kind":"switch","#));
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
pub fn answer<T: Serialize>(catalog: &Catalog, kind: &str, result: &T, compact: bool) -> Result<String, serde_json::Error> {
    written(
        &Envelope {
            format_version: FORMAT_VERSION,
            kind,
            tool: Tool { name: "tpm", version: TOOL_VERSION },
            data: Data { version: &catalog.meta().data_version, layers: catalog.layers() },
            result,
            warnings: [],
        },
        compact,
        LIKELY,
    )
}

/// Bytes of most answers: a buffer that grows is copied each time.
const LIKELY: usize = 1 << 17;

/// Bytes of most lines of a batch, of rows and of errors.
const LIKELY_LINE: usize = 1 << 9;

/// Any value as JSON, on one line or pretty, with a line feed at the end.
///
/// ```
/// use tpm_career::render::json;
///
/// assert_eq!(json::text(&["a", "b"], true).ok().as_deref(), Some("[\"a\",\"b\"]\n"));
/// ```
pub fn text<T: Serialize>(value: &T, compact: bool) -> Result<String, serde_json::Error> {
    written(value, compact, LIKELY_LINE)
}

fn written<T: Serialize>(value: &T, compact: bool, likely: usize) -> Result<String, serde_json::Error> {
    let mut out = Vec::with_capacity(likely);
    if compact {
        serde_json::to_writer(&mut out, value)?;
    } else {
        value.serialize(&mut Serializer::with_formatter(&mut out, Indented::default()))?;
    }
    out.push(b'\n');
    let mut out = String::from_utf8(out).map_err(Error::custom)?;
    if !out.is_ascii() || memchr::memchr(0x7f, out.as_bytes()).is_some() {
        out = harmless(&out);
    }
    Ok(out)
}

/// Line feeds and commas before a value, with the blanks of the deepest nesting
/// that is written at once.
const START: &str = ",\n                                ";

/// JSON as people read it, two blanks a level, the line feed and blanks before a
/// value in one piece: a third of what the crate's own formatter takes, which
/// writes every level of every line by itself.
#[derive(Debug, Default)]
struct Indented {
    depth: usize,
    /// Whether the list or object that ends has anything in it.
    filled: bool,
}

impl Indented {
    fn line<W: ?Sized + Sink>(&self, writer: &mut W, comma: bool) -> Written<()> {
        let (from, mut blanks) = (usize::from(!comma), self.depth * 2);
        let most = START.len() - 2;
        writer.write_all(&START.as_bytes()[from..2 + blanks.min(most)])?;
        while blanks > most {
            blanks -= most;
            writer.write_all(&START.as_bytes()[2..2 + blanks.min(most)])?;
        }
        Ok(())
    }

    fn begin<W: ?Sized + Sink>(&mut self, writer: &mut W, bracket: &[u8]) -> Written<()> {
        self.depth += 1;
        self.filled = false;
        writer.write_all(bracket)
    }

    fn end<W: ?Sized + Sink>(&mut self, writer: &mut W, bracket: &[u8]) -> Written<()> {
        self.depth -= 1;
        if self.filled {
            self.line(writer, false)?;
        }
        writer.write_all(bracket)
    }
}

impl Formatter for Indented {
    fn begin_array<W: ?Sized + Sink>(&mut self, writer: &mut W) -> Written<()> {
        self.begin(writer, b"[")
    }
    fn end_array<W: ?Sized + Sink>(&mut self, writer: &mut W) -> Written<()> {
        self.end(writer, b"]")
    }
    fn begin_array_value<W: ?Sized + Sink>(&mut self, writer: &mut W, first: bool) -> Written<()> {
        self.line(writer, !first)
    }
    fn end_array_value<W: ?Sized + Sink>(&mut self, _: &mut W) -> Written<()> {
        self.filled = true;
        Ok(())
    }
    fn begin_object<W: ?Sized + Sink>(&mut self, writer: &mut W) -> Written<()> {
        self.begin(writer, b"{")
    }
    fn end_object<W: ?Sized + Sink>(&mut self, writer: &mut W) -> Written<()> {
        self.end(writer, b"}")
    }
    fn begin_object_key<W: ?Sized + Sink>(&mut self, writer: &mut W, first: bool) -> Written<()> {
        self.line(writer, !first)
    }
    fn begin_object_value<W: ?Sized + Sink>(&mut self, writer: &mut W) -> Written<()> {
        writer.write_all(b": ")
    }
    fn end_object_value<W: ?Sized + Sink>(&mut self, _: &mut W) -> Written<()> {
        self.filled = true;
        Ok(())
    }
}

/// The same JSON with the characters that serde leaves as they are, but that a
/// terminal would act on, as escapes. They can stand only inside strings; the
/// ASCII ones but delete are escaped already, or are our own line feeds.
fn harmless(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if safe::is_unsafe(c) && (!c.is_ascii() || c == '\u{7f}') {
            let mut units = [0; 2];
            for unit in c.encode_utf16(&mut units) {
                let _ = write!(out, "\\u{unit:04x}"); // a String takes everything
            }
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_indented_as_the_crate_does_it() {
        let mut nested = serde_json::json!({"a": [], "b": {}, "c": [1, [2, {}], null], "d": {"e": {"f": "g"}}});
        for _ in 0..40 {
            nested = serde_json::json!([nested, {"deeper": nested}]);
            if nested.to_string().len() > 1 << 16 {
                break;
            }
        }
        for _ in 0..40 {
            nested = serde_json::json!([nested]);
        }
        assert_eq!(text(&nested, false).unwrap(), serde_json::to_string_pretty(&nested).unwrap() + "\n");
    }

    #[test]
    fn what_a_terminal_would_act_on_is_escaped_and_means_the_same() {
        let value = "caf\u{e9} \u{202e}\u{9b}\u{7f}\u{1b} \u{e0041}\n";
        let json = text(&value, true).unwrap();
        assert_eq!(json, "\"caf\u{e9} \\u202e\\u009b\\u007f\\u001b \\udb40\\udc41\\n\"\n");
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), value);
    }
}
