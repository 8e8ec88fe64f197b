//! Rules of the claim ledger.

use std::collections::HashSet;

use super::code;
use super::id::bare;
use super::known::Known;
use super::report::{Place, Report};
use crate::kb::records::{Asked, Claim, Direction, Grade, Verdict};
use crate::text::safe;

const FILE: &str = "claims";

pub(super) fn check(known: &Known<'_>, report: &mut Report) {
    let mut seen = HashSet::new();
    let files = known.catalog.claims.iter().map(|file| (file.stem.trim_start_matches("claims/"), file));
    for (topic, claim) in files.flat_map(|(topic, claims)| claims.iter().map(move |claim| (topic, claim))) {
        let mut place = report.at(FILE, &claim.id);
        place.once(&mut seen, &claim.id);
        id(topic, claim, &mut place);
        references(known, claim, &mut place);
        evidence(known, claim, &mut place);
        if claim.strength.is_none() != claim.sources.is_empty() {
            let (path, code) = if claim.strength.is_none() { ("strength", code::MISMATCH) } else { ("sources", code::NO_SOURCE) };
            place.say(path, code, "a claim that somebody makes has a strength and a source; one that only we test has neither");
        }
        place.fields([
            ("question", Some(&claim.question)),
            ("statement", Some(&claim.statement)),
            ("answer", Some(&claim.answer)),
            ("would_settle", Some(&claim.would_settle)),
        ]);
        for (at, item) in claim.evidence.iter().enumerate() {
            place.text(format_args!("evidence[{at}].text"), &item.text);
        }
    }
    for asked in [Asked::Pays, Asked::Grows] {
        for role in known.built_in_roles() {
            if !known.catalog.claims().any(|claim| claim.asked == Some(asked) && claim.roles.contains(role)) {
                report.at(FILE, role).say("", code::INCOMPLETE, format!("no claim answers the question {} for it", question(asked)));
            }
        }
    }
}

/// The question as a reader asks it.
const fn question(asked: Asked) -> &'static str {
    match asked {
        Asked::Pays => "\"Pays more?\"",
        Asked::Grows => "\"Grows faster?\"",
    }
}

fn id(topic: &str, claim: &Claim<'_>, place: &mut Place<'_>) {
    place.id(2);
    if bare(&claim.id).split('.').next() != Some(topic) {
        place.say("id", code::BAD_ID, "an id is `<topic>.<slug>`, its topic the name of the file");
    }
}

fn references(known: &Known<'_>, claim: &Claim<'_>, place: &mut Place<'_>) {
    place.all_refer("roles", &claim.roles, "role", &known.roles);
    for (at, id) in claim.tests.iter().enumerate() {
        if let Some(fact) = place.refers(format_args!("tests[{at}]"), id, "fact", &known.facts)
            && claim.strength != Some(fact.strength)
        {
            place.say(format_args!("tests[{at}]"), code::MISMATCH, format!("has another strength than `{id}`, which it tests"));
        }
    }
    place.all_refer("headline", &claim.headline, "figure", &known.figures);
    place.all_refer("sources", &claim.sources, "source", &known.sources);
}

fn evidence(known: &Known<'_>, claim: &Claim<'_>, place: &mut Place<'_>) {
    if claim.evidence.is_empty() {
        place.say("evidence", code::NO_EVIDENCE, "has no evidence");
    }
    let unmeasured = claim.verdict == Verdict::Unmeasured;
    if unmeasured && !matches!(&claim.evidence[..], [item] if item.direction == Direction::Neutral) {
        place.say("evidence", code::EVIDENCE, "is unmeasured: exactly one neutral item says what was looked for");
    }
    for (at, item) in claim.evidence.iter().enumerate() {
        place.all_refer(format_args!("evidence[{at}].figures"), &item.figures, "figure", &known.figures);
        if item.sources.is_empty() && !unmeasured {
            let text = safe::quoted(&item.text);
            place.say(format_args!("evidence[{at}].sources"), code::NO_SOURCE, format!("an item of evidence has no source: {text}"));
        }
        for (source, id) in item.sources.iter().enumerate() {
            let grade = place.refers(format_args!("evidence[{at}].sources[{source}]"), id, "source", &known.sources);
            if grade == Some(&Grade::Vendor) && !unmeasured {
                place.say(
                    format_args!("evidence[{at}].sources[{source}]"),
                    code::VENDOR,
                    format!("an item of evidence rests on a vendor: {}", safe::quoted(&item.text)),
                );
            }
        }
    }
}
