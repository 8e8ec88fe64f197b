//! Shares and scores with their intervals of 95 %.
//!
//! Wilson's for shares; for F1 Wilson's interval of `tp / (tp + fp + fn)`, of
//! which F1 is a rising function; for a mean of scores theirs put together as
//! for independent estimates (MOVER). All are too narrow where rows are not
//! independent, as postings of one company are not.

use serde::Serialize;

/// The 97.5th percentile of the normal distribution.
const Z: f64 = 1.959_964;

/// A share with its interval.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Share {
    /// How many.
    pub count: usize,
    /// Of how many.
    pub of: usize,
    /// From 0 to 1; `None` of nothing.
    pub value: Option<f64>,
    /// The lower end of its interval.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
}

/// A score that is no share, with its interval.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Score {
    /// From 0 to 1; `None` of nothing.
    pub value: Option<f64>,
    /// The lower end of its interval.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
}

impl Share {
    /// `count` of `of`, with Wilson's interval.
    #[must_use]
    #[allow(clippy::cast_precision_loss)] // counts of rows
    pub fn of(count: usize, of: usize) -> Self {
        if of == 0 {
            return Self { count, of, value: None, low: None, high: None };
        }
        let (n, p) = (of as f64, count as f64 / of as f64);
        let middle = p + Z * Z / (2.0 * n);
        let half = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
        let scale = 1.0 + Z * Z / n;
        let low = if count == 0 { 0.0 } else { (middle - half) / scale };
        let high = if count == of { 1.0 } else { (middle + half) / scale };
        Self { count, of, value: Some(p), low: Some(low), high: Some(high) }
    }
}

/// F1 of a role: `both` rows are labelled so and said to be so.
pub(super) fn f1(both: usize, labelled: usize, said: usize) -> Score {
    let jaccard = Share::of(both, labelled + said - both);
    let f1 = |share: f64| 2.0 * share / (1.0 + share);
    Score { value: jaccard.value.map(f1), low: jaccard.low.map(f1), high: jaccard.high.map(f1) }
}

/// The mean of scores, its interval put together from theirs. Scores of
/// nothing are left out.
#[allow(clippy::cast_precision_loss)] // a handful of roles
pub(super) fn mean(scores: &[&Score]) -> Score {
    let known: Vec<(f64, f64, f64)> = scores.iter().filter_map(|score| Some((score.value?, score.low?, score.high?))).collect();
    if known.is_empty() {
        return Score { value: None, low: None, high: None };
    }
    let n = known.len() as f64;
    let value = known.iter().map(|(value, ..)| value).sum::<f64>() / n;
    let spread = |end: fn(&(f64, f64, f64)) -> f64| known.iter().map(|score| (end(score) - score.0).powi(2)).sum::<f64>().sqrt() / n;
    Score {
        value: Some(value),
        low: Some((value - spread(|score| score.1)).max(0.0)),
        high: Some((value + spread(|score| score.2)).min(1.0)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(found: Option<f64>, expected: f64) -> bool {
        found.is_some_and(|found| (found - expected).abs() < 5e-4)
    }

    #[test]
    fn the_interval_is_wilsons() {
        // Values of the textbook case 8 of 10, and the two ends.
        let share = Share::of(8, 10);
        assert!(close(share.low, 0.4902) && close(share.high, 0.9433), "{share:?}");
        let all = Share::of(12, 12);
        assert!(close(all.low, 0.7575) && close(all.high, 1.0), "{all:?}");
        let none = Share::of(0, 12);
        assert!(close(none.low, 0.0) && close(none.high, 0.2425), "{none:?}");
        assert_eq!(Share::of(0, 0).value, None);
    }

    #[test]
    fn f1_is_the_harmonic_mean_and_its_ends_are_those_of_a_share() {
        // 8 of 10 found, 8 of 12 said rightly; the ends from Wilson's interval of 8 of 14.
        let score = f1(8, 10, 12);
        assert!(close(score.value, 16.0 / 22.0) && close(score.low, 0.4916) && close(score.high, 0.8803), "{score:?}");
        assert_eq!(f1(0, 0, 0), Score { value: None, low: None, high: None });
    }

    #[test]
    fn a_mean_is_known_better_than_its_parts() {
        let score = Score { value: Some(0.8), low: Some(0.5), high: Some(0.9) };
        let mean = mean(&[&score, &score, &score]);
        assert!(close(mean.value, 0.8) && close(mean.low, 0.8 - 0.3 / 3_f64.sqrt()) && close(mean.high, 0.8 + 0.1 / 3_f64.sqrt()));
    }
}
