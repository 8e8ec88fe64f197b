//! Text and JSON hold the same facts, for every command and every format.

use serde_json::Value;
use tpm_career::kb::Catalog;

use crate::support::{COMMANDS, facts_of, result, tpm, unwrapped};

/// Every command that answers with facts, and some more ways to ask them.
fn lines() -> Vec<&'static str> {
    let more = [
        "show services --section pay --section unknowns",
        "compare infra product services",
        "compare product services --dimension travel",
        "ladder services --rung senior --rung director",
        "why --role services",
        "why --verdict open",
        "why services.pay.level-gaps",
        "why infra.unknowns.ranges-by-kind",
        "why dimensions.pay.infra",
        "pay --by posting --since 2025",
        "pay --by occupation",
        "sources levelsfyi-export-2021",
    ];
    COMMANDS
        .into_iter()
        .chain(more)
        .filter(|line| !line.starts_with("assess") && !line.starts_with("version") && !line.starts_with("completions"))
        .collect()
}

fn texts(value: &Value, key: &str) -> Vec<String> {
    facts_of(value).iter().filter_map(|fact| fact[key].as_str().map(unwrapped)).collect()
}

#[test]
fn every_fact_of_the_json_stands_in_the_text() {
    for line in lines() {
        let answer = result(line);
        for format in ["plain", "table"] {
            // Wide enough that no cell of a table is broken.
            let page = unwrapped(&tpm(&format!("{line} --format {format} --width 20000")).out);
            for key in ["text", "title", "ask"] {
                // A dimension's reading has no title; a move's title stands in its name.
                for text in texts(&answer, key) {
                    assert!(page.contains(&text), "tpm {line} --format {format}: {text}");
                }
            }
        }
    }
}

#[test]
fn every_fact_of_the_text_stands_in_the_json() {
    let catalog = Catalog::embedded();
    for line in lines() {
        let answer = result(line);
        // A summary or the statement of a claim is the text of a fact, too.
        let told = unwrapped(&answer.to_string());
        let page = unwrapped(&tpm(&format!("{line} --format plain")).out);
        for placed in catalog.facts() {
            let text = unwrapped(&placed.fact.text);
            let quoted = Value::String(text.clone()).to_string();
            assert!(!page.contains(&text) || told.contains(&quoted), "tpm {line}: {} stands only in the text", placed.fact.id);
        }
    }
}

#[test]
fn every_mark_of_the_text_is_a_strength_of_the_json() {
    for line in lines() {
        let facts = facts_of(&result(line));
        let page = unwrapped(&tpm(&format!("{line} --format plain")).out);
        let has = |strength: &str| facts.iter().any(|fact| fact["strength"] == strength);
        for (strength, words) in [("hedged", "(the source hedges"), ("inferred", "(our inference")] {
            if has(strength) {
                assert!(page.contains(words), "tpm {line}: {strength}");
            }
        }
        for fact in &facts {
            if fact["sources"] == serde_json::json!(["tpm-academy-article"]) {
                let text = unwrapped(fact["text"].as_str().unwrap());
                let after = &page[page.find(&text).unwrap() + text.len()..];
                assert!(
                    after.trim_start().starts_with('(') && after[..after.find(')').unwrap()].contains("only the article says so"),
                    "tpm {line}: {}",
                    fact["id"]
                );
            }
        }
    }
}

#[test]
fn the_assessment_tells_the_same_in_text_and_json() {
    for answers in ["a,b,a,c", "a,b,a,b", "d,d,e,e", "b,c,a,a"] {
        let line = format!("assess --quick --answers {answers}");
        let answer = result(&line);
        for format in ["plain", "table"] {
            let page = unwrapped(&tpm(&format!("{line} --format {format}")).out);
            assert!(page.contains(answer["notice"].as_str().unwrap()));
            for (at, score) in answer["scores"].as_array().unwrap().iter().enumerate() {
                assert!(page.contains(&format!("{} of 4", score["points"])), "{at}");
            }
            let ids: Vec<&str> =
                answer["contributions"].as_array().unwrap().iter().map(|given| given["question"].as_str().unwrap()).collect();
            for flip in answer["flips"].as_array().unwrap() {
                let number = ids.iter().position(|id| flip["question"] == **id).unwrap() + 1;
                assert!(page.contains(&format!(" {number}{}", flip["to"].as_str().unwrap())), "{flip} in {page}");
            }
        }
    }
    let asked = result("assess --quick --questions");
    let page = unwrapped(&tpm("assess --quick --questions --format plain").out);
    for question in asked["questions"].as_array().unwrap() {
        assert!(page.contains(question["text"].as_str().unwrap()));
        for option in question["options"].as_array().unwrap() {
            assert!(page.contains(&format!("{}: {}", option["letter"].as_str().unwrap(), option["text"].as_str().unwrap())));
        }
    }
}

#[test]
fn the_first_twenty_lines_stand_alone() {
    for role in ["infra", "product", "services"] {
        let ran = tpm(&format!("show {role} --width 80"));
        let head: Vec<&str> = ran.out.lines().take(20).collect();
        let head = unwrapped(&head.join(" "));
        for words in ["For whom", "Measured by", "Pays more?", "Grows faster?", "Open.", "Sections", "unknowns"] {
            assert!(head.contains(words), "{role}: {words} in {head}");
        }
    }
}

/// Every object under `key` in a JSON value.
fn under<'v>(value: &'v Value, key: &str, out: &mut Vec<&'v Value>) {
    match value {
        Value::Object(map) => {
            for (name, value) in map {
                if name == key {
                    out.extend(value.as_array().into_iter().flatten());
                }
                under(value, key, out);
            }
        }
        Value::Array(list) => list.iter().for_each(|value| under(value, key, out)),
        _ => {}
    }
}

#[test]
fn every_verdict_and_claim_of_the_json_stands_in_the_text() {
    for line in lines() {
        let answer = result(line);
        let mut told: Vec<&Value> = Vec::new();
        under(&answer, "verdicts", &mut told);
        if answer["claims"].as_array().is_some_and(|claims| claims.iter().all(Value::is_object)) {
            under(&answer, "claims", &mut told);
        }
        for format in ["plain", "table"] {
            let page = unwrapped(&tpm(&format!("{line} --format {format} --width 20000")).out);
            for claim in &told {
                for key in ["answer", "statement"] {
                    let Some(text) = claim[key].as_str() else { continue };
                    assert!(page.contains(&unwrapped(text)), "tpm {line} --format {format}: {text}");
                }
                assert!(page.contains(claim["id"].as_str().unwrap()), "tpm {line}: {}", claim["id"]);
            }
        }
    }
}

#[test]
fn one_claim_is_shown_whole_in_text_as_in_json() {
    for claim in tpm_career::kb::Catalog::embedded().claims() {
        let line = format!("why {}", claim.id);
        let answer = result(&line);
        let page = unwrapped(&tpm(&format!("{line} --format plain --width 20000")).out);
        let claim = &answer["claims"][0];
        for item in claim["evidence"].as_array().unwrap() {
            assert!(page.contains(&unwrapped(item["text"].as_str().unwrap())), "tpm {line}: {}", item["text"]);
            for source in item["sources"].as_array().unwrap() {
                assert!(page.contains(source.as_str().unwrap()), "tpm {line}: {source}");
            }
        }
        assert!(page.contains(claim["would_settle"].as_str().unwrap()), "tpm {line}");
    }
}
