//! Figures of one's own beside the built-in ones: what they stand with, and
//! what is said of them.

use serde_json::{Value, json};

use crate::saved::Temp;
use crate::support::{tpm, unwrapped};

/// A layer with these keys; its name is that of the test.
fn layer(name: &str, mut keys: Value) -> Temp {
    keys["format_version"] = "1.0".into();
    Temp::new(&format!("{name}.json"), keys.to_string().as_bytes())
}

/// A built-in figure under an id of one's own, with these keys changed.
fn figure(id: &str, changes: &Value) -> Value {
    let all: Value = serde_json::from_str(&tpm("kb export").out).unwrap();
    let mut figure = all["figures"].as_array().unwrap().iter().find(|figure| figure["id"] == id).unwrap().clone();
    figure["id"] = format!("acme:{id}").into();
    for (key, value) in changes.as_object().unwrap() {
        figure[key] = value.clone();
    }
    figure.as_object_mut().unwrap().retain(|_, value| !value.is_null());
    figure
}

fn told(line: &str, layer: &Temp) -> String {
    let ran = tpm(&format!("{line} --kb {}", layer.path()));
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "tpm {line}");
    ran.out
}

/// The first lines, up to the first empty one, unwrapped.
fn title(page: &str) -> String {
    unwrapped(page.split("\n\n").next().unwrap())
}

#[test]
fn quartiles_and_posted_ranges_have_a_block_each() {
    let changes = json!({
        "statistic": "percentiles", "p25": 111_000, "p50": 122_000, "p75": 133_000, "n": 50, "min": null, "max": null,
        "company": null, "label": "T4", "suspect": null, "geography": "United States",
    });
    let own = layer("quartiles", json!({"figures": [figure("post-whatnot-infra", &changes)]}));
    for format in ["markdown", "plain", "table"] {
        let page = told(&format!("pay --all --format {format} --width 200"), &own);
        let row = page.lines().find(|line| line.contains("T4") && line.contains("n 50")).unwrap_or_else(|| panic!("{format}"));
        for number in ["$111k", "$122k", "$133k"] {
            assert!(row.contains(number), "{format}: {row}");
        }
    }
}

#[test]
fn a_gap_of_another_place_takes_no_place_from_the_others() {
    let own =
        layer("gap", json!({"figures": [figure("lv-gap-company", &json!({"geography": "Germany", "country": "Germany", "n_from": 7}))]}));
    let page = unwrapped(&told("compare infra product", &own));
    let heading = "Self-reports: total pay, infra over product; United States, Self-reported submissions 2018-08 to 2021-08";
    assert!(page.contains(heading) && unwrapped(&tpm("compare infra product").out).contains(heading), "{page}");
    let pay = unwrapped(&told("pay", &own));
    assert!(pay.contains(heading) && pay.contains("Measured one way only") && pay.contains("; Germany, Self-reported"), "{pay}");
}

#[test]
fn the_years_in_a_title_are_those_of_its_figures() {
    let years = "self-reports of 2018-2021, almost all 2020-2021; posted base ranges of 2023-2026; visa filings of 2023-2025;";
    assert!(title(&tpm("pay").out).contains(years));
    assert!(title(&tpm("pay --by posting --since 2025").out).contains("posted base ranges of 2025-2026."));
    let later = json!({"geography": "Germany", "country": "Germany", "period": "asked in 2024", "as_of": "2024-05", "company": "Acme"});
    let own = layer("years", json!({"figures": [figure("lv-track-infra-strict", &later)]}));
    let alone = told("pay --company acme", &own);
    assert_eq!(title(&alone), "Pay of TPMs, Germany: self-reports of 2024.");
    assert!(!alone.contains("Limits"), "nothing is known of them: {alone}");
    assert!(title(&told("pay --by company", &own)).contains("self-reports of 2018-2024"), "with the built-in ones");
    let undated = json!({"period": "not told", "as_of": null, "company": "Acme"});
    let own = layer("undated", json!({"figures": [figure("lv-track-infra-strict", &undated)]}));
    assert_eq!(title(&told("pay --company acme", &own)), "Pay of TPMs, United States: self-reports.");
}

#[test]
fn a_crosswalk_says_what_its_own_figures_are() {
    let told_of = |page: &str| {
        let page = unwrapped(page);
        page.split("Pay and years are ").nth(1).map(|rest| rest.split(". ").next().unwrap().to_owned())
    };
    let built_in = tpm("ladder --crosswalk --company google").out;
    assert_eq!(told_of(&built_in).as_deref(), Some("medians of self-reports, United States, 2018-2021, almost all 2020-2021"));
    assert_eq!(told_of(&tpm("ladder --crosswalk --company made-tech").out), None, "it has none");
    let later = json!({"geography": "Germany", "country": "Germany", "period": "2024", "company": "Acme"});
    let mine = figure("lv-track-infra-strict", &later);
    let cell = json!({"rung": "senior", "code": "T4", "placement": "stated", "sources": ["gitlab-rnd-pmo"], "figures": [mine["id"]]});
    let company =
        json!({"id": "acme:it", "name": "Acme", "discipline": "TPM", "confidence": "high", "sources": ["gitlab-rnd-pmo"], "cells": [cell]});
    let own = layer("crosswalk", json!({"figures": [mine], "companies": [company]}));
    assert_eq!(told_of(&told("ladder --crosswalk --company acme:it", &own)).as_deref(), Some("medians of self-reports, Germany, 2024"));
}

#[test]
fn a_change_has_its_ends_in_their_own_unit() {
    assert!(unwrapped(&tpm("pay --all").out).contains("from $94.5k to $100.8k"));
    let own = |name, changes: Value| {
        let mut all = json!({"role": "infra", "company": "Acme", "occupation": null, "metric": "years on a rung"});
        all.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
        let own = layer(name, json!({"figures": [figure("bls-growth-13-1082", &all)]}));
        unwrapped(&told("pay --company acme", &own))
    };
    let years = own("years-of-change", json!({"unit": "years", "value": 2, "from": 3, "to": 5, "currency": null}));
    assert!(years.contains("+2 years, from 3 years to 5 years"), "{years}");
    let percent = own("people-of-change", json!({"value": 50, "from": 1000, "to": 1500, "currency": null}));
    assert!(percent.contains("+50 %, from 1,000 to 1,500"), "{percent}");
}
