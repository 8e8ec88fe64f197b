//! `tpm ladder --from --to`: what changes on the way, dimension by dimension;
//! and `tpm ladder --worksheet`: a rung's expectations to answer in writing.

use std::collections::HashMap;

use serde::Serialize;

use super::ladder::rung_named;
use super::next::{Advice, Next};
use super::records::{beside, named};
use super::{Fact, Problem, Record, Recorded, Records, role_with_profile};
use crate::kb::records::{Ladder, Move, MoveKind, RoleName, Rung, meant_for};
use crate::kb::{Catalog, Text};

/// What changes between two rungs (`kind` `ladder_steps`).
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Steps<'c> {
    /// Id of the role whose ladder it is; `None` for all kinds.
    pub role: Option<&'c str>,
    /// Id of the rung it starts from.
    pub from: &'c str,
    /// Id of the rung it leads to.
    pub to: &'c str,
    /// The steps of the way in order, then the sideways and outward moves that
    /// leave it.
    pub steps: Vec<Step<'c>>,
    /// What is worth running next.
    pub next: Vec<Next>,
    /// Id and title of every rung, for screens.
    #[serde(skip)]
    pub titles: Vec<(&'c str, &'c str)>,
    /// Id and title of every dimension, for screens.
    #[serde(skip)]
    pub dimensions: Vec<(&'c str, &'c str)>,
    /// The name of the role, for screens.
    #[serde(skip)]
    pub name: Option<&'c RoleName<'c>>,
}

/// One move, with what changes by it.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Step<'c> {
    /// Id of the rung it starts from.
    pub from: &'c str,
    /// Id of the rung it leads to; `None` out of the ladder.
    pub to: Option<&'c str>,
    /// How it leads.
    pub kind: MoveKind,
    /// What is known of the move.
    pub fact: Fact<'c>,
    /// What is expected before and after, one a dimension; empty for moves
    /// that leave the way.
    pub changes: Vec<Change<'c>>,
}

/// What is expected before and after a step.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Change<'c> {
    /// Id of the dimension.
    pub dimension: &'c str,
    /// What the lower rung expects.
    pub before: Fact<'c>,
    /// What the higher rung expects.
    pub after: Fact<'c>,
}

/// A sheet to fill in (`kind` `ladder_worksheet`).
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Worksheet<'c> {
    /// Id of the role.
    pub role: &'c str,
    /// Id of the rung.
    pub rung: &'c str,
    /// Title of the rung.
    pub title: &'c str,
    /// What the rung means in the role.
    pub reading: Option<Fact<'c>>,
    /// One for each dimension.
    pub expectations: Vec<Expectation<'c>>,
    /// What the sheet is and is not.
    pub notice: &'c str,
    /// What is worth running next.
    pub next: Vec<Next>,
    /// The name of the role, for screens.
    #[serde(skip)]
    pub name: &'c RoleName<'c>,
}

/// An expectation, and the questions to answer beside it.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Expectation<'c> {
    /// Id of the dimension.
    pub dimension: &'c str,
    /// Title of the dimension.
    pub title: &'c str,
    /// What is expected.
    pub fact: Fact<'c>,
    /// To be answered in one's own words.
    pub prompts: &'c [Text<'c>],
}

/// What changes on the shortest way from one rung up to another.
///
/// ```
/// use tpm_career::{answer::steps, kb::Catalog};
///
/// let catalog = Catalog::embedded();
/// let answer = steps::steps(&catalog, Some("services"), "tpm", "staff")?;
/// assert_eq!((answer.steps[0].from, answer.steps[0].to), ("tpm", Some("senior")));
/// assert!(steps::steps(&catalog, None, "staff", "tpm").is_err()); // leads down
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
pub fn steps<'c>(catalog: &'c Catalog, role: Option<&str>, from: &str, to: &str) -> Result<Steps<'c>, Problem> {
    let name = role.map(|role| role_with_profile(catalog, role)).transpose()?;
    let ladder = catalog.ladder();
    let (from, to) = (rung_named(ladder, from)?, rung_named(ladder, to)?);
    if from.order >= to.order {
        return Err(Problem::NotAbove { from: from.id.to_string(), to: to.id.to_string() });
    }
    let meant = |only: &Option<Vec<Text<'_>>>| name.is_none_or(|name| meant_for(only.as_deref(), &name.id));
    let Some(way) = way(ladder, &from.id, &to.id, |step| meant(&step.roles)) else {
        return Err(Problem::NoWay { from: from.id.to_string(), to: to.id.to_string() });
    };
    let mut steps: Vec<Step<'_>> = way.iter().map(|step| step_of(catalog, step, changes(catalog, ladder, step, meant))).collect();
    // What could be done instead, from any rung on the way.
    let on_way = |id: &Text<'_>| way.iter().any(|step| step.from == *id);
    let aside = ladder.moves.iter().filter(|step| step.kind != MoveKind::Up && on_way(&step.from) && meant(&step.roles));
    steps.extend(aside.filter(|step| !way.iter().any(|known| std::ptr::eq(*known, *step))).map(|step| step_of(catalog, step, Vec::new())));
    let id = name.map_or(String::new(), |name| format!(" {}", name.id));
    let advice = Advice::of(catalog)
        .maybe(name.map(|name| {
            (
                format!("tpm ladder {} --worksheet --rung {}", name.id, to.id),
                "the higher rung's expectations, to answer in writing".to_owned(),
            )
        }))
        .maybe(name.map(|name| (format!("tpm assess level {} --questions", name.id), "statements to place your own work by".to_owned())))
        .add(format!("tpm ladder{id} --rung {} --rung {}", from.id, to.id), "the two rungs whole, with years and titles");
    Ok(Steps {
        role: name.map(|name| &*name.id),
        from: &from.id,
        to: &to.id,
        steps,
        next: advice.done(),
        titles: ladder.rungs.iter().map(|rung| (&*rung.id, &*rung.title)).collect(),
        dimensions: ladder.dimensions.iter().map(|dimension| (&*dimension.id, &*dimension.title)).collect(),
        name,
    })
}

/// A rung's expectations with blank prompts.
///
/// ```
/// use tpm_career::{answer::steps, kb::Catalog};
///
/// let catalog = Catalog::embedded();
/// let answer = steps::worksheet(&catalog, "infra", "senior")?;
/// assert!(answer.expectations.iter().all(|expected| !expected.prompts.is_empty()));
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
pub fn worksheet<'c>(catalog: &'c Catalog, role: &str, rung_name: &str) -> Result<Worksheet<'c>, Problem> {
    let name = role_with_profile(catalog, role)?;
    let ladder = catalog.ladder();
    let rung = rung_named(ladder, rung_name)?;
    let level = catalog.level();
    let expectations =
        ladder.dimensions.iter().filter(|dimension| meant_for(dimension.roles.as_deref(), &name.id)).filter_map(|dimension| {
            let fact = rung.facts.iter().find(|fact| fact.dimension.as_ref() == Some(&dimension.id))?;
            Some(Expectation { dimension: &dimension.id, title: &dimension.title, fact: Fact::of(catalog, fact), prompts: &level.prompts })
        });
    Ok(Worksheet {
        role: &name.id,
        rung: &rung.id,
        title: &rung.title,
        reading: rung.roles.get(&name.id).map(|fact| Fact::of(catalog, fact)),
        expectations: expectations.collect(),
        notice: &level.notice,
        next: Advice::of(catalog)
            .add(format!("tpm assess level {} --questions", name.id), "statements to place your own work by")
            .add(format!("tpm ladder {} --rung {}", name.id, rung.id), "the rung with its years and moves")
            .done(),
        name,
    })
}

fn rung<'c>(ladder: &'c Ladder<'c>, id: &str) -> Option<&'c Rung<'c>> {
    ladder.rungs.iter().find(|rung| rung.id == *id)
}

fn step_of<'c>(catalog: &'c Catalog, step: &'c Move<'c>, changes: Vec<Change<'c>>) -> Step<'c> {
    Step { from: &step.from, to: step.to.as_deref(), kind: step.kind, fact: Fact::of(catalog, &step.fact), changes }
}

fn changes<'c>(
    catalog: &'c Catalog,
    ladder: &'c Ladder<'c>,
    step: &'c Move<'c>,
    meant: impl Fn(&Option<Vec<Text<'_>>>) -> bool,
) -> Vec<Change<'c>> {
    let (Some(before), Some(after)) = (rung(ladder, &step.from), step.to.as_deref().and_then(|to| rung(ladder, to))) else {
        return Vec::new();
    };
    let fact = |rung: &'c Rung<'c>, id: &Text<'_>| {
        rung.facts.iter().find(|fact| fact.dimension.as_ref() == Some(id)).map(|fact| Fact::of(catalog, fact))
    };
    let dimensions = ladder.dimensions.iter().filter(|dimension| meant(&dimension.roles));
    dimensions
        .filter_map(|dimension| {
            Some(Change { dimension: &dimension.id, before: fact(before, &dimension.id)?, after: fact(after, &dimension.id)? })
        })
        .collect()
}

/// The shortest way along `up` and `sideways` moves that are meant; of equally
/// short ones the one whose moves stand first in the data.
fn way<'c>(ladder: &'c Ladder<'c>, from: &'c str, to: &str, meant: impl Fn(&Move<'_>) -> bool) -> Option<Vec<&'c Move<'c>>> {
    // By which move each rung was reached first. None is entered again: moves of
    // one's own may go in a circle.
    let mut reached: HashMap<&str, Option<&Move<'_>>> = HashMap::from([(from, None)]);
    let mut rungs = vec![from];
    let mut at = 0;
    while let Some(here) = rungs.get(at).copied().filter(|_| !reached.contains_key(to)) {
        for step in ladder.moves.iter().filter(|step| step.from == *here && step.kind != MoveKind::Out && meant(step)) {
            if let Some(next) = step.to.as_deref().filter(|next| !reached.contains_key(next)) {
                reached.insert(next, Some(step));
                rungs.push(next);
            }
        }
        at += 1;
    }
    let mut way = Vec::new();
    let mut end = to;
    while let Some(step) = *reached.get(end)? {
        way.push(step);
        end = &step.from;
    }
    way.reverse();
    Some(way)
}

/// A record a change, with its step; a step without changes has one of its own.
impl Recorded for Steps<'_> {
    fn records(&self) -> Records {
        let columns = named(["role", "from", "to", "kind"])
            .chain(beside("move"))
            .chain(named(["dimension"]))
            .chain(beside("before"))
            .chain(beside("after"));
        let records = self.steps.iter().flat_map(|step| {
            let start = move || {
                Record::default()
                    .with("role", self.role)
                    .with("from", step.from)
                    .with("to", step.to)
                    .with("kind", step.kind)
                    .fact("move", Some(&step.fact))
            };
            let changes = step.changes.iter().map(move |change| {
                start().with("dimension", change.dimension).fact("before", Some(&change.before)).fact("after", Some(&change.after))
            });
            changes.chain(step.changes.is_empty().then(start))
        });
        Records::of(columns, records)
    }
}

/// A record an expectation; the first is what the rung means in the role.
impl Recorded for Worksheet<'_> {
    fn records(&self) -> Records {
        let columns = ["role", "rung", "dimension_title"].into_iter().chain(Fact::KEYS).chain(["prompts"]);
        let start = |title: Option<&str>| Record::default().with("role", self.role).with("rung", self.rung).with("dimension_title", title);
        let reading = self.reading.iter().map(|fact| start(None).keys(&Fact::KEYS, fact));
        let asked =
            self.expectations.iter().map(|asked| start(Some(asked.title)).keys(&Fact::KEYS, &asked.fact).with("prompts", asked.prompts));
        Records::of(columns, reading.chain(asked))
    }
}
