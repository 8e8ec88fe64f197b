//! Options that every command takes, before it or behind it.
//!
//! They stand on every command by themselves. As global options of the parser
//! each would be copied to fourteen commands of which one is run, at a twelfth
//! of the cost of an answer, and `--kb` would forget what was said before the
//! command.

#![allow(clippy::doc_markdown)] // these comments are help texts, printed as they stand
#![allow(missing_docs)] // a doc comment of the options would stand in the help of every command for its own

use std::path::PathBuf;

use clap::Args;

use super::args::{Cli, Command, whole};
use super::kb_args::{KbArgs, KbCommand};
use super::values::{Format, When};

/// Where `--kb` stands in every help: below the others.
const LAST: usize = 1000;

// The options of every command.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Output options")]
#[allow(clippy::struct_excessive_bools)] // each is a switch of its own
pub struct Global {
    /// How to print
    #[arg(long, value_name = "FORMAT", value_enum, ignore_case = true)]
    pub format: Option<Format>,
    /// Print JSON: short for --format json
    #[arg(long)]
    pub json: bool,
    /// Print JSON on one line
    #[arg(long)]
    pub compact: bool,
    /// When to colour [default: auto]
    #[arg(long, value_name = "WHEN", value_enum, ignore_case = true)]
    pub color: Option<When>,
    /// Columns of a line, 1 to 1000000 (less than 40 is raised to 40)
    #[arg(long, value_name = "N", value_parser = |text: &str| whole(text, 1, 1_000_000), allow_negative_numbers = true)]
    pub width: Option<u32>,
    /// Draw with ASCII alone: boxes, bars, the ladder, the signs of marks (texts stay as they are)
    #[arg(long)]
    pub ascii: bool,
    /// For screen readers: labels and sentences, no boxes and no art (also TPM_ACCESSIBLE=1, ACCESSIBLE=1)
    #[arg(long)]
    pub accessible: bool,
    /// Never ask: fail instead, and say which option answers
    #[arg(long)]
    pub no_input: bool,
    /// Lay your own file, or the *.json of a folder, over the built-in knowledge (repeatable; also TPM_KB, a list of paths)
    #[arg(long, value_name = "FILE|DIR", display_order = LAST)]
    pub kb: Vec<PathBuf>,
}

impl Cli {
    /// With what is said behind the command laid over what is said before it.
    #[must_use]
    pub fn gathered(mut self) -> Self {
        if let Some(command) = &self.command {
            self.global.add(command.global());
            if let Command::Kb(KbArgs { command: Some(inner), .. }) = command {
                self.global.add(inner.global());
            }
        }
        self
    }
}

impl Global {
    /// The later wins; files are laid in the order in which they are named.
    fn add(&mut self, later: &Self) {
        let Self { format, json, compact, color, width, ascii, accessible, no_input, kb } = later;
        self.format = format.or(self.format);
        self.json |= json;
        self.compact |= compact;
        self.color = color.or(self.color);
        self.width = width.or(self.width);
        self.ascii |= ascii;
        self.accessible |= accessible;
        self.no_input |= no_input;
        self.kb.extend_from_slice(kb);
    }
}

impl Command {
    const fn global(&self) -> &Global {
        match self {
            Self::Show(args) => &args.global,
            Self::Compare(args) => &args.global,
            Self::Ladder(args) => &args.global,
            Self::Switch(args) => &args.global,
            Self::Faq(args) => &args.global,
            Self::Search(args) => &args.global,
            Self::Pay(args) => &args.global,
            Self::Why(args) => &args.global,
            Self::Sources(args) => &args.global,
            Self::Assess(args) => &args.global,
            Self::Kb(args) => &args.global,
            Self::Completions(args) => &args.global,
            Self::Help(args) => &args.global,
            Self::Version(args) => &args.global,
        }
    }
}

impl KbCommand {
    const fn global(&self) -> &Global {
        match self {
            Self::New(args) => &args.global,
            Self::Check(args) => &args.global,
            Self::Schema(args) => &args.global,
            Self::Export(args) => &args.global,
        }
    }
}
