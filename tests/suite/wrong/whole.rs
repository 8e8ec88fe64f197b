//! Whole knowledge bases, as `tpm kb export` prints them, that are not whole or
//! not sound.

use serde_json::{Value, json};

use super::{Folder, checked, line_of, over, show};

fn exported() -> Value {
    serde_json::from_str(&over("kb export", "", &[] as &[&str]).out).unwrap()
}

#[test]
fn a_thousand_harmless_gaps_hide_nothing_that_is_wrong() {
    let mut all = exported();
    let first = all["roles"][0].clone();
    let further = (0..800).map(|at| {
        let mut role = first.clone();
        role["id"] = format!("r{at}").into();
        role["aliases"] = json!([]);
        role["sections"] = json!([]);
        role["summary"]["id"] = format!("meta.roles.r{at}").into();
        role
    });
    all["roles"].as_array_mut().unwrap().extend(further);
    all["figures"][0]["sources"][0] = "nobody".into();
    all["moves"][0]["from"] = "nowhere".into();
    let folder = Folder::new();
    let file = folder.file("whole.json", all.to_string());
    let told = checked(&[&file]);
    for path in ["figures[0].sources[0]", "moves[0].from"] {
        assert!(told.iter().any(|problem| problem["path"] == path && problem["code"] == "dangling"), "{path} in {} problems", told.len());
    }
}

#[test]
fn what_a_whole_knowledge_base_has_is_asked_for_by_name() {
    let folder = Folder::new();
    let expected = |key: &str| format!("the key `{key}` is missing; a whole knowledge base has it");
    let keys = ["data_version", "level", "posting", "questions"];
    for key in keys {
        let mut all = exported();
        all.as_object_mut().unwrap().remove(key);
        let file = folder.file("lacks.json", format!("\n {all}"));
        assert_eq!(line_of(&show(&[&file]), &file), format!("{{file}}:2:2: {}", expected(key)));
        assert_eq!(checked(&[&file])[0]["code"], "missing_key");
        // What is there under a wrong name, or is wrong itself, is told as that alone.
        let whole = exported();
        for (name, holds) in [(format!("{key}s"), whole[key].clone()), (key.to_owned(), json!(1))] {
            all[&name] = holds;
            let file = folder.file("wrong.json", all.to_string());
            let told = checked(&[&file]);
            assert_eq!(told.len(), 1, "{told:#?}");
            assert_ne!(told[0]["code"], "missing_key");
            all.as_object_mut().unwrap().remove(&name);
        }
    }
    let mut all = exported();
    for key in keys {
        all.as_object_mut().unwrap().remove(key);
    }
    let told = checked(&[folder.file("lacks.json", all.to_string())]);
    let messages: Vec<&str> = told.iter().map(|problem| problem["message"].as_str().unwrap()).collect();
    assert_eq!(messages, keys.map(expected));
}
