//! Rules of the assessment.

use std::collections::HashSet;

use super::code;
use super::id::is_own;
use super::known::Known;
use super::report::{Place, Report};
use crate::kb::records::Question;

const FILE: &str = "questions";

pub(super) fn check(known: &Known<'_>, report: &mut Report) {
    let questions = known.catalog.questions();
    report.at(FILE, "notice").text("", &questions.notice);
    if questions.questions.is_empty() {
        report.at(FILE, "questions").say("", code::INCOMPLETE, "there is at least one question");
    }
    let mut seen = HashSet::new();
    for question in &questions.questions {
        let mut place = report.at(FILE, &question.id);
        place.once(&mut seen, &question.id);
        place.id(1);
        place.fields([("text", Some(&question.text)), ("explain", Some(&question.explain))]);
        options(known, question, &mut place);
    }
}

fn options(known: &Known<'_>, question: &Question<'_>, place: &mut Place<'_>) {
    let mut roles = HashSet::new();
    let mut nothing = 0;
    for (at, option) in question.options.iter().enumerate() {
        place.text(format_args!("options[{at}].text"), &option.text);
        let Some(role) = &option.role else {
            nothing += 1;
            continue;
        };
        place.refers(format_args!("options[{at}].role"), role, "role", &known.roles);
        if !roles.insert(&**role) {
            place.say(format_args!("options[{at}].role"), code::REPEATED, format!("has not exactly one answer for `{role}`"));
        }
        if nothing > 0 {
            place.say(format_args!("options[{at}]"), code::ORDER, "an answer for a role stands behind one that adds nothing");
        }
    }
    for role in known.built_in_roles() {
        if !is_own(&question.id) && !roles.contains(&**role) {
            place.say("options", code::INCOMPLETE, format!("has not exactly one answer for `{role}`"));
        }
    }
    if nothing != 2 {
        let code = if nothing < 2 { code::INCOMPLETE } else { code::REPEATED };
        place.say("options", code, "has not exactly two answers that add nothing");
    }
}
