//! The programs that are measured, all of one build: the workspace has one
//! release profile, so that a program that does nothing is compiled like `tpm`.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::program::Program;

/// The folder of the repository.
pub const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// Builds `tpm` and what it is measured against, as `cargo build --release`
/// does: the features of what only tests need would make it another program.
pub fn build() {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["build", "--release", "--locked", "--quiet", "--bins", "-p", "tpm-career", "-p", "tpm-speed"]);
    let status = command.current_dir(ROOT).status().expect("cargo starts");
    assert!(status.success(), "cargo build: {status}");
}

/// Where the built programs lie: beside this one.
fn folder() -> PathBuf {
    let own = std::env::current_exe().expect("a program knows its path");
    own.parent().map(Path::to_owned).expect("it lies in a folder")
}

/// A folder for what is made on the way.
pub fn scratch() -> PathBuf {
    let folder = folder().join("speed");
    std::fs::create_dir_all(&folder).expect("the folder of the build can be written");
    folder
}

pub fn tpm(words: &str) -> Program {
    Program::new(folder().join("tpm"), words)
}

/// A program that does nothing.
pub fn nothing() -> Program {
    Program::new(folder().join("nothing"), "")
}

/// A program that parses what `search` reads.
pub fn parsing() -> Program {
    Program::new(folder().join("parse"), "")
}

/// How many bytes `search` reads, and how many are embedded.
pub fn bytes() -> (u64, u64) {
    let ran = Command::new(folder().join("parse")).arg("bytes").output().expect("it starts");
    let text = String::from_utf8_lossy(&ran.stdout).into_owned();
    let mut numbers = text.split_whitespace().filter_map(|word| word.parse().ok());
    numbers.next().zip(numbers.next()).expect("two numbers")
}
