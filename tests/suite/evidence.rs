//! The evidence: figures equal to the research, and nothing said about pay or
//! speed without its verdict or hedge.

use std::collections::BTreeSet;

use serde_json::Value;
use tpm_career::answer::pay::{Query, View, pay, view_of};
use tpm_career::kb::records::{Strength, Verdict};
use tpm_career::kb::{Catalog, LayerText, stacked};

use crate::support::{COMMANDS, result, tpm, unwrapped};

const NUMBERS: [&str; 20] = [
    "p10",
    "p25",
    "p50",
    "p75",
    "p90",
    "min",
    "max",
    "value",
    "ci95_low",
    "ci95_high",
    "from",
    "to",
    "n",
    "n_from",
    "n_to",
    "median_years_experience",
    "median_base",
    "median_stock",
    "median_bonus",
    "employment",
];

#[test]
fn every_figure_is_reachable_and_equal_to_the_research() {
    // The digest was made from the research itself: id, statistic, unit, and every number that is there.
    let digest = include_str!("../figures.txt");
    let answer = result("pay --all");
    let mut lines: Vec<String> = Vec::new();
    for figure in answer["figures"].as_array().unwrap().iter().chain(answer["gaps"].as_array().unwrap()) {
        let mut line =
            format!("{} {} {}", figure["id"].as_str().unwrap(), figure["statistic"].as_str().unwrap(), figure["unit"].as_str().unwrap());
        for key in NUMBERS {
            if !figure[key].is_null() {
                line = format!("{line} {key}={}", figure[key]);
            }
        }
        lines.push(line);
    }
    lines.sort();
    let mut expected: Vec<&str> = digest.lines().collect();
    expected.sort_unstable();
    assert_eq!(lines, expected);
}

#[test]
fn what_is_not_parsed_for_the_comparison_of_kinds_is_not_part_of_it() {
    let catalog = Catalog::embedded();
    let answer = pay(&catalog, &Query { by: Some(View::Role), ..Query::default() }).unwrap();
    let shown: BTreeSet<&str> = answer.figures.iter().chain(&answer.gaps).map(|figure| figure.id).collect();
    // Files over the built-in ones, here one that holds nothing, are parsed whole.
    let text = LayerText { path: "mine.json".to_owned(), text: "{\"format_version\": \"1.0\"}".to_owned() };
    let whole = stacked(&[text]).unwrap();
    let answer = pay(&whole, &Query { by: Some(View::Role), ..Query::default() }).unwrap();
    assert_eq!(shown, answer.figures.iter().chain(&answer.gaps).map(|figure| figure.id).collect());
}

#[test]
fn every_figure_is_in_one_view_and_every_view_is_asked_for() {
    let catalog = Catalog::embedded();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for view in [View::Role, View::Company, View::Level, View::Experience, View::Occupation, View::Place, View::Posting] {
        let answer = pay(&catalog, &Query { by: Some(view), ..Query::default() }).unwrap();
        assert!(!answer.figures.is_empty(), "{view:?}");
        seen.extend(answer.figures.iter().filter(|figure| view_of(figure) == Some(view)).map(|figure| figure.id.to_string()));
        seen.extend(answer.gaps.iter().map(|figure| figure.id.to_string()));
    }
    assert_eq!(seen.len(), 304);
}

#[test]
fn no_number_stands_without_period_place_and_sample() {
    let catalog = Catalog::embedded();
    for line in ["pay", "pay --all", "pay --by posting", "pay --by level", "pay --by occupation"] {
        let answer = result(line);
        let page = unwrapped(&tpm(&format!("{line} --format plain --width 20000")).out);
        for figure in answer["figures"].as_array().unwrap().iter().chain(answer["gaps"].as_array().unwrap()) {
            let text = |key: &str| figure[key].as_str().unwrap();
            assert!(
                page.contains(&unwrapped(text("period"))) && page.contains(&unwrapped(text("geography"))),
                "tpm {line}: {}",
                figure["id"]
            );
        }
        for row in page.split(" - ").filter(|row| row.contains('$')) {
            let sampled = ["n ", "one posting", "official estimate", "sample size not given"].iter().any(|words| row.contains(words));
            assert!(sampled || row.contains("Limits") || row.contains('%'), "tpm {line}: {row}");
        }
    }
    for figure in catalog.figures() {
        assert!(!figure.period.is_empty() && !figure.geography.is_empty());
    }
}

#[test]
fn weak_figures_are_marked_and_suspect_ones_say_why() {
    let page = tpm("pay --by level --format plain --width 20000").out;
    let row = page.lines().find(|line| line.starts_with("Microsoft 59:")).unwrap();
    assert!(row.contains("suspect: its pay lies above that of levels 61 and 62"), "{row}");
    for figure in result("pay --by level")["figures"].as_array().unwrap().iter().filter(|figure| figure["confidence"] == "low") {
        let name = format!("{} {}:", figure["company"].as_str().unwrap_or_default(), figure["level"].as_str().unwrap());
        let rows: Vec<&str> = page.lines().filter(|line| line.starts_with(name.trim())).collect();
        assert!(rows.is_empty() || rows.iter().any(|row| row.contains("low confidence") || row.contains("suspect")), "{name}: {rows:?}");
    }
}

#[test]
fn total_and_base_and_bodies_of_evidence_are_never_on_one_scale() {
    let page = tpm("pay --width 100").out;
    let heads: Vec<&str> = page
        .lines()
        .filter(|line| line.starts_with("Self-reports: ") || line.starts_with("Job postings: ") || line.starts_with("Visa filings: "))
        .collect();
    assert!(heads.iter().any(|head| head.contains("total yearly compensation")) && heads.iter().any(|head| head.contains("base salary")));
}

/// Words of a statement that sets one kind above another in pay or speed.
fn compares_pay_or_speed(text: &str) -> bool {
    let text = text.to_lowercase();
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
    let any = |list: &[&str]| list.iter().any(|word| words.contains(word));
    let subject =
        any(&["pay", "paid", "pays", "salary", "salaries", "earn", "earns", "compensation", "promoted", "promotion", "promotions"]);
    let compared = any(&["more", "less", "higher", "lower", "faster", "slower", "slowly", "quicker", "premium"]);
    let sides = ["infra", "product", "services"].iter().filter(|role| words.contains(role)).count();
    subject && compared && sides >= 2
}

#[test]
fn nothing_compares_pay_or_speed_without_its_verdict_or_hedge() {
    let catalog = Catalog::embedded();
    let tested: BTreeSet<&str> = catalog.claims().flat_map(|claim| claim.tests.iter().map(|id| &**id)).collect();
    for placed in catalog.facts() {
        let fact = placed.fact;
        if !compares_pay_or_speed(&fact.text) {
            continue;
        }
        let marked = matches!(fact.strength, Strength::Hedged | Strength::Unknown) || tested.contains(&*fact.id);
        let words = ["open", "Open", "supported", "article says", "interval", "95 %", "not told", "cannot", "myth"];
        assert!(marked || words.iter().any(|word| fact.text.contains(word)), "{}: {}", fact.id, fact.text);
    }
    for claim in catalog.claims().filter(|claim| compares_pay_or_speed(&claim.statement)) {
        assert!(!claim.answer.is_empty() && claim.verdict != Verdict::Contradicted || !claim.evidence.is_empty(), "{}", claim.id);
    }
    // The claims themselves are never printed without their verdict beside them.
    for line in COMMANDS {
        let page = unwrapped(&tpm(&format!("{line} --format plain --width 20000")).out);
        for claim in catalog.claims().filter(|claim| compares_pay_or_speed(&claim.statement)) {
            if page.contains(&unwrapped(&claim.statement)) {
                assert!(page.contains(&unwrapped(&claim.answer)), "tpm {line}: {} without its verdict", claim.id);
            }
        }
    }
}

#[test]
fn every_claim_about_pay_tells_all_six_matchings_or_none() {
    const SIX: [&str; 6] =
        ["lv-gap-company", "lv-gap-companyexp", "lv-gap-within", "lv-gap-companylevelmetro", "lv-gap-exp", "lv-gap-metroexp"];
    for line in COMMANDS.into_iter().filter(|line| !line.starts_with("completions")) {
        let answer: Value = result(line);
        let text = answer.to_string();
        let told = SIX.iter().filter(|id| text.contains(&format!("\"{id}\""))).count();
        assert!(told == 0 || told == 6, "tpm {line} tells {told} of the six matchings");
    }
}

#[test]
fn a_claim_that_is_found_is_never_shown_without_its_verdict() {
    for words in ["paid more", "growth faster", "higher pay", "certificate"] {
        let answer = result(&format!("search {words} --kind claim"));
        let page = unwrapped(&tpm(&format!("search {words} --kind claim --format plain --width 20000")).out);
        let catalog = Catalog::embedded();
        for hit in answer["hits"].as_array().unwrap() {
            let claim = catalog.claim(hit["id"].as_str().unwrap()).unwrap();
            let from = page.find(&format!("{} (", claim.id)).unwrap();
            let title = unwrapped(&claim.question);
            let after = &page[from..][page[from..].find(&title).unwrap() + title.len()..];
            assert!(after.trim_start_matches([' ', '.']).starts_with(claim.verdict.word()), "{}: {}", claim.id, &after[..60]);
        }
    }
}
