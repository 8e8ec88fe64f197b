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
        let (stored, embedded) =
            (serde_json::from_str::<Value>(&stored(file.stem)).unwrap(), serde_json::from_str::<Value>(file.text).unwrap());
        assert_eq!(stored, embedded, "{}", file.stem);
        assert_eq!(file.text.len(), embedded.to_string().len(), "{} is as short as its JSON can be", file.stem);
    }
}

/// The text of a file as people read it.
fn stored(stem: &str) -> String {
    std::fs::read_to_string(root().join("data").join(format!("{stem}.json"))).unwrap()
}

#[test]
fn records_parsed_one_by_one_are_those_of_the_whole_file() {
    let all: Vec<(&str, &'static str)> = FILES.iter().map(|file| (file.stem, file.text)).collect();
    // A file that is replaced, here by itself, is parsed whole.
    let (one_by_one, whole) = (Catalog::embedded(), Catalog::replacing(&all));
    assert!(one_by_one.claims().eq(whole.claims()));
    // The outlines that the build has drawn are those that are drawn from the claims.
    assert!(one_by_one.outlines().eq(whole.outlines()));
    assert!(one_by_one.figures().eq(whole.figures()));
    assert!(one_by_one.all_sources().eq(whole.all_sources()));
    assert!(one_by_one.switches().eq(whole.switches()));
    assert!(whole.claims().count() > 40 && whole.figures().count() > 300 && whole.all_sources().count() > 280);
    for switch in whole.switches() {
        assert_eq!(one_by_one.switch(&switch.from, &switch.to), Some(switch));
    }
    for role in &whole.meta().roles {
        for section in &whole.role(&role.id).unwrap().sections {
            assert_eq!(one_by_one.section(&role.id, section.id.id()), Some(section));
        }
    }
    for placed in whole.facts() {
        assert_eq!(one_by_one.fact(&placed.fact.id), Some(placed.fact));
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
        let text = stored(file.stem);
        assert!(text.ends_with("}\n") && !text.contains(['\t', '\r']), "{} ends with one line feed and holds no tab", file.stem);
        assert!(!text.lines().any(|line| line.ends_with(' ')), "{} has blanks at the end of a line", file.stem);
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
        let text = stored(file.stem);
        assert!(!text.contains(|c: char| c != '\n' && tpm_career::text::safe::is_unsafe(c)), "{}", file.stem);
        assert!(!text.contains("\\u"), "{} holds an escaped character", file.stem);
    }
}
