//! Rules of facts, each broken once.

use serde_json::{Value, json};

use super::{Row, Sound, UNSAFE, at, broken, fact, list, section, sound};

const ID: &str = "an id is `<file>.<part>.<slug>`";
const BLANKS: &str = "` has spaces at an end or doubled";
const WEEK: &str = "infra.week.travel";

pub(super) const BROKEN: &[Row] = &[
    (
        "roles/infra",
        |v| at(v, WEEK)["id"] = "infra.week.shape".into(),
        "infra.week.shape: the id stands more than once",
        "repeated_id: infra.week.shape: id",
    ),
    (
        "roles/infra",
        |v| at(v, WEEK)["sources"] = json!(["nobody"]),
        "infra.week.travel: `nobody` is no source",
        "dangling: infra.week.travel: sources[0]",
    ),
    (
        "roles/infra",
        |v| list(&mut at(v, WEEK)["sources"]).push("educative-facebook-interview".into()),
        "rests on the vendor source `educative",
        "vendor: infra.week.travel: sources[1]",
    ),
    (
        "roles/infra",
        |v| {
            at(v, WEEK)["sources"] = json!(["hacker-news-google-tpm"]);
            at(v, WEEK)["text"] = "So it is.".into();
        },
        "rests on a forum alone",
        "anecdote: infra.week.travel: text",
    ),
    (
        "roles/infra",
        |v| at(v, WEEK)["concept"] = "influence".into(),
        "has a concept but is neither a skill nor part of a switch",
        "misplaced: infra.week.travel: concept",
    ),
    (
        "roles/infra",
        |v| at(v, "infra.skills.influence")["concept"] = "magic".into(),
        "`magic` is no concept",
        "dangling: infra.skills.influence: concept",
    ),
    (
        "switch",
        |v| at(v, "switch.infra-product.new-1")["concept"] = "magic".into(),
        "`magic` is no concept",
        "dangling: switch.infra-product.new-1: concept",
    ),
    (
        "roles/infra",
        |v| at(v, WEEK)["dimension"] = "scope".into(),
        "`dimension` belongs to the facts of a rung",
        "misplaced: infra.week.travel: dimension",
    ),
    (
        "ladder",
        |v| v["rungs"][0]["facts"][0]["dimension"] = Value::Null,
        "lacks a key: `dimension` belongs to",
        "incomplete: ladder.associate.scope: dimension",
    ),
    (
        "ladder",
        |v| v["rungs"][0]["roles"]["infra"]["dimension"] = "scope".into(),
        "`dimension` belongs to the facts of a rung",
        "misplaced: ladder.associate.infra: dimension",
    ),
    (
        "ladder",
        |v| v["moves"][0]["fact"]["dimension"] = "scope".into(),
        "`dimension` belongs to the facts of a rung",
        "misplaced: ladder.moves.associate-to-tpm: dimension",
    ),
    (
        "roles/infra",
        |v| at(v, WEEK)["reading"] = "often".into(),
        "`reading` belongs to the readings",
        "misplaced: infra.week.travel: reading",
    ),
    (
        "dimensions",
        |v| at(v, "dimensions.primary-customer.infra")["reading"] = Value::Null,
        "lacks a key: `reading` belongs to",
        "incomplete: dimensions.primary-customer.infra: reading",
    ),
    ("roles/infra", |v| at(v, WEEK)["id"] = "infra.week".into(), ID, "bad_id: infra.week: id"),
    ("roles/infra", |v| at(v, WEEK)["id"] = "infra.week.travel.far".into(), ID, "bad_id: infra.week.travel.far: id"),
    ("roles/infra", |v| at(v, WEEK)["id"] = "infra.week.far_away".into(), ID, "bad_id: infra.week.far_away: id"),
    ("roles/infra", |v| at(v, WEEK)["id"] = "infra.week.Travel".into(), ID, "bad_id: infra.week.Travel: id"),
    ("roles/infra", |v| at(v, WEEK)["id"] = "infra.week.".into(), ID, "bad_id: infra.week.: id"),
    (
        "roles/infra",
        |v| at(v, WEEK)["id"] = format!("infra.week.{}", "x".repeat(38)).into(),
        ID,
        "bad_id: infra.week.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: id",
    ),
    (
        "roles/infra",
        |v| at(v, WEEK)["id"] = "product.week.far".into(),
        "the id starts with `product`, where ids start with `infra`",
        "bad_id: product.week.far: id",
    ),
    ("roles/infra", |v| at(v, WEEK)["text"] = "So it\u{202e} is.".into(), UNSAFE, "unsafe_text: infra.week.travel: text"),
    ("roles/infra", |v| at(v, WEEK)["title"] = "So\u{9b}".into(), UNSAFE, "unsafe_text: infra.week.travel: title"),
    (
        "roles/infra",
        |v| at(v, "infra.unknowns.promotion-dates")["ask"] = "So\u{200b}?".into(),
        UNSAFE,
        "unsafe_text: infra.unknowns.promotion-dates: ask",
    ),
    ("roles/infra", |v| at(v, WEEK)["text"] = " So it is.".into(), BLANKS, "wording: infra.week.travel: text"),
    ("roles/infra", |v| at(v, WEEK)["text"] = "So  it is.".into(), BLANKS, "wording: infra.week.travel: text"),
    ("roles/infra", |v| at(v, WEEK)["title"] = "".into(), "`title` is empty", "empty_text: infra.week.travel: title"),
    ("roles/infra", |v| at(v, WEEK)["title"] = "So ".into(), BLANKS, "wording: infra.week.travel: title"),
    (
        "roles/infra",
        |v| at(v, "infra.unknowns.promotion-dates")["ask"] = " So?".into(),
        BLANKS,
        "wording: infra.unknowns.promotion-dates: ask",
    ),
    (
        "roles/infra",
        |v| at(v, WEEK)["text"] = format!("{}.", "x".repeat(320)).into(),
        "the text is longer than 320 characters",
        "long_text: infra.week.travel: text",
    ),
    (
        "roles/infra",
        |v| at(v, WEEK)["text"] = "So it is".into(),
        "the text does not end in a full stop",
        "wording: infra.week.travel: text",
    ),
    (
        "roles/infra",
        |v| {
            at(v, WEEK)["strength"] = "hedged".into();
            at(v, WEEK)["text"] = "Mayors softened.".into(); // hold "may" and "often", and are neither
        },
        "is hedged and holds none of the hedge words",
        "hedge: infra.week.travel: text",
    ),
    (
        "roles/infra",
        |v| at(v, "infra.unknowns.promotion-dates")["ask"] = Value::Null,
        "is unknown and has no question to `ask`",
        "ask: infra.unknowns.promotion-dates: ask",
    ),
    (
        "roles/infra",
        |v| at(v, "infra.unknowns.promotion-dates")["ask"] = "Ask.".into(),
        "`ask` does not end in a question mark",
        "wording: infra.unknowns.promotion-dates: ask",
    ),
    ("roles/infra", |v| at(v, WEEK)["ask"] = "Why?".into(), "has a question to `ask` and is not unknown", "ask: infra.week.travel: ask"),
    ("roles/infra", |v| at(v, WEEK)["sources"] = json!([]), "infra.week.travel: has no source", "no_source: infra.week.travel: sources"),
    // Facts are looked at wherever they stand.
    (
        "meta",
        |v| v["roles"][0]["summary"]["text"] = "No stop".into(),
        "data/meta.json: meta.roles.infra: the text",
        "wording: meta.roles.infra: text",
    ),
    ("about", |v| v["facts"][0]["text"] = "No stop".into(), "data/about.json: about.", "wording: about.definition.what-a-tpm-does: text"),
    (
        "adjacent",
        |v| v["kinds"]["hardware"][0]["text"] = "No stop".into(),
        "data/adjacent.json: adjacent.hardware",
        "wording: adjacent.hardware.builds-to-mass-production: text",
    ),
    (
        "dimensions",
        |v| at(v, "dimensions.primary-customer.infra")["text"] = "No stop".into(),
        "data/dimensions.json: dimensions.",
        "wording: dimensions.primary-customer.infra: text",
    ),
    (
        "ladder",
        |v| v["rungs"][0]["facts"][0]["text"] = "No stop".into(),
        "data/ladder.json: ladder.",
        "wording: ladder.associate.scope: text",
    ),
    (
        "ladder",
        |v| v["rungs"][0]["roles"]["infra"]["text"] = "No stop".into(),
        "data/ladder.json: ladder.",
        "wording: ladder.associate.infra: text",
    ),
    (
        "ladder",
        |v| v["moves"][0]["fact"]["text"] = "No stop".into(),
        "data/ladder.json: ladder.moves.",
        "wording: ladder.moves.associate-to-tpm: text",
    ),
    ("faq", |v| at(v, "faq.one.own")["text"] = "No stop".into(), "data/faq.json: faq.one.own: the text", "wording: faq.one.own: text"),
    (
        "switch",
        |v| at(v, "switch.infra-product.steps-2")["text"] = "No stop".into(),
        "data/switch.json: switch.infra-product.steps-2: the text",
        "wording: switch.infra-product.steps-2: text",
    ),
    (
        "ladder",
        |v| v["rungs"][0]["facts"][0]["step"] = Value::Null,
        "lacks a key: `step` belongs to",
        "incomplete: ladder.associate.scope: step",
    ),
    ("roles/infra", |v| at(v, WEEK)["step"] = 1.into(), "`step` belongs to the facts of a rung", "misplaced: infra.week.travel: step"),
    ("roles/infra", |v| at(v, WEEK)["text"] = "".into(), "`text` is empty", "empty_text: infra.week.travel: text"),
    (
        "roles/infra",
        |v| at(v, "infra.unknowns.promotion-dates")["ask"] = "".into(),
        "`ask` is empty",
        "empty_text: infra.unknowns.promotion-dates: ask",
    ),
    (
        "roles/infra",
        |v| at(v, WEEK)["title"] = "x".repeat(4_001).into(),
        "`title` is longer than 4000 characters",
        "long_text: infra.week.travel: title",
    ),
    (
        "roles/infra",
        |v| list(&mut at(v, WEEK)["sources"]).push("tpm-academy-artikle".into()),
        "is no source; did you mean \"tpm-academy-article\"?",
        "dangling: infra.week.travel: sources[1]",
    ),
    (
        // The longest id that can be is named whole.
        "roles/infra",
        |v| at(v, WEEK)["sources"][0] = format!("{}:{}", "x".repeat(48), "y".repeat(48)).into(),
        "y` is no source",
        "dangling: infra.week.travel: sources[0]",
    ),
    (
        "roles/infra",
        |v| at(v, WEEK)["sources"][0] = format!("{}:{}z", "x".repeat(48), "y".repeat(48)).into(),
        "y...` is no source",
        "dangling: infra.week.travel: sources[0]",
    ),
];

const SOUND: &[Sound] = &[
    &[("roles/infra", |v| at(v, WEEK)["title"] = "\u{e9}".repeat(4_000).into())],
    &[("roles/infra", |v| section(v, "week").push(fact("acme:infra.week.more")))],
    &[("roles/infra", |v| at(v, WEEK)["text"] = format!("{}.", "\u{e9}".repeat(319)).into())],
    &[("roles/infra", |v| at(v, WEEK)["id"] = format!("infra.week.{}", "x".repeat(37)).into())],
    &[("roles/infra", |v| at(v, WEEK)["text"] = "So \"it is.\"".into())],
    &[("roles/infra", |v| {
        at(v, WEEK)["sources"] = json!(["hacker-news-google-tpm"]);
        at(v, WEEK)["text"] = "Anecdote: so it is.".into();
    })],
    &[("roles/infra", |v| {
        list(&mut at(v, WEEK)["sources"]).push("tpm-academy-article".into());
        at(v, WEEK)["strength"] = "hedged".into();
        at(v, WEEK)["text"] = "Often, it is so.".into();
    })],
    &[("switch", |v| at(v, "switch.infra-product.new-1")["concept"] = "influence".into())],
];

#[test]
fn each_is_told_with_its_place() {
    broken(BROKEN);
}

#[test]
fn what_is_right_is_not_told() {
    sound(SOUND);
}
