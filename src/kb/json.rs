//! JSON with places: what stands where in the text of a file.
//!
//! `serde_json` reads; a [`RawValue`] borrows its piece of the text, so that a
//! piece is at once what stands there and where. One level is read at a time,
//! so nothing is built that nobody asks for.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{MapAccess, Visitor};
use serde_json::value::RawValue;

/// A member of an object: its key as written, its key as meant, its value.
#[derive(Debug, Clone)]
pub(super) struct Member<'t> {
    pub(super) raw: &'t str,
    pub(super) key: Cow<'t, str>,
    pub(super) value: &'t str,
}

/// The members of an object, repeated keys included; `None` for anything else.
pub(super) fn members(text: &str) -> Option<Vec<Member<'_>>> {
    struct Members<'t>(Vec<Member<'t>>);
    impl<'de> Deserialize<'de> for Members<'de> {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            struct All;
            impl<'de> Visitor<'de> for All {
                type Value = Members<'de>;
                fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str("an object")
                }
                fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                    let mut out = Vec::new();
                    while let Some((key, value)) = map.next_entry::<&'de RawValue, &'de RawValue>()? {
                        let raw = key.get();
                        out.push(Member { raw, key: string(raw).unwrap_or(Cow::Borrowed(raw)), value: value.get() });
                    }
                    Ok(Members(out))
                }
            }
            deserializer.deserialize_map(All)
        }
    }
    serde_json::from_str::<Members<'_>>(text).ok().map(|members| members.0)
}

/// The elements of a list; `None` for anything else.
pub(super) fn elements(text: &str) -> Option<Vec<&str>> {
    serde_json::from_str::<Vec<&RawValue>>(text).ok().map(|list| list.into_iter().map(RawValue::get).collect())
}

/// The string that a piece is; `None` for anything else, and for half a
/// surrogate pair.
pub(super) fn string(text: &str) -> Option<Cow<'_, str>> {
    #[derive(Deserialize)]
    struct Borrowed<'t>(#[serde(borrow)] Cow<'t, str>);
    serde_json::from_str::<Borrowed<'_>>(text).ok().map(|string| string.0)
}

/// What kind of JSON value a piece is, as messages call it.
pub(super) fn kind(text: &str) -> &'static str {
    match text.trim_start().as_bytes().first() {
        Some(b'{') => "an object",
        Some(b'[') => "a list",
        Some(b'"') => "a string",
        Some(b't' | b'f') => "true or false",
        Some(b'n') => "null",
        _ => "a number",
    }
}

/// The offset of a piece in its text.
pub(super) fn offset(text: &str, piece: &str) -> usize {
    (piece.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len())
}

/// A path with one key more.
pub(super) fn with_key(path: &str, key: &str) -> String {
    // A key that is no slug or word would read as more than one step.
    let plain = !key.is_empty() && !key.contains(['.', '[', ']', '"']);
    match (path, plain) {
        ("", true) => key.to_owned(),
        (_, true) => format!("{path}.{key}"),
        (_, false) => format!("{path}[{}]", serde_json::Value::from(key)),
    }
}

/// A path with one index more.
pub(super) fn with_index(path: &str, index: usize) -> String {
    format!("{path}[{index}]")
}

/// A step of a path.
pub(super) enum Step {
    Key(String),
    Index(usize),
}

/// The steps of a path as [`with_key`] and [`with_index`] write it.
pub(super) fn steps(path: &str) -> Vec<Step> {
    let mut out = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        if let Some(inside) = rest.strip_prefix('[') {
            let mut list = serde_json::Deserializer::from_str(inside).into_iter::<serde_json::Value>();
            let step = match list.next() {
                Some(Ok(serde_json::Value::String(key))) => Step::Key(key),
                Some(Ok(serde_json::Value::Number(number))) => {
                    Step::Index(number.as_u64().map_or(usize::MAX, |n| usize::try_from(n).unwrap_or(usize::MAX)))
                }
                _ => return out,
            };
            out.push(step);
            rest = inside.get(list.byte_offset() + 1..).unwrap_or_default();
        } else {
            let bare = rest.strip_prefix('.').unwrap_or(rest);
            let end = bare.find(['.', '[']).unwrap_or(bare.len());
            out.push(Step::Key(bare[..end].to_owned()));
            rest = &bare[end..];
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_is_no_word_stands_in_brackets() {
        assert_eq!(with_key(&with_index("a", 1), "b.c"), "a[1][\"b.c\"]");
    }

    #[test]
    fn keys_keep_their_place_and_their_repetition() {
        let members = members("{\"a\": 1, \"\\u0061\": 2}").unwrap();
        assert_eq!(
            members.iter().map(|member| (member.raw, &*member.key, member.value)).collect::<Vec<_>>(),
            [("\"a\"", "a", "1"), ("\"\\u0061\"", "a", "2")]
        );
    }
}
