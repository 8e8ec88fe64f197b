//! Every rule of the knowledge base, the embedded data and users' own layers
//! alike. All problems are collected, none hidden behind the first.
//!
//! One file a topic: `facts` rules of every fact, `names` of roles and adjacent
//! kinds, `profiles` of sections, dimensions and concepts, `ladder` of rungs
//! and moves, `questions` of the assessment, `faq`, `claims` of the ledger,
//! `companies` of their ladders, `level` of the statements about one's level,
//! `figures` of numbers, `postings` of how job postings are read and `phrases`
//! of what they are read by, `switches` of moving between roles, `sources` of
//! where it comes from. Under them `id` (what an id looks like), `known` (what
//! ids there are) and `report` (a problem and its place).
//!
//! # Own records
//!
//! An id of a user's layer carries the layer's name and a colon
//! ([`is_own`]). Consistency is asked of every record. Completeness, a reading
//! for every role and the like, is asked only among the built-in ones: whoever
//! adds a role need not rewrite the knowledge base.
//!
//! # Codes
//!
//! Every problem has one of these words, which do not change: [`code::ALL`].
//!
//! | code | what is wrong |
//! |---|---|
//! | `repeated_id` | an id stands more than once |
//! | `repeated_alias` | two answer to one name |
//! | `repeated` | what stands once stands more than once |
//! | `bad_id` | an id is not written as ids are |
//! | `dangling` | what is referred to is not there |
//! | `empty_text` | a text is empty |
//! | `long_text` | a text is too long |
//! | `unsafe_text` | a text holds a character that a terminal would act on |
//! | `wording` | a text is not worded as its place asks |
//! | `hedge` | a hedged fact says nothing of the doubt |
//! | `ask` | an unknown asks nothing, or what is known asks |
//! | `no_source` | nobody says so |
//! | `vendor` | it rests on somebody who sells |
//! | `anecdote` | it rests on forums alone and does not say so |
//! | `no_evidence` | a claim has no evidence |
//! | `evidence` | the evidence does not go with the verdict |
//! | `misplaced` | a field or record stands where it does not belong |
//! | `incomplete` | something that must be there is not |
//! | `mismatch` | two things that must agree do not |
//! | `order` | what stands in an order stands in another |
//! | `cycle` | an `up` move does not lead up |
//! | `range` | a number is outside its bounds |
//! | `figure_numbers` | numbers of a figure are missing or out of order |
//! | `sample_size` | a sample size is no whole number above zero |
//! | `address` | a source has no address |
//! | `phrase` | a phrase cannot be read, or must not count |
//!
//! A user's file can be wrong before a rule is asked; then it is one of these,
//! [`code::OF_FILES`], or one of those above.
//!
//! | code | what is wrong |
//! |---|---|
//! | `unreadable` | a file cannot be read |
//! | `encoding` | a file is no text |
//! | `limit` | a file is larger than files may be, or there are too many |
//! | `syntax` | a file is not JSON |
//! | `format_version` | a file is of no format that this program reads |
//! | `shape` | a record is not of its type |
//! | `unknown_key` | nothing has this key |
//! | `missing_key` | a key that must be there is not |
//! | `repeated_key` | a key stands more than once |
//! | `wrong_type` | a value is of another type |
//! | `wrong_value` | a word is none of those that may stand there |

mod claims;
pub mod code;
mod companies;
mod facts;
mod faq;
mod figures;
mod id;
mod known;
mod ladder;
mod level;
mod names;
mod phrases;
mod postings;
mod profiles;
mod questions;
mod report;
mod sources;
mod switches;

use std::fmt;

pub use id::is_own;

use super::Catalog;
use crate::text::safe;
use known::Known;
use report::Report;

pub(super) use id::bare;
pub(super) use report::named;

/// Longest text of any record, in characters. A fact has a shorter bound of
/// its own.
pub const LONGEST_TEXT: usize = 4_000;

/// How much of the name of a record is shown, in characters: no id that is
/// written as ids are is cut, nor are the two of a switch.
pub(super) const LONGEST_NAME: usize = 210;

/// Something in the knowledge base that breaks a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file below `data/`, without `.json`; without its last part where
    /// records are spread over several (`claims`, `figures`, `sources`).
    pub file: String,
    /// Id of the record. A switch is called `<from> to <to>`, a destination
    /// `destination <id of its fact>`, a move by the id of its fact, a file of phrases
    /// by its role or `other`; what belongs to no record, by its field of the
    /// file (`notice`, `headings`).
    pub at: String,
    /// The place inside that record (`evidence[3].sources[0]`); empty for the
    /// record as a whole. What should be there and is not has the place where
    /// it should be.
    pub path: String,
    /// One of [`code::ALL`].
    pub code: &'static str,
    /// What is wrong and what was expected, in one line.
    pub message: String,
    /// An id that is referred to and is not there.
    pub missing: Option<String>,
    /// What was probably meant. Sought only for the first dangling references:
    /// where there are dozens, a file is missing and no typo is to blame.
    pub nearest: Option<String>,
}

impl Problem {
    /// The message, with what was probably meant. One line, harmless to a
    /// terminal.
    #[must_use]
    pub fn words(&self) -> String {
        match &self.nearest {
            Some(nearest) => format!("{}; did you mean {}?", self.message, safe::quoted(nearest)),
            None => self.message.clone(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Both can be what a file holds.
        let short = |text: &str| safe::spelled_out(&text.chars().take(LONGEST_NAME).collect::<String>()).into_owned();
        write!(f, "data/{}.json: {}: {}", short(&self.file), short(&self.at), self.words())
    }
}

/// All problems of the knowledge base; empty when it is sound.
///
/// ```
/// use tpm_career::kb::{Catalog, check::check};
///
/// assert!(check(&Catalog::embedded()).is_empty());
/// ```
#[must_use]
pub fn check(catalog: &Catalog) -> Vec<Problem> {
    let known = Known::of(catalog);
    let mut report = Report::default();
    for topic in [
        facts::check,
        claims::check,
        companies::check,
        level::check,
        figures::check,
        names::check,
        profiles::check,
        ladder::check,
        postings::check,
        phrases::check,
        questions::check,
        faq::check,
        sources::check,
        switches::check,
    ] {
        report.topic();
        topic(&known, &mut report);
    }
    report.problems
}
