//! What a user's layer may add: records to put into the files.

use serde_json::{Value, json};

use crate::rules::{at, fact, list};

/// The file of an own role.
pub(in crate::rules) const ROLE: &str = "roles/acme:hardware";

/// A role of two sections.
pub(in crate::rules) fn role() -> Value {
    json!({
        "id": "acme:hardware",
        "head": {"customer": "acme:hardware.definition.customer", "success": "acme:hardware.metrics.success"},
        "sections": [
            {"id": "definition", "facts": [fact("acme:hardware.definition.customer")]},
            {"id": "metrics", "facts": [fact("acme:hardware.metrics.success")]},
        ],
    })
}

/// Names the role of [`ROLE`].
pub(super) fn name_role(meta: &mut Value) {
    list(&mut meta["roles"]).push(json!({
        "id": "acme:hardware", "name": "Acme Hardware TPM", "short": "Acme", "aliases": ["acme-hardware"], "nearest": "infra",
        "summary": fact("acme:meta.roles.hardware"),
    }));
}

/// Names an adjacent kind.
pub(super) fn name_kind(meta: &mut Value) {
    list(&mut meta["adjacent"]).push(json!({"id": "acme:rail", "name": "Rail TPM", "aliases": ["rail"], "nearest": "infra"}));
}

/// A rung above all others, and the way to it.
pub(super) fn add_rung(ladder: &mut Value) {
    list(&mut ladder["rungs"]).push(json!({
        "id": "acme:distinguished", "title": "Distinguished TPM", "other_titles": [], "order": 8, "kind": "ic", "years": [], "facts": [],
        "roles": {},
    }));
    list(&mut ladder["moves"])
        .push(json!({"from": "principal", "to": "acme:distinguished", "kind": "up", "fact": fact("acme:ladder.moves.to-distinguished")}));
}

/// What an own rung says of a dimension that a principal has the last step of.
pub(super) fn add_step(ladder: &mut Value, step: u64) {
    add_rung(ladder);
    let mut reading = fact("acme:ladder.distinguished.scope");
    reading["dimension"] = "scope".into();
    reading["step"] = step.into();
    list(&mut at(ladder, "acme:distinguished")["facts"]).push(reading);
}

pub(super) fn source() -> Value {
    json!({"id": "acme:survey", "title": "Survey", "publisher": "Acme", "url": "https://example.org", "as_of": "2026", "also_known_as": []})
}

pub(super) fn claim(id: &str) -> Value {
    json!({
        "id": id, "roles": ["infra"], "question": "Why?", "statement": "So.", "tests": [], "verdict": "unmeasured", "answer": "Nobody knows.",
        "headline": [], "would_settle": "A survey.", "sources": [],
        "evidence": [{"direction": "neutral", "text": "Nothing was found.", "figures": [], "sources": []}],
    })
}

pub(super) fn entry(faq: &mut Value, number: u32) -> &mut Value {
    let own = json!({
        "number": number, "id": "acme:travel", "question": "How much travel?", "aliases": ["acme trips"],
        "answer": ["acme:faq.travel.little"], "claims": [], "next": [], "facts": [fact("acme:faq.travel.little")],
    });
    let entries = list(&mut faq["questions"]);
    entries.push(own);
    entries.last_mut().unwrap()
}

pub(super) fn company(name: &str) -> Value {
    json!({
        "id": "acme:self", "name": name, "discipline": "TPM", "confidence": "low", "sources": ["dropbox-tpm-track"],
        "cells": [{"rung": "tpm", "code": "T1", "placement": "inferred", "sources": ["dropbox-tpm-track"]}],
    })
}

pub(super) fn dimension(v: &mut Value) -> &mut Value {
    let mut reading = fact("acme:dimensions.travel.infra");
    reading["reading"] = "much".into();
    let dimensions = list(&mut v["dimensions"]);
    dimensions.push(json!({"id": "acme:travel", "title": "Travel", "question": "How much?", "values": {"infra": reading}}));
    dimensions.last_mut().unwrap()
}

pub(super) fn group(phrase: &str) -> Value {
    json!({"id": "acme:rails", "weight": 1, "reason": "So.", "phrases": [phrase]})
}

pub(super) fn question(roles: &[Option<&str>]) -> Value {
    let options: Vec<Value> = roles.iter().map(|role| json!({"text": "This.", "role": role})).collect();
    json!({"id": "acme:trains", "quick": false, "text": "Trains?", "explain": "So.", "options": options})
}
