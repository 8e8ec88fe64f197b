//! The gate: no command costs more than a tenth over what was recorded, and
//! each writes once.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use crate::cost::{Cost, costs};
use crate::program::read;
use crate::programs::ROOT;

const HEAD_ROOM: f64 = 1.1;

const HEAD: &str = "\
# What each command cost when it was last recorded, as multiples of a program that does nothing. The gate in .ci/run
# allows a tenth more. Written by: cargo speed --record
# instructions, memory, command
";

/// What was recorded of a command.
struct Limit {
    instructions: f64,
    memory: f64,
    words: String,
}

fn path() -> PathBuf {
    Path::new(ROOT).join("benches/limits.txt")
}

/// Writes down what the commands cost now.
pub fn record() {
    let mut text = HEAD.to_owned();
    for cost in costs().each {
        let _ = writeln!(text, "{:.2} {:.2} {}", cost.instructions, cost.memory, cost.words);
    }
    fs::write(path(), &text).expect("the limits can be written");
    print!("{text}");
}

/// Whether every command keeps to its limits; tells which do not.
pub fn holds() -> bool {
    let limits = limits(&read(&path()));
    let mut wrong = Vec::new();
    for cost in costs().each {
        let limit = limits.iter().find(|limit| limit.words == cost.words);
        let said = limit.map_or_else(|| vec!["nothing is recorded: run it with --record".to_owned()], |limit| excesses(&cost, limit));
        println!("{:6.2} {:5.2} {} tpm {}", cost.instructions, cost.memory, cost.writes, cost.words);
        wrong.extend(said.into_iter().map(|said| format!("tpm {}: {said}", cost.words)));
    }
    for said in &wrong {
        eprintln!("too much: {said}");
    }
    wrong.is_empty()
}

fn limits(text: &str) -> Vec<Limit> {
    let rows = text.lines().filter(|line| !line.starts_with('#'));
    let limit = |line: &str| {
        let mut parts = line.splitn(3, ' ');
        let mut number = || parts.next()?.parse().ok();
        let (instructions, memory) = (number()?, number()?);
        Some(Limit { instructions, memory, words: parts.next()?.to_owned() })
    };
    rows.map(|line| limit(line).unwrap_or_else(|| panic!("limits.txt: {line}"))).collect()
}

fn excesses(cost: &Cost, limit: &Limit) -> Vec<String> {
    let over = |what, reached: f64, recorded: f64| {
        let most = recorded * HEAD_ROOM;
        (reached > most).then(|| format!("{what} {reached:.2} times those of nothing; recorded {recorded:.2}, at most {most:.2}"))
    };
    let writes = (cost.writes != 1).then(|| format!("{} writes of an answer; it is one", cost.writes));
    let found = [over("instructions", cost.instructions, limit.instructions), over("memory", cost.memory, limit.memory), writes];
    found.into_iter().flatten().collect()
}
