//! Rules of the assessment and of the FAQ.

use super::{Report, is_slug, repeated};
use crate::kb::Catalog;

pub(super) fn check(catalog: &Catalog, report: &mut Report) {
    let questions = catalog.questions();
    for id in repeated(questions.questions.iter().map(|question| &*question.id)) {
        report.add("questions", id, "the id stands more than once");
    }
    for question in &questions.questions {
        if !is_slug(&question.id) {
            report.add("questions", &question.id, "an id is one slug");
        }
        for role in &catalog.meta().roles {
            if question.options.iter().filter(|option| option.role.as_ref() == Some(&role.id)).count() != 1 {
                report.add("questions", &question.id, format!("has not exactly one answer for `{}`", role.id));
            }
        }
        if question.options.iter().filter(|option| option.role.is_none()).count() != 2 {
            report.add("questions", &question.id, "has not exactly two answers that add nothing");
        }
        if question.options.iter().skip_while(|option| option.role.is_some()).any(|option| option.role.is_some()) {
            report.add("questions", &question.id, "an answer for a role stands behind one that adds nothing");
        }
    }
    let faq = catalog.faq();
    for (at, entry) in faq.questions.iter().enumerate() {
        if usize::try_from(entry.number) != Ok(at + 1) || !is_slug(&entry.id) {
            report.add("faq", &entry.id, format!("is number {} and says {}", at + 1, entry.number));
        }
        for id in &entry.answer {
            if catalog.fact(id).is_none() {
                report.add("faq", &entry.id, format!("there is no fact `{id}`"));
            }
        }
        for id in &entry.claims {
            if catalog.claim(id).is_none() {
                report.add("faq", &entry.id, format!("there is no claim `{id}`"));
            }
        }
        if entry.next.is_empty() || entry.next.iter().any(|then| !then.command.starts_with("tpm ")) {
            report.add("faq", &entry.id, "says what to run next, a command of `tpm`");
        }
        for fact in &entry.facts {
            if !entry.answer.contains(&fact.id) {
                report.add("faq", &entry.id, format!("the answer leaves out its own fact `{}`", fact.id));
            }
        }
        if entry.answer.iter().filter_map(|id| catalog.fact(id)).filter(|fact| !fact.sources.is_empty()).count() < 2 {
            report.add("faq", &entry.id, "an answer holds at least two facts with sources");
        }
    }
    for name in repeated(faq.questions.iter().flat_map(|entry| &entry.aliases).map(|alias| &**alias)) {
        report.add("faq", name, "two questions have this alias");
    }
}
