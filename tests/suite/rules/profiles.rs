//! Rules of profiles, each broken once.

use serde_json::{Value, json};

use super::{Row, Sound, at, broken, list, section, sound};

const SECTION: &str = "has no section `unknowns`; a profile has all fifteen";

pub(super) const BROKEN: &[Row] = &[
    (
        "roles/infra",
        |v| v["id"] = "product".into(),
        "roles/infra.json: product: the id is not the name of the file",
        "mismatch: product: id",
    ),
    ("roles/infra", |v| drop(list(&mut v["sections"]).pop()), SECTION, "incomplete: infra: sections"),
    (
        "roles/infra",
        |v| list(&mut v["sections"]).swap(3, 4),
        "the section `skills` is out of order; sections stand once, in this order: definition, responsibilities, examples, skills, metrics, artefacts, stakeholders, week, employers, entry, interview, growth, pay, boundaries, unknowns",
        "order: infra: sections[4]",
    ),
    (
        "roles/infra",
        |v| section(v, "week").clear(),
        "infra.json: infra: the section `week` is empty; where nothing was found, an `unknown` says so",
        "incomplete: infra: sections[7].facts",
    ),
    (
        "roles/infra",
        |v| {
            let moved = section(v, "week").pop().unwrap();
            section(v, "entry").push(moved);
        },
        "stands in the section `entry`",
        "misplaced: infra.week.travel: id",
    ),
    (
        "roles/infra",
        |v| at(v, "infra.skills.deeper-acumen")["concept"] = Value::Null,
        "infra.skills.deeper-acumen: a skill has a concept",
        "incomplete: infra.skills.deeper-acumen: concept",
    ),
    (
        "roles/infra",
        |v| at(v, "infra.skills.influence")["title"] = Value::Null,
        "influence: 0 skills give the concept `influence` a title",
        "incomplete: infra.skills.influence: title",
    ),
    (
        "roles/infra",
        |v| at(v, "infra.skills.deeper-acumen")["title"] = "Depth".into(),
        "deeper-acumen: 2 skills give the concept `technical-depth` a title",
        "repeated: infra.skills.deeper-acumen: title",
    ),
    (
        "roles/infra",
        |v| v["head"]["customer"] = "infra.definition.nothing".into(),
        "infra: `infra.definition.nothing` is no fact of this file",
        "dangling: infra: head.customer",
    ),
    (
        "roles/infra",
        |v| v["head"]["success"] = "product.metrics.success".into(),
        "infra: `product.metrics.success` is no fact of this file",
        "dangling: infra: head.success",
    ),
    (
        "roles/infra",
        |v| at(v, "infra.definition.customer")["text"] = format!("{}.", "x".repeat(160)).into(),
        "infra.definition.customer: stands in the head and is longer than 160",
        "long_text: infra.definition.customer: text",
    ),
    (
        "roles/infra",
        |v| at(v, "infra.metrics.success")["text"] = format!("{}.", "x".repeat(160)).into(),
        "infra.metrics.success: stands in the head and is longer than 160",
        "long_text: infra.metrics.success: text",
    ),
    (
        "roles/infra",
        |v| v["head"]["customer"] = "infra.definition.custmer".into(),
        "is no fact of this file; did you mean \"infra.definition.customer\"?",
        "dangling: infra: head.customer",
    ),
    (
        "roles/infra",
        |v| {
            let again = v["sections"][3].clone();
            list(&mut v["sections"]).insert(4, again);
        },
        "the section `skills` is out of order",
        "order: infra: sections[4]",
    ),
];

const SOUND: &[Sound] = &[
    &[("roles/infra", |v| at(v, "infra.metrics.success")["text"] = format!("{}.", "x".repeat(159)).into())],
    &[("roles/infra", |v| {
        section(v, "skills").push(json!({
            "id": "infra.skills.none", "text": "Nothing was found.", "strength": "unknown", "ask": "What does it take?", "sources": [],
        }));
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
