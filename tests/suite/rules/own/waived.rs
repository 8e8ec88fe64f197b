//! What is not asked of own records, and what they may be.

use serde_json::{Value, json};

use super::made::{ROLE, add_rung, add_step, claim, company, dimension, entry, group, name_kind, name_role, question, source};
use crate::rules::{Sound, at, direction, fact, list, section, sound, text};

const SOUND: &[Sound] = &[
    // An own role: some sections, no reading, no phrases, no option, one direction with what is known.
    &[("meta", name_role), (ROLE, |_| ())],
    &[
        ("meta", name_role),
        (ROLE, |_| ()),
        ("switch", |v| {
            let mut known = direction("infra", "acme:hardware");
            for name in ["carries_over", "stretches", "new", "leaves_behind", "steps"] {
                known[name] = json!([]);
            }
            known["steps"] = json!([fact("acme:switch.infra-hardware.first")]);
            list(&mut v["directions"]).push(known);
        }),
    ],
    &[
        ("meta", name_role),
        (ROLE, |_| ()),
        ("dimensions", |v| {
            let mut reading = fact("acme:dimensions.success-measure.hardware");
            reading["reading"] = "so".into();
            at(v, "success-measure")["values"]["acme:hardware"] = reading;
        }),
    ],
    &[
        ("meta", name_role),
        (ROLE, |_| ()),
        ("questions", |v| {
            list(&mut at(v, "success")["options"]).insert(0, json!({"text": "A build", "role": "acme:hardware"}));
        }),
    ],
    &[
        ("meta", |v| {
            name_role(v);
            at(v, "infra")["nearest"] = "acme:hardware".into(); // not judged where an own one is involved
        }),
        (ROLE, |_| ()),
    ],
    // An own adjacent kind: one fact or two.
    &[("meta", name_kind), ("adjacent", |v| v["kinds"]["acme:rail"] = json!([fact("acme:adjacent.rail.what")]))],
    &[
        ("meta", name_kind),
        ("adjacent", |v| {
            v["kinds"]["acme:rail"] = json!([fact("acme:adjacent.rail.what"), fact("acme:adjacent.rail.near")]);
        }),
    ],
    // An own rung without facts and readings; one that says no less than the rung below it.
    &[("ladder", add_rung)],
    &[("ladder", |v| add_step(v, 4))],
    // That it says no more may be excused, too.
    &[("ladder", |v| {
        add_step(v, 4);
        at(v, "scope")["exceptions"] = json!([{"from": "principal", "to": "acme:distinguished", "why": "So."}]);
    })],
    &[("ladder", |v| {
        add_rung(v);
        let mut reading = fact("acme:ladder.distinguished.infra");
        reading["sources"] = json!(["tpm-academy-article"]);
        at(v, "acme:distinguished")["roles"]["infra"] = reading;
    })],
    &[
        ("ladder", add_rung),
        ("level", |v| {
            list(&mut at(v, "scope")["statements"])
                .insert(1, json!({"rung": "acme:distinguished", "text": "I set the course of the trade."}));
        }),
    ],
    // An own dimension of the ladder that no rung and no statement speaks of.
    &[("ladder", |v| {
        list(&mut v["dimensions"])
            .push(json!({"id": "acme:travel", "title": "Travel", "question": "How much?", "scale": ["none", "some"]}));
    })],
    // Own facts in a built-in role, one with an own source, one with a concept of its own.
    &[("roles/infra", |v| section(v, "week").push(fact("acme:infra.week.on-call")))],
    &[
        ("sources/employer", |v| list(&mut v["sources"]).push(source())),
        ("roles/infra", |v| {
            let mut own = fact("acme:infra.week.on-call");
            own["sources"] = json!(["acme:survey"]);
            section(v, "week").push(own);
        }),
    ],
    &[
        ("concepts", |v| list(&mut v["concepts"]).push(json!({"id": "acme:rails", "title": "Rails", "summary": "Rails."}))),
        ("roles/infra", |v| {
            let mut own = fact("acme:infra.skills.rails");
            own["title"] = "Rails".into();
            own["concept"] = "acme:rails".into();
            section(v, "skills").push(own);
        }),
    ],
    // Own skills that make Services share the most with Infra: its `nearest` stays right.
    &[("roles/services", |v| {
        let skills = |role: &mut Value| -> Vec<Value> { section(role, "skills").iter().map(|fact| fact["concept"].clone()).collect() };
        let known = skills(v);
        for concept in skills(&mut text("roles/infra")).iter().filter(|concept| concept.is_string() && !known.contains(concept)) {
            let mut own = fact(&format!("acme:services.skills.{}", concept.as_str().unwrap()));
            own["title"] = "Own".into();
            own["concept"] = concept.clone();
            if section(v, "skills").iter().all(|fact| fact["id"] != own["id"]) {
                section(v, "skills").push(own);
            }
        }
    })],
    &[("concepts", |v| list(&mut v["concepts"]).push(json!({"id": "acme:rails", "title": "Rails", "summary": "Rails."})))],
    &[("dimensions", |v| {
        dimension(v);
    })],
    &[("claims/pay", |v| list(&mut v["claims"]).push(claim("acme:pay.hardware-premium")))],
    &[("faq", |v| {
        entry(v, 9);
    })],
    &[("questions", |v| list(&mut v["questions"]).push(question(&[Some("infra"), None, None])))],
    // An own company whose name is a word of built-in phrases.
    &[("companies", |v| list(&mut v["companies"]).push(company("Cloud")))],
    &[("posting/infra", |v| list(&mut v["groups"]).push(group("rail operations")))],
    &[("figures/kinds", |v| {
        let mut own = at(v, "lv-gap-raw").clone();
        own["id"] = "acme:gap".into();
        list(&mut v["figures"]).push(own);
    })],
];

#[test]
fn what_is_right_is_not_told() {
    sound(SOUND);
}
