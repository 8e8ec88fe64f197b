//! Rules of what postings are read by.

use super::{Report, is_slug, repeated};
use crate::kb::phrase;
use crate::kb::records::Reading;
use crate::kb::{Catalog, Text};

/// The parts that the program itself speaks of.
const NEEDED: [&str; 2] = ["title", "role"];

pub(super) fn check(catalog: &Catalog, report: &mut Report) {
    let reading = catalog.reading();
    parts(reading, report);
    verdict(reading, report);
    for (at, phrases) in listed(reading) {
        sound(report, "posting", at, phrases);
    }
    for context in &reading.contexts {
        for (id, percent) in context.percent.iter() {
            if !catalog.phrases().flat_map(|file| &file.groups).any(|group| group.id == *id) {
                report.add("posting", &context.id, format!("there is no group `{id}`"));
            }
            share(report, "posting", &context.id, *percent);
        }
    }
    for question in &reading.ask {
        if !question.ends_with('?') {
            report.add("posting", "ask", format!("is no question: {question}"));
        }
    }
    groups(catalog, report);
    names(catalog, report);
}

fn parts(reading: &Reading<'_>, report: &mut Report) {
    for id in NEEDED {
        if reading.parts.get(id).is_none() {
            report.add("posting", "parts", format!("there is no part `{id}`"));
        }
    }
    for (part, percent) in reading.parts.iter() {
        share(report, "posting", part, *percent);
    }
    let headings = reading.headings.iter().chain(&reading.resume_headings).map(|heading| &heading.part);
    let cues = reading.cues.iter().flat_map(|cue| cue.from.iter().chain([&cue.part]));
    for part in headings.chain(cues) {
        known(reading, report, "posting", "parts", part);
    }
}

fn known(reading: &Reading<'_>, report: &mut Report, file: &str, at: &str, part: &str) {
    if reading.parts.get(part).is_none() {
        report.add(file, at, format!("there is no part `{part}`"));
    }
}

/// A percentage that nothing could mean is a slip.
fn share(report: &mut Report, file: &str, at: &str, percent: f64) {
    if !(0.0..=1000.0).contains(&percent) {
        report.add(file, at, format!("expected a percentage from 0 to 1000, found {percent}"));
    }
}

fn verdict(reading: &Reading<'_>, report: &mut Report) {
    let verdict = &reading.verdict;
    let percents =
        [("further_percent", reading.further_percent), ("tie_percent", verdict.tie_percent), ("clear_percent", verdict.clear_percent)];
    for (at, percent) in percents {
        if !(percent > 0.0 && percent <= 100.0) {
            report.add("posting", at, format!("expected a percentage above 0 and up to 100, found {percent}"));
        }
    }
    if verdict.clear_percent > verdict.tie_percent {
        report.add("posting", "clear_percent", "a clear lean would stand level");
    }
    for (at, points) in [
        ("least", verdict.least),
        ("clear_least", verdict.clear_least),
        ("generic_half", reading.generic_half),
        ("other_percent", verdict.other_percent),
    ] {
        if points <= 0.0 {
            report.add("posting", at, format!("expected a number above 0, found {points}"));
        }
    }
}

/// Every list of phrases of the reading itself.
fn listed<'c>(reading: &'c Reading<'c>) -> Vec<(&'c str, &'c [Text<'c>])> {
    let headings = reading.headings.iter().chain(&reading.resume_headings).map(|heading| (&*heading.part, &heading.phrases[..]));
    let cues = reading.cues.iter().map(|cue| (&*cue.part, &cue.phrases[..]));
    let contexts = reading.contexts.iter().map(|context| (&*context.id, &context.phrases[..]));
    let more = [("run_on", &reading.run_on[..]), ("negation", &reading.negation.phrases[..]), ("negation", &reading.negation.except[..])];
    headings.chain(cues).chain(contexts).chain(more).collect()
}

fn sound(report: &mut Report, file: &str, at: &str, phrases: &[Text<'_>]) {
    if phrases.is_empty() {
        report.add(file, at, "has no phrase");
    }
    for text in phrases {
        if let Err(why) = phrase::parse(text) {
            report.add(file, at, format!("the phrase `{text}` {why}"));
        }
    }
    for text in repeated(phrases.iter().map(|text| &**text)) {
        report.add(file, at, format!("the phrase `{text}` stands more than once"));
    }
}

fn groups(catalog: &Catalog, report: &mut Report) {
    let reading = catalog.reading();
    let mut ids = Vec::new();
    for file in catalog.phrases() {
        let stem = format!("posting/{}", file.role.as_deref().unwrap_or("other"));
        if let Some(role) = &file.role
            && !catalog.meta().roles.iter().any(|known| known.id == *role)
        {
            report.add(&stem, role, "there is no such role");
        }
        for group in &file.groups {
            ids.push(&*group.id);
            if !is_slug(&group.id) {
                report.add(&stem, &group.id, "an id is one slug");
            }
            if !(0.0..=10.0).contains(&group.weight) {
                report.add(&stem, &group.id, format!("expected a weight from 0 to 10, found {}", group.weight));
            }
            if !group.reason.ends_with('.') {
                report.add(&stem, &group.id, "a reason is a sentence");
            }
            for part in group.only.iter().map(|part| &**part).chain(group.parts.iter().flat_map(|parts| parts.iter().map(|(part, _)| part)))
            {
                known(reading, report, &stem, &group.id, part);
            }
            sound(report, &stem, &group.id, &group.phrases);
        }
    }
    for id in repeated(ids) {
        report.add("posting", id, "two groups have this id");
    }
    let files = |role: Option<&str>| catalog.phrases().filter(|file| file.role.as_deref() == role).count();
    for role in catalog.meta().roles.iter().map(|role| Some(&*role.id)).chain([None]) {
        if files(role) != 1 {
            report.add("posting", role.unwrap_or("other"), format!("has {} files of phrases, not one", files(role)));
        }
    }
}

/// What an employer is called must never count.
fn names(catalog: &Catalog, report: &mut Report) {
    // What qualifies a name stands in brackets behind it.
    let name = |name: &str| name.split(" (").next().unwrap_or(name).to_lowercase();
    let companies: Vec<String> = catalog.companies().companies.iter().map(|company| name(&company.name)).collect();
    for group in catalog.phrases().flat_map(|file| &file.groups) {
        for text in &group.phrases {
            let words: Vec<&str> = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
            let plain = format!(" {} ", words.join(" "));
            for company in companies.iter().filter(|company| plain.contains(&format!(" {company} "))) {
                report.add("posting", &group.id, format!("the phrase `{text}` names the employer {company}"));
            }
        }
    }
}
