//! The JSON envelope.

use std::fmt::Write;

use serde::Serialize;

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
    text(
        &Envelope {
            format_version: FORMAT_VERSION,
            kind,
            tool: Tool { name: "tpm", version: TOOL_VERSION },
            data: Data { version: &catalog.meta().data_version, layers: catalog.layers() },
            result,
            warnings: [],
        },
        compact,
    )
}

/// Any value as JSON, on one line or pretty, with a line feed at the end.
///
/// ```
/// use tpm_career::render::json;
///
/// assert_eq!(json::text(&["a", "b"], true).ok().as_deref(), Some("[\"a\",\"b\"]\n"));
/// ```
pub fn text<T: Serialize>(value: &T, compact: bool) -> Result<String, serde_json::Error> {
    let mut out = if compact { serde_json::to_string(value)? } else { serde_json::to_string_pretty(value)? };
    out.push('\n');
    if !out.is_ascii() || out.contains('\u{7f}') {
        out = harmless(&out);
    }
    Ok(out)
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
    fn what_a_terminal_would_act_on_is_escaped_and_means_the_same() {
        let value = "caf\u{e9} \u{202e}\u{9b}\u{7f}\u{1b} \u{e0041}\n";
        let json = text(&value, true).unwrap();
        assert_eq!(json, "\"caf\u{e9} \\u202e\\u009b\\u007f\\u001b \\udb40\\udc41\\n\"\n");
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), value);
    }
}
