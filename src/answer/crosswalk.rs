//! `tpm ladder --crosswalk`: companies' codes side by side.

use serde::Serialize;
use serde_json::Number;

use super::next::{self, Advice, Next};
use super::{Problem, Record, Recorded, Records};
use crate::kb::records::{Company, CompanyRung, Confidence, Figure, Placement, bare_name};
use crate::kb::{Catalog, Noun, Text, Unknown};

/// Companies side by side by rung (`kind` `ladder_crosswalk`).
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Crosswalk<'c> {
    /// In the order of the data.
    pub companies: Vec<Codes<'c>>,
    /// What is worth running next.
    pub next: Vec<Next>,
    /// Id, number and title of every rung, for screens.
    #[serde(skip)]
    pub rungs: Vec<(&'c str, u32, &'c str)>,
}

/// The codes of one company.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Codes<'c> {
    /// Stable id.
    pub id: &'c str,
    /// Its name.
    pub name: &'c str,
    /// Whose ladder the codes were written for or seen on.
    pub discipline: &'c str,
    /// How far the codes can be trusted for TPMs.
    pub confidence: Confidence,
    /// What the ladder is, and what weakens it.
    pub note: Option<&'c str>,
    /// One cell a code.
    pub cells: Vec<Cell<'c>>,
    /// The user's own file that says so; `None` for the built-in knowledge.
    pub layer: Option<&'c str>,
    /// Terms its text may be used under.
    pub licence: Option<&'c str>,
}

/// One code, with pay and experience where a figure exists.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Cell<'c> {
    /// The rung nearest to it; `None` where it is not placed.
    pub rung: Option<&'c str>,
    /// The code as the company or its people write it.
    pub code: &'c str,
    /// Its title, where one was seen.
    pub title: Option<&'c str>,
    /// What it asks, in a line of ours.
    pub text: Option<&'c str>,
    /// Whether the source places it there, or we do.
    pub placement: Placement,
    /// Sample size of the figure.
    pub n: Option<&'c Number>,
    /// Median total pay, self-reported, United States, 2018-2021.
    pub median_usd: Option<&'c Number>,
    /// Median years of work in all, of the same people.
    pub median_years: Option<&'c Number>,
    /// Ids of the sources.
    pub sources: &'c [Text<'c>],
    /// The figure itself, for screens.
    #[serde(skip)]
    pub figure: Option<&'c Figure<'c>>,
}

/// The companies named, each once (none: all).
///
/// ```
/// use tpm_career::{answer::crosswalk, kb::Catalog};
///
/// let catalog = Catalog::embedded();
/// let answer = crosswalk::crosswalk(&catalog, &["Google"])?;
/// assert_eq!(answer.companies[0].id, "google");
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
pub fn crosswalk<'c>(catalog: &'c Catalog, names: &[&str]) -> Result<Crosswalk<'c>, Problem> {
    let companies = companies(catalog, names)?;
    let mut advice = Advice::of(catalog);
    if let Some(paid) = companies.iter().find(|company| company.cells.iter().any(|cell| cell.n.is_some())) {
        advice = advice.add(
            format!("tpm pay --by level --company \"{}\"", bare_name(paid.name)),
            "what TPMs at these levels reported, with quartiles",
        );
    }
    if let Some(first) = companies.iter().find(|company| company.cells.iter().any(|cell| cell.rung.is_some())) {
        advice = advice.add(format!("tpm ladder --company {}", first.id), "its codes beside what each rung asks");
    }
    Ok(Crosswalk {
        next: advice.maybe(catalog.outline("growth.infra-faster").map(next::why)).done(),
        companies,
        rungs: catalog.ladder().rungs.iter().map(|rung| (&*rung.id, rung.order, &*rung.title)).collect(),
    })
}

/// The codes of the companies named, each once (none: all).
pub(super) fn companies<'c>(catalog: &'c Catalog, names: &[&str]) -> Result<Vec<Codes<'c>>, Unknown> {
    let all = &catalog.companies().companies;
    let mut picked: Vec<&Company<'_>> = Vec::new();
    for name in names {
        let found = company(all, name)?;
        if !picked.iter().any(|known| known.id == found.id) {
            picked.push(found);
        }
    }
    if names.is_empty() {
        picked = all.iter().collect();
    }
    Ok(picked.into_iter().map(|company| codes(catalog, company)).collect())
}

/// The company of this id, or of this name without what stands in brackets.
fn company<'c>(all: &'c [Company<'c>], name: &str) -> Result<&'c Company<'c>, Unknown> {
    let wanted = name.trim().to_lowercase();
    let is = |company: &&Company<'_>| {
        *company.id == *wanted || bare_name(&company.name).to_lowercase() == wanted || company.name.to_lowercase() == wanted
    };
    all.iter().find(is).ok_or_else(|| {
        Unknown::new(Noun::LadderCompany, name, all.iter().map(|company| &*company.id), all.iter().map(|company| bare_name(&company.name)))
    })
}

fn codes<'c>(catalog: &'c Catalog, company: &'c Company<'c>) -> Codes<'c> {
    Codes {
        id: &company.id,
        name: &company.name,
        discipline: &company.discipline,
        confidence: company.confidence,
        note: company.note.as_deref(),
        cells: company.cells.iter().map(|cell| self::cell(catalog, cell)).collect(),
        layer: company.layer.as_deref(),
        licence: company.licence.as_deref(),
    }
}

fn cell<'c>(catalog: &'c Catalog, cell: &'c CompanyRung<'c>) -> Cell<'c> {
    let figure = cell.figures.iter().find_map(|id| catalog.figure(id));
    Cell {
        rung: cell.rung.as_deref(),
        code: &cell.code,
        title: cell.title.as_deref(),
        text: cell.text.as_deref(),
        placement: cell.placement,
        n: figure.and_then(|figure| figure.n.as_ref()),
        median_usd: figure.and_then(|figure| figure.p50.as_ref()),
        median_years: figure.and_then(|figure| figure.median_years_experience.as_ref()),
        sources: &cell.sources,
        figure,
    }
}

/// What is printed of a cell, as columns.
pub(super) const CELL: [&str; 9] = ["rung", "code", "title", "text", "placement", "n", "median_usd", "median_years", "sources"];

/// A record a code, with its company.
impl Recorded for Crosswalk<'_> {
    fn records(&self) -> Records {
        let columns = ["company"].into_iter().chain(CELL).chain(["name", "discipline", "confidence", "note", "layer", "licence"]);
        let cells = self.companies.iter().flat_map(|company| company.cells.iter().map(move |cell| (company, cell)));
        let record = |(company, cell): (&Codes<'_>, &Cell<'_>)| {
            Record::default()
                .with("company", company.id)
                .keys(&CELL, cell)
                .with("name", company.name)
                .with("discipline", company.discipline)
                .with("confidence", company.confidence)
                .with("note", company.note)
                .with("layer", company.layer)
                .with("licence", company.licence)
        };
        Records::of(columns, cells.map(record))
    }
}
