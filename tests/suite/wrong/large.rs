//! Files that are larger than anybody needs: each is refused or read before
//! anybody waits. The watchdog of every run is what these tests are about.

use serde_json::{Value, json};

use super::{Folder, checked, layer, line_of, over, show, text};

const MIB: usize = 1024 * 1024;

/// A layer of about so many bytes: what begins it, elements by their number,
/// what ends it.
fn filled(bytes: usize, begins: &str, element: impl Fn(usize) -> String, ends: &str) -> Vec<u8> {
    let mut body = begins.to_owned();
    for at in 0.. {
        let next = element(at);
        if body.len() + next.len() + ends.len() + 40 > bytes {
            break;
        }
        if at > 0 {
            body.push(',');
        }
        body += &next;
    }
    layer(&(body + ends))
}

#[test]
fn the_bounds_of_a_file_are_where_they_are_said_to_be() {
    let folder = Folder::new();
    let sized = |bytes: usize| text(&format!("{{\"format_version\": \"1.0\"{}}}", " ".repeat(bytes - 25)));
    let fine = folder.file("fine.json", sized(8 * MIB));
    assert_eq!(show(&[&fine]).code, Some(0));
    let large = folder.file("large.json", sized(8 * MIB + 1));
    assert_eq!(line_of(&show(&[&large]), &large), "{file}: is larger than 8 MiB");
    let objects = |count: usize| layer(&format!("\"//\": [\"{{\"], \"facts\": [{}]", vec!["{}"; count].join(",")));
    let fine = folder.file("99999.json", objects(99_999));
    let line = line_of(&show(&[&fine]), &fine);
    assert!(line.starts_with("{file}:1:50: the key `id` is missing"), "{line}");
    let many = folder.file("100000.json", objects(100_000));
    assert_eq!(line_of(&show(&[&many]), &many), "{file}:1:300047: more than 100000 records in all layers together");
    let half = |name: &str| folder.file(name, layer(&format!("\"phrases\": [{}]", vec!["{\"groups\":[]}"; 60_000].join(","))));
    let halves = [half("half.json"), half("other.json")];
    assert_eq!(show(&halves[..1]).code, Some(0));
    let told = line_of(&show(&halves), &halves[1]);
    assert_eq!(told, "{file}:1:560011: more than 100000 records in all layers together", "60,000 in each of two");
    let levels = |count: usize| layer(&format!("\"//\": \"[[\", \"x\": {}{}", "[".repeat(count), "]".repeat(count)));
    let fine = folder.file("64.json", levels(63));
    assert_eq!(line_of(&show(&[&fine]), &fine), "{file}:1:39: unknown key `x`");
    let deep = folder.file("65.json", levels(64));
    assert_eq!(line_of(&show(&[&deep]), &deep), "{file}:1:107: nested deeper than 64 levels");
}

#[test]
fn a_million_mistakes_are_told_as_far_as_anybody_reads() {
    let fact = |id: &str, sources: &str| format!("{{\"id\":\"{id}\",\"text\":\"It may.\",\"strength\":\"hedged\",\"sources\":{sources}}}");
    let folder = Folder::new();
    for (what, holds, first) in [
        (
            "aliases of an unknown role",
            filled(MIB, "\"aliases\": {", |at| format!("\"a{at}\":\"infar\""), "}"),
            "{file}:1:44: `infar` is no role or adjacent kind; did you mean \"infra\"?",
        ),
        (
            "aliases that are none",
            filled(MIB, "\"aliases\": {", |at| format!("\"A{at}\":\"infra\""), "}"),
            "{file}:1:39: infra: an alias is one slug of lower-case letters, digits and `-`, at most 48 characters; `A0` is not",
        ),
        (
            "a fact with sources that are none",
            layer(&format!("\"facts\": [{}]", fact("acme:infra.examples.x", &format!("[{}]", vec!["\"a\""; 200_000].join(","))))),
            "{file}:1:115: acme:infra.examples.x: `a` is no source",
        ),
        (
            "facts of one id",
            filled(2 * MIB, "\"facts\": [", |_| fact("acme:infra.examples.x", "[\"gitlab-rnd-pmo\"]"), "]"),
            "{file}:1:134: the id `acme:infra.examples.x` stands twice, first at facts[0]",
        ),
        (
            "facts of no place",
            filled(2 * MIB, "\"facts\": [", |at| fact(&format!("acme:x.y.z{at}"), "[]"), "]"),
            "{file}:1:43: `acme:x.y.z0` is no fact to replace, and names no section of a role to join",
        ),
        (
            "figures without anything",
            filled(MIB, "\"figures\": [", |at| format!("{{\"id\":\"a:{at}\"}}"), "]"),
            "{file}:1:39: the key `body` is missing",
        ),
        (
            "elements that are no records",
            filled(MIB, "\"facts\": [", |_| "1".to_owned(), "]"),
            "{file}:1:37: expected an object, found a number",
        ),
        ("one key", filled(MIB, "\"x\": 1, ", |_| "\"facts\":[]".to_owned(), ""), "{file}:1:27: unknown key `x`"),
        ("keys that are none", filled(MIB, "", |at| format!("\"x{at}\":1"), ""), "{file}:1:27: unknown key `x0`"),
        (
            "removals of what is not there",
            filled(MIB, "\"remove\": {\"facts\": [", |at| format!("\"infra.x.y{at}\""), "]}"),
            "{file}:1:48: `infra.x.y0` is no fact",
        ),
        (
            "readings of what is not there",
            filled(MIB, "\"readings\": {", |at| format!("\"d{at}\":{{}}"), "}"),
            "{file}:1:45: `d0` is no dimension",
        ),
        (
            "phrases for roles that are not there",
            filled(MIB, "\"phrases\": [", |at| format!("{{\"role\":\"r{at}\",\"groups\":[]}}"), "]"),
            "{file}:1:47: r0: `r0` is no role",
        ),
        (
            "phrases that cannot be read",
            filled(
                MIB,
                "\"phrases\": [{\"role\":\"infra\",\"groups\":[{\"id\":\"a:x\",\"weight\":1,\"reason\":\"R.\",\"phrases\":[",
                |_| "\"X\"".to_owned(),
                "]}]}]",
            ),
            "{file}:1:113: a:x: the phrase `X`: expected lower-case words, found `X`",
        ),
        ("line after line", filled(MIB, "\"facts\": [", |_| "\n1".to_owned(), "]"), "{file}:2:1: expected an object, found a number"),
    ] {
        let file = folder.file("large.json", holds);
        let line = line_of(&show(&[&file]), &file);
        let expected = format!("{first} (and at least 999 more; \"tpm kb check\" tells 1000)");
        assert_eq!(line, expected, "{what}");
        let told = checked(&[&file]);
        assert_eq!(told.len(), 1_000, "{what}");
    }
}

#[test]
fn one_long_thing_is_shown_short() {
    let folder = Folder::new();
    let long = "x".repeat(MIB);
    for (what, holds, expected) in [
        ("a key", layer(&format!("\"{long}\": 1")), format!("{{file}}:1:27: unknown key `{}...`", "x".repeat(60))),
        ("a number", layer(&format!("\"facts\": {}", "1".repeat(MIB))), "{file}:1:36: expected a list, found a number".to_owned()),
        (
            "a text",
            layer(&format!("\"data_version\": \"{long}\"")),
            "{file}:1:43: the text has 1048576 characters; expected 4000 at most".to_owned(),
        ),
        (
            "a word",
            layer(&format!("\"whole\": {long}")),
            format!("{{file}}:1:36: not JSON: expected a value, found `{}...`", "x".repeat(60)),
        ),
        ("a version", text(&format!("{{\"format_version\": \"{long}\"}}")), {
            format!("{{file}}:1:20: \"{}...\" is no format version; this tpm reads 1.0", "x".repeat(60))
        }),
    ] {
        let file = folder.file("long.json", holds);
        assert_eq!(line_of(&show(&[&file]), &file), expected, "{what}");
    }
}

/// A role with so many facts in one section.
fn role_of(facts: usize, text: &str) -> Vec<u8> {
    let begins = "\"sources\": [{\"grade\":\"employer\",\"sources\":[{\"id\":\"acme:book\",\"title\":\"B\",\"publisher\":\"A\",\"url\":\"https://a.example\",\"accessed\":\"2026-11\"}]}], \"roles\": [{\"id\":\"acme:big\",\"name\":\"Big TPM\",\"short\":\"Big\",\"aliases\":[],\"nearest\":\"infra\",\"summary\":{\"id\":\"acme:meta.roles.big\",\"text\":\"So.\",\"strength\":\"stated\",\"sources\":[\"acme:book\"]},\"head\":{\"customer\":\"acme:big.definition.f0\",\"success\":\"acme:big.definition.f1\"},\"sections\":[{\"id\":\"definition\",\"facts\":[";
    let fact =
        |at| format!("{{\"id\":\"acme:big.definition.f{at}\",\"text\":\"{text}\",\"strength\":\"stated\",\"sources\":[\"acme:book\"]}}");
    let facts: Vec<String> = (0..facts).map(fact).collect();
    layer(&format!("{begins}{}]}}]}}]", facts.join(",")))
}

#[test]
fn a_role_of_twenty_thousand_facts_is_replaced_before_anybody_waits() {
    let folder = Folder::new();
    let (one, other) = (folder.file("one.json", role_of(20_000, "One.")), folder.file("other.json", role_of(20_000, "Other.")));
    assert_eq!(checked(&[&one, &other]), [0; 0].map(Value::from));
}

#[test]
fn thousands_of_roles_are_compared_before_anybody_waits() {
    let mut all: Value = serde_json::from_str(&over("kb export", "", &[] as &[&str]).out).unwrap();
    let first = all["roles"][0].clone();
    for at in 0..5_000 {
        let mut role = first.clone();
        role["id"] = format!("r{at}").into();
        role["aliases"] = json!([]);
        role["sections"] = json!([]);
        role["summary"]["id"] = format!("meta.roles.r{at}").into();
        all["roles"].as_array_mut().unwrap().push(role);
    }
    let folder = Folder::new();
    assert_eq!(checked(&[folder.file("roles.json", all.to_string())]).len(), 1_000);
}
