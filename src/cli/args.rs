//! What can be typed. Types only: nothing here looks at the world.
//!
//! Names that come from data (roles, sections, rungs, ...) are free text to
//! the parser, so that a wrong one is our error, with its suggestion.

#![allow(clippy::doc_markdown)] // these comments are help texts, printed as they stand
#![allow(missing_docs)] // a doc comment of a command's options would stand in its help for that of the command

use std::path::PathBuf;

use clap::{Args, CommandFactory, Parser, Subcommand};

pub use super::global::Global;
use super::kb_args::{KB_EXAMPLES, KB_RULES};
pub use super::kb_args::{KbArgs, KbCheckArgs, KbCommand, KbNewArgs, KbSchemaArgs};
pub use super::values::{Assessment, Format, GradeArg, KindArg, PayBy, Shell, VerdictArg, When};

const EXAMPLES: &str = "\
Examples:
  tpm show                        the kinds of TPM
  tpm show infra                  one kind in full
  tpm compare infra product       two kinds side by side
  tpm ladder services             the rungs, and where they lead
  tpm switch infra product        what a move would take
  tpm faq salary                  what people come to ask
  tpm search error budget         every text
  tpm pay infra product           what they earn, with sample sizes
  tpm why pay.infra-premium       who says so, and what speaks against it
  tpm assess                      which kind suits me?
  tpm assess posting job.txt      which kind is this job?
  tpm show infra --json           the same for programs";

const EXIT_CODES: &str = "\
Exit codes:
  0    answered
  1    could not: a file is missing or wrong, a write failed
  2    what was typed is wrong: an option, an answer, two equal roles
  3    a name is not in the data: role, section, dimension, rung, company,
       level, claim, source, FAQ number; or a search has no hit
  130  interrupted or quit";

/// Kinds of Technical Program Manager (TPM): what they do, how they differ, who says so and how firmly
#[derive(Debug, Parser)]
#[command(name = "tpm", version, disable_help_subcommand = true, args_override_self = true)]
#[command(before_long_help = EXAMPLES, after_long_help = EXIT_CODES, after_help = "Try \"tpm show infra\". More: \"tpm --help\", \"tpm help COMMAND\".")]
pub struct Cli {
    // Said before a command; `Cli::gathered` adds what is said behind it.
    #[command(flatten)]
    pub global: Global,
    /// What to answer; none prints the short help.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// The commands. Only the one that is typed is built whole: the options of
/// thirteen others cost as much as an answer.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub enum Command {
    /// What is this role? Without a role: what a TPM is, and which kinds there are
    #[command(
        before_long_help = "Examples:\n  tpm show\n  tpm show infra\n  tpm show product services --section skills --section pay\n  tpm show security"
    )]
    Show(ShowArgs),
    /// How do roles differ?
    #[command(
        before_long_help = "Examples:\n  tpm compare infra product\n  tpm compare infra product services --diff\n  tpm compare infra services --dimension travel"
    )]
    Compare(CompareArgs),
    /// The rungs, what changes at each, and where paths lead
    #[command(
        before_long_help = "Examples:\n  tpm ladder\n  tpm ladder infra\n  tpm ladder services --rung senior\n  tpm ladder --crosswalk --company dropbox --company google\n  tpm ladder infra --from senior --to staff\n  tpm ladder infra --worksheet --rung staff"
    )]
    Ladder(LadderArgs),
    /// What would moving from one role to another take?
    #[command(before_long_help = "Examples:\n  tpm switch infra product\n  tpm switch services infra --json")]
    Switch(SwitchArgs),
    /// What people come to ask, answered
    #[command(before_long_help = "Examples:\n  tpm faq\n  tpm faq 3\n  tpm faq salary\n  tpm faq \"how do I get in\"")]
    Faq(FaqArgs),
    /// Every text of the knowledge base
    #[command(
        before_long_help = "Examples:\n  tpm search error budget\n  tpm search '\"statement of work\"'\n  tpm search gitlab --kind source\n  tpm search promotion --role infra"
    )]
    Search(SearchArgs),
    /// What do they earn? The figures, with period, place and sample size
    #[command(
        before_long_help = "Examples:\n  tpm pay\n  tpm pay infra product\n  tpm pay --by level --company google\n  tpm pay --by posting --since 2025"
    )]
    Pay(PayArgs),
    /// Who says so, how firmly, and what speaks against it?
    #[command(
        before_long_help = "Examples:\n  tpm why\n  tpm why pay.infra-premium\n  tpm why infra.skills.platform-roadmapping\n  tpm why --verdict open\n  tpm why --unknown"
    )]
    Why(WhyArgs),
    /// Where does it all come from?
    #[command(before_long_help = "Examples:\n  tpm sources\n  tpm sources --grade official\n  tpm sources gitlab-rnd-pmo")]
    Sources(SourcesArgs),
    /// Which kind suits me, where do I stand, and which kind is this job?
    #[command(
        before_long_help = "Examples:\n  tpm assess\n  tpm assess --quick --questions\n  tpm assess --quick --answers a,b,a,c\n  tpm assess --json > mine.json\n  tpm assess --compare-with mine.json\n  tpm assess --batch < sheets.ndjson\n  tpm assess posting job.txt\n  tpm assess posting --batch < postings.ndjson"
    )]
    Assess(AssessArgs),
    /// Your own roles and ladders over the built-in ones
    #[command(before_long_help = KB_EXAMPLES, after_long_help = KB_RULES)]
    Kb(KbArgs),
    /// Print the completion script of a shell
    #[command(
        before_long_help = "Examples:\n  tpm completions bash > ~/.local/share/bash-completion/completions/tpm\n  tpm completions zsh > ~/.zfunc/_tpm   # a folder of your $fpath\n  tpm completions fish > ~/.config/fish/completions/tpm.fish\n  tpm completions nushell > ~/.config/nushell/autoload/tpm.nu"
    )]
    Completions(CompletionsArgs),
    /// Help on a command
    Help(HelpArgs),
    /// Versions of the tool, its data and its JSON
    #[command(before_long_help = "Examples:\n  tpm version\n  tpm version --json")]
    Version(VersionArgs),
}

// `tpm version`
#[derive(Debug, Args)]
pub struct VersionArgs {
    #[command(flatten)]
    pub global: Global,
}

// `tpm help`
#[derive(Debug, Args)]
pub struct HelpArgs {
    /// The command, with its own below it; none for the whole
    #[arg(value_name = "COMMAND")]
    pub command: Vec<String>,
    #[command(flatten)]
    pub global: Global,
}

// `tpm show`
#[derive(Debug, Args)]
pub struct ShowArgs {
    /// infra, product, services, or another name of a kind
    #[arg(value_name = "ROLE")]
    pub roles: Vec<String>,
    /// Only this part of the profile (repeatable)
    #[arg(long, value_name = "SECTION")]
    pub section: Vec<String>,
    #[command(flatten)]
    pub global: Global,
}

// `tpm compare`
#[derive(Debug, Args)]
pub struct CompareArgs {
    /// Two or three of infra, product, services; more with roles of your own
    #[arg(value_name = "ROLE", required = true)]
    pub roles: Vec<String>,
    /// Only this dimension (repeatable)
    #[arg(long, value_name = "DIMENSION")]
    pub dimension: Vec<String>,
    /// Leave out what is the same
    #[arg(long)]
    pub diff: bool,
    #[command(flatten)]
    pub global: Global,
}

// `tpm ladder`
#[derive(Debug, Args)]
pub struct LadderArgs {
    /// Whose reading of the rungs: infra, product, services; none for all
    #[arg(value_name = "ROLE")]
    pub roles: Vec<String>,
    /// Only this rung (repeatable)
    #[arg(long, value_name = "RUNG")]
    pub rung: Vec<String>,
    /// Companies' codes side by side, rung by rung
    #[arg(long, conflicts_with_all = ["roles", "rung", "from", "to", "worksheet"])]
    pub crosswalk: bool,
    /// This company's codes beside each rung (repeatable); with --crosswalk only these companies
    #[arg(long, value_name = "NAME", conflicts_with_all = ["from", "to", "worksheet"])]
    pub company: Vec<String>,
    /// What changes on the way from this rung ...
    #[arg(long, value_name = "RUNG", requires = "to", conflicts_with_all = ["rung", "worksheet"])]
    pub from: Option<String>,
    /// ... up to this one
    #[arg(long, value_name = "RUNG", requires = "from")]
    pub to: Option<String>,
    /// A sheet to fill in for one role and one --rung
    #[arg(long, requires = "rung")]
    pub worksheet: bool,
    #[command(flatten)]
    pub global: Global,
}

// `tpm switch`
#[derive(Debug, Args)]
pub struct SwitchArgs {
    /// The role left: infra, product or services
    #[arg(value_name = "FROM")]
    pub from: String,
    /// The role entered: infra, product or services
    #[arg(value_name = "TO")]
    pub to: String,
    #[command(flatten)]
    pub global: Global,
}

// `tpm faq`
#[derive(Debug, Args)]
pub struct FaqArgs {
    /// A number, or words that the question is about; none for all
    #[arg(value_name = "N|WORDS")]
    pub words: Vec<String>,
    #[command(flatten)]
    pub global: Global,
}

// `tpm search`
#[derive(Debug, Args)]
pub struct SearchArgs {
    /// All must match; quotation marks keep words together
    #[arg(value_name = "WORDS", required = true)]
    pub words: Vec<String>,
    /// Only what speaks of this role
    #[arg(long, value_name = "ROLE")]
    pub role: Option<String>,
    /// Only this kind of record
    #[arg(long, value_name = "KIND", value_enum, ignore_case = true)]
    pub kind: Option<KindArg>,
    #[command(flatten)]
    pub global: Global,
}

// `tpm pay`
#[derive(Debug, Args)]
pub struct PayArgs {
    /// Only these roles: infra, product, services
    #[arg(value_name = "ROLE")]
    pub roles: Vec<String>,
    /// Only this employer
    #[arg(long, value_name = "NAME")]
    pub company: Option<String>,
    /// Only this level code, as TPMs or postings write it
    #[arg(long, value_name = "CODE")]
    pub level: Option<String>,
    /// List the figures by something else than the comparison of kinds
    #[arg(long, value_name = "WHAT", value_enum, ignore_case = true, conflicts_with = "all")]
    pub by: Option<PayBy>,
    /// Only figures dated this year or later
    #[arg(long, value_name = "YEAR", value_parser = |text: &str| whole(text, 1900, 9999), allow_negative_numbers = true)]
    pub since: Option<u32>,
    /// Every figure there is
    #[arg(long)]
    pub all: bool,
    #[command(flatten)]
    pub global: Global,
}

// `tpm why`
#[derive(Debug, Args)]
pub struct WhyArgs {
    /// A claim, or a fact of any screen
    #[arg(value_name = "ID", conflicts_with_all = ["verdict", "role", "unknown"])]
    pub id: Option<String>,
    /// Only claims with this verdict
    #[arg(long, value_name = "VERDICT", value_enum, ignore_case = true)]
    pub verdict: Option<VerdictArg>,
    /// Only what speaks of this role
    #[arg(long, value_name = "ROLE")]
    pub role: Option<String>,
    /// What nobody knows, each with a question to ask
    #[arg(long, conflicts_with = "verdict")]
    pub unknown: bool,
    #[command(flatten)]
    pub global: Global,
}

// `tpm sources`
#[derive(Debug, Args)]
pub struct SourcesArgs {
    /// One source, with the facts that rest on it
    #[arg(value_name = "ID")]
    pub id: Option<String>,
    /// Only sources of this grade
    #[arg(long, value_name = "GRADE", value_enum, ignore_case = true, conflicts_with = "id")]
    pub grade: Option<GradeArg>,
    #[command(flatten)]
    pub global: Global,
}

// `tpm assess`
#[derive(Debug, Args)]
#[allow(clippy::struct_excessive_bools)] // each is a switch of its own
pub struct AssessArgs {
    /// What to assess: which kind suits me (fit), where I stand on the ladder (level), or which kind a text speaks of (posting)
    #[arg(value_name = "WHAT", value_enum, ignore_case = true, default_value_t = Assessment::Fit)]
    pub what: Assessment,
    /// For level, whose ladder: infra, product or services. For posting, the texts in English: plain, Markdown or HTML ("-" is stdin)
    #[arg(value_name = "ROLE|FILE")]
    pub names: Vec<PathBuf>,
    /// The short form: four questions instead of twelve
    #[arg(long)]
    pub quick: bool,
    /// Print the questions
    #[arg(long, conflicts_with_all = ["answers", "answers_from", "batch", "compare_with"])]
    pub questions: bool,
    /// One letter for each question, in order
    #[arg(long, value_name = "a,b,...", value_delimiter = ',', conflicts_with_all = ["answers_from", "batch"])]
    pub answers: Option<Vec<String>>,
    /// Answers as JSON: {"answers": {"QUESTION": "a", ...}}, or what --json printed ("-" is stdin)
    #[arg(long, value_name = "FILE")]
    pub answers_from: Option<PathBuf>,
    /// Lay earlier answers beside the new ones ("-" is stdin)
    #[arg(long, value_name = "FILE", conflicts_with = "batch")]
    pub compare_with: Option<PathBuf>,
    /// For level: a second person's saved answers; shows only where they differ
    #[arg(long, value_name = "FILE", conflicts_with_all = ["questions", "batch"])]
    pub other: Option<PathBuf>,
    /// Many at once: one JSON object a line in, one a line out. Sheets for fit (stdin, or --answers-from); {"id", "title", "text"} for posting
    #[arg(long)]
    pub batch: bool,
    /// For posting: read the text as my own experience
    #[arg(long, conflicts_with_all = ["batch", "evaluate"])]
    pub resume: bool,
    /// For posting with --batch: with the phrases that counted
    #[arg(long, requires = "batch")]
    pub evidence: bool,
    /// For posting: measure the reading on labelled postings, {"id", "title", "text", "label"} a line, the label a role or mixed/other ("-" is stdin)
    #[arg(long, value_name = "FILE", conflicts_with_all = ["batch", "names"])]
    pub evaluate: Option<PathBuf>,
    #[command(flatten)]
    pub global: Global,
}

// `tpm completions`
#[derive(Debug, Args)]
pub struct CompletionsArgs {
    /// The shell
    #[arg(value_name = "SHELL", value_enum, ignore_case = true)]
    pub shell: Shell,
    #[command(flatten)]
    pub global: Global,
}

/// A whole number within bounds, refused in words that name them.
pub(super) fn whole(text: &str, from: u32, to: u32) -> Result<u32, String> {
    let number = text.parse().ok().filter(|number| (from..=to).contains(number));
    number.ok_or_else(|| format!("expected a whole number from {from} to {to}"))
}

/// Whether there is a command of this name below these.
pub(super) fn is_command(above: &[String], name: &str) -> bool {
    match above {
        [] => Command::has_subcommand(name),
        [kb] if kb == "kb" => KbCommand::has_subcommand(name),
        _ => false,
    }
}

/// The command tree, for parsing and for generating what is made from it.
#[must_use]
pub fn command() -> clap::Command {
    Cli::command()
}
