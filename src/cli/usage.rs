//! What clap found wrong, in one line of ours, with what was typed made safe.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::failure::{Exit, Failure};
use crate::kb::Catalog;
use crate::text::safe;

/// The failure behind a clap error (help and version are no failures).
pub(super) fn failure(error: &clap::Error) -> Failure {
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
        ErrorKind::MissingRequiredArgument => (format!("{} is missing", bare(argument.as_ref())), None),
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
    if let Some(nearest) = suggestions.first() {
        let command = if suggestions[0].starts_with("show ") { "tpm " } else { "" };
        message = format!("{message}; did you mean \"{command}{nearest}\"?");
    }
    let valid = strings(error, ContextKind::ValidValue);
    if !valid.is_empty() {
        message = format!("{message} (expected: {})", valid.join(", "));
    } else if error.kind() == ErrorKind::ValueValidation {
        message = format!("{message} ({})", reason(error));
    }
    if suggestions.is_empty() && valid.is_empty() {
        message.push_str("; see \"tpm --help\"");
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

/// An option as clap names it, `--width <N>`; it is ours, not typed.
fn bare(text: Option<&String>) -> String {
    safe::spelled_out(text.map_or("an argument", String::as_str)).into_owned()
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
