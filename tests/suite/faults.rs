//! Every command under every fault of its surroundings. Expected everywhere:
//! an exit code of the table, nothing on stdout that is not the answer, no
//! panic, no hang, no escape sequence in a pipe. A new command joins by one
//! line in `support::COMMANDS` or `DOCUMENTS`; without it a test here fails.

#![cfg(target_os = "linux")]

use std::io::Read;
use std::process::{Command, Stdio};

use clap::ValueEnum;
use tpm_career::cli::args::{self, Assessment, Format, Shell};

use crate::support::{COMMANDS, DOCUMENTS, Ran, command, run, tpm};

/// Every way to ask that is listed.
fn lines() -> impl Iterator<Item = &'static str> {
    COMMANDS.into_iter().chain(DOCUMENTS)
}

/// The commands as they are typed, those of `kb` with it before them; also the
/// things to assess and the shells, which are as good as commands.
fn typed() -> Vec<String> {
    fn gather(command: &clap::Command, before: &str, out: &mut Vec<String>) {
        for inner in command.get_subcommands() {
            let words = format!("{before}{}", inner.get_name());
            gather(inner, &format!("{words} "), out);
            out.push(words);
        }
    }
    fn of<T: ValueEnum + 'static>(command: &'static str) -> impl Iterator<Item = String> {
        T::value_variants().iter().filter_map(T::to_possible_value).map(move |value| format!("{command} {}", value.get_name()))
    }
    let mut out = Vec::new();
    gather(&args::command(), "", &mut out);
    // What is assessed without a word is `fit`.
    out.extend(of::<Assessment>("assess").filter(|words| words != "assess fit"));
    out.extend(of::<Shell>("completions"));
    out
}

/// The first listed line of a command.
fn line_of(command: &str) -> Option<&'static str> {
    lines().find(|line| line.strip_prefix(command).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
}

/// A line of each command in each format, and in what is as good as one.
fn in_every_format() -> Vec<String> {
    let formats = Format::value_variants().iter().filter_map(Format::to_possible_value);
    let options: Vec<String> = formats
        .map(|format| format!("--format {}", format.get_name()))
        .chain(["--accessible", "--json --compact"].map(str::to_owned))
        .collect();
    let lines = typed().into_iter().filter(|words| !words.starts_with("completions ")).filter_map(|words| line_of(&words));
    // A file without mistakes has no record, and so no line.
    let says = |line: &String| line != "kb check data/starter/role.json --format ndjson";
    lines.flat_map(|line| options.iter().map(move |option| format!("{line} {option}"))).filter(says).collect()
}

/// Whether a line asks for JSON, and so has its errors in JSON.
fn is_json(line: &str) -> bool {
    line.split(' ').any(|word| word == "--json") || line.ends_with("--format json")
}

#[test]
fn no_command_is_without_a_line() {
    for words in typed() {
        assert!(line_of(&words).is_some(), "no line of `support::COMMANDS` or `DOCUMENTS` runs \"tpm {words}\"");
    }
}

/// Runs `tpm` as a shell does after `prelude`, `line` standing for `"$@"`.
fn shell(script: &str, line: &str) -> Ran {
    let mut shell = Command::new("sh");
    shell.args(["-c", script, env!("CARGO_BIN_EXE_tpm")]).args(line.split_whitespace());
    for name in ["COLUMNS", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "FORCE_COLOR"] {
        shell.env_remove(name);
    }
    shell.stdin(Stdio::null());
    run(shell)
}

#[test]
fn a_full_disk_is_told_in_one_line() {
    for line in lines().map(str::to_owned).chain(in_every_format()) {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = command().args(line.split_whitespace()).stdout(full).stderr(Stdio::piped()).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "tpm {line}");
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(told.contains("cannot write the answer"), "tpm {line}: {told}");
        if is_json(&line) {
            let error: serde_json::Value = serde_json::from_str(&told).unwrap();
            assert_eq!(error["error"]["exit_code"], 1, "tpm {line}: {told}");
        }
        let pretty = line.ends_with("--format json");
        assert!(pretty || told.lines().count() == 1, "tpm {line}: {told}");
    }
}

#[test]
fn a_reader_who_leaves_is_a_quiet_success() {
    let whole = lines().flat_map(|line| {
        let whole = tpm(line).out.len();
        [0, 1, whole / 2].map(|taken| (line.to_owned(), taken))
    });
    for (line, taken) in whole.chain(in_every_format().into_iter().map(|line| (line, 1))) {
        let mut child = command().args(line.split_whitespace()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut stdout = child.stdout.take().unwrap();
        let mut head = vec![0; taken];
        stdout.read_exact(&mut head).unwrap();
        drop(stdout);
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &[][..]), "tpm {line}, {taken} bytes taken");
    }
}

#[test]
fn closed_streams_are_no_fault_of_the_answer() {
    for line in lines() {
        let expected = tpm(line);
        // The runtime opens /dev/null in place of a closed stream.
        let closed = shell("exec \"$0\" \"$@\" >&-", line);
        assert_eq!((closed.code, closed.out.as_str(), closed.err.as_str()), (Some(0), "", ""), "tpm {line}");
        assert_eq!(shell("exec \"$0\" \"$@\" 2>&-", line), expected);
        assert_eq!(shell("exec \"$0\" \"$@\" <&-", line), expected);
        assert_eq!(shell("exec \"$0\" \"$@\" </", line), expected, "stdin is a directory");
        assert_eq!(shell("exec \"$0\" \"$@\" </dev/null", line), expected);
    }
}

#[test]
fn every_format_stands_bare_and_poor_surroundings() {
    for line in in_every_format() {
        let expected = tpm(&line);
        assert_eq!((expected.code, expected.err.as_str()), (Some(0), ""), "tpm {line}");
        assert!(!expected.out.is_empty() && !expected.out.contains('\u{1b}'), "tpm {line}");
        let poor = shell("ulimit -v 262144; exec env -i \"$0\" \"$@\" <&- 2>&-", &line);
        assert_eq!(poor, expected, "tpm {line} without input, environment, errors and with little memory");
        let closed = shell("exec \"$0\" \"$@\" >&-", &line);
        assert_eq!((closed.code, closed.out.as_str(), closed.err.as_str()), (Some(0), "", ""), "tpm {line}");
    }
}

#[test]
fn a_mistake_is_one_in_every_format_whoever_hears_of_it() {
    for line in in_every_format() {
        let heard = tpm(&format!("{line} --no-such-option"));
        assert_eq!((heard.code, heard.out.as_str()), (Some(2), ""), "tpm {line}: {}", heard.err);
        assert!(
            heard.err.starts_with(if is_json(&line) { "{" } else { "tpm: " }) && heard.err.contains("--no-such-option"),
            "{}",
            heard.err
        );
        for nobody in ["2>&-", "2>/dev/full"] {
            let unheard = shell(&format!("exec \"$0\" \"$@\" --no-such-option {nobody}"), &line);
            assert_eq!((unheard.code, unheard.out.as_str()), (Some(2), ""), "tpm {line} {nobody}");
        }
    }
}

#[test]
fn a_stdin_that_is_read_and_not_there_is_told() {
    for redirect in ["<&-", "</dev/null", "</"] {
        let ran = shell(&format!("exec \"$0\" \"$@\" {redirect}"), "assess --answers-from -");
        assert_eq!((ran.code, ran.out.as_str(), ran.err.lines().count()), (Some(1), "", 1), "{redirect}: {}", ran.err);
        assert!(ran.err.starts_with("tpm: stdin: "), "{}", ran.err);
        let asked = shell(&format!("exec \"$0\" \"$@\" {redirect}"), "assess");
        assert_eq!((asked.code, asked.out.as_str()), (Some(2), ""), "{redirect}: nobody to ask");
        let batch = shell(&format!("exec \"$0\" \"$@\" {redirect}"), "assess --batch");
        let expected = if redirect == "</" { Some(1) } else { Some(0) };
        assert_eq!((batch.code, batch.out.as_str()), (expected, ""), "{redirect}: no lines, no answers: {}", batch.err);
    }
}

#[test]
fn the_environment_changes_no_word() {
    for line in lines() {
        let expected = tpm(line);
        for (name, value) in [
            ("HOME", None),
            ("TERM", None),
            ("TERM", Some("dumb")),
            ("TERM", Some("no-such-terminal")),
            ("LC_ALL", Some("C")),
            ("LC_ALL", Some("tr_TR.UTF-8")),
            ("LC_ALL", Some("ja_JP.UTF-8")),
            ("LANG", Some("in valid")),
            ("COLUMNS", Some("0")),
            ("COLUMNS", Some("-1")),
            ("COLUMNS", Some("1000000000")),
            ("COLUMNS", Some("wide")),
            ("CLICOLOR", Some("1")),
            ("NO_COLOR", Some("1")),
            ("RUST_BACKTRACE", Some("1")),
        ] {
            let mut command = command();
            command.args(line.split_whitespace());
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
            assert_eq!(run(command), expected, "tpm {line} with {name}={value:?}");
        }
        let mut bare = command();
        bare.args(line.split_whitespace()).env_clear();
        assert_eq!(run(bare), expected, "tpm {line} without any environment");
    }
}

#[test]
fn strange_arguments_are_refused_in_one_line() {
    let long = "y".repeat(100_000);
    let megabyte: Vec<&str> = vec![&long; 10];
    for name in typed() {
        for words in [
            vec![""],
            vec![" "],
            vec!["\t"],
            vec!["\u{1b}[2J"],
            vec!["--\u{1b}[2J"],
            vec![long.as_str()],
            megabyte.clone(),
            vec!["--", "--help"],
        ] {
            let mut command = command();
            command.args(name.split_whitespace()).args(&words);
            let ran = run(command);
            if name == "search" && words == ["--", "--help"] {
                assert_eq!(ran.code, Some(0), "a word to look for like any other");
                continue;
            }
            let told = format!("{}{}", ran.out, ran.err);
            assert!(!told.contains('\u{1b}') && !told.contains("panicked"), "tpm {name} {words:.20?}: {told:.200}");
            if matches!(name.as_str(), "kb check" | "assess posting") && ran.code == Some(1) {
                // They read files, and none is there: that is a finding, and a line for each file.
                assert!(
                    name == "kb check"
                        || (ran.out.is_empty() && ran.err.lines().count() == words.iter().filter(|word| **word != "--").count()),
                    "{told:.200}"
                );
                continue;
            }
            assert!(matches!(ran.code, Some(2 | 3)), "tpm {name} {words:.20?}: {:?}", ran.code);
            assert_eq!((ran.out.as_str(), ran.err.lines().count()), ("", 1), "tpm {name} {words:.20?}: {told:.200}");
            assert!(ran.err.len() < 1_000, "{told:.200}");
        }
    }
}

#[test]
fn little_memory_is_enough() {
    for line in lines() {
        assert_eq!(shell("ulimit -v 262144; exec \"$0\" \"$@\"", line), tpm(line), "tpm {line}");
    }
}

#[test]
fn a_hundred_at_once_give_the_same_answer() {
    let expected = tpm("compare infra product services");
    let children: Vec<_> = (0..100)
        .map(|_| command().args(["compare", "infra", "product", "services"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap())
        .collect();
    // Each writes less than a pipe holds, so waiting in turn cannot hang.
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), String::from_utf8(output.stdout).unwrap()), (Some(0), expected.out.clone()));
    }
}
