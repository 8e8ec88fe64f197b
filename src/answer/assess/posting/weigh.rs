//! From phrases found to points, and from points to what they say.

use std::fmt;

use serde::{Serialize, Serializer};

use super::model::{Found, Meaning, Model};
use super::parts::Parts;
use super::sentences::Sentences;
use crate::answer::assess::score::{Margin, Outcome};
use crate::kb::records::Thresholds;

/// Points in hundredths: sums are exact, and print with two decimals at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Points(#[cfg_attr(test, schemars(with = "f64"))] i64);

impl Points {
    #[allow(clippy::cast_possible_truncation)] // a few hundred points at most
    fn of(points: f64) -> Self {
        Self((points * 100.0).round() as i64)
    }

    /// As a number of points.
    #[must_use]
    #[allow(clippy::cast_precision_loss)] // see `of`
    pub fn value(self) -> f64 {
        self.0 as f64 / 100.0
    }

    fn reaches(self, percent: f64, of: Self) -> bool {
        self.value() * 100.0 >= of.value() * percent
    }
}

impl std::iter::Sum for Points {
    fn sum<I: Iterator<Item = Self>>(points: I) -> Self {
        Self(points.map(|points| points.0).sum())
    }
}

impl fmt::Display for Points {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.2}", self.value())
    }
}

impl Serialize for Points {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.value())
    }
}

/// A phrase that counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Counted {
    pub(super) group: usize,
    pub(super) part: usize,
    pub(super) points: Points,
    /// The number of its first word.
    pub(super) word: usize,
    /// What the phrase reaches over in the flat text.
    pub(super) reach: (usize, usize),
}

/// A phrase that could count.
#[derive(Debug, Clone, Copy)]
struct Hit {
    found: Found,
    group: usize,
    part: usize,
    /// What it counts as the first of its group; 0 for a shield.
    full: f64,
}

/// What is kept from text to text, so that weighing needs no new memory.
#[derive(Debug, Default)]
pub(super) struct Scales {
    hits: Vec<Hit>,
    negations: Vec<Found>,
    pub(super) counted: Vec<Counted>,
    /// The points of what counted before anything fades and is rounded.
    raw: Vec<f64>,
    /// The points of what is not generic, by kind.
    domain: Vec<f64>,
}

impl Scales {
    /// Weighs what was found; fills `counted`, in the order of the text.
    pub(super) fn weigh(&mut self, model: &Model<'_>, sentences: &Sentences, found: &[Found], parts: &Parts) {
        self.negations.clear();
        self.negations.extend(found.iter().filter(|hit| matches!(hit.meaning, Meaning::Negation | Meaning::NoNegation)));
        longest_first(&mut self.negations, |hit| (0, *hit, f64::from(u8::from(hit.meaning == Meaning::Negation))));
        self.negations.retain(|hit| hit.meaning == Meaning::Negation);
        self.hits.clear();
        for hit in found {
            let Meaning::Group(group) = hit.meaning else { continue };
            let speaks = &model.groups[group];
            let part = parts.of.get(sentences.sentence(hit.word)).copied().unwrap_or_default();
            let factor = speaks.parts[part];
            // A group for titles only is not there in the rest of the text.
            if factor > 0.0 || speaks.group.only.is_none() {
                self.hits.push(Hit { found: *hit, group, part, full: speaks.group.weight * factor });
            }
        }
        // A shield guards only against phrases of its own role; a phrase inside
        // a longer one of another role says nothing of its own.
        let shields_last = |hit: &Hit| if hit.full > 0.0 { -hit.full } else { f64::NEG_INFINITY };
        longest_first(&mut self.hits, |hit| (model.groups[hit.group].role.map_or(0, |role| role + 1), hit.found, shields_last(hit)));
        self.hits.retain(|hit| hit.full > 0.0);
        drop_contained(&mut self.hits);
        self.contexts(model, found);
        let negations = &self.negations;
        self.hits.retain(|hit| !negated(negations, model, sentences, &hit.found));
        self.count(model);
        self.fade(model);
    }

    /// Lets the contexts that the text shows change what groups count.
    fn contexts(&mut self, model: &Model<'_>, found: &[Found]) {
        for (at, context) in model.reading.contexts.iter().enumerate() {
            if found.iter().any(|hit| hit.meaning == Meaning::Context(at)) {
                for hit in &mut self.hits {
                    let percent = context.percent.get(&model.groups[hit.group].group.id);
                    hit.full *= percent.map_or(1.0, |percent| percent / 100.0);
                }
            }
        }
    }

    /// The best hit of a group counts in full, wherever it stands; each
    /// further one less than the one before.
    fn count(&mut self, model: &Model<'_>) {
        self.hits.sort_by(|a, b| a.group.cmp(&b.group).then(b.full.total_cmp(&a.full)).then(a.found.start.cmp(&b.found.start)));
        let further = model.reading.further_percent / 100.0;
        self.counted.clear();
        self.raw.clear();
        let (mut factor, mut before) = (1.0, None);
        for hit in &self.hits {
            factor = if before == Some(hit.group) { factor * further } else { 1.0 };
            before = Some(hit.group);
            self.raw.push(hit.full * factor);
            self.counted.push(Counted {
                group: hit.group,
                part: hit.part,
                points: Points::default(),
                word: hit.found.word,
                reach: hit.found.reach,
            });
        }
    }

    /// Generic phrases fade before a domain of another kind; then points are
    /// rounded, and what rounds to nothing did not count.
    fn fade(&mut self, model: &Model<'_>) {
        let kinds = model.roles.len() + 1;
        let kind = |group: usize| model.groups[group].role.unwrap_or(kinds - 1);
        let domain = &mut self.domain;
        domain.clear();
        domain.resize(kinds, 0.0);
        for (counted, raw) in self.counted.iter().zip(&self.raw) {
            if !model.groups[counted.group].group.generic {
                domain[kind(counted.group)] += raw;
            }
        }
        let half = model.reading.generic_half;
        for (counted, raw) in self.counted.iter_mut().zip(&self.raw) {
            let own = kind(counted.group);
            let foreign = domain.iter().enumerate().filter(|(at, _)| *at != own).map(|(_, points)| *points).fold(0.0, f64::max);
            let factor = if model.groups[counted.group].group.generic { half / (half + foreign) } else { 1.0 };
            counted.points = Points::of(raw * factor);
        }
        self.counted.retain(|counted| counted.points > Points::default());
        self.counted.sort_by_key(|counted| counted.reach);
    }

    /// The points of each role, by number, and of everything else.
    pub(super) fn points(&self, model: &Model<'_>) -> (Vec<Points>, Points) {
        let sum = |role: Option<usize>| {
            self.counted.iter().filter(|counted| model.groups[counted.group].role == role).map(|counted| counted.points).sum()
        };
        ((0..model.roles.len()).map(|role| sum(Some(role))).collect(), sum(None))
    }
}

/// Whether a negation stands shortly before the hit.
fn negated(negations: &[Found], model: &Model<'_>, sentences: &Sentences, hit: &Found) -> bool {
    let after = negations.partition_point(|negation| negation.start < hit.start);
    let Some(negation) = after.checked_sub(1).and_then(|at| negations.get(at)) else { return false };
    sentences.sentence(negation.word) == sentences.sentence(hit.word) && hit.word - negation.word <= model.reading.negation.within
}

/// Sorts hits of each kind by where they stand, and leaves out those that start
/// inside another of their kind or are the shorter of two that start together;
/// of the same words the one of the lower rank. `seen` gives kind, hit, rank.
pub(super) fn longest_first<T>(hits: &mut Vec<T>, seen: impl Fn(&T) -> (usize, Found, f64)) {
    hits.sort_by(|a, b| {
        let ((kind, a, rank), (other, b, beside)) = (seen(a), seen(b));
        kind.cmp(&other).then(a.start.cmp(&b.start)).then(b.end.cmp(&a.end)).then(rank.total_cmp(&beside))
    });
    let (mut of, mut end) = (0, 0);
    hits.retain(|hit| {
        let (kind, hit, _) = seen(hit);
        let free = kind != of || hit.start >= end;
        if free {
            (of, end) = (kind, hit.end);
        }
        free
    });
}

/// Leaves out hits that stand wholly inside another; of the same words the
/// lighter.
fn drop_contained(hits: &mut Vec<Hit>) {
    hits.sort_by(|a, b| a.found.start.cmp(&b.found.start).then(b.found.end.cmp(&a.found.end)).then(b.full.total_cmp(&a.full)));
    let mut end = 0;
    hits.retain(|hit| {
        let reaches_on = hit.found.end > end;
        end = end.max(hit.found.end);
        reaches_on
    });
}

/// Why a text leans to no role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Abstain {
    /// Hardly anything in it speaks for a role.
    TooLittle,
    /// Two or more roles stand level.
    TooClose,
    /// It speaks of work that is none of the roles.
    OtherKind,
}

/// What points say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Verdict {
    pub(super) outcome: Outcome,
    pub(super) margin: Option<Margin>,
    /// Numbers of the leading role, or of those that tie.
    pub(super) leading: Vec<usize>,
    pub(super) abstain: Option<Abstain>,
}

/// What the points of the roles, and of kinds that are none, say together.
pub(super) fn verdict(points: &[Points], other: Points, thresholds: &Thresholds) -> Verdict {
    let abstained = |outcome, leading, why| Verdict { outcome, margin: None, leading, abstain: Some(why) };
    let most = points.iter().copied().max().unwrap_or_default();
    if most.value() < thresholds.least {
        let other_kind = other.value() >= thresholds.least;
        return abstained(Outcome::None, Vec::new(), if other_kind { Abstain::OtherKind } else { Abstain::TooLittle });
    }
    if other.reaches(thresholds.other_percent, most) {
        return abstained(Outcome::None, Vec::new(), Abstain::OtherKind);
    }
    let level: Vec<usize> = (0..points.len()).filter(|role| points[*role].reaches(thresholds.tie_percent, most)).collect();
    if level.len() > 1 {
        return abstained(Outcome::Tie, level, Abstain::TooClose);
    }
    let rivals = (0..points.len()).filter(|role| !level.contains(role)).map(|role| points[role]);
    let rival = rivals.chain([other]).max().unwrap_or_default();
    let clear = most.value() >= thresholds.clear_least && !rival.reaches(thresholds.clear_percent, most);
    Verdict { outcome: Outcome::Lean, margin: Some(if clear { Margin::Clear } else { Margin::Slight }), leading: level, abstain: None }
}
