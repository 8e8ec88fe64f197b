//! Floor 6: the command line. The only floor that knows argv, environment,
//! terminal, exit codes and where bytes go.

pub mod args;
mod asked;
mod assess;
mod batch;
mod completions;
mod environment;
mod failure;
mod help;
mod input;
mod lines;
mod output;
mod posting;
mod prompt;
mod run;
mod usage;
mod values;

pub use failure::Exit;
pub use run::run;
