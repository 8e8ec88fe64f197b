//! Rules of names, dimensions and concepts, each broken once.

use serde_json::json;

use super::{Row, Sound, UNSAFE, at, broken, fact, list, sound};

const ALIAS: &str = "two roles or kinds answer to the name `";
const TWO: &str = "two roles or kinds answer to this name";
const SLUG: &str = "an alias is one slug";

pub(super) const BROKEN: &[Row] = &[
    (
        "meta",
        |v| v["roles"][0]["aliases"][0] = "product".into(),
        "meta.json: infra: two roles or kinds answer to the name `product`",
        "repeated_alias: infra: aliases[0]",
    ),
    ("meta", |v| v["roles"][0]["aliases"][0] = "hardware".into(), ALIAS, "repeated_alias: infra: aliases[0]"),
    ("meta", |v| v["roles"][0]["aliases"][0] = "consulting".into(), ALIAS, "repeated_alias: services: aliases[2]"),
    ("meta", |v| at(v, "hardware")["aliases"][0] = "platform".into(), ALIAS, "repeated_alias: hardware: aliases[0]"),
    ("meta", |v| at(v, "hardware")["id"] = "security".into(), TWO, "repeated_id: security: id"),
    ("meta", |v| v["roles"][0]["aliases"][0] = "Plat Form".into(), SLUG, "bad_id: infra: aliases[0]"),
    ("meta", |v| at(v, "hardware")["aliases"][0] = "Hard".into(), SLUG, "bad_id: hardware: aliases[0]"),
    ("meta", |v| at(v, "hardware")["id"] = "Hard".into(), "Hard: an id is one slug", "bad_id: Hard: id"),
    ("meta", |v| at(v, "hardware")["aliases"][0] = "".into(), SLUG, "bad_id: hardware: aliases[0]"),
    ("meta", |v| at(v, "hardware")["aliases"][0] = "x".repeat(49).into(), SLUG, "bad_id: hardware: aliases[0]"),
    ("meta", |v| at(v, "hardware")["nearest"] = "pilot".into(), "hardware: `pilot` is no role", "dangling: hardware: nearest"),
    ("meta", |v| v["roles"][0]["nearest"] = "infra".into(), "infra: `nearest` is another role", "mismatch: infra: nearest"),
    ("meta", |v| v["roles"][0]["nearest"] = "pilot".into(), "infra: `pilot` is no role", "dangling: infra: nearest"),
    (
        "meta",
        |v| {
            let other = if v["roles"][0]["nearest"] == "product" { "services" } else { "product" };
            v["roles"][0]["nearest"] = other.into();
        },
        "infra: `nearest` is the role that shares the most skills",
        "mismatch: infra: nearest",
    ),
    (
        "adjacent",
        |v| drop(list(&mut v["kinds"]["hardware"]).pop()),
        "hardware: an adjacent kind has exactly two facts",
        "incomplete: hardware: ",
    ),
    (
        "adjacent",
        |v| list(&mut v["kinds"]["hardware"]).push(fact("adjacent.hardware.third")),
        "hardware: an adjacent kind has exactly two facts",
        "incomplete: hardware: ",
    ),
    (
        "adjacent",
        |v| drop(v["kinds"].as_object_mut().unwrap().remove("hardware")),
        "hardware: an adjacent kind has exactly two facts",
        "incomplete: hardware: ",
    ),
    (
        "adjacent",
        |v| v["kinds"]["pilot"] = json!([]),
        "adjacent.json: pilot: `pilot` is no adjacent kind of meta.json",
        "dangling: pilot: ",
    ),
    (
        "dimensions",
        |v| at(v, "success-measure")["id"] = "Success".into(),
        "dimensions.json: Success: an id is one slug",
        "bad_id: Success: id",
    ),
    (
        "dimensions",
        |v| drop(at(v, "success-measure")["values"].as_object_mut().unwrap().remove("infra")),
        "success-measure: has no reading for `infra`",
        "incomplete: success-measure: values.infra",
    ),
    (
        "dimensions",
        |v| {
            let mut reading = fact("dimensions.success-measure.pilot");
            reading["reading"] = "so".into();
            at(v, "success-measure")["values"]["pilot"] = reading;
        },
        "success-measure: `pilot` is no role",
        "dangling: success-measure: values.pilot",
    ),
    (
        "dimensions",
        |v| at(v, "success-measure")["id"] = "primary-customer".into(),
        "primary-customer: the id stands more than once",
        "repeated_id: primary-customer: id",
    ),
    (
        "concepts",
        |v| at(v, "influence")["id"] = "roadmapping".into(),
        "concepts.json: roadmapping: the id stands more than once",
        "repeated_id: roadmapping: id",
    ),
    (
        "concepts",
        |v| list(&mut v["concepts"]).push(json!({"id": "magic", "title": "Magic", "summary": "None."})),
        "concepts.json: magic: no skill belongs to it",
        "incomplete: magic: ",
    ),
    ("meta", |v| v["format_version"] = "".into(), "format_version: `format_version` is empty", "empty_text: format_version: "),
    ("meta", |v| v["data_version"] = "1\n".into(), UNSAFE, "unsafe_text: data_version: "),
    ("meta", |v| v["roles"][0]["short"] = "".into(), "infra: `short` is empty", "empty_text: infra: short"),
    ("meta", |v| at(v, "hardware")["name"] = "".into(), "hardware: `name` is empty", "empty_text: hardware: name"),
    ("meta", |v| v["roles"][0]["aliases"][0] = "acme:platform".into(), SLUG, "bad_id: infra: aliases[0]"),
    (
        "dimensions",
        |v| at(v, "success-measure")["title"] = "".into(),
        "success-measure: `title` is empty",
        "empty_text: success-measure: title",
    ),
    ("concepts", |v| at(v, "influence")["summary"] = "".into(), "influence: `summary` is empty", "empty_text: influence: summary"),
    ("concepts", |v| at(v, "influence")["id"] = "Influence".into(), "Influence: an id is one slug", "bad_id: Influence: id"),
];

const SOUND: &[Sound] = &[&[("meta", |v| at(v, "hardware")["aliases"][0] = "x".repeat(48).into())]];

#[test]
fn each_is_told_with_its_place() {
    broken(BROKEN);
}

#[test]
fn what_is_right_is_not_told() {
    sound(SOUND);
}
