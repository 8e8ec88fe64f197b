//! Files of one's own: laying them under every command, and `tpm kb`.

use std::env;
use std::path::PathBuf;

use super::args::{Format, KbArgs, KbCommand, KbNewArgs};
use super::failure::{Exit, Failure};
use super::output::{Output, Said};
use crate::answer::{Record, Recorded, Records, layers};
use crate::kb::{self, Catalog, LayerProblem, LayerText, MOST_PROBLEMS, layer, schema};
use crate::page::{self, Page};
use crate::render::json;
use crate::text::nearest::nearest;
use crate::text::safe;

/// The built-in knowledge with the files of `TPM_KB` and of `--kb` over it.
pub(super) fn catalog(typed: &[PathBuf]) -> Result<Catalog, Failure> {
    let paths = with_environment(typed);
    if paths.is_empty() {
        return Ok(Catalog::embedded());
    }
    let (texts, unread) = read(&paths)?;
    if !unread.is_empty() {
        return Err(wrong(&unread));
    }
    kb::stacked(&texts).map(|catalog| catalog.typed(options(typed))).map_err(|problems| wrong(&problems))
}

/// What to type so that another command lays the same files.
fn options(paths: &[PathBuf]) -> String {
    let mut words: Vec<String> = paths.iter().map(|path| shell_word(&path.to_string_lossy())).collect();
    words.dedup(); // the same file once more says nothing more
    words.iter().flat_map(|word| [" --kb ", word]).collect()
}

/// A path as a shell takes it for one word.
fn shell_word(path: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "._/-+:@%,=".contains(c);
    if !path.is_empty() && path.chars().all(plain) {
        return path.to_owned();
    }
    let quoted = path.replace('\'', "'\\''");
    format!("'{}'", safe::spelled_out(&quoted))
}

/// The paths of `TPM_KB`, then those given. An empty one stands for nothing.
fn with_environment(paths: &[PathBuf]) -> Vec<PathBuf> {
    let listed = env::var_os("TPM_KB").unwrap_or_default();
    env::split_paths(&listed).filter(|path| !path.as_os_str().is_empty()).chain(paths.iter().cloned()).collect()
}

fn read(paths: &[PathBuf]) -> Result<(Vec<LayerText>, Vec<LayerProblem>), Failure> {
    let stdin = paths.iter().filter(|path| path.as_os_str() == "-").count();
    if stdin > 1 {
        return Err(Failure::usage("stdin can be read only once", Some("-".to_owned())));
    }
    Ok(layer::read(paths))
}

/// Refuses a layer from stdin for a command that may read stdin itself.
pub(super) fn leaves_stdin(paths: &[PathBuf]) -> Result<(), Failure> {
    if with_environment(paths).iter().any(|path| path.as_os_str() == "-") {
        return Err(Failure::usage("--kb cannot be stdin here: assess may read stdin itself", Some("-".to_owned())));
    }
    Ok(())
}

/// The first problem in one line, and how many there are.
fn wrong(problems: &[LayerProblem]) -> Failure {
    let Some(first) = problems.first() else { return Failure::could_not("a layer cannot be laid") };
    let more = match problems.len() {
        1 => String::new(),
        count if count >= MOST_PROBLEMS => format!(" (and at least {} more; \"tpm kb check\" tells {count})", count - 1),
        count => format!(" (and {} more; \"tpm kb check\" tells all)", count - 1),
    };
    Failure {
        exit: Exit::CouldNot,
        code: "layer",
        message: format!("{}{more}", first.told()),
        input: Some(first.file.clone()),
        suggestions: first.suggestion.iter().cloned().collect(),
    }
}

/// What a command of `tpm kb` answers.
pub(super) fn answer(args: &KbArgs, paths: &[PathBuf], out: &Output) -> Result<Said, Failure> {
    match &args.command {
        None => Ok(String::new().into()), // answered already, with the help
        Some(KbCommand::New(args)) => Ok(starter(args).to_owned().into()),
        Some(KbCommand::Schema(args)) => schemas(args.kind.as_deref(), out).map(Said::from),
        Some(KbCommand::Check(args)) => check(paths, &args.files, out),
        Some(KbCommand::Export(_)) => export(paths, out).map(Said::from),
    }
}

const fn starter(args: &KbNewArgs) -> &'static str {
    if args.role {
        include_str!("../../data/starter/role.json")
    } else if args.ladder {
        include_str!("../../data/starter/ladder.json")
    } else {
        include_str!("../../data/starter/layer.json")
    }
}

fn schemas(kind: Option<&str>, out: &Output) -> Result<String, Failure> {
    let names = || schema::SCHEMAS.iter().map(|schema| schema.name);
    let Some(kind) = kind else {
        let names: Vec<&str> = names().collect();
        return match out.format {
            Format::Json => json::text(&names, out.compact).map_err(|error| Failure::could_not(error.to_string())),
            Format::Csv | Format::Tsv | Format::Ndjson => {
                out.records(&Records::of(["name"], names.iter().map(|name| Record::default().with("name", name))))
            }
            Format::Markdown | Format::Html => Ok(out.page(&Page::list("JSON Schemas", &names), &Catalog::embedded())),
            Format::Table | Format::Plain => Ok(names.join("\n") + "\n"),
        };
    };
    let Some(schema) = schema::named(kind) else {
        let near = nearest(kind, names());
        let meant = near.map_or(String::new(), |near| format!("; did you mean \"{near}\"?"));
        return Err(Failure {
            suggestions: near.into_iter().map(str::to_owned).collect(),
            ..Failure::usage(
                format!("unknown kind of schema {}{meant} (\"tpm kb schema\" lists all)", safe::quoted(kind)),
                Some(kind.to_owned()),
            )
        });
    };
    // Line feeds stand only between the parts, never inside a text.
    Ok(if out.compact { schema.text().lines().map(str::trim_start).collect::<String>() + "\n" } else { schema.text() })
}

fn check(below: &[PathBuf], files: &[PathBuf], out: &Output) -> Result<Said, Failure> {
    let mut paths = with_environment(below);
    paths.extend(files.iter().cloned());
    let (texts, mut problems) = read(&paths)?;
    let names: Vec<String> = texts.iter().map(|text| text.path.clone()).chain(problems.iter().map(|one| one.file.clone())).collect();
    let catalog = match kb::stacked(&texts) {
        Ok(catalog) => catalog,
        Err(told) => {
            problems.extend(told);
            Catalog::embedded()
        }
    };
    let typed: Vec<PathBuf> = below.iter().chain(files).cloned().collect();
    let answer = layers::check(names, problems, &options(&typed));
    let failures = match answer.problems.len() {
        0 => Vec::new(),
        1 => vec![Failure::could_not("1 problem")],
        count if count >= MOST_PROBLEMS => vec![Failure::could_not(format!("at least {count} problems"))],
        count => vec![Failure::could_not(format!("{count} problems"))],
    };
    Ok(Said { text: out.print(&catalog, "kb_check", answer, page::kb_check)?, failures })
}

fn export(paths: &[PathBuf], out: &Output) -> Result<String, Failure> {
    let catalog = catalog(paths)?;
    match out.format {
        Format::Csv | Format::Tsv | Format::Ndjson => out.records(&layers::facts(&catalog).records()),
        _ => json::text(&catalog.gathered(), out.compact).map_err(|error| Failure::could_not(format!("the export is not JSON: {error}"))),
    }
}
