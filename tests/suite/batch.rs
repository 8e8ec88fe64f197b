//! `assess --batch`: a filter of lines, in order, flat in memory.

use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use serde_json::{Value, json};

use crate::saved::with_stdin;
use crate::support::{command, result};

/// How long a line may be waited for before the test fails; one that comes is
/// taken at once.
const PATIENCE: Duration = Duration::from_secs(30);

const QUESTIONS: [&str; 4] = ["shipping-or-scaling", "systems-or-experience", "inside-or-client", "destination"];

fn sheet(id: &Value, letters: &str) -> String {
    let answers: serde_json::Map<String, Value> =
        QUESTIONS.iter().zip(letters.split(',')).map(|(id, letter)| ((*id).to_owned(), letter.into())).collect();
    json!({"id": id, "answers": answers}).to_string()
}

#[test]
fn every_line_is_answered_in_its_place_as_the_single_form_answers_it() {
    let sheets = ["a,b,a,c", "e,e,e,e", "a,c,e,e", "b,c,a,a"];
    let input: String = sheets.iter().enumerate().map(|(at, letters)| sheet(&at.into(), letters) + "\n").collect();
    for form in ["", " --quick", " --json", " --compact", " fit"] {
        let ran = with_stdin(&format!("assess --batch{form}").replace("assess --batch fit", "assess fit --batch"), input.as_bytes());
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{form}");
        let lines: Vec<Value> = ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(lines.len(), sheets.len());
        for (at, (line, letters)) in lines.iter().zip(sheets).enumerate() {
            let single = result(&format!("assess --quick --answers {letters}"));
            let expected = json!({
                "kind": "assess_fit_line", "id": at, "outcome": single["outcome"], "margin": single["margin"], "role": single["role"], "scores": single["scores"],
            });
            assert_eq!(*line, expected, "{letters}");
        }
    }
}

#[test]
fn the_long_form_and_saved_results_are_answered_too() {
    let saved = crate::support::tpm("assess --answers a,b,c,d,e,a,b,c,d,e,a,b --json --compact").out;
    let ran = with_stdin("assess --batch", saved.as_bytes());
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.out.starts_with(r#"{"kind":"assess_fit_line","id":null,"#), "{}", ran.out);
}

#[test]
fn an_id_is_echoed_as_it_was_given() {
    for id in [r#""x\u00e9""#, "1.50", "-0", "1e400", "123456789012345678901234567890", r#""""#, "null"] {
        let input = sheet(&Value::Null, "a,b,a,c").replacen("\"id\":null", &format!("\"id\":{id}"), 1);
        let ran = with_stdin("assess --batch", input.as_bytes());
        assert_eq!(ran.code, Some(0), "{id}: {} {}", ran.err, ran.out);
        assert!(ran.out.starts_with(&format!(r#"{{"kind":"assess_fit_line","id":{id},"outcome""#)), "{id}: {}", ran.out);
    }
}

#[test]
fn a_bad_line_becomes_an_error_in_its_place_and_nothing_is_lost() {
    let good = sheet(&"good".into(), "a,b,a,c");
    let bad = [
        ("hello".to_owned(), Value::Null, "not_json"),
        ("{}".to_owned(), Value::Null, "no_answers"),
        (sheet(&7.into(), "a,b,a,z"), json!(7), "answer_letter"),
        (good.replace("destination", "destinaton"), json!("good"), "unknown_name"),
        (good.replace(r#""answers":{"#, r#""answers":{"destination":"a","#), json!("good"), "not_json"),
        (good.replace(r#""id":"good""#, r#""id":["good"]"#), Value::Null, "could_not"),
        (good.replace(r#""id":"good""#, r#""id":1,"id":2"#), Value::Null, "could_not"),
        (good.replace(r#""id":"good""#, r#""id":"\ud800""#), Value::Null, "could_not"),
        (r#"{"id": 9, "kind": "assess_level", "answers": {}}"#.to_owned(), json!(9), "other_kind"),
        (r#"{"id": 9, "format_version": "3.1", "answers": {}}"#.to_owned(), json!(9), "format_version"),
        (r#"{"id": 9, "answers": {"destination": "a"}}"#.to_owned(), json!(9), "unanswered"),
    ];
    let mut input = b"\xef\xbb\xbf".to_vec(); // a byte-order mark is no part of the first line
    for (line, _, _) in &bad {
        input.extend_from_slice(format!("{line}\r\n\n{good}\n").as_bytes());
    }
    input.extend_from_slice(b"\xff\xfe\n");
    input.extend_from_slice(good.as_bytes()); // and no line feed at the end
    let ran = with_stdin("assess --batch", &input);
    assert_eq!(ran.code, Some(1));
    assert_eq!(ran.err, format!("tpm: {} of {} lines could not be answered\n", bad.len() + 1, 2 * bad.len() + 2));
    let lines: Vec<Value> = ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 2 * bad.len() + 2);
    for (at, (line, id, code)) in bad.iter().enumerate() {
        let told = &lines[2 * at];
        assert_eq!((&told["kind"], &told["id"], &told["line"]), (&json!("error_line"), id, &json!(3 * at + 1)), "{line}");
        assert_eq!((&told["error"]["code"], &told["error"]["exit_code"]), (&json!(code), &json!(1)), "{line}: {told}");
        let keys: Vec<&String> = told.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["error", "id", "kind", "line"]);
        assert_eq!(lines[2 * at + 1]["id"], "good");
    }
    assert_eq!(lines[2 * bad.len()]["error"]["message"], "the line is not UTF-8");
    assert_eq!(lines[2 * bad.len() + 1]["outcome"], "lean");
}

#[test]
fn a_line_is_answered_before_the_next_one_is_waited_for() {
    let mut child = command().args(["assess", "--batch"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let stdout = BufReader::new(child.stdout.take().unwrap());
    let (send, lines) = channel();
    let reader = std::thread::spawn(move || stdout.lines().map_while(Result::ok).try_for_each(|line| send.send(line)));
    for id in 0..3 {
        stdin.write_all((sheet(&id.into(), "a,b,a,c") + "\n").as_bytes()).unwrap();
        let line = lines.recv_timeout(PATIENCE).unwrap_or_else(|_| {
            let _ = child.kill();
            panic!("line {id} is held back")
        });
        assert!(line.contains(&format!("\"id\":{id},")), "{line}");
    }
    drop(stdin);
    if lines.recv_timeout(PATIENCE) != Err(RecvTimeoutError::Disconnected) {
        let _ = child.kill();
        panic!("the end of the lines does not end it");
    }
    reader.join().unwrap().unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_line_of_blanks_is_no_line_but_counts() {
    let input = format!(" \t \r\n{}\n   \nhello\n\u{3000}\n", sheet(&1.into(), "a,b,a,c"));
    let ran = with_stdin("assess --batch", input.as_bytes());
    assert_eq!((ran.code, ran.err.as_str()), (Some(1), "tpm: 1 of 2 lines could not be answered\n"));
    let lines: Vec<Value> = ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 2, "{}", ran.out);
    assert_eq!((&lines[0]["kind"], &lines[1]["kind"], &lines[1]["line"]), (&json!("assess_fit_line"), &json!("error_line"), &json!(4)));
    let blank = with_stdin("assess --batch", b"\t\n \n");
    assert_eq!((blank.code, blank.out.as_str(), blank.err.as_str()), (Some(0), "", ""));
}

#[test]
fn what_a_terminal_would_act_on_comes_out_escaped() {
    // Raw in the id, in a question and in a letter; escaped, and said by the parser.
    let good = sheet(&"x".into(), "a,b,a,c");
    let input = [
        good.replace("\"x\"", "\"\u{202e}\u{9b}\""),
        good.replace("destination", "dest\u{202e}\u{9b}"),
        good.replace("\"c\"", "\"\u{202e}\u{9b}\""),
        good.replace("destination", "dest\\u202e\\u009b"),
        good.replace("\"answers\":{", "\"answers\":{\"\u{202e}\u{9b}\":\"a\",\"\u{202e}\u{9b}\":\"a\","),
    ]
    .join("\n");
    let ran = with_stdin("assess --batch", input.as_bytes());
    assert_eq!(ran.code, Some(1));
    assert!(!ran.out.contains(['\u{202e}', '\u{9b}', '\u{1b}']), "{:?}", ran.out);
    let lines: Vec<&str> = ran.out.lines().collect();
    assert_eq!(lines.len(), 5);
    assert!(lines[0].contains(r#""id":"\u202e\u009b""#), "{}", lines[0]);
    for (line, expected) in lines[1..4].iter().zip(["dest\u{202e}\u{9b}", "\u{202e}\u{9b}", "dest\u{202e}\u{9b}"]) {
        assert!(line.contains(r"\u202e\u009b") && line.contains("error_line"), "{line}");
        let told: Value = serde_json::from_str(line).unwrap();
        assert_eq!(told["error"]["input"], expected, "what was given, whole");
        assert!(told["error"]["message"].as_str().unwrap().contains(r"\u{202e}\u{9b}"), "{line}");
    }
    let told: Value = serde_json::from_str(lines[4]).unwrap();
    let message = told["error"]["message"].as_str().unwrap();
    assert!(message.contains(r"key `\u{202e}\u{9b}` stands twice"), "spelled out, whoever says it: {message}");
}

#[test]
fn the_short_form_refuses_a_long_sheet_in_its_place() {
    let long = crate::support::tpm("assess --answers a,b,c,d,e,a,b,c,d,e,a,b --json --compact").out;
    let short = sheet(&2.into(), "a,b,a,c");
    let input = format!("{short}\n{long}{short}\n");
    let ran = with_stdin("assess --batch --quick", input.as_bytes());
    assert_eq!((ran.code, ran.err.as_str()), (Some(1), "tpm: 1 of 3 lines could not be answered\n"));
    let lines: Vec<Value> = ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 3);
    assert_eq!((&lines[1]["line"], &lines[1]["error"]["code"]), (&json!(2), &json!("not_in_short_form")));
    assert_eq!((&lines[0]["outcome"], &lines[0]), (&json!("lean"), &lines[2]));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_ends_a_batch_with_one_line() {
    for lines in [1, 2_000] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut child = command().args(["assess", "--batch"]).stdin(Stdio::piped()).stdout(full).stderr(Stdio::piped()).spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let input = (sheet(&1.into(), "a,b,a,c") + "\n").repeat(lines);
        let _ = stdin.write_all(input.as_bytes()); // it may end before all is read
        drop(stdin);
        let output = child.wait_with_output().unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), told.lines().count()), (Some(1), 1), "{lines}: {told}");
        assert!(told.starts_with("tpm: cannot write the answer: "), "{told}");
    }
}

#[test]
fn a_reader_who_leaves_ends_a_batch_quietly() {
    let mut child =
        command().args(["assess", "--batch"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().unwrap();
    let input = (sheet(&1.into(), "a,b,a,c") + "\n").repeat(2_000);
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &[][..]));
}

#[cfg(target_os = "linux")]
#[test]
fn memory_stays_flat_and_a_huge_line_is_passed_over() {
    // 48 MiB of address space hold neither the lines together nor the long one.
    let mut input = Vec::new();
    let line = sheet(&1.into(), "a,b,a,c") + "\n";
    for _ in 0..250_000 {
        input.extend_from_slice(line.as_bytes());
    }
    input.extend(std::iter::repeat_n(b'x', 60 * 1024 * 1024));
    input.extend_from_slice(b"\n");
    input.extend_from_slice(line.as_bytes());
    let mut limited = std::process::Command::new("sh");
    limited.args(["-c", "ulimit -v 49152; exec \"$0\" assess --batch", env!("CARGO_BIN_EXE_tpm")]);
    let mut child = limited.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || stdin.write_all(&input).is_ok());
    let output = child.wait_with_output().unwrap();
    assert!(writer.join().unwrap(), "everything was read");
    let out = String::from_utf8(output.stdout).unwrap();
    assert_eq!(out.lines().count(), 250_002);
    assert!(out.lines().nth(250_000).unwrap().contains("the line is longer than 4 MiB"));
    assert!(out.lines().last().unwrap().contains("assess_fit_line"));
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
}
