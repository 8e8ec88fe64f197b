//! Rules of the FAQ, each broken once.

use serde_json::json;

use super::{Row, Sound, at, broken, list, sound};

const TWO: &str = "an answer holds at least two facts with sources";

pub(super) const BROKEN: &[Row] = &[
    ("faq", |v| at(v, "two")["number"] = 1.into(), "faq.json: two: is number 1 and stands behind number 1", "order: two: number"),
    ("faq", |v| at(v, "two")["id"] = "Two".into(), "faq.json: Two: an id is one slug", "bad_id: Two: id"),
    (
        "faq",
        |v| list(&mut at(v, "two")["answer"]).push("infra.pay.nothing".into()),
        "two: `infra.pay.nothing` is no fact",
        "dangling: two: answer[3]",
    ),
    (
        "faq",
        |v| drop(list(&mut at(v, "two")["answer"]).pop()),
        "two: the answer leaves out its own fact `faq.two.own`",
        "mismatch: two: answer",
    ),
    ("faq", |v| at(v, "two")["answer"] = json!(["faq.two.own"]), TWO, "incomplete: two: answer"),
    ("faq", |v| at(v, "two")["answer"] = json!(["faq.two.own", "infra.unknowns.promotion-dates"]), TWO, "incomplete: two: answer"),
    ("faq", |v| at(v, "two")["claims"] = json!(["pay.nothing"]), "faq.json: two: `pay.nothing` is no claim", "dangling: two: claims[0]"),
    ("faq", |v| at(v, "two")["next"] = json!([]), "faq.json: two: says what to run next", "incomplete: two: next"),
    ("faq", |v| at(v, "two")["next"][0]["command"] = "rm -r".into(), "`rm -r` is no command of `tpm`", "wording: two: next[0].command"),
    (
        "faq",
        |v| at(v, "two")["aliases"] = json!(["one-too"]),
        "faq.json: two: two questions have the alias `one-too`",
        "repeated_alias: two: aliases[0]",
    ),
    ("faq", |v| at(v, "two")["id"] = "one".into(), "one: the id stands more than once", "repeated_id: one: id"),
    ("faq", |v| at(v, "two")["question"] = "".into(), "two: `question` is empty", "empty_text: two: question"),
    ("faq", |v| at(v, "two")["aliases"] = json!([""]), "two: `aliases[0]` is empty", "empty_text: two: aliases[0]"),
    ("faq", |v| at(v, "two")["next"][0]["why"] = "".into(), "two: `next[0].why` is empty", "empty_text: two: next[0].why"),
];

const SOUND: &[Sound] = &[
    &[("faq", |v| at(v, "two")["answer"] = json!(["faq.two.own", "infra.metrics.success", "infra.unknowns.promotion-dates"]))],
    // A layer may leave an entry out; the others keep their numbers.
    &[("faq", |v| at(v, "two")["number"] = 3.into())],
];

#[test]
fn each_is_told_with_its_place() {
    broken(BROKEN);
}

#[test]
fn what_is_right_is_not_told() {
    sound(SOUND);
}
