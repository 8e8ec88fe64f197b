//! The floors of the house: who may import whom, and who may look at the world.

use std::fs;

use crate::support::{files_below, root};

const FLOORS: [&str; 6] = ["text", "kb", "answer", "page", "render", "cli"];

/// Names that only `cli` and `kb/layer.rs` may use.
const WORLD: [&str; 8] = ["std::fs", "std::env", "std::io", "std::process", "std::time", "std::net", "terminal_size", "std::thread"];

fn sources() -> Vec<(String, String)> {
    files_below("src")
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(root().join(&path)).unwrap();
            (path.to_string_lossy().replace('\\', "/"), text)
        })
        .collect()
}

/// The code of a file: no comments, and nothing of its `mod tests`.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]").next().unwrap_or(text);
    text.lines().map(|line| line.split("//").next().unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

fn floor_of(path: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| path.starts_with(&format!("src/{floor}/")))
}

#[test]
fn a_file_imports_its_own_floor_or_lower_ones() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let Some(floor) = floor_of(&path) else { continue };
        for higher in &FLOORS[floor + 1..] {
            if code(&text).contains(&format!("crate::{higher}")) {
                wrong.push(format!("{path} imports crate::{higher}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn only_cli_looks_at_the_world() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        if path.starts_with("src/cli/") || path == "src/kb/layer.rs" || path == "src/main.rs" {
            continue;
        }
        for name in WORLD {
            if code(&text).contains(name) {
                wrong.push(format!("{path} uses {name}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_library_for_looks_is_named_in_one_file() {
    for (name, home) in [
        ("comfy_table", "src/render/grid.rs"),
        ("colored", "src/render/ink.rs"),
        ("textwrap", "src/text/wrap.rs"),
        ("strsim", "src/text/nearest.rs"),
    ] {
        let users: Vec<String> =
            sources().into_iter().filter(|(_, text)| code(text).contains(&format!("{name}::"))).map(|(path, _)| path).collect();
        assert_eq!(users, [home], "{name}");
    }
}

#[test]
fn no_file_is_too_long_to_read_whole() {
    for (path, text) in sources() {
        assert!(text.lines().count() <= 400, "{path} has {} lines", text.lines().count());
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    for (path, text) in sources() {
        assert!(text.starts_with("//! "), "{path} has no opening comment");
    }
}
