//! Every rule of `src/kb/check`, broken once: a rule that nothing can break
//! would be no rule. Each row edits one file of the knowledge base and names
//! the words of the problem that must be told, its code and its place.

mod claims;
mod companies;
mod facts;
mod faq;
mod figures;
mod ladder;
mod level;
mod names;
mod own;
mod place;
mod postings;
mod profiles;
mod questions;
mod sources;
mod switches;

use std::collections::BTreeSet;

use serde_json::{Value, json};
use tpm_career::kb::check::{Problem, check, code};
use tpm_career::kb::{Catalog, FILES};

type Edit = fn(&mut Value);

/// A file, what is done to it, what the problem must say, and its code, record
/// and path with `: ` between them.
type Row = (&'static str, Edit, &'static str, &'static str);

/// What is done to files without breaking a rule.
type Sound = &'static [(&'static str, Edit)];

/// The file's text: `faq` and `switch` small and of our own, so that their
/// rules can be broken whatever people ask and wherever they move.
fn text(stem: &str) -> Value {
    match stem {
        "faq" => faq(),
        "switch" => switch(),
        own::ROLE => own::role(),
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
    json!({"directions": pairs.map(|(from, to)| direction(from, to)).collect::<Vec<Value>>()})
}

fn direction(from: &str, to: &str) -> Value {
    let facts = |list: &str| [1, 2].map(|at| fact(&format!("switch.{from}-{to}.{list}-{at}").replace(':', "-")));
    json!({
        "from": from, "to": to, "carries_over": facts("carries"), "stretches": facts("stretches"), "new": facts("new"),
        "leaves_behind": facts("leaves"), "steps": facts("steps"),
    })
}

/// The files that are not the embedded ones, edited.
fn edited(edits: &[(&'static str, Edit)]) -> Vec<(&'static str, Value)> {
    let mut files: Vec<(&str, Value)> = ["faq", "switch"].map(|stem| (stem, text(stem))).into();
    for (stem, edit) in edits {
        if files.iter().all(|(known, _)| known != stem) {
            files.push((stem, text(stem)));
        }
        edit(files.iter_mut().find_map(|(known, value)| (known == stem).then_some(value)).unwrap());
    }
    files
}

/// What the rules say of these files, laid over the embedded ones.
fn problems(files: &[(&'static str, Value)]) -> Vec<Problem> {
    let texts: Vec<(&str, &'static str)> = files.iter().map(|(stem, value)| (*stem, &*value.to_string().leak())).collect();
    check(&Catalog::replacing(&texts))
}

fn words(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(ToString::to_string).collect()
}

/// Code, record and path of a problem.
fn named(problem: &Problem) -> String {
    format!("{}: {}: {}", problem.code, problem.at, problem.path)
}

fn broken(rows: &[Row]) {
    for (at, (stem, edit, expected, place)) in rows.iter().enumerate() {
        let files = edited(&[(*stem, *edit)]);
        let told = problems(&files);
        let is = |problem: &&Problem| problem.to_string().contains(expected) && named(problem) == *place;
        assert!(told.iter().any(|problem| is(&problem)), "row {} of {stem}: {expected:?} is not told of {place:?}: {told:#?}", at + 1);
        for problem in &told {
            place::stands(&files, problem).unwrap_or_else(|why| panic!("row {} of {stem}: {why}: {problem:#?}", at + 1));
            assert!(code::ALL.iter().any(|(code, _)| *code == problem.code), "{problem:#?}");
        }
    }
}

fn sound(rows: &[Sound]) {
    for (at, edits) in rows.iter().enumerate() {
        assert_eq!(words(&problems(&edited(edits))), [""; 0], "row {} is sound", at + 1);
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
    assert_eq!(words(&check(&Catalog::embedded())), [""; 0]);
    sound(&[&[]]); // with the small `faq` and `switch` of this file
}

#[test]
fn every_code_is_told_somewhere_and_explained() {
    let rows = [
        claims::BROKEN,
        companies::BROKEN,
        facts::BROKEN,
        faq::BROKEN,
        figures::BROKEN,
        ladder::BROKEN,
        level::BROKEN,
        names::BROKEN,
        own::BROKEN,
        postings::BROKEN,
        profiles::BROKEN,
        questions::BROKEN,
        sources::BROKEN,
        switches::BROKEN,
    ];
    let told: BTreeSet<&str> = rows.iter().flat_map(|rows| rows.iter()).filter_map(|row| row.3.split(": ").next()).collect();
    let known: BTreeSet<&str> = code::ALL.iter().map(|(code, _)| *code).collect();
    assert_eq!(told, known);
    let docs = include_str!("../../src/kb/check/mod.rs");
    for (code, meaning) in code::ALL.into_iter().chain(code::OF_FILES) {
        assert!(docs.contains(&format!("//! | `{code}` | {meaning} |\n")), "{code}");
    }
}

#[test]
fn what_is_missing_and_what_was_meant() {
    let told = problems(&edited(&[("claims/pay", |v| at(v, "pay.saas")["headline"] = json!(["lv-gap-rav"]))]));
    let [problem] = &told[..] else { panic!("{told:#?}") };
    assert_eq!((problem.missing.as_deref(), problem.nearest.as_deref()), (Some("lv-gap-rav"), Some("lv-gap-raw")));
    assert_eq!(problem.words(), "`lv-gap-rav` is no figure; did you mean \"lv-gap-raw\"?");
    assert_eq!(problem.to_string(), format!("data/claims.json: pay.saas: {}", problem.words()));
}

#[test]
fn only_the_first_of_many_dangling_references_are_helped() {
    let told = problems(&edited(&[("claims/pay", |v| {
        at(v, "pay.saas")["headline"] = (0..300).map(|at| format!("lv-gap-raw{at}")).collect();
    })]));
    let helped = told.iter().filter(|problem| problem.nearest.is_some()).count();
    assert_eq!((told.len(), helped), (300, 50));
}

#[test]
fn whatever_a_file_holds_a_problem_is_one_harmless_line() {
    let told = problems(&edited(&[("claims/pay", |v| {
        let nasty = format!("pay.\n\u{9b}\u{202e}{}", "x".repeat(100_000));
        at(v, "pay.saas")["headline"] = json!([&nasty]);
        at(v, "pay.saas")["roles"] = json!([&nasty]);
        at(v, "pay.saas")["id"] = nasty.into();
    })]));
    assert!(told.len() > 2, "{told:#?}");
    for problem in told {
        assert!(!problem.to_string().contains(tpm_career::text::safe::is_unsafe), "{problem}");
        assert!(problem.words().len() < 400 && problem.to_string().len() < 800, "{problem}");
    }
}
