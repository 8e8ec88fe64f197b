//! What the environment and the terminal say about width, colour and links,
//! decided once for each stream. The only file that names the
//! `supports_hyperlinks` crate.

use std::env;
use std::io::{self, IsTerminal};

use super::args::When;

/// Columns where nothing says otherwise.
const DEFAULT_WIDTH: usize = 100;

/// Columns below which screens are not laid out.
pub(super) const NARROWEST: usize = 40;

/// The widest that `COLUMNS` may say; beyond, it counts as not given.
const WIDEST: usize = 1_000_000;

/// Whether a width that was asked for is less than screens are laid out for.
pub(super) fn is_too_narrow(columns: u32) -> bool {
    usize::try_from(columns).is_ok_and(|columns| columns < NARROWEST)
}

/// The width of what is answered: `--width`, else `COLUMNS`, else that of the
/// terminal on stdout, else 100; at least 40.
pub(super) fn width(given: Option<u32>) -> usize {
    fitted(given, || terminal_size::terminal_size_of(io::stdout()))
}

/// The width of what is asked, which goes to stderr: the answer may go elsewhere.
pub(super) fn asking_width(given: Option<u32>) -> usize {
    fitted(given, || terminal_size::terminal_size_of(io::stderr()))
}

fn fitted(given: Option<u32>, terminal: impl FnOnce() -> Option<(terminal_size::Width, terminal_size::Height)>) -> usize {
    let given = given.and_then(|columns| usize::try_from(columns).ok());
    let terminal = || terminal().map(|(width, _)| usize::from(width.0)).filter(|columns| *columns > 0);
    given.or_else(columns).or_else(terminal).unwrap_or(DEFAULT_WIDTH).max(NARROWEST)
}

fn columns() -> Option<usize> {
    // `parse` would take a sign; COLUMNS is digits or nothing.
    let text = env::var("COLUMNS").ok().filter(|text| text.bytes().all(|b| b.is_ascii_digit()))?;
    text.parse().ok().filter(|columns| (1..=WIDEST).contains(columns))
}

/// Whether to colour a stream: `--color`, then `NO_COLOR`, `CLICOLOR`,
/// `CLICOLOR_FORCE` and `FORCE_COLOR`, `TERM`, then whether it is a terminal.
pub(super) fn ink(when: When, stream: &impl IsTerminal) -> bool {
    let var = |name| env::var_os(name).filter(|value| !value.is_empty());
    match when {
        When::Always => true,
        When::Never => false,
        When::Auto if var("NO_COLOR").is_some() => false,
        When::Auto if var("CLICOLOR").is_some_and(|value| value == "0") => false,
        When::Auto if var("CLICOLOR_FORCE").is_some_and(|value| value != "0") => true,
        When::Auto if var("FORCE_COLOR").is_some() => true,
        When::Auto if var("TERM").is_some_and(|value| value == "dumb") => false,
        When::Auto => stream.is_terminal(),
    }
}

/// Whether sources on stdout can be links: with colour, on a terminal, if it is
/// one that is known to follow them. Elsewhere they would be noise, so what
/// forces the crate to say yes does nothing in a pipe.
pub(super) fn links(ink: bool) -> bool {
    let dumb = env::var_os("TERM").is_some_and(|term| term == "dumb");
    ink && !dumb && io::stdout().is_terminal() && supports_hyperlinks::supports_hyperlinks()
}

/// Whether boxes and art are to be left out: `--accessible`, or one of two
/// variables that is set to anything but nothing or `0`.
pub(super) fn accessible(asked: bool) -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty() && value != "0");
    asked || set("TPM_ACCESSIBLE") || set("ACCESSIBLE")
}
