//! Running the binary, and comparing with committed files.

use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

/// Every command, as a person would type it. A new one joins all the checks of
/// `behaviour`, `faults`, `parity` and `screens` by a line here.
pub(crate) const COMMANDS: [&str; 40] = [
    "show",
    "show infra",
    "show product services security",
    "compare infra product",
    "compare infra product services --diff",
    "ladder",
    "ladder services --rung senior",
    "ladder infra --company dropbox",
    "ladder --crosswalk --company google --company made-tech",
    "ladder services --from tpm --to staff",
    "ladder infra --worksheet --rung senior",
    "assess level services --questions",
    "assess level infra --answers a,b,c,d,e,f",
    "faq",
    "faq 3",
    "faq salary",
    "switch infra product",
    "switch services infra",
    "search error budget",
    "pay",
    "pay infra services",
    "pay --by level --company google",
    "pay --all",
    "why",
    "why pay.infra-premium",
    "why infra.pay.premium-claim",
    "why --unknown",
    "sources --grade official",
    "sources gitlab-rnd-pmo",
    "assess --questions",
    "assess --quick --answers a,b,a,c",
    "assess posting tests/postings/network.md",
    "assess posting tests/postings/network.md tests/postings/agency.html",
    "assess posting --evaluate tests/postings/invented.ndjson",
    "assess --answers a,b,c,d,e,a,b,c,d,e,a,b",
    "show acme:hardware --kb data/starter/role.json",
    "compare infra acme:hardware --kb data/starter/role.json",
    "kb check data/starter/role.json",
    "version",
    "completions bash",
];

/// Commands that print a document, which has no facts to compare and looks the
/// same in every format (but for the records of `kb export`); for `faults`.
pub(crate) const DOCUMENTS: [&str; 17] = [
    "",
    "--help",
    "--version",
    "help",
    "help kb new",
    "kb",
    "kb new",
    "kb new --role",
    "kb new --ladder",
    "kb schema",
    "kb schema data-layer",
    "kb export",
    "completions zsh",
    "completions fish",
    "completions powershell",
    "completions elvish",
    "completions nushell",
];

/// What a run left behind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// The binary, with an environment that says nothing about width or colour.
pub(crate) fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tpm"));
    for name in ["COLUMNS", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "FORCE_COLOR", "TPM_ACCESSIBLE", "ACCESSIBLE", "TPM_KB"] {
        command.env_remove(name);
    }
    command.stdin(Stdio::null());
    command
}

pub(crate) fn run(mut command: Command) -> Ran {
    let output = command.output().expect("the binary starts");
    Ran {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).expect("stdout is UTF-8"),
        err: String::from_utf8(output.stderr).expect("stderr is UTF-8"),
    }
}

/// Runs `tpm` with the words of `line`.
pub(crate) fn tpm(line: &str) -> Ran {
    let mut command = command();
    command.args(line.split_whitespace());
    run(command)
}

/// The JSON that `tpm` answers with.
pub(crate) fn json(line: &str) -> Value {
    let ran = tpm(&format!("{line} --json"));
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "tpm {line} --json");
    serde_json::from_str(&ran.out).expect("an answer is JSON")
}

/// The `result` of the JSON that `tpm` answers with.
pub(crate) fn result(line: &str) -> Value {
    json(line)["result"].take()
}

/// Says loudly that a test could not do its work because this machine lacks
/// something; where nothing may be skipped (`.ci/run` sets
/// `TPM_NOTHING_SKIPPED`), fails.
pub(crate) fn skipped(what: &str) {
    assert!(std::env::var_os("TPM_NOTHING_SKIPPED").is_none(), "skipped, which TPM_NOTHING_SKIPPED forbids: {what}");
    // What `eprintln!` says in a test that passes is kept from the reader.
    let _ = writeln!(std::io::stderr(), "\n*** SKIPPED: {what} ***");
}

/// Runs a program that this machine may lack. `None` where it does, and then
/// [`skipped`] has said so.
pub(crate) fn if_installed(command: &mut Command, what: &str) -> Option<Ran> {
    match command.stdin(Stdio::null()).output() {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            skipped(&format!("{what}: no {}", command.get_program().display()));
            None
        }
        output => {
            let output = output.expect("the program runs");
            Some(Ran {
                code: output.status.code(),
                out: String::from_utf8_lossy(&output.stdout).into_owned(),
                err: String::from_utf8_lossy(&output.stderr).into_owned(),
            })
        }
    }
}

/// Words with one space between them: how text reads, however it was wrapped.
pub(crate) fn unwrapped(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Fails unless the committed file equals `fresh`; with `TPM_UPDATE=1` writes it.
pub(crate) fn committed(path: impl AsRef<Path>, fresh: &str) {
    let path = root().join(path);
    if std::env::var_os("TPM_UPDATE").is_some() {
        std::fs::create_dir_all(path.parent().expect("a file has a folder")).expect("the folder can be made");
        std::fs::write(&path, fresh).expect("the file can be written");
        return;
    }
    let old = std::fs::read_to_string(&path).unwrap_or_default();
    if old != fresh {
        let at = old.lines().zip(fresh.lines()).position(|(a, b)| a != b).unwrap_or_else(|| old.lines().count().min(fresh.lines().count()));
        panic!(
            "{} is stale from line {}:\n  committed: {:?}\n  fresh:     {:?}\nRefresh it with: TPM_UPDATE=1 cargo test",
            path.display(),
            at + 1,
            old.lines().nth(at).unwrap_or(""),
            fresh.lines().nth(at).unwrap_or("")
        );
    }
}

/// Every file below a folder of the repository, as paths from its root.
pub(crate) fn files_below(folder: &str) -> Vec<PathBuf> {
    let mut out = Vec::new();
    let mut todo = vec![root().join(folder)];
    while let Some(folder) = todo.pop() {
        for entry in std::fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("the entry can be read").path();
            if path.is_dir() {
                todo.push(path);
            } else {
                out.push(path.strip_prefix(root()).expect("below the root").to_owned());
            }
        }
    }
    out.sort();
    out
}

/// Every fact in a JSON value, wherever it stands.
pub(crate) fn facts_of(value: &Value) -> Vec<Value> {
    let mut out = Vec::new();
    match value {
        Value::Object(map) if ["strength", "text", "sources"].iter().all(|key| map.contains_key(*key)) => out.push(value.clone()),
        Value::Object(map) => map.values().for_each(|value| out.extend(facts_of(value))),
        Value::Array(list) => list.iter().for_each(|value| out.extend(facts_of(value))),
        _ => {}
    }
    out
}
