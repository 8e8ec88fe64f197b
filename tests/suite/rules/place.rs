//! Whether the place that a problem names is in the files.

use std::sync::LazyLock;

use serde_json::Value;
use tpm_career::kb::FILES;
use tpm_career::kb::check::{Problem, code};

static EMBEDDED: LazyLock<Vec<(&str, Value)>> =
    LazyLock::new(|| FILES.iter().map(|file| (file.stem, serde_json::from_str(file.text).unwrap())).collect());

/// Codes of problems that are told where something is missing.
const OF_ABSENCE: [&str; 7] =
    [code::INCOMPLETE, code::ASK, code::NO_SOURCE, code::NO_EVIDENCE, code::FIGURE_NUMBERS, code::MISMATCH, code::ADDRESS];

/// Finds the record and the path inside it. What is missing has the place where
/// it should be: there the record around it must be found.
pub(super) fn stands(files: &[(&str, Value)], problem: &Problem) -> Result<(), String> {
    let overlaid = EMBEDDED.iter().filter(|(stem, _)| files.iter().all(|(other, _)| other != stem));
    let all: Vec<(&str, &Value)> = overlaid.chain(files).map(|(stem, value)| (*stem, value)).collect();
    let inside = |stem: &str| stem == problem.file || stem.strip_prefix(&*problem.file).is_some_and(|rest| rest.starts_with('/'));
    let mut found: Vec<&Value> = Vec::new();
    for (stem, value) in &all {
        // A file of phrases is named by the role it says, whatever the file is called.
        if inside(stem) || (stem.starts_with("posting/") && problem.file.starts_with("posting/")) {
            records(stem, value, &problem.at, &mut found);
        }
    }
    if found.is_empty() {
        let whole = problem.path.is_empty() && problem.code == code::INCOMPLETE;
        return if whole { Ok(()) } else { Err("no such record".to_owned()) };
    }
    let absent = OF_ABSENCE.contains(&problem.code);
    if found.iter().any(|record| holds(record, &problem.path, absent)) { Ok(()) } else { Err("no such place in the record".to_owned()) }
}

/// Every record that `id` can mean in a file.
fn records<'v>(stem: &str, file: &'v Value, id: &str, found: &mut Vec<&'v Value>) {
    fn below<'v>(value: &'v Value, id: &str, found: &mut Vec<&'v Value>) {
        if value["id"] == id || value["fact"]["id"] == id {
            found.push(value);
        }
        match value {
            Value::Object(map) => map.values().for_each(|value| below(value, id, found)),
            Value::Array(list) => list.iter().for_each(|value| below(value, id, found)),
            _ => {}
        }
    }
    below(file, id, found);
    let is = |value: &&Value| match stem {
        "switch" => id == format!("{} to {}", value["from"].as_str().unwrap(), value["to"].as_str().unwrap()),
        _ => id.strip_prefix("destination ").is_some_and(|fact| value["fact"] == fact),
    };
    for name in ["directions", "destinations"] {
        found.extend(file[name].as_array().into_iter().flatten().filter(is));
    }
    if stem.starts_with("posting/") && file["role"].as_str().unwrap_or("other") == id {
        found.push(file);
    }
    found.extend([&file["kinds"][id], &file[id]].into_iter().filter(|value| !value.is_null()));
}

fn holds(record: &Value, path: &str, absent: bool) -> bool {
    let mut here = record;
    let mut rest = path;
    while !rest.is_empty() {
        let next = if let Some(inner) = rest.strip_prefix('[') {
            let (index, after) = inner.split_once(']').unwrap();
            rest = after;
            here.get(index.parse::<usize>().unwrap())
        } else {
            let name = rest.strip_prefix('.').unwrap_or(rest);
            let end = name.find(['.', '[']).unwrap_or(name.len());
            rest = &name[end..];
            here.get(&name[..end])
        };
        match next {
            Some(value) => here = value,
            None => return absent && rest.is_empty() && here.is_object(),
        }
    }
    true
}
