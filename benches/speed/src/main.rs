//! What `tpm` costs beside what it may cost. CONTRIBUTING.md, "Speed", tells
//! how it is measured.
//!
//!     cargo speed             # everything, in Markdown; three minutes
//!     cargo speed --gate      # what .ci/run asks: instructions, memory, writes
//!     cargo speed --record    # writes what the gate compares with
//!     benches/others.sh       # beside tealdeer and jaq

mod batches;
mod commands;
mod cost;
mod gate;
mod others;
mod program;
mod programs;
mod report;
mod size;
mod wall;

use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    programs::build();
    match words[..] {
        [] => report::report(),
        ["--record"] => gate::record(),
        ["--gate"] if gate::holds() => {}
        ["--gate"] => return ExitCode::FAILURE,
        ["--others", folder] => others::others(folder.as_ref()),
        _ => {
            eprintln!("--gate, --record, or nothing; benches/others.sh for --others");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}
