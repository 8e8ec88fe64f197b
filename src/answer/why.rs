//! `tpm why`: who says so, how firmly, and what speaks against it.

use serde::Serialize;

use super::next::{self, Advice, Next};
use super::records::{lists, named};
use super::{Fact, Figure, Problem, Record, Recorded, Records};
use crate::kb::records::{self, Direction, Strength, Verdict};
use crate::kb::{Catalog, Noun, Text, Unknown};

/// Claims with their evidence, and what nobody knows (`kind` `why`).
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Why<'c> {
    /// The claims asked for.
    pub claims: Vec<Claim<'c>>,
    /// What nobody knows, with the question to ask; only when asked for.
    pub unknowns: Vec<Fact<'c>>,
    /// What is worth running next.
    pub next: Vec<Next>,
    /// Whether one claim was asked for, which is then shown whole.
    #[serde(skip)]
    pub whole: bool,
    /// Whether it is about what nobody knows.
    #[serde(skip)]
    pub asked_unknown: bool,
    /// How many unknown facts there are, for whoever did not ask.
    #[serde(skip)]
    pub unknown_count: usize,
}

/// A fact under test.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Claim<'c> {
    /// `<topic>.<slug>`.
    pub id: &'c str,
    /// The roles it speaks of.
    pub roles: &'c [Text<'c>],
    /// What is claimed.
    pub statement: &'c str,
    /// How firmly the source says it; `None` where only we put it to the test.
    pub strength: Option<Strength>,
    /// What the evidence says.
    pub verdict: Verdict,
    /// The verdict in a sentence.
    pub answer: &'c str,
    /// For and against.
    pub evidence: Vec<Evidence<'c>>,
    /// What would settle it.
    pub would_settle: &'c str,
    /// Who makes the claim, and ids of the sources of the evidence.
    pub sources: Vec<&'c str>,
    /// The user's own file that says so; `None` for the built-in knowledge.
    pub layer: Option<&'c str>,
    /// Who makes the claim.
    #[serde(skip)]
    pub made_by: &'c [Text<'c>],
}

/// One item beside a claim.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Evidence<'c> {
    /// Which way it points.
    pub direction: Direction,
    /// What it says.
    pub text: &'c str,
    /// Its figures, whole.
    pub figures: Vec<Figure<'c>>,
    /// Ids of its sources.
    pub sources: &'c [Text<'c>],
}

/// A fact with the claims that test it (`kind` `why_fact`).
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct WhyFact<'c> {
    /// The fact.
    pub fact: Fact<'c>,
    /// The role it speaks of, if it is of one.
    pub role: Option<&'c str>,
    /// The section or part it stands in.
    pub section: &'c str,
    /// Ids of the claims that test it.
    pub claims: Vec<&'c str>,
    /// Ids of its sources.
    pub sources: &'c [Text<'c>],
    /// What is worth running next.
    pub next: Vec<Next>,
    /// The claims that test it, for screens.
    #[serde(skip)]
    pub tested: Vec<&'c records::Outline<'c>>,
    /// Its sources with their grades, for screens.
    #[serde(skip)]
    pub from: Vec<(records::Grade, &'c records::Source<'c>)>,
}

/// Which claims are asked for.
#[derive(Debug, Clone, Default)]
pub struct Query {
    /// Only this verdict.
    pub verdict: Option<Verdict>,
    /// Only what speaks of this role.
    pub role: Option<String>,
    /// What nobody knows in place of the claims.
    pub unknown: bool,
}

/// One thing that `tpm why ID` can be about.
#[derive(Debug)]
pub enum One<'c> {
    /// A claim, shown whole.
    Claim(Why<'c>),
    /// A fact.
    Fact(Box<WhyFact<'c>>),
}

/// The ledger, or what nobody knows.
///
/// ```
/// use tpm_career::{answer::why, kb::{Catalog, records::Verdict}};
///
/// let catalog = Catalog::embedded();
/// let query = why::Query { verdict: Some(Verdict::Open), ..why::Query::default() };
/// let answer = why::ledger(&catalog, &query)?;
/// assert!(answer.claims.iter().all(|claim| claim.verdict == Verdict::Open));
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
pub fn ledger<'c>(catalog: &'c Catalog, query: &Query) -> Result<Why<'c>, Problem> {
    let role = query.role.as_deref().map(|name| super::role_with_profile(catalog, name)).transpose()?;
    let speaks = |claim: &&records::Claim<'_>| role.is_none_or(|role| claim.roles.contains(&role.id));
    let mut claims: Vec<Claim<'_>> = Vec::new();
    if !query.unknown {
        let found = catalog.claims().filter(speaks).filter(|claim| query.verdict.is_none_or(|verdict| claim.verdict == verdict));
        claims.extend(found.map(|record| claim(catalog, record)));
        claims.sort_by_key(|claim| claim.verdict);
    }
    let unknowns: Vec<Fact<'_>> = catalog
        .facts()
        .into_iter()
        .map(|placed| placed.fact)
        .filter(|fact| fact.strength == Strength::Unknown)
        .filter(|fact| role.is_none_or(|role| catalog.role_of(&fact.id).is_none_or(|of| *role.id == *of)))
        .map(|fact| Fact::of(catalog, fact))
        .collect();
    let unknown_count = unknowns.len();
    let mut advice = Advice::of(catalog);
    if let Some(first) = claims.first() {
        advice = advice.add(format!("tpm why {}", first.id), "the first of these, whole");
    }
    advice = if query.unknown {
        advice.add("tpm why --verdict open", "claims whose evidence does not decide")
    } else {
        advice.add("tpm why --unknown", format!("{unknown_count} things that nobody knows, with the questions to ask"))
    };
    Ok(Why {
        next: advice.done(),
        claims,
        unknowns: if query.unknown { unknowns } else { Vec::new() },
        whole: false,
        asked_unknown: query.unknown,
        unknown_count,
    })
}

/// The claim or fact of this id.
///
/// ```
/// use tpm_career::{answer::why, kb::Catalog};
///
/// let catalog = Catalog::embedded();
/// assert!(matches!(why::one(&catalog, "pay.infra-premium")?, why::One::Claim(_)));
/// assert!(matches!(why::one(&catalog, "infra.pay.premium-claim")?, why::One::Fact(_)));
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
pub fn one<'c>(catalog: &'c Catalog, given: &str) -> Result<One<'c>, Problem> {
    let id = given.trim().to_lowercase();
    if let Some(record) = catalog.claim(&id) {
        return Ok(One::Claim(Why {
            claims: vec![claim(catalog, record)],
            unknowns: Vec::new(),
            next: about(catalog, record),
            whole: true,
            asked_unknown: false,
            unknown_count: 0,
        }));
    }
    let Some(record) = catalog.fact(&id) else {
        let given = given.to_owned();
        if catalog.source(&id).is_some() {
            return Err(Problem::Elsewhere { given, is: "a source", command: format!("tpm sources {id}") });
        }
        if catalog.figure(&id).is_some() {
            return Err(Problem::Elsewhere { given, is: "a figure", command: "tpm pay --all".to_owned() });
        }
        let facts = catalog.facts();
        let known: Vec<&str> = catalog.outlines().map(|claim| &*claim.id).collect();
        return Err(Unknown::new(Noun::Claim, &given, known, facts.iter().map(|placed| &*placed.fact.id)).into());
    };
    let tested: Vec<&records::Outline<'_>> =
        catalog.claims_testing(&[&record.id]).map(|claim| -> &records::Outline<'_> { claim }).collect();
    let mut advice = Advice::of(catalog);
    if let Some(first) = tested.first() {
        advice = advice.add(format!("tpm why {}", first.id), "the claim that tests it, whole");
    }
    if let Some(source) = record.sources.first() {
        advice = advice.add(format!("tpm sources {source}"), "the source, and what else rests on it");
    }
    if let Some(role) = catalog.role_of(&record.id).filter(|role| catalog.in_profile(role, &record.id)) {
        let section = record.id.split('.').nth(1).unwrap_or_default();
        advice = advice.add(format!("tpm show {role} --section {section}"), "the part of the profile it stands in");
    }
    Ok(One::Fact(Box::new(WhyFact {
        next: advice.done(),
        fact: Fact::of(catalog, record),
        role: catalog.role_of(&record.id),
        section: record.id.split('.').nth(1).unwrap_or_default(),
        claims: tested.iter().map(|claim| &*claim.id).collect(),
        sources: &record.sources,
        tested,
        from: catalog.all_sources().filter(|(_, source)| record.sources.contains(&source.id)).collect(),
    })))
}

/// The figures of a claim, the fact it tests, and another claim on the topic.
fn about(catalog: &Catalog, record: &records::Claim<'_>) -> Vec<Next> {
    let mut advice = Advice::of(catalog);
    if record.evidence.iter().any(|item| !item.figures.is_empty()) {
        let roles: Vec<&str> = record.roles.iter().map(|role| &**role).collect();
        let all = roles.len() == catalog.meta().roles.len();
        advice =
            advice.add(if all { "tpm pay".to_owned() } else { format!("tpm pay {}", roles.join(" ")) }, "its figures among the others");
    }
    if let Some(fact) = record.tests.first() {
        advice = advice.add(format!("tpm why {fact}"), "the statement that it tests");
    }
    if let Some(other) = catalog.claims_on(&record.id).find(|claim| claim.id != record.id) {
        let (command, why) = next::why(other);
        advice = advice.add(command, why);
    }
    advice.done()
}

fn claim<'c>(catalog: &'c Catalog, record: &'c records::Claim<'c>) -> Claim<'c> {
    Claim {
        id: &record.id,
        roles: &record.roles,
        statement: &record.statement,
        strength: record.strength,
        verdict: record.verdict,
        answer: &record.answer,
        evidence: record
            .evidence
            .iter()
            .map(|item| Evidence {
                direction: item.direction,
                text: &item.text,
                figures: item.figures.iter().filter_map(|id| catalog.figure(id)).map(Figure::of).collect(),
                sources: &item.sources,
            })
            .collect(),
        would_settle: &record.would_settle,
        sources: record.all_sources().into_iter().map(|id| &**id).collect(),
        layer: record.layer.as_deref(),
        made_by: &record.sources,
    }
}

/// What is printed of a claim by itself, as columns.
pub(super) const CLAIM: [&str; 9] = ["id", "verdict", "answer", "statement", "strength", "roles", "would_settle", "sources", "layer"];

/// The ways that evidence points, each with a column for its texts and one for
/// the sources of each text.
const DIRECTIONS: [(Direction, &str); 4] = [
    (Direction::Supports, "supports"),
    (Direction::Limits, "limits"),
    (Direction::Contradicts, "contradicts"),
    (Direction::Neutral, "neutral"),
];

/// A record a claim, its evidence by the way it points; an item of evidence,
/// where one claim was asked for, which stands before each; or a fact that
/// nobody knows, where that was asked for.
impl Recorded for Why<'_> {
    fn records(&self) -> Records {
        if self.asked_unknown {
            return Records::of(Fact::KEYS, self.unknowns.iter().map(|fact| Record::default().keys(&Fact::KEYS, fact)));
        }
        if self.whole {
            let items = self.claims.iter().flat_map(|claim| claim.evidence.iter().map(|item| claim.item(item)));
            return Records::of(CLAIM.into_iter().chain(["made_by", "direction", "text", "figures", "evidence_sources"]), items);
        }
        let evidence = DIRECTIONS.into_iter().flat_map(|(_, name)| named([name]).chain(lists(name, &["sources"])));
        let columns = named(CLAIM).chain(named(["made_by", "evidence_count"])).chain(evidence).chain(named(["figures"]));
        Records::of(columns, self.claims.iter().map(Claim::record))
    }
}

impl Claim<'_> {
    fn record(&self) -> Record {
        let mut figures: Vec<&str> = Vec::new();
        for figure in self.evidence.iter().flat_map(|item| &item.figures) {
            if !figures.contains(&figure.id) {
                figures.push(figure.id);
            }
        }
        let mut record = Record::default().keys(&CLAIM, self).with("made_by", self.made_by).with("evidence_count", self.evidence.len());
        for (direction, name) in DIRECTIONS {
            let pointing = || self.evidence.iter().filter(|item| item.direction == direction);
            record = record.with(name, pointing().map(|item| item.text).collect::<Vec<_>>()).lists(name, &["sources"], pointing());
        }
        record.with("figures", figures)
    }

    fn item(&self, item: &Evidence<'_>) -> Record {
        Record::default()
            .keys(&CLAIM, self)
            .with("made_by", self.made_by)
            .keys(&["direction", "text"], item)
            .with("figures", item.figures.iter().map(|figure| figure.id).collect::<Vec<_>>())
            .with("evidence_sources", item.sources)
    }
}

/// One record: the fact with its place and the claims that test it.
impl Recorded for WhyFact<'_> {
    fn records(&self) -> Records {
        let columns = ["role", "section"].into_iter().chain(Fact::KEYS).chain(["claims"]);
        let start = Record::default().with("role", self.role).with("section", self.section);
        Records::of(columns, [start.keys(&Fact::KEYS, &self.fact).with("claims", &self.claims)])
    }
}
