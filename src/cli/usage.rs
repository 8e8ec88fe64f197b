//! What clap found wrong, in one line of ours, with what was typed made safe.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::args;
use super::failure::{Exit, Failure};
use crate::kb::Catalog;
use crate::text::nearest::nearest;
use crate::text::safe;

/// The failure behind a clap error (help and version are no failures).
pub(super) fn failure(error: &clap::Error, command: &[String]) -> Failure {
    let argument = text(error, ContextKind::InvalidArg);
    let value = text(error, ContextKind::InvalidValue);
    let subcommand = text(error, ContextKind::InvalidSubcommand);
    let (mut message, input) = match error.kind() {
        ErrorKind::InvalidSubcommand => (format!("unknown command {}", quoted(subcommand.as_ref())), subcommand),
        ErrorKind::UnknownArgument => (format!("unknown option or argument {}", quoted(argument.as_ref())), argument),
        ErrorKind::InvalidValue if value.as_deref() == Some("") => (format!("{} needs a value", bare(argument.as_ref())), argument),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            (format!("{} cannot be {}", bare(argument.as_ref()), quoted(value.as_ref())), value)
        }
        ErrorKind::MissingRequiredArgument => (missing(argument.as_ref(), command), None),
        ErrorKind::ArgumentConflict => {
            (format!("{} cannot be used with {}", bare(argument.as_ref()), bare(text(error, ContextKind::PriorArg).as_ref())), argument)
        }
        _ => (first_line(error), None),
    };
    let mut suggestions = Vec::new();
    for kind in [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue] {
        suggestions.extend(strings(error, kind));
    }
    if let Some(name) = input.as_deref().filter(|_| error.kind() == ErrorKind::InvalidSubcommand) {
        // `tpm infra` is a person who left out the verb.
        if let Ok(role) = Catalog::embedded().kind_named(name) {
            suggestions = vec![format!("show {}", id(role))];
        }
    }
    let valid = strings(error, ContextKind::ValidValue);
    if suggestions.is_empty() {
        // clap looks for likeness alone; a slip of two letters in `csv` is none.
        let near = input.as_deref().and_then(|typed| nearest(typed, valid.iter().map(String::as_str)));
        suggestions.extend(near.map(str::to_owned));
    }
    if let Some(nearest) = suggestions.first() {
        let command = if suggestions[0].starts_with("show ") { "tpm " } else { "" };
        message = format!("{message}; did you mean \"{command}{nearest}\"?");
    }
    if !valid.is_empty() {
        message = format!("{message} (expected: {})", valid.join(", "));
    } else if error.kind() == ErrorKind::ValueValidation {
        message = format!("{message} ({})", reason(error));
    }
    if suggestions.is_empty() && valid.is_empty() {
        match command {
            [] => message.push_str("; see \"tpm --help\""),
            command => message = format!("{message}; see \"tpm help {}\"", command.join(" ")),
        }
    }
    Failure { exit: Exit::Usage, code: "usage", message, input, suggestions }
}

fn id(kind: crate::kb::Kind<'_>) -> &str {
    match kind {
        crate::kb::Kind::Role(role) => &role.id,
        crate::kb::Kind::Adjacent(kind) => &kind.id,
    }
}

fn strings(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(one)) => vec![one.clone()],
        Some(ContextValue::Strings(many)) => many.clone(),
        _ => Vec::new(),
    }
}

fn text(error: &clap::Error, kind: ContextKind) -> Option<String> {
    strings(error, kind).into_iter().next()
}

fn quoted(text: Option<&String>) -> String {
    safe::quoted(text.map_or("", String::as_str))
}

/// An option or argument as a person would name it: clap says `--width <N>`
/// and `[WHAT]`.
fn bare(text: Option<&String>) -> String {
    let name = text.map_or("an argument", String::as_str);
    let name = if name.starts_with('-') { name.split([' ', '=']).next().unwrap_or(name) } else { name };
    safe::spelled_out(name.trim_matches(['<', '>', '[', ']', '.'])).into_owned()
}

/// What is missing, and what is expected there: its own help says.
fn missing(name: Option<&String>, command: &[String]) -> String {
    let mut tree = args::command();
    tree.build(); // an argument can be named only then
    let argument = command.iter().try_fold(&tree, |above, name| above.find_subcommand(name)).and_then(|command| {
        let mut all = command.get_arguments();
        all.find(|argument| name.is_some_and(|name| bare(Some(&argument.to_string())) == bare(Some(name))))
    });
    match argument.filter(|argument| argument.is_positional()).and_then(clap::Arg::get_help) {
        Some(help) => format!("{} is missing; expected: {help}", bare(name)),
        None => format!("{} is missing", bare(name)),
    }
}

/// Why a value was refused, as its own parser says it.
fn reason(error: &clap::Error) -> String {
    std::error::Error::source(error)
        .map_or_else(|| "not a valid value".to_owned(), |source| safe::spelled_out(&source.to_string()).into_owned())
}

fn first_line(error: &clap::Error) -> String {
    let text = error.to_string();
    text.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned()
}
