//! The two value types that serde does not give us as the format needs them.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A string of a data file: borrowed from the file's text unless it held an
/// escape sequence. (`Cow` alone would be copied inside `Option` and `Vec`.)
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text<'k>(Cow<'k, str>);

impl Deref for Text<'_> {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<String> for Text<'_> {
    fn from(text: String) -> Self {
        Self(Cow::Owned(text))
    }
}

impl PartialEq<str> for Text<'_> {
    fn eq(&self, other: &str) -> bool {
        &*self.0 == other
    }
}

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de: 'k, 'k> Deserialize<'de> for Text<'k> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;
        impl<'de> Visitor<'de> for TextVisitor {
            type Value = Text<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }
            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Borrowed(text)))
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(TextVisitor)
    }
}

/// Each of these ids once, in their order.
pub(crate) fn each_once<'c, 'k>(ids: impl IntoIterator<Item = &'c Text<'k>>) -> Vec<&'c Text<'k>> {
    let mut out: Vec<&Text<'k>> = Vec::new();
    for id in ids {
        if !out.contains(&id) {
            out.push(id);
        }
    }
    out
}

/// An object keyed by ids, in the order of the file. A repeated key is
/// refused: serde's own maps would silently keep the last one.
#[derive(Debug, Clone, PartialEq)]
pub struct Keyed<'k, V>(pub Vec<(Text<'k>, V)>);

impl<V> Keyed<'_, V> {
    /// The value under `key`.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&V> {
        self.iter().find_map(|(k, v)| (k == key).then_some(v))
    }

    /// Keys and values in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &V)> {
        self.0.iter().map(|(k, v)| (&**k, v))
    }
}

impl<V: Serialize> Serialize for Keyed<'_, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<V> Default for Keyed<'_, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de: 'k, 'k, V: Deserialize<'de>> Deserialize<'de> for Keyed<'k, V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KeyedVisitor<V>(PhantomData<V>);
        impl<'de, V: Deserialize<'de>> Visitor<'de> for KeyedVisitor<V> {
            type Value = Keyed<'de, V>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut out: Vec<(Text<'de>, V)> = Vec::new();
                while let Some(entry) = map.next_entry::<Text<'de>, V>()? {
                    out.push(entry);
                }
                // Sorted, since a stranger's file may hold a million keys.
                let mut keys: Vec<&str> = out.iter().map(|(key, _)| &**key).collect();
                keys.sort_unstable();
                match keys.windows(2).find(|pair| pair[0] == pair[1]) {
                    Some(pair) => Err(A::Error::custom(format_args!("key `{}` stands twice", pair[0]))),
                    None => Ok(Keyed(out)),
                }
            }
        }
        deserializer.deserialize_map(KeyedVisitor(PhantomData))
    }
}

/// The schemas of both, for the test that writes the schemas of the formats.
#[cfg(test)]
mod schemas {
    use super::{Keyed, Text};
    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
    use std::borrow::Cow;
    use std::collections::BTreeMap;

    impl JsonSchema for Text<'_> {
        fn inline_schema() -> bool {
            true
        }
        fn schema_name() -> Cow<'static, str> {
            "Text".into()
        }
        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({ "type": "string" })
        }
    }

    impl<V: JsonSchema> JsonSchema for Keyed<'_, V> {
        fn inline_schema() -> bool {
            true
        }
        fn schema_name() -> Cow<'static, str> {
            format!("Keyed_{}", V::schema_name()).into()
        }
        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            BTreeMap::<String, V>::json_schema(generator)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_borrowed_unless_escaped() {
        let list: Vec<Text<'_>> = serde_json::from_str(r#"["plain", "a\"b"]"#).unwrap();
        assert!(matches!(list[0].0, Cow::Borrowed(_)) && matches!(list[1].0, Cow::Owned(_)));
        assert_eq!(&*list[1], "a\"b");
    }

    #[test]
    fn a_repeated_key_is_refused() {
        let error = serde_json::from_str::<Keyed<'_, u8>>(r#"{"a": 1, "a": 2}"#).unwrap_err();
        assert!(error.to_string().contains("`a` stands twice"), "{error}");
    }
}
