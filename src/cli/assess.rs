//! `tpm assess`: where the answers come from, and what is made of them.

use std::path::Path;

use serde::Serialize;

use super::args::{AssessArgs, Assessment, Format, Global};
use super::failure::{Exit, Failure};
use super::output::Output;
use super::{batch, input, prompt};
use crate::answer::assess::fit;
use crate::answer::assess::score::{Margin, Outcome, Score};
use crate::answer::assess::sheet::{self, Sheet};
use crate::kb::Catalog;
use crate::page;

/// The answer as text; a batch has written its own and leaves nothing.
pub(super) fn answer(catalog: &Catalog, args: &AssessArgs, global: &Global, out: &Output) -> Result<String, Failure> {
    let Assessment::Fit = args.what;
    if args.questions {
        return out.print(catalog, "assess_questions", &fit::questions(catalog, args.quick), page::questions);
    }
    if args.batch {
        return fit_batch(catalog, args, global);
    }
    let stdin = |path: &Option<std::path::PathBuf>| path.as_deref().is_some_and(input::is_stdin);
    if stdin(&args.answers_from) && stdin(&args.compare_with) {
        return Err(Failure::usage("only one of --answers-from and --compare-with can be stdin", Some("-".to_owned())));
    }
    let before = args.compare_with.as_deref().map(|path| from_file(catalog, args.quick, path)).transpose()?;
    let sheet = match (&args.answers, &args.answers_from) {
        (Some(letters), _) => sheet::typed(catalog, args.quick, letters)?,
        (None, Some(path)) => from_file(catalog, args.quick, path)?,
        (None, None) if prompt::possible(global.no_input) => {
            let letters = prompt::ask(&fit::questions(catalog, args.quick), out.look.width)?;
            sheet::typed(catalog, args.quick, &letters)?
        }
        (None, None) => {
            let why = if global.no_input { "--no-input forbids asking" } else { "no terminal to ask on" };
            let quick = if args.quick { "--quick " } else { "" };
            let message = format!("{why}; give --answers a,b,... or --answers-from FILE (see \"tpm assess {quick}--questions\")");
            return Err(Failure::usage(message, None));
        }
    };
    out.print(catalog, "assess_fit", &fit::fit(catalog, &sheet, before.as_ref()), page::fit)
}

fn from_file<'c>(catalog: &'c Catalog, quick: bool, path: &Path) -> Result<Sheet<'c>, Failure> {
    sheet::saved(catalog, quick, &input::text(path)?).map_err(|problem| Failure::in_file(&input::name(path), problem))
}

/// What a line of a batch is answered with (`kind` `assess_fit_line`).
#[derive(Serialize)]
struct FitLine<'c> {
    outcome: Outcome,
    margin: Option<Margin>,
    role: Option<&'c str>,
    scores: Vec<Score<'c>>,
}

fn fit_batch(catalog: &Catalog, args: &AssessArgs, global: &Global) -> Result<String, Failure> {
    if matches!(global.format, Some(Format::Table | Format::Plain)) {
        return Err(Failure::usage("--batch prints one JSON object a line; leave out --format", Some("--format".to_owned())));
    }
    let path = args.answers_from.as_deref().unwrap_or(Path::new("-"));
    let line = |text: &str| -> Result<FitLine<'_>, Failure> {
        let sheet =
            sheet::saved(catalog, args.quick, text).map_err(|problem| Failure { exit: Exit::CouldNot, ..Failure::from(problem) })?;
        let fit = fit::fit(catalog, &sheet, None);
        Ok(FitLine { outcome: fit.outcome, margin: fit.margin, role: fit.role, scores: fit.scores })
    };
    batch::run("assess_fit_line", input::open(path)?, line)?;
    Ok(String::new())
}
