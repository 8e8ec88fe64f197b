//! What a terminal would act on, in every text of every kind of record: refused
//! at its place, and never printed.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Folder, OWN, checked, show};
use crate::support::tpm;

/// Escape sequences: a colour, a link, a bell, a colour in one character.
const ESCAPES: [&str; 4] = ["\u{1b}[31m", "\u{1b}]8;;https://x.example\u{1b}\\", "\u{7}", "\u{9b}31m"];

/// A layer with a record of every kind: the right file, and what there is only
/// one of as it is built in.
fn full() -> Value {
    let mut layer: Value = serde_json::from_str(OWN).unwrap();
    let mut export: Value = serde_json::from_str(&tpm("kb export").out).unwrap();
    for key in ["questions", "level", "posting"] {
        layer[key] = export[key].take();
    }
    layer.as_object_mut().unwrap().remove("//");
    layer
}

/// Calls `each` with the place of every string below a value, as a JSON pointer
/// and as a path of problems.
fn strings(value: &Value, pointer: &str, path: &str, each: &mut dyn FnMut(&str, &str)) {
    match value {
        Value::String(_) => each(pointer, path),
        Value::Array(list) => {
            for (at, element) in list.iter().enumerate() {
                strings(element, &format!("{pointer}/{at}"), &format!("{path}[{at}]"), each);
            }
        }
        Value::Object(map) => {
            for (key, member) in map {
                let plain = !key.is_empty() && !key.contains(['.', '[', ']', '"']);
                let inner = match (path, plain) {
                    ("", _) => key.clone(),
                    (_, true) => format!("{path}.{key}"),
                    (_, false) => format!("{path}[{}]", Value::from(key.as_str())),
                };
                strings(member, &format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1")), &inner, each);
            }
        }
        _ => {}
    }
}

/// The code of a string with an escape sequence in it: a word of a closed set is
/// another word then, and a version is none.
fn expected(path: &str) -> &'static str {
    const WORDS: [&str; 12] = [
        "strength",
        "kind",
        "confidence",
        "placement",
        "body",
        "statistic",
        "unit",
        "grade",
        "asked",
        "verdict",
        "direction",
        "sections.id",
    ];
    let last = path.rsplit('.').next().unwrap();
    let section = path.starts_with("roles[") && path.contains(".sections[") && !path.contains(".facts[") && last == "id";
    if section || WORDS.contains(&last) { "wrong_value" } else { "unsafe_text" }
}

#[test]
fn every_text_of_every_record_is_held_against_every_escape_sequence() {
    let right = full();
    let folder = Folder::new();
    assert_eq!(checked(&[folder.file("right.json", right.to_string())]), Vec::<Value>::new());
    let mut places = Vec::new();
    strings(&right, "", "", &mut |pointer, path| places.push((pointer.to_owned(), path.to_owned())));
    places.retain(|(_, path)| path != "format_version"); // wrong, it hides the rest
    assert!(places.len() > 500, "{}", places.len());
    // No more problems are told than anybody reads.
    for (number, places) in places.chunks(900).enumerate() {
        for escape in ESCAPES {
            let mut wrong = right.clone();
            for (pointer, _) in places {
                let text = wrong.pointer_mut(pointer).unwrap();
                *text = format!("{}{escape}", text.as_str().unwrap()).into();
            }
            let file = folder.file(&format!("{number}.json"), wrong.to_string());
            let told = checked(&[&file]);
            let found: BTreeSet<(&str, &str)> =
                told.iter().map(|one| (one["path"].as_str().unwrap(), one["code"].as_str().unwrap())).collect();
            let wanted: BTreeSet<(&str, &str)> = places.iter().map(|(_, path)| (path.as_str(), expected(path))).collect();
            let missed: Vec<_> = wanted.difference(&found).collect();
            assert!(missed.is_empty(), "{escape:?}: {missed:?}");
            let ran = show(&[&file]);
            assert!(ran.code == Some(1) && ran.out.is_empty() && !ran.err.contains(ESCAPES[0]), "{}", ran.err);
            assert!(!ran.err.trim_end().contains(char::is_control), "{:?}", ran.err);
        }
    }
}

#[test]
fn each_kind_of_text_is_refused_by_itself() {
    let right = full();
    let folder = Folder::new();
    let mut seen = BTreeSet::new();
    let mut places = Vec::new();
    strings(&right, "", "", &mut |pointer, path| {
        // One of each field of each kind of record.
        let kind: String = path.chars().filter(|c| !c.is_ascii_digit()).collect();
        if path != "format_version" && seen.insert(kind) {
            places.push((pointer.to_owned(), path.to_owned()));
        }
    });
    assert!(places.len() > 100, "{}", places.len());
    for (at, (pointer, path)) in places.iter().enumerate() {
        let mut wrong = right.clone();
        let text = wrong.pointer_mut(pointer).unwrap();
        *text = format!("{}{}", text.as_str().unwrap(), ESCAPES[at % ESCAPES.len()]).into();
        let told = checked(&[folder.file("one.json", wrong.to_string())]);
        let (there, elsewhere): (Vec<_>, Vec<_>) = told.iter().partition(|one| one["path"] == path.as_str());
        let [one] = &there[..] else { panic!("{path}: {told:?}") };
        assert_eq!(one["code"], expected(path), "{one}");
        let message = one["message"].as_str().unwrap();
        assert!(message.contains("\\u{") && !message.contains(char::is_control), "{message}");
        // Without its id a record cannot be found by those that name it.
        let others: Vec<&str> = elsewhere.iter().map(|one| one["code"].as_str().unwrap()).filter(|code| *code != "dangling").collect();
        let unfound = elsewhere.is_empty() || path.rsplit('.').next() == Some("id");
        assert!(unfound && others.is_empty(), "only the one is told of {path}: {others:?} {told:#?}");
    }
}
