//! `tpm assess`: where the answers come from, and what is made of them.

use std::path::{Path, PathBuf};

use serde::Serialize;
use serde_json::value::RawValue;

use super::args::{AssessArgs, Assessment, Global};
use super::asked::words;
use super::batch::{self, Answers, Batch};
use super::failure::{Exit, Failure};
use super::output::{Output, Said};
use super::{environment, input, posting, prompt};
use crate::answer::assess::score::{Margin, Outcome, Score};
use crate::answer::assess::sheet::{self, Sheet};
use crate::answer::assess::{fit, level};
use crate::kb::Catalog;
use crate::page;

/// The answer; a batch has written its own and leaves no text.
pub(super) fn answer(catalog: &Catalog, args: &AssessArgs, global: &Global, out: &Output) -> Result<Said, Failure> {
    if args.what == Assessment::Posting {
        return posting::answer(catalog, args, global, out);
    }
    let foreign = [("--resume", args.resume), ("--evaluate", args.evaluate.is_some()), ("--evidence", args.evidence)];
    if let Some((option, _)) = foreign.iter().find(|(_, given)| *given) {
        return Err(Failure::usage(format!("{option} goes with posting"), Some((*option).to_owned())));
    }
    let mut roles = Vec::new();
    for name in &args.names {
        roles.push(name.to_str().ok_or_else(|| Failure::usage("an argument is not valid UTF-8", None))?);
    }
    match (args.what, &roles[..]) {
        (Assessment::Level, [role]) => level(catalog, role, args, global, out).map(Said::from),
        (Assessment::Level, []) => Err(Failure::usage("level needs a role, as in \"tpm assess level infra\"", None)),
        (Assessment::Level, [_, more, ..]) => Err(Failure::usage("level takes one role", Some((*more).to_owned()))),
        (_, [role, ..]) => Err(Failure::usage("fit takes no role; it is what fit would tell", Some((*role).to_owned()))),
        (_, []) if args.other.is_some() => Err(Failure::usage("--other goes with level; fit has --compare-with", None)),
        (_, []) if args.batch => fit_batch(catalog, args, global),
        (_, []) => fit(catalog, args, global, out).map(Said::from),
    }
}

fn fit(catalog: &Catalog, args: &AssessArgs, global: &Global, out: &Output) -> Result<String, Failure> {
    if args.questions {
        return out.print(catalog, "assess_questions", fit::questions(catalog, args.quick), page::questions);
    }
    let stdin = |path: &Option<std::path::PathBuf>| path.as_deref().is_some_and(input::is_stdin);
    if stdin(&args.answers_from) && stdin(&args.compare_with) {
        return Err(Failure::usage("only one of --answers-from and --compare-with can be stdin", Some("-".to_owned())));
    }
    // A short sheet may be laid beside a long one: --quick is about what is asked now.
    let before = args.compare_with.as_deref().map(|path| from_file(catalog, false, path)).transpose()?;
    let sheet = match (&args.answers, &args.answers_from) {
        (Some(letters), _) => sheet::typed(sheet::questions(catalog, args.quick), &words(letters))?,
        (None, Some(path)) => from_file(catalog, args.quick, path)?,
        (None, None) if prompt::possible(global.no_input) => {
            let letters = prompt::ask(&fit::questions(catalog, args.quick), environment::asking_width(global.width))?;
            sheet::typed(sheet::questions(catalog, args.quick), &words(&letters))?
        }
        (None, None) => {
            return Err(nobody_to_ask(global, if args.quick { " --quick" } else { "" }));
        }
    };
    out.print(catalog, "assess_fit", fit::fit(catalog, &sheet, before.as_ref()), page::fit)
}

fn nobody_to_ask(global: &Global, form: &str) -> Failure {
    let why = if global.no_input { "--no-input forbids asking" } else { "no terminal to ask on" };
    Failure::usage(format!("{why}; give --answers a,b,... or --answers-from FILE (see \"tpm assess{form} --questions\")"), None)
}

/// Where a person's own work stands on the ladder of a role.
fn level(catalog: &Catalog, role: &str, args: &AssessArgs, global: &Global, out: &Output) -> Result<String, Failure> {
    if args.quick || args.batch {
        return Err(Failure::usage("level has neither --quick nor --batch", None));
    }
    let (name, dimensions) = level::dimensions(catalog, role)?;
    let questions = level::questions(catalog, role)?;
    if args.questions {
        return out.print(catalog, "assess_questions", questions, page::questions);
    }
    let files = [&args.answers_from, &args.compare_with, &args.other];
    if files.iter().filter(|path| path.as_deref().is_some_and(input::is_stdin)).count() > 1 {
        return Err(Failure::usage("only one of --answers-from, --compare-with and --other can be stdin", Some("-".to_owned())));
    }
    let read = |path: &Path| -> Result<level::Sheet<'_>, Failure> {
        sheet::saved_for(catalog, dimensions.clone(), &name.id, &input::text(path)?)
            .map_err(|problem| Failure::in_file(&input::name(path), problem))
    };
    let before = args.compare_with.as_deref().map(read).transpose()?;
    let other = args.other.as_deref().map(read).transpose()?;
    let sheet = match (&args.answers, &args.answers_from) {
        (Some(letters), _) => sheet::typed(dimensions.clone(), &words(letters))?,
        (None, Some(path)) => read(path)?,
        (None, None) if prompt::possible(global.no_input) => {
            sheet::typed(dimensions.clone(), &words(&prompt::ask(&questions, environment::asking_width(global.width))?))?
        }
        (None, None) => return Err(nobody_to_ask(global, &format!(" level {}", name.id))),
    };
    out.print(catalog, "assess_level", level::level(catalog, name, &sheet, other.as_ref(), before.as_ref()), page::level)
}

fn from_file<'c>(catalog: &'c Catalog, quick: bool, path: &Path) -> Result<Sheet<'c>, Failure> {
    sheet::saved(catalog, quick, &input::text(path)?).map_err(|problem| Failure::in_file(&input::name(path), problem))
}

/// What a line of a batch is answered with (`kind` `assess_fit_line`).
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct FitLine<'c> {
    outcome: Outcome,
    margin: Option<Margin>,
    role: Option<&'c str>,
    scores: Vec<Score<'c>>,
}

/// Sheets of answers, one a line.
struct Sheets<'c> {
    catalog: &'c Catalog,
    quick: bool,
}

impl<'c> Answers for Sheets<'c> {
    const KIND: &'static str = "assess_fit_line";
    type Answer = FitLine<'c>;

    fn answer<'l>(&mut self, line: &'l str) -> (Option<&'l RawValue>, Result<FitLine<'c>, Failure>) {
        let (id, fine) = batch::identified(line);
        let scored = fine.and_then(|()| {
            let sheet = sheet::saved(self.catalog, self.quick, line);
            let sheet = sheet.map_err(|problem| Failure { exit: Exit::CouldNot, ..Failure::from(problem) })?;
            let fit = fit::fit(self.catalog, &sheet, None);
            Ok(FitLine { outcome: fit.outcome, margin: fit.margin, role: fit.role, scores: fit.scores })
        });
        (id, scored)
    }
}

fn fit_batch(catalog: &Catalog, args: &AssessArgs, global: &Global) -> Result<Said, Failure> {
    batch::takes(global.format)?;
    let path = args.answers_from.clone().unwrap_or_else(|| PathBuf::from("-"));
    let failures = Batch::new(Sheets { catalog, quick: args.quick }, false).run(&[path])?;
    Ok(Said { text: String::new(), failures })
}
