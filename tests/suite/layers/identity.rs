//! What a record of a user's own is known by, and found by again.

use serde_json::{Value, json};

use super::{Folder, exported, layer, result, starter, told};
use crate::support::tpm;

/// The role to start from, under another id, as text.
fn role_called(id: &str) -> String {
    std::fs::read_to_string(starter("role")).unwrap().replace("acme:hardware", id)
}

fn put(folder: &Folder, name: &str, text: &str) -> String {
    folder.put(name, &serde_json::from_str(text).unwrap())
}

#[test]
fn a_role_answers_to_its_own_id_whatever_that_ends_in() {
    let folder = Folder::new("called");
    for id in ["acme:npi-tpm", "acme:a--b", "acme:-x-"] {
        let path = put(&folder, "role.json", &role_called(id));
        for line in [format!("show {id}"), format!("show {}", id.to_uppercase()), format!("compare infra {id}"), format!("ladder {id}")] {
            told(&format!("{line} --kb {path}"));
        }
        assert_eq!(result(&format!("show {id} --kb {path}"))["roles"][0]["id"], id);
    }
    // What is written in full means nothing else, whoever else would answer to it.
    let mut two: Value = serde_json::from_str(&role_called("acme:npi")).unwrap();
    let other: Value =
        serde_json::from_str(&role_called("acme:npi-tpm").replace("roles.hardware", "roles.other").replace("acme-hw", "other")).unwrap();
    two["roles"].as_array_mut().unwrap().push(other["roles"][0].clone());
    let path = folder.put("two.json", &two);
    for id in ["acme:npi", "acme:npi-tpm"] {
        assert_eq!(result(&format!("show {id} --kb {path}"))["roles"][0]["id"], id);
    }
}

#[test]
fn a_role_called_like_a_file_hides_no_fact_of_that_file() {
    let folder = Folder::new("file-role");
    let fact = |id: &str| json!({"id": id, "text": "It is so.", "strength": "stated", "sources": ["acme:handbook"]});
    for (id, keys, own) in [
        (
            "acme:faq",
            json!({"faq": [{"id": "acme:q", "question": "What is it?", "aliases": [], "answer": ["acme:faq.q.x"], "claims": [], "next": [], "facts": [fact("acme:faq.q.x")]}]}),
            "acme:faq.q.x",
        ),
        ("acme:about", json!({"about": [fact("acme:about.tpm.x")]}), "acme:about.tpm.x"),
    ] {
        let mut all: Value = serde_json::from_str(&role_called(id)).unwrap();
        for (key, value) in keys.as_object().unwrap() {
            all[key] = value.clone();
        }
        let path = folder.put("role.json", &all);
        assert_eq!(result(&format!("why {own} --kb {path}"))["role"], Value::Null, "it stands in no profile");
        assert_eq!(result(&format!("why {id}.definition.customer --kb {path}"))["role"], id);
        told(&format!("faq --kb {path}"));
    }
}

#[test]
fn a_destination_is_known_by_its_fact() {
    let folder = Folder::new("destinations");
    let to = |role: &str, title: &str, fact: &str| json!({"role": role, "title": title, "rung": "principal", "kind": "up", "fact": fact});
    let titles = |path: &str| -> Vec<Value> {
        let ladder = result(&format!("ladder infra --kb {path}"));
        ladder["destinations"].as_array().unwrap().iter().map(|one| one["title"].clone()).collect()
    };
    let renamed = folder.put("renamed.json", &layer(json!({"destinations": [to("infra", "Architect", "infra.growth.to-principal")]})));
    let there = titles(&renamed);
    assert!(there.contains(&"Architect".into()) && !there.contains(&"Principal TPM".into()), "it replaces the one of its fact: {there:?}");
    let facts = ["infra.growth.to-principal", "product.growth.to-group-tpm"];
    let both = layer(json!({"destinations": [to("infra", "Chief of staff", facts[0]), to("product", "Chief of staff", facts[1])]}));
    assert_eq!(result(&format!("kb check {}", folder.put("both.json", &both)))["problems"], json!([]), "two posts may have one title");
    let twice = layer(json!({"destinations": [to("infra", "One", facts[0]), to("infra", "Two", facts[0])]}));
    let ran = tpm(&format!("show --kb {}", folder.put("twice.json", &twice)));
    let words = "the id `destination infra.growth.to-principal` stands twice, first at destinations[0]";
    assert!(ran.code == Some(1) && ran.err.contains(words), "{}", ran.err);
}

#[test]
fn a_role_under_another_name_is_of_the_layer_that_names_it() {
    let folder = Folder::new("renamed");
    let mut role = exported("roles", "infra");
    assert_eq!((&role["name"], &role["short"]), (&"Infra TPM".into(), &"Infra".into()));
    role["name"] = "Infra".into();
    role["short"] = "TPM Infra".into();
    let path = folder.put("renamed.json", &layer(json!({"roles": [role]})));
    assert_eq!(result(&format!("show --kb {path}"))["roles"][0]["layer"], path.as_str());
}
