//! The commands that are measured, and what each may cost: multiples of a
//! program that does nothing.

/// A command and what it may cost.
pub struct Command {
    /// What is typed behind `tpm`.
    pub words: &'static str,
    pub at_most: AtMost,
}

/// Multiples of a program that does nothing.
#[derive(Clone, Copy)]
pub struct AtMost {
    pub instructions: f64,
    pub wall: f64,
    pub memory: f64,
}

const fn command(words: &'static str, instructions: f64, wall: f64, memory: f64) -> Command {
    Command { words, at_most: AtMost { instructions, wall, memory } }
}

/// The commands of the table in CONTRIBUTING.md, "Speed", which says how they are
/// measured. What they may cost was set as targets before any of it was done.
pub const COMMANDS: [Command; 8] = [
    command("--version", 3.5, 1.4, 1.6),
    command("--help", 3.5, 1.4, 1.6),
    command("show infra --json", 5.0, 1.6, 1.7),
    command("compare infra product --json", 6.5, 1.7, 1.8),
    command("show infra", 8.0, 1.9, 1.9),
    command("compare infra product", 10.0, 2.0, 1.9),
    command("pay", 12.0, 2.2, 2.0),
    command("ladder infra", 12.0, 2.2, 2.0),
];

/// Measured beside a parse of the bytes that it reads.
pub const SEARCH: &str = "search error budget";
