//! The two filters of lines: how fast, and how flat in memory.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;

use crate::program::median;
use crate::programs::{self, ROOT, scratch};

const SHEETS: u32 = 300_000;
const POSTINGS: u32 = 20_000;
const RUNS: usize = 3;

/// What a batch reached.
pub struct Batch {
    /// Median of three runs.
    pub seconds: f64,
    /// Lines a second.
    pub lines: f64,
    /// Millions of bytes of input a second.
    pub megabytes: f64,
    /// The most memory it had, in kB.
    pub peak_kb: f64,
    /// How many times that memory, with five times the lines.
    pub growth: f64,
}

/// `tpm assess --batch` on 300,000 sheets of the four questions.
pub fn sheets() -> Batch {
    let path = scratch().join("sheets.ndjson");
    let mut rng = fastrand::Rng::with_seed(9);
    let mut text = Vec::new();
    for id in 0..SHEETS {
        let [a, b, c, d] = [(); 4].map(|()| char::from(b'a' + rng.u8(0..4)));
        let answers = format!(r#""shipping-or-scaling":"{a}","systems-or-experience":"{b}","inside-or-client":"{c}","destination":"{d}""#);
        writeln!(text, r#"{{"id":{id},"answers":{{{answers}}}}}"#).expect("memory can be written");
    }
    fs::write(&path, text).expect("the scratch folder can be written");
    batch("assess --batch", &path, SHEETS)
}

/// `tpm assess posting --batch` on 20,000 made postings of 3 KB.
pub fn postings() -> Batch {
    let path = scratch().join("postings.ndjson");
    let script = Path::new(ROOT).join("benches/postings/make.py");
    let made = Command::new("python3").arg(script).arg(POSTINGS.to_string()).output().expect("python3 starts");
    assert!(made.status.success(), "make.py: {}", String::from_utf8_lossy(&made.stderr));
    fs::write(&path, made.stdout).expect("the scratch folder can be written");
    batch("assess posting --batch", &path, POSTINGS)
}

fn batch(words: &str, input: &Path, lines: u32) -> Batch {
    let program = programs::tpm(words).reading(input);
    let seconds = median((0..RUNS).map(|_| program.seconds()));
    let peak_kb = median((0..RUNS).map(|_| program.peak_kb_once()));
    let text = fs::read(input).expect("it was written");
    let longer = input.with_extension("five-times");
    fs::write(&longer, text.repeat(5)).expect("the scratch folder can be written");
    let growth = programs::tpm(words).reading(&longer).peak_kb_once() / peak_kb;
    fs::remove_file(longer).expect("it was written");
    let bytes = u32::try_from(text.len()).expect("less than 4 GB");
    Batch { seconds, lines: f64::from(lines) / seconds, megabytes: f64::from(bytes) / seconds / 1e6, peak_kb, growth }
}
