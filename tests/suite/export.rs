//! `tpm kb export`: the whole knowledge base, for other programs.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde_json::Value;

use crate::support::{command, facts_of, json, run, tpm};

#[test]
fn the_facts_load_into_sqlite_and_are_counted_there() {
    let ran = tpm("kb export --format ndjson");
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    let base = Connection::open_in_memory().unwrap();
    base.execute("CREATE TABLE fact (id TEXT PRIMARY KEY, strength TEXT NOT NULL, text TEXT NOT NULL, line TEXT NOT NULL)", []).unwrap();
    let mut insert = base.prepare("INSERT INTO fact SELECT ?1 ->> 'id', ?1 ->> 'strength', ?1 ->> 'text', ?1").unwrap();
    for line in ran.out.lines() {
        insert.execute([line]).unwrap();
    }
    let mut counted = base.prepare("SELECT strength, count(*) FROM fact GROUP BY strength").unwrap();
    let there: BTreeMap<String, i64> = counted.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect();
    let document: Value = serde_json::from_str(&tpm("kb export").out).unwrap();
    let mut here: BTreeMap<String, i64> = BTreeMap::new();
    let facts: BTreeMap<String, Value> = facts_of(&document)
        .into_iter()
        .filter(|fact| fact.get("verdict").is_none())
        .map(|fact| (fact["id"].as_str().unwrap().to_owned(), fact))
        .collect();
    for fact in facts.values() {
        *here.entry(fact["strength"].as_str().unwrap().to_owned()).or_default() += 1;
    }
    assert_eq!(there, here);
    assert_eq!(there.keys().collect::<Vec<_>>(), ["hedged", "inferred", "measured", "stated", "unknown"]);
    // And what SQLite itself says of sources: a list is a list there too.
    let cited: i64 = base
        .query_row(
            "SELECT count(*) FROM fact, json_each(fact.line, '$.sources') AS source WHERE source.value = 'tpm-academy-article'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert!(cited > 100, "{cited}");
}

#[test]
fn a_line_is_one_flat_fact_with_its_place() {
    for line in tpm("kb export --format ndjson").out.lines() {
        let fact: BTreeMap<String, Value> = serde_json::from_str(line).unwrap();
        for key in ["file", "part", "id", "title", "text", "strength", "sources", "layer"] {
            assert!(fact.contains_key(key), "{line} lacks {key}");
        }
        assert!(fact.values().all(|value| !value.is_object()), "{line}");
    }
}

#[test]
fn the_export_laid_over_the_built_in_changes_no_byte() {
    let folder = std::env::temp_dir().join(format!("tpm-export-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("all.json");
    let exported = tpm("kb export").out;
    std::fs::write(&path, &exported).unwrap();
    let with = |line: &str| {
        let mut command = command();
        command.args(line.split_whitespace()).arg("--kb").arg(&path);
        run(command)
    };
    assert_eq!(with("kb export").out, exported);
    for line in ["show", "show infra", "compare infra services", "ladder", "pay --all", "why --unknown", "search error budget", "faq"] {
        assert_eq!(with(line), tpm(line), "tpm {line}");
        let mut there: Value = serde_json::from_str(&with(&format!("{line} --json")).out).unwrap();
        assert_eq!(there["result"].take(), json(line)["result"], "tpm {line}");
    }
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn an_export_with_layers_laid_by_itself_gives_the_same_again() {
    let folder = std::env::temp_dir().join(format!("tpm-export-own-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    for (name, remove) in [
        ("role", ""),
        ("ladder", ""),
        ("layer", ""),
        ("role", "{\"format_version\": \"1.0\", \"remove\": {\"facts\": [\"infra.examples.facebook-edge\"]}}"),
    ] {
        let path = folder.join("own.json");
        let mut layers = vec![format!("--kb data/starter/{name}.json")];
        if !remove.is_empty() {
            std::fs::write(folder.join("remove.json"), remove).unwrap();
            layers.push(format!("--kb {}", folder.join("remove.json").display()));
        }
        let exported = tpm(&format!("kb export {}", layers.join(" ")));
        assert_eq!((exported.code, exported.err.as_str()), (Some(0), ""), "{name}");
        std::fs::write(&path, &exported.out).unwrap();
        assert_eq!(tpm(&format!("kb export --kb {}", path.display())).out, exported.out, "{name}");
        // The marks are the same too, whatever path they name.
        let marks = |paths: &[String]| {
            let mut command = command();
            command.args(["show", "infra", "acme:hardware", "product"]).env("TPM_KB", paths.join(":"));
            run(command)
        };
        if name == "role" {
            let laid: Vec<String> = layers.iter().map(|layer| layer.trim_start_matches("--kb ").to_owned()).collect();
            assert_eq!(marks(&laid), marks(&[path.display().to_string()]), "{name}");
        }
    }
    std::fs::remove_dir_all(folder).unwrap();
}
