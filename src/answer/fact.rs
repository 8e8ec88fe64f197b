//! A fact as every answer prints it.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::kb::records::{self, Strength};
use crate::kb::{Catalog, Text};

/// A fact of the knowledge base, as printed.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Fact<'c> {
    /// `<file>.<part>.<slug>`.
    pub id: &'c str,
    /// A name for the thing stated, where it has one.
    pub title: Option<&'c str>,
    /// The statement.
    pub text: &'c str,
    /// How firmly it is known.
    pub strength: Strength,
    /// Ids of the sources it rests on.
    pub sources: &'c [Text<'c>],
    /// The question to ask, where nobody knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ask: Option<&'c str>,
    /// The concept of a skill.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub concept: Option<&'c str>,
    /// The ladder dimension of a rung's fact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dimension: Option<&'c str>,
    /// The user's own file that says so, as its path was given; `None` for the
    /// built-in knowledge.
    pub layer: Option<&'c str>,
    /// Whether only somebody who sells something says so.
    #[serde(skip)]
    pub vendor_only: bool,
}

impl<'c> Fact<'c> {
    /// What is printed of it, as columns of a record.
    pub(crate) const KEYS: [&'static str; 9] = ["id", "title", "text", "strength", "sources", "ask", "concept", "dimension", "layer"];

    /// The record as printed.
    #[must_use]
    pub fn of(catalog: &Catalog, record: &'c records::Fact<'c>) -> Self {
        Self {
            id: &record.id,
            title: record.title.as_deref(),
            text: &record.text,
            strength: record.strength,
            sources: &record.sources,
            ask: record.ask.as_deref(),
            concept: record.concept.as_deref(),
            dimension: record.dimension.as_deref(),
            layer: record.layer.as_deref(),
            vendor_only: catalog.is_vendor_only(record),
        }
    }
}

/// Values by role id, printed as an object in the order of the roles asked for.
#[derive(Debug, Clone)]
pub struct ByRole<'c, T>(pub Vec<(&'c str, T)>);

impl<T> ByRole<'_, T> {
    /// The value of a role.
    #[must_use]
    pub fn get(&self, role: &str) -> Option<&T> {
        self.0.iter().find_map(|(id, value)| (*id == role).then_some(value))
    }
}

impl<T: Serialize> Serialize for ByRole<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (role, value) in &self.0 {
            map.serialize_entry(role, value)?;
        }
        map.end()
    }
}

#[cfg(test)]
impl<T: schemars::JsonSchema> schemars::JsonSchema for ByRole<'_, T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("ByRole_{}", T::schema_name()).into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        std::collections::BTreeMap::<String, T>::json_schema(generator)
    }
}
