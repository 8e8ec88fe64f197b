//! How often the reading of postings is right, on labelled ones.

use serde::{Deserialize, Serialize};

use super::interval::{self, Score, Share};
use super::{Points, Reader, Said};
use crate::answer::next::{Advice, Next};
use crate::answer::{Record, Recorded, Records};
use crate::kb::Catalog;
use crate::text::safe;

/// How many misses are told.
const MISSES: usize = 10;

/// What a labelled row is.
#[derive(Debug, Deserialize)]
#[serde(expecting = "an object")]
pub struct Labelled {
    /// Its name.
    pub id: Option<serde_json::Value>,
    /// Its title, if that is not in the text.
    pub title: Option<String>,
    /// The employer, if known; never read as part of the text.
    pub company: Option<String>,
    /// The text.
    pub text: String,
    /// The id of a role, or `mixed/other`.
    pub label: String,
}

/// A label: the number of a role, or none of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Label {
    /// A role.
    Role(usize),
    /// No single role.
    Mixed,
}

/// What the label of no single role is called.
const MIXED: &str = "mixed/other";

/// How it did (`kind` `posting_evaluation`).
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Evaluation<'c> {
    /// How many rows were read.
    pub rows: usize,
    /// How many have a role as label.
    pub rows_three_way: usize,
    /// Right among the roles: rows with a role as label, forced to the role with the most points.
    pub three_way_accuracy: Share,
    /// The mean of the roles' F1, forced.
    pub macro_f1: Score,
    /// Each role, forced.
    pub roles: Vec<PerRole<'c>>,
    /// The same accuracy without the company that has the most rows; `None` without companies.
    pub without_largest_company: Option<Rest>,
    /// Rows without a lean.
    pub abstained: Share,
    /// Right among all labels, where no lean counts as `mixed/other`.
    pub four_way_accuracy: Share,
    /// Labels against what was said, no lean as `mixed/other`.
    pub confusion: Vec<Row<'c>>,
    /// The worst misses, the most confident first.
    pub misses: Vec<Miss<'c>>,
    /// What is worth running next.
    pub next: Vec<Next>,
    /// What the figures rest on.
    pub notice: &'c str,
}

/// How it did on one role.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PerRole<'c> {
    /// Id of the role.
    pub role: &'c str,
    /// Of the rows said to be of this role, those that are.
    pub precision: Share,
    /// Of the rows of this role, those said to be.
    pub recall: Share,
    /// Their harmonic mean.
    pub f1: Score,
}

/// How it did without the company that has the most rows.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Rest {
    /// The company left out.
    pub company: String,
    /// Right among the roles, forced.
    pub three_way_accuracy: Share,
}

/// The rows of one label.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Row<'c> {
    /// The label.
    pub label: &'c str,
    /// How many rows were said to be what.
    pub said: Vec<Cell<'c>>,
}

/// Some rows of a label.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Cell<'c> {
    /// What was said of them.
    pub label: &'c str,
    /// How many.
    pub count: usize,
}

/// A row that was read otherwise than its label.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Miss<'c> {
    /// Its name; null if it has none.
    pub id: serde_json::Value,
    /// The number of its row, from 1.
    pub row: usize,
    /// The label.
    pub label: &'c str,
    /// What was said.
    pub said: &'c str,
    /// Points of the label's role, if it is one.
    pub points_label: Option<Points>,
    /// Points of the role with the most.
    pub points_most: Points,
}

/// What is kept of a row that was read.
#[derive(Debug)]
pub struct Read {
    label: Label,
    forced: Option<usize>,
    said: Label,
    company: Option<String>,
    id: serde_json::Value,
    points_label: Option<Points>,
    points_most: Points,
}

/// Reads one row. The error says what is wrong with its label.
pub fn read_row(reader: &mut Reader<'_>, row: Labelled) -> Result<Read, String> {
    let roles = &reader.model.roles;
    let label = match roles.iter().position(|role| *role == row.label) {
        Some(role) => Label::Role(role),
        None if row.label == MIXED => Label::Mixed,
        None => return Err(format!("there is no label `{}`; expected {} or {MIXED}", safe::shortened(&row.label, 60), roles.join(", "))),
    };
    let said = reader.said(row.title.as_deref(), &row.text);
    Ok(one(row, label, said, &reader.model.roles))
}

fn one(row: Labelled, label: Label, said: Option<Said<'_>>, roles: &[&str]) -> Read {
    let of = |id: &str| roles.iter().position(|role| *role == id);
    let verdict = said.as_ref().and_then(|said| said.role).and_then(of).map_or(Label::Mixed, Label::Role);
    let scores = said.map(|said| said.scores).unwrap_or_default();
    let most = scores.first().map(|score| score.points).unwrap_or_default();
    // A text that says nothing at all is forced to no role: a miss.
    let forced = scores.first().filter(|score| score.points > Points::default()).and_then(|score| of(score.role));
    let points_label = match label {
        Label::Role(role) => scores.iter().find(|score| score.role == roles[role]).map(|score| score.points),
        Label::Mixed => None,
    };
    Read { label, forced, said: verdict, company: row.company, id: row.id.unwrap_or_default(), points_label, points_most: most }
}

/// How the rows did together.
#[must_use]
pub fn evaluation<'c>(catalog: &'c Catalog, reader: &Reader<'c>, read: &[Read]) -> Evaluation<'c> {
    let roles = &reader.model.roles[..];
    let labels: Vec<&'c str> = roles.iter().copied().chain([MIXED]).collect();
    let number = |label: Label| if let Label::Role(role) = label { role } else { roles.len() };
    let wrong = read.iter().zip(1..).filter(|(row, _)| row.label != row.said);
    let mut misses: Vec<Miss<'c>> = wrong
        .map(|(row, at)| Miss {
            id: row.id.clone(),
            row: at,
            label: labels[number(row.label)],
            said: labels[number(row.said)],
            points_label: row.points_label,
            points_most: row.points_most,
        })
        .collect();
    let lead = |miss: &Miss<'_>| miss.points_most.value() - miss.points_label.map_or(0.0, Points::value);
    misses.sort_by(|a, b| lead(b).total_cmp(&lead(a)).then(a.row.cmp(&b.row)));
    misses.truncate(MISSES);
    let three: Vec<&Read> = read.iter().filter(|row| row.label != Label::Mixed).collect();
    let right = |row: &Read| row.forced.map(Label::Role) == Some(row.label);
    let per_role: Vec<PerRole<'c>> = roles.iter().enumerate().map(|(number, role)| per_role(role, number, &three)).collect();
    let cell = |label: usize, said: usize| read.iter().filter(|row| number(row.label) == label && number(row.said) == said).count();
    Evaluation {
        rows: read.len(),
        rows_three_way: three.len(),
        three_way_accuracy: Share::of(three.iter().filter(|row| right(row)).count(), three.len()),
        macro_f1: interval::mean(&per_role.iter().map(|role| &role.f1).collect::<Vec<_>>()),
        roles: per_role,
        without_largest_company: largest(read).map(|company| {
            let rest: Vec<&&Read> = three.iter().filter(|row| row.company.as_deref() != Some(&company)).collect();
            Rest { three_way_accuracy: Share::of(rest.iter().filter(|row| right(row)).count(), rest.len()), company }
        }),
        abstained: Share::of(read.iter().filter(|row| row.said == Label::Mixed).count(), read.len()),
        four_way_accuracy: Share::of(read.iter().filter(|row| row.said == row.label).count(), read.len()),
        confusion: (0..labels.len())
            .map(|label| Row {
                label: labels[label],
                said: (0..labels.len()).map(|said| Cell { label: labels[said], count: cell(label, said) }).collect(),
            })
            .collect(),
        misses,
        next: Advice::of(catalog).add("tpm help assess", "how to read one posting, or many").done(),
        notice: &catalog.reading().notice_evaluation,
    }
}

fn per_role<'c>(role: &'c str, number: usize, three: &[&Read]) -> PerRole<'c> {
    let is = |row: &&&Read| row.label == Label::Role(number);
    let said = |row: &&&Read| row.forced == Some(number);
    let (labelled, forced) = (three.iter().filter(is).count(), three.iter().filter(said).count());
    let both = three.iter().filter(is).filter(said).count();
    PerRole { role, precision: Share::of(both, forced), recall: Share::of(both, labelled), f1: interval::f1(both, labelled, forced) }
}

/// The company with the most rows, if it has more than one; the first by name of several.
fn largest(read: &[Read]) -> Option<String> {
    let mut companies: Vec<&str> = read.iter().filter_map(|row| row.company.as_deref()).filter(|name| !name.is_empty()).collect();
    companies.sort_unstable();
    let most = companies.chunk_by(|a, b| a == b).rev().max_by_key(|rows| rows.len()).filter(|rows| rows.len() > 1)?;
    most.first().map(|company| (*company).to_owned())
}

/// What a record of an evaluation can hold: a measure of all rows, of a label or
/// without a company; how many of a label were said to be what; a miss.
const MEASURE: [&str; 13] =
    ["measure", "label", "said", "company", "value", "low", "high", "count", "of", "id", "row", "points_label", "points_most"];

/// A record a measure: value with interval, where it is no mere count; then one
/// for each cell of the table of labels (`said`), of the rows of its label; then
/// the misses.
impl Recorded for Evaluation<'_> {
    fn records(&self) -> Records {
        let measure = |name: &'static str| Record::default().with("measure", name);
        let share = |name: &'static str, share: &Share| measure(name).keys(&["value", "low", "high", "count", "of"], share);
        let score = |name: &'static str, score: &Score| measure(name).keys(&["value", "low", "high"], score);
        let whole = [
            measure("rows").with("count", self.rows),
            measure("rows_three_way").with("count", self.rows_three_way).with("of", self.rows),
            share("three_way_accuracy", &self.three_way_accuracy),
            score("macro_f1", &self.macro_f1),
            share("abstained", &self.abstained),
            share("four_way_accuracy", &self.four_way_accuracy),
        ];
        let rest = self.without_largest_company.as_ref();
        let rest = rest.map(|rest| share("without_largest_company", &rest.three_way_accuracy).with("company", &rest.company));
        let roles = self.roles.iter().flat_map(|of| {
            [share("precision", &of.precision), share("recall", &of.recall), score("f1", &of.f1)]
                .map(|record| record.with("label", of.role))
        });
        let said = self.confusion.iter().flat_map(|row| {
            let of: usize = row.said.iter().map(|cell| cell.count).sum();
            row.said
                .iter()
                .map(move |cell| measure("said").with("label", row.label).with("said", cell.label).with("count", cell.count).with("of", of))
        });
        let misses = self.misses.iter().map(|miss| {
            // The name of a row is whatever its file says.
            let id = if miss.id.is_object() || miss.id.is_array() { miss.id.to_string().into() } else { miss.id.clone() };
            measure("miss").with("id", id).keys(&["row", "label", "said", "points_label", "points_most"], miss)
        });
        Records::of(MEASURE, whole.into_iter().chain(rest).chain(roles).chain(said).chain(misses))
    }
}
