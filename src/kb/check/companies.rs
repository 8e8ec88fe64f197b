//! Rules of companies' ladders.

use std::collections::HashSet;

use super::code;
use super::known::Known;
use super::report::{Place, Report};
use crate::kb::records::{CompanyRung, Grade, Placement};

pub(super) fn check(known: &Known<'_>, report: &mut Report) {
    let mut seen = HashSet::new();
    for company in &known.catalog.companies().companies {
        let mut place = report.at("companies", &company.id);
        place.once(&mut seen, &company.id);
        place.id(1);
        place.fields([
            ("name", Some(&company.name)),
            ("discipline", Some(&company.discipline)),
            ("note", company.note.as_ref()),
            ("licence", company.licence.as_ref()),
        ]);
        place.all_refer("sources", &company.sources, "source", &known.sources);
        if company.cells.is_empty() {
            place.say("cells", code::INCOMPLETE, "a company has at least one code");
        }
        let mut codes = HashSet::new();
        for (at, rung) in company.cells.iter().enumerate() {
            let mut place = place.part(&rung.code);
            if !codes.insert(&*rung.code) {
                place.say(format_args!("cells[{at}].code"), code::REPEATED, "the code stands more than once");
            }
            cell(known, at, rung, &mut place);
        }
    }
}

fn cell(known: &Known<'_>, at: usize, cell: &CompanyRung<'_>, place: &mut Place<'_>) {
    match &cell.rung {
        Some(rung) => {
            place.refers(format_args!("cells[{at}].rung"), rung, "rung", &known.rungs);
        }
        None if cell.placement == Placement::Stated => {
            let message = "is placed nowhere, which no source can have stated";
            place.say(format_args!("cells[{at}].placement"), code::MISMATCH, message);
        }
        None => {}
    }
    if cell.sources.is_empty() {
        place.say(format_args!("cells[{at}].sources"), code::NO_SOURCE, "has no source");
    }
    for (source, id) in cell.sources.iter().enumerate() {
        let grade = place.refers(format_args!("cells[{at}].sources[{source}]"), id, "source", &known.sources);
        if grade == Some(&Grade::Vendor) {
            let message = format!("rests on the vendor source `{id}`");
            place.say(format_args!("cells[{at}].sources[{source}]"), code::VENDOR, message);
        }
    }
    place.all_refer(format_args!("cells[{at}].figures"), &cell.figures, "figure", &known.figures);
    for (field, text) in [("code", Some(&cell.code)), ("title", cell.title.as_ref()), ("text", cell.text.as_ref())] {
        if let Some(text) = text {
            place.text(format_args!("cells[{at}].{field}"), text);
        }
    }
}
