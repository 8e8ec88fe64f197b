//! What can be typed behind `tpm kb`.

#![allow(clippy::doc_markdown)] // these comments are help texts, printed as they stand
#![allow(missing_docs)] // a doc comment of a command's options would stand in its help for that of the command

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::global::Global;

pub(super) const KB_EXAMPLES: &str = "\
Examples:
  tpm kb new --role > hardware.json
  tpm kb check hardware.json
  tpm compare infra acme:hardware --kb hardware.json
  tpm kb schema data-layer > layer.schema.json
  tpm kb export --format ndjson > facts.ndjson";

pub(super) const KB_RULES: &str = "\
How files are laid:
  First the built-in knowledge, then the files of TPM_KB, then those of --kb,
  in order. What a file removes goes first; then each of its records replaces
  the one of the same id, in its place, or joins the end of its list. A later
  file does the same to the result: the later one wins. A record that says the
  same as the one below changes nothing. A role goes with all that is kept
  under it; what only names it has to be removed or replaced as well.

What a file holds:
  One JSON object: format_version, remove, roles, adjacent, aliases, about,
  facts, dimensions, readings, concepts, ladder_dimensions, rungs,
  rung_readings, moves, destinations, companies, figures, sources, claims, faq,
  switches, phrases, questions, level, posting; all but the first may be left
  out. New ids begin with a name of yours and a colon, as in acme:hardware. Any
  object may hold one comment under the key \"//\". \"tpm kb schema data-layer\"
  describes every key, \"tpm kb export\" prints the built-in records.

A folder stands for its *.json files by name, but those that begin with a dot;
folders inside it are not opened. A file that is wrong is an error: no command
answers without it.

Limits:
  8 MiB a file, 64 files, 100000 records (JSON objects) in all of them, 64
  levels of nesting, 4000 characters a text; 320 characters a fact";

// `tpm kb`
#[derive(Debug, Args)]
pub struct KbArgs {
    /// What to do; none prints the help.
    #[command(subcommand)]
    pub command: Option<KbCommand>,
    #[command(flatten)]
    pub global: Global,
}

// The commands of `tpm kb`.
#[derive(Debug, Subcommand)]
pub enum KbCommand {
    /// Print a file to start from, which explains itself
    #[command(
        before_long_help = "Examples:\n  tpm kb new > mine.json\n  tpm kb new --role > hardware.json\n  tpm kb new --ladder > ladder.json"
    )]
    New(KbNewArgs),
    /// What is wrong with a file: everything at once, with line and column
    #[command(before_long_help = "Examples:\n  tpm kb check mine.json\n  tpm kb check team/ mine.json --json")]
    Check(KbCheckArgs),
    /// The JSON Schema of an answer, or of a data file; without a name all names
    #[command(before_long_help = "Examples:\n  tpm kb schema\n  tpm kb schema compare\n  tpm kb schema data-layer > layer.schema.json")]
    Schema(KbSchemaArgs),
    /// Everything there is as one JSON document; with --format csv, tsv or ndjson its facts, one a line
    #[command(
        before_long_help = "Examples:\n  tpm kb export > all.json\n  tpm kb export --format ndjson > facts.ndjson\n  tpm kb export --kb mine.json"
    )]
    Export(KbExportArgs),
}

// `tpm kb export`
#[derive(Debug, Args)]
pub struct KbExportArgs {
    #[command(flatten)]
    pub global: Global,
}

// `tpm kb new`
#[derive(Debug, Args)]
pub struct KbNewArgs {
    /// A role of your own: its profile, its skills, its readings beside the built-in roles
    #[arg(long, conflicts_with = "ladder")]
    pub role: bool,
    /// Your company's ladder beside the others
    #[arg(long)]
    pub ladder: bool,
    #[command(flatten)]
    pub global: Global,
}

// `tpm kb check`
#[derive(Debug, Args)]
pub struct KbCheckArgs {
    /// The files, or folders of them, in the order in which they are laid ("-" is stdin)
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    #[command(flatten)]
    pub global: Global,
}

// `tpm kb schema`
#[derive(Debug, Args)]
pub struct KbSchemaArgs {
    /// The kind of an answer, or data- and the kind of a file
    #[arg(value_name = "KIND")]
    pub kind: Option<String>,
    #[command(flatten)]
    pub global: Global,
}
