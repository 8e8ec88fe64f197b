//! Rules of the ladder, each broken once.

use serde_json::{Value, json};

use super::{Edit, Row, Sound, UNSAFE, at, broken, edited, list, named, problems, sound};

const YEARS: &str = "`years[0]` needs a lower end, an upper end, or both in order";
const OUT: &str = "a way out leads to no rung, and every other move to one";
const PLACE: &str = "a way out has no rung, and every other destination has one";
const UP: &str = "an `up` move leads to a rung of higher order";

pub(super) const BROKEN: &[Row] = &[
    ("ladder", |v| at(v, "staff")["id"] = "senior".into(), "senior: the id stands more than once", "repeated_id: senior: id"),
    ("ladder", |v| at(v, "staff")["id"] = "Staff".into(), "Staff: an id is one slug", "bad_id: Staff: id"),
    ("ladder", |v| at(v, "staff")["order"] = 3.into(), "staff: is number 4 of the ladder and says order 3", "order: staff: order"),
    ("ladder", |v| list(&mut v["rungs"]).swap(0, 1), "tpm: is number 1 of the ladder and says order 2", "order: tpm: order"),
    (
        "ladder",
        |v| drop(list(&mut at(v, "staff")["facts"]).remove(0)),
        "staff: has 0 facts for the dimension `scope`",
        "incomplete: staff: facts",
    ),
    (
        "ladder",
        |v| at(v, "staff")["facts"][1]["dimension"] = "scope".into(),
        "staff: has 2 facts for the dimension `scope`",
        "repeated: staff: facts[1].dimension",
    ),
    (
        "ladder",
        |v| at(v, "staff")["facts"][0]["dimension"] = "commercial".into(),
        "staff: has 2 facts for the dimension `commercial`",
        "repeated: staff: facts[6].dimension",
    ),
    (
        "ladder",
        |v| at(v, "staff")["facts"][0]["dimension"] = "luck".into(),
        "staff.scope: `luck` is no dimension of the ladder",
        "dangling: ladder.staff.scope: dimension",
    ),
    (
        "ladder",
        |v| drop(at(v, "staff")["roles"].as_object_mut().unwrap().remove("infra")),
        "staff: has no reading for `infra`",
        "incomplete: staff: roles.infra",
    ),
    ("ladder", |v| at(v, "tpm")["years"][0]["min"] = 99.into(), YEARS, "figure_numbers: tpm: years[0].min"),
    (
        "ladder",
        |v| {
            at(v, "tpm")["years"][0]["min"] = Value::Null;
            at(v, "tpm")["years"][0]["max"] = Value::Null;
        },
        YEARS,
        "figure_numbers: tpm: years[0].min",
    ),
    ("ladder", |v| at(v, "tpm")["years"][0]["min"] = (-5).into(), "expected years from 0 to 100, found -5.0", "range: tpm: years[0].min"),
    ("ladder", |v| at(v, "tpm")["years"][0]["max"] = json!(1e300), "from 0 to 100, found 1e+300", "range: tpm: years[0].max"),
    ("ladder", |v| at(v, "tpm")["years"][0]["n"] = 0.into(), "a sample size is below one", "sample_size: tpm: years[0].n"),
    ("ladder", |v| at(v, "tpm")["years"][0]["sources"] = json!([]), "tpm: `years[0]` has no source", "no_source: tpm: years[0].sources"),
    (
        "ladder",
        |v| at(v, "tpm")["years"][0]["sources"] = json!(["nobody"]),
        "tpm: `nobody` is no source",
        "dangling: tpm: years[0].sources[0]",
    ),
    (
        "ladder",
        |v| v["moves"][0]["from"] = "boss".into(),
        "ladder.moves.associate-to-tpm: `boss` is no rung",
        "dangling: ladder.moves.associate-to-tpm: from",
    ),
    (
        "ladder",
        |v| v["moves"][0]["to"] = "boss".into(),
        "ladder.moves.associate-to-tpm: `boss` is no rung",
        "dangling: ladder.moves.associate-to-tpm: to",
    ),
    ("ladder", |v| v["moves"][0]["to"] = Value::Null, OUT, "mismatch: ladder.moves.associate-to-tpm: to"),
    ("ladder", |v| v["moves"][0]["kind"] = "out".into(), OUT, "mismatch: ladder.moves.associate-to-tpm: to"),
    ("ladder", |v| v["moves"][1]["to"] = "associate".into(), UP, "cycle: ladder.moves.tpm-to-senior: to"),
    ("ladder", |v| v["moves"][1]["to"] = "tpm".into(), UP, "cycle: ladder.moves.tpm-to-senior: to"),
    (
        "ladder",
        |v| list(&mut v["moves"]).retain(|step| step["from"] != "director" && step["to"] != "director"),
        "director: no move leads to it or from it",
        "incomplete: director: ",
    ),
    (
        "ladder",
        |v| v["destinations"][0]["role"] = "pilot".into(),
        "`pilot` is no role",
        "dangling: destination infra.growth.to-principal: role",
    ),
    (
        "ladder",
        |v| v["destinations"][0]["rung"] = "boss".into(),
        "`boss` is no rung",
        "dangling: destination infra.growth.to-principal: rung",
    ),
    ("ladder", |v| v["destinations"][0]["rung"] = Value::Null, PLACE, "mismatch: destination infra.growth.to-principal: rung"),
    ("ladder", |v| v["destinations"][0]["kind"] = "out".into(), PLACE, "mismatch: destination infra.growth.to-principal: rung"),
    (
        "ladder",
        |v| v["destinations"][0]["fact"] = "infra.growth.nothing".into(),
        "`infra.growth.nothing` is no fact",
        "dangling: destination infra.growth.nothing: fact",
    ),
    ("ladder", |v| at(v, "staff")["title"] = "".into(), "staff: `title` is empty", "empty_text: staff: title"),
    ("ladder", |v| at(v, "staff")["other_titles"] = json!(["a\u{9b}"]), UNSAFE, "unsafe_text: staff: other_titles[0]"),
    (
        "ladder",
        |v| {
            let reading = at(v, "staff")["roles"].as_object_mut().unwrap().remove("infra").unwrap();
            at(v, "staff")["roles"]["infr"] = reading;
        },
        "staff: `infr` is no role; did you mean \"infra\"?",
        "dangling: staff: roles.infr",
    ),
    ("ladder", |v| at(v, "tpm")["years"][0]["note"] = "".into(), "tpm: `years[0].note` is empty", "empty_text: tpm: years[0].note"),
    (
        "ladder",
        |v| v["moves"][0]["roles"] = json!(["infra", "pilot"]),
        "ladder.moves.associate-to-tpm: `pilot` is no role",
        "dangling: ladder.moves.associate-to-tpm: roles[1]",
    ),
    (
        "ladder",
        |v| v["destinations"][0]["title"] = "".into(),
        "`title` is empty",
        "empty_text: destination infra.growth.to-principal: title",
    ),
    ("ladder", |v| at(v, "autonomy")["id"] = "scope".into(), "scope: the id stands more than once", "repeated_id: scope: id"),
    ("ladder", |v| at(v, "scope")["id"] = "Scope".into(), "Scope: an id is one slug", "bad_id: Scope: id"),
    ("ladder", |v| at(v, "scope")["question"] = "".into(), "scope: `question` is empty", "empty_text: scope: question"),
    ("ladder", |v| at(v, "scope")["scale"][2] = "".into(), "scope: `scale[2]` is empty", "empty_text: scope: scale[2]"),
    ("ladder", |v| at(v, "scope")["roles"] = json!(["pilot"]), "scope: `pilot` is no role", "dangling: scope: roles[0]"),
    (
        "ladder",
        |v| at(v, "scope")["exceptions"] = json!([{"from": "boss", "to": "tpm", "why": "So."}]),
        "scope: `boss` is no rung",
        "dangling: scope: exceptions[0].from",
    ),
    (
        "ladder",
        |v| at(v, "scope")["exceptions"] = json!([{"from": "associate", "to": "boss", "why": "So."}]),
        "scope: `boss` is no rung",
        "dangling: scope: exceptions[0].to",
    ),
    (
        "ladder",
        |v| at(v, "scope")["exceptions"] = json!([{"from": "associate", "to": "tpm", "why": ""}]),
        "scope: `exceptions[0].why` is empty",
        "empty_text: scope: exceptions[0].why",
    ),
    (
        "ladder",
        |v| at(v, "scope")["exceptions"] = json!([{"from": "associate", "to": "tpm", "why": "So."}]),
        "scope: grows from `associate` to `tpm`, and an exception says",
        "mismatch: scope: exceptions[0]",
    ),
    (
        "ladder",
        |v| at(v, "ladder.tpm.scope")["step"] = 0.into(),
        "ladder.tpm.scope: `scope` does not grow from `associate` to `tpm`",
        "mismatch: ladder.tpm.scope: step",
    ),
    (
        "ladder",
        |v| at(v, "ladder.tpm.scope")["step"] = 99.into(),
        "has a `step` beyond the `scale` of its dimension",
        "range: ladder.tpm.scope: step",
    ),
];

const SOUND: &[Sound] = &[
    // A dimension of one role may be left out; an end of years may be open; a sideways move may lead down.
    &[
        ("ladder", |v| list(&mut at(v, "staff")["facts"]).retain(|fact| fact["dimension"] != "commercial")),
        ("level", |v| drop(at(v, "commercial")["looks_like"].as_object_mut().unwrap().remove("staff"))),
    ],
    &[("ladder", |v| at(v, "tpm")["years"][0]["max"] = Value::Null)],
    // An exception speaks of its own way only.
    &[("ladder", |v| at(v, "scope")["exceptions"] = json!([{"from": "associate", "to": "staff", "why": "So."}]))],
    &[("ladder", |v| {
        let steps = list(&mut v["moves"]);
        let sideways = steps.iter_mut().find(|step| step["kind"] == "sideways").unwrap();
        sideways["to"] = "associate".into();
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

#[test]
fn growth_is_asked_of_every_way_up_and_once() {
    let rows: &[(Edit, &str)] = &[
        (|v| _ = stands_still(v), "mismatch: ladder.tpm.scope: step"),
        (
            |v| {
                let mut again = stands_still(v)["moves"][0].clone();
                again["fact"]["id"] = "ladder.moves.associate-to-tpm-again".into();
                list(&mut v["moves"]).push(again);
            },
            "mismatch: ladder.tpm.scope: step",
        ),
        // What leads down or nowhere is told as that, and not as what does not grow.
        (|v| v["moves"][1]["to"] = "associate".into(), "cycle: ladder.moves.tpm-to-senior: to"),
        (|v| v["moves"][1]["to"] = "tpm".into(), "cycle: ladder.moves.tpm-to-senior: to"),
    ];
    for (edit, expected) in rows {
        let told = problems(&edited(&[("ladder", *edit)]));
        assert_eq!(told.iter().map(named).collect::<Vec<_>>(), [*expected]);
    }
}

/// The ladder, whose `tpm` has no more scope than `associate`.
fn stands_still(v: &mut Value) -> &mut Value {
    at(v, "ladder.tpm.scope")["step"] = at(v, "ladder.associate.scope")["step"].clone();
    v
}
