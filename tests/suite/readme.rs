//! The README's examples are run, and its screens are what they print.

use std::process::Command;

use crate::support::{committed, root};

/// Runs a line of a `console` block as a shell would, `tpm` being this build.
fn shell(line: &str) -> String {
    let tpm = std::path::Path::new(env!("CARGO_BIN_EXE_tpm"));
    let path = format!("{}:{}", tpm.parent().unwrap().display(), std::env::var("PATH").unwrap());
    let output =
        Command::new("sh").args(["-c", line]).env("PATH", path).env("COLUMNS", "100").env_remove("CLICOLOR_FORCE").output().unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    format!("{}{err}", String::from_utf8(output.stdout).unwrap())
}

#[cfg(unix)]
#[test]
fn every_screen_of_the_readme_is_what_its_command_prints() {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    let mut fresh = String::new();
    let mut inside = false;
    let mut ran = 0;
    for line in readme.lines() {
        if line == "```console" {
            inside = true;
        } else if line == "```" {
            inside = false;
        }
        match line.strip_prefix("$ ") {
            Some(command) if inside => {
                fresh = format!("{fresh}{line}\n{}", shell(command));
                ran += 1;
            }
            _ if inside && line != "```console" => {} // the old screen
            _ => fresh = format!("{fresh}{line}\n"),
        }
    }
    assert!(ran >= 8, "the README shows a screen of each command");
    committed("README.md", &fresh);
}

#[test]
fn the_readme_names_its_two_commands_and_every_exit_code() {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    for words in
        ["cargo run --release -- compare infra product", "cargo test", "Tmux Plugin Manager", "| 0 |", "| 1 |", "| 2 |", "| 3 |", "| 130 |"]
    {
        assert!(readme.contains(words), "{words}");
    }
}
