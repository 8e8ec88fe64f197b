//! For screen readers: no boxes and no art in any command, format or stream,
//! however it is asked for.

use crate::support::{COMMANDS, Ran, command, run, tpm};

/// Every format that answers are printed in.
const FORMATS: [&str; 8] = ["table", "plain", "markdown", "html", "csv", "tsv", "json", "ndjson"];

/// The ways of asking: an option, or one of two variables.
const WAYS: [(&str, Option<&str>); 3] = [("--accessible", None), ("", Some("TPM_ACCESSIBLE")), ("", Some("ACCESSIBLE"))];

fn asked(line: &str, (option, variable): (&str, Option<&str>)) -> Ran {
    let mut command = command();
    command.args(line.split_whitespace()).args(option.split_whitespace());
    if let Some(variable) = variable {
        command.env(variable, "1");
    }
    run(command)
}

/// The first character of boxes, blocks or Braille patterns.
fn art(text: &str) -> Option<char> {
    text.chars().find(|c| matches!(c, '\u{2500}'..='\u{259f}' | '\u{2800}'..='\u{28ff}'))
}

#[test]
fn no_command_draws_in_any_format() {
    for line in COMMANDS {
        for format in FORMATS {
            let line = format!("{line} --format {format} --color always");
            let all = WAYS.map(|way| asked(&line, way));
            for ran in &all {
                assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "tpm {line}");
                assert_eq!(art(&ran.out), None, "tpm {line}");
            }
            assert!(all.iter().all(|ran| *ran == all[0]), "tpm {line}: the ways of asking differ");
        }
    }
}

#[test]
fn a_table_becomes_labels_and_sentences_with_the_same_facts() {
    for line in COMMANDS {
        // That `plain` holds what `table` and the JSON hold is proved in `parity`.
        let plain = tpm(&format!("{line} --format plain")).out;
        for way in WAYS {
            assert_eq!(asked(&format!("{line} --format table"), way).out, plain, "tpm {line}");
        }
        for more in ["", "--color always", "--format plain", "--ascii"] {
            assert_eq!(asked(&format!("{line} {more}"), WAYS[0]).out, plain, "tpm {line} {more}");
        }
        assert!(!plain.contains('\u{1b}'), "tpm {line}");
    }
}

#[test]
fn help_and_what_goes_wrong_are_free_of_art() {
    for line in [
        "",
        "--help",
        "help kb",
        "show -h",
        "show infar",
        "show --format tabel",
        "show --width 5",
        "compare infra infra",
        "search nothing-like-it",
        "assess",
        "assess --no-input",
        "assess posting tests/postings",
        "assess posting --batch --no-input",
        "kb check tests/layers/wrong.json",
        "show --kb tests/layers/wrong.json",
        "kb new --role",
    ] {
        for way in WAYS {
            let ran = asked(line, way);
            assert_eq!(art(&ran.out).or(art(&ran.err)), None, "tpm {line}");
            assert!(!ran.err.contains('\r') && !ran.out.contains('\r'), "tpm {line}: redrawn");
        }
    }
}

#[test]
fn nothing_and_nought_do_not_ask() {
    for value in ["", "0"] {
        let mut command = command();
        command.args(["compare", "infra", "product"]).env("ACCESSIBLE", value).env("TPM_ACCESSIBLE", value);
        assert!(art(&run(command).out).is_some(), "{value:?}");
    }
}
