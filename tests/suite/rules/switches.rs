//! Rules of switches, each broken once.

use serde_json::{Value, json};

use super::{Row, Sound, broken, list, sound};

fn short(v: &mut Value, name: &str) {
    list(&mut v["directions"][0][name]).pop();
}

pub(super) const BROKEN: &[Row] = &[
    (
        "switch",
        |v| drop(list(&mut v["directions"]).pop()),
        "services to product: stands 0 times; every direction stands once",
        "incomplete: services to product: ",
    ),
    (
        "switch",
        |v| v["directions"][0] = v["directions"][1].clone(),
        "infra to services: stands more than once; every direction stands once",
        "repeated: infra to services: ",
    ),
    ("switch", |v| v["directions"][0]["from"] = "pilot".into(), "pilot to product: `pilot` is no role", "dangling: pilot to product: from"),
    ("switch", |v| v["directions"][0]["to"] = "pilot".into(), "infra to pilot: `pilot` is no role", "dangling: infra to pilot: to"),
    (
        "switch",
        |v| short(v, "carries_over"),
        "infra to product: `carries_over` holds 1 facts; at least 2",
        "incomplete: infra to product: carries_over",
    ),
    ("switch", |v| short(v, "stretches"), "`stretches` holds 1 facts; at least 2", "incomplete: infra to product: stretches"),
    ("switch", |v| short(v, "new"), "`new` holds 1 facts; at least 2", "incomplete: infra to product: new"),
    ("switch", |v| short(v, "leaves_behind"), "`leaves_behind` holds 1 facts; at least 2", "incomplete: infra to product: leaves_behind"),
    ("switch", |v| short(v, "steps"), "`steps` holds 1 facts; at least 2", "incomplete: infra to product: steps"),
    ("switch", |v| v["directions"][0]["steps"] = json!([]), "`steps` holds 0 facts", "incomplete: infra to product: steps"),
];

const SOUND: &[Sound] = &[&[("switch", |v| {
    v["directions"][0]["steps"] = json!([{
        "id": "switch.infra-product.steps-none", "text": "Nothing was found.", "strength": "unknown", "ask": "Who took them?", "sources": [],
    }]);
})]];

#[test]
fn each_is_told_with_its_place() {
    broken(BROKEN);
}

#[test]
fn what_is_right_is_not_told() {
    sound(SOUND);
}
