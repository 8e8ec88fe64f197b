//! Rules of the claim ledger, each broken once.

use serde_json::{Value, json};

use super::{Row, Sound, UNSAFE, at, broken, list, sound};

const ID: &str = "an id is `<topic>.<slug>`";
const BOTH: &str = "has a strength and a source; one that only we test has neither";
const EMPTY: &str = "` is empty";

pub(super) const BROKEN: &[Row] = &[
    (
        "claims/pay",
        |v| at(v, "pay.infra-premium")["evidence"][3]["sources"][1] = "nobody".into(),
        "pay.infra-premium: `nobody` is no source",
        "dangling: pay.infra-premium: evidence[3].sources[1]",
    ),
    (
        "claims/pay",
        |v| at(v, "pay.infra-premium")["evidence"][3]["figures"] = json!(["lv-gap-raw", "no-number"]),
        "`no-number` is no figure",
        "dangling: pay.infra-premium: evidence[3].figures[1]",
    ),
    (
        "claims/pay",
        |v| at(v, "pay.saas")["id"] = "pay.infra-premium".into(),
        "claims.json: pay.infra-premium: the id stands more than once",
        "repeated_id: pay.infra-premium: id",
    ),
    ("claims/pay", |v| at(v, "pay.saas")["id"] = "pay".into(), ID, "bad_id: pay: id"),
    ("claims/pay", |v| at(v, "pay.saas")["id"] = "pay.saas.too".into(), ID, "bad_id: pay.saas.too: id"),
    ("claims/pay", |v| at(v, "pay.saas")["id"] = "pay.Saas".into(), ID, "bad_id: pay.Saas: id"),
    ("claims/pay", |v| at(v, "pay.saas")["id"] = "growth.saas".into(), ID, "bad_id: growth.saas: id"),
    (
        "claims/pay",
        |v| at(v, "pay.saas")["id"] = format!("pay.{}", "x".repeat(45)).into(),
        ID,
        "bad_id: pay.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: id",
    ),
    (
        "claims/pay",
        |v| list(&mut at(v, "pay.saas")["roles"]).push("pilot".into()),
        "pay.saas: `pilot` is no role",
        "dangling: pay.saas: roles[1]",
    ),
    (
        "claims/pay",
        |v| at(v, "pay.saas")["tests"] = json!(["infra.pay.nothing"]),
        "pay.saas: `infra.pay.nothing` is no fact",
        "dangling: pay.saas: tests[0]",
    ),
    (
        "claims/pay",
        |v| at(v, "pay.infra-premium")["strength"] = "stated".into(),
        "has another strength than `infra.pay.premium-claim`",
        "mismatch: pay.infra-premium: tests[0]",
    ),
    ("claims/pay", |v| at(v, "pay.saas")["headline"] = json!(["no-number"]), "`no-number` is no figure", "dangling: pay.saas: headline[0]"),
    (
        "claims/pay",
        |v| at(v, "pay.saas")["evidence"][0]["figures"] = json!(["no-number"]),
        "`no-number` is no figure",
        "dangling: pay.saas: evidence[0].figures[0]",
    ),
    (
        "claims/pay",
        |v| at(v, "pay.saas")["sources"] = json!(["nobody"]),
        "pay.saas: `nobody` is no source",
        "dangling: pay.saas: sources[0]",
    ),
    (
        "claims/pay",
        |v| at(v, "pay.saas")["evidence"][0]["sources"] = json!(["nobody"]),
        "pay.saas: `nobody` is no source",
        "dangling: pay.saas: evidence[0].sources[0]",
    ),
    (
        "claims/pay",
        |v| at(v, "pay.infra-premium")["evidence"] = json!([]),
        "pay.infra-premium: has no evidence",
        "no_evidence: pay.infra-premium: evidence",
    ),
    ("claims/pay", |v| at(v, "pay.saas")["evidence"] = json!([]), "pay.saas: has no evidence", "no_evidence: pay.saas: evidence"),
    (
        "claims/pay",
        |v| at(v, "pay.saas")["evidence"][0]["direction"] = "limits".into(),
        "exactly one neutral item",
        "evidence: pay.saas: evidence",
    ),
    (
        "claims/pay",
        |v| {
            let evidence = list(&mut at(v, "pay.saas")["evidence"]);
            evidence.push(evidence[0].clone());
        },
        "exactly one neutral item",
        "evidence: pay.saas: evidence",
    ),
    (
        "claims/pay",
        |v| at(v, "pay.infra-premium")["evidence"][3]["sources"] = json!([]),
        "an item of evidence has no source: ",
        "no_source: pay.infra-premium: evidence[3].sources",
    ),
    (
        "claims/pay",
        |v| list(&mut at(v, "pay.infra-premium")["evidence"][3]["sources"]).push("tpm-academy-article".into()),
        "an item of evidence rests on a vendor: ",
        "vendor: pay.infra-premium: evidence[3].sources[7]",
    ),
    ("claims/pay", |v| at(v, "pay.saas")["sources"] = json!([]), BOTH, "no_source: pay.saas: sources"),
    (
        "claims/pay",
        |v| {
            at(v, "pay.saas")["strength"] = Value::Null;
            at(v, "pay.saas")["tests"] = json!([]);
        },
        BOTH,
        "mismatch: pay.saas: strength",
    ),
    ("claims/pay", |v| at(v, "pay.saas")["question"] = "".into(), EMPTY, "empty_text: pay.saas: question"),
    ("claims/pay", |v| at(v, "pay.saas")["statement"] = "".into(), EMPTY, "empty_text: pay.saas: statement"),
    ("claims/pay", |v| at(v, "pay.saas")["answer"] = "".into(), EMPTY, "empty_text: pay.saas: answer"),
    ("claims/pay", |v| at(v, "pay.saas")["would_settle"] = "".into(), EMPTY, "empty_text: pay.saas: would_settle"),
    ("claims/pay", |v| at(v, "pay.saas")["question"] = "Why\u{202e}?".into(), UNSAFE, "unsafe_text: pay.saas: question"),
    ("claims/pay", |v| at(v, "pay.saas")["statement"] = "So\u{9b}.".into(), UNSAFE, "unsafe_text: pay.saas: statement"),
    ("claims/pay", |v| at(v, "pay.saas")["answer"] = "So\n.".into(), UNSAFE, "unsafe_text: pay.saas: answer"),
    ("claims/pay", |v| at(v, "pay.saas")["would_settle"] = "So\u{200b}.".into(), UNSAFE, "unsafe_text: pay.saas: would_settle"),
    (
        "claims/pay",
        |v| at(v, "pay.services-lower")["asked"] = Value::Null,
        "services: no claim answers the question \"Pays more?\"",
        "incomplete: services: ",
    ),
    (
        "claims/pay",
        |v| at(v, "pay.services-slower-growth")["asked"] = Value::Null,
        "services: no claim answers the question \"Grows faster?\"",
        "incomplete: services: ",
    ),
    (
        "claims/pay",
        |v| at(v, "pay.saas")["answer"] = "x".repeat(4_001).into(),
        "`answer` is longer than 4000 characters",
        "long_text: pay.saas: answer",
    ),
    (
        "claims/pay",
        |v| at(v, "pay.infra-premium")["evidence"][1]["text"] = "".into(),
        "`evidence[1].text` is empty",
        "empty_text: pay.infra-premium: evidence[1].text",
    ),
    ("claims/pay", |v| at(v, "pay.saas")["evidence"][0]["text"] = "So\u{9b}.".into(), UNSAFE, "unsafe_text: pay.saas: evidence[0].text"),
    (
        "claims/pay",
        |v| list(&mut at(v, "pay.saas")["roles"]).push("infar".into()),
        "`infar` is no role; did you mean \"infra\"?",
        "dangling: pay.saas: roles[1]",
    ),
    (
        "claims/pay",
        |v| at(v, "pay.saas")["tests"] = json!(["infra.pay.premium-claims"]),
        "is no fact; did you mean \"infra.pay.premium-claim\"?",
        "dangling: pay.saas: tests[0]",
    ),
    (
        "claims/pay",
        |v| at(v, "pay.saas")["tests"] = json!(["infr.pay.premium-claim"]),
        "is no fact; did you mean \"infra.pay.premium-claim\"?",
        "dangling: pay.saas: tests[0]",
    ),
    ("claims/pay", |v| at(v, "pay.saas")["tests"] = json!(["x\n\u{9b}y"]), "`x\\u{a}\\u{9b}y` is no fact", "dangling: pay.saas: tests[0]"),
];

const SOUND: &[Sound] = &[
    &[("claims/pay", |v| at(v, "pay.saas")["id"] = format!("pay.{}", "x".repeat(44)).into())],
    &[("claims/pay", |v| at(v, "pay.saas")["answer"] = "\u{e9}".repeat(4_000).into())],
];

#[test]
fn each_is_told_with_its_place() {
    broken(BROKEN);
}

#[test]
fn what_is_right_is_not_told() {
    sound(SOUND);
}
