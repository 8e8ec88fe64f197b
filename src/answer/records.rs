//! Flat rows of raw values: what csv, tsv and ndjson print of an answer.
//!
//! A record is made by naming keys of what the JSON prints, so that a column
//! and the key of the same name hold the same value. A test here compares the
//! columns with the keys: a new key needs a column, or a reason to have none.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::Value;

use super::Fact;

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

impl Records {
    /// The records under these columns. Two columns of one name, which ids of
    /// users' own can bring about, are told apart by a number.
    pub(crate) fn of<C: Into<Cow<'static, str>>>(columns: impl IntoIterator<Item = C>, records: impl IntoIterator<Item = Record>) -> Self {
        let names: Vec<Cow<'static, str>> = columns.into_iter().map(Into::into).collect();
        let rows = records.into_iter().map(|record| record.row(&names)).collect();
        let mut columns: Vec<Cow<'static, str>> = Vec::new();
        for name in names {
            let others = (2..).map(|number| format!("{name}_{number}").into());
            let fresh = std::iter::once(name.clone()).chain(others).find(|name| !columns.contains(name));
            columns.extend(fresh);
        }
        Self { columns, rows }
    }
}

/// A row that is being made: values by the names of their columns, in their
/// order.
#[derive(Debug, Default)]
pub(crate) struct Record(Vec<(Cow<'static, str>, Value)>);

/// What is told of a fact that stands in the record of something else, behind
/// its text.
const BESIDE: [&str; 6] = ["id", "title", "strength", "sources", "ask", "layer"];

impl Record {
    /// One value.
    pub(crate) fn with(mut self, name: impl Into<Cow<'static, str>>, value: impl Serialize) -> Self {
        self.0.push((name.into(), flat(value)));
        self
    }

    /// The values that `of` has under these keys as JSON; null where it lacks one.
    pub(crate) fn keys(mut self, keys: &[&'static str], of: &impl Serialize) -> Self {
        let mut value = flat(of);
        self.0.extend(keys.iter().map(|key| (Cow::Borrowed(*key), value.get_mut(key).map(Value::take).unwrap_or_default())));
        self
    }

    /// A fact under the columns of [`beside`].
    pub(super) fn fact(mut self, name: &str, fact: Option<&Fact<'_>>) -> Self {
        let mut value = flat(fact);
        let values = std::iter::once("text").chain(BESIDE).map(|key| value.get_mut(key).map(Value::take).unwrap_or_default());
        self.0.extend(beside(name).zip(values.collect::<Vec<_>>()));
        self
    }

    /// Several things in lists side by side under the columns of [`lists`]: the
    /// first items are of the first thing, and so on.
    pub(super) fn lists<T: Serialize>(mut self, name: &str, keys: &[&'static str], things: impl IntoIterator<Item = T>) -> Self {
        let things: Vec<Value> = things.into_iter().map(flat).collect();
        let items = |key: &str| -> Vec<Value> { things.iter().map(|thing| item(&thing[key]).into()).collect() };
        self.0.extend(lists(name, keys).zip(keys.iter().map(|key| items(key).into())));
        self
    }

    /// The values in the order of the columns; null where there is none.
    fn row(self, names: &[Cow<'static, str>]) -> Vec<Value> {
        let mut row: Vec<Option<Value>> = vec![None; names.len()];
        for (name, value) in self.0 {
            let at = names.iter().zip(&row).position(|(known, cell)| *known == name && cell.is_none());
            debug_assert!(at.is_some(), "there is no column `{name}`");
            debug_assert!(is_flat(&value), "`{name}` is not flat: {value}");
            if let Some(at) = at {
                row[at] = Some(value);
            }
        }
        row.into_iter().map(Option::unwrap_or_default).collect()
    }
}

/// Our own types are always JSON; null is what nobody will see.
fn flat(value: impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// A value as the item of a list, which is a text: an empty one for null.
fn item(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(item).collect::<Vec<_>>().join(", "),
        other => other.as_f64().map_or_else(|| other.to_string(), |number| number.to_string()),
    }
}

fn is_flat(value: &Value) -> bool {
    match value {
        Value::Object(_) => false,
        Value::Array(items) => items.iter().all(Value::is_string),
        _ => true,
    }
}

/// The columns of a fact that stands in the record of something else: its text
/// under the name of what it tells, the rest behind it.
pub(super) fn beside(name: &str) -> impl Iterator<Item = Cow<'static, str>> {
    let name = column(name);
    std::iter::once(Cow::Owned(name.clone())).chain(BESIDE.into_iter().map(move |key| Cow::Owned(format!("{name}_{key}"))))
}

/// What is told of facts that a record leads to, each key a list beside the
/// others.
pub(super) const LISTED: [&str; 7] = ["id", "title", "text", "strength", "sources", "ask", "layer"];

/// The columns of things that stand in lists side by side: ids under the name
/// alone, the rest behind it.
pub(super) fn lists(name: &str, keys: &[&'static str]) -> impl Iterator<Item = Cow<'static, str>> {
    let name = column(name);
    keys.iter().map(move |key| if *key == "id" { name.clone().into() } else { format!("{name}_{key}").into() })
}

/// The name of a column for an id: `acme:hardware` is `acme_hardware`.
pub(super) fn column(id: &str) -> String {
    id.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect()
}

/// Names that are known, where others are made beside them.
pub(super) fn named<const N: usize>(names: [&'static str; N]) -> impl Iterator<Item = Cow<'static, str>> {
    names.into_iter().map(Cow::Borrowed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::{Figure, assess::posting::Posting, crosswalk, faq, ladder, layers, search, sources, why};
    use crate::kb::LayerProblem;

    /// The keys that JSON prints of a type.
    fn printed<T: schemars::JsonSchema>() -> Vec<String> {
        let schema = schemars::generate::SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>();
        let properties = schema.get("properties").and_then(Value::as_object).unwrap();
        properties.keys().cloned().collect()
    }

    #[test]
    fn no_key_lacks_a_column() {
        for (what, printed, columns) in [
            ("fact", printed::<Fact<'_>>(), &Fact::KEYS[..]),
            ("figure", printed::<Figure<'_>>(), &Figure::KEYS),
            ("problem", printed::<LayerProblem>(), &layers::PROBLEM),
            ("hit", printed::<search::Hit<'_>>(), &search::HIT),
            ("source", printed::<sources::Source<'_>>(), &[&sources::SOURCE[..], &["facts"]].concat()),
            // Its evidence goes by direction, its figures into one list.
            ("claim", printed::<why::Claim<'_>>(), &[&why::CLAIM[..], &["evidence"]].concat()),
            ("cell", printed::<crosswalk::Cell<'_>>(), &crosswalk::CELL),
            (
                "company",
                printed::<crosswalk::Codes<'_>>(),
                &["id", "name", "discipline", "confidence", "note", "layer", "licence", "cells"],
            ),
            ("rung", printed::<ladder::Rung<'_>>(), &[&ladder::RUNG[..], &["years", "facts", "roles", "layer", "other_titles"]].concat()),
            ("years of a rung", printed::<crate::kb::records::Years<'_>>(), &ladder::YEARS),
            ("question", printed::<faq::Question<'_>>(), &["number", "layer", "id", "question", "answer"]),
            ("posting", printed::<Posting<'_>>(), &[&crate::answer::assess::posting::POSTING[..], &["scores", "evidence", "ask"]].concat()),
        ] {
            for key in printed {
                assert!(columns.contains(&key.as_str()), "`{key}` of a {what} has no column");
            }
        }
        for key in printed::<Fact<'_>>() {
            let told_by_the_column = ["text", "concept", "dimension"];
            assert!(LISTED.contains(&key.as_str()) || told_by_the_column[1..].contains(&key.as_str()), "`{key}` of a fact in lists");
            assert!(BESIDE.contains(&key.as_str()) || told_by_the_column.contains(&key.as_str()), "`{key}` of a fact beside others");
        }
    }

    #[test]
    fn a_row_has_a_value_for_each_column_in_their_order() {
        let records = Records::of(
            ["a", "b", "c"],
            [Record::default().with("c", 1).with("a", ["x", "y"]), Record::default().keys(&["b", "a"], &serde_json::json!({"b": true}))],
        );
        assert_eq!(records.columns, ["a", "b", "c"]);
        assert_eq!(records.rows, [[serde_json::json!(["x", "y"]), Value::Null, 1.into()], [Value::Null, true.into(), Value::Null]]);
    }

    #[test]
    fn columns_of_one_name_are_told_apart() {
        let records = Records::of(["x", "x_2", "x", "x"], [Record::default().with("x", 1).with("x", 2).with("x_2", 3)]);
        assert_eq!(records.columns, ["x", "x_2", "x_3", "x_4"]);
        assert_eq!(records.rows, [[Value::from(1), 3.into(), 2.into(), Value::Null]]);
    }
}
