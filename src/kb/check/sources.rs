//! Rules of the sources.

use super::{Report, is_slug, repeated};
use crate::kb::Catalog;
use crate::text::safe;

pub(super) fn check(catalog: &Catalog, report: &mut Report) {
    for id in repeated(catalog.all_sources().map(|(_, source)| &*source.id)) {
        report.add("sources", id, "the id stands more than once");
    }
    for (_, source) in catalog.all_sources() {
        let mut say = |message: &str| report.add("sources", &source.id, message);
        if !is_slug(&source.id) {
            say("an id is one slug");
        }
        if source.title.is_empty() || source.publisher.is_empty() || !source.url.starts_with("http") {
            say("a source has a title, a publisher and an address");
        }
        if source.as_of.is_none() && source.accessed.is_none() {
            say("a source has a date, or the month it was read");
        }
        let texts = [Some(&source.title), Some(&source.publisher), Some(&source.url), source.interest.as_ref(), source.note.as_ref()];
        if texts.iter().flatten().any(|text| text.contains(safe::is_unsafe)) {
            say("holds a control, bidi or invisible character");
        }
    }
    for years in catalog.ladder().rungs.iter().flat_map(|rung| &rung.years) {
        for id in &years.sources {
            if !catalog.all_sources().any(|(_, source)| source.id == *id) {
                report.add("ladder", id, "the source of a figure in years is not in data/sources");
            }
        }
    }
}
