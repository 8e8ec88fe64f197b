//! What was probably meant by an id that nothing has, as long as looking for it
//! costs nobody a wait: every search compares with every id, and a stranger's
//! file can hold a hundred thousand of both.

use super::check::bare;
use crate::text::nearest::nearest;

/// How many searches are made: where there are dozens, a file is missing and
/// no typo is to blame.
const SEARCHES: usize = 50;

/// How many letters may be compared with letters in all of them: as many as
/// among the built-in facts; about a second.
const LETTERS: usize = 100_000_000;

/// The searches that are left.
#[derive(Debug)]
pub(super) struct Help {
    searches: usize,
    letters: usize,
}

impl Default for Help {
    fn default() -> Self {
        Self { searches: SEARCHES, letters: LETTERS }
    }
}

impl Help {
    /// The id that was probably meant: the same one of another layer, or one
    /// that is written much alike. Of two parts or more only one may differ:
    /// all facts of a section are much alike as a whole.
    pub(super) fn near<'a>(&mut self, given: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
        if self.searches == 0 || self.letters == 0 {
            return None;
        }
        self.searches -= 1;
        let mut ids: Vec<&str> = known.into_iter().collect();
        let letters: usize = ids.iter().map(|id| id.len()).sum();
        // The first search that is too long ends them all, or each of the rest
        // would gather and count for nothing.
        self.letters = self.letters.saturating_sub(letters.saturating_mul(given.len().clamp(1, 100)));
        if self.letters == 0 {
            return None;
        }
        ids.sort_unstable(); // a map's own order is another one at every start
        let same = ids.iter().find(|id| bare(id) == bare(given)).copied();
        let near = || match given.rsplit_once('.') {
            None => nearest(given, ids.iter().copied()).or_else(|| {
                let near = nearest(given, ids.iter().map(|id| bare(id)))?;
                ids.iter().find(|id| bare(id) == near).copied()
            }),
            Some((start, end)) => {
                let parts = || ids.iter().filter_map(|id| Some((*id, id.rsplit_once('.')?)));
                let beside = nearest(end, parts().filter(|(_, (head, _))| *head == start).map(|(_, (_, slug))| slug));
                let elsewhere = || nearest(given, parts().filter(|(_, (_, slug))| *slug == end).map(|(id, _)| id));
                let found = beside.and_then(|slug| parts().find(|(_, parts)| *parts == (start, slug)));
                found.map(|(id, _)| id).or_else(elsewhere)
            }
        };
        same.or_else(near).map(str::to_owned)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: [&str; 4] = ["infra.pay.bands", "infra.pay.bonus", "product.pay.bands", "acme:storage"];

    #[test]
    fn one_part_may_differ() {
        for (given, expected) in [
            ("infra.pay.bnds", Some("infra.pay.bands")),
            ("infar.pay.bonus", Some("infra.pay.bonus")),
            ("acme:infra.pay.bonus", Some("infra.pay.bonus")),
            ("storage", Some("acme:storage")),
            ("storge", Some("acme:storage")),
            ("infra.pay.x", None),
        ] {
            assert_eq!(Help::default().near(given, KNOWN).as_deref(), expected, "{given}");
        }
    }

    #[test]
    fn a_long_search_is_the_last() {
        let mut help = Help::default();
        let many: Vec<String> = (0..2_000_000).map(|at| format!("x{at}")).collect();
        assert_eq!(help.near("infra.pay.bnds", many.iter().map(String::as_str)), None);
        assert_eq!(help.near("infra.pay.bnds", KNOWN), None);
    }
}
