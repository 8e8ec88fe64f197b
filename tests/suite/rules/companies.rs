//! Rules of companies' ladders, each broken once.

use serde_json::{Value, json};

use super::{Row, Sound, UNSAFE, at, broken, list, sound};

const EMPTY: &str = "` is empty";
fn cell(v: &mut Value) -> &mut Value {
    let cells = list(&mut at(v, "dropbox")["cells"]);
    cells.iter_mut().find(|cell| cell["code"] == "IC1").unwrap()
}

pub(super) const BROKEN: &[Row] = &[
    (
        "companies",
        |v| {
            let again = at(v, "dropbox").clone();
            list(&mut v["companies"]).push(again);
        },
        "companies.json: dropbox: the id stands more than once",
        "repeated_id: dropbox: id",
    ),
    ("companies", |v| at(v, "dropbox")["id"] = "Dropbox".into(), "Dropbox: an id is one slug", "bad_id: Dropbox: id"),
    ("companies", |v| at(v, "dropbox")["discipline"] = "".into(), "dropbox: `discipline` is empty", "empty_text: dropbox: discipline"),
    ("companies", |v| at(v, "dropbox")["cells"] = json!([]), "dropbox: a company has at least one code", "incomplete: dropbox: cells"),
    ("companies", |v| cell(v)["code"] = "IC2".into(), "dropbox: `IC2`: the code stands more than once", "repeated: dropbox: cells[1].code"),
    ("companies", |v| cell(v)["rung"] = "boss".into(), "dropbox: `IC1`: `boss` is no rung", "dangling: dropbox: cells[0].rung"),
    (
        "companies",
        |v| {
            cell(v)["placement"] = "stated".into();
            cell(v)["rung"] = Value::Null;
        },
        "dropbox: `IC1`: is placed nowhere, which no source can have stated",
        "mismatch: dropbox: cells[0].placement",
    ),
    ("companies", |v| cell(v)["sources"] = json!([]), "dropbox: `IC1`: has no source", "no_source: dropbox: cells[0].sources"),
    (
        "companies",
        |v| cell(v)["sources"] = json!(["dropbox-tpm-track", "nobody"]),
        "dropbox: `IC1`: `nobody` is no source",
        "dangling: dropbox: cells[0].sources[1]",
    ),
    (
        "companies",
        |v| cell(v)["sources"] = json!(["dropbox-tpm-track", "tpm-academy-article"]),
        "`IC1`: rests on the vendor source `tpm-",
        "vendor: dropbox: cells[0].sources[1]",
    ),
    (
        "companies",
        |v| cell(v)["figures"] = json!(["no-number"]),
        "dropbox: `IC1`: `no-number` is no figure",
        "dangling: dropbox: cells[0].figures[0]",
    ),
    ("companies", |v| cell(v)["code"] = "".into(), EMPTY, "empty_text: dropbox: cells[0].code"),
    ("companies", |v| cell(v)["title"] = "".into(), EMPTY, "empty_text: dropbox: cells[0].title"),
    ("companies", |v| cell(v)["text"] = "".into(), EMPTY, "empty_text: dropbox: cells[0].text"),
    ("companies", |v| cell(v)["code"] = "IC\u{202e}".into(), UNSAFE, "unsafe_text: dropbox: cells[0].code"),
    ("companies", |v| cell(v)["title"] = "TPM\u{9b}".into(), UNSAFE, "unsafe_text: dropbox: cells[0].title"),
    ("companies", |v| cell(v)["text"] = "So\u{200b}.".into(), UNSAFE, "unsafe_text: dropbox: cells[0].text"),
    ("companies", |v| at(v, "dropbox")["sources"][0] = "nobody".into(), "dropbox: `nobody` is no source", "dangling: dropbox: sources[0]"),
    ("companies", |v| at(v, "dropbox")["name"] = " ".into(), "dropbox: `name` is empty", "empty_text: dropbox: name"),
    ("companies", |v| at(v, "dropbox")["note"] = "So\u{202e}.".into(), UNSAFE, "unsafe_text: dropbox: note"),
    (
        "companies",
        |v| at(v, "dropbox")["licence"] = "x".repeat(4_001).into(),
        "`licence` is longer than 4000 characters",
        "long_text: dropbox: licence",
    ),
    (
        "companies",
        |v| cell(v)["rung"] = "asociate".into(),
        "`IC1`: `asociate` is no rung; did you mean \"associate\"?",
        "dangling: dropbox: cells[0].rung",
    ),
];

const SOUND: &[Sound] = &[
    &[("companies", |v| {
        cell(v)["placement"] = "inferred".into();
        cell(v)["rung"] = Value::Null;
    })],
    &[("companies", |v| {
        cell(v)["title"] = Value::Null;
        cell(v)["text"] = Value::Null;
    })],
];

#[test]
fn each_is_told_with_its_place() {
    broken(BROKEN);
}

#[test]
fn what_is_right_is_not_told() {
    sound(SOUND);
}
