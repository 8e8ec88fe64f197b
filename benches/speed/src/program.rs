//! A program with its words, and what one run of it costs.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::programs::scratch;

/// A program with its words.
#[derive(Clone)]
pub struct Program {
    pub path: PathBuf,
    words: Vec<String>,
    /// The only variables that it sees.
    variables: Vec<(String, String)>,
    /// What it reads on its standard input.
    input: Option<PathBuf>,
}

impl Program {
    pub fn new(path: impl Into<PathBuf>, words: &str) -> Self {
        Self { path: path.into(), words: words.split_whitespace().map(str::to_owned).collect(), variables: Vec::new(), input: None }
    }

    /// The same with a word more, which may have blanks in it.
    pub fn with(mut self, word: impl Into<String>) -> Self {
        self.words.push(word.into());
        self
    }

    pub fn seeing(mut self, variable: &str, value: impl Into<String>) -> Self {
        self.variables.push((variable.to_owned(), value.into()));
        self
    }

    pub fn reading(mut self, input: &Path) -> Self {
        self.input = Some(input.to_owned());
        self
    }

    /// The instructions of one run in user mode, as callgrind counts them.
    pub fn instructions(&self) -> u64 {
        let counts = scratch().join("callgrind.out");
        let option = format!("--callgrind-out-file={}", counts.display());
        self.run("valgrind", &["--tool=callgrind", "-q", &option]);
        let text = read(&counts);
        let total = text.lines().find_map(|line| line.strip_prefix("totals:")).and_then(|total| total.trim().parse().ok());
        total.expect("callgrind writes a total")
    }

    /// The most memory that a run had, in kB: the median of eleven runs, since
    /// pages come in by chance.
    pub fn peak_kb(&self) -> f64 {
        median((0..11).map(|_| self.peak_kb_once()))
    }

    /// The most memory that one run had, in kB.
    pub fn peak_kb_once(&self) -> f64 {
        let peak = scratch().join("peak");
        self.run("/usr/bin/time", &["-f", "%M", "-o", &peak.to_string_lossy()]);
        read(&peak).trim().parse().expect("GNU time writes a number")
    }

    /// How often a run writes on its standard output.
    pub fn writes(&self) -> usize {
        let calls = scratch().join("calls");
        self.run("strace", &["-f", "-qq", "-e", "trace=write,writev,pwrite64,sendfile", "-o", &calls.to_string_lossy()]);
        let text = read(&calls);
        // With -f each line begins with the number of the process.
        let calls = text.lines().filter_map(|line| line.split_once(' ')).map(|(_, call)| call.trim_start());
        calls.filter(|call| call.split_once('(').is_some_and(|(_, args)| args.starts_with("1,"))).count()
    }

    /// How long a run took, its start included.
    pub fn seconds(&self) -> f64 {
        let mut command = self.command(&self.path);
        command.args(&self.words);
        let start = Instant::now();
        let status = command.status().unwrap_or_else(|error| panic!("{}: {error}", self.path.display()));
        let took = start.elapsed();
        assert!(status.success(), "{} {:?}: {status}", self.path.display(), self.words);
        took.as_secs_f64()
    }

    /// One run under a tool that passes the exit code on.
    fn run(&self, tool: &str, options: &[&str]) {
        let mut command = self.command(Path::new(tool));
        // The tools look for their own parts by it.
        command.envs(std::env::var_os("PATH").map(|path| ("PATH", path)));
        let status = command.args(options).arg(&self.path).args(&self.words).status();
        let status = status.unwrap_or_else(|error| panic!("{tool}: {error} (Debian: valgrind, strace, time)"));
        assert!(status.success(), "{tool} {} {:?}: {status}", self.path.display(), self.words);
    }

    /// Nothing of the caller's reaches the program: no terminal, no variables.
    fn command(&self, path: &Path) -> Command {
        let mut command = Command::new(path);
        command.env_clear().envs(self.variables.iter().map(|(name, value)| (name, value)));
        let input = |path: &PathBuf| Stdio::from(File::open(path).unwrap_or_else(|error| panic!("{}: {error}", path.display())));
        command.stdin(self.input.as_ref().map_or_else(Stdio::null, input)).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }
}

/// The middle of some numbers.
pub fn median(numbers: impl IntoIterator<Item = f64>) -> f64 {
    let mut all: Vec<f64> = numbers.into_iter().collect();
    all.sort_by(f64::total_cmp);
    all[all.len() / 2]
}

pub fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
