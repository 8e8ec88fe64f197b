//! Saved answers: read back, compared with, and refused with a clear word.

use std::io::Write;
use std::path::PathBuf;
use std::process::Stdio;

use crate::support::{Ran, command, result, run, tpm};

/// A file of its own for one test; gone when dropped.
pub(crate) struct Temp(pub(crate) PathBuf);

impl Temp {
    pub(crate) fn new(name: &str, bytes: &[u8]) -> Self {
        let path = std::env::temp_dir().join(format!("tpm-{}-{name}", std::process::id()));
        std::fs::write(&path, bytes).unwrap();
        Self(path)
    }

    pub(crate) fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for Temp {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

pub(crate) fn with_stdin(line: &str, bytes: &[u8]) -> Ran {
    let mut child =
        command().args(line.split_whitespace()).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let bytes = bytes.to_vec();
    // Written beside the reading, or both pipes could fill up and wait.
    let writer = std::thread::spawn(move || {
        let _ = stdin.write_all(&bytes);
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    Ran { code: output.status.code(), out: String::from_utf8(output.stdout).unwrap(), err: String::from_utf8(output.stderr).unwrap() }
}

#[test]
fn what_was_printed_is_read_back() {
    for (form, answers) in [("--quick ", "a,b,a,c"), ("", "a,b,c,d,e,a,b,c,d,e,a,b")] {
        let printed = tpm(&format!("assess {form}--answers {answers} --json"));
        let file = Temp::new(&format!("printed{}", form.len()), printed.out.as_bytes());
        assert_eq!(tpm(&format!("assess {form}--answers-from {} --json", file.path())), printed);
        assert_eq!(tpm(&format!("assess --answers-from {} --json", file.path())), printed, "a short sheet is known by its questions");
        assert_eq!(with_stdin("assess --answers-from - --json", printed.out.as_bytes()), printed);
        let marked = [b"\xef\xbb\xbf", printed.out.as_bytes()].concat();
        assert_eq!(with_stdin("assess --answers-from - --json", &marked), printed, "with a byte-order mark");
    }
    let bare = with_stdin(
        "assess --answers-from -",
        br#"{"answers": {"shipping-or-scaling": "A", "destination": "c", "systems-or-experience": "b", "inside-or-client": " a "}}"#,
    );
    assert_eq!(bare, tpm("assess --quick --answers a,b,a,c"), "in any order and case");
}

#[test]
fn earlier_answers_are_laid_beside_the_new_ones() {
    let before = Temp::new("before", tpm("assess --quick --answers a,b,a,c --json").out.as_bytes());
    let now = result(&format!("assess --quick --answers b,b,a,a --compare-with {}", before.path()));
    assert_eq!(
        now["changes"],
        serde_json::json!({
            "answers": [
                {"question": "shipping-or-scaling", "before": "a", "after": "b"},
                {"question": "destination", "before": "c", "after": "a"},
            ],
            "outcome_before": "lean",
            "role_before": "product",
        })
    );
    let page = tpm(&format!("assess --quick --answers b,b,a,a --compare-with {}", before.path())).out;
    assert!(page.contains("The outcome has changed. It was a lean to Product.") && page.contains("was a, is b"), "{page}");
    let same = tpm(&format!("assess --quick --answers a,b,a,c --compare-with {}", before.path())).out;
    assert!(same.contains("as before: a lean to Product") && same.contains("No answer has moved."), "{same}");
}

#[test]
fn a_short_sheet_and_a_long_one_are_laid_side_by_side() {
    let (long, short) = ("a,b,c,d,e,a,b,c,d,e,a,b", "a,b,a,c");
    let before = Temp::new("short-before", tpm(&format!("assess --quick --answers {short} --json")).out.as_bytes());
    let line = format!("assess --answers {long} --compare-with {}", before.path());
    let answers = result(&line)["changes"]["answers"].as_array().unwrap().clone();
    assert_eq!(answers.len(), 10, "two answers are the same");
    assert_eq!(answers[0], serde_json::json!({"question": "inside-or-client", "before": "a", "after": "c"}));
    assert_eq!(answers[2], serde_json::json!({"question": "success", "before": null, "after": "e"}));
    let page = tpm(&line).out;
    assert!(page.contains("5. success") && page.contains("was not asked, is e"), "{page}");
    assert_eq!(page.matches("was not asked").count(), 8, "{page}");

    let now = Temp::new("short-now", tpm(&format!("assess --quick --answers {short} --json")).out.as_bytes());
    let before = Temp::new("long-before", tpm(&format!("assess --answers {long} --json")).out.as_bytes());
    let line = format!("assess --answers-from {} --compare-with {}", now.path(), before.path());
    let answers = result(&line)["changes"]["answers"].as_array().unwrap().clone();
    assert_eq!(answers[2], serde_json::json!({"question": "success", "before": "e", "after": null}));
    let page = tpm(&line).out;
    assert!(page.contains("success") && page.contains("was e, is not asked"), "{page}");
    assert_eq!(page.matches("is not asked").count(), 8, "{page}");
}

#[test]
fn a_tie_and_no_lean_before_are_told() {
    for (letters, outcome, words) in [("a,a,d,e", "tie", "a tie"), ("d,e,d,e", "none", "no lean")] {
        let before = Temp::new(&format!("before-{outcome}"), tpm(&format!("assess --quick --answers {letters} --json")).out.as_bytes());
        let line = format!("assess --quick --answers a,b,a,c --compare-with {}", before.path());
        let changes = result(&line)["changes"].take();
        assert_eq!((&changes["outcome_before"], &changes["role_before"]), (&outcome.into(), &serde_json::Value::Null));
        let page = tpm(&line).out;
        assert!(page.contains(&format!("The outcome has changed. It was {words}.")), "{page}");
        let page = tpm(&format!("assess --quick --answers {letters} --compare-with {}", before.path())).out;
        assert!(page.contains(&format!("The outcome is as before: {words}.")), "{page}");
    }
    // One role leads before and after, and it is another one.
    let before = Temp::new("before-other", tpm("assess --quick --answers b,c,a,a --json").out.as_bytes());
    let page = tpm(&format!("assess --quick --answers a,b,c,d --compare-with {}", before.path())).out;
    assert!(page.contains("The outcome has changed. It was a lean to Infra."), "{page}");
}

#[test]
fn unanswered_questions_are_counted() {
    let answers = |count: usize| {
        let ids = ["shipping-or-scaling", "systems-or-experience", "inside-or-client", "destination", "success"];
        let given: Vec<String> = ids[5 - count..].iter().map(|id| format!("\"{id}\": \"a\"")).collect();
        format!("{{\"answers\": {{{}}}}}", given.join(", "))
    };
    for (count, words) in [
        (1, "11 questions have no answer, the first is \"shipping-or-scaling\""),
        (4, "8 questions have no answer, the first is \"shipping-or-scaling\""),
        (5, "7 questions have no answer, the first is \"ambiguity\""),
    ] {
        let ran = with_stdin("assess --answers-from -", answers(count).as_bytes());
        assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (Some(1), "", format!("tpm: stdin: {words}\n").as_str()));
    }
    let short = with_stdin("assess --answers-from -", br#"{"answers": {"destination": "a"}}"#);
    assert_eq!(short.err, "tpm: stdin: 3 questions have no answer, the first is \"shipping-or-scaling\"\n");
}

#[cfg(unix)]
#[test]
fn a_file_name_that_a_terminal_would_act_on_is_spelled_out() {
    let file = Temp::new("\u{1b}[31mred\u{202e}\u{9b}.json", b"hello");
    let missing = format!("{}.not", file.path());
    for path in [file.path(), &missing] {
        for words in [
            &["assess", "--answers-from", path][..],
            &["assess", "--quick", "--answers", "a,b,a,c", "--compare-with", path],
            &["assess", "--batch", "--answers-from", &missing],
        ] {
            let mut command = command();
            command.args(words);
            let ran = run(command);
            assert_eq!((ran.code, ran.out.as_str(), ran.err.lines().count()), (Some(1), "", 1), "{words:?}: {}", ran.err);
            assert!(ran.err.contains(r"\u{1b}[31mred\u{202e}\u{9b}.json"), "{words:?}: {:?}", ran.err);
            assert!(!ran.err.contains(['\u{1b}', '\u{202e}', '\u{9b}']), "{words:?}: {:?}", ran.err);
        }
    }
}

#[test]
fn a_wrong_file_is_named_with_what_was_expected() {
    let quick = |rest: &str| {
        format!(r#"{{"answers": {{"shipping-or-scaling": "a", "systems-or-experience": "b", "inside-or-client": "a"{rest}}}}}"#)
    };
    let whole = quick(r#", "destination": "c""#);
    let mut cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("empty", vec![], "not the JSON expected (it is empty)"),
        ("prose", b"hello".to_vec(), "not the JSON expected (it is no JSON object)"),
        ("cut", whole.as_bytes()[..whole.len() - 1].to_vec(), "EOF while parsing an object"),
        ("trailing", format!("{whole} x").into_bytes(), "trailing characters"),
        ("list", b"[1, 2]".to_vec(), "not the JSON expected"),
        ("nothing", b"{}".to_vec(), "holds no answers"),
        ("unknown", quick(r#", "destinaton": "c""#).into_bytes(), "unknown question \"destinaton\"; did you mean \"destination\"?"),
        (
            "letter",
            quick(r#", "destination": "f""#).into_bytes(),
            "\"f\" is no answer to question 4, \"destination\"; expected a letter from a to e",
        ),
        ("word", quick(r#", "destination": "cc""#).into_bytes(), "\"cc\" is no answer to question 4"),
        ("number", quick(r#", "destination": 3"#).into_bytes(), "invalid type: integer `3`, expected a string"),
        ("twice", quick(r#", "destination": "c", "destination": "a""#).into_bytes(), "key `destination` stands twice"),
        ("missing", quick("").into_bytes(), "the question \"destination\" has no answer"),
        ("kind", tpm("compare infra product --json").out.into_bytes(), "is of kind \"compare\"; expected \"assess_fit\""),
        (
            "version",
            whole.replacen('{', r#"{"format_version": "2.0", "#, 1).into_bytes(),
            "is of format version \"2.0\"; this tpm reads 1.x",
        ),
        ("escape", quick(", \"\\u001b[31m\": \"c\"").into_bytes(), "unknown question \"\\u{1b}[31m\""),
        ("latin", b"{\"answers\": {\"caf\xe9\": \"a\"}}".to_vec(), "is not UTF-8"),
        ("utf16", b"\xff\xfe{\0}\0".to_vec(), "is UTF-16; expected text in UTF-8"),
        ("utf16be", b"\xfe\xff\0{\0}".to_vec(), "is UTF-16; expected text in UTF-8"),
    ];
    cases.push(("deep", "[".repeat(100_000).into_bytes(), "not the JSON expected"));
    for (name, bytes, expected) in cases {
        let file = Temp::new(name, &bytes);
        for line in
            [format!("assess --answers-from {}", file.path()), format!("assess --quick --answers a,b,a,c --compare-with {}", file.path())]
        {
            let ran = tpm(&line);
            assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""), "{name}: {}", ran.err);
            assert!(ran.err.starts_with(&format!("tpm: {}: ", file.path())) && ran.err.contains(expected), "{name}: {}", ran.err);
            assert_eq!(ran.err.lines().count(), 1, "{name}: {}", ran.err);
            assert!(!ran.err.contains('\u{1b}'));
        }
    }
    let long = Temp::new("long", tpm("assess --answers a,b,c,d,e,a,b,c,d,e,a,b --json").out.as_bytes());
    assert!(tpm(&format!("assess --quick --answers-from {}", long.path())).err.contains("\"success\" is not one of the short form"));
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let missing = tpm("assess --answers-from no-such-file.json");
    assert_eq!((missing.code, missing.out.as_str()), (Some(1), ""));
    assert!(missing.err.contains("no-such-file.json: cannot be read"), "{}", missing.err);
    let folder = tpm("assess --answers-from src");
    assert_eq!((folder.code, folder.out.as_str()), (Some(1), ""));
    assert!(folder.err.contains("src: is a directory"), "{}", folder.err);
    let large = Temp::new("large", &vec![b' '; 8 * 1024 * 1024 + 1]);
    assert!(tpm(&format!("assess --answers-from {}", large.path())).err.contains("is larger than 8 MiB"));
}

#[test]
fn one_way_of_answering_at_a_time() {
    for line in [
        "assess --quick --answers a,b,a,c --answers-from x",
        "assess --questions --answers a",
        "assess --batch --answers a",
        "assess --batch --compare-with x",
        "assess --batch --format table",
    ] {
        let ran = tpm(line);
        assert_eq!((ran.code, ran.out.as_str(), ran.err.lines().count()), (Some(2), "", 1), "tpm {line}: {}", ran.err);
    }
}

#[test]
fn without_a_terminal_nothing_is_asked() {
    let mut silent = command();
    silent.args(["assess"]);
    let ran = run(silent);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(ran.err.contains("--answers") && ran.err.contains("--answers-from"), "{}", ran.err);
    assert_eq!(with_stdin("assess --quick", b"a\nb\na\nc\n").code, Some(2), "a pipe is nobody to ask");
}
