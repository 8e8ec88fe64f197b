//! The examples of README.md and of data/README.md are run, and their screens
//! are what they print.

use std::path::Path;
use std::process::Command;

use crate::support::{committed, root};

/// Runs a line of a `console` block as a shell would, `tpm` being this build.
fn shell(line: &str, folder: &Path) -> String {
    let tpm = Path::new(env!("CARGO_BIN_EXE_tpm"));
    let path = format!("{}:{}", tpm.parent().unwrap().display(), std::env::var("PATH").unwrap());
    let output = Command::new("sh")
        .args(["-c", line])
        .current_dir(folder)
        .env("PATH", path)
        .env("COLUMNS", "100")
        .env_remove("CLICOLOR_FORCE")
        .output()
        .unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    // Lines of csv end with CR LF, which a page in Markdown does not show.
    format!("{}{err}", String::from_utf8(output.stdout).unwrap()).replace('\r', "")
}

/// The text with each screen as its command prints it now, and how many
/// commands there are.
fn run_again(text: &str, folder: &Path) -> (String, usize) {
    let (mut fresh, mut inside, mut ran) = (String::new(), false, 0);
    for line in text.lines() {
        if line == "```console" {
            inside = true;
        } else if line == "```" {
            inside = false;
        }
        match line.strip_prefix("$ ") {
            Some(command) if inside => {
                fresh = format!("{fresh}{line}\n{}", shell(command, folder));
                ran += 1;
            }
            _ if inside && line != "```console" => {} // the old screen
            _ => fresh = format!("{fresh}{line}\n"),
        }
    }
    (fresh, ran)
}

#[cfg(unix)]
#[test]
fn every_screen_of_the_readme_is_what_its_command_prints() {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    let (fresh, ran) = run_again(&readme, root());
    assert!(ran >= 8, "the README shows a screen of each command");
    committed("README.md", &fresh);
}

#[cfg(unix)]
#[test]
fn the_page_on_adding_a_fact_can_be_followed_to_the_letter() {
    let page = std::fs::read_to_string(root().join("data/README.md")).unwrap();
    let (_, after) = page.split_once("```json\n").unwrap();
    let folder = std::env::temp_dir().join(format!("tpm-five-minutes-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("mine.json"), after.split("```").next().unwrap()).unwrap();
    let (fresh, ran) = run_again(&page, &folder);
    assert_eq!(ran, 2);
    assert!(fresh.contains("no problem found") && fresh.contains("Storage Move"), "{fresh}");
    committed("data/README.md", &fresh);
    let shown = shell("tpm show infra --section examples --kb mine.json", &folder);
    assert!(shown.contains("eleven waves. + [my:storage-talk]"), "{shown}");
    std::fs::remove_dir_all(&folder).unwrap();
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
