//! `tpm show`: what is this role; without a role, what kinds there are.

use serde::Serialize;

use super::next::{self, Advice, Next};
use super::{Fact, Problem, Record, Recorded, Records, Verdict, verdict};
use crate::kb::records::{AdjacentName, Asked, RoleName, SectionId};
use crate::kb::{Catalog, Kind, Noun, Text, Unknown};

/// What a TPM is and which kinds there are (`kind` `roles`).
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Roles<'c> {
    /// What a TPM is.
    pub about: Vec<Fact<'c>>,
    /// The roles with a profile.
    pub roles: Vec<Named<'c>>,
    /// Kinds known by name and two sentences.
    pub adjacent: Vec<AdjacentKind<'c>>,
    /// What is worth running next.
    pub next: Vec<Next>,
}

/// Profiles (`kind` `show`).
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Show<'c> {
    /// In the order asked for.
    pub roles: Vec<Profile<'c>>,
    /// Adjacent kinds among the names asked for.
    pub adjacent: Vec<AdjacentKind<'c>>,
    /// What is worth running next.
    pub next: Vec<Next>,
}

/// A role's names and its one sentence.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Named<'c> {
    /// Stable id.
    pub id: &'c str,
    /// Full name.
    pub name: &'c str,
    /// Other names.
    pub aliases: &'c [Text<'c>],
    /// The role in one sentence.
    pub summary: &'c str,
    /// The user's own file that says so; `None` for the built-in knowledge.
    pub layer: Option<&'c str>,
    /// The fact behind the summary.
    #[serde(skip)]
    pub summary_fact: Fact<'c>,
}

/// A role's profile.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Profile<'c> {
    /// Names and summary.
    #[serde(flatten)]
    pub named: Named<'c>,
    /// What the evidence says of its pay and growth; empty when neither was asked for.
    pub verdicts: Vec<Verdict<'c>>,
    /// The sections asked for, in the order of profiles.
    pub sections: Vec<Section<'c>>,
    /// The facts of the first lines; absent when sections were picked.
    #[serde(skip)]
    pub head: Option<Head<'c>>,
}

/// The facts that stand for the whole profile in its first lines.
#[derive(Debug)]
pub struct Head<'c> {
    /// For whom the role works.
    pub customer: Fact<'c>,
    /// How its success is measured.
    pub success: Fact<'c>,
}

/// One part of a profile.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Section<'c> {
    /// Stable id.
    pub id: SectionId,
    /// Title on screens.
    pub title: &'static str,
    /// Most useful first.
    pub facts: Vec<Fact<'c>>,
}

/// A kind of TPM without a profile.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct AdjacentKind<'c> {
    /// Stable id.
    pub id: &'c str,
    /// Full name.
    pub name: &'c str,
    /// Id of the nearest role.
    pub nearest: &'c str,
    /// What it does, and why that role is the nearest.
    pub facts: Vec<Fact<'c>>,
}

/// The kinds of TPM.
///
/// ```
/// use tpm_career::{answer::show, kb::Catalog};
///
/// let catalog = Catalog::embedded();
/// let answer = show::roles(&catalog);
/// assert_eq!(answer.roles.iter().map(|role| role.id).collect::<Vec<_>>(), ["infra", "product", "services"]);
/// ```
#[must_use]
pub fn roles(catalog: &Catalog) -> Roles<'_> {
    Roles {
        about: catalog.about().facts.iter().map(|fact| Fact::of(catalog, fact)).collect(),
        roles: catalog.meta().roles.iter().map(|role| named(catalog, role)).collect(),
        adjacent: catalog.meta().adjacent.iter().map(|kind| adjacent(catalog, kind)).collect(),
        next: Advice::of(catalog)
            .maybe(catalog.meta().roles.first().and_then(|role| Some((role, next::nearest_role(catalog, &role.id)?))).map(
                |(role, near)| {
                    (format!("tpm compare {} {near}", role.id), "the two kinds that share the most skills, side by side".to_owned())
                },
            ))
            .add("tpm assess", format!("{} questions: which kind suits you", catalog.questions().questions.len()))
            .add("tpm faq", format!("{} questions that people come with, answered", catalog.faq().questions.len()))
            .done(),
    }
}

/// The profiles of the roles and adjacent kinds named, each once, with the
/// sections named (none: all). No name at all means every role.
///
/// ```
/// use tpm_career::{answer::show, kb::Catalog};
///
/// let catalog = Catalog::embedded();
/// let answer = show::show(&catalog, &["platform"], &["pay"])?;
/// assert_eq!((answer.roles[0].named.id, answer.roles[0].sections.len()), ("infra", 1));
/// assert!(show::show(&catalog, &["plumber"], &[]).is_err());
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
pub fn show<'c>(catalog: &'c Catalog, names: &[&str], sections: &[&str]) -> Result<Show<'c>, Problem> {
    let mut picked = Vec::new();
    for name in sections {
        picked.push(section_named(name)?);
    }
    let mut out = Show { roles: Vec::new(), adjacent: Vec::new(), next: Vec::new() };
    let mut put = |kind: Kind<'c>| match kind {
        Kind::Role(role) if !out.roles.iter().any(|known| known.named.id == &*role.id) => out.roles.push(profile(catalog, role, &picked)),
        Kind::Adjacent(kind) if !out.adjacent.iter().any(|known| known.id == &*kind.id) => out.adjacent.push(adjacent(catalog, kind)),
        _ => {}
    };
    for name in names {
        put(catalog.kind_named(name)?);
    }
    if names.is_empty() {
        catalog.meta().roles.iter().for_each(|role| put(Kind::Role(role)));
    }
    out.next = advice(catalog, &out, &picked);
    Ok(out)
}

/// By the sections asked for, where some were; else by the roles shown.
fn advice(catalog: &Catalog, show: &Show<'_>, picked: &[SectionId]) -> Vec<Next> {
    let Some(first) = show.roles.first() else {
        let near = show
            .adjacent
            .iter()
            .map(|kind| (format!("tpm show {}", kind.nearest), format!("the nearest kind with a profile to {}", kind.name)));
        return near.fold(Advice::of(catalog), |advice, (command, why)| advice.add(command, why)).done();
    };
    let id = first.named.id;
    let mut advice = Advice::of(catalog);
    for section in picked {
        advice = match section {
            SectionId::Pay => advice.add(format!("tpm pay {id}"), "the figures, with period, place and sample size"),
            SectionId::Growth => advice.add(format!("tpm ladder {id}"), "the rungs, and where they lead"),
            SectionId::Skills => advice.maybe(
                next::nearest_role(catalog, id)
                    .map(|near| (format!("tpm compare {id} {near}"), "which of these skills another kind shares".to_owned())),
            ),
            SectionId::Entry | SectionId::Interview => advice.maybe(
                next::nearest_role(catalog, id).and_then(|near| next::switch(catalog, near, id, "what coming from the nearest kind takes")),
            ),
            SectionId::Unknowns => advice.add(format!("tpm why --unknown --role {id}"), "all that nobody knows, with the questions to ask"),
            _ => advice,
        };
    }
    if let [_, second, ..] = &show.roles[..] {
        advice = advice.add(format!("tpm compare {id} {}", second.named.id), "the two side by side");
    }
    let asked = first.verdicts.first().map(|verdict| (format!("tpm why {}", verdict.id), "the evidence for and against, whole".to_owned()));
    advice.maybe(asked).maybe(next::beside_nearest(catalog, id)).add(format!("tpm ladder {id}"), "the rungs, and where they lead").done()
}

fn section_named(name: &str) -> Result<SectionId, Unknown> {
    let wanted = name.trim().to_lowercase();
    SectionId::ALL
        .into_iter()
        .find(|section| section.id() == wanted)
        .ok_or_else(|| Unknown::new(Noun::Section, name, SectionId::ALL.map(SectionId::id), []))
}

fn named<'c>(catalog: &'c Catalog, role: &'c RoleName<'c>) -> Named<'c> {
    Named {
        id: &role.id,
        name: &role.name,
        aliases: &role.aliases,
        summary: &role.summary.text,
        layer: role.layer.as_deref(),
        summary_fact: Fact::of(catalog, &role.summary),
    }
}

fn profile<'c>(catalog: &'c Catalog, name: &'c RoleName<'c>, picked: &[SectionId]) -> Profile<'c> {
    let sections = catalog.role(&name.id).map_or(&[][..], |role| &role.sections);
    let fact = |id: &str| {
        let record = sections.iter().flat_map(|section| &section.facts).find(|fact| fact.id == *id);
        record.map(|record| Fact::of(catalog, record))
    };
    let head = catalog
        .role(&name.id)
        .map(|role| &role.head)
        .filter(|_| picked.is_empty())
        .and_then(|head| Some(Head { customer: fact(&head.customer)?, success: fact(&head.success)? }));
    let answered = |asked: Asked| picked.is_empty() || picked.contains(&SectionId::of(asked));
    Profile {
        named: named(catalog, name),
        head,
        verdicts: verdict::asked(catalog, |claim| claim.asked.is_some_and(answered) && claim.roles.contains(&name.id)),
        sections: sections
            .iter()
            .filter(|section| picked.is_empty() || picked.contains(&section.id))
            .map(|section| Section {
                id: section.id,
                title: section.id.title(),
                facts: section.facts.iter().map(|fact| Fact::of(catalog, fact)).collect(),
            })
            .collect(),
    }
}

fn adjacent<'c>(catalog: &'c Catalog, kind: &'c AdjacentName<'c>) -> AdjacentKind<'c> {
    let facts = catalog.adjacent().kinds.get(&kind.id).map_or(&[][..], Vec::as_slice);
    AdjacentKind {
        id: &kind.id,
        name: &kind.name,
        nearest: &kind.nearest,
        facts: facts.iter().map(|fact| Fact::of(catalog, fact)).collect(),
    }
}

/// The columns of a fact with the role and the section that it stands in.
fn columns() -> Vec<&'static str> {
    [&["role", "section"][..], &Fact::KEYS].concat()
}

fn record(role: Option<&str>, section: impl Serialize, fact: &Fact<'_>) -> Record {
    Record::default().with("role", role).with("section", section).keys(&Fact::KEYS, fact)
}

fn of_adjacent(kinds: &[AdjacentKind<'_>]) -> impl Iterator<Item = Record> {
    kinds.iter().flat_map(|kind| kind.facts.iter().map(|fact| record(Some(kind.id), "adjacent", fact)))
}

impl Named<'_> {
    fn record(&self) -> Record {
        record(Some(self.id), "summary", &self.summary_fact)
    }
}

/// A record a fact. What belongs to no role, or to no section of its profile,
/// has `about`, `summary` or `adjacent` for a section.
impl Recorded for Roles<'_> {
    fn records(&self) -> Records {
        let about = self.about.iter().map(|fact| record(None, "about", fact));
        Records::of(columns(), about.chain(self.roles.iter().map(Named::record)).chain(of_adjacent(&self.adjacent)))
    }
}

/// A record a fact; the facts of the first lines stand in their sections.
impl Recorded for Show<'_> {
    fn records(&self) -> Records {
        let profiles = self.roles.iter().flat_map(|role| {
            let facts = role.sections.iter().flat_map(|section| section.facts.iter().map(|fact| (section.id, fact)));
            std::iter::once(role.named.record()).chain(facts.map(|(section, fact)| record(Some(role.named.id), section, fact)))
        });
        Records::of(columns(), profiles.chain(of_adjacent(&self.adjacent)))
    }
}
