//! The shape of a layer: every key, type and text in it, held against the
//! schema of the format. All problems are collected, none hidden behind the
//! first; what is wrong is left out, so that the rules can judge the rest.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use serde_json::Value;

use super::check::{LONGEST_TEXT, code};
use super::json::{self, Member, with_index, with_key};
use super::limits::MOST_PROBLEMS;
use super::read::top;
use super::stack::COMMENT;
use crate::text::nearest::nearest;
use crate::text::safe;

/// Something of the wrong shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Misshapen {
    pub(super) path: String,
    pub(super) offset: usize,
    pub(super) code: &'static str,
    pub(super) message: String,
    pub(super) nearest: Option<String>,
}

/// Something that a problem can be about: its name, and its path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) name: String,
    pub(super) path: String,
    /// Where it stands in the text.
    pub(super) range: Range<usize>,
    /// Among what no other may have this name.
    family: String,
    /// Whether it was left out.
    pub(super) lost: bool,
}

/// What a layer looks like.
#[derive(Debug, Default)]
pub(super) struct Shape {
    pub(super) problems: Vec<Misshapen>,
    /// Every record with a name of its own.
    pub(super) named: Vec<Named>,
    /// The paths of keys that are there only under a wrong name.
    pub(super) misspelt: HashSet<String>,
    /// Names of which one list holds two.
    pub(super) repeated: HashSet<String>,
    /// The top-level keys below which something was left out.
    pub(super) short: HashSet<String>,
    /// Comments, and what is left out.
    blank: Vec<Range<usize>>,
}

impl Shape {
    /// The shape of a text that is JSON.
    pub(super) fn of(text: &str, schema: &Value) -> Self {
        let mut walk = Walk { text, schema, shape: Self::default() };
        walk.value(text.trim_matches([' ', '\t', '\r', '\n']), schema, "");
        walk.repetitions();
        walk.shape
    }

    /// The text without comments and without what is left out; every place is
    /// where it was.
    pub(super) fn cleaned(&self, text: &str) -> String {
        let mut out = text.as_bytes().to_vec();
        for range in &self.blank {
            let mut range = range.clone();
            // With one comma: the one behind, or, at the end, the one before.
            let behind = (range.end..out.len()).find(|at| !out[*at].is_ascii_whitespace());
            let before = || (0..range.start).rev().find(|at| !out[*at].is_ascii_whitespace());
            if let Some(comma) = behind.filter(|at| out[*at] == b',') {
                range.end = comma + 1;
            } else if let Some(comma) = before().filter(|at| out[*at] == b',') {
                range.start = comma;
            }
            out[range].fill(b' ');
        }
        // Whole characters are blanked, never parts of one.
        String::from_utf8(out).unwrap_or_default()
    }
}

struct Walk<'t> {
    text: &'t str,
    schema: &'t Value,
    shape: Shape,
}

impl<'t> Walk<'t> {
    fn say(&mut self, path: &str, piece: &str, code: &'static str, message: impl Into<String>, nearest: Option<String>) {
        if !self.full() {
            let (path, offset) = (path.to_owned(), json::offset(self.text, piece));
            self.shape.problems.push(Misshapen { path, offset, code, message: message.into(), nearest });
        }
    }

    fn full(&self) -> bool {
        self.shape.problems.len() >= MOST_PROBLEMS
    }

    /// Two records of one id in one file: neither is meant to win.
    fn repetitions(&mut self) {
        let named = std::mem::take(&mut self.shape.named);
        let mut seen = HashMap::with_capacity(named.len());
        for one in &named {
            if let Some(first) = seen.insert((&*one.family, &*one.name), &*one.path) {
                let message = format!("the id `{}` stands twice, first at {first}", shown(&one.name));
                self.say(&one.path, &self.text[one.range.clone()], code::REPEATED_ID, message, None);
                self.shape.repeated.insert(one.name.clone());
            }
        }
        self.shape.named = named;
    }

    fn range(&self, piece: &str) -> Range<usize> {
        let start = json::offset(self.text, piece);
        start..start + piece.len()
    }

    /// Leaves out a piece that starts with `from` and ends with `to`.
    fn blank(&mut self, from: &str, to: &str) {
        let (start, end) = (json::offset(self.text, from), json::offset(self.text, to) + to.len());
        self.shape.blank.push(start..end);
    }

    /// A reference stands for what it refers to, and something or null for the
    /// something, unless null stands there.
    fn resolved(&self, schema: &'t Value, piece: &str) -> Option<&'t Value> {
        let mut schema = schema;
        loop {
            if let Some(name) = schema["$ref"].as_str() {
                schema = self.schema.pointer(name.trim_start_matches('#'))?;
            } else if let Some(either) = schema["anyOf"].as_array() {
                if piece == "null" {
                    return None;
                }
                schema = either.iter().find(|one| one["type"] != "null")?;
            } else {
                return Some(schema);
            }
        }
    }

    /// Whether a piece has the shape of the schema; tells where it has not.
    fn value(&mut self, piece: &'t str, schema: &'t Value, path: &str) -> bool {
        let Some(schema) = self.resolved(schema, piece) else { return true };
        if let Some(words) = schema["oneOf"].as_array().or_else(|| schema["enum"].as_array()) {
            let words: Vec<&str> = words.iter().filter_map(|word| word["const"].as_str().or_else(|| word.as_str())).collect();
            return self.word(piece, &words, path);
        }
        let types: Vec<&str> = match &schema["type"] {
            Value::String(one) => vec![one],
            Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
            _ => return true,
        };
        if types.contains(&"null") && piece == "null" {
            return true;
        }
        let expected = types.iter().find(|kind| **kind != "null").copied().unwrap_or_default();
        match (expected, json::kind(piece)) {
            ("object", "an object") => self.object(piece, schema, path),
            ("array", "a list") => self.list(piece, schema, path),
            ("string", "a string") => self.string(piece, path),
            ("integer" | "number", "a number") => self.number(piece, schema, expected == "integer", path),
            ("boolean", "true or false") => true,
            (_, found) => {
                let expected = match expected {
                    "object" => "an object",
                    "array" => "a list",
                    "string" => "a string",
                    "integer" => "a whole number",
                    "number" => "a number",
                    _ => "true or false",
                };
                self.say(path, piece, code::WRONG_TYPE, format!("expected {expected}, found {found}"), None);
                false
            }
        }
    }

    fn object(&mut self, piece: &'t str, schema: &'t Value, path: &str) -> bool {
        let members = json::members(piece).unwrap_or_default();
        self.name(piece, &members, path);
        let (properties, others) = (schema["properties"].as_object(), &schema["additionalProperties"]);
        let mut sound = true;
        let mut seen = HashSet::new();
        let mut meant: Vec<String> = Vec::new();
        for member in &members {
            let inner = with_key(path, &member.key);
            let before = self.shape.named.len();
            if json::string(member.raw).is_none() {
                self.say(&inner, member.raw, code::UNSAFE_TEXT, "the key holds half a surrogate pair, which is no character", None);
                sound &= self.lost(path.is_empty(), &inner, (member.raw, member.value), before);
            } else if !seen.insert(&*member.key) {
                self.say(&inner, member.raw, code::REPEATED_KEY, format!("the key `{}` stands twice", shown(&member.key)), None);
                sound &= self.lost(path.is_empty(), &inner, (member.raw, member.value), before);
            } else if member.key == COMMENT {
                self.comment(member, &inner);
            } else if let Some(property) = properties.and_then(|all| all.get(&*member.key)) {
                sound &=
                    self.value(member.value, property, &inner) || self.lost(path.is_empty(), &inner, (member.raw, member.value), before);
            } else if others.is_object() {
                let clean = self.clean("key", &member.key, member.raw, &inner);
                sound &= (clean && self.value(member.value, others, &inner))
                    || self.lost(path.is_empty(), &inner, (member.raw, member.value), before);
            } else {
                let known = properties.into_iter().flatten().map(|(key, _)| key.as_str()).filter(|key| *key != COMMENT);
                let near = if self.full() { None } else { nearest(&member.key, known).map(str::to_owned) };
                if let Some(near) = &near {
                    self.shape.misspelt.insert(with_key(path, near));
                    meant.push(near.clone());
                }
                self.say(&inner, member.raw, code::UNKNOWN_KEY, format!("unknown key `{}`", shown(&member.key)), near);
                self.blank(member.raw, member.value);
            }
        }
        for key in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            if !seen.contains(key) {
                // A key that is only misspelt has been told.
                if !meant.iter().any(|meant| meant == key) {
                    self.say(path, piece, code::MISSING_KEY, format!("the key `{key}` is missing"), None);
                }
                sound = false;
            }
        }
        sound
    }

    /// At the top, and in a list of records, what is wrong is left out alone.
    /// Deeper down it takes the record with it.
    /// `before` is how many names there were before it.
    fn lost(&mut self, alone: bool, path: &str, (from, to): (&str, &str), before: usize) -> bool {
        if alone {
            self.shape.short.insert(top(path).to_owned());
            self.blank(from, to);
            self.shape.named[before..].iter_mut().for_each(|named| named.lost = true);
        }
        alone
    }

    fn list(&mut self, piece: &'t str, schema: &'t Value, path: &str) -> bool {
        // What a layer removes is wrong one by one as well.
        let records = !path.contains(['.', '[']) || (path.starts_with("remove.") && !path.contains('['));
        let mut sound = true;
        for (at, element) in json::elements(piece).unwrap_or_default().into_iter().enumerate() {
            let inner = with_index(path, at);
            let before = self.shape.named.len();
            if !self.value(element, &schema["items"], &inner) {
                sound &= self.lost(records, &inner, (element, element), before);
            }
        }
        sound
    }

    fn string(&mut self, piece: &'t str, path: &str) -> bool {
        let Some(text) = json::string(piece) else {
            self.say(path, piece, code::UNSAFE_TEXT, "the text holds half a surrogate pair, which is no character", None);
            return false;
        };
        if text.is_empty() {
            self.say(path, piece, code::EMPTY_TEXT, "the text is empty", None);
            return false;
        }
        self.clean("text", &text, piece, path)
    }

    /// Whether a text is harmless and of a length that somebody reads.
    fn clean(&mut self, what: &str, text: &str, piece: &str, path: &str) -> bool {
        if let Some(bad) = text.chars().find(|c| safe::is_unsafe(*c)) {
            let bad = bad.escape_unicode();
            self.say(path, piece, code::UNSAFE_TEXT, format!("the {what} holds {bad}, a control, bidi or invisible character"), None);
            return false;
        }
        let length = text.chars().count();
        if length > LONGEST_TEXT {
            self.say(path, piece, code::LONG_TEXT, format!("the {what} has {length} characters; expected {LONGEST_TEXT} at most"), None);
        }
        length <= LONGEST_TEXT
    }

    fn number(&mut self, piece: &'t str, schema: &'t Value, whole: bool, path: &str) -> bool {
        let Ok(number) = serde_json::from_str::<f64>(piece) else {
            self.say(path, piece, code::RANGE, format!("{} is beyond all numbers", short(piece)), None);
            return false;
        };
        if whole && (piece.contains(['.', 'e', 'E']) || piece == "-0") {
            self.say(path, piece, code::WRONG_TYPE, format!("expected a whole number, found {}", short(piece)), None);
            return false;
        }
        let (least, most) = (schema["minimum"].as_f64(), schema["maximum"].as_f64());
        let most = most.or_else(|| (schema["format"] == "uint32").then_some(f64::from(u32::MAX)));
        if least.is_some_and(|least| number < least) || most.is_some_and(|most| number > most) {
            let bounds = match (least, most) {
                (Some(least), Some(most)) => format!("a number from {least} to {most}"),
                (Some(least), None) => format!("a number from {least} upwards"),
                (_, most) => format!("a number up to {}", most.unwrap_or_default()),
            };
            self.say(path, piece, code::RANGE, format!("expected {bounds}, found {}", short(piece)), None);
            return false;
        }
        true
    }

    fn word(&mut self, piece: &'t str, words: &[&str], path: &str) -> bool {
        let found = json::string(piece);
        if found.as_ref().is_some_and(|found| words.contains(&&**found)) {
            return true;
        }
        let shown = found.as_ref().map_or_else(|| json::kind(piece).to_owned(), |word| safe::quoted(word));
        let near = found.and_then(|word| nearest(&word, words.iter().copied())).map(str::to_owned);
        self.say(path, piece, code::WRONG_VALUE, format!("expected one of {}, found {shown}", words.join(", ")), near);
        false
    }

    /// A comment is a string or a list of strings, whatever it says.
    fn comment(&mut self, member: &Member<'t>, path: &str) {
        let text = |piece: &str| json::kind(piece) == "a string";
        let lines = json::elements(member.value).is_some_and(|lines| lines.iter().all(|line| text(line)));
        if !text(member.value) && !lines {
            self.say(path, member.value, code::WRONG_TYPE, "a comment is a string or a list of strings", None);
        }
        self.blank(member.raw, member.value);
    }

    /// Notes what a problem can call this object.
    fn name(&mut self, piece: &str, members: &[Member<'_>], path: &str) {
        let text = |key: &str| members.iter().find(|member| member.key == key).and_then(|member| json::string(member.value));
        let direction = || Some(format!("{} to {}", text("from")?, text("to")?));
        let named = match path.split('[').next() {
            Some("destinations") => text("fact").map(|fact| format!("destination {fact}")),
            Some("switches") if !path.contains('.') => direction(),
            Some("phrases") if !path.contains('.') => Some(phrases_of(text("role").as_deref())),
            _ => text("id").map(std::borrow::Cow::into_owned),
        };
        let Some(name) = named else { return };
        let fact = members.iter().any(|member| member.key == "strength") && text("text").is_some() && text("statement").is_none();
        let family = match path.split('[').next() {
            _ if fact => "facts",
            // One list each, in several parts.
            Some("phrases") if !path.contains('.') => path,
            Some(list @ ("sources" | "phrases")) => list,
            _ => path.rsplit_once('[').map_or("", |(list, _)| list),
        };
        self.shape.named.push(Named { name, path: path.to_owned(), range: self.range(piece), family: family.to_owned(), lost: false });
    }
}

/// What a list of phrases is called.
pub(super) fn phrases_of(role: Option<&str>) -> String {
    format!("phrases of {}", role.unwrap_or("other"))
}

/// A key for a one-line message.
fn shown(key: &str) -> String {
    safe::quoted(key).trim_matches('"').to_owned()
}

/// A number for a one-line message.
fn short(piece: &str) -> String {
    shown(piece)
}
