//! JSON with places: what stands where in the text of a file.
//!
//! `serde_json` reads; a [`RawValue`] borrows its piece of the text, so that a
//! piece is at once what stands there and where. One level is read at a time,
//! so nothing is built that nobody asks for.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{IgnoredAny, MapAccess, Visitor};
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

/// Where a text is no JSON, as an offset, and why, in serde's words without its
/// own account of the place.
pub(super) fn fault(text: &str) -> Option<(usize, String)> {
    let error = serde_json::from_str::<IgnoredAny>(text).err()?;
    let line_start = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum::<usize>();
    let words = error.to_string();
    let why = words.split(" at line ").next().unwrap_or(&words).to_owned();
    let mut at = (line_start + error.column().saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    Some((at, why))
}

/// The offset of a piece in its text.
pub(super) fn offset(text: &str, piece: &str) -> usize {
    (piece.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len())
}

/// Line and column of an offset, both from 1; columns count characters.
pub(super) fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let before = &text[..offset.min(text.len())];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

/// The piece at a path like `claims[0].evidence[3].text`, or, where the path
/// leads nowhere, the piece where it ends; and how far the path led.
pub(super) fn at<'t>(text: &'t str, path: &str) -> (&'t str, bool) {
    let mut piece = text;
    for step in steps(path) {
        let next = match step {
            Step::Key(key) => members(piece).and_then(|all| all.into_iter().find(|member| member.key == key).map(|member| member.value)),
            Step::Index(index) => elements(piece).and_then(|all| all.get(index).copied()),
        };
        match next {
            Some(next) => piece = next,
            None => return (piece, false),
        }
    }
    (piece, true)
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

enum Step {
    Key(String),
    Index(usize),
}

/// The steps of a path as [`with_key`] and [`with_index`] write it.
fn steps(path: &str) -> Vec<Step> {
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

    const TEXT: &str = "{\"a\": [1, {\"b.c\": \"x\"}],\n \"\\u0061d\": {\"é\": null}}";

    #[test]
    fn a_path_leads_to_its_piece() {
        for (path, piece, whole) in [
            ("a[0]", "1", true),
            ("a[1][\"b.c\"]", "\"x\"", true),
            ("ad.é", "null", true),
            ("a[7]", "[1, {\"b.c\": \"x\"}]", false),
            ("a[1].nothing", "{\"b.c\": \"x\"}", false),
            ("", TEXT, true),
        ] {
            assert_eq!(at(TEXT, path), (piece, whole), "{path}");
        }
        assert_eq!(with_key(&with_index("a", 1), "b.c"), "a[1][\"b.c\"]");
    }

    #[test]
    fn a_piece_knows_its_line_and_column() {
        let (piece, _) = at(TEXT, "ad.é");
        assert_eq!(line_and_column(TEXT, offset(TEXT, piece)), (2, 19));
    }

    #[test]
    fn keys_keep_their_place_and_their_repetition() {
        let members = members("{\"a\": 1, \"\\u0061\": 2}").unwrap();
        assert_eq!(
            members.iter().map(|member| (member.raw, &*member.key, member.value)).collect::<Vec<_>>(),
            [("\"a\"", "a", "1"), ("\"\\u0061\"", "a", "2")]
        );
    }

    #[test]
    fn a_fault_is_told_with_its_place() {
        for (text, expected) in [("{\"a\": }", 6), ("[1,\n2", 4), ("", 0), ("{} é", 3), ("[NaN]", 1)] {
            assert_eq!(fault(text).map(|(at, _)| at), Some(expected), "{text}: {:?}", fault(text));
        }
        assert_eq!(fault(TEXT), None);
    }
}
