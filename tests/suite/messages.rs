//! What is said when something is wrong, or when there is one or none of what
//! is usually many.

use serde_json::{Value, json};

use crate::saved::{Temp, with_stdin};
use crate::support::{command, root, run, tpm, unwrapped};

#[test]
fn json_asked_for_anywhere_keeps_errors_json() {
    for line in [
        "--json --format plain show infra",
        "--format plain --json show infra",
        "show infra --json --format=plain",
        "--format json show nope",
        "show infra --kb --json",
        "show infra --format --json",
    ] {
        let ran = tpm(line);
        let error: Value = serde_json::from_str(&ran.err).unwrap_or_else(|_| panic!("tpm {line}: {}", ran.err));
        assert_eq!(error["kind"], "error", "tpm {line}");
    }
    assert!(tpm("--format plain show nope").err.starts_with("tpm: "));
}

#[test]
fn what_is_missing_is_named_for_commands_of_commands_too() {
    let missing = tpm("kb check").err;
    assert!(missing.starts_with("tpm: FILE is missing; expected: ") && missing.ends_with("see \"tpm help kb check\"\n"), "{missing}");
    assert!(tpm("kb schema a b").err.ends_with("see \"tpm help kb schema\"\n"));
    assert!(tpm("--kb check kb zzz").err.ends_with("see \"tpm help kb\"\n"), "the value of an option is no command");
    assert!(tpm("switch infra").err.contains("TO is missing; expected: "));
}

#[test]
fn a_name_that_nobody_can_read_is_not_told_whole() {
    let long = "x".repeat(100_000);
    for words in [
        &["assess", "posting", &long][..],
        &["assess", "--answers-from", &long],
        &["--kb", &long, "show"],
        &["kb", "check", &long],
        &["kb", "check", "--json", &long],
    ] {
        let mut long = command();
        long.args(words);
        let ran = run(long);
        assert_eq!(ran.code, Some(1), "{}", words[0]);
        let told = ran.err + &ran.out;
        assert!(told.contains("xxx...") && told.len() < 20_000, "{}: {} bytes", words[0], told.len());
    }
    let label = json!({"text": "network", "label": long}).to_string();
    let ran = with_stdin("assess posting --evaluate -", label.as_bytes());
    assert!(ran.err.contains("xxx...`; expected infra") && ran.err.len() < 500, "{} bytes", ran.err.len());
    let answers = json!({"answers": long}).to_string();
    let ran = with_stdin("assess --answers-from -", answers.as_bytes());
    assert!(ran.err.contains("xxx...") && ran.err.len() < 500, "{} bytes", ran.err.len());
}

#[test]
fn a_huge_id_of_a_posting_is_shortened_for_people() {
    let id = "y".repeat(100_000);
    let row = json!({"id": id, "text": "Kubernetes and SLO programs for platform engineering", "label": "services"}).to_string();
    let ran = with_stdin("assess posting --evaluate -", row.as_bytes());
    assert!(ran.out.contains("yyy... is services, read as infra"), "{} bytes", ran.out.len());
    let whole = with_stdin("assess posting --evaluate - --json", row.as_bytes());
    assert!(whole.out.contains(&id), "for programs it is whole");
}

#[test]
fn what_is_invisible_in_a_name_is_spelled_out() {
    for hidden in ['\u{ad}', '\u{34f}', '\u{180e}', '\u{3164}', '\u{200b}'] {
        let mut shown = command();
        shown.args(["show", &format!("in{hidden}fra")]);
        let told = run(shown).err;
        assert!(told.contains(&format!("unknown role \"in{}fra\"; did you mean \"infra\"?", hidden.escape_unicode())), "{told}");
    }
}

/// A file of one's own with these keys.
fn layer(name: &str, mut keys: Value) -> Temp {
    keys["format_version"] = "1.0".into();
    Temp::new(&format!("{name}.json"), keys.to_string().as_bytes())
}

#[test]
fn an_address_has_something_behind_its_scheme_in_any_case() {
    let checked = |name: &str, url: &str| {
        let text = std::fs::read_to_string(root().join("data/starter/layer.json")).unwrap();
        let mut layer: Value = serde_json::from_str(&text).unwrap();
        layer["sources"][0]["sources"][0]["url"] = url.into();
        let file = Temp::new(name, layer.to_string().as_bytes());
        tpm(&format!("kb check {}", file.path())).out
    };
    assert!(checked("bare.json", "https://").contains("a source has an address"));
    assert!(checked("upper.json", "HTTPS://acme.example").contains("no problem found"));
}

#[test]
fn one_of_many_and_none_of_them_read_well() {
    let one = tpm("why --verdict contradicted --role infra").out;
    assert!(one.starts_with("1 claim put to the test: "), "{one}");
    let page = tpm("show").out;
    let ids = page.split("profile yet: ").nth(1).unwrap().split('.').next().unwrap();
    let ids: Vec<String> = unwrapped(ids).split(", ").map(str::to_owned).collect();
    let none = layer("none", json!({"remove": {"adjacent": ids}}));
    let ran = tpm(&format!("show --kb {}", none.path()));
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert!(ids.len() > 3 && !ran.out.contains("djacent kinds"), "{}", ran.out);
}

#[test]
fn a_word_that_the_stemmer_turns_is_found() {
    let fact = json!({
        "id": "acme:infra.examples.cables", "text": "Tying cables is part of it.", "strength": "stated", "sources": ["gitlab-rnd-pmo"],
    });
    let own = layer("tying", json!({"facts": [fact]}));
    assert!(tpm(&format!("search tying --kb {}", own.path())).out.contains("Tying cables is part of it."));
}
