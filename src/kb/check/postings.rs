//! Rules of how postings are read.

use super::code;
use super::known::Known;
use super::phrases;
use super::report::{Place, Report};
use crate::kb::json::with_key;
use crate::kb::records::Reading;
use crate::text::safe;

const FILE: &str = "posting";

/// The parts that the program itself speaks of.
const NEEDED: [&str; 2] = ["title", "role"];

pub(super) fn check(known: &Known<'_>, report: &mut Report) {
    let reading = known.catalog.reading();
    for (at, notice) in
        [("notice", &reading.notice), ("notice_resume", &reading.notice_resume), ("notice_evaluation", &reading.notice_evaluation)]
    {
        report.at(FILE, at).text("", notice);
    }
    let mut place = report.at(FILE, "parts");
    for id in NEEDED {
        if reading.parts.get(id).is_none() {
            place.say(id, code::INCOMPLETE, format!("there is no part `{id}`"));
        }
    }
    for (part, percent) in reading.parts.iter() {
        share(&mut place, &with_key("", part), *percent);
    }
    verdict(reading, report);
    lists(known, reading, report);
    contexts(known, reading, report);
    let mut place = report.at(FILE, "ask");
    place.texts("", &reading.ask);
    for (at, question) in reading.ask.iter().enumerate() {
        if !question.ends_with('?') {
            place.say(format_args!("[{at}]"), code::WORDING, format!("is no question: {}", safe::quoted(question)));
        }
    }
}

/// A percentage that nothing could mean is a slip.
fn share(place: &mut Place<'_>, path: &str, percent: f64) {
    if !(0.0..=1000.0).contains(&percent) {
        let message = format!("`{path}`: expected a percentage from 0 to 1000, found {percent}");
        place.say(path, code::RANGE, message);
    }
}

fn verdict(reading: &Reading<'_>, report: &mut Report) {
    let verdict = &reading.verdict;
    for (at, path, percent) in [
        ("further_percent", "", reading.further_percent),
        ("verdict", "tie_percent", verdict.tie_percent),
        ("verdict", "clear_percent", verdict.clear_percent),
    ] {
        if !(percent > 0.0 && percent <= 100.0) {
            let message = format!("{}expected a percentage above 0 and up to 100, found {percent}", label(path));
            report.at(FILE, at).say(path, code::RANGE, message);
        }
    }
    if verdict.clear_percent > verdict.tie_percent {
        report.at(FILE, "verdict").say(
            "clear_percent",
            code::MISMATCH,
            "a clear lean would stand level: `clear_percent` is above `tie_percent`",
        );
    }
    for (at, path, points) in [
        ("verdict", "least", verdict.least),
        ("verdict", "clear_least", verdict.clear_least),
        ("generic_half", "", reading.generic_half),
        ("verdict", "other_percent", verdict.other_percent),
    ] {
        if points <= 0.0 {
            report.at(FILE, at).say(path, code::RANGE, format!("{}expected a number above 0, found {points}", label(path)));
        }
    }
}

/// The beginning of a message that names a field of a record without an id.
fn label(path: &str) -> String {
    if path.is_empty() { String::new() } else { format!("`{path}`: ") }
}

/// Headings, cues, and what stands in lists of its own.
fn lists(known: &Known<'_>, reading: &Reading<'_>, report: &mut Report) {
    for (name, headings) in [("headings", &reading.headings), ("resume_headings", &reading.resume_headings)] {
        let mut place = report.at(FILE, name);
        for (at, heading) in headings.iter().enumerate() {
            place.refers(format_args!("[{at}].part"), &heading.part, "part", &known.parts);
            phrases::sound(&mut place, format_args!("[{at}].phrases"), &heading.phrases);
        }
    }
    let mut place = report.at(FILE, "cues");
    for (at, cue) in reading.cues.iter().enumerate() {
        place.refers(format_args!("[{at}].part"), &cue.part, "part", &known.parts);
        place.all_refer(format_args!("[{at}].from"), &cue.from, "part", &known.parts);
        phrases::sound(&mut place, format_args!("[{at}].phrases"), &cue.phrases);
    }
    phrases::sound(&mut report.at(FILE, "run_on"), "", &reading.run_on);
    let mut place = report.at(FILE, "negation");
    phrases::sound(&mut place, "phrases", &reading.negation.phrases);
    phrases::sound(&mut place, "except", &reading.negation.except);
}

fn contexts(known: &Known<'_>, reading: &Reading<'_>, report: &mut Report) {
    for context in &reading.contexts {
        let mut place = report.at(FILE, &context.id);
        place.id(1);
        place.text("reason", &context.reason);
        phrases::sound(&mut place, "phrases", &context.phrases);
        for (group, percent) in context.percent.iter() {
            let path = with_key("percent", group);
            place.refers(&path, group, "group", &known.groups);
            share(&mut place, &path, *percent);
        }
    }
}
