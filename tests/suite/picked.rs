//! A value out of a closed set picks what it names: every value of every such
//! option, as clap lists them, so that a new one has to be told here.

use clap::ValueEnum;
use serde_json::Value;
use tpm_career::cli::args::{GradeArg, KindArg, PayBy, VerdictArg};

use crate::support::result;

fn names<T: ValueEnum>() -> Vec<String> {
    T::value_variants().iter().filter_map(T::to_possible_value).map(|value| value.get_name().to_owned()).collect()
}

/// What a command lists under `key`, which is not nothing.
fn listed(line: &str, key: &str) -> Vec<Value> {
    let list = result(line)[key].as_array().unwrap().clone();
    assert!(!list.is_empty(), "tpm {line} lists no {key}");
    list
}

#[test]
fn a_search_for_a_kind_finds_that_kind() {
    for kind in names::<KindArg>() {
        let word = if kind == "dimension" { "travel" } else { "manager" };
        for hit in listed(&format!("search {word} --kind {kind}"), "hits") {
            assert_eq!(hit["kind"], *kind);
        }
    }
}

#[test]
fn a_verdict_and_a_grade_pick_claims_and_sources() {
    for verdict in names::<VerdictArg>() {
        for claim in listed(&format!("why --verdict {verdict}"), "claims") {
            assert_eq!(claim["verdict"], *verdict);
        }
    }
    for grade in names::<GradeArg>() {
        for source in listed(&format!("sources --grade {grade}"), "sources") {
            assert_eq!(source["grade"], *grade);
        }
    }
}

#[test]
fn pay_by_something_lists_figures_of_that_sort() {
    for by in names::<PayBy>() {
        for figure in listed(&format!("pay --by {by}"), "figures") {
            let has = |key: &str| !figure[key].is_null();
            let right = match by.as_str() {
                "role" => !has("level") && !has("company") && !has("experience"),
                "company" => has("company") && !has("level"),
                "level" => has("level"),
                "experience" => has("experience"),
                "occupation" => has("occupation") || figure["role"] == "neighbour",
                "place" => figure["geography"] != "United States",
                "posting" => figure["statistic"] == "posted_range",
                other => panic!("say here what \"pay --by {other}\" lists"),
            };
            assert!(right, "tpm pay --by {by}: {figure}");
        }
    }
}
