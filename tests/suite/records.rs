//! csv, tsv and ndjson: every command gives the same records in all three, read
//! back by parsers that are not ours, and what the JSON holds stands in them.

use std::path::PathBuf;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::{Map, Value, json};

use crate::saved::with_stdin;
use crate::support::{COMMANDS, Ran, command, facts_of, result, root, run, tpm};
use crate::wild;

/// An object with its keys as they stand, each once.
#[derive(Debug, Clone, PartialEq)]
struct Line(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Line {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Keys;
        impl<'de> Visitor<'de> for Keys {
            type Value = Line;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Line, A::Error> {
                let mut out: Vec<(String, Value)> = Vec::new();
                while let Some((key, value)) = map.next_entry::<String, Value>()? {
                    assert!(out.iter().all(|(known, _)| *known != key), "{key} stands twice");
                    out.push((key, value));
                }
                Ok(Line(out))
            }
        }
        deserializer.deserialize_map(Keys)
    }
}

/// Every command that has records, and some more ways to ask them.
fn lines() -> Vec<&'static str> {
    let more = [
        "show infra --section pay",
        "show hardware",
        "compare infra product services",
        "compare product services --dimension travel",
        "compare acme:hardware infra services --kb data/starter/role.json --diff",
        "ladder acme:hardware --kb data/starter/role.json --company dropbox --company google",
        "ladder",
        "ladder --rung senior --company google",
        "ladder --crosswalk",
        "ladder acme:hardware --worksheet --rung senior --kb data/starter/role.json",
        "switch infra acme:hardware --kb data/starter/role.json",
        "why --role services",
        "why --verdict open",
        "why --unknown --role infra",
        "why ladder.senior.scope",
        "sources",
        "sources --kb data/starter/role.json",
        "search pay --kind claim",
        "kb export",
        "kb schema",
    ];
    COMMANDS.into_iter().chain(more).filter(|line| !line.starts_with("completions")).collect()
}

fn told(line: &str) -> String {
    let ran = tpm(line);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "tpm {line}");
    ran.out
}

fn objects(text: &str) -> Vec<Line> {
    text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect()
}

/// The records of a command, for looking up by column.
fn records(line: &str) -> Vec<Map<String, Value>> {
    objects(&told(&format!("{line} --format ndjson"))).into_iter().map(|line| line.0.into_iter().collect()).collect()
}

/// The header and the rows. The reader refuses a row longer or shorter than the header.
fn table(text: &str, format: &str) -> (Vec<String>, Vec<Vec<String>>) {
    let delimiter = if format == "csv" { b',' } else { b'\t' };
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(text.as_bytes());
    let header = reader.headers().unwrap().iter().map(str::to_owned).collect();
    (header, reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect())
}

const SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Whether a spreadsheet might run a cell of this text, or a part of it, whatever
/// is laid before the sign that counts for nothing.
fn runs(text: &str) -> bool {
    let part = |part: &str| part.trim_start_matches([' ', '"']).starts_with(SIGNS);
    text.starts_with(['\t', '\n']) || text.split([';', '\t', '\n']).any(part)
}

/// The text of a cell, got back as the documents of the format say.
fn undone(cell: &str) -> String {
    let mut out = String::new();
    let mut begins = true;
    for (at, c) in cell.char_indices() {
        let behind = cell[at..].trim_start_matches('\'').trim_start_matches([' ', '"']);
        let signed = behind.starts_with(SIGNS) || (at == 0 && behind.starts_with(['\t', '\n']));
        if !(begins && c == '\'' && signed) {
            out.push(c);
        }
        begins = matches!(c, ';' | '\t' | '\n');
    }
    out
}

/// A value as the one text of a cell.
fn joined(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(|item| item.as_str().unwrap()).collect::<Vec<_>>().join(" | "),
        other => other.to_string(),
    }
}

/// The cell holds the value, and nothing that runs.
fn assert_cell(cell: &str, value: &Value, place: &str) {
    let text = joined(value);
    if value.is_string() || value.is_array() {
        assert_eq!(undone(cell), text, "{place}");
        assert!(cell == "-" || !runs(cell), "{place}: {cell}");
        assert!(runs(&text) || text.contains('\'') || cell == text, "{place}: {cell}");
    } else {
        assert_eq!(cell, text, "{place}");
    }
}

#[test]
fn the_three_formats_hold_the_same_cells() {
    for line in lines() {
        let records = objects(&told(&format!("{line} --format ndjson")));
        for format in ["csv", "tsv"] {
            let text = told(&format!("{line} --format {format}"));
            if format == "csv" {
                assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "tpm {line}");
            } else {
                assert!(!text.contains('\r'), "tpm {line}");
            }
            let (header, rows) = table(&text, format);
            for name in &header {
                let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
                assert!(!name.is_empty() && name.chars().all(plain), "tpm {line}: {name}");
            }
            assert_eq!(rows.len(), records.len(), "tpm {line} --format {format}");
            for (row, record) in rows.iter().zip(&records) {
                let keys: Vec<&String> = record.0.iter().map(|(key, _)| key).collect();
                assert_eq!(keys, header.iter().collect::<Vec<_>>(), "tpm {line}");
                for (cell, (key, value)) in row.iter().zip(&record.0) {
                    assert_cell(cell, value, &format!("tpm {line} --format {format}: {key}"));
                }
            }
        }
    }
}

#[test]
fn a_record_is_flat() {
    for line in lines() {
        let records = objects(&told(&format!("{line} --format ndjson")));
        assert!(!records.is_empty() || line.starts_with("kb check") || line.starts_with("switch"), "tpm {line}");
        for (key, value) in records.iter().flat_map(|record| &record.0) {
            let flat = value.as_array().map_or(!value.is_object(), |items| items.iter().all(Value::is_string));
            assert!(flat, "tpm {line}: {key}: {value}");
        }
    }
}

/// Whether the fact stands whole in the record, under columns of its own, beside
/// others, or in lists.
fn holds(record: &Map<String, Value>, fact: &Value) -> bool {
    let keys = ["title", "strength", "sources", "ask", "layer"];
    let ids = record.iter().filter(|(key, value)| key.ends_with("id") && **value == fact["id"]);
    let beside = ids.map(|(key, _)| key.trim_end_matches("id")).any(|prefix| {
        let text = if prefix.is_empty() { "text" } else { prefix.trim_end_matches('_') };
        record[text] == fact["text"] && keys.iter().all(|key| record[&format!("{prefix}{key}")] == fact[key])
    });
    beside
        || ["moves", "destinations"].into_iter().filter_map(|list| Some((list, record.get(list)?.as_array()?))).any(|(list, ids)| {
            ids.iter().position(|id| *id == fact["id"]).is_some_and(|at| {
                ["text"].iter().chain(&keys).all(|key| {
                    let value = &fact[key];
                    let sources: Vec<&str> = value.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
                    record[&format!("{list}_{key}")][at] == value.as_str().map_or_else(|| sources.join(", "), str::to_owned)
                })
            })
        })
}

#[test]
fn every_fact_of_the_json_stands_in_the_records() {
    let mut whole = 0;
    for line in lines().into_iter().filter(|line| !line.starts_with("kb ")) {
        let (answer, records) = (result(line), records(line));
        // Of what a record only leads to it has the ids.
        let named = |fact: &Value| {
            let lists = ["facts", "next_ids"].into_iter();
            lists
                .flat_map(|list| records.iter().filter_map(move |record| record.get(list)))
                .any(|ids| ids.as_array().unwrap().contains(&fact["id"]))
        };
        for fact in facts_of(&answer) {
            let stands = records.iter().any(|record| holds(record, &fact));
            whole += usize::from(stands);
            assert!(stands || named(&fact), "tpm {line}: {fact}");
        }
    }
    assert!(whole > 1000, "{whole}");
}

#[test]
fn every_summary_and_every_first_line_of_a_profile_is_a_record() {
    let facts = records("show infra product services");
    for role in result("show infra product services")["roles"].as_array().unwrap() {
        let of = |section: &str| facts.iter().filter(|fact| fact["role"] == role["id"] && fact["section"] == section).count();
        let summary = facts.iter().find(|fact| fact["text"] == role["summary"]).unwrap();
        assert_eq!((&summary["role"], &summary["section"]), (&role["id"], &json!("summary")));
        for section in role["sections"].as_array().unwrap() {
            assert_eq!(of(section["id"].as_str().unwrap()), section["facts"].as_array().unwrap().len());
        }
    }
    let mut ids: Vec<&Value> = facts.iter().map(|fact| &fact["id"]).collect();
    let all = ids.len();
    ids.sort_by_key(ToString::to_string);
    ids.dedup();
    assert_eq!(ids.len(), all, "every fact once");
    let roles = records("show");
    assert!(result("show")["roles"].as_array().unwrap().iter().all(|role| roles.iter().any(|fact| fact["text"] == role["summary"])));
}

/// The things that the command is about, as JSON, and the keys that no record has.
fn things(line: &str, answer: &Value) -> Option<(Vec<Value>, &'static [&'static str])> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let first = line.split(' ').next().unwrap();
    Some(match first {
        "pay" => ([list(&answer["figures"]), list(&answer["gaps"])].concat(), &[]),
        "search" => (list(&answer["hits"]), &[]),
        "sources" => (list(&answer["sources"]), &["facts"]),
        "kb" => (list(&answer["problems"]), &[]),
        "version" => (vec![answer.clone()], &[]),
        "why" if answer["claims"].get(0).is_some_and(Value::is_object) && !line.contains("--") && line != "why" => {
            let claim = &answer["claims"][0];
            let item = |item: &Value| {
                let mut whole = claim.clone();
                for key in ["direction", "text"] {
                    whole[key] = item[key].clone();
                }
                whole["evidence_sources"] = item["sources"].clone();
                whole["figures"] = item["figures"].as_array().unwrap().iter().map(|figure| figure["id"].clone()).collect();
                whole
            };
            (list(&claim["evidence"]).iter().map(item).collect(), &["evidence"])
        }
        "why" if answer["claims"].get(0).is_some_and(Value::is_object) => (list(&answer["claims"]), &["evidence"]),
        "why" if answer.get("unknowns").is_some() => (list(&answer["unknowns"]), &[]),
        "ladder" if answer.get("rungs").is_some() => (list(&answer["rungs"]), &["years", "facts", "roles"]),
        "assess" if answer.get("postings").is_some() => (list(&answer["postings"]), &["scores", "evidence"]),
        "assess" if answer.get("contributions").is_some() => (list(&answer["scores"]), &[]),
        "ladder" if line.contains("--crosswalk") => {
            let companies = list(&answer["companies"]);
            let cell = |company: &Value, cell: &Value| {
                let mut cell = cell.clone();
                cell["company"] = company["id"].clone();
                for key in ["name", "discipline", "confidence", "note", "layer"] {
                    cell[key] = company[key].clone();
                }
                cell
            };
            (
                companies
                    .iter()
                    .flat_map(|company| list(&company["cells"]).iter().map(|one| cell(company, one)).collect::<Vec<_>>())
                    .collect(),
                &[],
            )
        }
        _ => return None,
    })
}

#[test]
fn a_column_has_the_value_of_the_key_of_its_name() {
    let mut seen = 0;
    let more = ["pay --by posting --since 2025", "pay services --by level", "search gitlab --kind source", "why growth.infra-faster"];
    for line in lines().into_iter().chain(more).filter(|line| !["kb export", "kb schema"].contains(line)) {
        let answer = result(line);
        let Some((things, apart)) = things(line, &answer) else { continue };
        let mut records = records(line);
        // What stands on no rung comes last.
        records.truncate(records.iter().position(|record| record.get("order").is_some_and(Value::is_null)).unwrap_or(records.len()));
        assert_eq!(records.len(), things.len(), "tpm {line}");
        for (record, thing) in records.iter().zip(&things) {
            for (key, value) in thing.as_object().unwrap().iter().filter(|(key, _)| !apart.contains(&key.as_str())) {
                assert_eq!(record.get(key), Some(value), "tpm {line}: {key}");
                seen += 1;
            }
        }
    }
    assert!(seen > 10_000, "{seen}");
}

#[test]
fn a_claim_has_its_evidence_by_direction_and_its_figures() {
    let answer = result("why");
    for (claim, record) in answer["claims"].as_array().unwrap().iter().zip(records("why")) {
        let evidence = claim["evidence"].as_array().unwrap();
        assert_eq!(record["evidence_count"], evidence.len());
        for direction in ["supports", "limits", "contradicts", "neutral"] {
            let items: Vec<&Value> = evidence.iter().filter(|item| item["direction"] == direction).collect();
            let texts: Vec<Value> = items.iter().map(|item| item["text"].clone()).collect();
            assert_eq!(record[direction], Value::Array(texts), "{}", claim["id"]);
            let sources: Vec<Value> = items.iter().map(|item| joined(&item["sources"]).replace(" | ", ", ").into()).collect();
            assert_eq!(record[&format!("{direction}_sources")], Value::Array(sources), "{}", claim["id"]);
        }
        for figure in evidence.iter().flat_map(|item| item["figures"].as_array().unwrap()) {
            assert!(record["figures"].as_array().unwrap().contains(&figure["id"]), "{}", claim["id"]);
        }
        let sources = claim["sources"].as_array().unwrap();
        assert!(record["made_by"].as_array().unwrap().iter().all(|by| sources.contains(by)), "{}", claim["id"]);
    }
}

#[test]
fn the_rungs_lead_where_the_moves_lead() {
    let line = "ladder infra --company dropbox";
    let (answer, records) = (result(line), records(line));
    for step in answer["moves"].as_array().unwrap() {
        let record = records.iter().find(|record| record["id"] == step["from"]).unwrap();
        let there = if step["to"].is_null() { &step["fact"]["title"] } else { &step["to"] };
        assert!(record[step["kind"].as_str().unwrap()].as_array().unwrap().contains(there), "{step}");
    }
    for cell in answer["companies"][0]["cells"].as_array().unwrap() {
        let record = records.iter().find(|record| record["id"] == cell["rung"]).unwrap();
        let at = record["dropbox"].as_array().unwrap().iter().position(|code| *code == cell["code"]).unwrap();
        assert_eq!(record["dropbox_placement"][at], cell["placement"], "{cell}");
        assert_eq!(record["dropbox_sources"][at], joined(&cell["sources"]).replace(" | ", ", "), "{cell}");
    }
    for (rung, record) in answer["rungs"].as_array().unwrap().iter().zip(&records) {
        let years = rung["years"].as_array().unwrap();
        for key in ["kind", "min", "max", "n", "sources", "note"] {
            let told = record[&format!("years_{key}")].as_array().unwrap();
            assert_eq!(told.len(), years.len());
            for (told, years) in told.iter().zip(years) {
                let value = &years[key];
                let text = value.as_f64().map_or_else(|| joined(value).replace(" | ", ", "), |number| number.to_string());
                assert_eq!(*told, text, "{key} of {years}");
            }
        }
    }
    let whole = result("ladder");
    let outside: Vec<&Value> = whole["destinations"].as_array().unwrap().iter().filter(|one| one["rung"].is_null()).collect();
    let records = self::records("ladder");
    let last = records.last().unwrap();
    assert_eq!((last["id"].is_null(), last["destinations"].as_array().unwrap().len()), (true, outside.len()));
    for (at, destination) in outside.iter().enumerate() {
        for (column, key) in [("role", "role"), ("kind", "kind"), ("post", "title")] {
            assert_eq!(last[&format!("destinations_{column}")][at], destination[key]);
        }
    }
    for step in whole["moves"].as_array().unwrap() {
        let touching = records.iter().filter(|record| !record["id"].is_null() && [&step["from"], &step["to"]].contains(&&record["id"]));
        for record in touching {
            let at = record["moves"].as_array().unwrap().iter().position(|id| *id == step["fact"]["id"]).unwrap();
            for key in ["from", "to", "kind"] {
                assert_eq!(record[&format!("moves_{key}")][at], joined(&step[key]), "{step}");
            }
        }
    }
    let one = self::records("ladder --rung senior --company apple");
    assert_eq!(one.len(), 1, "what stands on no rung is of the whole ladder");
    let changes: usize = result("ladder services --from tpm --to staff")["steps"]
        .as_array()
        .unwrap()
        .iter()
        .map(|step| step["changes"].as_array().unwrap().len().max(1))
        .sum();
    assert_eq!(self::records("ladder services --from tpm --to staff").len(), changes);
}

#[test]
fn what_is_assessed_is_told_a_record_each() {
    let asked = result("assess --questions");
    let mut options = records("assess --questions").into_iter();
    for question in asked["questions"].as_array().unwrap() {
        for option in question["options"].as_array().unwrap() {
            let record = options.next().unwrap();
            assert_eq!((&record["question_id"], &record["question"]), (&question["id"], &question["text"]));
            assert_eq!((&record["letter"], &record["text"]), (&option["letter"], &option["text"]));
        }
    }
    assert!(options.next().is_none());
    for answers in ["a,b,a,c", "a,b,a,b", "d,d,e,e"] {
        let line = format!("assess --quick --answers {answers}");
        let answer = result(&line);
        for record in records(&line) {
            assert_eq!((&record["outcome"], &record["margin"], &record["lean"]), (&answer["outcome"], &answer["margin"], &answer["role"]));
            assert_eq!((&record["of"], &record["tied"]), (&json!(4), &answer["tied"]));
            let given = answer["contributions"].as_array().unwrap().iter().zip(1..);
            let given = given.filter(|(one, _)| one["points"].get(record["role"].as_str().unwrap()).is_some());
            let from: Vec<Value> = given.map(|(one, at)| format!("{at}{}", one["answer"].as_str().unwrap()).into()).collect();
            assert_eq!((&record["points"], &record["from"]), (&json!(from.len()), &Value::Array(from)), "{answers}");
        }
    }
    let line = "assess posting tests/postings/network.md tests/postings/agency.html";
    for (posting, record) in result(line)["postings"].as_array().unwrap().iter().zip(records(line)) {
        for score in posting["scores"].as_array().unwrap() {
            assert_eq!(record[&format!("{}_points", score["role"].as_str().unwrap())], score["points"]);
        }
        let phrases: Vec<&Value> = posting["evidence"].as_array().unwrap().iter().map(|found| &found["phrase"]).collect();
        assert_eq!(record["phrases"].as_array().unwrap().iter().collect::<Vec<_>>(), phrases);
    }
}

#[test]
fn an_evaluation_is_told_a_record_a_measure() {
    let folder = Folder::new("records-evaluation");
    let mut rows = std::fs::read_to_string(root().join("tests/postings/invented.ndjson")).unwrap();
    for id in [json!({"deep": [1]}), json!("a"), Value::Null] {
        let row = json!({"id": id, "company": "Acme", "text": "Our clients and their stakeholders: client delivery.", "label": "infra"});
        rows += &row.to_string();
        rows.push('\n');
    }
    let path = folder.0.join("rows.ndjson");
    std::fs::write(&path, rows).unwrap();
    let line = format!("assess posting --evaluate {}", path.display());
    let (answer, records) = (result(&line), records(&line));
    let mut told = 0;
    let mut measure = |name: &str, label: &Value, said: &Value| {
        let mut of = records.iter().filter(|record| record["measure"] == name && record["label"] == *label && record["said"] == *said);
        let record = of.next().unwrap_or_else(|| panic!("no {name} of {label}"));
        assert!(of.next().is_none(), "{name} of {label} stands twice");
        told += 1;
        record
    };
    let same = |record: &Map<String, Value>, value: &Value| {
        value.as_object().unwrap().iter().for_each(|(key, value)| assert_eq!(record[key], *value, "{key}"));
    };
    for name in ["rows", "rows_three_way"] {
        assert_eq!(measure(name, &Value::Null, &Value::Null)["count"], answer[name]);
    }
    for name in ["three_way_accuracy", "macro_f1", "abstained", "four_way_accuracy"] {
        same(measure(name, &Value::Null, &Value::Null), &answer[name]);
    }
    let rest = measure("without_largest_company", &Value::Null, &Value::Null);
    assert_eq!((&rest["company"], &json!("Acme")), (&answer["without_largest_company"]["company"], &rest["company"]));
    same(rest, &answer["without_largest_company"]["three_way_accuracy"]);
    for role in answer["roles"].as_array().unwrap() {
        for name in ["precision", "recall", "f1"] {
            same(measure(name, &role["role"], &Value::Null), &role[name]);
        }
    }
    for row in answer["confusion"].as_array().unwrap() {
        for cell in row["said"].as_array().unwrap() {
            assert_eq!(measure("said", &row["label"], &cell["label"])["count"], cell["count"]);
        }
    }
    let misses: Vec<&Map<String, Value>> = records.iter().filter(|record| record["measure"] == "miss").collect();
    assert_eq!(told + misses.len(), records.len());
    assert!(misses.iter().any(|miss| miss["id"] == "{\"deep\":[1]}"), "an id that is no text is told as one");
    for (record, miss) in misses.iter().zip(answer["misses"].as_array().unwrap()) {
        for key in ["row", "label", "said", "points_label", "points_most"] {
            assert_eq!(record[key], miss[key]);
        }
    }
}

#[test]
fn a_level_has_a_second_person_and_an_earlier_sheet_beside_it() {
    let folder = Folder::new("records-level");
    let saved = folder.0.join("sheet.json");
    std::fs::write(&saved, told("assess level infra --answers a,b,c,d,e,f --json")).unwrap();
    let line = "assess level infra --answers a,c,c,d,f,f";
    let beside = format!("{line} --other {0} --compare-with {0}", saved.display());
    let (answer, records) = (result(&beside), records(&beside));
    let same = self::records("assess level infra --answers a,b,c,d,e,f");
    for ((record, placed), other) in records.iter().zip(answer["dimensions"].as_array().unwrap()).zip(&same) {
        assert_eq!((&record["dimension"], &record["rung_low"]), (&placed["id"], &placed["rung_low"]));
        assert_eq!((&record["other"], &record["before"]), (&other["rung_low"], &other["rung_low"]));
        assert_eq!(record["answer"], answer["answers"][placed["id"].as_str().unwrap()]);
        assert!(other["other"].is_null() && other["before"].is_null());
    }
    assert!(!answer["differences"].as_array().unwrap().is_empty());
}

#[test]
fn a_wrong_file_is_told_a_record_a_problem() {
    let folder = Folder::new("records-check");
    let path = folder.put("=wrong.json", &json!({"format_version": "1.0", "bogus": 1, "rols": []}));
    let check = |format: &str| tpm(&format!("kb check {path} --format {format}"));
    let problems: Value = serde_json::from_str(&check("json").out).unwrap();
    let lines = check("ndjson");
    assert_eq!((lines.code, lines.out.lines().count()), (Some(1), 2));
    for (problem, line) in problems["result"]["problems"].as_array().unwrap().iter().zip(lines.out.lines()) {
        assert_eq!(serde_json::from_str::<Value>(line).unwrap(), *problem);
    }
    assert_eq!(table(&check("csv").out, "csv").1.len(), 2);
}

#[test]
fn the_header_stands_without_any_record() {
    let ran = tpm("kb check data/starter/role.json --format csv");
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), "file,line,column,path,code,message,suggestion\r\n"));
    assert_eq!(told("kb check data/starter/role.json --format tsv"), "file\tline\tcolumn\tpath\tcode\tmessage\tsuggestion\n");
    assert_eq!(told("kb check data/starter/role.json --format ndjson"), "");
    let none = told("switch infra acme:hardware --kb data/starter/role.json --format csv");
    assert_eq!(none, "from,to,group,id,title,text,strength,sources,ask,concept,dimension,layer\r\n");
    let unknown = |line: &str| table(&told(&format!("{line} --format csv")), "csv").0;
    assert_eq!(unknown("why --unknown --role acme:hardware --kb data/starter/role.json"), unknown("why --unknown"));
}

#[test]
fn the_facts_of_the_export_are_records_too() {
    let facts = records("kb export");
    let document: Value = serde_json::from_str(&told("kb export")).unwrap();
    let ids: Vec<&Value> = facts.iter().map(|fact| &fact["id"]).collect();
    for fact in facts_of(&document).iter().filter(|fact| fact.get("verdict").is_none()) {
        assert!(ids.contains(&&fact["id"]), "{}", fact["id"]);
    }
    assert!(facts.iter().all(|fact| fact["file"].is_string() && fact["part"].is_string()));
    let schemas: Value = serde_json::from_str(&told("kb schema --json")).unwrap();
    let names: Vec<Value> = records("kb schema").into_iter().map(|record| record["name"].clone()).collect();
    assert_eq!(schemas, Value::Array(names));
}

#[test]
fn a_document_is_printed_as_it_is_in_every_format() {
    for line in ["completions bash", "kb new --role", "kb schema compare", "kb schema data-layer"] {
        let document = told(line);
        for format in ["table", "plain", "markdown", "html", "csv", "tsv", "json", "ndjson"] {
            assert_eq!(told(&format!("{line} --format {format}")), document, "tpm {line} --format {format}");
        }
    }
    let document = told("kb export");
    for format in ["table", "plain", "markdown", "html", "json"] {
        assert_eq!(told(&format!("kb export --format {format}")), document, "{format}");
    }
}

#[test]
fn a_format_has_the_names_that_others_give_it() {
    for (name, ours) in [("jsonl", "ndjson"), ("md", "markdown"), ("MD", "markdown")] {
        assert_eq!(tpm(&format!("pay infra --format {name}")), tpm(&format!("pay infra --format {ours}")), "{name}");
    }
    assert!(!tpm("--help").out.contains("jsonl"), "one name is enough to be told");
}

#[test]
fn a_format_that_is_none_is_told_the_nearest() {
    for (typed, nearest) in [
        ("marrkdown", "markdown"),
        ("jsn", "json"),
        ("ndjsn", "ndjson"),
        ("cvs", "csv"),
        ("htlm", "html"),
        ("tabel", "table"),
        ("plan", "plain"),
        ("tvs", "tsv"),
    ] {
        for line in ["show infra", "pay", "completions bash", "kb export"] {
            let Ran { code, out, err } = tpm(&format!("{line} --format {typed}"));
            assert_eq!((code, out.as_str()), (Some(2), ""), "{typed}");
            assert!(err.contains(&format!("did you mean \"{nearest}\"?")) && err.lines().count() == 1, "{err}");
        }
    }
    for format in ["csv", "tsv", "ndjson", "markdown", "html", "table"] {
        for line in [format!("show infra --json --format {format}"), format!("--format {format} pay --json")] {
            let ran = tpm(&line);
            assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "tpm {line}");
        }
    }
}

#[test]
fn a_batch_has_lines_of_json_alone() {
    for line in ["assess --quick --batch", "assess posting --batch"] {
        for format in ["table", "plain", "markdown", "html", "csv", "tsv"] {
            let ran = tpm(&format!("{line} --format {format}"));
            assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "tpm {line} --format {format}");
            assert!(ran.err.contains("--batch prints one JSON object a line"), "{}", ran.err);
        }
        for format in ["json", "ndjson"] {
            assert_eq!(tpm(&format!("{line} --format {format}")).code, Some(0), "tpm {line} --format {format}");
        }
    }
}

/// A folder of its own for a test, gone at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("tpm-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn put(&self, name: &str, value: &Value) -> String {
        let path = self.0.join(name);
        std::fs::write(&path, value.to_string()).unwrap();
        path.to_str().unwrap().to_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn whatever_a_layer_says_is_read_back_as_it_was() {
    let folder = Folder::new("records-wild");
    let mut random = fastrand::Rng::with_seed(20_261_123);
    let mut guarded = 0;
    for round in 0..25 {
        let layer = wild::layer(&mut random);
        let path = folder.put("wild.json", &layer);
        let facts = facts_of(&layer);
        assert!(facts.len() > 6, "{round}");
        let mut read = Vec::new();
        for line in ["show acme:hardware", "compare acme:hardware infra", "ladder acme:hardware", "sources acme:handbook", "why --unknown"]
        {
            let line = format!("{line} --kb {path}");
            let records = records(&line);
            read.extend(
                facts
                    .iter()
                    .filter(|fact| {
                        records.iter().any(|record| {
                            record.iter().any(|(key, value)| key.ends_with("id") && *value == fact["id"])
                                && record.values().any(|value| *value == fact["text"])
                        })
                    })
                    .map(|fact| fact["id"].clone()),
            );
            for format in ["csv", "tsv"] {
                let (header, rows) = table(&told(&format!("{line} --format {format}")), format);
                assert_eq!(rows.len(), records.len());
                for (row, record) in rows.iter().zip(&records) {
                    for (name, cell) in header.iter().zip(row) {
                        let Value::String(text) = &record[name] else { continue };
                        assert_cell(cell, &record[name], &format!("tpm {line} --format {format}: {name}"));
                        guarded += usize::from(cell != text);
                    }
                }
            }
        }
        assert!(facts.iter().all(|fact| read.contains(&fact["id"])), "every text of the layer was read back as it was");
        let source = &layer["sources"][0]["sources"][0];
        assert_eq!(records(&format!("sources acme:handbook --kb {path}"))[0]["title"], source["title"]);
    }
    assert!(guarded > 100, "{guarded}");
}

#[test]
fn no_cell_begins_like_a_formula() {
    let folder = Folder::new("records-formula");
    let starter = std::fs::read_to_string(root().join("data/starter/role.json")).unwrap();
    for formula in ["=1+1", "=HYPERLINK(\"http://x.example\",\"y\")", "+1", "-2+3", "@SUM(A1:A9)", "＝1+1", "＋1", "－1", "＠x"] {
        let mut layer: Value = serde_json::from_str(&starter).unwrap();
        layer["roles"][0]["summary"]["text"] = format!("{formula}.").into();
        let path = folder.put("formula.json", &layer);
        let line = format!("show acme:hardware --kb {path}");
        assert_eq!(records(&line)[0]["text"], format!("{formula}."), "ndjson alters nothing");
        for format in ["csv", "tsv"] {
            let (_, rows) = table(&told(&format!("{line} --format {format}")), format);
            assert!(rows[0].contains(&format!("'{formula}.")), "{formula}: {:?}", rows[0]);
            assert!(rows.iter().flatten().all(|cell| !runs(cell)));
        }
    }
    // A name that was typed is a text like any other.
    std::fs::copy(root().join("tests/postings/network.md"), folder.0.join("=cmd.md")).unwrap();
    let mut posting = command();
    posting.args(["assess", "posting", "=cmd.md", "--format", "csv"]).current_dir(&folder.0);
    assert_eq!(table(&run(posting).out, "csv").1[0][0], "'=cmd.md");
    // So is a part that a program finds whose list separator is `;`: quotes that do
    // not begin one of its cells it takes for letters.
    for (wild, told) in [("a;=1+1;b", "a;'=1+1;b"), ("a; \"=1;'=2", "a;' \"=1;''=2"), ("'=1", "''=1"), ("'a;b-1", "'a;b-1")] {
        let mut layer: Value = serde_json::from_str(&starter).unwrap();
        layer["roles"][0]["summary"]["text"] = format!("{wild}.").into();
        let line = format!("show acme:hardware --kb {}", folder.put("formula.json", &layer));
        for format in ["csv", "tsv"] {
            let (_, rows) = table(&tpm(&format!("{line} --format {format}")).out, format);
            assert!(rows[0].contains(&format!("{told}.")), "{wild}: {:?}", rows[0]);
            assert_eq!(undone(told), wild);
            if format == "csv" {
                for part in tpm(&format!("{line} --format {format}")).out.lines().flat_map(|line| line.split(';')) {
                    assert!(!part.trim_start_matches(['"', ' ']).starts_with(SIGNS), "{part}");
                }
            }
        }
        let text = self::told(&format!("{line} --format csv"));
        assert!(text.contains(&format!("\"{}.\"", told.replace('"', "\"\""))) == wild.contains(';'), "{text}");
    }
    // A sign alone is none: stdin.
    let posting = std::fs::read(root().join("tests/postings/network.md")).unwrap();
    for format in ["csv", "tsv"] {
        assert_eq!(table(&with_stdin(&format!("assess posting - --format {format}"), &posting).out, format).1[0][0], "-");
    }
    // A number is a number, below zero too.
    let (header, rows) = table(&told("pay --all --format csv"), "csv");
    let value = header.iter().position(|name| name == "value").unwrap();
    assert!(rows.iter().any(|row| row[value].starts_with('-') && row[value].parse::<f64>().is_ok()));
}

#[cfg(unix)]
#[test]
fn what_was_typed_is_made_safe_in_a_cell_and_escaped_in_a_line() {
    let folder = Folder::new("records-safe");
    let name = "a\u{1b}[31m\u{202e}\tb\nc.md";
    std::fs::copy(root().join("tests/postings/network.md"), folder.0.join(name)).unwrap();
    let told = |format: &str| {
        let mut posting = command();
        posting.args(["assess", "posting", name, "--format", format]).current_dir(&folder.0);
        run(posting).out
    };
    for format in ["csv", "tsv"] {
        let text = told(format);
        assert!(!text.contains(['\u{1b}', '\u{202e}']), "{text:?}");
        assert_eq!(table(&text, format).1[0][0], "a\\u{1b}[31m\\u{202e}\tb\nc.md");
    }
    let text = told("ndjson");
    assert!(!text.contains(['\u{1b}', '\u{202e}']) && text.lines().count() == 1, "{text:?}");
    assert_eq!(objects(&text)[0].0[0].1, name);
}

#[test]
fn a_layer_cannot_hold_a_line_feed_or_a_tab() {
    let folder = Folder::new("records-control");
    let starter = std::fs::read_to_string(root().join("data/starter/role.json")).unwrap();
    for control in ["\n", "\t", "\r", "\u{1b}"] {
        let mut layer: Value = serde_json::from_str(&starter).unwrap();
        layer["roles"][0]["summary"]["text"] = format!("a{control}b.").into();
        let ran = tpm(&format!("show --format csv --kb {}", folder.put("control.json", &layer)));
        assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""));
    }
}
