//! `tpm switch`: what moving from one role to another takes.

use serde::Serialize;

use super::next::{Advice, Next};
use super::{Fact, Problem, Record, Recorded, Records, role_with_profile};
use crate::kb::Catalog;
use crate::kb::records::{self, RoleName, SectionId};

/// One direction (`kind` `switch`).
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Switch<'c> {
    /// Id of the role left.
    pub from: &'c str,
    /// Id of the role entered.
    pub to: &'c str,
    /// What one keeps.
    pub carries_over: Vec<Fact<'c>>,
    /// The same ability at another depth.
    pub stretches: Vec<Fact<'c>>,
    /// What has to be learned.
    pub new: Vec<Fact<'c>>,
    /// What to let go.
    pub leaves_behind: Vec<Fact<'c>>,
    /// First steps, and who took them.
    pub steps: Vec<Fact<'c>>,
    /// What is worth running next.
    pub next: Vec<Next>,
    /// Whether the direction is known at all, for screens.
    #[serde(skip)]
    pub recorded: bool,
    /// The names of the two roles, for screens.
    #[serde(skip)]
    pub names: [&'c RoleName<'c>; 2],
}

/// What the switch between the roles named takes.
///
/// ```
/// use tpm_career::{answer::switch, kb::Catalog};
///
/// let catalog = Catalog::embedded();
/// let answer = switch::switch(&catalog, "infra", "product")?;
/// assert_eq!((answer.carries_over.len(), answer.new.len()), (5, 5));
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
pub fn switch<'c>(catalog: &'c Catalog, from: &str, to: &str) -> Result<Switch<'c>, Problem> {
    let left = role_with_profile(catalog, from)?;
    let entered = role_with_profile(catalog, to)?;
    if left.id == entered.id {
        return Err(Problem::SameRole { given: to.to_owned(), role: entered.id.to_string() });
    }
    let direction = catalog.switch(&left.id, &entered.id);
    let list = |list: fn(&'c records::SwitchDirection<'c>) -> &'c Vec<records::Fact<'c>>| -> Vec<Fact<'c>> {
        direction.map(list).into_iter().flatten().map(|fact| Fact::of(catalog, fact)).collect()
    };
    let new = list(|direction| &direction.new);
    let unknown = direction.is_some_and(|direction| direction.facts().any(|fact| fact.ask.is_some()));
    let beside = (format!("tpm compare {} {}", left.id, entered.id), "the two side by side".to_owned());
    let advice = if direction.is_none() {
        Advice::of(catalog).maybe(Some(beside)).add(format!("tpm show {}", entered.id), format!("all that is told of {}", entered.short))
    } else {
        let ways_in = || {
            (
                format!("tpm show {} --section entry --section interview", entered.id),
                format!("the ways into {}, and how it is interviewed for", entered.short),
            )
        };
        Advice::of(catalog)
            .maybe(catalog.has_section(&entered.id, SectionId::Entry).then(ways_in))
            .maybe(Some(beside))
            .maybe(unknown.then(|| {
                (format!("tpm why --unknown --role {}", entered.id), "what nobody could tell, with the questions to ask".to_owned())
            }))
            .maybe((!unknown).then(|| (format!("tpm switch {} {}", entered.id, left.id), "the way back".to_owned())))
    };
    Ok(Switch {
        from: &left.id,
        to: &entered.id,
        carries_over: list(|direction| &direction.carries_over),
        stretches: list(|direction| &direction.stretches),
        new,
        leaves_behind: list(|direction| &direction.leaves_behind),
        steps: list(|direction| &direction.steps),
        next: advice.done(),
        recorded: direction.is_some(),
        names: [left, entered],
    })
}

/// A record a fact, with the key of the list that it stands in.
impl Recorded for Switch<'_> {
    fn records(&self) -> Records {
        let groups = [
            ("carries_over", &self.carries_over),
            ("stretches", &self.stretches),
            ("new", &self.new),
            ("leaves_behind", &self.leaves_behind),
            ("steps", &self.steps),
        ];
        let columns = ["from", "to", "group"].into_iter().chain(Fact::KEYS);
        let facts = groups.into_iter().flat_map(|(group, facts)| facts.iter().map(move |fact| (group, fact)));
        Records::of(
            columns,
            facts.map(|(group, fact)| {
                Record::default().with("from", self.from).with("to", self.to).with("group", group).keys(&Fact::KEYS, fact)
            }),
        )
    }
}
