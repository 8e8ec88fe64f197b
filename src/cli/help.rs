//! Help texts, laid out for the width. (clap can wrap them itself, but then
//! every `--help` costs as much as a whole answer.)

use super::args;
use super::failure::{Exit, Failure};
use crate::text::nearest::nearest;
use crate::text::safe;
use crate::text::width::width;
use crate::text::wrap::wrap_plain;

/// The long help of a command, by its words, or of the whole.
pub(super) fn long(words: &[String], columns: usize) -> Result<String, Failure> {
    let mut tree = args::command();
    // Without this the usage lines of subcommands lack the program's name.
    tree.build();
    let mut found = &mut tree;
    for word in words {
        let known: Vec<String> = found.get_subcommands().map(|command| command.get_name().to_owned()).collect();
        match known.iter().position(|name| name == word).and_then(|at| found.get_subcommands_mut().nth(at)) {
            Some(next) => found = next,
            None => return Err(unknown(word, &known)),
        }
    }
    Ok(fitted(&found.render_long_help().to_string(), columns))
}

fn unknown(word: &str, known: &[String]) -> Failure {
    let near = nearest(word, known.iter().map(String::as_str));
    let meant = near.map_or(String::new(), |near| format!("; did you mean \"{near}\"?"));
    let listed = if known.is_empty() { "see \"tpm --help\"".to_owned() } else { format!("known: {}", known.join(", ")) };
    Failure {
        exit: Exit::Usage,
        code: "usage",
        message: format!("unknown command {}{meant} ({listed})", safe::quoted(word)),
        input: Some(word.to_owned()),
        suggestions: near.into_iter().map(str::to_owned).collect(),
    }
}

/// The short help of the whole.
pub(super) fn short(columns: usize) -> String {
    fitted(&args::command().render_help().to_string(), columns)
}

/// The text with no line wider than the columns; what is too long goes on
/// below its description.
pub(super) fn fitted(text: &str, columns: usize) -> String {
    let mut out = String::with_capacity(text.len() + 64);
    for line in text.lines() {
        if width(line) <= columns {
            out.push_str(line.trim_end());
            out.push('\n');
            continue;
        }
        let indent = line.len() - line.trim_start().len();
        // Two blanks after the first word part a name from its description.
        let gap = line[indent..].find("  ").map(|at| indent + at);
        let described = gap.map(|at| at + line[at..].len() - line[at..].trim_start().len());
        let hang = described.filter(|at| *at <= columns / 2).unwrap_or(indent + 2);
        let (name, rest) = line.split_at(described.unwrap_or(indent));
        let first = if width(name) <= hang { name.to_owned() } else { String::new() };
        if first.is_empty() && !name.trim().is_empty() {
            for part in wrap_plain(name.trim(), columns - indent) {
                out.extend([&" ".repeat(indent), part.as_str(), "\n"]);
            }
        }
        for (at, part) in wrap_plain(rest, columns - hang).iter().enumerate() {
            let before = if at == 0 && !first.is_empty() { first.clone() } else { " ".repeat(hang) };
            let filler = " ".repeat(hang.saturating_sub(width(&before)));
            out.extend([before.as_str(), &filler, part, "\n"]);
        }
    }
    out
}
