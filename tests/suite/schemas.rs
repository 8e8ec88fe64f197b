//! The schemas of `tpm kb schema`: every real output of every command is valid
//! by its own, every data file by its own, and our reading of the layer's schema
//! agrees with a library that knows all of JSON Schema.

use jsonschema::Validator;
use serde_json::{Value, json};
use tpm_career::kb::schema::SCHEMAS;
use tpm_career::kb::{FILES, LayerText, stacked};

use crate::support::{COMMANDS, command, root, run, tpm};

fn schema(name: &str) -> Validator {
    let ran = tpm(&format!("kb schema {name}"));
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{name}");
    let schema: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    jsonschema::draft202012::new(&schema).unwrap()
}

/// The same schema with every object closed: a key that it does not describe is
/// an error. Readers must ignore unknown keys, this test must not.
fn closed(name: &str) -> Validator {
    fn close(value: &mut Value) {
        match value {
            Value::Object(map) => {
                map.values_mut().for_each(close);
                let parts = map.contains_key("oneOf") || map.contains_key("anyOf") || map.contains_key("allOf");
                if map.contains_key("properties") && !parts {
                    map.entry("additionalProperties").or_insert(json!(false));
                }
            }
            Value::Array(list) => list.iter_mut().for_each(close),
            _ => {}
        }
    }
    let mut schema: Value = serde_json::from_str(&tpm(&format!("kb schema {name}")).out).unwrap();
    close(&mut schema);
    jsonschema::draft202012::new(&schema).unwrap()
}

fn valid(schema: &Validator, value: &Value, what: &str) {
    let errors: Vec<String> = schema.iter_errors(value).map(|error| format!("{} at {}", error, error.instance_path())).take(5).collect();
    assert!(errors.is_empty(), "{what}: {errors:#?}");
}

#[test]
fn every_answer_of_every_command_is_valid() {
    let mut kinds: Vec<String> = Vec::new();
    let role = root().join("data/starter/role.json");
    for line in COMMANDS.iter().filter(|line| !line.starts_with("completions")) {
        for layer in [None, Some(&role)] {
            let mut command = command();
            command.args(line.split_whitespace()).arg("--json");
            if let Some(path) = layer {
                command.arg("--kb").arg(path);
            }
            let ran = run(command);
            assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "tpm {line}");
            let answer: Value = serde_json::from_str(&ran.out).unwrap();
            let kind = answer["kind"].as_str().unwrap().to_owned();
            valid(&schema(&kind), &answer, line);
            valid(&closed(&kind), &answer, line);
            kinds.push(kind);
        }
    }
    // What no command of the list prints: findings, errors and lines.
    let printed = |mut command: std::process::Command, stdin: &str| {
        use std::io::Write;
        command.stdin(std::process::Stdio::piped()).stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(stdin.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    let words = |line: &str| {
        let mut command = command();
        command.args(line.split_whitespace());
        command
    };
    let (finding, error) = printed(words("kb check - --json"), "{\"bogus\": 1}");
    let (_, usage) = printed(words("show infar --json"), "");
    let sheets = "{\"id\": 7, \"answers\": {}}\n";
    let (fit_bad, _) = printed(words("assess --quick --batch"), sheets);
    let answers = tpm("assess --quick --answers a,b,a,c --json --compact").out;
    let (fit_line, _) = printed(words("assess --quick --batch"), &answers);
    let posting =
        "{\"id\": \"x\", \"title\": \"TPM, Infrastructure\", \"text\": \"Runs data center migrations and reliability programs.\"}\n";
    let (plain_line, _) = printed(words("assess posting --batch"), posting);
    let (evidence_line, _) = printed(words("assess posting --batch --evidence"), posting);
    for text in [&finding, &error, &usage, &fit_bad, &fit_line, &plain_line, &evidence_line] {
        let value: Value = serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"));
        let kind = value["kind"].as_str().unwrap().to_owned();
        valid(&schema(&kind), &value, &kind);
        valid(&closed(&kind), &value, &kind);
        kinds.push(kind);
    }
    let outputs = SCHEMAS.iter().map(|schema| schema.name).filter(|name| !name.starts_with("data-"));
    for kind in outputs {
        assert!(kinds.iter().any(|seen| seen == kind), "nothing printed a `{kind}`");
    }
}

#[test]
fn every_data_file_is_valid() {
    let mut seen = Vec::new();
    for file in FILES {
        let folder = file.stem.split('/').next().unwrap();
        let name = match (folder, file.stem.contains('/')) {
            ("roles", _) => "data-role".to_owned(),
            ("posting", true) => "data-phrases".to_owned(),
            _ => format!("data-{folder}"),
        };
        valid(&schema(&name), &serde_json::from_str(file.text).unwrap(), file.stem);
        seen.push(name);
    }
    for starter in ["role", "ladder", "layer"] {
        let text = std::fs::read_to_string(root().join(format!("data/starter/{starter}.json"))).unwrap();
        valid(&schema("data-layer"), &serde_json::from_str(&text).unwrap(), starter);
    }
    valid(&schema("data-layer"), &serde_json::from_str(&tpm("kb export").out).unwrap(), "kb export");
    seen.push("data-layer".to_owned());
    let files = SCHEMAS.iter().map(|schema| schema.name).filter(|name| name.starts_with("data-"));
    for name in files {
        assert!(seen.iter().any(|known| known == name), "no file is a `{name}`");
    }
}

/// Anything else in place of what stands at a random place of the value.
fn mutated(random: &mut fastrand::Rng, value: &mut Value) {
    let others = [
        json!(null),
        json!(true),
        json!(-1),
        json!(0.5),
        json!(7),
        json!(""),
        json!("x"),
        json!("stated"),
        json!([]),
        json!(["x"]),
        json!({}),
        json!({"x": 1}),
    ];
    match value {
        Value::Object(map) if !map.is_empty() && random.u8(..10) > 0 => {
            let key = map.keys().nth(random.usize(..map.len())).unwrap().clone();
            match random.u8(..8) {
                0 => drop(map.remove(&key)),
                1 => drop(map.insert("surprise".to_owned(), json!(1))),
                _ => mutated(random, map.get_mut(&key).unwrap()),
            }
        }
        Value::Array(list) if !list.is_empty() && random.u8(..10) > 0 => {
            let at = random.usize(..list.len());
            mutated(random, &mut list[at]);
        }
        other => *other = others[random.usize(..others.len())].clone(),
    }
}

#[test]
fn our_reading_of_the_schema_agrees_with_the_library() {
    const OF_SHAPE: [&str; 7] = ["wrong_type", "unknown_key", "missing_key", "wrong_value", "range", "empty_text", "shape"];
    let library = schema("data-layer");
    let mut random = fastrand::Rng::with_seed(8);
    let starters: Vec<Value> = ["role", "ladder", "layer"]
        .iter()
        .map(|name| serde_json::from_str(&std::fs::read_to_string(root().join(format!("data/starter/{name}.json"))).unwrap()).unwrap())
        .collect();
    let (mut good, mut bad) = (0, 0);
    for _ in 0..400 {
        let mut value = starters[random.usize(..starters.len())].clone();
        mutated(&mut random, &mut value);
        let text = serde_json::to_string(&value).unwrap();
        let problems = stacked(&[LayerText { path: "x.json".to_owned(), text: text.clone() }]).err().unwrap_or_default();
        let ours = problems
            .iter()
            .find(|problem| OF_SHAPE.contains(&problem.code) && !(problem.code == "range" && problem.message.contains("expected")));
        let theirs = library.iter_errors(&value).next().map(|error| format!("{error} at {}", error.instance_path()));
        // A rule may find fault with what the shape allows, never the other way round.
        if let Some(why) = &theirs {
            assert!(!problems.is_empty(), "the library says {why}; we take {text}");
            bad += 1;
        } else {
            let shape = ours.filter(|problem| problem.code != "empty_text" && problem.code != "range");
            assert!(shape.is_none(), "we say {:?}, the library takes {text}", shape.map(tpm_career::kb::LayerProblem::told));
            good += 1;
        }
    }
    assert!(good > 20 && bad > 100, "{good} good, {bad} bad");
}
