//! What `tpm kb check` says of the same files: everything, with its place.

use serde_json::{Value, json};

use super::{Folder, checked, layer, over, own, rows, spoilt, text};

/// What stands at a line and a column of a text.
fn at<'t>(text: &'t str, problem: &Value) -> &'t str {
    let number = |key: &str| usize::try_from(problem[key].as_u64().unwrap()).unwrap();
    let (line, column) = (number("line"), number("column"));
    // A line break is the last character of its line.
    let line = text.split_inclusive('\n').nth(line - 1).unwrap_or_else(|| {
        assert!(text.is_empty() && (line, column) == (1, 1), "no such line: {problem}");
        ""
    });
    let start = line.char_indices().nth(column - 1).map_or(0, |(start, _)| start);
    assert!(column == 1 || start > 0, "no such column: {problem}");
    &line[start..]
}

#[test]
fn a_check_tells_the_same_first_and_places_lie_within_the_file() {
    const KEYS: [&str; 7] = ["code", "column", "file", "line", "message", "path", "suggestion"];
    let folder = Folder::new();
    for (number, (what, made, line)) in rows().iter().enumerate() {
        let holds = made();
        let file = folder.file(&format!("{number}.json"), &holds);
        let told = checked(&[&file]);
        for problem in &told {
            let keys: Vec<&str> = problem.as_object().unwrap().keys().map(String::as_str).collect();
            assert_eq!(keys, KEYS, "{what}");
            assert_eq!(problem["file"], file.to_str().unwrap(), "{what}");
            if !problem["line"].is_null() {
                at(std::str::from_utf8(&holds).unwrap(), problem);
                assert!(problem["column"].is_number() && problem["path"].is_string(), "{what}: {problem}");
            }
            let message = problem["message"].as_str().unwrap();
            assert!(!message.contains(char::is_control) && message.chars().count() < 700, "{what}: {message}");
        }
        let (first, more) = (&told[0], told.len() - 1);
        let place = if first["line"].is_null() { String::new() } else { format!(":{}:{}", first["line"], first["column"]) };
        let meant = first["suggestion"].as_str().map_or(String::new(), |near| format!("; did you mean \"{near}\"?"));
        let more = if more == 0 { String::new() } else { format!(" (and {more} more; \"tpm kb check\" tells all)") };
        assert_eq!(*line, format!("{{file}}{place}: {}{meant}{more}", first["message"].as_str().unwrap()), "{what}");
        if number % 4 > 0 {
            continue; // the page says what the JSON says
        }
        let page = over("kb check --width 100000", "", &[&file]);
        assert_eq!((page.code, page.err.lines().count()), (Some(1), 1), "{what}: {}", page.err);
        let (message, place) = (first["message"].as_str().unwrap(), place.trim_start_matches(':'));
        assert!(page.out.contains(message) && page.out.contains(place), "{what}: {}", page.out);
    }
}

#[test]
fn a_place_is_the_right_character() {
    let folder = Folder::new();
    for (holds, path, code, suggestion, there) in [
        (layer("\"rolse\": []"), "rolse", "unknown_key", json!("roles"), "\"rolse\""),
        (own("\"p50\": 150", "\"p50\": \"150\""), "figures[0].p50", "wrong_type", Value::Null, "\"150\""),
        (
            own("\"strength\": \"measured\"", "\"strength\": \"mesured\""),
            "roles[0].sections[2].facts[0].strength",
            "wrong_value",
            json!("measured"),
            "\"mesured\"",
        ),
        (own("\"name\": \"Acme Hardware TPM\", ", ""), "roles[0]", "missing_key", Value::Null, "{"),
        (
            own("\"to\": \"acme:fellow\", \"kind\": \"up\"", "\"to\": \"acme:felow\", \"kind\": \"up\""),
            "moves[0].to",
            "dangling",
            json!("acme:fellow"),
            "\"acme:felow\"",
        ),
        (own("\"title\": \"Noise\"", "\"title\": \"No\u{200b}ise\""), "dimensions[0].title", "unsafe_text", Value::Null, "\"No"),
        (own("{\"sre-tpm\": \"infra\"}", "{\"SRE\": \"infra\"}"), "aliases.SRE", "bad_id", Value::Null, "\"SRE\""),
        (own("{\"sre-tpm\": \"infra\"}", "{\"sre-tpm\": \"infar\"}"), "aliases.sre-tpm", "dangling", json!("infra"), "\"infar\""),
        (
            own("\"acme:hardware\": {\"id\": \"acme:dimensions", "\"acme:hardwre\": {\"id\": \"acme:dimensions"),
            "readings.primary-customer.acme:hardwre",
            "dangling",
            json!("acme:hardware"),
            "{\"id\": \"acme:dimensions.primary",
        ),
        (
            own("\"readings\": {\n    \"primary-customer\": {", "\"readings\": {\n    \"a.b[0]\": {"),
            "readings[\"a.b[0]\"]",
            "dangling",
            Value::Null,
            "{",
        ),
        (layer("\"remove\": {\"rungs\": [\"seniro\"]}"), "remove.rungs[0]", "dangling", json!("senior"), "\"seniro\""),
        (layer("\"facts\": [], \"facts\": []"), "facts", "repeated_key", Value::Null, "\"facts\": []}"),
        (own("\"id\": \"acme:range\"", "\"id\": \"acme:band\""), "figures[1]", "repeated_id", Value::Null, "{\"id\": \"acme:band\""),
        (own("\"code\": \"T4x\"", "\"code\": \"T3\""), "companies[0].cells[1].code", "repeated", Value::Null, "\"T3\", \"placement\""),
        (own("(evt|dvt) build*", "EVT build"), "phrases[0].groups[0].phrases[0]", "phrase", Value::Null, "\"EVT build\""),
        (
            layer(
                "\"level\": {\"notice\": \"N.\", \"dimensions\": [{\"id\": \"scop\", \"question\": \"Q?\", \"statements\": [], \"looks_like\": {}}], \"prompts\": [\"P?\"]}",
            ),
            "level.dimensions[0].id",
            "dangling",
            json!("scope"),
            "\"scop\"",
        ),
        (text("{\"//\": \"é漢字👩‍💻\", \"format_version\": \"1.0\", \"whole\": 1}"), "whole", "wrong_type", Value::Null, "1}"),
        (text("{\n\t\"format_version\": \"1.0\",\r\n\r\n\t\"whole\": 1}"), "whole", "wrong_type", Value::Null, "1}"),
        (text("{\"format_version\": \"1.0\",\n \"whole\": tru}"), "", "syntax", json!("true"), "tru}"),
        (text("{\"format_version\": \"9.9\"}"), "format_version", "format_version", Value::Null, "\"9.9\""),
    ] {
        let file = folder.file("one.json", &holds);
        let told = checked(&[&file]);
        let problem = told.iter().find(|one| one["code"] == code).unwrap_or_else(|| panic!("no {code}: {told:?}"));
        assert_eq!((&problem["path"], &problem["suggestion"]), (&json!(path), &suggestion), "{problem}");
        let there_is = at(std::str::from_utf8(&holds).unwrap(), problem);
        assert!(there_is.starts_with(there), "{problem} points at {there_is:.40}");
    }
}

#[test]
fn problems_are_told_file_by_file_from_top_to_bottom() {
    let folder = Folder::new();
    let first = folder.file("z.json", spoilt(&[("\"title\": \"Noise\"", "\"title\": 1"), ("\"order\": 8", "\"order\": \"8\"")]));
    let second = folder.file("a.json", layer("\"rolse\": [], \"remove\": {\"rungs\": [\"seniro\"]}"));
    let told = checked(&[&first, &second]);
    let order: Vec<(bool, u64, u64)> = told
        .iter()
        .map(|one| (one["file"] == second.to_str().unwrap(), one["line"].as_u64().unwrap(), one["column"].as_u64().unwrap()))
        .collect();
    assert!(order.is_sorted() && order.len() == 4, "{told:?}");
}
