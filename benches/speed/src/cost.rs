//! What a command costs as a multiple of a program that does nothing.

use crate::commands::{COMMANDS, SEARCH};
use crate::program::Program;
use crate::programs;

/// What can be held against a limit on any machine: no clock is in it.
pub struct Cost {
    pub words: &'static str,
    /// Instructions of one run.
    pub count: u64,
    /// The same as a multiple.
    pub instructions: f64,
    pub memory: f64,
    pub writes: usize,
}

/// The costs of every command, `search` last, and what they are multiples of.
pub struct Costs {
    pub nothing: Program,
    pub nothing_count: u64,
    pub nothing_kb: f64,
    pub each: Vec<Cost>,
}

/// Measures them all.
pub fn costs() -> Costs {
    let nothing = programs::nothing();
    let (nothing_count, nothing_kb) = (nothing.instructions(), nothing.peak_kb());
    let each = COMMANDS.iter().map(|command| command.words).chain([SEARCH]).map(|words| {
        let program = programs::tpm(words);
        let count = program.instructions();
        Cost { words, count, instructions: times(count, nothing_count), memory: program.peak_kb() / nothing_kb, writes: program.writes() }
    });
    let each = each.collect();
    Costs { nothing, nothing_count, nothing_kb, each }
}

/// A multiple of two counts.
#[allow(clippy::cast_precision_loss)] // none comes near 2^52
pub fn times(count: u64, of: u64) -> f64 {
    count as f64 / of as f64
}
