//! Rules of the statements about one's level, each broken once.

use serde_json::{Value, json};

use super::{Row, Sound, at, broken, code, list, problems, sound, text};

const LOOKS: &str = "scope: `looks_like` names no fact of the rung `tpm` and this dimension";
const MIXED: &str = "scope: the statements stand in the order of the rungs";

fn place(statement: &Value) -> usize {
    let rungs = ["associate", "tpm", "senior", "staff", "principal", "manager", "director"];
    rungs.iter().position(|rung| statement["rung"] == *rung).unwrap()
}

fn statement(v: &mut Value) -> &mut Value {
    let statements = list(&mut at(v, "scope")["statements"]);
    statements.iter_mut().find(|statement| statement["rung"] == "tpm").unwrap()
}

pub(super) const BROKEN: &[Row] = &[
    ("level", |v| list(&mut v["dimensions"]).swap(0, 1), "the dimensions are those of the ladder, in their order", "order: scope: id"),
    (
        "level",
        |v| drop(list(&mut v["dimensions"]).pop()),
        "the dimensions are those of the ladder, in their order",
        "incomplete: dimensions: ",
    ),
    (
        "level",
        |v| list(&mut at(v, "scope")["statements"]).retain(|statement| statement["rung"] != "tpm"),
        "scope: has not exactly one statement for `tpm`",
        "incomplete: scope: statements",
    ),
    (
        "level",
        |v| statement(v)["rung"] = "staff".into(),
        "scope: has not exactly one statement for `staff`",
        "repeated: scope: statements[6].rung",
    ),
    ("level", |v| drop(at(v, "scope")["looks_like"].as_object_mut().unwrap().remove("tpm")), LOOKS, "incomplete: scope: looks_like.tpm"),
    (
        "level",
        |v| at(v, "scope")["looks_like"]["tpm"] = "ladder.rung.nothing".into(),
        "scope: `ladder.rung.nothing` is no fact",
        "dangling: scope: looks_like.tpm",
    ),
    (
        "level",
        |v| at(v, "scope")["looks_like"]["tpm"] = at(v, "scope")["looks_like"]["staff"].clone(),
        LOOKS,
        "mismatch: scope: looks_like.tpm",
    ),
    (
        "level",
        |v| at(v, "scope")["looks_like"]["tpm"] = at(v, "autonomy")["looks_like"]["tpm"].clone(),
        LOOKS,
        "mismatch: scope: looks_like.tpm",
    ),
    ("level", |v| statement(v)["rung"] = "boss".into(), "scope: `boss` is no rung", "dangling: scope: statements[5].rung"),
    ("level", |v| list(&mut at(v, "scope")["statements"]).sort_by_key(place), MIXED, "order: scope: statements"),
    (
        "level",
        |v| list(&mut at(v, "scope")["statements"]).sort_by_key(|one| std::cmp::Reverse(place(one))),
        MIXED,
        "order: scope: statements",
    ),
    (
        "level",
        |v| statement(v)["text"] = "I was the Senior one.".into(),
        "a statement names a rung: \"I was the Senior one.\"",
        "wording: scope: statements[5].text",
    ),
    ("level", |v| v["prompts"] = json!([]), "there is at least one prompt", "incomplete: prompts: "),
    ("level", |v| v["notice"] = "".into(), "`notice` is empty", "empty_text: notice: "),
    ("level", |v| at(v, "scope")["id"] = "luck".into(), "luck: `luck` is no dimension of the ladder", "dangling: luck: id"),
    (
        "level",
        |v| at(v, "autonomy")["id"] = "scope".into(),
        "scope: the dimensions are those of the ladder, in their order",
        "order: scope: id",
    ),
    ("level", |v| at(v, "scope")["roles"] = json!(["pilot"]), "scope: `pilot` is no role", "dangling: scope: roles[0]"),
    (
        "level",
        |v| at(v, "scope")["looks_like"]["tpn"] = "ladder.tpm.scope".into(),
        "scope: `tpn` is no rung; did you mean \"tpm\"?",
        "dangling: scope: looks_like.tpn",
    ),
    ("level", |v| statement(v)["text"] = "".into(), ".text` is empty", "empty_text: scope: statements[5].text"),
    ("level", |v| at(v, "scope")["question"] = "".into(), "scope: `question` is empty", "empty_text: scope: question"),
    ("level", |v| v["prompts"][1] = "".into(), "prompts: `prompts[1]` is empty", "empty_text: prompts: [1]"),
];

const SOUND: &[Sound] = &[&[("level", |v| statement(v)["text"] = "I led the management of seniority.".into())]];

#[test]
fn each_is_told_with_its_place() {
    broken(BROKEN);
}

#[test]
fn what_is_right_is_not_told() {
    sound(SOUND);
}

#[test]
fn no_statement_names_a_rung() {
    for name in ["associate", "junior", "senior", "staff", "principal", "manager", "director", "TPM"] {
        let mut value = text("level");
        statement(&mut value)["text"] = format!("I was \"{name}\".").into();
        let told = problems(&[("level", value)]);
        assert!(told.iter().any(|problem| problem.message.contains("a statement names a rung")), "{name}: {told:#?}");
    }
}

#[test]
fn two_statements_stand_in_no_order() {
    let mut value = text("level");
    let statements = list(&mut at(&mut value, "scope")["statements"]);
    statements.sort_by_key(place);
    statements.truncate(2);
    let told = problems(&[("level", value)]);
    assert!(told.iter().any(|problem| problem.code == code::INCOMPLETE), "{told:#?}");
    assert!(told.iter().all(|problem| problem.code != code::ORDER), "{told:#?}");
}
