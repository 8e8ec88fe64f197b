//! What is handed on: the archive that `cargo package` makes.

use std::collections::BTreeSet;
use std::process::Command;

use crate::support::root;

/// What belongs into it: what it takes to build, to prove and to read it.
const KINDS: [(&str, &[&str]); 12] = [
    ("", &["toml", "orig", "lock", "json", "md", "LICENSE-MIT", "LICENSE-APACHE", "rs"]),
    ("completions", &["_tpm", "ps1", "bash", "elv", "fish", "nu"]),
    ("data", &["json", "md", "svg"]),
    ("examples", &["rs"]),
    ("man", &["1"]),
    ("scripts", &["sh", "ld", "toml", "hbs", "debian-changelog", "debian-copyright"]),
    ("src", &["rs", "css"]),
    ("tests/figures.txt", &["txt"]),
    ("tests/layers", &["json"]),
    ("tests/postings", &["md", "html", "txt", "ndjson", "py"]),
    ("tests/screens", &["txt"]),
    ("tests/suite", &["rs", "json"]),
];

fn cargo(words: &[&str]) -> (String, String) {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root()).args(words).args(["--allow-dirty", "--offline"]);
    let output = cargo.output().unwrap();
    let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(output.status.success(), "{err}");
    (out, err)
}

#[test]
fn the_package_holds_only_what_belongs() {
    let (list, _) = cargo(&["package", "--list"]);
    let files: BTreeSet<&str> = list.lines().filter(|file| *file != ".cargo_vcs_info.json").collect();
    for file in &files {
        let belongs = |(folder, ends): &(&str, &[&str])| {
            let name = file.rsplit('/').next().unwrap();
            let end = name.rsplit('.').next().unwrap();
            let inside = if folder.is_empty() { !file.contains('/') } else { file == folder || file.starts_with(&format!("{folder}/")) };
            inside && ends.contains(&end)
        };
        assert!(KINDS.iter().any(belongs), "{file} does not belong into the package");
    }
    for file in
        ["Cargo.lock", "LICENSE-APACHE", "LICENSE-MIT", "README.md", "data/meta.json", "man/tpm.1", "scripts/layout.ld", "src/main.rs"]
    {
        assert!(files.contains(file), "{file} is missing from the package");
    }
}

#[test]
fn packing_warns_of_nothing() {
    let folder = concat!(env!("CARGO_TARGET_TMPDIR"), "/package");
    let (_, said) = cargo(&["package", "--no-verify", "--target-dir", folder]);
    assert!(!said.contains("warning"), "{said}");
}

#[test]
fn the_debian_changelog_begins_with_this_version() {
    let text = std::fs::read_to_string(root().join("scripts/debian-changelog")).unwrap();
    assert!(text.starts_with(concat!("tpm-career (", env!("CARGO_PKG_VERSION"), "-1) ")), "scripts/debian-changelog is of another version");
}
