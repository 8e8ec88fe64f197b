//! The format `html` in a real browser: what it shows, that it asks for nothing,
//! that it fits a telephone, and that a screen reader finds its way.
//!
//! The browser is driven by `tests/browser/check.mjs`, which needs Chromium,
//! Node and what `npm ci` puts beside it; `.ci/run` installs them.

use std::fs;
use std::process::Command;

use serde_json::{Value, json};

use crate::support::{COMMANDS, facts_of, result, root, skipped, tpm};

const BROWSERS: [&str; 3] = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/// The commands that answer, and are no documents.
fn lines() -> impl Iterator<Item = &'static str> {
    COMMANDS.into_iter().filter(|line| !line.starts_with("completions"))
}

/// Every fact of an answer, and every sentence of a claim.
fn texts(answer: &Value) -> Vec<String> {
    let mut out = Vec::new();
    for fact in facts_of(answer) {
        out.extend(["text", "title", "ask"].iter().filter_map(|key| fact[key].as_str().map(str::to_owned)));
    }
    for list in ["verdicts", "claims"] {
        let all = answer[list].as_array().into_iter().flatten();
        out.extend(all.flat_map(|claim| ["answer", "statement"].map(|key| claim[key].as_str().map(str::to_owned))).flatten());
    }
    out
}

/// How many drawings an answer deserves.
fn drawings(line: &str, answer: &Value) -> usize {
    let ranges = |figures: &Value| figures.as_array().unwrap().iter().any(|figure| figure["p25"].is_number());
    match line.split(' ').next().unwrap() {
        "pay" => usize::from(ranges(&answer["figures"])),
        "compare" => usize::from(answer["verdicts"].as_array().unwrap().iter().any(|verdict| ranges(&verdict["figures"]))),
        "ladder" => usize::from(answer["rungs"].as_array().is_some_and(|rungs| rungs.len() > 1) && !answer["moves"].is_null()),
        "assess" => usize::from(answer["scores"].is_array()) + answer["postings"].as_array().map_or(0, Vec::len),
        _ => 0,
    }
}

#[test]
fn every_page_is_sound_in_a_real_browser() {
    let Some(browser) = BROWSERS.iter().find(|path| fs::exists(path).unwrap()) else {
        return skipped("the pages of --format html in a browser: there is no Chromium");
    };
    if !root().join("tests/browser/node_modules/axe-core").exists() {
        return skipped("the pages of --format html in a browser: run npm ci in tests/browser");
    }
    let folder = std::env::temp_dir().join(format!("tpm-pages-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let mut manifest = Vec::new();
    for (at, line) in lines().enumerate() {
        let ran = tpm(&format!("{line} --format html"));
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "tpm {line}");
        let file = folder.join(format!("{at}.html"));
        fs::write(&file, ran.out).unwrap();
        let answer = result(line);
        manifest.push(json!({ "name": line, "file": file, "texts": texts(&answer), "drawings": drawings(line, &answer) }));
    }
    let list = folder.join("manifest.json");
    fs::write(&list, Value::from(manifest).to_string()).unwrap();
    let ran = Command::new("node").arg(root().join("tests/browser/check.mjs")).arg(browser).arg(&list).output().expect("node starts");
    let told = String::from_utf8_lossy(&ran.stdout).into_owned() + &String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "{told}");
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_page_needs_nothing_but_itself() {
    for line in lines() {
        let page = tpm(&format!("{line} --format html")).out;
        assert!(page.starts_with("<!DOCTYPE html>"), "tpm {line}");
        for fetched in ["<script", "src=", "@import", "<link rel=\"stylesheet", "@font-face", "<iframe", "<img"] {
            assert!(!page.contains(fetched), "tpm {line}: {fetched}");
        }
        assert!(page.replace("url(#", "").find("url(").is_none(), "tpm {line}");
    }
}

#[test]
fn accessible_leaves_the_drawings_out_and_keeps_their_numbers() {
    let drawn = tpm("pay --format html").out;
    let bare = tpm("pay --format html --accessible").out;
    assert!(drawn.contains("<svg") && !bare.contains("<svg"));
    assert_eq!(drawn.matches("<table").count(), bare.matches("<table").count());
}
