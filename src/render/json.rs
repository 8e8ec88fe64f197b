//! The JSON envelope.

use serde::Serialize;

use crate::kb::Catalog;

/// Version of the JSON contract: minor versions add, major versions break.
pub const FORMAT_VERSION: &str = "1.0";

/// Version of the tool.
pub const TOOL_VERSION: &str = env!("CARGO_PKG_VERSION");

#[derive(Serialize)]
struct Envelope<'a, T> {
    format_version: &'static str,
    kind: &'a str,
    tool: Tool,
    data: Data<'a>,
    result: &'a T,
    warnings: [(); 0],
}

#[derive(Serialize)]
struct Tool {
    name: &'static str,
    version: &'static str,
}

#[derive(Serialize)]
struct Data<'a> {
    version: &'a str,
    layers: [&'static str; 1],
}

/// An answer in its envelope, with a line feed at the end.
pub fn answer<T: Serialize>(catalog: &Catalog, kind: &str, result: &T, compact: bool) -> Result<String, serde_json::Error> {
    text(
        &Envelope {
            format_version: FORMAT_VERSION,
            kind,
            tool: Tool { name: "tpm", version: TOOL_VERSION },
            data: Data { version: &catalog.meta().data_version, layers: ["embedded"] },
            result,
            warnings: [],
        },
        compact,
    )
}

/// Any value as JSON, on one line or pretty, with a line feed at the end.
pub fn text<T: Serialize>(value: &T, compact: bool) -> Result<String, serde_json::Error> {
    let mut out = if compact { serde_json::to_string(value)? } else { serde_json::to_string_pretty(value)? };
    out.push('\n');
    Ok(out)
}
