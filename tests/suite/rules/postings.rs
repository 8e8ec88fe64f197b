//! Rules of how postings are read, each broken once.

use serde_json::json;

use super::{Row, Sound, broken, sound};

const PERCENT: &str = "expected a percentage from 0 to 1000";
const POSITIVE: &str = "expected a number above 0";

pub(super) const BROKEN: &[Row] = &[
    (
        "posting",
        |v| drop(v["parts"].as_object_mut().unwrap().remove("title")),
        "posting.json: parts: there is no part `title`",
        "incomplete: parts: title",
    ),
    ("posting", |v| v["parts"]["duties"] = (-1).into(), PERCENT, "range: parts: duties"),
    ("posting", |v| v["parts"]["duties"] = 1001.into(), PERCENT, "range: parts: duties"),
    ("posting", |v| v["contexts"][0]["percent"]["client-word"] = 2000.into(), PERCENT, "range: recruiter: percent.client-word"),
    ("posting", |v| v["headings"][0]["part"] = "dutys".into(), "`dutys` is no part", "dangling: headings: [0].part"),
    ("posting", |v| v["resume_headings"][0]["part"] = "dutys".into(), "`dutys` is no part", "dangling: resume_headings: [0].part"),
    ("posting", |v| v["cues"][0]["part"] = "dutys".into(), "`dutys` is no part", "dangling: cues: [0].part"),
    ("posting", |v| v["cues"][0]["from"][0] = "dutys".into(), "`dutys` is no part", "dangling: cues: [0].from[0]"),
    (
        "posting",
        |v| v["further_percent"] = 0.into(),
        "posting.json: further_percent: expected a percentage above 0",
        "range: further_percent: ",
    ),
    (
        "posting",
        |v| v["verdict"]["tie_percent"] = 101.into(),
        "verdict: `tie_percent`: expected a percentage above 0 and up to 100",
        "range: verdict: tie_percent",
    ),
    ("posting", |v| v["verdict"]["clear_percent"] = 99.into(), "a clear lean would stand level", "mismatch: verdict: clear_percent"),
    ("posting", |v| v["verdict"]["least"] = 0.into(), POSITIVE, "range: verdict: least"),
    ("posting", |v| v["verdict"]["clear_least"] = 0.into(), POSITIVE, "range: verdict: clear_least"),
    ("posting", |v| v["verdict"]["other_percent"] = 0.into(), POSITIVE, "range: verdict: other_percent"),
    ("posting", |v| v["generic_half"] = 0.into(), POSITIVE, "range: generic_half: "),
    ("posting", |v| v["contexts"][0]["percent"]["nope"] = 25.into(), "`nope` is no group", "dangling: recruiter: percent.nope"),
    ("posting", |v| v["contexts"][0]["phrases"] = json!([]), "has no phrase", "phrase: recruiter: phrases"),
    ("posting", |v| v["ask"][0] = "Tell me.".into(), "is no question: \"Tell me.\"", "wording: ask: [0]"),
    (
        "posting",
        |v| v["negation"]["phrases"][0] = "(a".into(),
        "the phrase `(a`: has a bracket that does not close",
        "phrase: negation: phrases[0]",
    ),
    ("posting", |v| v["negation"]["except"][0] = "A".into(), "the phrase `A`: expected lower-case words", "phrase: negation: except[0]"),
    ("posting", |v| v["run_on"][0] = "Duties".into(), "the phrase `Duties`: expected lower-case words", "phrase: run_on: [0]"),
    ("posting", |v| v["headings"][0]["phrases"][0] = "a ~".into(), "expected a number behind `~`", "phrase: headings: [0].phrases[0]"),
    ("posting", |v| v["cues"][0]["phrases"][0] = "(a|)".into(), "has an empty alternative", "phrase: cues: [0].phrases[0]"),
    ("posting/infra", |v| v["role"] = "infr".into(), "`infr` is no role", "dangling: infr: role"),
    ("posting/infra", |v| v["role"] = "product".into(), "has 2 files of phrases, not one", "repeated: product: role"),
    ("posting/other", |v| v["role"] = "infra".into(), "other: has 0 files of phrases, not one", "incomplete: other: "),
    ("posting/infra", |v| v["groups"][0]["id"] = "Net".into(), "an id is one slug", "bad_id: Net: id"),
    (
        "posting/infra",
        |v| v["groups"][0]["id"] = v["groups"][1]["id"].clone(),
        "title-leaning: the id stands more than once",
        "repeated_id: title-leaning: id",
    ),
    ("posting/infra", |v| v["groups"][0]["weight"] = 11.into(), "expected a weight from 0 to 10", "range: title-infra: weight"),
    (
        "posting/infra",
        |v| v["groups"][0]["reason"] = "because".into(),
        "`reason` does not end in a full stop",
        "wording: title-infra: reason",
    ),
    ("posting/infra", |v| v["groups"][0]["only"] = "titel".into(), "`titel` is no part", "dangling: title-infra: only"),
    ("posting/infra", |v| v["groups"][0]["parts"] = json!({"titel": 1}), "`titel` is no part", "dangling: title-infra: parts.titel"),
    ("posting/infra", |v| v["groups"][0]["phrases"] = json!([]), "has no phrase", "phrase: title-infra: phrases"),
    (
        "posting/infra",
        |v| v["groups"][0]["phrases"] = json!(["a", "a"]),
        "the phrase `a` stands more than once",
        "repeated: title-infra: phrases[1]",
    ),
    (
        "posting/infra",
        |v| v["groups"][0]["phrases"] = json!(["(cloud|google) tpm"]),
        "names the employer google",
        "phrase: title-infra: phrases[0]",
    ),
    ("posting", |v| v["notice_resume"] = "".into(), "notice_resume: `notice_resume` is empty", "empty_text: notice_resume: "),
    ("posting", |v| v["contexts"][0]["id"] = "Recruiter".into(), "Recruiter: an id is one slug", "bad_id: Recruiter: id"),
    ("posting", |v| v["contexts"][0]["reason"] = "".into(), "`reason` is empty", "empty_text: recruiter: reason"),
    ("posting", |v| v["ask"][1] = "".into(), "ask: `ask[1]` is empty", "empty_text: ask: [1]"),
    (
        "posting/infra",
        |v| v["groups"][0]["phrases"][1] = "x".repeat(4_001).into(),
        "`phrases[1]` is longer than 4000 characters",
        "long_text: title-infra: phrases[1]",
    ),
    ("posting/infra", |v| v["groups"][0]["reason"] = "".into(), "`reason` is empty", "empty_text: title-infra: reason"),
    (
        "posting/other",
        |v| v["groups"][0]["phrases"] = json!(["made tech lead"]),
        "names the employer made tech",
        "phrase: device-build-stages: phrases[0]",
    ),
    ("posting/product", |v| v["role"] = "infra".into(), "product: has 0 files of phrases, not one", "incomplete: product: "),
];

const SOUND: &[Sound] = &[
    // Whatever is no tie leads clearly then.
    &[("posting", |v| v["verdict"]["clear_percent"] = v["verdict"]["tie_percent"].clone())],
];

#[test]
fn each_is_told_with_its_place() {
    broken(BROKEN);
}

#[test]
fn what_is_right_is_not_told() {
    sound(SOUND);
}
