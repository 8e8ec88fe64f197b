//! Rules of the claim ledger.

use super::{LONGEST_ID, Report, is_slug, repeated};
use crate::kb::Catalog;
use crate::kb::records::{Asked, Claim, Direction, Grade, Verdict};
use crate::text::safe;

pub(super) fn check(catalog: &Catalog, report: &mut Report) {
    for id in repeated(catalog.claims().map(|claim| &*claim.id)) {
        report.add("claims", id, "the id stands more than once");
    }
    for claim in catalog.claims() {
        let mut say = |message: String| report.add("claims", &claim.id, message);
        let parts: Vec<&str> = claim.id.split('.').collect();
        if claim.id.len() > LONGEST_ID || parts.len() != 2 || !parts.iter().all(|part| is_slug(part)) || catalog.claim(&claim.id).is_none()
        {
            say("an id is `<topic>.<slug>`, its topic the name of the file".into());
        }
        references(catalog, claim, &mut say);
        evidence(catalog, claim, &mut say);
        if claim.strength.is_none() != claim.sources.is_empty() {
            say("a claim that somebody makes has a strength and a source; one that only we test has neither".into());
        }
        let texts = [&claim.question, &claim.statement, &claim.answer, &claim.would_settle];
        if texts.iter().any(|text| text.is_empty() || text.contains(safe::is_unsafe)) {
            say("a text is empty, or holds a control, bidi or invisible character".into());
        }
    }
    for asked in [Asked::Pays, Asked::Grows] {
        for role in &catalog.meta().roles {
            if !catalog.claims().any(|claim| claim.asked == Some(asked) && claim.roles.contains(&role.id)) {
                report.add("claims", &role.id, format!("no claim answers the question {asked:?} for it"));
            }
        }
    }
}

fn references(catalog: &Catalog, claim: &Claim<'_>, say: &mut impl FnMut(String)) {
    for role in &claim.roles {
        if !catalog.meta().roles.iter().any(|known| known.id == *role) {
            say(format!("`{role}` is no role"));
        }
    }
    for id in &claim.tests {
        match catalog.fact(id) {
            None => say(format!("tests the fact `{id}`, which is none")),
            Some(fact) if claim.strength != Some(fact.strength) => say(format!("is not as firm as `{id}`, which it tests")),
            Some(_) => {}
        }
    }
    for id in claim.headline.iter().chain(claim.evidence.iter().flat_map(|item| &item.figures)) {
        if catalog.figure(id).is_none() {
            say(format!("`{id}` is no figure"));
        }
    }
    for id in claim.sources.iter().chain(claim.evidence.iter().flat_map(|item| &item.sources)) {
        if !catalog.all_sources().any(|(_, source)| source.id == *id) {
            say(format!("source `{id}` is not in data/sources"));
        }
    }
}

fn evidence(catalog: &Catalog, claim: &Claim<'_>, say: &mut impl FnMut(String)) {
    if claim.evidence.is_empty() {
        say("has no evidence".into());
    }
    if claim.verdict == Verdict::Unmeasured {
        if !matches!(&claim.evidence[..], [item] if item.direction == Direction::Neutral) {
            say("is unmeasured: exactly one neutral item says what was looked for".into());
        }
        return;
    }
    for item in &claim.evidence {
        if item.sources.is_empty() {
            say(format!("an item of evidence has no source: {}", item.text));
        }
        if item.sources.iter().any(|id| catalog.sources(Grade::Vendor).iter().any(|source| source.id == *id)) {
            say(format!("an item of evidence rests on a vendor: {}", item.text));
        }
    }
}
