//! Every rule of `src/kb/check`, broken once: a rule that nothing can break
//! would be no rule. Each row edits one file of the knowledge base and names
//! the words of the problem that must be told.

use serde_json::{Value, json};
use tpm_career::kb::check::check;
use tpm_career::kb::{Catalog, FILES};

type Edit = fn(&mut Value);

/// A file, what is done to it, and what the problem must say.
type Row = (&'static str, Edit, &'static str);

/// The file's text: `faq` and `switch` small and of our own, so that their
/// rules can be broken whatever people ask and wherever they move.
fn text(stem: &str) -> Value {
    match stem {
        "faq" => faq(),
        "switch" => switch(),
        _ => serde_json::from_str(FILES.iter().find(|file| file.stem == stem).unwrap().text).unwrap(),
    }
}

fn fact(id: &str) -> Value {
    json!({"id": id, "text": "A fact.", "strength": "stated", "sources": ["tpm-academy-article"]})
}

fn faq() -> Value {
    let entry = |number: u32, id: &str| {
        let own = format!("faq.{id}.own");
        let answer = ["infra.definition.customer", "infra.metrics.success", &own];
        json!({"number": number, "id": id, "question": "Why?", "aliases": [format!("{id}-too")], "answer": answer, "claims": ["risk.job-at-risk"], "next": [{"command": "tpm faq", "why": "All."}], "facts": [fact(&own)]})
    };
    json!({"questions": [entry(1, "one"), entry(2, "two")]})
}

fn switch() -> Value {
    let roles = ["infra", "product", "services"];
    let pairs = roles.iter().flat_map(|from| roles.iter().map(move |to| (from, to))).filter(|(from, to)| from != to);
    let directions = pairs.map(|(from, to)| {
        let facts = |list: &str| [1, 2].map(|at| fact(&format!("switch.{from}-{to}.{list}-{at}")));
        json!({
            "from": from, "to": to, "carries_over": facts("carries"), "stretches": facts("stretches"), "new": facts("new"),
            "leaves_behind": facts("leaves"), "steps": facts("steps"),
        })
    });
    json!({"directions": directions.collect::<Vec<Value>>()})
}

/// What the rules say when `stem` is edited.
fn problems(stem: &str, edit: Edit) -> Vec<String> {
    let mut files: Vec<(&str, &'static str)> = Vec::new();
    for name in ["faq", "switch", stem] {
        if files.iter().all(|(known, _)| *known != name) {
            let mut value = text(name);
            if name == stem {
                edit(&mut value);
            }
            files.push((name, value.to_string().leak()));
        }
    }
    check(&Catalog::replacing(&files)).iter().map(ToString::to_string).collect()
}

fn broken(rows: &[Row]) {
    for (at, (stem, edit, words)) in rows.iter().enumerate() {
        let told = problems(stem, *edit);
        assert!(told.iter().any(|problem| problem.contains(words)), "row {} of {stem}: {words:?} is not told: {told:#?}", at + 1);
    }
}

fn sound(rows: &[(&str, Edit)]) {
    for (at, (stem, edit)) in rows.iter().enumerate() {
        assert_eq!(problems(stem, *edit), [""; 0], "row {} of {stem} is sound", at + 1);
    }
}

/// The record of this id, wherever it stands in the file.
fn at<'v>(value: &'v mut Value, id: &str) -> &'v mut Value {
    fn find<'v>(value: &'v mut Value, id: &str) -> Option<&'v mut Value> {
        if value["id"] == id && value.is_object() {
            return Some(value);
        }
        match value {
            Value::Object(map) => map.values_mut().find_map(|value| find(value, id)),
            Value::Array(list) => list.iter_mut().find_map(|value| find(value, id)),
            _ => None,
        }
    }
    find(value, id).unwrap_or_else(|| panic!("no record {id}"))
}

fn list(value: &mut Value) -> &mut Vec<Value> {
    value.as_array_mut().unwrap()
}

fn section<'v>(role: &'v mut Value, id: &str) -> &'v mut Vec<Value> {
    list(&mut at(role, id)["facts"])
}

const UNSAFE: &str = "holds a control, bidi or invisible character";

#[test]
fn the_unchanged_catalog_breaks_none() {
    let told: Vec<String> = check(&Catalog::embedded()).iter().map(ToString::to_string).collect();
    assert_eq!(told, [""; 0]);
    sound(&[("meta", |_| ())]); // with the small `faq` and `switch` of this file
}

#[test]
fn claims() {
    const ID: &str = "an id is `<topic>.<slug>`";
    const BOTH: &str = "has a strength and a source; one that only we test has neither";
    const TEXT: &str = "a text is empty, or holds";
    broken(&[
        (
            "claims/pay",
            |v| at(v, "pay.saas")["id"] = "pay.infra-premium".into(),
            "claims.json: pay.infra-premium: the id stands more than once",
        ),
        ("claims/pay", |v| at(v, "pay.saas")["id"] = "pay".into(), ID),
        ("claims/pay", |v| at(v, "pay.saas")["id"] = "pay.saas.too".into(), ID),
        ("claims/pay", |v| at(v, "pay.saas")["id"] = "pay.Saas".into(), ID),
        ("claims/pay", |v| at(v, "pay.saas")["id"] = "growth.saas".into(), ID),
        ("claims/pay", |v| at(v, "pay.saas")["id"] = format!("pay.{}", "x".repeat(45)).into(), ID),
        ("claims/pay", |v| list(&mut at(v, "pay.saas")["roles"]).push("pilot".into()), "pay.saas: `pilot` is no role"),
        ("claims/pay", |v| at(v, "pay.saas")["tests"] = json!(["infra.pay.nothing"]), "tests the fact `infra.pay.nothing`, which is none"),
        ("claims/pay", |v| at(v, "pay.infra-premium")["strength"] = "stated".into(), "is not as firm as `infra.pay.premium-claim`"),
        ("claims/pay", |v| at(v, "pay.saas")["headline"] = json!(["no-number"]), "`no-number` is no figure"),
        ("claims/pay", |v| at(v, "pay.saas")["evidence"][0]["figures"] = json!(["no-number"]), "`no-number` is no figure"),
        ("claims/pay", |v| at(v, "pay.saas")["sources"] = json!(["nobody"]), "pay.saas: source `nobody` is not in data/sources"),
        (
            "claims/pay",
            |v| at(v, "pay.saas")["evidence"][0]["sources"] = json!(["nobody"]),
            "pay.saas: source `nobody` is not in data/sources",
        ),
        ("claims/pay", |v| at(v, "pay.infra-premium")["evidence"] = json!([]), "pay.infra-premium: has no evidence"),
        ("claims/pay", |v| at(v, "pay.saas")["evidence"] = json!([]), "pay.saas: has no evidence"),
        ("claims/pay", |v| at(v, "pay.saas")["evidence"][0]["direction"] = "limits".into(), "exactly one neutral item"),
        (
            "claims/pay",
            |v| {
                let evidence = list(&mut at(v, "pay.saas")["evidence"]);
                evidence.push(evidence[0].clone());
            },
            "exactly one neutral item",
        ),
        ("claims/pay", |v| at(v, "pay.infra-premium")["evidence"][3]["sources"] = json!([]), "an item of evidence has no source: "),
        (
            "claims/pay",
            |v| list(&mut at(v, "pay.infra-premium")["evidence"][3]["sources"]).push("tpm-academy-article".into()),
            "an item of evidence rests on a vendor: ",
        ),
        ("claims/pay", |v| at(v, "pay.saas")["sources"] = json!([]), BOTH),
        (
            "claims/pay",
            |v| {
                at(v, "pay.saas")["strength"] = Value::Null;
                at(v, "pay.saas")["tests"] = json!([]);
            },
            BOTH,
        ),
        ("claims/pay", |v| at(v, "pay.saas")["question"] = "".into(), TEXT),
        ("claims/pay", |v| at(v, "pay.saas")["statement"] = "".into(), TEXT),
        ("claims/pay", |v| at(v, "pay.saas")["answer"] = "".into(), TEXT),
        ("claims/pay", |v| at(v, "pay.saas")["would_settle"] = "".into(), TEXT),
        ("claims/pay", |v| at(v, "pay.saas")["question"] = "Why\u{202e}?".into(), TEXT),
        ("claims/pay", |v| at(v, "pay.saas")["statement"] = "So\u{9b}.".into(), TEXT),
        ("claims/pay", |v| at(v, "pay.saas")["answer"] = "So\n.".into(), TEXT),
        ("claims/pay", |v| at(v, "pay.saas")["would_settle"] = "So\u{200b}.".into(), TEXT),
        ("claims/pay", |v| at(v, "pay.services-lower")["asked"] = Value::Null, "services: no claim answers the question Pays"),
        ("claims/pay", |v| at(v, "pay.services-slower-growth")["asked"] = Value::Null, "services: no claim answers the question Grows"),
    ]);
    sound(&[("claims/pay", |v| at(v, "pay.saas")["id"] = format!("pay.{}", "x".repeat(44)).into())]);
}

#[test]
fn facts() {
    const ID: &str = "an id is `<file>.<part>.<slug>`";
    const BLANKS: &str = "holds an empty text, or spaces at an end or doubled";
    const WEEK: &str = "infra.week.travel";
    broken(&[
        ("roles/infra", |v| at(v, WEEK)["id"] = "infra.week.shape".into(), "infra.week.shape: the id stands more than once"),
        ("roles/infra", |v| at(v, WEEK)["sources"] = json!(["nobody"]), "infra.week.travel: source `nobody` is not in data/sources"),
        (
            "roles/infra",
            |v| list(&mut at(v, WEEK)["sources"]).push("educative-facebook-interview".into()),
            "rests on the vendor source `educative",
        ),
        (
            "roles/infra",
            |v| {
                at(v, WEEK)["sources"] = json!(["hacker-news-google-tpm"]);
                at(v, WEEK)["text"] = "So it is.".into();
            },
            "rests on a forum alone",
        ),
        ("roles/infra", |v| at(v, WEEK)["concept"] = "influence".into(), "has a concept but is neither a skill nor part of a switch"),
        ("roles/infra", |v| at(v, "infra.skills.influence")["concept"] = "magic".into(), "concept `magic` is not in concepts.json"),
        ("switch", |v| at(v, "switch.infra-product.new-1")["concept"] = "magic".into(), "concept `magic` is not in concepts.json"),
        ("roles/infra", |v| at(v, WEEK)["dimension"] = "scope".into(), "`dimension` belongs to the facts of a rung"),
        ("ladder", |v| v["rungs"][0]["facts"][0]["dimension"] = Value::Null, "`dimension` belongs to the facts of a rung"),
        ("ladder", |v| v["rungs"][0]["roles"]["infra"]["dimension"] = "scope".into(), "`dimension` belongs to the facts of a rung"),
        ("ladder", |v| v["moves"][0]["fact"]["dimension"] = "scope".into(), "`dimension` belongs to the facts of a rung"),
        ("roles/infra", |v| at(v, WEEK)["reading"] = "often".into(), "`reading` belongs to the readings"),
        ("dimensions", |v| at(v, "dimensions.primary-customer.infra")["reading"] = Value::Null, "`reading` belongs to the readings"),
        ("roles/infra", |v| at(v, WEEK)["id"] = "infra.week".into(), ID),
        ("roles/infra", |v| at(v, WEEK)["id"] = "infra.week.travel.far".into(), ID),
        ("roles/infra", |v| at(v, WEEK)["id"] = "infra.week.far_away".into(), ID),
        ("roles/infra", |v| at(v, WEEK)["id"] = "infra.week.Travel".into(), ID),
        ("roles/infra", |v| at(v, WEEK)["id"] = "infra.week.".into(), ID),
        ("roles/infra", |v| at(v, WEEK)["id"] = format!("infra.week.{}", "x".repeat(38)).into(), ID),
        ("roles/infra", |v| at(v, WEEK)["id"] = "product.week.far".into(), "the id starts with `product`, the file is `infra`"),
        ("roles/infra", |v| at(v, WEEK)["text"] = "So it\u{202e} is.".into(), UNSAFE),
        ("roles/infra", |v| at(v, WEEK)["title"] = "So\u{9b}".into(), UNSAFE),
        ("roles/infra", |v| at(v, "infra.unknowns.promotion-dates")["ask"] = "So\u{200b}?".into(), UNSAFE),
        ("roles/infra", |v| at(v, WEEK)["text"] = " So it is.".into(), BLANKS),
        ("roles/infra", |v| at(v, WEEK)["text"] = "So  it is.".into(), BLANKS),
        ("roles/infra", |v| at(v, WEEK)["title"] = "".into(), BLANKS),
        ("roles/infra", |v| at(v, WEEK)["title"] = "So ".into(), BLANKS),
        ("roles/infra", |v| at(v, "infra.unknowns.promotion-dates")["ask"] = " So?".into(), BLANKS),
        ("roles/infra", |v| at(v, WEEK)["text"] = format!("{}.", "x".repeat(320)).into(), "the text is longer than 320 characters"),
        ("roles/infra", |v| at(v, WEEK)["text"] = "So it is".into(), "the text does not end in a full stop"),
        (
            "roles/infra",
            |v| {
                at(v, WEEK)["strength"] = "hedged".into();
                at(v, WEEK)["text"] = "Mayors softened.".into(); // hold "may" and "often", and are neither
            },
            "is hedged and holds none of the hedge words",
        ),
        ("roles/infra", |v| at(v, "infra.unknowns.promotion-dates")["ask"] = Value::Null, "is unknown and has no question to `ask`"),
        ("roles/infra", |v| at(v, "infra.unknowns.promotion-dates")["ask"] = "Ask.".into(), "`ask` does not end in a question mark"),
        ("roles/infra", |v| at(v, WEEK)["ask"] = "Why?".into(), "has a question to `ask` and is not unknown"),
        ("roles/infra", |v| at(v, WEEK)["sources"] = json!([]), "infra.week.travel: has no source"),
        // Facts are looked at wherever they stand.
        ("meta", |v| v["roles"][0]["summary"]["text"] = "No stop".into(), "data/meta.json: meta.roles.infra: the text"),
        ("about", |v| v["facts"][0]["text"] = "No stop".into(), "data/about.json: about."),
        ("adjacent", |v| v["kinds"]["hardware"][0]["text"] = "No stop".into(), "data/adjacent.json: adjacent.hardware"),
        ("dimensions", |v| at(v, "dimensions.primary-customer.infra")["text"] = "No stop".into(), "data/dimensions.json: dimensions."),
        ("ladder", |v| v["rungs"][0]["facts"][0]["text"] = "No stop".into(), "data/ladder.json: ladder."),
        ("ladder", |v| v["rungs"][0]["roles"]["infra"]["text"] = "No stop".into(), "data/ladder.json: ladder."),
        ("ladder", |v| v["moves"][0]["fact"]["text"] = "No stop".into(), "data/ladder.json: ladder.moves."),
        ("faq", |v| at(v, "faq.one.own")["text"] = "No stop".into(), "data/faq.json: faq.one.own: the text"),
        (
            "switch",
            |v| at(v, "switch.infra-product.steps-2")["text"] = "No stop".into(),
            "data/switch.json: switch.infra-product.steps-2: the text",
        ),
    ]);
    sound(&[
        ("roles/infra", |v| at(v, WEEK)["text"] = format!("{}.", "\u{e9}".repeat(319)).into()),
        ("roles/infra", |v| at(v, WEEK)["id"] = format!("infra.week.{}", "x".repeat(37)).into()),
        ("roles/infra", |v| at(v, WEEK)["text"] = "So \"it is.\"".into()),
        ("roles/infra", |v| {
            at(v, WEEK)["sources"] = json!(["hacker-news-google-tpm"]);
            at(v, WEEK)["text"] = "Anecdote: so it is.".into();
        }),
        ("roles/infra", |v| {
            list(&mut at(v, WEEK)["sources"]).push("tpm-academy-article".into());
            at(v, WEEK)["strength"] = "hedged".into();
            at(v, WEEK)["text"] = "Often, it is so.".into();
        }),
        ("switch", |v| at(v, "switch.infra-product.new-1")["concept"] = "influence".into()),
    ]);
}

#[test]
fn figures() {
    const ORDER: &str = "the percentiles are out of order";
    const RANGE: &str = "a range or an interval is out of order";
    const SAMPLE: &str = "a sample size is below one";
    const SOURCES: &str = "a figure has sources, all of them in data/sources";
    const PLACE: &str = "a figure has a metric, a period and a place";
    const LACKS: &str = "lacks the numbers that its statistic promises";
    const INFRA: &str = "lv-track-infra-strict";
    const GAP: &str = "lv-gap-raw";
    const POSTED: &str = "post-whatnot-infra";
    broken(&[
        ("figures/kinds", |v| at(v, GAP)["id"] = INFRA.into(), "lv-track-infra-strict: the id stands more than once"),
        ("figures/kinds", |v| at(v, GAP)["id"] = "Lv Gap".into(), "Lv Gap: an id is one slug"),
        ("figures/kinds", |v| at(v, INFRA)["p10"] = 1_000_000.into(), ORDER),
        ("figures/kinds", |v| at(v, INFRA)["p25"] = 1_000_000.into(), ORDER),
        ("figures/kinds", |v| at(v, INFRA)["p50"] = 1.into(), ORDER),
        ("figures/kinds", |v| at(v, INFRA)["p75"] = 1.into(), ORDER),
        ("figures/kinds", |v| at(v, INFRA)["p90"] = 1.into(), ORDER),
        ("figures/postings", |v| at(v, POSTED)["max"] = 1.into(), RANGE),
        ("figures/kinds", |v| at(v, GAP)["ci95_low"] = 1.into(), RANGE),
        ("figures/kinds", |v| at(v, GAP)["ci95_high"] = (-6000).into(), RANGE),
        ("figures/kinds", |v| at(v, GAP)["value"] = 100_000.into(), RANGE),
        ("figures/kinds", |v| at(v, INFRA)["n"] = 0.into(), SAMPLE),
        ("figures/kinds", |v| at(v, GAP)["n_from"] = 0.into(), SAMPLE),
        ("figures/kinds", |v| at(v, GAP)["n_to"] = (-1).into(), SAMPLE),
        ("figures/kinds", |v| at(v, GAP)["sources"] = json!([]), SOURCES),
        ("figures/kinds", |v| list(&mut at(v, GAP)["sources"]).push("nobody".into()), SOURCES),
        ("figures/kinds", |v| at(v, GAP)["period"] = "".into(), PLACE),
        ("figures/kinds", |v| at(v, GAP)["geography"] = "".into(), PLACE),
        ("figures/kinds", |v| at(v, GAP)["metric"] = "".into(), PLACE),
        ("figures/kinds", |v| at(v, INFRA)["role"] = "pilot".into(), "`role` is a role, `all` or `neighbour`"),
        ("figures/kinds", |v| at(v, INFRA)["metric"] = "pay\u{202e}".into(), UNSAFE),
        ("figures/kinds", |v| at(v, INFRA)["period"] = "2020\u{9b}".into(), UNSAFE),
        ("figures/kinds", |v| at(v, INFRA)["geography"] = "here\u{200b}".into(), UNSAFE),
        ("figures/kinds", |v| at(v, INFRA)["note"] = "so\n".into(), UNSAFE),
        ("figures/kinds", |v| at(v, INFRA)["population"] = "all\u{7f}".into(), UNSAFE),
        ("figures/kinds", |v| at(v, INFRA)["p50"] = Value::Null, LACKS),
        ("figures/kinds", |v| at(v, INFRA)["n"] = Value::Null, LACKS),
        (
            "figures/postings",
            |v| {
                at(v, POSTED)["min"] = Value::Null;
                at(v, POSTED)["max"] = Value::Null;
            },
            LACKS,
        ),
        ("figures/postings", |v| at(v, "post-openai-infrastrategy")["value"] = Value::Null, LACKS),
        ("figures/official", |v| at(v, "bls-ooh-cism-2022")["p50"] = Value::Null, LACKS),
        ("figures/kinds", |v| at(v, GAP)["value"] = Value::Null, LACKS),
        ("figures/kinds", |v| at(v, GAP)["of"] = Value::Null, LACKS),
        ("figures/kinds", |v| at(v, GAP)["minus"] = Value::Null, LACKS),
        ("figures/kinds", |v| at(v, GAP)["matched_on"] = Value::Null, LACKS),
        ("figures/official", |v| at(v, "bls-growth-13-1082")["value"] = Value::Null, LACKS),
        ("figures/official", |v| at(v, "ep-pms")["value"] = Value::Null, LACKS),
        ("figures/filings", |v| at(v, "lca-count-tpm-fy22-25")["value"] = Value::Null, LACKS),
    ]);
    sound(&[
        ("figures/kinds", |v| at(v, INFRA)["p25"] = at(v, INFRA)["p50"].clone()),
        ("figures/kinds", |v| at(v, INFRA)["role"] = "neighbour".into()),
        ("figures/kinds", |v| at(v, INFRA)["n"] = 1.into()),
        ("figures/postings", |v| at(v, POSTED)["min"] = Value::Null),
        ("figures/postings", |v| at(v, POSTED)["max"] = Value::Null),
    ]);
}

#[test]
fn names_dimensions_and_concepts() {
    const TWO: &str = "two roles or kinds answer to this name";
    const SLUG: &str = "an id or alias is one slug";
    broken(&[
        ("meta", |v| v["roles"][0]["aliases"][0] = "product".into(), "meta.json: product: two roles or kinds"),
        ("meta", |v| v["roles"][0]["aliases"][0] = "hardware".into(), TWO),
        ("meta", |v| v["roles"][0]["aliases"][0] = "consulting".into(), TWO),
        ("meta", |v| at(v, "hardware")["aliases"][0] = "platform".into(), TWO),
        ("meta", |v| at(v, "hardware")["id"] = "security".into(), TWO),
        ("meta", |v| v["roles"][0]["aliases"][0] = "Plat Form".into(), SLUG),
        ("meta", |v| at(v, "hardware")["aliases"][0] = "Hard".into(), SLUG),
        ("meta", |v| at(v, "hardware")["id"] = "Hard".into(), SLUG),
        ("meta", |v| at(v, "hardware")["aliases"][0] = "".into(), SLUG),
        ("meta", |v| at(v, "hardware")["aliases"][0] = "x".repeat(49).into(), SLUG),
        ("meta", |v| at(v, "hardware")["nearest"] = "pilot".into(), "hardware: its nearest role `pilot` is none"),
        ("meta", |v| v["roles"][0]["nearest"] = "infra".into(), "infra: `nearest` is the role that shares the most skills"),
        ("meta", |v| v["roles"][0]["nearest"] = "pilot".into(), "infra: `nearest` is the role that shares the most skills"),
        (
            "meta",
            |v| {
                let other = if v["roles"][0]["nearest"] == "product" { "services" } else { "product" };
                v["roles"][0]["nearest"] = other.into();
            },
            "infra: `nearest` is the role that shares the most skills",
        ),
        ("adjacent", |v| drop(list(&mut v["kinds"]["hardware"]).pop()), "hardware: an adjacent kind has exactly two facts"),
        (
            "adjacent",
            |v| list(&mut v["kinds"]["hardware"]).push(fact("adjacent.hardware.third")),
            "hardware: an adjacent kind has exactly two facts",
        ),
        ("adjacent", |v| drop(v["kinds"].as_object_mut().unwrap().remove("hardware")), "hardware: an adjacent kind has exactly two facts"),
        ("adjacent", |v| v["kinds"]["pilot"] = json!([]), "adjacent.json: pilot: is not named in meta.json"),
        ("dimensions", |v| at(v, "success-measure")["id"] = "Success".into(), "dimensions.json: Success: an id is one slug"),
        (
            "dimensions",
            |v| drop(at(v, "success-measure")["values"].as_object_mut().unwrap().remove("infra")),
            "success-measure: has no reading for `infra`",
        ),
        (
            "dimensions",
            |v| {
                let mut reading = fact("dimensions.success-measure.pilot");
                reading["reading"] = "so".into();
                at(v, "success-measure")["values"]["pilot"] = reading;
            },
            "success-measure: has a reading for `pilot`, which is no role",
        ),
        ("dimensions", |v| at(v, "success-measure")["id"] = "primary-customer".into(), "primary-customer: the id stands more than once"),
        ("concepts", |v| at(v, "influence")["id"] = "roadmapping".into(), "concepts.json: roadmapping: the id stands more than once"),
        (
            "concepts",
            |v| list(&mut v["concepts"]).push(json!({"id": "magic", "title": "Magic", "summary": "None."})),
            "concepts.json: magic: no skill belongs to it",
        ),
    ]);
    sound(&[("meta", |v| at(v, "hardware")["aliases"][0] = "x".repeat(48).into())]);
}

#[test]
fn profiles() {
    const SECTIONS: &str = "a profile has all fifteen sections, in their order";
    broken(&[
        ("roles/infra", |v| v["id"] = "product".into(), "roles/infra.json: product: the id is not the name of the file"),
        ("roles/infra", |v| drop(list(&mut v["sections"]).pop()), SECTIONS),
        ("roles/infra", |v| list(&mut v["sections"]).swap(3, 4), SECTIONS),
        ("roles/infra", |v| section(v, "week").clear(), "infra.json: week: is empty; where nothing was found, an `unknown` says so"),
        (
            "roles/infra",
            |v| {
                let moved = section(v, "week").pop().unwrap();
                section(v, "entry").push(moved);
            },
            "stands in the section `entry`",
        ),
        (
            "roles/infra",
            |v| at(v, "infra.skills.deeper-acumen")["concept"] = Value::Null,
            "infra.skills.deeper-acumen: a skill has a concept",
        ),
        ("roles/infra", |v| at(v, "infra.skills.influence")["title"] = Value::Null, "influence: 0 skills give the concept a title"),
        (
            "roles/infra",
            |v| at(v, "infra.skills.deeper-acumen")["title"] = "Depth".into(),
            "technical-depth: 2 skills give the concept a title",
        ),
        (
            "roles/infra",
            |v| v["head"]["customer"] = "infra.definition.nothing".into(),
            "head: `infra.definition.nothing` is no fact of this file",
        ),
        (
            "roles/infra",
            |v| v["head"]["success"] = "product.metrics.success".into(),
            "head: `product.metrics.success` is no fact of this file",
        ),
        (
            "roles/infra",
            |v| at(v, "infra.definition.customer")["text"] = format!("{}.", "x".repeat(160)).into(),
            "infra.definition.customer: stands in the head and is longer than 160",
        ),
        (
            "roles/infra",
            |v| at(v, "infra.metrics.success")["text"] = format!("{}.", "x".repeat(160)).into(),
            "infra.metrics.success: stands in the head and is longer than 160",
        ),
    ]);
    sound(&[
        ("roles/infra", |v| at(v, "infra.metrics.success")["text"] = format!("{}.", "x".repeat(159)).into()),
        ("roles/infra", |v| {
            section(v, "skills").push(json!({
                "id": "infra.skills.none", "text": "Nothing was found.", "strength": "unknown", "ask": "What does it take?", "sources": [],
            }));
        }),
    ]);
}

#[test]
fn the_ladder() {
    const YEARS: &str = "years have a lower or upper end in order, n above zero, and a source";
    const OUT: &str = "a way out leads to no rung, and every other move to one";
    const PLACE: &str = "a way out has no rung, and every other destination has one";
    const UP: &str = "an `up` move leads to a rung of higher order";
    broken(&[
        ("ladder", |v| at(v, "staff")["id"] = "senior".into(), "senior: the id stands more than once"),
        ("ladder", |v| at(v, "staff")["id"] = "Staff".into(), "Staff: an id is one slug"),
        ("ladder", |v| at(v, "staff")["order"] = 3.into(), "staff: is number 4 of the ladder and says order 3"),
        ("ladder", |v| list(&mut v["rungs"]).swap(0, 1), "tpm: is number 1 of the ladder and says order 2"),
        ("ladder", |v| drop(list(&mut at(v, "staff")["facts"]).remove(0)), "staff: has 0 facts for the dimension `scope`"),
        ("ladder", |v| at(v, "staff")["facts"][1]["dimension"] = "scope".into(), "staff: has 2 facts for the dimension `scope`"),
        ("ladder", |v| at(v, "staff")["facts"][0]["dimension"] = "commercial".into(), "staff: has 2 facts for the dimension `commercial`"),
        ("ladder", |v| at(v, "staff")["facts"][0]["dimension"] = "luck".into(), "its dimension is not one of the ladder's"),
        ("ladder", |v| drop(at(v, "staff")["roles"].as_object_mut().unwrap().remove("infra")), "staff: has no reading for `infra`"),
        ("ladder", |v| at(v, "tpm")["years"][0]["min"] = 99.into(), YEARS),
        (
            "ladder",
            |v| {
                at(v, "tpm")["years"][0]["min"] = Value::Null;
                at(v, "tpm")["years"][0]["max"] = Value::Null;
            },
            YEARS,
        ),
        ("ladder", |v| at(v, "tpm")["years"][0]["n"] = 0.into(), YEARS),
        ("ladder", |v| at(v, "tpm")["years"][0]["sources"] = json!([]), YEARS),
        (
            "ladder",
            |v| at(v, "tpm")["years"][0]["sources"] = json!(["nobody"]),
            "nobody: the source of a figure in years is not in data/sources",
        ),
        ("ladder", |v| v["moves"][0]["from"] = "boss".into(), "ladder.moves.associate-to-tpm: `boss` is no rung"),
        ("ladder", |v| v["moves"][0]["to"] = "boss".into(), "ladder.moves.associate-to-tpm: `boss` is no rung"),
        ("ladder", |v| v["moves"][0]["to"] = Value::Null, OUT),
        ("ladder", |v| v["moves"][0]["kind"] = "out".into(), OUT),
        ("ladder", |v| v["moves"][1]["to"] = "associate".into(), UP),
        ("ladder", |v| v["moves"][1]["to"] = "tpm".into(), UP),
        (
            "ladder",
            |v| list(&mut v["moves"]).retain(|step| step["from"] != "director" && step["to"] != "director"),
            "director: no move leads to it or from it",
        ),
        ("ladder", |v| v["destinations"][0]["role"] = "pilot".into(), "`pilot` is no role"),
        ("ladder", |v| v["destinations"][0]["rung"] = "boss".into(), "`boss` is no rung"),
        ("ladder", |v| v["destinations"][0]["rung"] = Value::Null, PLACE),
        ("ladder", |v| v["destinations"][0]["kind"] = "out".into(), PLACE),
        ("ladder", |v| v["destinations"][0]["fact"] = "infra.growth.nothing".into(), "there is no fact `infra.growth.nothing`"),
    ]);
    sound(&[
        // A dimension of one role may be left out; an end of years may be open; a sideways move may lead down.
        ("ladder", |v| list(&mut at(v, "staff")["facts"]).retain(|fact| fact["dimension"] != "commercial")),
        ("ladder", |v| at(v, "tpm")["years"][0]["max"] = Value::Null),
        ("ladder", |v| {
            let steps = list(&mut v["moves"]);
            let sideways = steps.iter_mut().find(|step| step["kind"] == "sideways").unwrap();
            sideways["to"] = "associate".into();
        }),
    ]);
}

#[test]
fn questions() {
    const NONE: &str = "has not exactly two answers that add nothing";
    broken(&[
        ("questions", |v| at(v, "success")["id"] = "destination".into(), "destination: the id stands more than once"),
        ("questions", |v| at(v, "success")["id"] = "Success".into(), "Success: an id is one slug"),
        ("questions", |v| at(v, "success")["options"][0]["role"] = "infra".into(), "success: has not exactly one answer for `infra`"),
        ("questions", |v| at(v, "success")["options"][0]["role"] = "pilot".into(), "success: has not exactly one answer for `services`"),
        ("questions", |v| drop(list(&mut at(v, "success")["options"]).pop()), NONE),
        ("questions", |v| list(&mut at(v, "success")["options"]).push(json!({"text": "Other", "role": null})), NONE),
        ("questions", |v| list(&mut at(v, "success")["options"]).swap(2, 3), "an answer for a role stands behind one that adds nothing"),
    ]);
}

#[test]
fn what_people_ask() {
    const TWO: &str = "an answer holds at least two facts with sources";
    broken(&[
        ("faq", |v| at(v, "two")["number"] = 3.into(), "faq.json: two: is number 2 and says 3"),
        ("faq", |v| at(v, "two")["id"] = "Two".into(), "faq.json: Two: is number 2"),
        ("faq", |v| list(&mut at(v, "two")["answer"]).push("infra.pay.nothing".into()), "two: there is no fact `infra.pay.nothing`"),
        ("faq", |v| drop(list(&mut at(v, "two")["answer"]).pop()), "two: the answer leaves out its own fact `faq.two.own`"),
        ("faq", |v| at(v, "two")["answer"] = json!(["faq.two.own"]), TWO),
        ("faq", |v| at(v, "two")["answer"] = json!(["faq.two.own", "infra.unknowns.promotion-dates"]), TWO),
        ("faq", |v| at(v, "two")["claims"] = json!(["pay.nothing"]), "faq.json: two: there is no claim `pay.nothing`"),
        ("faq", |v| at(v, "two")["next"] = json!([]), "faq.json: two: says what to run next"),
        ("faq", |v| at(v, "two")["next"][0]["command"] = "rm -r".into(), "faq.json: two: says what to run next"),
        ("faq", |v| at(v, "two")["aliases"] = json!(["one-too"]), "faq.json: one-too: two questions have this alias"),
    ]);
    sound(&[("faq", |v| at(v, "two")["answer"] = json!(["faq.two.own", "infra.metrics.success", "infra.unknowns.promotion-dates"]))]);
}

#[test]
fn sources() {
    const WHOLE: &str = "a source has a title, a publisher and an address";
    const BLS: &str = "bls-oews-2024";
    broken(&[
        ("sources/official", |v| at(v, "bls-oews-2021")["id"] = BLS.into(), "sources.json: bls-oews-2024: the id stands more than once"),
        ("sources/official", |v| at(v, BLS)["id"] = "tpm-academy-article".into(), "tpm-academy-article: the id stands more than once"),
        ("sources/official", |v| at(v, BLS)["id"] = "BLS".into(), "BLS: an id is one slug"),
        ("sources/official", |v| at(v, BLS)["title"] = "".into(), WHOLE),
        ("sources/official", |v| at(v, BLS)["publisher"] = "".into(), WHOLE),
        ("sources/official", |v| at(v, BLS)["url"] = "ftp://example.org".into(), WHOLE),
        (
            "sources/official",
            |v| {
                at(v, BLS)["as_of"] = Value::Null;
                at(v, BLS)["accessed"] = Value::Null;
            },
            "bls-oews-2024: a source has a date, or the month it was read",
        ),
        ("sources/official", |v| at(v, BLS)["title"] = "May\u{202e}".into(), UNSAFE),
        ("sources/official", |v| at(v, BLS)["publisher"] = "US\u{9b}".into(), UNSAFE),
        ("sources/official", |v| at(v, BLS)["url"] = "https://example.org/\n".into(), UNSAFE),
        ("sources/official", |v| at(v, BLS)["interest"] = "none\u{200b}".into(), UNSAFE),
        ("sources/official", |v| at(v, BLS)["note"] = "so\u{7f}".into(), UNSAFE),
    ]);
    sound(&[("sources/official", |v| at(v, BLS)["as_of"] = Value::Null), ("sources/official", |v| at(v, BLS)["accessed"] = Value::Null)]);
}

#[test]
fn switches() {
    fn short(v: &mut Value, name: &str) {
        list(&mut v["directions"][0][name]).pop();
    }
    broken(&[
        ("switch", |v| drop(list(&mut v["directions"]).pop()), "services to product: stands 0 times; every direction stands once"),
        ("switch", |v| v["directions"][0] = v["directions"][1].clone(), "infra to services: stands 2 times; every direction stands once"),
        ("switch", |v| v["directions"][0]["from"] = "pilot".into(), "pilot to product: `pilot` is no role"),
        ("switch", |v| v["directions"][0]["to"] = "pilot".into(), "infra to pilot: `pilot` is no role"),
        ("switch", |v| short(v, "carries_over"), "infra to product: `carries_over` holds 1 facts; at least 2"),
        ("switch", |v| short(v, "stretches"), "`stretches` holds 1 facts; at least 2"),
        ("switch", |v| short(v, "new"), "`new` holds 1 facts; at least 2"),
        ("switch", |v| short(v, "leaves_behind"), "`leaves_behind` holds 1 facts; at least 2"),
        ("switch", |v| short(v, "steps"), "`steps` holds 1 facts; at least 2"),
        ("switch", |v| v["directions"][0]["steps"] = json!([]), "`steps` holds 0 facts"),
    ]);
    sound(&[("switch", |v| {
        v["directions"][0]["steps"] = json!([{
            "id": "switch.infra-product.steps-none", "text": "Nothing was found.", "strength": "unknown", "ask": "Who took them?", "sources": [],
        }]);
    })]);
}

#[test]
fn companies() {
    const COMPANY: &str = "a company has a slug for an id, a discipline and at least one code";
    const CELL: &str = "dropbox IC1: a code has sources in data/sources, none of them a vendor";
    const TEXT: &str = "a text is empty, or holds a control, bidi or invisible character";
    fn cell(v: &mut Value) -> &mut Value {
        let cells = list(&mut at(v, "dropbox")["cells"]);
        cells.iter_mut().find(|cell| cell["code"] == "IC1").unwrap()
    }
    broken(&[
        (
            "companies",
            |v| {
                let again = at(v, "dropbox").clone();
                list(&mut v["companies"]).push(again);
            },
            "companies.json: dropbox: the id stands more than once",
        ),
        ("companies", |v| at(v, "dropbox")["id"] = "Dropbox".into(), COMPANY),
        ("companies", |v| at(v, "dropbox")["discipline"] = "".into(), COMPANY),
        ("companies", |v| at(v, "dropbox")["cells"] = json!([]), COMPANY),
        ("companies", |v| cell(v)["code"] = "IC2".into(), "dropbox: the code `IC2` stands more than once"),
        ("companies", |v| cell(v)["rung"] = "boss".into(), "dropbox IC1: its rung is none"),
        (
            "companies",
            |v| {
                cell(v)["placement"] = "stated".into();
                cell(v)["rung"] = Value::Null;
            },
            "dropbox IC1: is placed nowhere, which no source can have stated",
        ),
        ("companies", |v| cell(v)["sources"] = json!([]), CELL),
        ("companies", |v| cell(v)["sources"] = json!(["dropbox-tpm-track", "nobody"]), CELL),
        ("companies", |v| cell(v)["sources"] = json!(["dropbox-tpm-track", "tpm-academy-article"]), CELL),
        ("companies", |v| cell(v)["figures"] = json!(["no-number"]), "dropbox IC1: one of its figures is none"),
        ("companies", |v| cell(v)["code"] = "".into(), TEXT),
        ("companies", |v| cell(v)["title"] = "".into(), TEXT),
        ("companies", |v| cell(v)["text"] = "".into(), TEXT),
        ("companies", |v| cell(v)["code"] = "IC\u{202e}".into(), TEXT),
        ("companies", |v| cell(v)["title"] = "TPM\u{9b}".into(), TEXT),
        ("companies", |v| cell(v)["text"] = "So\u{200b}.".into(), TEXT),
    ]);
    sound(&[
        ("companies", |v| {
            cell(v)["placement"] = "inferred".into();
            cell(v)["rung"] = Value::Null;
        }),
        ("companies", |v| {
            cell(v)["title"] = Value::Null;
            cell(v)["text"] = Value::Null;
        }),
    ]);
}

#[test]
fn the_statements_of_the_level() {
    const LOOKS: &str = "scope: `looks_like` names no fact of the rung `tpm` and this dimension";
    const MIXED: &str = "scope: the statements stand in the order of the rungs";
    const PROMPTS: &str = "there is a notice, and at least one prompt";
    fn place(statement: &Value) -> usize {
        let rungs = ["associate", "tpm", "senior", "staff", "principal", "manager", "director"];
        rungs.iter().position(|rung| statement["rung"] == *rung).unwrap()
    }
    fn statement(v: &mut Value) -> &mut Value {
        let statements = list(&mut at(v, "scope")["statements"]);
        statements.iter_mut().find(|statement| statement["rung"] == "tpm").unwrap()
    }
    broken(&[
        ("level", |v| list(&mut v["dimensions"]).swap(0, 1), "the dimensions are those of the ladder, in their order"),
        ("level", |v| drop(list(&mut v["dimensions"]).pop()), "the dimensions are those of the ladder, in their order"),
        (
            "level",
            |v| list(&mut at(v, "scope")["statements"]).retain(|statement| statement["rung"] != "tpm"),
            "scope: has not exactly one statement for `tpm`",
        ),
        ("level", |v| statement(v)["rung"] = "staff".into(), "scope: has not exactly one statement for `staff`"),
        ("level", |v| drop(at(v, "scope")["looks_like"].as_object_mut().unwrap().remove("tpm")), LOOKS),
        ("level", |v| at(v, "scope")["looks_like"]["tpm"] = "ladder.rung.nothing".into(), LOOKS),
        ("level", |v| at(v, "scope")["looks_like"]["tpm"] = at(v, "scope")["looks_like"]["staff"].clone(), LOOKS),
        ("level", |v| at(v, "scope")["looks_like"]["tpm"] = at(v, "autonomy")["looks_like"]["tpm"].clone(), LOOKS),
        ("level", |v| statement(v)["rung"] = "boss".into(), "scope: a statement is for a rung that is none"),
        ("level", |v| list(&mut at(v, "scope")["statements"]).sort_by_key(place), MIXED),
        ("level", |v| list(&mut at(v, "scope")["statements"]).sort_by_key(|one| std::cmp::Reverse(place(one))), MIXED),
        ("level", |v| statement(v)["text"] = "I was the Senior one.".into(), "a statement names a rung: I was the Senior one."),
        ("level", |v| v["prompts"] = json!([]), PROMPTS),
        ("level", |v| v["notice"] = "".into(), PROMPTS),
    ]);
    for name in ["associate", "junior", "senior", "staff", "principal", "manager", "director", "TPM"] {
        let mut value = text("level");
        statement(&mut value)["text"] = format!("I was \"{name}\".").into();
        let told = check(&Catalog::replacing(&[("level", value.to_string().leak())]));
        assert!(told.iter().any(|problem| problem.message.contains("a statement names a rung")), "{name}: {told:#?}");
    }
    sound(&[("level", |v| statement(v)["text"] = "I led the management of seniority.".into())]);
}

#[test]
fn postings() {
    const PERCENT: &str = "expected a percentage from 0 to 1000";
    const POSITIVE: &str = "expected a number above 0";
    broken(&[
        ("posting", |v| drop(v["parts"].as_object_mut().unwrap().remove("title")), "posting.json: parts: there is no part `title`"),
        ("posting", |v| v["parts"]["duties"] = (-1).into(), PERCENT),
        ("posting", |v| v["parts"]["duties"] = 1001.into(), PERCENT),
        ("posting", |v| v["contexts"][0]["percent"]["client-word"] = 2000.into(), PERCENT),
        ("posting", |v| v["headings"][0]["part"] = "dutys".into(), "there is no part `dutys`"),
        ("posting", |v| v["resume_headings"][0]["part"] = "dutys".into(), "there is no part `dutys`"),
        ("posting", |v| v["cues"][0]["part"] = "dutys".into(), "there is no part `dutys`"),
        ("posting", |v| v["cues"][0]["from"][0] = "dutys".into(), "there is no part `dutys`"),
        ("posting", |v| v["further_percent"] = 0.into(), "posting.json: further_percent: expected a percentage above 0"),
        ("posting", |v| v["verdict"]["tie_percent"] = 101.into(), "tie_percent: expected a percentage above 0 and up to 100"),
        ("posting", |v| v["verdict"]["clear_percent"] = 99.into(), "a clear lean would stand level"),
        ("posting", |v| v["verdict"]["least"] = 0.into(), POSITIVE),
        ("posting", |v| v["verdict"]["clear_least"] = 0.into(), POSITIVE),
        ("posting", |v| v["verdict"]["other_percent"] = 0.into(), POSITIVE),
        ("posting", |v| v["generic_half"] = 0.into(), POSITIVE),
        ("posting", |v| v["contexts"][0]["percent"]["nope"] = 25.into(), "there is no group `nope`"),
        ("posting", |v| v["contexts"][0]["phrases"] = json!([]), "has no phrase"),
        ("posting", |v| v["ask"][0] = "Tell me.".into(), "is no question: Tell me."),
        ("posting", |v| v["negation"]["phrases"][0] = "(a".into(), "the phrase `(a` has a bracket that does not close"),
        ("posting", |v| v["negation"]["except"][0] = "A".into(), "the phrase `A` expected lower-case words"),
        ("posting", |v| v["run_on"][0] = "Duties".into(), "the phrase `Duties` expected lower-case words"),
        ("posting", |v| v["headings"][0]["phrases"][0] = "a ~".into(), "expected a number behind `~`"),
        ("posting", |v| v["cues"][0]["phrases"][0] = "(a|)".into(), "has an empty alternative"),
        ("posting/infra", |v| v["role"] = "infr".into(), "there is no such role"),
        ("posting/infra", |v| v["role"] = "product".into(), "has 2 files of phrases, not one"),
        ("posting/other", |v| v["role"] = "infra".into(), "other: has 0 files of phrases, not one"),
        ("posting/infra", |v| v["groups"][0]["id"] = "Net".into(), "an id is one slug"),
        ("posting/infra", |v| v["groups"][0]["id"] = v["groups"][1]["id"].clone(), "two groups have this id"),
        ("posting/infra", |v| v["groups"][0]["weight"] = 11.into(), "expected a weight from 0 to 10"),
        ("posting/infra", |v| v["groups"][0]["reason"] = "because".into(), "a reason is a sentence"),
        ("posting/infra", |v| v["groups"][0]["only"] = "titel".into(), "there is no part `titel`"),
        ("posting/infra", |v| v["groups"][0]["parts"] = json!({"titel": 1}), "there is no part `titel`"),
        ("posting/infra", |v| v["groups"][0]["phrases"] = json!([]), "has no phrase"),
        ("posting/infra", |v| v["groups"][0]["phrases"] = json!(["a", "a"]), "the phrase `a` stands more than once"),
        ("posting/infra", |v| v["groups"][0]["phrases"] = json!(["(cloud|google) tpm"]), "names the employer google"),
    ]);
}
