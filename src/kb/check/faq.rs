//! Rules of the FAQ.

use std::collections::HashSet;

use super::code;
use super::id::is_own;
use super::known::Known;
use super::report::{Place, Report, named};
use crate::kb::records::FaqEntry;

pub(super) fn check(known: &Known<'_>, report: &mut Report) {
    let mut seen = HashSet::new();
    let mut taken = HashSet::new();
    let mut last = 0;
    for entry in &known.catalog.faq().questions {
        let mut place = report.at("faq", &entry.id);
        place.once(&mut seen, &entry.id);
        place.id(1);
        // A layer may leave one out; the others keep their numbers.
        if entry.number <= last {
            place.say("number", code::ORDER, format!("is number {} and stands behind number {last}", entry.number));
        }
        last = entry.number;
        place.text("question", &entry.question);
        place.texts("aliases", &entry.aliases);
        for (at, alias) in entry.aliases.iter().enumerate() {
            if !taken.insert(&**alias) {
                let message = format!("two questions have the alias {}", named(alias));
                place.say(format_args!("aliases[{at}]"), code::REPEATED_ALIAS, message);
            }
        }
        place.all_refer("claims", &entry.claims, "claim", &known.claims);
        answer(known, entry, &mut place);
        next(entry, &mut place);
    }
}

fn answer(known: &Known<'_>, entry: &FaqEntry<'_>, place: &mut Place<'_>) {
    place.all_refer("answer", &entry.answer, "fact", &known.facts);
    let named_there: HashSet<&str> = entry.answer.iter().map(|id| &**id).collect();
    for fact in &entry.facts {
        if !named_there.contains(&*fact.id) {
            place.say("answer", code::MISMATCH, format!("the answer leaves out its own fact {}", named(&fact.id)));
        }
    }
    let facts = || entry.answer.iter().filter_map(|id| known.facts.get(id));
    if is_own(&entry.id) {
        if entry.answer.is_empty() {
            place.say("answer", code::INCOMPLETE, "an answer holds at least one fact");
        }
    } else if facts().filter(|fact| !fact.sources.is_empty()).count() < 2 {
        place.say("answer", code::INCOMPLETE, "an answer holds at least two facts with sources");
    }
}

fn next(entry: &FaqEntry<'_>, place: &mut Place<'_>) {
    const NEXT: &str = "says what to run next, a command of `tpm`";
    if entry.next.is_empty() && !is_own(&entry.id) {
        place.say("next", code::INCOMPLETE, NEXT);
    }
    for (at, then) in entry.next.iter().enumerate() {
        if !then.command.starts_with("tpm ") {
            let message = format!("{} is no command of `tpm`; expected one that begins with `tpm `", named(&then.command));
            place.say(format_args!("next[{at}].command"), code::WORDING, message);
        }
        place.text(format_args!("next[{at}].command"), &then.command);
        place.text(format_args!("next[{at}].why"), &then.why);
    }
}
