//! Every rule of the knowledge base. All problems are collected, none hidden
//! behind the first.
//!
//! One file a topic: `facts` rules of every fact, `profiles` of roles,
//! sections, dimensions and concepts, `ladder` of rungs and moves, `questions`
//! of the assessment and the FAQ, `claims` of the ledger, `companies` of their
//! ladders and of the statements about one's level, `figures` of numbers,
//! `postings` of how job postings are read, `switches` of moving between roles, `sources` of where it comes from.

mod claims;
mod companies;
mod facts;
mod figures;
mod ladder;
mod postings;
mod profiles;
mod questions;
mod sources;
mod switches;

use std::fmt;

use super::Catalog;

/// Something in the knowledge base that breaks a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file below `data/`, without `.json`.
    pub file: String,
    /// Id of the record, or the path to it.
    pub at: String,
    /// What was expected, and what stands there.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "data/{}.json: {}: {}", self.file, self.at, self.message)
    }
}

/// The collected problems.
#[derive(Default)]
struct Report {
    problems: Vec<Problem>,
}

impl Report {
    fn add(&mut self, file: &str, at: &str, message: impl Into<String>) {
        self.problems.push(Problem { file: file.to_owned(), at: at.to_owned(), message: message.into() });
    }
}

/// All problems of the knowledge base; empty when it is sound.
#[must_use]
pub fn check(catalog: &Catalog) -> Vec<Problem> {
    let mut report = Report::default();
    facts::check(catalog, &mut report);
    claims::check(catalog, &mut report);
    companies::check(catalog, &mut report);
    figures::check(catalog, &mut report);
    profiles::check(catalog, &mut report);
    ladder::check(catalog, &mut report);
    postings::check(catalog, &mut report);
    questions::check(catalog, &mut report);
    sources::check(catalog, &mut report);
    switches::check(catalog, &mut report);
    report.problems
}

/// Longest id, in characters.
const LONGEST_ID: usize = 48;

/// Whether `id` is one slug: lower-case ASCII letters, digits and `-`.
fn is_slug(id: &str) -> bool {
    !id.is_empty() && id.len() <= LONGEST_ID && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Ids that stand more than once in `ids`.
fn repeated<'a>(ids: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut ids: Vec<&str> = ids.into_iter().collect();
    ids.sort_unstable();
    let mut out: Vec<&str> = ids.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0]).collect();
    out.dedup();
    out
}
