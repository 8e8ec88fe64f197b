//! The page of `tpm assess posting --evaluate`.

use super::{Block, Field, Line, Page, Table, counted};
use crate::answer::assess::posting::{Evaluation, Score, Share};
use crate::text::safe;

/// The longest id that is shown whole, in characters; JSON has it all.
const LONGEST_ID: usize = 60;

/// How often the reading is right, and where it is not.
#[must_use]
pub fn evaluation<'a>(answer: &'a Evaluation<'a>) -> Page<'a> {
    let mut page = Page::default();
    page.push(Block::Title(Line::strong(format!(
        "{}: macro-F1 {}",
        counted(answer.rows, "labelled posting", "labelled postings"),
        score(&answer.macro_f1)
    ))));
    page.push(Block::Note(Line::faint(answer.notice)));
    let mut fields = vec![
        Field::new(
            "Macro-F1, three-way",
            Line::plain(format!("{}, on the {} with one kind, forced to choose", score(&answer.macro_f1), answer.rows_three_way)),
        ),
        Field::new("Accuracy, three-way", Line::plain(share(&answer.three_way_accuracy))),
        Field::new("Accuracy, four-way", Line::plain(format!("{}; cannot tell counts as mixed/other", share(&answer.four_way_accuracy)))),
        Field::new("Cannot tell", Line::plain(share(&answer.abstained))),
    ];
    if let Some(rest) = &answer.without_largest_company {
        fields.push(Field::new(format!("Accuracy without {}", rest.company), Line::plain(share(&rest.three_way_accuracy))));
    }
    page.push(Block::Fields(fields));
    page.heading("Each kind, three-way");
    page.push(Block::Table(Table {
        head: ["", "Precision", "Recall", "F1"].map(Into::into).into(),
        rows: answer
            .roles
            .iter()
            .map(|role| {
                vec![
                    Line::strong(role.role),
                    Line::plain(share(&role.precision)),
                    Line::plain(share(&role.recall)),
                    Line::plain(score(&role.f1)),
                ]
            })
            .collect(),
    }));
    page.heading("Labels, and what was said");
    let said = answer.confusion.first().into_iter().flat_map(|row| &row.said);
    page.push(Block::Table(Table {
        head: std::iter::once("Label".into()).chain(said.map(|cell| cell.label.into())).collect(),
        rows: answer
            .confusion
            .iter()
            .map(|row| {
                let counts = row.said.iter().map(|cell| Line::plain(cell.count.to_string()));
                std::iter::once(Line::strong(row.label)).chain(counts).collect()
            })
            .collect(),
    }));
    if !answer.misses.is_empty() {
        page.heading("The worst misses");
        page.push(Block::List(answer.misses.iter().map(miss).collect()));
    }
    page.next(&answer.next);
    page
}

fn miss<'a>(miss: &crate::answer::assess::posting::Miss<'a>) -> Line<'a> {
    let id =
        miss.id.as_str().map_or_else(|| if miss.id.is_null() { format!("row {}", miss.row) } else { miss.id.to_string() }, str::to_owned);
    let own = miss.points_label.map_or(String::new(), |points| format!(", its own kind has {points}"));
    Line::strong(safe::spelled_out(&safe::shortened(&id, LONGEST_ID)).into_owned())
        .and(format!(" is {}, read as {}: {} points lead{own}", miss.label, miss.said, miss.points_most), super::Tone::Plain)
}

/// `0.93 (0.81 to 0.98), 27 of 29`
fn share(share: &Share) -> String {
    format!("{}, {} of {}", interval(share.value, share.low, share.high), share.count, share.of)
}

fn score(score: &Score) -> String {
    interval(score.value, score.low, score.high)
}

fn interval(value: Option<f64>, low: Option<f64>, high: Option<f64>) -> String {
    match (value, low, high) {
        (Some(value), Some(low), Some(high)) => format!("{value:.2} ({low:.2} to {high:.2})"),
        _ => "no rows".to_owned(),
    }
}
