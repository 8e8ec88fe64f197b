//! Users' own files over the built-in knowledge: what they change, in every
//! command, and that the later one wins.

mod gone;
mod identity;

use std::path::PathBuf;

use serde_json::{Value, json};
use tpm_career::kb::{DEEPEST, LARGEST_FILE, LONGEST_TEXT, MOST_LAYERS, MOST_RECORDS};

use crate::support::{COMMANDS, Ran, command, facts_of, root, run, tpm, unwrapped};

/// A folder of its own for a test, gone at its end.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("tpm-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub(crate) fn put(&self, name: &str, value: &Value) -> String {
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

pub(crate) fn starter(name: &str) -> String {
    root().join(format!("data/starter/{name}.json")).to_str().unwrap().to_owned()
}

pub(crate) fn told(line: &str) -> Ran {
    let ran = tpm(line);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "tpm {line}");
    ran
}

pub(crate) fn result(line: &str) -> Value {
    serde_json::from_str::<Value>(&told(&format!("{line} --json")).out).unwrap()["result"].take()
}

/// A layer with these keys.
pub(crate) fn layer(mut keys: Value) -> Value {
    keys["format_version"] = "1.0".into();
    keys
}

pub(crate) fn source(id: &str) -> Value {
    json!([{"grade": "employer", "sources": [{"id": id, "title": "Handbook", "publisher": "Acme", "url": "https://acme.example", "accessed": "2026-11"}]}])
}

/// The built-in record of this id, out of the export.
pub(crate) fn exported(list: &str, id: &str) -> Value {
    let all: Value = serde_json::from_str(&told("kb export").out).unwrap();
    let found = all[list].as_array().unwrap().iter().find(|record| record["id"] == id).unwrap();
    found.clone()
}

#[test]
fn the_starters_are_clean_and_explain_themselves() {
    for (line, name) in [("kb new", "layer"), ("kb new --role", "role"), ("kb new --ladder", "ladder")] {
        let ran = told(line);
        assert_eq!(ran.out, std::fs::read_to_string(starter(name)).unwrap());
        assert!(ran.out.contains("tpm kb check FILE"), "{name} says what to do next");
        let check = result(&format!("kb check {}", starter(name)));
        assert_eq!(check["problems"], json!([]), "{name}");
    }
    assert_eq!(tpm("kb new --role --ladder").code, Some(2));
}

#[test]
fn an_own_role_is_in_lists_and_suggestions_and_compares() {
    let kb = format!("--kb {}", starter("role"));
    let roles = result(&format!("show {kb}"));
    let ids: Vec<&str> = roles["roles"].as_array().unwrap().iter().map(|role| role["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["infra", "product", "services", "acme:hardware"]);
    let missed = tpm(&format!("show acme:hardwear {kb}"));
    assert_eq!(missed.code, Some(3));
    assert!(missed.err.contains("did you mean \"acme:hardware\"?"), "{}", missed.err);
    let compare = result(&format!("compare infra acme:hardware {kb}"));
    assert_eq!(compare["roles"], json!(["infra", "acme:hardware"]));
    let shared = compare["skills"]["shared"].as_array().unwrap();
    let roadmapping = shared.iter().find(|skill| skill["concept"] == "roadmapping").unwrap();
    assert_eq!(roadmapping["names"], json!({"infra": "Platform Roadmapping", "acme:hardware": "Build Planning"}));
    let customer = &compare["dimensions"][0]["values"];
    assert_eq!(customer["infra"]["layer"], Value::Null);
    assert_eq!(customer["acme:hardware"]["layer"], starter("role"));
    assert_eq!(compare["dimensions"][1]["values"]["acme:hardware"], Value::Null, "what nobody told is null");
    let page = unwrapped(&told(&format!("compare infra acme:hardware {kb}")).out);
    assert!(page.contains("not told") && page.contains("+ from your own file"));
    for name in ["acme-hw", "ACME-HW", "acme:hardware"] {
        told(&format!("show {name} {kb}"));
    }
}

#[test]
fn every_command_takes_an_own_role() {
    let kb = format!("--kb {}", starter("role"));
    for line in [
        "show acme:hardware",
        "show acme:hardware infra --section skills",
        "show acme:hardware --section week",
        "compare infra product services acme:hardware",
        "compare acme:hardware product --diff",
        "ladder acme:hardware",
        "ladder acme:hardware --rung senior",
        "ladder acme:hardware --from tpm --to staff",
        "ladder acme:hardware --worksheet --rung senior",
        "assess level acme:hardware --questions",
        "assess level acme:hardware --answers a,b,c,d,e,f",
        "switch infra acme:hardware",
        "switch acme:hardware services",
        "pay acme:hardware",
        "why --role acme:hardware",
        "why --unknown --role acme:hardware",
        "why acme:hardware.skills.build-planning",
        "search build planning --role acme:hardware",
        "sources acme:handbook",
    ] {
        for format in ["", "--format plain", "--json"] {
            let ran = told(&format!("{line} {kb} {format}"));
            assert!(!ran.out.trim().is_empty(), "tpm {line} {format}");
        }
    }
}

#[test]
fn the_layers_are_listed_in_order_wherever_they_were_named() {
    let folder = Folder::new("order");
    let (b, a) = (folder.put("b.json", &layer(json!({}))), folder.put("a.json", &layer(json!({}))));
    folder.put(".hidden.json", &json!("wrong"));
    folder.put("note.txt", &json!("wrong"));
    std::fs::create_dir_all(folder.0.join("inner.json")).unwrap();
    let layers = |line: &str, variable: Option<&str>| {
        let mut command = command();
        command.args(line.split_whitespace()).arg("--json");
        if let Some(paths) = variable {
            command.env("TPM_KB", paths);
        }
        let ran = run(command);
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        serde_json::from_str::<Value>(&ran.out).unwrap()["data"]["layers"].clone()
    };
    let role = starter("role");
    assert_eq!(layers(&format!("--kb {b} show infra --kb {a}"), None), json!(["embedded", b, a]));
    assert_eq!(layers(&format!("--kb {b} --kb {a} version"), None), json!(["embedded", b, a]));
    assert_eq!(layers(&format!("version --kb={b}"), Some(&format!("{role}:{a}:"))), json!(["embedded", role, a, b]));
    // A folder is its files by name, in that order.
    let path = folder.0.to_str().unwrap();
    assert_eq!(layers(&format!("version --kb {path}"), None), json!(["embedded", a, b]));
    let same = |line: &str| told(line).out;
    assert_eq!(same(&format!("--kb {role} show acme:hardware")), same(&format!("show acme:hardware --kb {role}")));
}

#[test]
fn the_commands_to_run_next_know_the_same_files() {
    let folder = Folder::new("next one");
    let path = folder.put("it's mine.json", &serde_json::from_str(&told("kb new --role").out).unwrap());
    let mut shown = command();
    shown.args(["show", "acme:hardware", "--json", "--kb", &path]);
    let answer: Value = serde_json::from_str(&run(shown).out).unwrap();
    let next = answer["result"]["next"][0]["command"].as_str().unwrap().to_owned();
    let quoted = path.replace('\'', "'\\''");
    assert_eq!(next, format!("tpm compare acme:hardware infra --kb '{quoted}'"));
    let words = result(&format!("show infra --kb {}", starter("role")))["next"][0]["command"].clone();
    assert!(words.as_str().unwrap().ends_with(&format!(" --kb {}", starter("role"))), "{words}");
}

#[test]
fn the_later_layer_wins() {
    let folder = Folder::new("later");
    let says = |name: &str, text: &str| {
        let mut fact = exported_fact("infra.definition.customer");
        fact["text"] = text.into();
        folder.put(name, &layer(json!({"facts": [fact]})))
    };
    let (one, two) = (says("one.json", "The first file says so."), says("two.json", "The second file says so."));
    for (line, text, by) in [
        (format!("--kb {one} --kb {two}"), "The second file says so.", &two),
        (format!("--kb {two} --kb {one}"), "The first file says so.", &one),
    ] {
        let why = result(&format!("why infra.definition.customer {line}"));
        assert_eq!((why["fact"]["text"].as_str(), why["fact"]["layer"].as_str()), (Some(text), Some(by.as_str())));
        // One text, wherever it is shown.
        assert!(unwrapped(&told(&format!("show infra {line}")).out).contains(text));
        assert!(unwrapped(&told(&format!("search file says so {line}")).out).contains(text));
    }
}

fn exported_fact(id: &str) -> Value {
    let all: Value = serde_json::from_str(&told("kb export").out).unwrap();
    facts_of(&all).into_iter().find(|fact| fact["id"] == id).unwrap()
}

#[test]
fn each_kind_of_record_can_be_added_replaced_and_removed() {
    let folder = Folder::new("kinds");
    let new = |id: &str, text: &str| json!({"id": id, "text": text, "strength": "stated", "sources": ["acme:book"]});
    let mut reading = new("dimensions.travel.infra", "Nobody travels here.");
    reading["reading"] = "none".into();
    let mut figure = exported("figures", "lv-track-infra-strict");
    figure["p50"] = 260_000.into();
    let mut claim = exported("claims", "pay.saas");
    claim["answer"] = "Another answer.".into();
    let mut entry = exported("faq", "job-at-risk");
    entry["question"] = "Is the seat at risk?".into();
    let mut company = exported("companies", "gitlab");
    company["name"] = "GitLab again".into();
    let mut rung = exported("rungs", "staff");
    rung["title"] = "Staff Program Manager".into();
    let mut cell =
        json!({"id": "acme:tpm", "name": "Acme", "discipline": "TPM", "confidence": "high", "sources": ["acme:book"], "cells": []});
    cell["cells"] = json!([{"rung": "senior", "code": "T4", "placement": "stated", "sources": ["acme:book"]}]);
    let changes = folder.put(
        "changes.json",
        &layer(json!({
            "sources": source("acme:book"),
            "aliases": {"hosting-tpm": "infra", "delivery": "product"},
            "facts": [new("acme:infra.examples.storage", "Moves the storage.")],
            "readings": {"travel": {"infra": reading}},
            "figures": [figure],
            "claims": [claim],
            "faq": [entry],
            "companies": [company, cell],
            "rungs": [rung],
            "phrases": [{"role": "infra", "groups": [{"id": "acme:storage", "weight": 9, "reason": "Storage is infra work.", "phrases": ["zorb storage"]}]}],
        })),
    );
    let kb = format!("--kb {changes}");
    let shown = |line: &str| unwrapped(&told(&format!("{line} {kb}")).out);
    assert!(shown("show hosting-tpm").starts_with("Infra TPM"));
    assert!(shown("show delivery").starts_with("Product TPM"));
    assert!(shown("show infra").contains("Moves the storage. + [acme:book]"));
    assert!(shown("compare infra product --dimension travel").contains("Nobody travels here. +"));
    let pay = result(&format!("pay infra {kb}"));
    let own = pay["figures"].as_array().unwrap().iter().find(|figure| figure["id"] == "lv-track-infra-strict").unwrap();
    assert_eq!((own["p50"].as_u64(), own["layer"].as_str()), (Some(260_000), Some(changes.as_str())));
    assert!(shown("pay infra").contains("from your own file"));
    assert!(shown("why pay.saas").contains("Another answer."));
    assert!(shown("faq").contains("Is the seat at risk?"));
    assert!(shown("ladder --crosswalk --company acme:tpm --company gitlab").contains("GitLab again"));
    assert!(shown("ladder infra").contains("Staff Program Manager +"));
    assert!(result(&format!("ladder infra {kb}"))["rungs"].as_array().unwrap().iter().any(|rung| rung["layer"] == changes.as_str()));
    let posting = folder.0.join("posting.txt");
    std::fs::write(&posting, "TPM\n\nYou run zorb storage programs.\n").unwrap();
    assert!(shown(&format!("assess posting {}", posting.display())).contains("zorb storage"));

    let removes = folder.put(
        "removes.json",
        &layer(json!({"remove": {
            "aliases": ["hosting-tpm"], "facts": ["acme:infra.examples.storage"], "companies": ["acme:tpm"], "phrases": ["acme:storage"],
            "sources": ["acme:book"],
        }, "readings": {"travel": {"infra": exported_fact("dimensions.travel.infra")}}})),
    );
    let both = format!("{kb} --kb {removes}");
    assert_eq!(tpm(&format!("show hosting-tpm {both}")).code, Some(3));
    assert!(!told(&format!("show infra {both}")).out.contains("Moves the storage"));
    assert_eq!(tpm(&format!("sources acme:book {both}")).code, Some(3));
    assert_eq!(tpm(&format!("ladder --crosswalk --company acme:tpm {both}")).code, Some(3));
}

#[test]
fn what_nothing_else_names_can_go_whatever_is_incomplete_then() {
    let folder = Folder::new("goes");
    for remove in [
        json!({"moves": ["ladder.moves.associate-to-tpm"]}),
        json!({"phrases": ["client-word"]}),
        json!({"facts": ["dimensions.travel.infra"]}),
        json!({"facts": ["adjacent.hardware.builds-to-mass-production"]}),
        json!({"aliases": ["platform"]}),
    ] {
        let path = folder.put("goes.json", &layer(json!({"remove": remove})));
        for line in ["compare infra product", "ladder infra", "show hardware", "assess posting tests/postings/network.md"] {
            told(&format!("{line} --kb {path}"));
        }
        assert_eq!(result(&format!("kb check {path}"))["problems"], json!([]), "{remove}");
    }
    let path = folder.put("goes.json", &layer(json!({"remove": {"facts": ["dimensions.travel.infra"]}})));
    let travel = result(&format!("compare infra product --dimension travel --kb {path}"));
    assert_eq!(travel["dimensions"][0]["values"]["infra"], Value::Null);
}

#[test]
fn a_layer_that_changes_nothing_changes_no_byte() {
    let folder = Folder::new("nothing");
    let all: Value = serde_json::from_str(&told("kb export").out).unwrap();
    let pick = |list: &str| json!(all[list].as_array().unwrap().iter().take(3).collect::<Vec<_>>());
    let some = layer(json!({
        "//": "The same as what is below.",
        "roles": pick("roles"), "facts": facts_of(&all["about"]), "dimensions": pick("dimensions"), "rungs": pick("rungs"),
        "figures": pick("figures"), "claims": pick("claims"), "faq": pick("faq"), "sources": all["sources"], "phrases": all["phrases"],
        "aliases": {"platform": "infra"},
    }));
    let (empty, some) = (folder.put("empty.json", &layer(json!({}))), folder.put("some.json", &some));
    // Whole records take away what a layer of the line itself has added to them.
    for line in COMMANDS.iter().filter(|line| !line.starts_with("completions") && !line.contains("kb ")) {
        let plain = tpm(line);
        for path in [&empty, &some] {
            assert_eq!(tpm(&format!("{line} --kb {path}")), plain, "tpm {line}");
            let there: Value = serde_json::from_str(&told(&format!("{line} --json --kb {path}")).out).unwrap();
            let here: Value = serde_json::from_str(&told(&format!("{line} --json")).out).unwrap();
            assert_eq!(there["result"], here["result"], "tpm {line} --json");
        }
    }
}

/// The list of a layer, and the id in it, by which what a problem is about can
/// be removed: "... still named by `pay.saas` of the built-in data/claims.json".
fn way_out(message: &str) -> Option<(&'static str, String)> {
    let (_, at) = message.split_once(" and still named by `")?;
    let (at, file) = at.split_once("` of the built-in data/")?;
    let list = match file.strip_suffix(".json")? {
        "ladder" if at.starts_with("destination ") => return Some(("destinations", at.split_once(' ')?.1.to_owned())),
        "ladder" if at.starts_with("ladder.moves.") => "moves",
        "claims" => "claims",
        "faq" => "faq",
        "figures" => "figures",
        _ => return None,
    };
    Some((list, at.to_owned()))
}

#[test]
fn whoever_goes_by_what_the_check_tells_can_hide_a_whole_role() {
    let folder = Folder::new("hidden");
    let mut remove = json!({"roles": ["services"]});
    let only = folder.put("only.json", &layer(json!({"remove": remove})));
    let ran = tpm(&format!("show --kb {only}"));
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""));
    let mut rounds = 0;
    let path = loop {
        let path = folder.put("hide.json", &layer(json!({"remove": remove})));
        let check: Value = serde_json::from_str(&tpm(&format!("kb check {path} --json")).out).unwrap();
        let problems = check["result"]["problems"].as_array().unwrap().clone();
        if problems.is_empty() {
            break path;
        }
        rounds += 1;
        assert!(rounds < 5, "{problems:#?}");
        for problem in problems {
            let message = problem["message"].as_str().unwrap();
            let Some((list, id)) = way_out(message) else { continue };
            let ids = remove.as_object_mut().unwrap().entry(list).or_insert(json!([])).as_array_mut().unwrap();
            if !ids.iter().any(|known| *known == id) {
                ids.push(id.into());
            }
        }
    };
    let shown = told(&format!("show --kb {path}")).out;
    assert!(shown.contains("Infra TPM") && !shown.contains("Services TPM"));
    assert_eq!(tpm(&format!("show services --kb {path}")).code, Some(3));
    for line in [
        "compare infra product",
        "ladder",
        "assess --questions",
        "assess --quick --answers a,b,a,c",
        "pay",
        "why",
        "faq",
        "switch infra product",
    ] {
        assert!(!told(&format!("{line} --kb {path}")).out.contains("Services TPM"), "tpm {line}");
    }
}

#[test]
fn saved_answers_are_read_over_the_files_they_were_given_over() {
    let folder = Folder::new("saved");
    let all: Value = serde_json::from_str(&told("kb export").out).unwrap();
    let mut questions = all["questions"].clone();
    questions["questions"][0]["options"].as_array_mut().unwrap().swap(0, 1);
    let asks = folder.put("asks.json", &layer(json!({"questions": questions})));
    let (plain, own) = (folder.0.join("plain.json"), folder.0.join("own.json"));
    std::fs::write(&plain, told("assess --quick --answers a,b,a,c --json").out).unwrap();
    std::fs::write(&own, told(&format!("assess --quick --answers b,b,a,c --json --kb {asks}")).out).unwrap();
    let read = |path: &std::path::Path, options: &str| tpm(&format!("assess --quick --answers-from {} {options}", path.display()));
    assert_eq!(read(&plain, "").code, Some(0));
    assert_eq!(read(&own, &format!("--kb {asks}")).code, Some(0));
    // A file that asks nothing otherwise leaves the letters as they were.
    assert_eq!(read(&plain, &format!("--kb {}", starter("role"))).code, Some(0));
    for (ran, over) in [(read(&plain, &format!("--kb {asks}")), "the built-in questions alone"), (read(&own, ""), asks.as_str())] {
        assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""));
        let words = format!("was answered over {over}, so its letters may mean other answers; lay the same files with --kb");
        assert!(ran.err.contains(&words), "{}", ran.err);
    }
}

#[test]
fn a_layer_can_come_from_stdin_and_only_once() {
    use std::io::Write;
    let piped = |line: &str| {
        let mut command = command();
        command.args(line.split_whitespace());
        command.stdin(std::process::Stdio::piped()).stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
        let mut child = command.spawn().unwrap();
        let text = std::fs::read(starter("role")).unwrap();
        let _ = child.stdin.take().unwrap().write_all(&text); // a command that refuses does not read
        let output = child.wait_with_output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    let (code, out, _) = piped("show acme:hardware --kb - --json");
    assert_eq!(code, Some(0));
    assert_eq!(serde_json::from_str::<Value>(&out).unwrap()["data"]["layers"], json!(["embedded", "-"]));
    assert_eq!(piped("kb check -").0, Some(0));
    for line in ["show --kb - --kb -", "kb check - -", "assess posting --kb -", "assess --kb - --questions"] {
        let (code, out, err) = piped(line);
        assert_eq!((code, out.as_str()), (Some(2), ""), "tpm {line}: {err}");
    }
}

#[test]
fn what_holds_no_knowledge_is_answered_whatever_the_layers() {
    let mut wrong = command();
    wrong.args(["completions", "bash"]).env("TPM_KB", "/nowhere.json");
    assert_eq!(run(wrong).code, Some(0));
    for line in ["kb new", "kb schema", "help", "--version"] {
        let mut wrong = command();
        wrong.args(line.split_whitespace()).env("TPM_KB", "/nowhere.json");
        assert_eq!(run(wrong).code, Some(0), "tpm {line}");
    }
    let mut wrong = command();
    wrong.args(["show"]).env("TPM_KB", "/nowhere.json");
    let ran = run(wrong);
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""));
    assert!(ran.err.starts_with("tpm: /nowhere.json: cannot be read: "), "{}", ran.err);
}

#[test]
fn the_help_states_the_rule_and_the_limits() {
    let help = unwrapped(&told("kb --help").out);
    for words in [
        "the later one wins",
        "What a file removes goes first",
        "8 MiB a file, 64 files, 100000 records",
        "64 levels of nesting, 4000 characters a text",
        "TPM_KB",
    ] {
        assert!(help.contains(words), "{words}");
    }
    assert_eq!(told("kb").out, told("help kb").out);
    assert_eq!(told("help kb").out, told("kb --help").out);
    assert_eq!(told("help kb check").out, told("kb check --help").out);
    assert_eq!((LARGEST_FILE, MOST_LAYERS, MOST_RECORDS, DEEPEST, LONGEST_TEXT), (8 * 1024 * 1024, 64, 100_000, 64, 4_000));
}

#[test]
fn the_schemas_are_listed_and_an_unknown_one_is_a_usage_error() {
    let list = told("kb schema").out;
    assert!(list.lines().any(|line| line == "compare") && list.lines().any(|line| line == "data-layer"));
    let as_json: Vec<String> = serde_json::from_str(&told("kb schema --json").out).unwrap();
    assert_eq!(as_json, list.lines().collect::<Vec<_>>());
    for name in list.lines() {
        let text = told(&format!("kb schema {name}")).out;
        assert_eq!(text, std::fs::read_to_string(root().join(format!("data/schema/{name}.json"))).unwrap());
        let line = told(&format!("kb schema {name} --compact")).out;
        assert_eq!(line.lines().count(), 1);
        assert_eq!(serde_json::from_str::<Value>(&line).unwrap(), serde_json::from_str::<Value>(&text).unwrap());
    }
    let ran = tpm("kb schema comprae");
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert_eq!(ran.err, "tpm: unknown kind of schema \"comprae\"; did you mean \"compare\"? (\"tpm kb schema\" lists all)\n");
}

#[test]
fn no_bytes_make_loading_panic() {
    use tpm_career::kb::{LayerText, stacked};
    use tpm_career::text::decode::decode;
    let mut random = fastrand::Rng::with_seed(17);
    let texts: Vec<Vec<u8>> = ["role", "ladder", "layer"].iter().map(|name| std::fs::read(starter(name)).unwrap()).collect();
    for _ in 0..300 {
        let mut bytes = texts[random.usize(..texts.len())].clone();
        for _ in 0..random.usize(1..6) {
            let at = random.usize(..bytes.len());
            match random.u8(..5) {
                0 => bytes[at] = random.u8(..),
                1 => drop(bytes.remove(at)),
                2 => bytes.insert(at, b"{}[]\",:0\\"[random.usize(..9)]),
                3 => bytes.truncate(at.max(1)),
                _ => {
                    let end = (at + random.usize(1..60)).min(bytes.len());
                    let piece = bytes[at..end].to_vec();
                    let to = random.usize(..bytes.len());
                    bytes.splice(to..to, piece);
                }
            }
        }
        let Ok(text) = decode(bytes) else { continue };
        if let Err(problems) = stacked(&[LayerText { path: "x.json".to_owned(), text: text.clone() }]) {
            assert!(!problems.is_empty());
            let lines = text.matches('\n').count() + 1;
            for problem in problems {
                assert!(problem.line.is_none_or(|line| (1..=lines).contains(&line)), "{problem:?}");
            }
        }
    }
}
