//! The man pages are made from the command tree, committed, fresh and sound.

use std::process::Command as Program;

use clap::Command;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};
use tpm_career::cli::args::command;
use tpm_career::kb::Catalog;

use crate::support::{committed, files_below, if_installed, root, unwrapped};

/// What the command tree does not know of.
const ENVIRONMENT: [(&str, &str); 9] = [
    ("TPM_KB", "Files and folders laid over the built-in knowledge before those of --kb, parted as those of PATH."),
    ("TPM_ACCESSIBLE, ACCESSIBLE", "Anything but nothing or 0: as --accessible."),
    ("COLUMNS", "Columns of a line where --width does not say; then the terminal's, then 100."),
    ("NO_COLOR", "Anything: no colour, unless --color says otherwise. It beats the next ones."),
    ("CLICOLOR", "0: no colour."),
    ("CLICOLOR_FORCE", "Anything but nothing or 0: colour even where output is no terminal."),
    ("FORCE_COLOR", "Anything, even 0: the same."),
    ("TERM", "dumb: no colour unless the above ask for it, and no links."),
    ("FORCE_HYPERLINK", "0: no links on sources; anything else: links on any terminal, with colour."),
];

/// A page: its command by the words, its file, its text.
struct Page {
    words: String,
    path: String,
    text: String,
}

fn pages() -> Vec<Page> {
    let mut tree = command();
    tree.build();
    let mut out = Vec::new();
    add(&tree, &[], &mut out);
    out
}

fn add(command: &Command, above: &[String], out: &mut Vec<Page>) {
    let words = [above, &[command.get_name().to_owned()]].concat();
    let path = format!("man/{}.1", words.join("-"));
    out.push(Page { words: words[1..].join(" "), path, text: page(command, above) });
    for below in command.get_subcommands() {
        add(below, &words, out);
    }
}

/// One page. The sections of the generator are taken one by one: by itself it
/// leaves the examples out and runs the exit codes together.
fn page(command: &Command, above: &[String]) -> String {
    let catalog = Catalog::embedded();
    let version = &*catalog.meta().data_version;
    let usage = command.clone().render_usage().to_string();
    let shown = command.clone().override_usage(usage.trim_start_matches("Usage: ").to_owned()).subcommand_help_heading("COMMANDS");
    let man = |command: &Command| {
        let man = Man::new(command.clone()).source(format!("tpm {}", env!("CARGO_PKG_VERSION"))).manual("Kinds of TPM");
        // The month of the data: a page has no other clock, and wants a day.
        man.title(command.get_display_name().unwrap_or("tpm").to_uppercase()).date(month(version))
    };
    let whole = man(&shown);
    let mut out = Vec::new();
    whole.render_title(&mut out).unwrap();
    whole.render_name_section(&mut out).unwrap();
    whole.render_synopsis_section(&mut out).unwrap();
    whole.render_description_section(&mut out).unwrap();
    if command.has_subcommands() {
        whole.render_subcommands_section(&mut out).unwrap();
    }
    if command.get_positionals().next().is_some() {
        let arguments = shown.clone().mut_args(|arg| if arg.is_positional() { arg.help_heading("Arguments") } else { arg.hide(true) });
        man(&arguments).render_options_section(&mut out).unwrap();
    }
    let options = shown.clone().mut_args(|arg| if arg.is_positional() { arg.hide(true) } else { arg });
    man(&options).render_options_section(&mut out).unwrap();

    let top = self::command();
    let exit_codes = top.get_after_long_help().map(ToString::to_string).unwrap_or_default();
    let (before, after) = (command.get_before_long_help(), command.get_after_long_help());
    let mut texts: Vec<String> = [after, before].into_iter().flatten().map(ToString::to_string).collect();
    texts.retain(|text| *text != exit_codes);
    let mut roff = Roff::new();
    for text in &texts {
        sections(&mut roff, text);
    }
    if above.is_empty() {
        roff.control("SH", ["ENVIRONMENT"]);
        for (name, text) in ENVIRONMENT {
            roff.control("TP", []).text([bold(name)]).text([roman(text)]);
        }
    }
    sections(&mut roff, &exit_codes);
    roff.control("SH", ["SEE ALSO"]);
    let also: Vec<String> = match above {
        [] => command.get_subcommands().map(|below| format!("tpm-{}", below.get_name())).collect(),
        above => (1..=above.len()).map(|length| above[..length].join("-")).collect(),
    };
    let last = also.len() - 1;
    for (at, name) in also.iter().enumerate() {
        roff.text([bold(name.as_str()), roman(if at == last { "(1)" } else { "(1)," })]);
    }
    roff.to_writer(&mut out).unwrap();
    let text = String::from_utf8(out).unwrap();
    // One blank line before a list of values, and none in it.
    let text = text.replace("\n.br\n\n.br\n", "\n.sp\n").replace(".RS 14\n", ".RS 7\n.PD 0\n").replace("\n.RE\n", "\n.PD\n.RE\n");
    // Every part brings the definition of an apostrophe; once is enough.
    let preamble = Roff::new().render();
    format!("{preamble}{}", text.replace(&preamble, ""))
}

/// `2026.11.0` as a day.
fn month(data_version: &str) -> String {
    let parts: Vec<&str> = data_version.split('.').collect();
    format!("{}-{}-01", parts[0], parts[1])
}

/// A text of the long help: an unindented line with a colon heads a section;
/// examples stay as they are typed, codes become a list, all else paragraphs.
fn sections(roff: &mut Roff, text: &str) {
    let mut heading = "";
    let mut begin = true;
    for line in text.lines() {
        let code = line.strip_prefix("  ").filter(|line| !line.starts_with(' ')).and_then(|line| line.split_once("  "));
        if let Some(name) = line.strip_suffix(':').filter(|line| !line.starts_with(' ')) {
            close(roff, heading);
            heading = name;
            roff.control("SH", [if name == "Exit codes" { "EXIT STATUS".to_owned() } else { name.to_uppercase() }.as_str()]);
            if name == "Examples" {
                roff.control("EX", []);
            }
            begin = false;
        } else if line.is_empty() {
            begin = true;
        } else if heading == "Examples" {
            roff.text([roman(line.trim_start())]);
        } else if let (Some((code, meaning)), "Exit codes") = (code, heading) {
            roff.control("TP", []).text([bold(code)]).text([roman(meaning.trim())]);
        } else {
            if begin {
                roff.control("PP", []);
            }
            begin = false;
            roff.text([roman(line.trim())]);
        }
    }
    close(roff, heading);
}

fn close(roff: &mut Roff, heading: &str) {
    if heading == "Examples" {
        roff.control("EE", []);
    }
}

#[test]
fn the_man_pages_are_fresh() {
    let pages = pages();
    for page in &pages {
        committed(&page.path, &page.text);
    }
    for path in files_below("man") {
        let path = path.to_string_lossy().replace('\\', "/");
        assert!(pages.iter().any(|page| page.path == path), "{path} is the page of no command: remove it");
    }
}

/// What a reader sees of a page, without the signs by which mandoc prints bold
/// and underlined letters.
fn shown(path: &str) -> Option<String> {
    let mut mandoc = Program::new("mandoc");
    mandoc.args(["-T", "utf8", "-O", "width=100"]).arg(root().join(path));
    let ran = if_installed(&mut mandoc, "reading man pages")?;
    let mut out = String::new();
    for c in ran.out.chars() {
        match c {
            '\u{8}' => drop(out.pop()),
            c => out.push(c),
        }
    }
    Some(out)
}

#[test]
fn the_man_pages_have_no_fault_that_mandoc_knows() {
    for page in pages() {
        let mut mandoc = Program::new("mandoc");
        mandoc.args(["-T", "lint", "-W", "warning"]).arg(root().join(&page.path));
        let Some(ran) = if_installed(&mut mandoc, "checking man pages") else { return };
        assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{}", page.path);
    }
}

#[test]
fn the_man_pages_tell_what_the_long_help_tells() {
    for page in pages() {
        let Some(shown) = shown(&page.path).map(|text| unwrapped(&text)) else { return };
        let help = crate::support::tpm(&format!("help {} --width 1000", page.words)).out;
        let help = help.split("Usage:").next().unwrap_or_default();
        for line in help.lines().filter(|line| !line.ends_with(':')) {
            assert!(shown.contains(&unwrapped(line)), "{} lacks {line:?}:\n{shown}", page.path);
        }
        for (code, meaning) in [("0", "answered"), ("3", "a name is not in the data"), ("130", "interrupted or quit")] {
            assert!(shown.contains(&format!("{code} {meaning}")), "{} lacks exit code {code}", page.path);
        }
    }
}

#[test]
fn own_files_stand_last_among_the_options_everywhere() {
    for page in pages() {
        let help = crate::support::tpm(&format!("help {}", page.words)).out;
        let options: Vec<&str> = help.lines().map(str::trim_start).filter(|line| line.starts_with('-') && line.contains("--")).collect();
        assert!(options.last().is_some_and(|last| last.starts_with("--kb")), "tpm help {}: {options:?}", page.words);
        let mut options = page.text.lines().filter(|line| line.starts_with("\\fB\\-\\-") || line.starts_with("\\fB\\-h"));
        assert!(options.next_back().is_some_and(|last| last.contains("\\-\\-kb")), "{}", page.path);
    }
}
