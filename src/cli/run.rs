//! From arguments to one write: parse, answer, render, write, exit code.

use std::ffi::OsString;
use std::io::{self, Write};

use clap::FromArgMatches;
use serde::Serialize;

use super::args::{self, Cli, Command, KbArgs, LadderArgs};
use super::asked::words;
use super::failure::{Exit, Failure};
use super::output::{Output, Said, kept, write};
use super::{asked, assess, completions, environment, help, kb, usage};
use crate::answer::{Record, Recorded, Records, compare, crosswalk, faq, ladder, pay, search, show, sources, steps, switch, why};
use crate::kb::Catalog;
use crate::page::{self, Page};
use crate::render::json;

/// Answers `args` (the program's name first) on stdout, complains on stderr.
pub fn run(args: impl IntoIterator<Item = OsString>) -> Exit {
    let args: Vec<OsString> = args.into_iter().collect();
    let early = Early::of(&args);
    let said = match parse(args, &early) {
        Ok(Parsed::Text(text)) => Ok(Said::from(text)),
        Ok(Parsed::Cli(cli)) => answer(&cli),
        Err(failure) => Err(failure),
    };
    let failures = match said.and_then(|said| write(&said.text).map(|()| said.failures)) {
        Ok(failures) => failures,
        Err(failure) => vec![failure],
    };
    for failure in &failures {
        // Nobody is left to tell if stderr is gone too.
        let _ = io::stderr().write_all(failure.told(early.json, early.compact).as_bytes());
    }
    failures.first().map_or(Exit::Answered, |failure| failure.exit)
}

/// What the options say that decide how even a parse error looks.
struct Early {
    json: bool,
    compact: bool,
    width: Option<u32>,
    /// The first word that is a command, then those that are commands of it.
    command: Vec<String>,
}

impl Early {
    /// Read by eye, since a command line that does not parse has no options.
    fn of(args: &[OsString]) -> Self {
        let mut out = Self { json: false, compact: false, width: None, command: Vec::new() };
        let (mut switched, mut format) = (false, None);
        let mut words = args.iter().skip(1).map(|word| word.to_string_lossy()).take_while(|word| word != "--").peekable();
        while let Some(word) = words.next() {
            let (option, value) = match word.split_once('=') {
                Some((option, value)) => (option.to_owned(), Some(value.to_owned())),
                None => (word.into_owned(), None),
            };
            // The next option is no value of one that lacks it.
            let mut value = || value.clone().or_else(|| words.next_if(|word| !word.starts_with("--")).map(std::borrow::Cow::into_owned));
            match option.as_str() {
                "--json" => switched = true,
                "--compact" => out.compact = true,
                "--format" => format = value(),
                "--width" => out.width = value().and_then(|text| text.parse().ok()),
                // Their values are no commands, whatever they are called.
                "--kb" | "--color" => drop(value()),
                name if args::is_command(&out.command, name) => out.command.push(name.to_owned()),
                _ => {}
            }
        }
        out.json = switched || format.is_some_and(|format| format.eq_ignore_ascii_case("json"));
        out
    }
}

enum Parsed {
    Cli(Box<Cli>),
    /// Help or version, ready to print.
    Text(String),
}

fn parse(typed: Vec<OsString>, early: &Early) -> Result<Parsed, Failure> {
    let readable = typed.iter().all(|word| word.to_str().is_some());
    let matches = kept(args::command()).try_get_matches_from_mut(typed).map(kept);
    // By `from_arg_matches` all of it would be copied first.
    match matches.and_then(Cli::from_arg_matches_mut).map(Cli::gathered) {
        Ok(cli) => match &cli.command {
            None => Ok(Parsed::Text(help::short(environment::width(cli.global.width)))),
            Some(Command::Help(args)) => help::long(&args.command, environment::width(cli.global.width)).map(Parsed::Text),
            Some(Command::Kb(KbArgs { command: None, .. })) => {
                help::long(&["kb".to_owned()], environment::width(cli.global.width)).map(Parsed::Text)
            }
            Some(_) => Ok(Parsed::Cli(Box::new(cli))),
        },
        Err(error) if !error.use_stderr() => Ok(Parsed::Text(help::fitted(&error.to_string(), environment::width(early.width)))),
        // clap names the word it stumbled over with the bad bytes replaced.
        Err(_) if !readable => Err(Failure::usage("an argument is not valid UTF-8", None)),
        Err(error) => Err(usage::failure(&error, &early.command)),
    }
}

/// The whole answer.
fn answer(cli: &Cli) -> Result<Said, Failure> {
    let (out, paths) = (Output::of(&cli.global)?, &cli.global.kb);
    match &cli.command {
        Some(Command::Kb(args)) => kb::answer(args, paths, &out),
        // Nothing of the knowledge base is in it, so no file of one's own can spoil it.
        Some(Command::Completions(args)) => Ok(completions::script(args.shell).into()),
        Some(Command::Assess(args)) => {
            kb::leaves_stdin(paths)?;
            assess::answer(&kb::catalog(paths)?, args, &cli.global, &out)
        }
        _ => text(cli, kept(kb::catalog(paths)?), &out).map(Said::from),
    }
}

/// The answer of a command that has nothing but a text to give.
fn text(cli: &Cli, catalog: &Catalog, out: &Output) -> Result<String, Failure> {
    match &cli.command {
        // Answered already: by `parse`, and by `answer`.
        None | Some(Command::Help(_) | Command::Assess(_) | Command::Kb(_) | Command::Completions(_)) => Ok(String::new()),
        Some(Command::Show(args)) if args.roles.is_empty() && args.section.is_empty() => {
            out.print(catalog, "roles", show::roles(catalog), page::roles)
        }
        Some(Command::Show(args)) => {
            out.print(catalog, "show", show::show(catalog, &words(&args.roles), &words(&args.section))?, page::show)
        }
        Some(Command::Compare(args)) => out.print(
            catalog,
            "compare",
            compare::compare(catalog, &words(&args.roles), &words(&args.dimension), args.diff)?,
            page::compare,
        ),
        Some(Command::Ladder(args)) => ladder(catalog, args, out),
        Some(Command::Switch(args)) => out.print(catalog, "switch", switch::switch(catalog, &args.from, &args.to)?, page::switch),
        Some(Command::Faq(args)) if args.words.is_empty() => out.print(catalog, "faq", faq::all(catalog), page::faq),
        Some(Command::Faq(args)) => out.print(catalog, "faq", faq::about(catalog, &words(&args.words))?, page::faq),
        Some(Command::Search(args)) => out.print(catalog, "search", search::search(catalog, &asked::search(args))?, page::search),
        Some(Command::Pay(args)) => out.print(catalog, "pay", pay::pay(catalog, &asked::pay(args))?, page::pay),
        Some(Command::Why(args)) => match &args.id {
            None => out.print(catalog, "why", why::ledger(catalog, &asked::why(args))?, page::why),
            Some(id) => match why::one(catalog, id)? {
                why::One::Claim(claim) => out.print(catalog, "why", claim, page::why),
                why::One::Fact(fact) => out.print(catalog, "why_fact", *fact, page::why_fact),
            },
        },
        Some(Command::Sources(args)) => {
            let grade = args.grade.map(asked::grade);
            out.print(catalog, "sources", sources::sources(catalog, args.id.as_deref(), grade)?, page::sources)
        }
        Some(Command::Version(_)) => version(catalog, out),
    }
}

fn ladder(catalog: &Catalog, args: &LadderArgs, out: &Output) -> Result<String, Failure> {
    if args.crosswalk {
        return out.print(catalog, "ladder_crosswalk", crosswalk::crosswalk(catalog, &words(&args.company))?, page::crosswalk);
    }
    if let (Some(from), Some(to)) = (&args.from, &args.to) {
        let role = match &args.roles[..] {
            [] => None,
            [one] => Some(one.as_str()),
            _ => return Err(Failure::usage("--from and --to take one role at most", args.roles.get(1).cloned())),
        };
        return out.print(catalog, "ladder_steps", steps::steps(catalog, role, from, to)?, page::steps);
    }
    if args.worksheet {
        let ([role], [rung]) = (&args.roles[..], &args.rung[..]) else {
            return Err(Failure::usage(
                "--worksheet takes one role and one --rung, as in \"tpm ladder infra --worksheet --rung senior\"",
                None,
            ));
        };
        return out.print(catalog, "ladder_worksheet", steps::worksheet(catalog, role, rung)?, page::worksheet);
    }
    out.print(catalog, "ladder", ladder::ladder(catalog, &words(&args.roles), &words(&args.rung), &words(&args.company))?, page::ladder)
}

/// The versions of tool, knowledge and JSON (`kind` `version`).
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Version<'a> {
    tool: &'a str,
    data: &'a str,
    format: &'a str,
}

impl Recorded for Version<'_> {
    fn records(&self) -> Records {
        let keys = ["tool", "data", "format"];
        Records::of(keys, [Record::default().keys(&keys, self)])
    }
}

fn version(catalog: &Catalog, out: &Output) -> Result<String, Failure> {
    let version = Version { tool: json::TOOL_VERSION, data: &catalog.meta().data_version, format: json::FORMAT_VERSION };
    out.print(catalog, "version", version, |version| Page::version(version.tool, version.data, version.format))
}
