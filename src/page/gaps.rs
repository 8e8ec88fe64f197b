//! Gaps between kinds, each with every matching that was tried.

use super::figure::{doubt, gap, sample};
use super::ranges::heading;
use super::{Block, Line, Page, Table, figure};
use crate::kb::records::{Figure, RoleName};

/// All matchings together, so that no favourable one stands alone.
pub(super) fn gaps<'a>(page: &mut Page<'a>, gaps: &[&'a Figure<'a>], names: &[&'a RoleName<'a>]) {
    let mut alone: Vec<&Figure<'_>> = Vec::new();
    for group in figure::groups(gaps, |a, b| figure::same_sides(a, b) && figure::same_subject(a, b)) {
        if group.len() == 1 {
            alone.extend(group);
            continue;
        }
        page.push(Block::Subheading(heading(&group)));
        let rows = group.iter().map(|figure| {
            let sample = doubt(figure).map_or_else(|| sample(figure), |doubt| format!("{}; {doubt}", sample(figure)));
            vec![Line::strong(figure.matched_on.as_deref().unwrap_or("nothing")), Line::plain(gap(figure)), Line::plain(sample)]
        });
        let head = [format!("{}, matched on", figure::sides(group[0])), "Gap".to_owned(), "Sample".to_owned()].map(Into::into).to_vec();
        page.push(Block::Table(Table { head, rows: rows.collect() }));
    }
    if !alone.is_empty() {
        page.push(Block::Subheading(Line::strong("Measured one way only")));
        page.push(Block::List(figure::bunched(&alone, names)));
    }
}
