//! Floor 6: the command line. The only floor that knows argv, environment,
//! terminal, exit codes and where bytes go.

pub mod args;
mod asked;
mod assess;
mod batch;
mod completions;
mod environment;
mod failure;
mod global;
mod help;
mod input;
mod kb;
mod kb_args;
mod lines;
mod output;
mod posting;
mod prompt;
mod run;
#[cfg(test)]
mod schemas;
mod usage;
mod values;

pub use failure::Exit;
pub use run::run;
