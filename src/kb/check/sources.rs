//! Rules of the sources.

use std::collections::HashSet;

use super::code;
use super::known::Known;
use super::report::Report;
use crate::text::address::is_of_the_web;

pub(super) fn check(known: &Known<'_>, report: &mut Report) {
    let mut seen = HashSet::new();
    for (_, source) in known.catalog.all_sources() {
        let mut place = report.at("sources", &source.id);
        place.once(&mut seen, &source.id);
        place.id(1);
        if !is_of_the_web(&source.url) {
            place.say("url", code::ADDRESS, "a source has an address, which begins with `https://` or `http://`");
        }
        if source.as_of.is_none() && source.accessed.is_none() {
            place.say("as_of", code::INCOMPLETE, "a source has a date, or the month it was read");
        }
        place.fields([
            ("title", Some(&source.title)),
            ("publisher", Some(&source.publisher)),
            ("url", Some(&source.url).filter(|url| !url.is_empty())),
            ("as_of", source.as_of.as_ref()),
            ("accessed", source.accessed.as_ref()),
            ("interest", source.interest.as_ref()),
            ("licence", source.licence.as_ref()),
            ("note", source.note.as_ref()),
        ]);
        place.texts("also_known_as", &source.also_known_as);
    }
}
