//! The ladder: two columns joined by a fork, or the same in sentences.

use super::strokes::Strokes;
use crate::page::Lattice;
use crate::text::width::width;

type Rung<'a> = (u32, &'a str);

/// The rungs and the moves between them, highest rung first; nothing where
/// such a drawing would say what is not so.
pub(super) fn drawing<'a>(lattice: &Lattice<'a>, strokes: &Strokes) -> Option<Vec<String>> {
    let lowest = lattice.right.last()?;
    if !lattice.across.contains(&(lattice.fork, lowest.0)) {
        return None;
    }
    let label = |(order, title): &Rung<'_>| format!("{order:>2}  {title}");
    let column = lattice.left.iter().map(|rung| width(&label(rung))).max().unwrap_or(0) + 4;
    let filled = |text: &str, with: char| format!("{text}{}", with.to_string().repeat(column.saturating_sub(width(text))));
    let step = |below: &Rung<'_>, above: &Rung<'_>| lattice.up.contains(&(below.0, above.0));
    let bar = |there: bool| if there { format!(" {}", strokes.down) } else { String::new() };
    let (above, below): (Vec<Rung<'_>>, Vec<Rung<'_>>) = lattice.left.iter().partition(|rung| rung.0 > lattice.fork);
    // The right side ends where the fork is: align the two from the bottom.
    let height = above.len().max(lattice.right.len());
    let on = |side: &[Rung<'a>], row: usize| row.checked_sub(height - side.len()).and_then(|at| side.get(at).copied());
    let up_from = |side: &[Rung<'a>], row: usize| match (on(side, row), on(side, row + 1)) {
        (Some(above), Some(below)) => step(&below, &above),
        _ => false,
    };
    let mut out = Vec::new();
    for row in 0..height {
        let (left, right) = (on(&above, row), on(&lattice.right, row));
        let joined = left.zip(right).is_some_and(|(left, right)| lattice.across.contains(&(left.0, right.0)));
        let left = left.as_ref().map(label).unwrap_or_default();
        let left = if joined { format!("{} ", filled(&format!("{left} "), strokes.across)) } else { filled(&left, ' ') };
        let right = right.as_ref().map(label).unwrap_or_default();
        out.push(format!("  {left}{}", if joined { right.trim_start() } else { &right }));
        if row + 1 < height {
            out.push(format!("  {}{}", filled(&bar(up_from(&above, row)), ' '), bar(up_from(&lattice.right, row))));
        }
    }
    let fork = below.first()?;
    let on_upwards = above.last().is_some_and(|next| step(fork, next));
    let line = strokes.across.to_string().repeat(column.saturating_sub(1));
    let branch = if on_upwards { strokes.branch } else { strokes.corner };
    out.push(format!("   {branch}{line}{}  {}", strokes.turn, lattice.fork_label));
    for (at, rung) in below.iter().enumerate() {
        if at > 0 {
            out.push(format!("  {}", bar(step(rung, &below[at - 1]))));
        }
        out.push(format!("  {}", label(rung)));
    }
    // Every move between rungs has a stroke, or there is no drawing.
    let drawn = (0..height).filter(|row| up_from(&above, *row)).count()
        + (0..height).filter(|row| up_from(&lattice.right, *row)).count()
        + usize::from(on_upwards)
        + below.windows(2).filter(|pair| step(&pair[1], &pair[0])).count();
    let joined = (0..height).filter_map(|row| on(&above, row).zip(on(&lattice.right, row)));
    let crossed = 1 + joined.filter(|(left, right)| lattice.across.contains(&(left.0, right.0))).count();
    (drawn == lattice.up.len() && crossed == lattice.across.len()).then_some(out)
}

/// Where paths leave the ladder: a rung's number with an arrow, and what for.
pub(super) fn exits(lattice: &Lattice<'_>, strokes: &Strokes) -> Vec<(String, String)> {
    left_for(lattice).into_iter().map(|(rung, to)| (format!("  {rung:>2} {} ", strokes.arrow), to)).collect()
}

/// What each rung is left for, highest rung first.
fn left_for(lattice: &Lattice<'_>) -> Vec<(u32, String)> {
    let mut rungs: Vec<u32> = lattice.exits.iter().map(|exit| exit.0).collect();
    rungs.sort_unstable_by(|a, b| b.cmp(a));
    rungs.dedup();
    let to = |rung: u32| lattice.exits.iter().filter(|exit| exit.0 == rung).map(|exit| exit.1).collect::<Vec<_>>().join("; ");
    rungs.into_iter().map(|rung| (rung, to(rung))).collect()
}

/// The same in sentences.
pub(super) fn sentences(lattice: &Lattice<'_>) -> Vec<String> {
    let mut out = Vec::new();
    let mut told: Vec<(u32, u32)> = Vec::new();
    for (who, side) in [("Specialists", &lattice.left), ("Leading people", &lattice.right)] {
        let mut text = String::new();
        for (at, rung) in side.iter().rev().enumerate() {
            let step = at.checked_sub(1).map(|before| (side[side.len() - 1 - before].0, rung.0));
            if let Some(step) = step {
                text.push_str(if lattice.up.contains(&step) { ", then " } else { "; also " });
                told.push(step);
            }
            text.push_str(&named(lattice, rung.0));
        }
        if !text.is_empty() {
            out.push(format!("{who}: {text}."));
        }
    }
    for (from, to) in lattice.up.iter().filter(|step| !told.contains(step)) {
        out.push(format!("Up from {} to {}.", named(lattice, *from), named(lattice, *to)));
    }
    let mut ends: Vec<u32> = lattice.across.iter().map(|step| step.1).collect();
    ends.sort_unstable();
    ends.dedup();
    for to in ends {
        let from: Vec<u32> = lattice.across.iter().filter(|step| step.1 == to).map(|step| step.0).collect();
        let fork = if from.contains(&lattice.fork) { format!(" ({})", lattice.fork_label) } else { String::new() };
        let from: Vec<String> = from.into_iter().map(|from| named(lattice, from)).collect();
        out.push(format!("Across from {} to {}{fork}.", from.join(" or "), named(lattice, to)));
    }
    for (rung, to) in left_for(lattice) {
        out.push(format!("Out of the ladder from {}: {to}.", named(lattice, rung)));
    }
    out
}

/// The number of a rung with its title.
pub(super) fn named(lattice: &Lattice<'_>, order: u32) -> String {
    let title = lattice.left.iter().chain(&lattice.right).find(|rung| rung.0 == order).map_or("", |rung| rung.1);
    format!("{order} {title}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ladder() -> Lattice<'static> {
        Lattice {
            title: "".into(),
            left: vec![(3, "C"), (2, "B"), (1, "A")],
            right: vec![(4, "D")],
            fork: 2,
            fork_label: "the fork".into(),
            up: vec![(1, 2), (2, 3)],
            across: vec![(2, 4), (3, 4)],
            exits: vec![(1, "Out"), (4, "Up, and away"), (1, "Off")],
        }
    }

    #[test]
    fn every_move_has_its_stroke() {
        let drawn = drawing(&ladder(), Strokes::of(true)).unwrap();
        assert_eq!(drawn, ["   3  C --- 4  D", "   +--------+  the fork", "   2  B", "   |", "   1  A"]);
        assert_eq!(exits(&ladder(), Strokes::of(true))[1], ("   1 --> ".to_owned(), "Out; Off".to_owned()));
    }

    #[test]
    fn what_the_drawing_cannot_say_is_left_to_sentences() {
        let mut other = ladder();
        other.up.push((1, 3));
        assert!(drawing(&other, Strokes::of(false)).is_none());
        assert!(sentences(&other).contains(&"Up from 1 A to 3 C.".to_owned()));
        let mut other = ladder();
        other.across.push((1, 4));
        assert!(drawing(&other, Strokes::of(false)).is_none());
        assert!(sentences(&other).contains(&"Across from 2 B or 3 C or 1 A to 4 D (the fork).".to_owned()));
        let mut other = ladder();
        other.up.retain(|step| *step != (1, 2));
        assert_eq!(drawing(&other, Strokes::of(true)).unwrap()[3], "  ");
        assert_eq!(sentences(&other)[0], "Specialists: 1 A; also 2 B, then 3 C.");
    }
}
