//! The whole report, in Markdown as the README has it.

use std::process::Command;

use crate::commands::{COMMANDS, SEARCH};
use crate::cost::{Costs, costs, times};
use crate::wall::wall;
use crate::{batches, programs, size};

const PAIRS: usize = 200;

/// Measures everything and prints it.
pub fn report() {
    println!("{}\n", machine());
    eprintln!("== commands");
    let costs = costs();
    commands(&costs);
    println!();
    row(&["", "figure", "target"]);
    row(&["---", "---:", "---:"]);
    eprintln!("== search");
    search(&costs);
    eprintln!("== batches");
    batch_rows();
    size_rows();
    println!("\nBold is what misses its target.");
}

/// Day, processor and compiler: what a figure is worth nothing without.
fn machine() -> String {
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": ")).map_or("unknown", |(_, model)| model);
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let first_line = |program: &str, word: &str| {
        let out = Command::new(program).arg(word).output().map(|ran| String::from_utf8_lossy(&ran.stdout).into_owned());
        out.ok().and_then(|out| out.lines().next().map(str::to_owned)).unwrap_or_else(|| format!("no {program}"))
    };
    format!(
        "{}, {model}, {cores} cores, {}, {}",
        first_line("date", "+%F"),
        first_line("rustc", "--version"),
        first_line("valgrind", "--version")
    )
}

fn commands(costs: &Costs) {
    println!(
        "Multiples of a program that does nothing: {:.3} million instructions, {:.0} kB.\n",
        millions(costs.nothing_count),
        costs.nothing_kb
    );
    row(&["command", "million instructions", "times", "target", "wall", "target", "memory", "target", "writes"]);
    row(&["---", "---:", "---:", "---:", "---:", "---:", "---:", "---:", "---:"]);
    for (command, cost) in COMMANDS.iter().zip(&costs.each) {
        let ratio = wall(&[&costs.nothing, &programs::tpm(command.words)], PAIRS).ratios[1];
        row(&[
            &format!("`tpm {}`", command.words),
            &format!("{:.2}", millions(cost.count)),
            &figure(cost.instructions, command.at_most.instructions, 2),
            &command.at_most.instructions.to_string(),
            &figure(ratio, command.at_most.wall, 2),
            &command.at_most.wall.to_string(),
            &figure(cost.memory, command.at_most.memory, 2),
            &command.at_most.memory.to_string(),
            &if cost.writes == 1 { "1".to_owned() } else { format!("**{}**", cost.writes) },
        ]);
    }
}

fn search(costs: &Costs) {
    let parsing = programs::parsing();
    let parse = parsing.instructions();
    let (bytes, _) = programs::bytes();
    let of = format!("a typed parse of the {bytes} bytes it reads");
    if let Some(cost) = costs.each.iter().find(|cost| cost.words == SEARCH) {
        let said =
            format!("`tpm {SEARCH}`, instructions ({:.1} million), times {of} ({:.1} million)", millions(cost.count), millions(parse));
        row(&[&said, &figure(times(cost.count, parse), 2.0, 2), "at most 2"]);
    }
    let ratio = wall(&[&parsing, &programs::tpm(SEARCH)], PAIRS / 4).ratios[1];
    row(&[&format!("`tpm {SEARCH}`, wall, times {of}"), &figure(ratio, 2.0, 2), "at most 2"]);
}

fn batch_rows() {
    let sheets = batches::sheets();
    // Seconds and memory are those measured when batches were new, on another
    // day; CONTRIBUTING.md, "Speed", says how.
    row(&["`tpm assess --batch`, 300,000 sheets, s", &figure(sheets.seconds, 0.77, 2), "0.77"]);
    row(&["sheets a second", &format!("{:.0}", sheets.lines), ""]);
    row(&["peak memory, kB", &figure(sheets.peak_kb, 3300.0, 0), "3300"]);
    row(&["the same with 1,500,000 sheets, times", &figure(sheets.growth, 1.1, 2), "at most 1.1"]);
    let postings = batches::postings();
    row(&["`tpm assess posting --batch`, 20,000 postings, MB/s", &least(postings.megabytes, 60.0), "at least 60"]);
    row(&["postings a second", &format!("{:.0}", postings.lines), ""]);
    row(&["peak memory, kB", &format!("{:.0}", postings.peak_kb), ""]);
    row(&["the same with 100,000 postings, times", &figure(postings.growth, 1.1, 2), "at most 1.1"]);
}

fn size_rows() {
    let size = size::size();
    #[allow(clippy::cast_precision_loss)] // it is below 2^52
    let file = size.file as f64;
    row(&["the stripped program, bytes", &figure(file, 3_500_000.0, 0), "at most 3500000"]);
    row(&["its code", &size.code.to_string(), ""]);
    row(&[&format!("its data, of which {} are embedded files", programs::bytes().1), &size.data.to_string(), ""]);
}

/// A row of a table.
pub fn row(cells: &[&str]) {
    println!("| {} |", cells.join(" | "));
}

/// A number, bold where it is over what is allowed.
fn figure(reached: f64, at_most: f64, decimals: usize) -> String {
    let text = format!("{reached:.decimals$}");
    if reached > at_most { format!("**{text}**") } else { text }
}

/// A number, bold where it is under what is asked.
pub fn least(reached: f64, at_least: f64) -> String {
    let text = format!("{reached:.2}");
    if reached < at_least { format!("**{text}**") } else { text }
}

#[allow(clippy::cast_precision_loss)] // none comes near 2^52
fn millions(count: u64) -> f64 {
    count as f64 / 1e6
}
