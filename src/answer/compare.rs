//! `tpm compare`: how do roles differ, and what do they share.

use serde::Serialize;

use super::next::{Advice, Next};
use super::records::{beside, named};
use super::{ByRole, Fact, Problem, Record, Recorded, Records, Verdict, role_with_profile, verdict};
use crate::kb::records::{self, Concept, RoleName, SectionId};
use crate::kb::{Catalog, Noun, Unknown};

/// Roles side by side (`kind` `compare`).
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Compare<'c> {
    /// Ids, in the order asked for.
    pub roles: Vec<&'c str>,
    /// Which pays more, which grows faster, and how sure that is.
    pub verdicts: Vec<Verdict<'c>>,
    /// What they are compared on.
    pub dimensions: Vec<Dimension<'c>>,
    /// What they share and what only one of them needs.
    pub skills: Skills<'c>,
    /// What is worth running next.
    pub next: Vec<Next>,
    /// The names of the roles, for screens.
    #[serde(skip)]
    pub names: Vec<&'c RoleName<'c>>,
    /// Whether what is the same was left out.
    #[serde(skip)]
    pub diff: bool,
}

/// One thing compared.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Dimension<'c> {
    /// Stable id.
    pub id: &'c str,
    /// A few words.
    pub title: &'c str,
    /// The question that the readings answer.
    pub question: &'c str,
    /// The reading of each role; `None` for a role of one's own without one.
    pub values: ByRole<'c, Option<Fact<'c>>>,
}

/// Skills by concept, never by equal names.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Skills<'c> {
    /// Held by two or more of the roles.
    pub shared: Vec<Shared<'c>>,
    /// Held by one of the roles.
    pub distinct: ByRole<'c, Vec<Distinct<'c>>>,
}

/// A skill that several roles need, and what each calls it.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Shared<'c> {
    /// Id of the concept.
    pub concept: &'c str,
    /// Its name across roles.
    pub title: &'c str,
    /// Its name in each role that holds it.
    pub names: ByRole<'c, &'c str>,
}

/// A skill that one role needs.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Distinct<'c> {
    /// Id of the concept.
    pub concept: &'c str,
    /// What the role calls it.
    pub title: &'c str,
}

/// The roles named, compared on the dimensions named (none: all); with `diff`
/// without what is the same in all of them.
///
/// ```
/// use tpm_career::{answer::compare, kb::Catalog};
///
/// let catalog = Catalog::embedded();
/// let answer = compare::compare(&catalog, &["infra", "product"], &[], false)?;
/// assert!(answer.dimensions.iter().all(|dimension| dimension.values.get("infra").is_some()));
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
pub fn compare<'c>(catalog: &'c Catalog, names: &[&str], dimensions: &[&str], diff: bool) -> Result<Compare<'c>, Problem> {
    let mut roles: Vec<&RoleName<'_>> = Vec::new();
    for name in names {
        let role = role_with_profile(catalog, name)?;
        if roles.iter().any(|known| known.id == role.id) {
            return Err(Problem::SameRole { given: (*name).to_owned(), role: role.id.to_string() });
        }
        roles.push(role);
    }
    let most = catalog.meta().roles.len();
    if !(2..=most).contains(&roles.len()) {
        return Err(Problem::RoleCount { given: roles.len(), most });
    }
    let mut skills = skills(catalog, &roles);
    if diff {
        // What every one of them holds is the same; what two of three hold is not.
        skills.shared.retain(|skill| skill.names.0.len() < roles.len());
    }
    let verdicts = verdict::asked(catalog, |claim| claim.roles.iter().all(|role| roles.iter().any(|asked| asked.id == *role)));
    let mut advice = Advice::of(catalog);
    if let Some(first) = verdicts.first() {
        advice = advice.add(format!("tpm why {}", first.id), "the evidence for and against, whole");
    }
    if let [from, to] = roles[..]
        && catalog.has_switch(&from.id, &to.id)
    {
        advice = advice.add(format!("tpm switch {} {}", from.id, to.id), "what moving from one to the other takes");
    }
    let ids: Vec<&str> = roles.iter().map(|role| &*role.id).collect();
    advice = advice.add(format!("tpm pay {}", ids.join(" ")), "the figures, with every matching of the gaps");
    Ok(Compare {
        next: advice.done(),
        dimensions: picked(catalog, dimensions)?
            .into_iter()
            .filter(|dimension| !(diff && same(dimension, &roles)))
            .map(|dimension| Dimension {
                id: &dimension.id,
                title: &dimension.title,
                question: &dimension.question,
                values: ByRole(
                    roles.iter().map(|role| (&*role.id, dimension.values.get(&role.id).map(|fact| Fact::of(catalog, fact)))).collect(),
                ),
            })
            .collect(),
        skills,
        verdicts,
        roles: roles.iter().map(|role| &*role.id).collect(),
        names: roles,
        diff,
    })
}

fn picked<'c>(catalog: &'c Catalog, names: &[&str]) -> Result<Vec<&'c records::Dimension<'c>>, Unknown> {
    let all = &catalog.dimensions().dimensions;
    for name in names {
        if !all.iter().any(|dimension| is(dimension, name)) {
            return Err(Unknown::new(Noun::Dimension, name, all.iter().map(|dimension| &*dimension.id), []));
        }
    }
    Ok(all.iter().filter(|dimension| names.is_empty() || names.iter().any(|name| is(dimension, name))).collect())
}

fn is(dimension: &records::Dimension<'_>, name: &str) -> bool {
    let name = name.trim().to_lowercase();
    *dimension.id == *name || dimension.title.to_lowercase() == name
}

/// Whether all the roles have the same reading. The data says so by equal
/// `reading` slugs: texts are about different roles and never equal.
fn same(dimension: &records::Dimension<'_>, roles: &[&RoleName<'_>]) -> bool {
    let mut readings = roles.iter().map(|role| dimension.values.get(&role.id).and_then(|fact| fact.reading.as_ref()));
    let first = readings.next().flatten();
    first.is_some() && readings.all(|reading| reading == first)
}

fn skills<'c>(catalog: &'c Catalog, roles: &[&'c RoleName<'c>]) -> Skills<'c> {
    let mut out = Skills { shared: Vec::new(), distinct: ByRole(roles.iter().map(|role| (&*role.id, Vec::new())).collect()) };
    for concept in &catalog.concepts().concepts {
        let names: Vec<(&str, &str)> = roles.iter().filter_map(|role| Some((&*role.id, name_of(catalog, role, concept)?))).collect();
        match names[..] {
            [] => {}
            [(role, title)] => {
                if let Some((_, list)) = out.distinct.0.iter_mut().find(|(id, _)| *id == role) {
                    list.push(Distinct { concept: &concept.id, title });
                }
            }
            _ => out.shared.push(Shared { concept: &concept.id, title: &concept.title, names: ByRole(names) }),
        }
    }
    out
}

/// What the role calls the concept, if it holds it.
fn name_of<'c>(catalog: &'c Catalog, role: &RoleName<'_>, concept: &Concept<'_>) -> Option<&'c str> {
    let skills = catalog.section(&role.id, SectionId::Skills.id())?;
    skills.facts.iter().filter(|fact| fact.concept.as_ref() == Some(&concept.id)).find_map(|fact| fact.title.as_deref())
}

/// A record a dimension, with the readings of all roles beside each other.
impl Recorded for Compare<'_> {
    fn records(&self) -> Records {
        let columns = named(["dimension", "title", "question"]).chain(self.roles.iter().flat_map(|role| beside(role)));
        let records = self.dimensions.iter().map(|dimension| {
            let start =
                Record::default().with("dimension", dimension.id).with("title", dimension.title).with("question", dimension.question);
            self.roles.iter().fold(start, |record, role| record.fact(role, dimension.values.get(role).and_then(Option::as_ref)))
        });
        Records::of(columns, records)
    }
}
