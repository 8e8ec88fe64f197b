//! Rules of figures, each broken once.

use serde_json::{Value, json};

use super::{Row, Sound, UNSAFE, at, broken, list, sound};

const ORDER: &str = "the percentiles are out of order";
const RANGE: &str = "a range or an interval is out of order";
const SAMPLE: &str = "a sample size is below one";
const EMPTY: &str = "` is empty";
const DOLLARS: &str = "expected dollars a year from 0 to 1000000000, found";
const DIFFERENCE: &str = "expected dollars a year from -1000000000 to 1000000000, found";
const PERCENT: &str = "expected percent from -10000 to 10000, found";
const FILINGS: &str = "expected filings from 0 to 1000000000, found";
const GROWTH: &str = "bls-growth-13-1082";
const FILED: &str = "lca-count-tpm-fy22-25";
const LACKS: &str = "lacks the numbers that its statistic promises";
const INFRA: &str = "lv-track-infra-strict";
const GAP: &str = "lv-gap-raw";
const POSTED: &str = "post-whatnot-infra";

pub(super) const BROKEN: &[Row] = &[
    (
        "figures/kinds",
        |v| at(v, GAP)["id"] = INFRA.into(),
        "lv-track-infra-strict: the id stands more than once",
        "repeated_id: lv-track-infra-strict: id",
    ),
    ("figures/kinds", |v| at(v, GAP)["id"] = "Lv Gap".into(), "Lv Gap: an id is one slug", "bad_id: Lv Gap: id"),
    ("figures/kinds", |v| at(v, INFRA)["p10"] = 1_000_000.into(), ORDER, "figure_numbers: lv-track-infra-strict: p25"),
    ("figures/kinds", |v| at(v, INFRA)["p25"] = 1_000_000.into(), ORDER, "figure_numbers: lv-track-infra-strict: p50"),
    ("figures/kinds", |v| at(v, INFRA)["p50"] = 1.into(), ORDER, "figure_numbers: lv-track-infra-strict: p50"),
    ("figures/kinds", |v| at(v, INFRA)["p75"] = 1.into(), ORDER, "figure_numbers: lv-track-infra-strict: p75"),
    ("figures/kinds", |v| at(v, INFRA)["p90"] = 1.into(), ORDER, "figure_numbers: lv-track-infra-strict: p90"),
    ("figures/postings", |v| at(v, POSTED)["max"] = 1.into(), RANGE, "figure_numbers: post-whatnot-infra: max"),
    ("figures/kinds", |v| at(v, GAP)["ci95_low"] = 1.into(), RANGE, "figure_numbers: lv-gap-raw: value"),
    ("figures/kinds", |v| at(v, GAP)["ci95_high"] = (-6000).into(), RANGE, "figure_numbers: lv-gap-raw: ci95_high"),
    ("figures/kinds", |v| at(v, GAP)["value"] = 100_000.into(), RANGE, "figure_numbers: lv-gap-raw: ci95_high"),
    ("figures/kinds", |v| at(v, INFRA)["n"] = 0.into(), SAMPLE, "sample_size: lv-track-infra-strict: n"),
    ("figures/kinds", |v| at(v, GAP)["n_from"] = 0.into(), SAMPLE, "sample_size: lv-gap-raw: n_from"),
    ("figures/kinds", |v| at(v, GAP)["n_to"] = (-1).into(), SAMPLE, "sample_size: lv-gap-raw: n_to"),
    ("figures/kinds", |v| at(v, GAP)["sources"] = json!([]), "lv-gap-raw: has no source", "no_source: lv-gap-raw: sources"),
    (
        "figures/kinds",
        |v| list(&mut at(v, GAP)["sources"]).push("nobody".into()),
        "lv-gap-raw: `nobody` is no source",
        "dangling: lv-gap-raw: sources[1]",
    ),
    ("figures/kinds", |v| at(v, GAP)["period"] = "".into(), EMPTY, "empty_text: lv-gap-raw: period"),
    ("figures/kinds", |v| at(v, GAP)["geography"] = "".into(), EMPTY, "empty_text: lv-gap-raw: geography"),
    ("figures/kinds", |v| at(v, GAP)["metric"] = "".into(), EMPTY, "empty_text: lv-gap-raw: metric"),
    (
        "figures/kinds",
        |v| at(v, INFRA)["role"] = "pilot".into(),
        "`pilot` is no role, nor `all` or `neighbour`",
        "dangling: lv-track-infra-strict: role",
    ),
    ("figures/kinds", |v| at(v, INFRA)["metric"] = "pay\u{202e}".into(), UNSAFE, "unsafe_text: lv-track-infra-strict: metric"),
    ("figures/kinds", |v| at(v, INFRA)["period"] = "2020\u{9b}".into(), UNSAFE, "unsafe_text: lv-track-infra-strict: period"),
    ("figures/kinds", |v| at(v, INFRA)["geography"] = "here\u{200b}".into(), UNSAFE, "unsafe_text: lv-track-infra-strict: geography"),
    ("figures/kinds", |v| at(v, INFRA)["note"] = "so\n".into(), UNSAFE, "unsafe_text: lv-track-infra-strict: note"),
    ("figures/kinds", |v| at(v, INFRA)["population"] = "all\u{7f}".into(), UNSAFE, "unsafe_text: lv-track-infra-strict: population"),
    ("figures/kinds", |v| at(v, INFRA)["p50"] = Value::Null, LACKS, "figure_numbers: lv-track-infra-strict: p50"),
    ("figures/kinds", |v| at(v, INFRA)["n"] = Value::Null, LACKS, "figure_numbers: lv-track-infra-strict: n"),
    (
        "figures/postings",
        |v| {
            at(v, POSTED)["min"] = Value::Null;
            at(v, POSTED)["max"] = Value::Null;
        },
        LACKS,
        "figure_numbers: post-whatnot-infra: min",
    ),
    (
        "figures/postings",
        |v| at(v, "post-openai-infrastrategy")["value"] = Value::Null,
        LACKS,
        "figure_numbers: post-openai-infrastrategy: value",
    ),
    ("figures/official", |v| at(v, "bls-ooh-cism-2022")["p50"] = Value::Null, LACKS, "figure_numbers: bls-ooh-cism-2022: value"),
    ("figures/kinds", |v| at(v, GAP)["value"] = Value::Null, LACKS, "figure_numbers: lv-gap-raw: value"),
    ("figures/kinds", |v| at(v, GAP)["of"] = Value::Null, LACKS, "figure_numbers: lv-gap-raw: of"),
    ("figures/kinds", |v| at(v, GAP)["minus"] = Value::Null, LACKS, "figure_numbers: lv-gap-raw: minus"),
    ("figures/kinds", |v| at(v, GAP)["matched_on"] = Value::Null, LACKS, "figure_numbers: lv-gap-raw: matched_on"),
    ("figures/official", |v| at(v, "bls-growth-13-1082")["value"] = Value::Null, LACKS, "figure_numbers: bls-growth-13-1082: value"),
    ("figures/official", |v| at(v, "ep-pms")["value"] = Value::Null, LACKS, "figure_numbers: ep-pms: value"),
    ("figures/filings", |v| at(v, "lca-count-tpm-fy22-25")["value"] = Value::Null, LACKS, "figure_numbers: lca-count-tpm-fy22-25: value"),
    ("figures/kinds", |v| at(v, INFRA)["label"] = "".into(), "`label` is empty", "empty_text: lv-track-infra-strict: label"),
    ("figures/kinds", |v| at(v, INFRA)["suspect"] = "so\u{200b}".into(), UNSAFE, "unsafe_text: lv-track-infra-strict: suspect"),
    (
        "figures/kinds",
        |v| at(v, INFRA)["note"] = "x".repeat(4_001).into(),
        "`note` is longer than 4000 characters",
        "long_text: lv-track-infra-strict: note",
    ),
    (
        "figures/kinds",
        |v| at(v, INFRA)["role"] = "prodct".into(),
        "nor `all` or `neighbour`; did you mean \"product\"?",
        "dangling: lv-track-infra-strict: role",
    ),
    (
        "figures/kinds",
        |v| at(v, INFRA)["currency"] = "EUR".into(),
        "the unit `usd_per_year` is of the currency `USD`, found `EUR`",
        "mismatch: lv-track-infra-strict: currency",
    ),
    ("figures/kinds", |v| at(v, INFRA)["p10"] = (-5).into(), "found -5: `p10`", "range: lv-track-infra-strict: p10"),
    ("figures/kinds", |v| at(v, INFRA)["p90"] = json!(1e300), "found 1e+300: `p90`", "range: lv-track-infra-strict: p90"),
    ("figures/kinds", |v| at(v, INFRA)["median_bonus"] = (-1).into(), DOLLARS, "range: lv-track-infra-strict: median_bonus"),
    ("figures/postings", |v| at(v, POSTED)["min"] = (-5).into(), DOLLARS, "range: post-whatnot-infra: min"),
    ("figures/postings", |v| at(v, POSTED)["max"] = 1_000_000_001.into(), DOLLARS, "range: post-whatnot-infra: max"),
    ("figures/postings", |v| at(v, "post-openai-infrastrategy")["value"] = json!(-0.5), DOLLARS, "range: post-openai-infrastrategy: value"),
    ("figures/kinds", |v| at(v, GAP)["ci95_low"] = json!(-2e9), DIFFERENCE, "range: lv-gap-raw: ci95_low"),
    ("figures/official", |v| at(v, GROWTH)["value"] = json!(1e308), PERCENT, "range: bls-growth-13-1082: value"),
    ("figures/official", |v| at(v, GROWTH)["value"] = json!(-10_001), PERCENT, "range: bls-growth-13-1082: value"),
    ("figures/official", |v| at(v, GROWTH)["from"] = json!(1e300), "found 1e+300: `from`", "range: bls-growth-13-1082: from"),
    ("figures/filings", |v| at(v, FILED)["value"] = json!(1_000_000_001), FILINGS, "range: lca-count-tpm-fy22-25: value"),
    ("figures/filings", |v| at(v, FILED)["value"] = json!(-1), FILINGS, "range: lca-count-tpm-fy22-25: value"),
    (
        "figures/filings",
        |v| {
            at(v, FILED)["unit"] = "years".into();
            at(v, FILED)["value"] = json!(100.5);
        },
        "expected years from 0 to 100, found 100.5: `value`",
        "range: lca-count-tpm-fy22-25: value",
    ),
    (
        "figures/kinds",
        |v| {
            at(v, GAP)["unit"] = "years".into();
            at(v, GAP)["ci95_low"] = json!(-101);
        },
        "expected years from -100 to 100, found -101: `ci95_low`",
        "range: lv-gap-raw: ci95_low",
    ),
    (
        "figures/kinds",
        |v| at(v, INFRA)["n"] = json!(1e300),
        "sample size up to 10000000000, found 1e+300: `n`",
        "range: lv-track-infra-strict: n",
    ),
    ("figures/kinds", |v| at(v, INFRA)["employment"] = json!(-1), "found -1: `employment`", "range: lv-track-infra-strict: employment"),
    (
        "figures/kinds",
        |v| at(v, INFRA)["median_years_experience"] = json!(101),
        "expected years from 0 to 100, found 101: `median_years_experience`",
        "range: lv-track-infra-strict: median_years_experience",
    ),
];

const SOUND: &[Sound] = &[
    &[("figures/kinds", |v| at(v, INFRA)["p25"] = at(v, INFRA)["p50"].clone())],
    &[("figures/kinds", |v| at(v, INFRA)["role"] = "neighbour".into())],
    &[("figures/kinds", |v| at(v, INFRA)["n"] = 1.into())],
    &[("figures/postings", |v| at(v, POSTED)["min"] = Value::Null)],
    &[("figures/postings", |v| at(v, POSTED)["max"] = Value::Null)],
    &[("figures/postings", |v| at(v, POSTED)["min"] = 0.into())],
    &[("figures/postings", |v| at(v, POSTED)["max"] = 1_000_000_000.into())],
    &[("figures/kinds", |v| at(v, INFRA)["currency"] = Value::Null)],
    &[("figures/kinds", |v| at(v, GAP)["ci95_low"] = (-1_000_000_000).into())],
    &[("figures/official", |v| at(v, GROWTH)["value"] = json!(-10_000))],
    // A share by itself, which is the change of nothing, may lie below zero too.
    &[("figures/official", |v| {
        at(v, GROWTH)["statistic"] = "single".into();
        at(v, GROWTH)["value"] = json!(-10_000);
    })],
    &[("figures/filings", |v| at(v, FILED)["value"] = json!(1_000_000_000))],
    &[("figures/kinds", |v| at(v, INFRA)["n"] = json!(10_000_000_000_u64))],
];

#[test]
fn each_is_told_with_its_place() {
    broken(BROKEN);
}

#[test]
fn what_is_right_is_not_told() {
    sound(SOUND);
}
