//! Rules of the phrases that postings are read by.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt::Display;

use super::code;
use super::id::is_own;
use super::known::Known;
use super::report::{Place, Report, named};
use crate::kb::json::with_key;
use crate::kb::records::{Group, bare_name};
use crate::kb::{Keyed, Text, phrase};
use crate::text::safe;

pub(super) fn check(known: &Known<'_>, report: &mut Report) {
    let employers = employers(known);
    // The built-in phrases were proved when they were built in, and to read them
    // all again costs every command that lays a layer more than anything else.
    let laid = known.catalog.layers().len() > 1;
    let renamed = known.catalog.companies().companies.iter().any(|company| company.layer.is_some());
    let mut seen = HashSet::new();
    let mut roles = HashSet::new();
    for file in known.catalog.phrases() {
        let name = file.role.as_deref().unwrap_or("other");
        let stem = format!("posting/{name}");
        let mut place = report.at(&stem, name);
        if let Some(role) = &file.role {
            place.refers("role", role, "role", &known.roles);
        }
        if !roles.insert(file.role.as_deref()) {
            place.say("role", code::REPEATED, "has 2 files of phrases, not one");
        }
        for group in &file.groups {
            let mut place = report.at(&stem, &group.id);
            place.once(&mut seen, &group.id);
            place.id(1);
            parts(known, group, &mut place);
            let proved = laid && group.layer.is_none();
            if !proved {
                sound(&mut place, "phrases", &group.phrases);
            }
            if !proved || renamed {
                names(group, &employers, &mut place);
            }
        }
    }
    for role in known.built_in_roles().map(|role| Some(&**role)).chain([None]) {
        if !roles.contains(&role) {
            let name = role.unwrap_or("other");
            report.at(&format!("posting/{name}"), name).say("", code::INCOMPLETE, "has 0 files of phrases, not one");
        }
    }
}

fn parts(known: &Known<'_>, group: &Group<'_>, place: &mut Place<'_>) {
    if !(0.0..=10.0).contains(&group.weight) {
        place.say("weight", code::RANGE, format!("expected a weight from 0 to 10, found {}", group.weight));
    }
    place.text("reason", &group.reason);
    if !group.reason.ends_with('.') {
        place.say("reason", code::WORDING, "`reason` does not end in a full stop");
    }
    if let Some(part) = &group.only {
        place.refers("only", part, "part", &known.parts);
    }
    for (part, _) in group.parts.iter().flat_map(Keyed::iter) {
        place.refers(with_key("parts", part), part, "part", &known.parts);
    }
}

/// A list of phrases: at least one, all of them readable, none twice.
pub(super) fn sound(place: &mut Place<'_>, field: impl Display, phrases: &[Text<'_>]) {
    if phrases.is_empty() {
        place.say(&field, code::PHRASE, "has no phrase");
    }
    let mut seen = HashSet::with_capacity(phrases.len());
    for (at, text) in phrases.iter().enumerate() {
        place.text(format_args!("{field}[{at}]"), text);
        if let Some(why) = phrase::fault(text) {
            place.say(format_args!("{field}[{at}]"), code::PHRASE, format!("the phrase {}: {}", named(text), safe::spelled_out(&why)));
        }
        if !seen.insert(&**text) {
            place.say(format_args!("{field}[{at}]"), code::REPEATED, format!("the phrase {} stands more than once", named(text)));
        }
    }
}

/// What employers are called.
#[derive(Default)]
struct Employers {
    /// How many words names have that begin with this one.
    lengths: HashMap<String, BTreeSet<usize>>,
    /// Names, and whether only employers that a user added have them.
    own: HashMap<String, bool>,
}

fn employers(known: &Known<'_>) -> Employers {
    let mut out = Employers::default();
    for company in &known.catalog.companies().companies {
        let name = bare_name(&company.name).to_lowercase();
        let words: Vec<&str> = words(&name).collect();
        if let Some(first) = words.first() {
            out.lengths.entry((*first).to_owned()).or_default().insert(words.len());
            *out.own.entry(words.join(" ")).or_insert(true) &= is_own(&company.id);
        }
    }
    out
}

fn words(text: &str) -> impl Iterator<Item = &str> + Clone {
    text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty())
}

/// What an employer is called must never count. A company that a user adds
/// puts no built-in phrase in the wrong.
fn names(group: &Group<'_>, employers: &Employers, place: &mut Place<'_>) {
    for (at, text) in group.phrases.iter().enumerate() {
        let mut rest = words(text);
        loop {
            let here = rest.clone();
            let Some(first) = rest.next() else { break };
            for length in employers.lengths.get(first).into_iter().flatten() {
                let name = here.clone().take(*length).collect::<Vec<_>>().join(" ");
                if employers.own.get(&name).is_some_and(|own| !own || is_own(&group.id)) {
                    let message = format!("the phrase {} names the employer {name}", named(text));
                    place.say(format_args!("phrases[{at}]"), code::PHRASE, message);
                }
            }
        }
    }
}
