//! The JSON contract: every answer is read back into a closed mirror, so that
//! no key appears, goes or changes its type unannounced.

#![allow(dead_code)] // the mirrors are read by serde, not by us

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::support::{facts_of, json, tpm};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Envelope<T> {
    format_version: String,
    kind: String,
    tool: Tool,
    data: Data,
    result: T,
    warnings: Vec<Value>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Tool {
    name: String,
    version: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    version: String,
    layers: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Fact {
    id: String,
    #[serde(deserialize_with = "there")]
    title: Option<String>,
    text: String,
    strength: String,
    sources: Vec<String>,
    ask: Option<String>,
    concept: Option<String>,
    dimension: Option<String>,
    #[serde(deserialize_with = "there")]
    layer: Option<String>,
}

/// An `Option` whose key must be there even when it is null.
fn there<'de, D: serde::Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    Option::deserialize(deserializer)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Next {
    command: String,
    why: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Roles {
    next: Vec<Next>,
    about: Vec<Fact>,
    roles: Vec<Named>,
    adjacent: Vec<Adjacent>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Named {
    id: String,
    name: String,
    aliases: Vec<String>,
    summary: String,
    #[serde(deserialize_with = "there")]
    layer: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Adjacent {
    id: String,
    name: String,
    nearest: String,
    facts: Vec<Fact>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Show {
    next: Vec<Next>,
    roles: Vec<Profile>,
    adjacent: Vec<Adjacent>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Profile {
    id: String,
    name: String,
    aliases: Vec<String>,
    summary: String,
    verdicts: Vec<Verdict>,
    sections: Vec<Section>,
    #[serde(deserialize_with = "there")]
    layer: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Section {
    id: String,
    title: String,
    facts: Vec<Fact>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Compare {
    next: Vec<Next>,
    roles: Vec<String>,
    verdicts: Vec<Verdict>,
    dimensions: Vec<Dimension>,
    skills: Skills,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Dimension {
    id: String,
    title: String,
    question: String,
    values: BTreeMap<String, Fact>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Skills {
    shared: Vec<Shared>,
    distinct: BTreeMap<String, Vec<Distinct>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Shared {
    concept: String,
    title: String,
    names: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Distinct {
    concept: String,
    title: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Ladder {
    next: Vec<Next>,
    roles: Vec<String>,
    rungs: Vec<Rung>,
    moves: Vec<Move>,
    destinations: Vec<Destination>,
    companies: Vec<Codes>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Crosswalk {
    next: Vec<Next>,
    companies: Vec<Codes>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Codes {
    id: String,
    name: String,
    discipline: String,
    confidence: String,
    #[serde(deserialize_with = "there")]
    note: Option<String>,
    cells: Vec<Code>,
    #[serde(deserialize_with = "there")]
    layer: Option<String>,
    #[serde(deserialize_with = "there")]
    licence: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Code {
    #[serde(deserialize_with = "there")]
    rung: Option<String>,
    code: String,
    #[serde(deserialize_with = "there")]
    title: Option<String>,
    #[serde(deserialize_with = "there")]
    text: Option<String>,
    placement: String,
    #[serde(deserialize_with = "there")]
    n: Option<u32>,
    #[serde(deserialize_with = "there")]
    median_usd: Option<f64>,
    #[serde(deserialize_with = "there")]
    median_years: Option<f64>,
    sources: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Steps {
    next: Vec<Next>,
    #[serde(deserialize_with = "there")]
    role: Option<String>,
    from: String,
    to: String,
    steps: Vec<Step>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    from: String,
    #[serde(deserialize_with = "there")]
    to: Option<String>,
    kind: String,
    fact: Fact,
    changes: Vec<StepChange>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StepChange {
    dimension: String,
    before: Fact,
    after: Fact,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Worksheet {
    next: Vec<Next>,
    role: String,
    rung: String,
    title: String,
    #[serde(deserialize_with = "there")]
    reading: Option<Fact>,
    expectations: Vec<Expectation>,
    notice: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expectation {
    dimension: String,
    title: String,
    fact: Fact,
    prompts: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Level {
    next: Vec<Next>,
    role: String,
    dimensions: Vec<Placed>,
    overall: Overall,
    #[serde(deserialize_with = "there")]
    differences: Option<Vec<Difference>>,
    #[serde(deserialize_with = "there")]
    changes: Option<Vec<Changed>>,
    answers: BTreeMap<String, char>,
    notice: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Placed {
    id: String,
    #[serde(deserialize_with = "there")]
    rung_low: Option<String>,
    #[serde(deserialize_with = "there")]
    rung_high: Option<String>,
    next: Vec<Fact>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Overall {
    #[serde(deserialize_with = "there")]
    rung_low: Option<String>,
    #[serde(deserialize_with = "there")]
    rung_high: Option<String>,
    lowest: Vec<String>,
    highest: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Difference {
    dimension: String,
    #[serde(deserialize_with = "there")]
    mine: Option<String>,
    #[serde(deserialize_with = "there")]
    other: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Changed {
    dimension: String,
    #[serde(deserialize_with = "there")]
    before: Option<String>,
    #[serde(deserialize_with = "there")]
    after: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rung {
    id: String,
    title: String,
    order: u32,
    kind: String,
    years: Vec<Years>,
    facts: Vec<Fact>,
    roles: BTreeMap<String, Fact>,
    #[serde(deserialize_with = "there")]
    layer: Option<String>,
    other_titles: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Years {
    kind: String,
    #[serde(deserialize_with = "there")]
    min: Option<f64>,
    #[serde(deserialize_with = "there")]
    max: Option<f64>,
    #[serde(deserialize_with = "there")]
    n: Option<u32>,
    sources: Vec<String>,
    #[serde(deserialize_with = "there")]
    note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Move {
    from: String,
    #[serde(deserialize_with = "there")]
    to: Option<String>,
    kind: String,
    fact: Fact,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Destination {
    role: String,
    title: String,
    #[serde(deserialize_with = "there")]
    rung: Option<String>,
    kind: String,
    fact: Fact,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Questions {
    next: Vec<Next>,
    questions: Vec<Question>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    id: String,
    text: String,
    options: Vec<Choice>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Choice {
    letter: char,
    text: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Fit {
    next: Vec<Next>,
    outcome: String,
    #[serde(deserialize_with = "there")]
    margin: Option<String>,
    #[serde(deserialize_with = "there")]
    role: Option<String>,
    tied: Vec<String>,
    scores: Vec<Score>,
    contributions: Vec<Contribution>,
    flips: Vec<Flip>,
    answers: BTreeMap<String, char>,
    #[serde(deserialize_with = "there")]
    changes: Option<Changes>,
    notice: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Changes {
    answers: Vec<Moved>,
    outcome_before: String,
    #[serde(deserialize_with = "there")]
    role_before: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Moved {
    question: String,
    #[serde(deserialize_with = "there")]
    before: Option<char>,
    #[serde(deserialize_with = "there")]
    after: Option<char>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Score {
    role: String,
    points: u32,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Contribution {
    question: String,
    answer: char,
    points: BTreeMap<String, u32>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Flip {
    question: String,
    from: char,
    to: char,
    outcome: String,
    #[serde(deserialize_with = "there")]
    role: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Verdict {
    id: String,
    question: String,
    verdict: String,
    answer: String,
    figures: Vec<Figure>,
    sources: Vec<String>,
    #[serde(deserialize_with = "there")]
    layer: Option<String>,
}

/// Every key is always there: the mirror is read as a map and compared by key.
type Figure = BTreeMap<String, Value>;

/// The keys of a figure, all always there.
const FIGURE_KEYS: [&str; 41] = [
    "as_of",
    "ci95_high",
    "ci95_low",
    "company",
    "confidence",
    "currency",
    "employment",
    "experience",
    "from",
    "geography",
    "id",
    "layer",
    "level",
    "matched_on",
    "max",
    "median_base",
    "median_bonus",
    "median_stock",
    "median_years_experience",
    "metric",
    "min",
    "minus",
    "n",
    "n_from",
    "n_to",
    "note",
    "occupation",
    "of",
    "p10",
    "p25",
    "p50",
    "p75",
    "p90",
    "period",
    "population",
    "role",
    "sources",
    "statistic",
    "to",
    "unit",
    "value",
];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Pay {
    next: Vec<Next>,
    figures: Vec<Figure>,
    gaps: Vec<Figure>,
    verdicts: Vec<Verdict>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Why {
    next: Vec<Next>,
    claims: Vec<Claim>,
    unknowns: Vec<Fact>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Claim {
    id: String,
    roles: Vec<String>,
    statement: String,
    #[serde(deserialize_with = "there")]
    strength: Option<String>,
    verdict: String,
    answer: String,
    evidence: Vec<Evidence>,
    would_settle: String,
    sources: Vec<String>,
    #[serde(deserialize_with = "there")]
    layer: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Evidence {
    direction: String,
    text: String,
    figures: Vec<Figure>,
    sources: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WhyFact {
    next: Vec<Next>,
    fact: Fact,
    #[serde(deserialize_with = "there")]
    role: Option<String>,
    section: String,
    claims: Vec<String>,
    sources: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sources {
    next: Vec<Next>,
    sources: Vec<Source>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    id: String,
    title: String,
    publisher: String,
    url: String,
    #[serde(deserialize_with = "there")]
    as_of: Option<String>,
    #[serde(deserialize_with = "there")]
    accessed: Option<String>,
    grade: String,
    #[serde(deserialize_with = "there")]
    interest: Option<String>,
    #[serde(deserialize_with = "there")]
    licence: Option<String>,
    also_known_as: Vec<String>,
    #[serde(deserialize_with = "there")]
    note: Option<String>,
    fact_count: usize,
    figure_count: usize,
    claim_count: usize,
    facts: Vec<Fact>,
    #[serde(deserialize_with = "there")]
    layer: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Faq {
    next: Vec<Next>,
    questions: Vec<Answered>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Answered {
    number: u32,
    id: String,
    question: String,
    answer: Vec<Fact>,
    #[serde(deserialize_with = "there")]
    layer: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Switch {
    next: Vec<Next>,
    from: String,
    to: String,
    carries_over: Vec<Fact>,
    stretches: Vec<Fact>,
    new: Vec<Fact>,
    leaves_behind: Vec<Fact>,
    steps: Vec<Fact>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Search {
    next: Vec<Next>,
    hits: Vec<Hit>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Hit {
    id: String,
    kind: String,
    #[serde(deserialize_with = "there")]
    role: Option<String>,
    #[serde(deserialize_with = "there")]
    title: Option<String>,
    text: String,
    #[serde(deserialize_with = "there")]
    layer: Option<String>,
    #[serde(deserialize_with = "there")]
    strength: Option<String>,
    #[serde(deserialize_with = "there")]
    verdict: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Version {
    tool: String,
    data: String,
    format: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    format_version: String,
    kind: String,
    error: Error,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Error {
    code: String,
    message: String,
    #[serde(deserialize_with = "there")]
    input: Option<String>,
    suggestions: Vec<String>,
    exit_code: u8,
}

fn read<T: DeserializeOwned>(line: &str, kind: &str) -> T {
    let ran = tpm(&format!("{line} --json"));
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "tpm {line}");
    let envelope: Envelope<T> = serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("tpm {line}: {error}"));
    assert_eq!(envelope.kind, kind, "tpm {line}");
    assert_eq!((envelope.format_version.as_str(), envelope.tool.name.as_str()), ("1.0", "tpm"));
    assert_eq!(envelope.data.layers, ["embedded"]);
    envelope.result
}

#[test]
fn show_without_a_role_is_the_kinds() {
    let answer: Roles = read("show", "roles");
    assert_eq!(answer.roles.iter().map(|role| role.id.as_str()).collect::<Vec<_>>(), ["infra", "product", "services"]);
    assert!(answer.about.len() > 20 && answer.adjacent.len() > 8);
    assert!(answer.adjacent.iter().all(|kind| kind.facts.len() == 2));
}

#[test]
fn show_is_profiles_and_adjacent_kinds() {
    let answer: Show = read("show services security infra", "show");
    assert_eq!(answer.roles.iter().map(|role| role.id.as_str()).collect::<Vec<_>>(), ["services", "infra"]);
    assert_eq!(answer.adjacent[0].id, "security");
    assert!(answer.roles.iter().all(|role| role.sections.len() == 15));
    let some: Show = read("show infra --section pay --section skills", "show");
    assert_eq!(some.roles[0].sections.iter().map(|section| section.id.as_str()).collect::<Vec<_>>(), ["skills", "pay"]);
    assert!(some.roles[0].sections[0].facts.iter().all(|fact| fact.concept.is_some() || fact.ask.is_some()));
    assert!(some.adjacent.is_empty());
}

#[test]
fn compare_is_dimensions_and_skills_by_concept() {
    let answer: Compare = read("compare infra product services", "compare");
    assert_eq!(answer.roles, ["infra", "product", "services"]);
    assert!(answer.dimensions.len() >= 14);
    assert!(answer.dimensions.iter().all(|dimension| dimension.values.len() == 3));
    let two: Compare = read("compare infra product", "compare");
    let named =
        |concept: &str| two.skills.shared.iter().find(|skill| skill.concept == concept).unwrap_or_else(|| panic!("{concept} is shared"));
    assert_eq!(
        (named("roadmapping").names["infra"].as_str(), named("roadmapping").names["product"].as_str()),
        ("Platform Roadmapping", "Roadmap Planning")
    );
    assert_eq!(
        (named("problem-solving").names["infra"].as_str(), named("problem-solving").names["product"].as_str()),
        ("Proactive Problem Solving", "Problem-Solving")
    );
    for (role, skills) in &two.skills.distinct {
        for skill in skills {
            assert!(!two.skills.shared.iter().any(|shared| shared.concept == skill.concept), "{role}: {} is shared", skill.concept);
        }
    }
}

#[test]
fn ladder_is_rungs_moves_and_destinations() {
    let answer: Ladder = read("ladder", "ladder");
    assert_eq!(answer.roles, ["infra", "product", "services"]);
    assert_eq!(
        answer.rungs.iter().map(|rung| rung.id.as_str()).collect::<Vec<_>>(),
        ["associate", "tpm", "senior", "staff", "principal", "manager", "director"]
    );
    assert_eq!(answer.destinations.len(), 10);
    assert!(answer.destinations.iter().all(|destination| (destination.kind == "out") == destination.rung.is_none()));
    assert!(answer.moves.iter().all(|step| (step.kind == "out") == step.to.is_none()));
    for (from, to, kind) in [("senior", "manager", "sideways"), ("staff", "manager", "sideways"), ("senior", "staff", "up")] {
        assert!(answer.moves.iter().any(|step| step.from == from && step.to.as_deref() == Some(to) && step.kind == kind), "{from} to {to}");
    }
    assert!(answer.destinations.iter().any(|destination| destination.title == "Product Manager" && destination.kind == "out"));
    let one: Ladder = read("ladder infra --rung senior", "ladder");
    assert_eq!((one.roles.as_slice(), one.rungs.len()), (["infra".to_owned()].as_slice(), 1));
    assert!(one.rungs[0].facts.iter().all(|fact| fact.dimension.is_some()));
    assert_eq!(one.rungs[0].roles.keys().collect::<Vec<_>>(), ["infra"]);
    assert!(one.destinations.iter().all(|destination| destination.role == "infra"));
    assert!(one.rungs[0].other_titles.iter().all(|title| tpm("ladder infra --rung senior --width 500").out.contains(title)));
    assert!(answer.rungs.iter().any(|rung| !rung.other_titles.is_empty()));
}

#[test]
fn assess_is_questions_and_fits() {
    let asked: Questions = read("assess --quick --questions", "assess_questions");
    assert_eq!(asked.questions.len(), 4);
    assert!(asked.questions.iter().all(|question| question.options.iter().map(|option| option.letter).eq('a'..='e')));
    let all: Questions = read("assess --questions", "assess_questions");
    assert_eq!(all.questions.len(), 12);
    assert!(asked.questions.iter().zip(&all.questions).all(|(short, long)| short.id == long.id), "the short form comes first");
    let fit: Fit = read("assess --quick --answers a,b,a,c", "assess_fit");
    assert!(fit.changes.is_none());
    assert_eq!((fit.outcome.as_str(), fit.margin.as_deref(), fit.role.as_deref()), ("lean", Some("slight"), Some("product")));
    assert_eq!(fit.scores.len(), 3);
    assert_eq!(fit.contributions.len(), 4);
    let ids: Vec<&str> = asked.questions.iter().map(|question| question.id.as_str()).collect();
    assert!(fit.answers.keys().all(|id| ids.contains(&id.as_str())) && fit.answers.len() == 4);
    let tie: Fit = read("assess fit --quick --answers a,c,e,e", "assess_fit");
    assert_eq!((tie.outcome.as_str(), tie.margin, tie.role, tie.tied), ("tie", None, None, vec!["infra".to_owned(), "product".to_owned()]));
}

#[test]
fn compare_answers_the_two_questions() {
    for (roles, ids) in [
        ("infra product", vec!["pay.infra-premium", "growth.infra-faster"]),
        ("product services", vec!["pay.services-lower", "pay.services-slower-growth"]),
        ("services infra", vec!["pay.services-lower", "pay.services-slower-growth"]),
        ("infra product services", vec!["pay.infra-premium", "pay.services-lower", "growth.infra-faster", "pay.services-slower-growth"]),
    ] {
        let answer: Compare = read(&format!("compare {roles}"), "compare");
        let mut told: Vec<&str> = answer.verdicts.iter().map(|verdict| verdict.id.as_str()).collect();
        told.sort_unstable();
        let mut expected = ids.clone();
        expected.sort_unstable();
        assert_eq!(told, expected, "{roles}");
    }
    let two: Compare = read("compare infra product", "compare");
    let ids: Vec<&str> = two.verdicts[0].figures.iter().map(|figure| figure["id"].as_str().unwrap()).collect();
    for id in ["lv-track-infra-strict", "lv-track-product-strict", "posted-infra", "posted-product"] {
        assert!(ids.contains(&id), "{id} carries the answer");
    }
    assert_eq!(two.verdicts[0].verdict, "open");
    let show: Show = read("show services", "show");
    assert_eq!(show.roles[0].verdicts.iter().map(|verdict| verdict.verdict.as_str()).collect::<Vec<_>>(), ["supported", "open"]);
    let part: Show = read("show infra --section skills", "show");
    assert!(part.roles[0].verdicts.is_empty());
}

#[test]
fn pay_is_whole_figures_gaps_and_verdicts() {
    let all: Pay = read("pay --all", "pay");
    assert_eq!((all.figures.len() + all.gaps.len(), all.gaps.len()), (304, 27));
    for figure in all.figures.iter().chain(&all.gaps) {
        assert_eq!(figure.keys().map(String::as_str).collect::<Vec<_>>(), FIGURE_KEYS, "{}", figure["id"]);
        assert_eq!(figure["statistic"] == "gap", all.gaps.iter().any(|gap| gap["id"] == figure["id"]));
    }
    let kinds: Pay = read("pay", "pay");
    assert_eq!(kinds.gaps.len(), 27, "all matchings together");
    assert_eq!(kinds.verdicts[0].id, "pay.infra-premium");
    let infra: Pay = read("pay infra", "pay");
    assert!(infra.figures.iter().all(|figure| figure["role"] != "product" && figure["role"] != "services"));
    assert!(infra.gaps.iter().all(|gap| gap["of"] == "infra" || gap["minus"] == "infra"));
    let recent: Pay = read("pay --by posting --since 2026", "pay");
    assert!(!recent.figures.is_empty() && recent.figures.iter().all(|figure| figure["as_of"].as_str().unwrap().starts_with("2026")));
    let google: Pay = read("pay --company GOOGLE --level l5", "pay");
    assert_eq!(google.figures.iter().map(|figure| figure["id"].as_str().unwrap()).collect::<Vec<_>>(), ["lv-google-l5"]);
    let nothing: Pay = read("pay --company openai --since 2026", "pay");
    assert!(nothing.figures.is_empty() && nothing.gaps.is_empty());
}

#[test]
fn why_is_claims_or_what_nobody_knows_or_a_fact() {
    let all: Why = read("why", "why");
    assert!(all.claims.len() >= 20 && all.unknowns.is_empty());
    for (id, verdict) in [
        ("pay.infra-premium", "open"),
        ("growth.infra-faster", "open"),
        ("pay.services-lower", "supported"),
        ("pay.services-slower-growth", "open"),
        ("pay.saas", "unmeasured"),
    ] {
        assert_eq!(all.claims.iter().find(|claim| claim.id == id).unwrap().verdict, verdict, "{id}");
        let one: Why = read(&format!("why {id}"), "why");
        assert_eq!((one.claims.len(), one.claims[0].id.as_str()), (1, id));
    }
    let open: Why = read("why --verdict open --role services", "why");
    assert!(open.claims.iter().all(|claim| claim.verdict == "open" && claim.roles.iter().any(|role| role == "services")));
    let unknown: Why = read("why --unknown", "why");
    assert!(unknown.claims.is_empty() && unknown.unknowns.len() > 15);
    assert!(unknown.unknowns.iter().all(|fact| fact.ask.as_ref().is_some_and(|ask| ask.ends_with('?'))));
    let fact: WhyFact = read("why infra.pay.premium-claim", "why_fact");
    assert_eq!((fact.role.as_deref(), fact.section.as_str(), fact.claims), (Some("infra"), "pay", vec!["pay.infra-premium".to_owned()]));
    let reading: WhyFact = read("why ladder.senior.services", "why_fact");
    assert_eq!(reading.role.as_deref(), Some("services"));
}

#[test]
fn every_fact_of_every_screen_can_be_asked_about() {
    for line in ["show", "show infra product services security", "compare infra product services", "ladder", "why --unknown"] {
        for fact in facts_of(&json(line)).iter().step_by(9) {
            let told: WhyFact = read(&format!("why {}", fact["id"].as_str().unwrap()), "why_fact");
            assert_eq!(told.fact.text, fact["text"].as_str().unwrap());
        }
    }
}

#[test]
fn sources_are_complete_and_counted() {
    let all: Sources = read("sources", "sources");
    for source in &all.sources {
        assert!(!source.title.is_empty() && !source.publisher.is_empty() && source.url.starts_with("http"), "{}", source.id);
        assert!(source.as_of.is_some() || source.accessed.is_some(), "{}", source.id);
        assert!(source.facts.is_empty());
    }
    let one: Sources = read("sources tpm-academy-article", "sources");
    assert_eq!((one.sources.len(), one.sources[0].facts.len()), (1, one.sources[0].fact_count));
    assert!(one.sources[0].fact_count > 90 && one.sources[0].grade == "vendor");
    let (pay, why): (Pay, Why) = (read("pay --all", "pay"), read("why", "why"));
    let figures: Vec<&Figure> = pay.figures.iter().chain(&pay.gaps).collect();
    for source in &all.sources {
        let rests = |ids: &Value| ids.as_array().unwrap().iter().any(|id| *id == *source.id);
        assert_eq!(source.figure_count, figures.iter().filter(|figure| rests(&figure["sources"])).count(), "{}", source.id);
        assert_eq!(source.claim_count, why.claims.iter().filter(|claim| claim.sources.contains(&source.id)).count(), "{}", source.id);
    }
    let official: Sources = read("sources --grade official", "sources");
    assert!(official.sources.iter().all(|source| source.grade == "official"));
}

#[test]
fn faq_is_numbered_questions_with_sourced_answers() {
    let all: Faq = read("faq", "faq");
    assert!(all.questions.len() >= 15);
    assert!((1..).zip(&all.questions).all(|(number, question)| question.number == number));
    for question in &all.questions {
        assert!(question.answer.iter().filter(|fact| !fact.sources.is_empty()).count() >= 2, "{}", question.id);
    }
    let one: Faq = read("faq 3", "faq");
    assert_eq!(one.questions.iter().map(|question| question.id.as_str()).collect::<Vec<_>>(), ["infra-product-salary"]);
    let meta: Faq = read("faq 6", "faq");
    assert!(meta.questions[0].answer.iter().any(|fact| fact.strength == "unknown"), "what is not known is said");
}

#[test]
fn switch_is_five_lists_for_every_direction() {
    for (from, to) in [
        ("infra", "product"),
        ("product", "infra"),
        ("product", "services"),
        ("services", "product"),
        ("infra", "services"),
        ("services", "infra"),
    ] {
        let answer: Switch = read(&format!("switch {from} {to}"), "switch");
        assert_eq!((answer.from.as_str(), answer.to.as_str()), (from, to));
        assert!(!answer.carries_over.is_empty() && !answer.new.is_empty() && !answer.steps.is_empty());
        for list in [&answer.carries_over, &answer.stretches, &answer.new, &answer.leaves_behind, &answer.steps] {
            assert!(list.len() >= 2 || list.iter().any(|fact| fact.strength == "unknown"), "{from} to {to}");
            for fact in list {
                let lower = fact.text.to_lowercase();
                for word in ["month", "year", "week", "days", "percent", "probab", "chance"] {
                    assert!(!lower.split(|c: char| !c.is_alphabetic()).any(|said| said.starts_with(word)), "{}: {}", fact.id, fact.text);
                }
            }
        }
    }
}

#[test]
fn search_is_hits_that_hold_every_word() {
    let answer: Search = read("search error budget", "search");
    assert!(!answer.hits.is_empty());
    for hit in &answer.hits {
        let all = format!("{} {} {}", hit.id, hit.title.as_deref().unwrap_or_default(), hit.text).to_lowercase();
        assert!(all.contains("error") && all.contains("budget"), "{}", hit.id);
    }
    let sources: Search = read("search gitlab --kind source", "search");
    assert!(sources.hits.iter().all(|hit| hit.kind == "source" && hit.strength.is_none() && hit.verdict.is_none()));
    let pay: Search = read("search pay", "search");
    for hit in &pay.hits {
        assert_eq!((hit.strength.is_some(), hit.verdict.is_some()), (hit.kind == "fact", hit.kind == "claim"), "{}", hit.id);
    }
    let infra: Search = read("search promotion --role infra", "search");
    assert!(infra.hits.iter().all(|hit| hit.role.as_deref() == Some("infra")));
}

#[test]
fn the_crosswalk_holds_every_company_with_its_codes() {
    let answer: Crosswalk = read("ladder --crosswalk", "ladder_crosswalk");
    let ids: Vec<&str> = answer.companies.iter().map(|company| company.id.as_str()).collect();
    for id in [
        "dropbox",
        "gitlab",
        "engineeringladders",
        "microsoft",
        "made-tech",
        "uk-government",
        "accenture",
        "techvify",
        "amazon",
        "google",
        "meta",
        "apple",
        "oracle",
        "uber",
        "salesforce",
        "capgemini-france",
    ] {
        assert!(ids.contains(&id), "{id}");
    }
    for company in &answer.companies {
        assert!(!company.discipline.is_empty() && ["high", "medium", "low"].contains(&company.confidence.as_str()), "{}", company.id);
        for cell in &company.cells {
            assert!(
                !cell.sources.is_empty() && (cell.placement == "stated" || cell.placement == "inferred"),
                "{} {}",
                company.id,
                cell.code
            );
            assert_eq!(cell.n.is_some(), cell.median_usd.is_some(), "{} {}", company.id, cell.code);
        }
    }
    let codes = |id: &str| -> Vec<String> {
        answer.companies.iter().find(|company| company.id == id).unwrap().cells.iter().map(|cell| cell.code.clone()).collect()
    };
    assert!((1..=6).all(|step| codes("dropbox").contains(&format!("IC{step}"))));
    assert!((4..=7).all(|step| codes("engineeringladders").contains(&format!("TPM{step}"))));
    let google = answer.companies.iter().find(|company| company.id == "google").unwrap();
    let l5 = google.cells.iter().find(|cell| cell.code == "L5").unwrap();
    assert_eq!((l5.rung.as_deref(), l5.n, l5.median_usd, l5.median_years), (Some("senior"), Some(57), Some(298_000.0), Some(12.0)));
    let oracle = answer.companies.iter().find(|company| company.id == "oracle").unwrap();
    assert!(oracle.cells.iter().all(|cell| cell.rung.is_none()), "what is not placed stays so");
    let licensed: Vec<&str> = answer.companies.iter().filter_map(|company| company.licence.as_deref()).collect();
    assert!(!licensed.is_empty() && licensed.iter().all(|licence| tpm("ladder --crosswalk --width 500").out.contains(licence)));
    let some: Crosswalk = read("ladder --crosswalk --company GitLab --company dropbox --company DROPBOX", "ladder_crosswalk");
    assert_eq!(some.companies.iter().map(|company| company.id.as_str()).collect::<Vec<_>>(), ["gitlab", "dropbox"]);
    let beside: Ladder = read("ladder infra --company dropbox", "ladder");
    assert_eq!(beside.companies.len(), 1);
}

#[test]
fn steps_tell_every_dimension_before_and_after_and_what_else_there_is() {
    let answer: Steps = read("ladder infra --from associate --to director", "ladder_steps");
    let way: Vec<(&str, Option<&str>)> =
        answer.steps.iter().filter(|step| !step.changes.is_empty()).map(|step| (step.from.as_str(), step.to.as_deref())).collect();
    assert_eq!(way, [("associate", Some("tpm")), ("tpm", Some("senior")), ("senior", Some("manager")), ("manager", Some("director"))]);
    for step in answer.steps.iter().filter(|step| !step.changes.is_empty()) {
        assert_eq!(
            step.changes.iter().map(|change| change.dimension.as_str()).collect::<Vec<_>>(),
            ["scope", "autonomy", "ambiguity", "influence", "technical-depth", "people"]
        );
    }
    assert!(answer.steps.iter().any(|step| step.kind == "out" && step.to.is_none()));
    let services: Steps = read("ladder services --from tpm --to senior", "ladder_steps");
    assert!(services.steps[0].changes.iter().any(|change| change.dimension == "commercial"));
    let all: Steps = read("ladder --from senior --to staff", "ladder_steps");
    assert!(all.role.is_none() && all.steps.iter().any(|step| step.kind == "sideways"));
    assert!(all.steps[0].changes.iter().any(|change| change.dimension == "commercial"), "of all kinds all dimensions");
}

#[test]
fn a_worksheet_is_expectations_with_prompts() {
    let answer: Worksheet = read("ladder services --worksheet --rung senior", "ladder_worksheet");
    assert_eq!(answer.expectations.len(), 7);
    assert!(answer.expectations.iter().all(
        |expectation| !expectation.prompts.is_empty() && expectation.fact.dimension.as_deref() == Some(expectation.dimension.as_str())
    ));
}

#[test]
fn level_places_each_dimension_and_the_range_of_all() {
    let answer: Level = read("assess level infra --answers d,g,g,a,c,b", "assess_level");
    assert_eq!((answer.role.as_str(), answer.dimensions.len()), ("infra", 6));
    assert!(answer.differences.is_none() && answer.changes.is_none());
    assert_eq!((answer.overall.rung_low.as_deref(), answer.overall.rung_high.as_deref()), (Some("tpm"), Some("staff")));
    assert_eq!((answer.overall.lowest, answer.overall.highest), (vec!["influence".to_owned()], vec!["autonomy".to_owned()]));
    let services: Level = read("assess level services --answers a,a,a,a,a,a,a", "assess_level");
    assert_eq!(services.dimensions.len(), 7, "commercial is asked of services");
    let nothing: Level = read("assess level infra --answers h,h,h,h,h,h", "assess_level");
    assert!(
        nothing.overall.rung_low.is_none() && nothing.dimensions.iter().all(|placed| placed.rung_low.is_none() && placed.next.is_empty())
    );
    let asked: Questions = read("assess level services --questions", "assess_questions");
    assert_eq!(asked.questions.len(), 7);
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Postings {
    postings: Vec<Posting>,
    next: Vec<Next>,
    notice: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Posting {
    file: String,
    outcome: String,
    #[serde(deserialize_with = "there")]
    margin: Option<String>,
    #[serde(deserialize_with = "there")]
    role: Option<String>,
    tied: Vec<String>,
    scores: Vec<PostingScore>,
    evidence: Vec<PostingEvidence>,
    #[serde(deserialize_with = "there")]
    abstain_reason: Option<String>,
    ask: Vec<String>,
    words: u32,
    silent_words: u32,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PostingScore {
    role: String,
    points: f64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PostingEvidence {
    #[serde(deserialize_with = "there")]
    line: Option<u32>,
    phrase: String,
    #[serde(deserialize_with = "there")]
    role: Option<String>,
    points: f64,
    part: String,
    reason: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PostingEvaluation {
    rows: u32,
    rows_three_way: u32,
    three_way_accuracy: Share,
    macro_f1: Interval,
    roles: Vec<PerRole>,
    #[serde(deserialize_with = "there")]
    without_largest_company: Option<Value>,
    abstained: Share,
    four_way_accuracy: Share,
    confusion: Vec<Confusion>,
    misses: Vec<Miss>,
    next: Vec<Next>,
    notice: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Share {
    count: u32,
    of: u32,
    value: Option<f64>,
    low: Option<f64>,
    high: Option<f64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Interval {
    value: Option<f64>,
    low: Option<f64>,
    high: Option<f64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PerRole {
    role: String,
    precision: Share,
    recall: Share,
    f1: Interval,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Confusion {
    label: String,
    said: Vec<Cell>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Cell {
    label: String,
    count: u32,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Miss {
    id: Value,
    row: u32,
    label: String,
    said: String,
    #[serde(deserialize_with = "there")]
    points_label: Option<f64>,
    points_most: f64,
}

#[test]
fn a_posting_is_read_with_every_phrase_that_counted() {
    let answer: Postings = read("assess posting tests/postings/network.md", "assess_posting");
    let [posting] = &answer.postings[..] else { panic!("{answer:?}") };
    assert_eq!((posting.file.as_str(), posting.outcome.as_str()), ("tests/postings/network.md", "lean"));
    assert_eq!((posting.margin.as_deref(), posting.role.as_deref()), (Some("clear"), Some("infra")));
    assert!(posting.abstain_reason.is_none() && posting.tied.is_empty() && posting.ask.is_empty());
    assert!(posting.evidence.windows(2).all(|pair| pair[0].points >= pair[1].points), "most points first");
    let resume: Postings = read("assess posting --resume tests/postings/network.md", "assess_posting");
    assert_ne!(resume.notice, answer.notice);
}

#[test]
fn an_evaluation_is_figures_with_intervals() {
    let answer: PostingEvaluation = read("assess posting --evaluate tests/postings/invented.ndjson", "posting_evaluation");
    assert_eq!((answer.rows, answer.roles.len(), answer.confusion.len()), (96, 3, 4));
    assert!(answer.confusion.iter().all(|row| row.said.len() == 4));
}

#[test]
fn every_answer_offers_at_most_three_commands_that_run() {
    for line in crate::support::COMMANDS.into_iter().filter(|line| !line.starts_with("version") && !line.starts_with("completions")) {
        let next = json(line)["result"]["next"].clone();
        let next: Vec<Next> = serde_json::from_value(next).unwrap_or_else(|error| panic!("tpm {line}: {error}"));
        assert!((1..=3).contains(&next.len()), "tpm {line}: {next:?}");
        for one in next {
            let words = one.command.strip_prefix("tpm ").unwrap().replace('"', "");
            // Without a terminal the questionnaire has nobody to ask.
            let expected = if words == "assess" { 2 } else { 0 };
            assert_eq!(tpm(&words).code, Some(expected), "{}", one.command);
            assert!(!one.why.is_empty() && format!("tpm {line}") != one.command, "tpm {line} offers itself");
        }
    }
}

#[test]
fn every_faq_offers_commands_that_run() {
    for number in 1..=25 {
        let one: Faq = read(&format!("faq {number}"), "faq");
        for next in one.next {
            let words = next.command.strip_prefix("tpm ").unwrap().to_owned();
            let expected = if words == "assess" { 2 } else { 0 };
            assert_eq!(tpm(&words).code, Some(expected), "{}", next.command);
        }
    }
}

#[test]
fn version_tells_tool_data_and_format() {
    let version: Version = read("version", "version");
    assert_eq!((version.tool.as_str(), version.format.as_str()), (env!("CARGO_PKG_VERSION"), "1.0"));
}

#[test]
fn an_error_is_one_object_on_stderr() {
    for (line, code, suggestion) in [
        ("show infar", 3, Some("infra")),
        ("show infra --section skils", 3, Some("skills")),
        ("compare infra product --dimension travle", 3, Some("travel")),
        ("ladder --rung senoir", 3, Some("senior")),
        ("ladder security", 3, Some("infra")),
        ("pay --company gogle", 3, Some("Google")),
        ("why pay.infra-premum", 3, Some("pay.infra-premium")),
        ("why Pay.Infra-Premum", 3, Some("pay.infra-premium")),
        ("sources postings-15", 3, Some("postings-151")),
        ("sources Postings-15", 3, Some("postings-151")),
        ("switch infra infra", 2, None),
        ("switch infra servces", 3, Some("services")),
        ("faq 99", 3, Some("9")),
        ("faq zzzzz", 3, None),
        ("search zzzzz", 3, None),
        ("search roadmapp zzzzz", 3, Some("roadmap")),
        ("compare infra infra", 2, None),
        ("compare infra", 2, None),
        ("assess --quick --answers a,b", 2, None),
        ("assess --quick --answers a,b,c,z", 2, None),
        ("shwo", 2, Some("show")),
        ("infra", 2, Some("show infra")),
        ("show --formt json", 2, Some("--format")),
        ("show --width none", 2, None),
    ] {
        let ran = tpm(&format!("{line} --json"));
        assert_eq!((ran.code, ran.out.as_str()), (Some(code), ""), "tpm {line}");
        let told: Told = serde_json::from_str(&ran.err).unwrap_or_else(|error| panic!("tpm {line}: {error}: {}", ran.err));
        assert_eq!((told.kind.as_str(), i32::from(told.error.exit_code)), ("error", code));
        assert_eq!(told.error.suggestions.first().map(String::as_str), suggestion, "tpm {line}: {}", told.error.message);
        let named = told.error.message.starts_with("unknown ") && told.error.message.contains('"');
        let typed = line.split(' ').any(|word| told.error.message.contains(&format!("\"{word}\"")));
        assert!(!named || typed, "what was typed is told as it was typed: tpm {line}: {}", told.error.message);
    }
}

#[test]
fn compact_is_one_line_of_the_same_value() {
    let pretty = json("compare infra services");
    let ran = tpm("compare infra services --json --compact");
    assert_eq!(ran.out.lines().count(), 1);
    assert_eq!(serde_json::from_str::<Value>(&ran.out).unwrap(), pretty);
    assert_eq!(tpm("compare infra services --format json").out, tpm("compare infra services --json").out);
}

#[test]
fn every_fact_carries_its_strength_and_where_it_comes_from() {
    for line in ["show", "show infra product services", "compare infra product services", "ladder", "why --unknown", "sources postings-151"]
    {
        for fact in facts_of(&json(line)) {
            let strength = fact["strength"].as_str().unwrap();
            assert!(["stated", "hedged", "measured", "inferred", "unknown"].contains(&strength));
            assert_eq!(fact.get("ask").is_some(), strength == "unknown", "{}", fact["id"]);
            assert!(strength == "unknown" || !fact["sources"].as_array().unwrap().is_empty(), "{}", fact["id"]);
            assert!(fact.as_object().unwrap().contains_key("title"));
        }
    }
}
