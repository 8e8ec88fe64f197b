//! All 150 claims of the article find their place, as firmly as it says them.

use std::collections::BTreeSet;

use serde::Deserialize;
use tpm_career::kb::Catalog;
use tpm_career::kb::records::Strength;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Map {
    claims: Vec<Claim>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Claim {
    id: String,
    strength: Strength,
    at: Vec<String>,
}

fn map() -> Vec<Claim> {
    serde_json::from_str::<Map>(include_str!("../../data/article-map.json")).unwrap().claims
}

#[test]
fn every_claim_has_a_place() {
    let ids: Vec<String> = map().into_iter().map(|claim| claim.id).collect();
    let expected: Vec<String> = (1..=150).map(|number| format!("S{number:03}")).collect();
    assert_eq!(ids, expected);
}

#[test]
fn every_place_is_a_fact_of_the_article_as_firm_as_the_claim_or_a_question() {
    let catalog = Catalog::embedded();
    let facts = catalog.facts();
    let mut wrong = Vec::new();
    for claim in map() {
        if claim.at.is_empty() {
            wrong.push(format!("{} has no place", claim.id));
        }
        for at in &claim.at {
            if let Some(question) = at.strip_prefix("questions.") {
                if !catalog.questions().questions.iter().any(|known| known.quick && known.id == *question) {
                    wrong.push(format!("{}: no short question {question}", claim.id));
                }
                continue;
            }
            if let Some(entry) = at.strip_prefix("faq.").filter(|rest| !rest.contains('.')) {
                if !catalog.faq().questions.iter().any(|known| known.number <= 6 && known.id == *entry) {
                    wrong.push(format!("{}: no FAQ entry {entry}", claim.id));
                }
                continue;
            }
            match facts.iter().find(|placed| placed.fact.id == **at) {
                None => wrong.push(format!("{}: no fact {at}", claim.id)),
                Some(placed) if placed.fact.strength != claim.strength => {
                    wrong.push(format!("{}: {at} is {:?}", claim.id, placed.fact.strength));
                }
                Some(placed) if !placed.fact.sources.iter().any(|source| **source == *"tpm-academy-article") => {
                    wrong.push(format!("{}: {at} does not rest on the article", claim.id));
                }
                Some(_) => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_fact_of_the_article_alone_is_the_place_of_a_claim() {
    let placed: BTreeSet<String> = map().into_iter().flat_map(|claim| claim.at).collect();
    let catalog = Catalog::embedded();
    let orphans: Vec<String> = catalog
        .facts()
        .into_iter()
        .filter(|known| catalog.is_vendor_only(known.fact))
        // A reading, a move or a switch may tell in other words what a claim's fact says.
        .filter(|known| !matches!(known.file, "dimensions" | "ladder" | "switch"))
        .map(|known| known.fact.id.to_string())
        .filter(|id| !placed.contains(id))
        .collect();
    assert!(orphans.is_empty(), "{orphans:#?}");
}
