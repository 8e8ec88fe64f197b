//! Flat rows of raw values: what csv, tsv and ndjson print of an answer.

use std::borrow::Cow;

use serde_json::Value;

/// An answer that can be told as rows.
pub trait Recorded {
    /// Its records: a row for each thing that the command is about.
    fn records(&self) -> Records;
}

/// Rows of raw values, all of the same shape.
#[derive(Debug, Clone, Default)]
pub struct Records {
    /// Names of the columns, `snake_case`, in the order they are printed.
    pub columns: Vec<Cow<'static, str>>,
    /// A value for each column: null, a truth, a number, a text, or a list of texts.
    pub rows: Vec<Vec<Value>>,
}
