//! Own records, as a user's layer adds them: what is asked of them, and what
//! is not.

mod made;
mod waived;

use serde_json::{Value, json};
use tpm_career::kb::check::is_own;

pub(super) use made::{ROLE, role};
use made::{add_rung, add_step, claim, company, dimension, entry, group, name_kind, name_role, question, source};

use super::{Edit, Row, at, broken, direction, edited, fact, list, named, place, problems, section, words};

pub(super) const BROKEN: &[Row] = &[
    (
        "roles/infra",
        |v| section(v, "week").push(fact("acme:product.week.far")),
        "the id starts with `acme:product`, where ids start with `infra`",
        "bad_id: acme:product.week.far: id",
    ),
    (
        "roles/infra",
        |v| section(v, "week").push(fact("acme:hardware.week.far")),
        "the id starts with `acme:hardware`, where ids start with",
        "bad_id: acme:hardware.week.far: id",
    ),
    (
        "roles/infra",
        |v| section(v, "week").push(fact("a:b:infra.week.far")),
        "an id is `<file>.<part>.<slug>`",
        "bad_id: a:b:infra.week.far: id",
    ),
    (
        "roles/infra",
        |v| section(v, "week").push(fact("Acme:infra.week.far")),
        "an id is `<file>.<part>.<slug>`",
        "bad_id: Acme:infra.week.far: id",
    ),
    (
        "roles/infra",
        |v| section(v, "week").push(fact("acme:infra.entry.far")),
        "stands in the section `week`",
        "misplaced: acme:infra.entry.far: id",
    ),
    (
        "roles/infra",
        |v| {
            section(v, "week").push(fact("acme:infra.week.far"));
            section(v, "week").push(fact("acme:infra.week.far"));
        },
        "acme:infra.week.far: the id stands more than once",
        "repeated_id: acme:infra.week.far: id",
    ),
    (
        "roles/infra",
        |v| {
            let mut own = fact("acme:infra.skills.rails");
            own["title"] = "Rails".into();
            own["concept"] = "influence".into();
            section(v, "skills").push(own);
        },
        "acme:infra.skills.rails: 2 skills give the concept `influence` a title",
        "repeated: acme:infra.skills.rails: title",
    ),
    (
        "roles/infra",
        |v| section(v, "week")[0]["sources"] = json!(["acme:bls-oews-2024"]),
        "`acme:bls-oews-2024` is no source; did you mean \"bls-oews-2024\"?",
        "dangling: infra.week.shape: sources[0]",
    ),
    (
        "sources/employer",
        |v| {
            let mut own = source();
            own["url"] = "the intranet".into();
            list(&mut v["sources"]).push(own);
        },
        "acme:survey: a source has an address",
        "address: acme:survey: url",
    ),
    (
        "ladder",
        |v| {
            add_rung(v);
            list(&mut v["moves"]).pop();
        },
        "acme:distinguished: no move leads to it or from it",
        "incomplete: acme:distinguished: ",
    ),
    (
        "ladder",
        |v| {
            add_rung(v);
            at(v, "acme:distinguished")["order"] = 9.into();
        },
        "acme:distinguished: is number 8 of the ladder and says order 9",
        "order: acme:distinguished: order",
    ),
    (
        "ladder",
        |v| {
            add_rung(v);
            let to: &mut Value = list(&mut v["moves"]).last_mut().unwrap();
            to["from"] = "acme:distinguished".into();
            to["to"] = "principal".into();
        },
        "acme:ladder.moves.to-distinguished: an `up` move leads to a rung of higher order",
        "cycle: acme:ladder.moves.to-distinguished: to",
    ),
    (
        "ladder",
        |v| add_step(v, 3),
        "acme:ladder.distinguished.scope: `scope` does not grow",
        "mismatch: acme:ladder.distinguished.scope: step",
    ),
    (
        "ladder",
        |v| {
            // Of two built-in rungs the one of which a user says something else.
            let own = at(v, "ladder.tpm.scope");
            own["id"] = "acme:ladder.tpm.scope".into();
            own["step"] = 3.into();
        },
        "`scope` does not grow from `tpm` to `senior`",
        "mismatch: acme:ladder.tpm.scope: step",
    ),
    ("ladder", |v| add_step(v, 5), "has a `step` beyond the `scale`", "range: acme:ladder.distinguished.scope: step"),
    (
        "adjacent",
        |v| v["kinds"]["acme:rail"] = json!([fact("acme:adjacent.rail.what")]),
        "`acme:rail` is no adjacent kind",
        "dangling: acme:rail: ",
    ),
    ("meta", name_kind, "acme:rail: an own adjacent kind has one or two facts, not 0", "incomplete: acme:rail: "),
    (
        "claims/pay",
        |v| list(&mut v["claims"]).push(claim("acme:growth.hardware")),
        "acme:growth.hardware: an id is `<topic>.<slug>`",
        "bad_id: acme:growth.hardware: id",
    ),
    ("faq", |v| entry(v, 9)["answer"] = json!([]), "acme:travel: an answer holds at least one fact", "incomplete: acme:travel: answer"),
    (
        "faq",
        |v| {
            entry(v, 1);
        },
        "acme:travel: is number 1 and stands behind number 2",
        "order: acme:travel: number",
    ),
    (
        "faq",
        |v| entry(v, 9)["aliases"][0] = "one-too".into(),
        "acme:travel: two questions have the alias `one-too`",
        "repeated_alias: acme:travel: aliases[0]",
    ),
    (
        "questions",
        |v| list(&mut v["questions"]).push(question(&[Some("infra"), Some("infra"), None, None])),
        "acme:trains: has not exactly one answer for `infra`",
        "repeated: acme:trains: options[1].role",
    ),
    ("dimensions", |v| dimension(v)["id"] = "acme:Travel".into(), "acme:Travel: an id is one slug", "bad_id: acme:Travel: id"),
    ("companies", |v| list(&mut v["companies"]).push(company("")), "acme:self: `name` is empty", "empty_text: acme:self: name"),
    (
        "posting/infra",
        |v| list(&mut v["groups"]).push(group("google rails")),
        "the phrase `google rails` names the employer google",
        "phrase: acme:rails: phrases[0]",
    ),
    (
        "switch",
        |v| list(&mut v["directions"]).push(direction("product", "acme:infra")),
        "`acme:infra` is no role; did you mean \"infra\"?",
        "dangling: product to acme:infra: to",
    ),
];

#[test]
fn each_is_told_with_its_place() {
    broken(BROKEN);
}

#[test]
fn a_colon_makes_an_id_an_own_one() {
    assert!(is_own("acme:hardware") && is_own("acme:infra.skills.npi") && !is_own("infra.skills.influence"));
}

/// What an own role may break. Its row needs two files.
#[test]
fn an_own_role_is_checked() {
    let rows: &[(Edit, &str, &str)] = &[
        (|v| list(&mut v["sections"]).swap(0, 1), "the section `definition` is out of order", "order: acme:hardware: sections[1]"),
        (
            |v| {
                let again = v["sections"][1].clone();
                list(&mut v["sections"]).push(again);
            },
            "the section `metrics` is out of order",
            "order: acme:hardware: sections[2]",
        ),
        (|v| v["id"] = "acme:hard".into(), "the id is not the name of the file", "mismatch: acme:hard: id"),
        (
            |v| section(v, "metrics")[0]["id"] = "hardware.metrics.success".into(),
            "the id starts with `hardware`",
            "bad_id: hardware.metrics.success: id",
        ),
        (
            |v| v["head"]["success"] = "acme:hardware.metrics.sucess".into(),
            "did you mean \"acme:hardware.metrics.success\"?",
            "dangling: acme:hardware: head.success",
        ),
    ];
    for (edit, expected, at) in rows {
        let files = edited(&[("meta", name_role), (ROLE, *edit)]);
        let told = problems(&files);
        let found = told.iter().find(|problem| problem.to_string().contains(expected));
        let found = found.unwrap_or_else(|| panic!("{expected:?} is not told: {:#?}", words(&told)));
        assert_eq!(named(found), *at);
        place::stands(&files, found).unwrap();
    }
}
