//! `tpm assess level`: where do I stand on the ladder, in my own account.
//!
//! Each dimension has one statement a rung; the one chosen places the
//! dimension. Nothing is added up: the whole is the range that the placed
//! dimensions span, so that it never claims more than the answers hold.

use serde::Serialize;

use super::score::letter_at;
use super::sheet::{self, Asks};
use crate::answer::next::{Advice, Next};
use crate::answer::{ByRole, Fact, Problem, Record, Recorded, Records, role_with_profile, steps};
use crate::kb::Catalog;
use crate::kb::records::{Ladder, LevelDimension, MoveKind, RoleName, Rung, meant_for};

use super::fit::{Asked, Lettered, Questions};

/// A placed sheet of answers (`kind` `assess_level`).
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Level<'c> {
    /// Id of the role.
    pub role: &'c str,
    /// Where each dimension is placed.
    pub dimensions: Vec<Placed<'c>>,
    /// Where they all lie.
    pub overall: Overall<'c>,
    /// Where a second person's answers differ; `None` without one.
    pub differences: Option<Vec<Difference<'c>>>,
    /// What moved since an earlier sheet; `None` without one.
    pub changes: Option<Vec<Changed<'c>>>,
    /// The answers, by dimension.
    pub answers: ByRole<'c, char>,
    /// What this is and is not.
    pub notice: &'c str,
    /// What is worth running next.
    pub next: Vec<Next>,
    /// Questions to answer in one's own words, for screens.
    #[serde(skip)]
    pub prompts: Vec<&'c str>,
    /// Id and title of every rung, for screens.
    #[serde(skip)]
    pub titles: Vec<(&'c str, &'c str)>,
    /// Id and title of every dimension, for screens.
    #[serde(skip)]
    pub dimension_titles: Vec<(&'c str, &'c str)>,
    /// The name of the role, for screens.
    #[serde(skip)]
    pub name: &'c RoleName<'c>,
}

/// Where a dimension is placed.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Placed<'c> {
    /// Id of the dimension.
    pub id: &'c str,
    /// Lower end; `None` when not sure.
    pub rung_low: Option<&'c str>,
    /// Upper end; `None` when not sure.
    pub rung_high: Option<&'c str>,
    /// What the rungs that moves lead to would look like; empty at the top or
    /// when not sure.
    pub next: Vec<Fact<'c>>,
}

/// Where all placed dimensions lie.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Overall<'c> {
    /// The lowest rung of any dimension; `None` when none is placed.
    pub rung_low: Option<&'c str>,
    /// The highest rung of any dimension.
    pub rung_high: Option<&'c str>,
    /// Dimensions at the lower end; empty when all are level.
    pub lowest: Vec<&'c str>,
    /// Dimensions at the upper end; empty when all are level.
    pub highest: Vec<&'c str>,
}

/// A dimension that two people place differently.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Difference<'c> {
    /// Id of the dimension.
    pub dimension: &'c str,
    /// Where the first person places it; `None` when not sure.
    pub mine: Option<&'c str>,
    /// Where the second person places it; `None` when not sure.
    pub other: Option<&'c str>,
}

/// A dimension that moved since an earlier sheet.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Changed<'c> {
    /// Id of the dimension.
    pub dimension: &'c str,
    /// Where it was; `None` when not sure.
    pub before: Option<&'c str>,
    /// Where it is; `None` when not sure.
    pub after: Option<&'c str>,
}

/// A sheet of letters for the dimensions of a role.
pub type Sheet<'c> = sheet::Sheet<'c, LevelDimension<'c>>;

/// The dimension's own words for the answer that places nothing.
const NOT_SURE: &str = "Not sure";

impl Asks for LevelDimension<'_> {
    fn id(&self) -> &str {
        &self.id
    }

    /// The statements, and "not sure" behind them.
    fn count(&self) -> usize {
        self.statements.len() + 1
    }
}

/// The dimensions that are asked of a role, in order.
///
/// ```
/// use tpm_career::{answer::assess::level, kb::Catalog};
///
/// let catalog = Catalog::embedded();
/// let (role, dimensions) = level::dimensions(&catalog, "platform")?;
/// assert_eq!((&*role.id, dimensions.len()), ("infra", 6));
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
pub fn dimensions<'c>(catalog: &'c Catalog, role: &str) -> Result<(&'c RoleName<'c>, Vec<&'c LevelDimension<'c>>), Problem> {
    let name = role_with_profile(catalog, role)?;
    let all = &catalog.level().dimensions;
    Ok((name, all.iter().filter(|dimension| meant_for(dimension.roles.as_deref(), &name.id)).collect()))
}

/// The statements as they are asked.
///
/// ```
/// use tpm_career::{answer::assess::level, kb::Catalog};
///
/// let catalog = Catalog::embedded();
/// assert_eq!(level::questions(&catalog, "services")?.questions.len(), 7);
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
pub fn questions<'c>(catalog: &'c Catalog, role: &str) -> Result<Questions<'c>, Problem> {
    let (name, dimensions) = dimensions(catalog, role)?;
    let asked = dimensions.iter().map(|dimension| {
        let statements = dimension.statements.iter().map(|statement| &*statement.text).chain([NOT_SURE]);
        Asked {
            id: &dimension.id,
            text: &dimension.question,
            options: statements.enumerate().map(|(at, text)| Lettered { letter: letter_at(at), text }).collect(),
            explain: "Choose the statement that is closest to your last six months. The order of the statements means nothing.",
        }
    });
    let letters = vec!["a"; dimensions.len()].join(",");
    Ok(Questions {
        questions: asked.collect(),
        next: Advice::of(catalog)
            .add(format!("tpm assess level {} --answers {letters}", name.id), "your letters in this order, separated by commas")
            .done(),
        notice: &catalog.level().notice,
        title: "Where do you stand on the ladder?",
    })
}

/// Places a sheet, beside a second person's and an earlier one where given.
///
/// ```
/// use tpm_career::{answer::assess::{level, sheet}, kb::Catalog};
///
/// let catalog = Catalog::embedded();
/// let (role, dimensions) = level::dimensions(&catalog, "infra")?;
/// let sheet = sheet::typed(dimensions, &["a", "b", "c", "d", "e", "f"])?;
/// assert_eq!(level::level(&catalog, role, &sheet, None, None).role, "infra");
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
#[must_use]
pub fn level<'c>(
    catalog: &'c Catalog,
    name: &'c RoleName<'c>,
    sheet: &Sheet<'c>,
    other: Option<&Sheet<'c>>,
    before: Option<&Sheet<'c>>,
) -> Level<'c> {
    let rungs = &catalog.ladder().rungs;
    let placed = places(rungs, sheet);
    let overall = overall(&placed);
    let above = |id| next_rungs(catalog.ladder(), id, &name.id);
    let beside = |second: &Sheet<'c>| -> Vec<(&'c str, Option<&'c str>, Option<&'c str>)> {
        let second = places(rungs, second);
        let pairs =
            placed.iter().zip(second).map(|((id, mine), (_, other))| (*id, mine.map(|rung| &*rung.id), other.map(|rung| &*rung.id)));
        pairs.filter(|(_, mine, other)| mine != other).collect()
    };
    let advice = Advice::of(catalog)
        .maybe(overall.rung_low.zip(overall.rung_high).and_then(|(from, high)| {
            // Across the fork no way may lead up from the lower end.
            let up = above(high).find(|up| steps::steps(catalog, Some(&name.id), from, &up.id).is_ok())?;
            Some((format!("tpm ladder {} --from {from} --to {}", name.id, up.id), "what changes on the way to the rung above".to_owned()))
        }))
        .maybe(overall.rung_high.map(|high| {
            (format!("tpm ladder {} --worksheet --rung {high}", name.id), "the expectations, to answer in your own words".to_owned())
        }))
        .add(format!("tpm ladder {}", name.id), "the rungs, and where they lead");
    Level {
        role: &name.id,
        dimensions: sheet
            .questions
            .iter()
            .zip(&placed)
            .map(|(dimension, (id, rung))| Placed {
                id,
                rung_low: rung.map(|rung| &*rung.id),
                rung_high: rung.map(|rung| &*rung.id),
                next: rung
                    .iter()
                    .flat_map(|rung| above(&rung.id))
                    .filter_map(|next| {
                        // A rung of the user's own says it itself.
                        let itself = || next.facts.iter().find(|fact| fact.dimension.as_deref() == Some(*id));
                        dimension.looks_like.get(&next.id).and_then(|fact| catalog.fact(fact)).or_else(itself)
                    })
                    .map(|fact| Fact::of(catalog, fact))
                    .collect(),
            })
            .collect(),
        overall,
        differences: other
            .map(|other| beside(other).into_iter().map(|(dimension, mine, other)| Difference { dimension, mine, other }).collect()),
        changes: before
            .map(|before| beside(before).into_iter().map(|(dimension, after, before)| Changed { dimension, before, after }).collect()),
        answers: ByRole(sheet.questions.iter().zip(&sheet.picks).map(|(dimension, at)| (&*dimension.id, letter_at(*at))).collect()),
        notice: &catalog.level().notice,
        next: advice.done(),
        prompts: catalog.level().prompts.iter().map(|prompt| &**prompt).collect(),
        titles: rungs.iter().map(|rung| (&*rung.id, &*rung.title)).collect(),
        dimension_titles: catalog.ladder().dimensions.iter().map(|dimension| (&*dimension.id, &*dimension.title)).collect(),
        name,
    }
}

/// The rung that each dimension was placed on.
fn places<'c>(rungs: &'c [Rung<'c>], sheet: &Sheet<'c>) -> Vec<(&'c str, Option<&'c Rung<'c>>)> {
    let rung = |dimension: &LevelDimension<'_>, at: usize| {
        let statement = dimension.statements.get(at)?;
        rungs.iter().find(|rung| rung.id == statement.rung)
    };
    sheet.questions.iter().zip(&sheet.picks).map(|(dimension, at)| (&*dimension.id, rung(dimension, *at))).collect()
}

fn overall<'c>(placed: &[(&'c str, Option<&'c Rung<'c>>)]) -> Overall<'c> {
    let on = || placed.iter().filter_map(|(_, rung)| *rung);
    let low = on().min_by_key(|rung| rung.order);
    let high = on().max_by_key(|rung| rung.order);
    let at = |end: Option<&Rung<'_>>, truly: bool| -> Vec<&'c str> {
        let here = |rung: Option<&Rung<'_>>| rung.map(|rung| rung.order) == end.map(|end| end.order);
        if truly && low != high { placed.iter().filter(|(_, rung)| here(*rung)).map(|(id, _)| *id).collect() } else { Vec::new() }
    };
    // Across the fork neither side is above the other, so neither is an end.
    let lowest = at(low, low.is_some_and(|low| on().all(|rung| not_above(low, rung))));
    let highest = at(high, high.is_some_and(|high| on().all(|rung| not_above(rung, high))));
    Overall { rung_low: low.map(|rung| &*rung.id), rung_high: high.map(|rung| &*rung.id), lowest, highest }
}

/// Whether one rung stands below another or on it. The two sides of the fork
/// are parallel: of a rung that leads people and one that stands beside those,
/// neither is above, whatever their numbers.
fn not_above(lower: &Rung<'_>, higher: &Rung<'_>) -> bool {
    lower.order <= higher.order && (lower.kind == higher.kind || !(lower.parallel || higher.parallel))
}

/// The rungs that moves within the ladder of a role lead to: above, and across
/// the fork.
fn next_rungs<'c>(ladder: &'c Ladder<'c>, id: &str, role: &str) -> impl Iterator<Item = &'c Rung<'c>> {
    let moves = ladder.moves.iter().filter(move |step| step.from == *id && step.kind != MoveKind::Out);
    let moves = moves.filter(move |step| meant_for(step.roles.as_deref(), role));
    moves.filter_map(|step| step.to.as_ref()).filter_map(|to| ladder.rungs.iter().find(|rung| rung.id == *to))
}

/// A record a dimension. Beside it where a second person and an earlier sheet
/// place it, `other` and `before`, if there are such.
impl Recorded for Level<'_> {
    fn records(&self) -> Records {
        let columns = ["role", "dimension", "title", "answer", "rung_low", "rung_high", "next", "next_ids", "other", "before"];
        let record = |placed: &Placed<'_>| {
            let titles = self.dimension_titles.iter().find(|(id, _)| *id == placed.id);
            // Only what differs is told; the rest is placed as here.
            let other = self.differences.as_ref().map(|all| all.iter().find(|one| one.dimension == placed.id));
            let before = self.changes.as_ref().map(|all| all.iter().find(|one| one.dimension == placed.id));
            Record::default()
                .with("role", self.role)
                .with("dimension", placed.id)
                .with("title", titles.map(|(_, title)| *title))
                .with("answer", self.answers.get(placed.id))
                .keys(&["rung_low", "rung_high"], placed)
                .with("next", placed.next.iter().map(|fact| fact.text).collect::<Vec<_>>())
                .with("next_ids", placed.next.iter().map(|fact| fact.id).collect::<Vec<_>>())
                .with("other", other.and_then(|differs| differs.map_or(placed.rung_low, |differs| differs.other)))
                .with("before", before.and_then(|moved| moved.map_or(placed.rung_low, |moved| moved.before)))
        };
        Records::of(columns, self.dimensions.iter().map(record))
    }
}
