//! Wrong files of one's own, each with the one line that a command says of it:
//! the line names the thing, says what was expected, and the nearest right one
//! where there is one. Everything runs through the binary, over files in a
//! folder of its own.

mod escapes;
mod facts;
mod files;
mod large;
mod names;
mod places;
mod references;
mod removals;
mod rules;
mod shapes;
mod spared;
mod syntax;
mod whole;

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, SystemTime};

use serde_json::Value;

use crate::support::{COMMANDS, Ran, command};

/// A wrong file: what is wrong with it, what it holds, and what is said of it,
/// the file called `{file}`.
type Row = (&'static str, fn() -> Vec<u8>, &'static str);

fn rows() -> Vec<Row> {
    [syntax::ROWS, shapes::ROWS, names::ROWS, facts::ROWS, rules::ROWS, references::ROWS, removals::ROWS].concat()
}

/// A right file with a record of every kind.
const OWN: &str = include_str!("wrong/own.json");

fn text(text: &str) -> Vec<u8> {
    text.as_bytes().to_vec()
}

/// A layer of one line: what is given begins in column 27.
fn layer(body: &str) -> Vec<u8> {
    text(&format!("{{\"format_version\": \"1.0\", {body}}}"))
}

/// The right file with one place of it spoilt.
fn own(from: &str, to: &str) -> Vec<u8> {
    spoilt(&[(from, to)])
}

/// The right file with several places of it spoilt.
fn spoilt(places: &[(&str, &str)]) -> Vec<u8> {
    let mut out = OWN.to_owned();
    for (from, to) in places {
        assert_eq!(out.matches(from).count(), 1, "{from} stands once");
        out = out.replace(from, to);
    }
    text(&out)
}

/// A folder for one test, gone when the test is.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("tpm-wrong-{}-{number}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn file(&self, name: &str, holds: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, holds).unwrap();
        path
    }

    /// Everything in the folder, with sizes and times.
    fn listing(&self) -> Vec<(PathBuf, u64, SystemTime)> {
        let mut out = Vec::new();
        let mut todo = vec![self.0.clone()];
        while let Some(folder) = todo.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                let kind = fs::symlink_metadata(&path).unwrap();
                out.push((path.clone(), kind.len(), kind.modified().unwrap()));
                if kind.is_dir() {
                    todo.push(path);
                }
            }
        }
        out.sort();
        out
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Runs a command, and makes a failure of a hang.
fn watched(mut command: Command) -> Ran {
    const LONGEST: Duration = Duration::from_secs(60);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let read = |mut from: Box<dyn std::io::Read + Send>| {
        thread::spawn(move || {
            let mut text = String::new();
            from.read_to_string(&mut text).expect("what is printed is UTF-8");
            text
        })
    };
    let (out, err) = (read(Box::new(child.stdout.take().unwrap())), read(Box::new(child.stderr.take().unwrap())));
    let begun = std::time::Instant::now();
    let code = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status.code();
        }
        if begun.elapsed() > LONGEST {
            child.kill().unwrap();
            child.wait().unwrap();
            panic!("hangs: {command:?}");
        }
        thread::sleep(Duration::from_millis(2));
    };
    Ran { code, out: out.join().unwrap(), err: err.join().unwrap() }
}

/// `tpm` with the words of a line, then a file behind each `option`.
fn over(line: &str, option: &str, files: &[impl AsRef<OsStr>]) -> Ran {
    let mut command = command();
    command.args(line.split_whitespace()).env_remove("TPM_KB");
    for file in files {
        if !option.is_empty() {
            command.arg(option);
        }
        command.arg(file);
    }
    watched(command)
}

/// What an ordinary command says of files.
fn show(files: &[impl AsRef<OsStr>]) -> Ran {
    over("show infra", "--kb", files)
}

/// What `tpm kb check` says of them, for programs.
fn checked(files: &[impl AsRef<OsStr>]) -> Vec<Value> {
    let ran = over("kb check --json", "", files);
    let mut answer: Value = serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {ran:?}"));
    let Value::Array(problems) = answer["result"]["problems"].take() else { panic!("no list of problems: {ran:?}") };
    assert_eq!(ran.code, Some(i32::from(!problems.is_empty())), "{ran:?}");
    problems
}

/// The line of a failure, with the name of the file left out.
fn line_of(ran: &Ran, file: &Path) -> String {
    assert!(ran.code == Some(1) && ran.out.is_empty(), "{}: {:?}, {:.200}, {}", file.display(), ran.code, ran.out, ran.err);
    let line = ran.err.strip_prefix("tpm: ").and_then(|line| line.strip_suffix('\n')).unwrap_or_else(|| panic!("{:?}", ran.err));
    assert!(!line.contains('\n'), "{line}");
    line.replace(&*file.to_string_lossy(), "{file}")
}

#[test]
fn the_right_file_is_right() {
    let folder = Folder::new();
    let file = folder.file("own.json", OWN);
    assert_eq!(checked(&[&file]), Vec::<Value>::new());
    assert_eq!(show(&[&file]).code, Some(0));
}

#[test]
fn a_wrong_file_is_refused_in_one_line() {
    let rows = rows();
    assert!(rows.len() >= 90, "{}", rows.len());
    let folder = Folder::new();
    let mut wrong = String::new();
    for (at, (what, made, told)) in rows.iter().enumerate() {
        let file = folder.file(&format!("{at}.json"), made());
        let ran = show(&[&file]);
        let line = if ran.code == Some(0) { "(it is accepted)".to_owned() } else { line_of(&ran, &file) };
        if line != *told {
            wrong = format!("{wrong}{what}\n    expected: {told}\n    found:    {line}\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_command_refuses_a_wrong_file() {
    let folder = Folder::new();
    let file = folder.file("wrong.json", layer("\"rolse\": []"));
    // Nothing of the knowledge is in the completions; what is wrong is the answer of `kb check`.
    let answers = |line: &&str| !line.starts_with("completions") && !line.starts_with("kb check");
    for line in COMMANDS.iter().filter(|line| answers(line)) {
        let said = line_of(&over(line, "--kb", &[&file]), &file);
        assert_eq!(said, "{file}:1:27: unknown key `rolse`; did you mean \"roles\"?", "tpm {line}");
        let ran = over(&format!("{line} --json"), "--kb", &[&file]);
        assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""), "tpm {line} --json");
        let told: Value = serde_json::from_str(&ran.err).unwrap();
        assert_eq!((&told["kind"], &told["error"]["code"]), (&"error".into(), &"layer".into()), "tpm {line} --json");
        assert_eq!(told["error"]["suggestions"], serde_json::json!(["roles"]), "tpm {line} --json");
    }
    assert_eq!(over("completions bash", "--kb", &[&file]), over("completions bash", "--kb", &["no-such-file"]));
}

#[test]
fn the_environment_names_files_like_the_option() {
    let folder = Folder::new();
    let file = folder.file("wrong.json", layer("\"rolse\": []"));
    let mut command = command();
    command.args(["show", "infra"]).env("TPM_KB", &file);
    assert_eq!(line_of(&watched(command), &file), "{file}:1:27: unknown key `rolse`; did you mean \"roles\"?");
}

#[test]
fn nothing_is_written_anywhere() {
    let folder = Folder::new();
    for (at, (_, made, _)) in rows().iter().enumerate().step_by(5) {
        folder.file(&format!("wrong/{at}.json"), made());
    }
    folder.file("right/own.json", OWN);
    let before = folder.listing();
    for (line, option) in [("show infra", "--kb"), ("kb check", ""), ("kb check --json", ""), ("kb export", "--kb")] {
        for name in ["wrong", "right"] {
            let mut command = command();
            command.current_dir(&folder.0).env("HOME", &folder.0).env("TMPDIR", &folder.0).env_remove("TPM_KB");
            command.args(line.split_whitespace()).args((!option.is_empty()).then_some(option)).arg(name);
            watched(command);
        }
    }
    assert_eq!(folder.listing(), before);
}
