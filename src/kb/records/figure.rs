//! Figures: numbers with everything that is needed to read them.

use serde::{Deserialize, Serialize};
use serde_json::Number;

use crate::kb::values::Text;

/// The body of evidence that a figure belongs to; two are never mixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Body {
    /// Total pay as TPMs reported it themselves.
    SelfReports,
    /// Base ranges as employers posted them.
    Postings,
    /// Base offered, as filed for foreign workers.
    Filings,
    /// Official statistics on neighbouring occupations.
    Official,
}

/// Which numbers of a figure are to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Statistic {
    /// `p10` to `p90` and `n`.
    Percentiles,
    /// `min` and `max` of one posting.
    PostedRange,
    /// `p50` or `value`.
    Single,
    /// `value` with its interval: `of` minus `minus`, matched on `matched_on`.
    Gap,
    /// `value` in percent, from `from` to `to`.
    Change,
    /// `value` in percent, projected.
    ProjectedChange,
    /// `value`, a number of cases.
    Count,
}

/// The unit of a figure's numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// US dollars a year.
    UsdPerYear,
    /// Percent.
    Percent,
    /// Years.
    Years,
    /// Filings.
    Filings,
}

/// How far a figure can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Official, or a whole count.
    High,
    /// A sample of some size and a known method.
    Medium,
    /// Small, weak or arguable; marked wherever it is shown.
    Low,
}

/// `figures/*.json`: figures of one kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Figures<'k> {
    /// In the order of the research.
    #[serde(borrow)]
    pub figures: Vec<Figure<'k>>,
}

/// A number with statistic, unit, period, place, sample size, sources and
/// confidence. What it lacks is left out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)] // the fields whose name says it all; the others are described
pub struct Figure<'k> {
    #[serde(borrow)]
    pub id: Text<'k>,
    /// The body of evidence; how screens group figures.
    pub body: Body,
    /// The country of `geography`, which may be a single town.
    pub country: Text<'k>,
    /// Whom it is of, where role, company and level do not tell it apart.
    pub label: Option<Text<'k>>,
    /// What stands in place of a sample size, where there is none.
    pub sample: Option<Text<'k>>,
    /// A role, `all` (TPMs of every kind), `neighbour`, or none for gaps.
    pub role: Option<Text<'k>>,
    pub company: Option<Text<'k>>,
    /// The level code or seniority words.
    pub level: Option<Text<'k>>,
    /// A band of years of work.
    pub experience: Option<Text<'k>>,
    /// The neighbouring occupation.
    pub occupation: Option<Text<'k>>,
    /// Of whom, where it is of no single company and level.
    pub population: Option<Text<'k>>,
    /// What is measured.
    pub metric: Text<'k>,
    pub statistic: Statistic,
    pub unit: Unit,
    pub currency: Option<Text<'k>>,
    pub p10: Option<Number>,
    pub p25: Option<Number>,
    pub p50: Option<Number>,
    pub p75: Option<Number>,
    pub p90: Option<Number>,
    pub min: Option<Number>,
    pub max: Option<Number>,
    pub value: Option<Number>,
    /// Lower end of the 95 % interval of `value`.
    pub ci95_low: Option<Number>,
    /// Upper end of the 95 % interval of `value`.
    pub ci95_high: Option<Number>,
    /// What a change starts from, in `unit`; of a change in percent, dollars a year
    /// where `currency` is named, else a number of what is measured.
    pub from: Option<Number>,
    /// What it arrives at, in the same.
    pub to: Option<Number>,
    /// What a gap is taken of.
    pub of: Option<Text<'k>>,
    /// What is taken from it.
    pub minus: Option<Text<'k>>,
    /// What is held equal.
    pub matched_on: Option<Text<'k>>,
    /// Sample size.
    pub n: Option<Number>,
    /// Sample size of `of`.
    pub n_from: Option<Number>,
    /// Sample size of `minus`.
    pub n_to: Option<Number>,
    pub median_years_experience: Option<Number>,
    pub median_base: Option<Number>,
    pub median_stock: Option<Number>,
    pub median_bonus: Option<Number>,
    /// How many people hold the occupation.
    pub employment: Option<Number>,
    pub period: Text<'k>,
    pub geography: Text<'k>,
    pub sources: Vec<Text<'k>>,
    /// Date of the figure itself; a period for projections.
    pub as_of: Option<Text<'k>>,
    pub confidence: Confidence,
    /// Method and limits.
    pub note: Option<Text<'k>>,
    /// Why the row is not to be taken at its word, for the mark on screens; the
    /// note says it at length.
    pub suspect: Option<Text<'k>>,
    /// The file that says so, as its path was given; `None` for the built-in
    /// knowledge. Set when layers are laid, never stored.
    #[serde(skip)]
    pub layer: Option<Text<'k>>,
}
