//! The rules over `data/`, and its form.

use std::collections::BTreeSet;

use serde_json::Value;
use tpm_career::kb::check::check;
use tpm_career::kb::records::SectionId;
use tpm_career::kb::{Catalog, FILES};

use crate::support::{files_below, root};

/// Files of `data/` that are about the data and not part of it.
const BESIDE: [&str; 1] = ["article-map"];

#[test]
fn the_knowledge_base_breaks_no_rule() {
    let problems = check(&Catalog::embedded());
    assert!(problems.is_empty(), "{}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
}

#[test]
fn the_folder_and_the_embedded_table_hold_the_same_files() {
    let folder: BTreeSet<String> = files_below("data")
        .into_iter()
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .map(|path| path.with_extension("").strip_prefix("data").unwrap().to_string_lossy().replace('\\', "/"))
        .filter(|stem| !BESIDE.contains(&stem.as_str()) && !stem.starts_with("schema/") && !stem.starts_with("starter/"))
        .collect();
    let table: BTreeSet<String> = FILES.iter().map(|file| file.stem.to_owned()).collect();
    assert_eq!(folder, table);
    for file in FILES {
        let text = std::fs::read_to_string(root().join("data").join(format!("{}.json", file.stem))).unwrap();
        assert_eq!(text, file.text, "{}", file.stem);
    }
}

#[test]
fn every_fact_of_the_files_is_a_fact_of_the_catalog() {
    let catalog = Catalog::embedded();
    let known: BTreeSet<String> = catalog.facts().iter().map(|placed| placed.fact.id.to_string()).collect();
    let mut stored = BTreeSet::new();
    for file in FILES {
        let value: Value = serde_json::from_str(file.text).unwrap();
        stored.extend(crate::support::facts_of(&value).iter().map(|fact| fact["id"].as_str().unwrap().to_owned()));
    }
    assert_eq!(known, stored);
    assert!(known.len() > 400, "{}", known.len());
}

#[test]
fn the_files_are_in_canonical_form() {
    for file in FILES {
        assert!(file.text.ends_with("}\n") && !file.text.contains(['\t', '\r']), "{} ends with one line feed and holds no tab", file.stem);
        assert!(!file.text.lines().any(|line| line.ends_with(' ')), "{} has blanks at the end of a line", file.stem);
    }
}

#[test]
fn every_role_has_all_fifteen_sections() {
    let catalog = Catalog::embedded();
    for role in &catalog.meta().roles {
        let sections: Vec<SectionId> = catalog.role(&role.id).unwrap().sections.iter().map(|section| section.id).collect();
        assert_eq!(sections, SectionId::ALL, "{}", role.id);
    }
}

#[test]
fn the_material_is_shipped_under_no_other_vendor_than_the_article() {
    let catalog = Catalog::embedded();
    for placed in catalog.facts() {
        if catalog.is_vendor_only(placed.fact) {
            assert_eq!(
                placed.fact.sources.iter().map(ToString::to_string).collect::<Vec<_>>(),
                ["tpm-academy-article"],
                "{}",
                placed.fact.id
            );
        }
    }
}

#[test]
fn no_text_of_any_file_holds_what_a_terminal_would_act_on() {
    for file in FILES {
        assert!(!file.text.contains(|c: char| c != '\n' && tpm_career::text::safe::is_unsafe(c)), "{}", file.stem);
        assert!(!file.text.contains("\\u"), "{} holds an escaped character", file.stem);
    }
}
