//! Every command under every fault of its surroundings. Expected everywhere:
//! an exit code of the table, nothing on stdout that is not the answer, no
//! panic, no hang, no escape sequence in a pipe. A new command joins by one
//! line in `support::COMMANDS`.

#![cfg(target_os = "linux")]

use std::io::Read;
use std::process::{Command, Stdio};

use crate::support::{COMMANDS, Ran, command, run, tpm};

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
    for line in COMMANDS.iter().chain(&["--help", "--version", "", "help show", "show --json"]) {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = command().args(line.split_whitespace()).stdout(full).stderr(Stdio::piped()).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "tpm {line}");
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(told.contains("cannot write the answer"), "{told}");
        assert!(line.contains("json") || told.lines().count() == 1, "{told}");
    }
}

#[test]
fn a_reader_who_leaves_is_a_quiet_success() {
    for line in COMMANDS.iter().chain(&["--help", "show infra product services --json"]) {
        let whole = tpm(line).out.len();
        for taken in [0, 1, whole / 2] {
            let mut child = command().args(line.split_whitespace()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
            let mut stdout = child.stdout.take().unwrap();
            let mut head = vec![0; taken];
            stdout.read_exact(&mut head).unwrap();
            drop(stdout);
            let output = child.wait_with_output().unwrap();
            assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &[][..]), "tpm {line}, {taken} bytes taken");
        }
    }
}

#[test]
fn closed_streams_are_no_fault_of_the_answer() {
    for line in COMMANDS {
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
    for line in COMMANDS {
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
    for name in ["show", "compare", "ladder", "switch", "search", "pay", "why", "sources", "assess", "completions", "help", "version"] {
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
            command.arg(name).args(&words);
            let ran = run(command);
            if name == "search" && words == ["--", "--help"] {
                assert_eq!(ran.code, Some(0), "a word to look for like any other");
                continue;
            }
            assert!(matches!(ran.code, Some(2 | 3)), "tpm {name} {:.20?}: {:?}", words, ran.code);
            assert_eq!((ran.out.as_str(), ran.err.lines().count()), ("", 1), "tpm {name} {words:.20?}: {:.200}", ran.err);
            assert!(!ran.err.contains('\u{1b}') && ran.err.len() < 1_000, "{:.200}", ran.err);
        }
    }
}

#[test]
fn little_memory_is_enough() {
    for line in COMMANDS {
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
