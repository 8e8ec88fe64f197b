//! Rules of companies' ladders and of the statements about one's own level.

use super::{Report, is_slug, repeated};
use crate::kb::Catalog;
use crate::kb::records::{Grade, Placement};
use crate::text::safe;

pub(super) fn check(catalog: &Catalog, report: &mut Report) {
    companies(catalog, report);
    level(catalog, report);
}

fn companies(catalog: &Catalog, report: &mut Report) {
    const FILE: &str = "companies";
    let companies = &catalog.companies().companies;
    let rungs = &catalog.ladder().rungs;
    for id in repeated(companies.iter().map(|company| &*company.id)) {
        report.add(FILE, id, "the id stands more than once");
    }
    for company in companies {
        if !is_slug(&company.id) || company.discipline.is_empty() || company.cells.is_empty() {
            report.add(FILE, &company.id, "a company has a slug for an id, a discipline and at least one code");
        }
        for code in repeated(company.cells.iter().map(|cell| &*cell.code)) {
            report.add(FILE, &company.id, format!("the code `{code}` stands more than once"));
        }
        for cell in &company.cells {
            let at = format!("{} {}", company.id, cell.code);
            if cell.rung.as_ref().is_some_and(|rung| !rungs.iter().any(|known| known.id == *rung)) {
                report.add(FILE, &at, "its rung is none");
            }
            if cell.rung.is_none() && cell.placement == Placement::Stated {
                report.add(FILE, &at, "is placed nowhere, which no source can have stated");
            }
            if cell.sources.is_empty()
                || !cell.sources.iter().all(|id| catalog.all_sources().any(|(grade, source)| source.id == *id && grade != Grade::Vendor))
            {
                report.add(FILE, &at, "a code has sources in data/sources, none of them a vendor");
            }
            if !cell.figures.iter().all(|id| catalog.figure(id).is_some()) {
                report.add(FILE, &at, "one of its figures is none");
            }
            let texts = [Some(&cell.code), cell.title.as_ref(), cell.text.as_ref()];
            if texts.iter().flatten().any(|text| text.is_empty() || text.contains(safe::is_unsafe)) {
                report.add(FILE, &at, "a text is empty, or holds a control, bidi or invisible character");
            }
        }
    }
}

fn level(catalog: &Catalog, report: &mut Report) {
    const FILE: &str = "level";
    let ladder = catalog.ladder();
    let level = catalog.level();
    let asked = level.dimensions.iter().map(|dimension| &*dimension.id);
    if !asked.eq(ladder.dimensions.iter().map(|dimension| &*dimension.id)) {
        report.add(FILE, "dimensions", "the dimensions are those of the ladder, in their order");
    }
    for dimension in &level.dimensions {
        let expects = |id: &str| {
            ladder
                .rungs
                .iter()
                .find(|rung| rung.id == *id)
                .is_some_and(|rung| rung.facts.iter().any(|fact| fact.dimension.as_ref() == Some(&dimension.id)))
        };
        for rung in ladder.rungs.iter().filter(|rung| expects(&rung.id)) {
            if dimension.statements.iter().filter(|statement| statement.rung == rung.id).count() != 1 {
                report.add(FILE, &dimension.id, format!("has not exactly one statement for `{}`", rung.id));
            }
            let looks = dimension.looks_like.get(&rung.id).and_then(|id| catalog.fact(id));
            if looks.is_none_or(|fact| fact.dimension.as_ref() != Some(&dimension.id) || !rung.facts.contains(fact)) {
                report.add(FILE, &dimension.id, format!("`looks_like` names no fact of the rung `{}` and this dimension", rung.id));
            }
        }
        let orders: Vec<Option<u32>> = dimension
            .statements
            .iter()
            .map(|statement| ladder.rungs.iter().find(|rung| rung.id == statement.rung).map(|rung| rung.order))
            .collect();
        if orders.iter().any(Option::is_none) {
            report.add(FILE, &dimension.id, "a statement is for a rung that is none");
        }
        if orders.is_sorted() || orders.iter().rev().is_sorted() {
            report.add(FILE, &dimension.id, "the statements stand in the order of the rungs, which gives them away");
        }
        for statement in &dimension.statements {
            let lower = statement.text.to_lowercase();
            let names = ["associate", "junior", "senior", "staff", "principal", "manager", "director", "tpm"];
            if lower.split(|c: char| !c.is_alphanumeric()).any(|word| names.contains(&word)) {
                report.add(FILE, &dimension.id, format!("a statement names a rung: {}", statement.text));
            }
        }
    }
    if level.prompts.is_empty() || level.notice.is_empty() {
        report.add(FILE, "prompts", "there is a notice, and at least one prompt");
    }
}
