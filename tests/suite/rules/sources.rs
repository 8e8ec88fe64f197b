//! Rules of sources, each broken once.

use serde_json::{Value, json};

use super::{Row, Sound, UNSAFE, at, broken, sound};

const ADDRESS: &str = "a source has an address";
const BLS: &str = "bls-oews-2024";

pub(super) const BROKEN: &[Row] = &[
    (
        "sources/official",
        |v| at(v, "bls-oews-2021")["id"] = BLS.into(),
        "sources.json: bls-oews-2024: the id stands more than once",
        "repeated_id: bls-oews-2024: id",
    ),
    (
        "sources/official",
        |v| at(v, BLS)["id"] = "tpm-academy-article".into(),
        "tpm-academy-article: the id stands more than once",
        "repeated_id: tpm-academy-article: id",
    ),
    ("sources/official", |v| at(v, BLS)["id"] = "BLS".into(), "BLS: an id is one slug", "bad_id: BLS: id"),
    ("sources/official", |v| at(v, BLS)["title"] = "".into(), "`title` is empty", "empty_text: bls-oews-2024: title"),
    ("sources/official", |v| at(v, BLS)["publisher"] = "".into(), "`publisher` is empty", "empty_text: bls-oews-2024: publisher"),
    ("sources/official", |v| at(v, BLS)["url"] = "ftp://example.org".into(), ADDRESS, "address: bls-oews-2024: url"),
    (
        "sources/official",
        |v| {
            at(v, BLS)["as_of"] = Value::Null;
            at(v, BLS)["accessed"] = Value::Null;
        },
        "bls-oews-2024: a source has a date, or the month it was read",
        "incomplete: bls-oews-2024: as_of",
    ),
    ("sources/official", |v| at(v, BLS)["title"] = "May\u{202e}".into(), UNSAFE, "unsafe_text: bls-oews-2024: title"),
    ("sources/official", |v| at(v, BLS)["publisher"] = "US\u{9b}".into(), UNSAFE, "unsafe_text: bls-oews-2024: publisher"),
    ("sources/official", |v| at(v, BLS)["url"] = "https://example.org/\n".into(), UNSAFE, "unsafe_text: bls-oews-2024: url"),
    ("sources/official", |v| at(v, BLS)["interest"] = "none\u{200b}".into(), UNSAFE, "unsafe_text: bls-oews-2024: interest"),
    ("sources/official", |v| at(v, BLS)["note"] = "so\u{7f}".into(), UNSAFE, "unsafe_text: bls-oews-2024: note"),
    ("sources/official", |v| at(v, BLS)["url"] = "".into(), ADDRESS, "address: bls-oews-2024: url"),
    ("sources/official", |v| at(v, BLS)["url"] = "httpx".into(), ADDRESS, "address: bls-oews-2024: url"),
    (
        "sources/official",
        |v| at(v, BLS)["licence"] = "x".repeat(4_001).into(),
        "`licence` is longer than 4000 characters",
        "long_text: bls-oews-2024: licence",
    ),
    (
        "sources/official",
        |v| at(v, BLS)["also_known_as"] = json!(["a", ""]),
        "`also_known_as[1]` is empty",
        "empty_text: bls-oews-2024: also_known_as[1]",
    ),
];

const SOUND: &[Sound] =
    &[&[("sources/official", |v| at(v, BLS)["as_of"] = Value::Null)], &[("sources/official", |v| at(v, BLS)["accessed"] = Value::Null)]];

#[test]
fn each_is_told_with_its_place() {
    broken(BROKEN);
}

#[test]
fn what_is_right_is_not_told() {
    sound(SOUND);
}
