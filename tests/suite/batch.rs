//! `assess --batch`: a filter of lines, in order, flat in memory.

use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;

use serde_json::{Value, json};

use crate::saved::with_stdin;
use crate::support::{command, result};

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
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    for id in 0..3 {
        stdin.write_all((sheet(&id.into(), "a,b,a,c") + "\n").as_bytes()).unwrap();
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        assert!(line.contains(&format!("\"id\":{id},")), "{line}");
    }
    drop(stdin);
    assert_eq!(child.wait().unwrap().code(), Some(0));
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
