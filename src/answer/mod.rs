//! Floor 3: pure functions, [`Catalog`] in, one serialisable answer out.
//!
//! What is printed as JSON is exactly one of these answers, so their fields
//! are a contract: see `tests/suite/contract.rs`, which mirrors them.
//!
//! ```
//! use tpm_career::{answer::show, kb::Catalog};
//!
//! let catalog = Catalog::embedded();
//! let answer = show::show(&catalog, &["infra"], &["pay"])?;
//! for fact in &answer.roles[0].sections[0].facts {
//!     // Who says so, how firmly, and what to ask where nobody knows.
//!     assert!(fact.ask.is_some() || !fact.sources.is_empty(), "{}: {:?}", fact.text, fact.strength);
//! }
//! # Ok::<(), tpm_career::answer::Problem>(())
//! ```

pub mod assess;
pub mod compare;
pub mod crosswalk;
mod fact;
pub mod faq;
mod figure;
pub mod ladder;
pub mod layers;
mod next;
pub mod pay;
mod problem;
mod records;
pub mod search;
pub mod show;
pub mod sources;
pub mod steps;
pub mod switch;
mod verdict;
pub mod why;

pub use fact::{ByRole, Fact};
pub use figure::Figure;
pub use next::Next;
pub use problem::Problem;
pub(crate) use records::Record;
pub use records::{Recorded, Records};
pub use verdict::Verdict;

use crate::kb::records::RoleName;
use crate::kb::{Catalog, Kind};

/// The roles named, each once, in the order typed; none means all of them.
fn roles_named<'c>(catalog: &'c Catalog, names: &[&str]) -> Result<Vec<&'c RoleName<'c>>, Problem> {
    if names.is_empty() {
        return Ok(catalog.meta().roles.iter().collect());
    }
    let mut out: Vec<&RoleName<'_>> = Vec::new();
    for name in names {
        let role = role_with_profile(catalog, name)?;
        if !out.iter().any(|known| known.id == role.id) {
            out.push(role);
        }
    }
    Ok(out)
}

/// The role named; an adjacent kind has no profile to answer from.
fn role_with_profile<'c>(catalog: &'c Catalog, name: &str) -> Result<&'c RoleName<'c>, Problem> {
    let roles = catalog.meta().roles.len();
    let kind = catalog.kind_named(name).map_err(|mut unknown| {
        unknown.known.truncate(roles); // adjacent kinds would be no better here
        unknown
    });
    match kind? {
        Kind::Role(role) => Ok(role),
        Kind::Adjacent(kind) => Err(Problem::NoProfile {
            given: name.to_owned(),
            kind: kind.id.to_string(),
            nearest: kind.nearest.to_string(),
            known: catalog.meta().roles.iter().map(|role| role.id.to_string()).collect(),
        }),
    }
}
