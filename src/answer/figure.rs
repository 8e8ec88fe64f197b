//! A figure as every answer prints it.

use std::ops::Deref;

use serde::Serialize;
use serde_json::Number;

use crate::kb::Text;
use crate::kb::records::{self, Confidence, Statistic, Unit};

/// A number with statistic, unit, period, place, sample size, sources and
/// confidence. What the figure lacks is null: a figure is not reworded on its
/// way. It stands for its record, which screens read.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[allow(missing_docs)] // the fields whose name says it all; the others are described
pub struct Figure<'c> {
    pub id: &'c str,
    /// A role, `all` (TPMs of every kind), `neighbour`, or none for gaps.
    pub role: Option<&'c str>,
    pub company: Option<&'c str>,
    /// The level code or seniority words.
    pub level: Option<&'c str>,
    /// A band of years of work.
    pub experience: Option<&'c str>,
    /// The neighbouring occupation.
    pub occupation: Option<&'c str>,
    /// Of whom, where it is of no single company and level.
    pub population: Option<&'c str>,
    /// What is measured.
    pub metric: &'c str,
    pub statistic: Statistic,
    pub unit: Unit,
    pub currency: Option<&'c str>,
    pub p10: Option<&'c Number>,
    pub p25: Option<&'c Number>,
    pub p50: Option<&'c Number>,
    pub p75: Option<&'c Number>,
    pub p90: Option<&'c Number>,
    pub min: Option<&'c Number>,
    pub max: Option<&'c Number>,
    pub value: Option<&'c Number>,
    /// Lower end of the 95 % interval of `value`.
    pub ci95_low: Option<&'c Number>,
    /// Upper end of the 95 % interval of `value`.
    pub ci95_high: Option<&'c Number>,
    pub from: Option<&'c Number>,
    pub to: Option<&'c Number>,
    /// What a gap is taken of.
    pub of: Option<&'c str>,
    /// What is taken from it.
    pub minus: Option<&'c str>,
    /// What is held equal.
    pub matched_on: Option<&'c str>,
    /// Sample size.
    pub n: Option<&'c Number>,
    /// Sample size of `of`.
    pub n_from: Option<&'c Number>,
    /// Sample size of `minus`.
    pub n_to: Option<&'c Number>,
    pub median_years_experience: Option<&'c Number>,
    pub median_base: Option<&'c Number>,
    pub median_stock: Option<&'c Number>,
    pub median_bonus: Option<&'c Number>,
    /// How many people hold the occupation.
    pub employment: Option<&'c Number>,
    pub period: &'c str,
    pub geography: &'c str,
    pub sources: &'c [Text<'c>],
    /// Date of the figure itself; a period for projections.
    pub as_of: Option<&'c str>,
    pub confidence: Confidence,
    /// Method and limits.
    pub note: Option<&'c str>,
    /// The user's own file that says so, as its path was given; `None` for the
    /// built-in knowledge.
    pub layer: Option<&'c str>,
    /// The record, for screens.
    #[serde(skip)]
    pub record: &'c records::Figure<'c>,
}

impl<'c> Figure<'c> {
    /// What is printed of it, as columns of a record.
    pub(super) const KEYS: [&'static str; 41] = [
        "id",
        "role",
        "company",
        "level",
        "experience",
        "occupation",
        "population",
        "metric",
        "statistic",
        "unit",
        "currency",
        "p10",
        "p25",
        "p50",
        "p75",
        "p90",
        "min",
        "max",
        "value",
        "ci95_low",
        "ci95_high",
        "from",
        "to",
        "of",
        "minus",
        "matched_on",
        "n",
        "n_from",
        "n_to",
        "median_years_experience",
        "median_base",
        "median_stock",
        "median_bonus",
        "employment",
        "period",
        "geography",
        "sources",
        "as_of",
        "confidence",
        "note",
        "layer",
    ];

    /// The record as printed.
    #[must_use]
    pub fn of(record: &'c records::Figure<'c>) -> Self {
        Self {
            id: &record.id,
            role: record.role.as_deref(),
            company: record.company.as_deref(),
            level: record.level.as_deref(),
            experience: record.experience.as_deref(),
            occupation: record.occupation.as_deref(),
            population: record.population.as_deref(),
            metric: &record.metric,
            statistic: record.statistic,
            unit: record.unit,
            currency: record.currency.as_deref(),
            p10: record.p10.as_ref(),
            p25: record.p25.as_ref(),
            p50: record.p50.as_ref(),
            p75: record.p75.as_ref(),
            p90: record.p90.as_ref(),
            min: record.min.as_ref(),
            max: record.max.as_ref(),
            value: record.value.as_ref(),
            ci95_low: record.ci95_low.as_ref(),
            ci95_high: record.ci95_high.as_ref(),
            from: record.from.as_ref(),
            to: record.to.as_ref(),
            of: record.of.as_deref(),
            minus: record.minus.as_deref(),
            matched_on: record.matched_on.as_deref(),
            n: record.n.as_ref(),
            n_from: record.n_from.as_ref(),
            n_to: record.n_to.as_ref(),
            median_years_experience: record.median_years_experience.as_ref(),
            median_base: record.median_base.as_ref(),
            median_stock: record.median_stock.as_ref(),
            median_bonus: record.median_bonus.as_ref(),
            employment: record.employment.as_ref(),
            period: &record.period,
            geography: &record.geography,
            sources: &record.sources,
            as_of: record.as_of.as_deref(),
            confidence: record.confidence,
            note: record.note.as_deref(),
            layer: record.layer.as_deref(),
            record,
        }
    }
}

impl<'c> Deref for Figure<'c> {
    type Target = records::Figure<'c>;
    fn deref(&self) -> &Self::Target {
        self.record
    }
}
