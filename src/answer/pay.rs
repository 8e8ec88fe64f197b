//! `tpm pay`: the figures, and how far they go.

use std::collections::HashMap;

use serde::Serialize;

use super::next::{Advice, Next};
use super::{Problem, Record, Recorded, Records, Verdict, roles_named};
use crate::kb::records::{Figure, RoleName, Statistic};
use crate::kb::{Catalog, Noun, Unknown};

/// Figures, gaps and verdicts (`kind` `pay`).
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Pay<'c> {
    /// Every figure asked for that is no gap.
    pub figures: Vec<super::Figure<'c>>,
    /// The differences between kinds, all matchings together.
    pub gaps: Vec<super::Figure<'c>>,
    /// What the evidence says of the claims about pay.
    pub verdicts: Vec<Verdict<'c>>,
    /// What is worth running next.
    pub next: Vec<Next>,
    /// The names of the roles, for screens.
    #[serde(skip)]
    pub names: Vec<&'c RoleName<'c>>,
    /// Whether only some roles were asked for, for screens.
    #[serde(skip)]
    pub asked_for_roles: bool,
}

/// What a figure is a figure of; every figure but a gap has exactly one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum View {
    /// A kind of TPM, or all of them.
    Role,
    /// An employer.
    Company,
    /// A level code or seniority words.
    Level,
    /// A band of years of work.
    Experience,
    /// A neighbouring occupation.
    Occupation,
    /// A state or metropolitan area.
    Place,
    /// One posting.
    Posting,
}

/// What figures are asked for.
#[derive(Debug, Clone, Default)]
pub struct Query {
    /// Names of roles; none for all.
    pub roles: Vec<String>,
    /// Name of an employer.
    pub company: Option<String>,
    /// A level code.
    pub level: Option<String>,
    /// What to list by; none for the comparison of kinds.
    pub by: Option<View>,
    /// The earliest year of a figure's own date.
    pub since: Option<u32>,
    /// Everything.
    pub all: bool,
}

/// The nationwide geography, which is no place of its own.
const NATION: &str = "United States";

/// What a figure is a figure of; `None` for a gap.
///
/// ```
/// use tpm_career::{answer::pay, kb::Catalog};
///
/// let catalog = Catalog::embedded();
/// let figure = catalog.figure("posted-infra").expect("a figure of this id");
/// assert_eq!(pay::view_of(figure), Some(pay::View::Role));
/// ```
#[must_use]
pub fn view_of(figure: &Figure<'_>) -> Option<View> {
    Some(match figure {
        Figure { statistic: Statistic::Gap, .. } => return None,
        Figure { statistic: Statistic::PostedRange, .. } => View::Posting,
        Figure { occupation: Some(_), .. } => View::Occupation,
        Figure { role: Some(role), .. } if **role == *"neighbour" => View::Occupation,
        Figure { experience: Some(_), .. } => View::Experience,
        Figure { level: Some(_), .. } => View::Level,
        Figure { company: Some(_), .. } => View::Company,
        Figure { geography, .. } if **geography != *NATION => View::Place,
        _ => View::Role,
    })
}

/// The figures asked for.
///
/// ```
/// use tpm_career::{answer::pay, kb::Catalog};
///
/// let catalog = Catalog::embedded();
/// let query = pay::Query { roles: vec!["infra".to_owned()], ..pay::Query::default() };
/// let answer = pay::pay(&catalog, &query)?;
/// let first = answer.figures[0];
/// assert_eq!(first.role, Some("infra"));
/// assert!(first.n.is_some() && !first.period.is_empty() && !first.geography.is_empty() && !first.sources.is_empty());
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
pub fn pay<'c>(catalog: &'c Catalog, query: &Query) -> Result<Pay<'c>, Problem> {
    let names = roles_named(catalog, &query.roles.iter().map(String::as_str).collect::<Vec<_>>())?;
    let company =
        query.company.as_deref().map(|name| known(catalog, Noun::Company, name, |figure| figure.company.as_deref())).transpose()?;
    let level = query.level.as_deref().map(|name| known(catalog, Noun::Level, name, |figure| figure.level.as_deref())).transpose()?;
    let by = match query.by {
        None if company.is_none() && level.is_none() && !query.all => Some(View::Role),
        by => by,
    };
    let every_role = query.roles.is_empty();
    let of_role = |role: Option<&str>| {
        every_role || role.is_none_or(|role| catalog.role_name(role).is_none() || names.iter().any(|name| *name.id == *role))
    };
    let wanted = |figure: &&Figure<'_>| {
        company.is_none_or(|company| figure.company.as_deref() == Some(company))
            && level.is_none_or(|level| figure.level.as_deref() == Some(level))
            && query.since.is_none_or(|since| year(figure).is_some_and(|year| year >= since))
    };
    let in_view = |figure: &Figure<'_>| match by {
        None => true,
        Some(View::Role) => view_of(figure) == Some(View::Role) || beside(figure),
        by => view_of(figure) == by,
    };
    let compares = |gap: &Figure<'_>| {
        let sides: Vec<&str> = [&gap.of, &gap.minus].into_iter().flatten().map(|side| &**side).collect();
        every_role || sides.iter().any(|side| names.iter().any(|name| *name.id == **side))
    };
    let gaps_too = matches!(by, None | Some(View::Role));
    let (mut figures, mut gaps) = (Vec::new(), Vec::new());
    let across = (by == Some(View::Role)).then(|| catalog.figures_across());
    let every = by.is_none_or(|by| by != View::Role).then(|| catalog.figures());
    for figure in across.into_iter().flatten().chain(every.into_iter().flatten()).filter(wanted) {
        match view_of(figure) {
            None if gaps_too && compares(figure) => gaps.push(super::Figure::of(figure)),
            Some(_) if in_view(figure) && of_role(figure.role.as_deref()) => figures.push(super::Figure::of(figure)),
            _ => {}
        }
    }
    let mut verdicts: Vec<Verdict<'_>> = if gaps_too && company.is_none() && level.is_none() && query.since.is_none() {
        let about = |claim: &crate::kb::records::Outline<'_>| claim.roles.iter().any(|role| names.iter().any(|name| name.id == *role));
        catalog.claims_on("pay").filter(|claim| every_role || about(claim)).map(|claim| Verdict::of(catalog, claim)).collect()
    } else {
        Vec::new()
    };
    // Those that compare kinds before the others.
    verdicts.sort_by_key(|verdict| verdict.asked.is_none());
    let next = advice(catalog, &figures, &verdicts, by);
    Ok(Pay { figures, gaps, verdicts, next, names, asked_for_roles: !every_role })
}

/// The claim behind the first verdict, the source of most figures shown, and
/// another way to cut them.
fn advice(catalog: &Catalog, figures: &[super::Figure<'_>], verdicts: &[Verdict<'_>], by: Option<View>) -> Vec<Next> {
    let mut advice = Advice::of(catalog);
    if let Some(first) = verdicts.first() {
        advice = advice.add(format!("tpm why {}", first.id), "the evidence for and against, whole");
    }
    let sources = || figures.iter().flat_map(|figure| figure.sources).map(|id| &**id);
    let mut shares: HashMap<&str, usize> = HashMap::new();
    sources().for_each(|id| *shares.entry(id).or_default() += 1);
    if let Some(most) = sources().rev().max_by_key(|id| shares.get(id)) {
        advice = advice.add(format!("tpm sources {most}"), "where most of these figures come from");
    }
    let company = figures.iter().find_map(|figure| figure.company);
    match (by, company) {
        (Some(View::Role), _) => advice.add("tpm pay --by level", "the same by companies' level codes"),
        (_, Some(company)) => advice.add(format!("tpm pay --company \"{company}\""), "all figures of one of these employers"),
        _ => advice.add("tpm pay", "the comparison of kinds"),
    }
    .done()
}

/// Whether the figure shows a neighbour of TPM across employers, as the
/// comparison of kinds does at its end.
fn beside(figure: &Figure<'_>) -> bool {
    view_of(figure) == Some(View::Occupation) && figure.company.is_none() && figure.statistic == Statistic::Percentiles
}

/// The year of the figure's own date.
fn year(figure: &Figure<'_>) -> Option<u32> {
    figure.as_of.as_deref()?.get(..4)?.parse().ok()
}

/// The name as the figures spell it, found in any case, and with hyphens for
/// blanks, as completions offer it.
fn known<'c>(
    catalog: &'c Catalog,
    noun: Noun,
    name: &str,
    field: impl Fn(&'c Figure<'static>) -> Option<&'c str>,
) -> Result<&'c str, Unknown> {
    let normal = |name: &str| name.trim().to_lowercase().replace(' ', "-");
    let mut names: Vec<&str> = Vec::new();
    for spelled in catalog.figures().filter_map(field) {
        if normal(spelled) == normal(name) {
            return Ok(spelled);
        }
        if !names.contains(&spelled) {
            names.push(spelled);
        }
    }
    Err(Unknown::new(noun, name, names, []))
}

/// A record a figure, gaps behind the others.
impl Recorded for Pay<'_> {
    fn records(&self) -> Records {
        let figures = self.figures.iter().chain(&self.gaps);
        Records::of(super::Figure::KEYS, figures.map(|figure| Record::default().keys(&super::Figure::KEYS, figure)))
    }
}
