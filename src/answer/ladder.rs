//! `tpm ladder`: the rungs, what changes at each, and where paths lead.

use serde::Serialize;

use super::crosswalk::{self, Codes};
use super::next::{self, Advice, Next};
use super::records::{LISTED, beside, column, lists, named};
use super::{ByRole, Fact, Problem, Record, Recorded, Records, roles_named};
use crate::kb::records::{self, MoveKind, RoleName, RungKind, SectionId, Years};
use crate::kb::{Catalog, Noun, Text, Unknown};

/// The ladder with the readings of some roles (`kind` `ladder`).
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Ladder<'c> {
    /// Ids of the roles whose readings are given.
    pub roles: Vec<&'c str>,
    /// Lowest first.
    pub rungs: Vec<Rung<'c>>,
    /// Edges between the rungs given, and out of the ladder.
    pub moves: Vec<Move<'c>>,
    /// Where the article says that these roles lead.
    pub destinations: Vec<Destination<'c>>,
    /// The codes of the companies asked for.
    pub companies: Vec<Codes<'c>>,
    /// What is worth running next.
    pub next: Vec<Next>,
    /// Names of the roles, for screens.
    #[serde(skip)]
    pub names: Vec<&'c RoleName<'c>>,
    /// Titles of the dimensions, for screens.
    #[serde(skip)]
    pub dimensions: Vec<&'c records::LadderDimension<'c>>,
    /// Id and title of every rung, for screens.
    #[serde(skip)]
    pub titles: Vec<(&'c str, &'c str)>,
    /// Whether no rung was picked, so that the whole can be drawn.
    #[serde(skip)]
    pub drawn: bool,
}

/// One step of the ladder.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Rung<'c> {
    /// Stable id.
    pub id: &'c str,
    /// Title on screens.
    pub title: &'c str,
    /// 1 for the lowest.
    pub order: u32,
    /// Whether it leads people.
    pub kind: RungKind,
    /// Published figures, each of one kind.
    pub years: &'c [Years<'c>],
    /// What is expected, one fact a dimension.
    pub facts: Vec<Fact<'c>>,
    /// What the rung means in each role; `None` for a role of one's own that
    /// does not say.
    pub roles: ByRole<'c, Option<Fact<'c>>>,
    /// The user's own file that says so; `None` for the built-in knowledge.
    pub layer: Option<&'c str>,
    /// Titles that mean about the same.
    pub other_titles: &'c [Text<'c>],
}

/// An edge of the ladder.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Move<'c> {
    /// The rung it starts from.
    pub from: &'c str,
    /// The rung it leads to; `None` out of the ladder.
    pub to: Option<&'c str>,
    /// How it leads.
    pub kind: MoveKind,
    /// What is known of it.
    pub fact: Fact<'c>,
}

/// A place where the article says that a role's path leads.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Destination<'c> {
    /// The role whose path it is.
    pub role: &'c str,
    /// The post.
    pub title: &'c str,
    /// The rung it stands on; `None` out of the ladder.
    pub rung: Option<&'c str>,
    /// How one gets there.
    pub kind: MoveKind,
    /// What is said of it.
    pub fact: Fact<'c>,
}

/// The ladder as the roles named read it (none: all), with the rungs named
/// (none: all), the moves and destinations that touch them, and the codes of
/// the companies named (none: none).
///
/// ```
/// use tpm_career::{answer::ladder, kb::Catalog};
///
/// let catalog = Catalog::embedded();
/// let answer = ladder::ladder(&catalog, &["services"], &["senior"], &[])?;
/// assert_eq!(answer.rungs.len(), 1);
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
pub fn ladder<'c>(catalog: &'c Catalog, names: &[&str], rungs: &[&str], companies: &[&str]) -> Result<Ladder<'c>, Problem> {
    let codes = if companies.is_empty() { Vec::new() } else { crosswalk::companies(catalog, companies)? };
    let roles = roles_named(catalog, names)?;
    let record = catalog.ladder();
    let mut picked: Vec<&str> = Vec::new();
    for name in rungs {
        picked.push(&rung_named(record, name)?.id);
    }
    let wanted = |id: &str| picked.is_empty() || picked.contains(&id);
    let for_roles = |only: &Option<Vec<Text<'_>>>| only.is_none() || roles.iter().any(|role| records::meant_for(only.as_deref(), &role.id));
    let dimensions: Vec<_> = record.dimensions.iter().filter(|dimension| for_roles(&dimension.roles)).collect();
    let rung = |rung: &'c records::Rung<'c>| Rung {
        id: &rung.id,
        title: &rung.title,
        order: rung.order,
        kind: rung.kind,
        years: &rung.years,
        facts: dimensions
            .iter()
            .flat_map(|dimension| rung.facts.iter().filter(|fact| fact.dimension.as_ref() == Some(&dimension.id)))
            .map(|fact| Fact::of(catalog, fact))
            .collect(),
        roles: ByRole(roles.iter().map(|role| (&*role.id, rung.roles.get(&role.id).map(|fact| Fact::of(catalog, fact)))).collect()),
        layer: rung.layer.as_deref(),
        other_titles: &rung.other_titles,
    };
    let destinations: Vec<Destination<'_>> = record
        .destinations
        .iter()
        .filter(|destination| roles.iter().any(|role| role.id == destination.role))
        .filter(|destination| picked.is_empty() || destination.rung.as_deref().is_some_and(wanted))
        .filter_map(|destination| destination_of(catalog, destination))
        .collect();
    let mut advice =
        Advice::of(catalog).maybe(next::tested(catalog, destinations.iter().map(|destination| destination.fact.id)).map(next::why));
    if let ([role], true) = (&roles[..], picked.is_empty())
        && catalog.has_section(&role.id, SectionId::Growth)
    {
        advice = advice.add(format!("tpm show {} --section growth", role.id), "what is said of growth in this role");
    }
    // The rung where the ladder forks is the one most people have to think about.
    if let Some(fork) = record.moves.iter().find(|step| step.kind == MoveKind::Sideways).filter(|step| !picked.contains(&&*step.from)) {
        let ids: Vec<&str> = roles.iter().map(|role| &*role.id).collect();
        advice = advice.add(format!("tpm ladder {} --rung {}", ids.join(" "), fork.from), "the rung where the ladder forks");
    }
    advice = advice.add("tpm pay --by level", "what TPMs at companies' levels reported");
    Ok(Ladder {
        next: advice.done(),
        roles: roles.iter().map(|role| &*role.id).collect(),
        rungs: record.rungs.iter().filter(|rung| wanted(&rung.id)).map(rung).collect(),
        moves: record
            .moves
            .iter()
            .filter(|step| for_roles(&step.roles))
            .filter(|step| wanted(&step.from) || step.to.as_deref().is_some_and(wanted))
            .map(|step| Move { from: &step.from, to: step.to.as_deref(), kind: step.kind, fact: Fact::of(catalog, &step.fact) })
            .collect(),
        destinations,
        companies: codes,
        titles: record.rungs.iter().map(|rung| (&*rung.id, &*rung.title)).collect(),
        drawn: picked.is_empty(),
        names: roles,
        dimensions,
    })
}

/// The fact of a destination stands in the role's own file.
fn destination_of<'c>(catalog: &'c Catalog, destination: &'c records::Destination<'c>) -> Option<Destination<'c>> {
    let fact = catalog.fact(&destination.fact)?;
    Some(Destination {
        role: &destination.role,
        title: &destination.title,
        rung: destination.rung.as_deref(),
        kind: destination.kind,
        fact: Fact::of(catalog, fact),
    })
}

/// The rung of this id, title or number, in any case.
pub(super) fn rung_named<'c>(ladder: &'c records::Ladder<'c>, name: &str) -> Result<&'c records::Rung<'c>, Unknown> {
    let wanted = name.trim().to_lowercase();
    let is = |rung: &&records::Rung<'_>| *rung.id == *wanted || rung.title.to_lowercase() == wanted || rung.order.to_string() == wanted;
    ladder.rungs.iter().find(is).ok_or_else(|| {
        Unknown::new(Noun::Rung, name, ladder.rungs.iter().map(|rung| &*rung.id), ladder.rungs.iter().map(|rung| &*rung.title))
    })
}

/// What is printed of a rung by itself, as columns.
pub(super) const RUNG: [&str; 4] = ["id", "order", "title", "kind"];

/// What is printed of a figure in years.
pub(super) const YEARS: [&str; 6] = ["kind", "min", "max", "n", "sources", "note"];

/// What is told of a company's code; the crosswalk has the rest.
const CODE: [&str; 2] = ["placement", "sources"];

/// What is told of a move, and of a destination, beside its fact.
const MOVE: [&str; 3] = ["from", "to", "kind"];
const DESTINATION: [&str; 2] = ["role", "kind"];

/// A record a rung: its readings and expectations beside each other, then in
/// lists side by side its figures in years, the codes of the companies asked
/// for, the moves from it and to it, and the destinations on it. What stands on
/// no rung, of the whole ladder, is in a last record without an id.
impl Recorded for Ladder<'_> {
    fn records(&self) -> Records {
        let columns = named(RUNG)
            .chain(named(["other_titles"]))
            .chain(lists("years", &YEARS))
            .chain(self.roles.iter().flat_map(|role| beside(role)))
            .chain(self.dimensions.iter().flat_map(|dimension| beside(&dimension.id)))
            .chain(self.companies.iter().flat_map(|company| std::iter::once(column(company.id).into()).chain(lists(company.id, &CODE))))
            .chain(named(["up", "sideways", "out"]))
            .chain(lists("moves", &LISTED).chain(lists("moves", &MOVE)))
            .chain(lists("destinations", &LISTED).chain(lists("destinations", &DESTINATION)))
            .chain(named(["destinations_post", "layer"]));
        let codes = self.companies.iter().flat_map(|company| &company.cells);
        let homeless =
            self.destinations.iter().any(|destination| destination.rung.is_none()) || codes.into_iter().any(|cell| cell.rung.is_none());
        let rest = (self.drawn && homeless).then(|| self.beside(Record::default(), None));
        Records::of(columns, self.rungs.iter().map(|rung| self.record(rung)).chain(rest))
    }
}

impl Ladder<'_> {
    fn record(&self, rung: &Rung<'_>) -> Record {
        let mut record = Record::default().keys(&RUNG, rung).with("other_titles", rung.other_titles).lists("years", &YEARS, rung.years);
        for role in &self.roles {
            record = record.fact(role, rung.roles.get(role).and_then(Option::as_ref));
        }
        for dimension in &self.dimensions {
            record = record.fact(&dimension.id, rung.facts.iter().find(|fact| fact.dimension == Some(&*dimension.id)));
        }
        let leads = |kind: MoveKind| -> Vec<&str> {
            let steps = self.moves.iter().filter(|step| step.from == rung.id && step.kind == kind);
            steps.map(|step| step.to.or(step.fact.title).unwrap_or(step.fact.id)).collect()
        };
        let touching = || self.moves.iter().filter(|step| step.from == rung.id || step.to == Some(rung.id));
        self.beside(record, Some(rung.id))
            .with("up", leads(MoveKind::Up))
            .with("sideways", leads(MoveKind::Sideways))
            .with("out", leads(MoveKind::Out))
            .lists("moves", &LISTED, touching().map(|step| &step.fact))
            .lists("moves", &MOVE, touching())
            .with("layer", rung.layer)
    }

    /// The record with the codes and destinations that stand on this rung, or on none.
    fn beside(&self, mut record: Record, rung: Option<&str>) -> Record {
        for company in &self.companies {
            let cells = || company.cells.iter().filter(|cell| cell.rung == rung);
            let codes: Vec<&str> = cells().map(|cell| cell.code).collect();
            record = record.with(column(company.id), codes).lists(company.id, &CODE, cells());
        }
        let standing = || self.destinations.iter().filter(|destination| destination.rung == rung);
        record
            .lists("destinations", &LISTED, standing().map(|destination| &destination.fact))
            .lists("destinations", &DESTINATION, standing())
            .with("destinations_post", standing().map(|destination| destination.title).collect::<Vec<_>>())
    }
}
