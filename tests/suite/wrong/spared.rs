//! Everything is told at once, and nothing that only follows from it.

use serde_json::Value;

use super::{Folder, OWN, checked, layer, own, spoilt, text};

/// Code and path of each problem.
fn told(holds: &[&[u8]]) -> Vec<(String, String)> {
    let folder = Folder::new();
    let files: Vec<_> = holds.iter().enumerate().map(|(at, holds)| folder.file(&format!("{at}.json"), holds)).collect();
    let word = |one: &Value, key: &str| one[key].as_str().unwrap_or_default().to_owned();
    checked(&files).iter().map(|one| (word(one, "code"), word(one, "path"))).collect()
}

fn assert_told(holds: &[&[u8]], expected: &[(&str, &str)]) {
    let found = told(holds);
    let found: Vec<(&str, &str)> = found.iter().map(|(code, path)| (code.as_str(), path.as_str())).collect();
    assert_eq!(found, expected);
}

#[test]
fn all_mistakes_of_a_file_are_told_at_once() {
    let wrong = spoilt(&[
        ("\"aliases\": [\"consulting\"]", "\"aliases\": [\"consultng\"], \"rungs\": [\"seniro\"]"), // removal
        ("\"text\": \"Often leads the reviews.\"", "\"text\": \"Leads the reviews.\""),             // a rule of facts
        ("\"ask\": \"Are the bands the same?\", ", ""),                                             // another
        ("\"nearest\": \"infra\", \"facts\": [", "\"nearest\": \"infar\", \"facts\": ["),           // a reference
        ("{\"sre-tpm\": \"infra\"}", "{\"SRE\": \"infra\"}"),                                       // an alias
        ("\"title\": \"Noise\"", "\"title\": \"\""),                                                // a text
        ("\"primary-customer\": {", "\"primary-custmer\": {"),                                      // a reading
        ("\"summary\": \"Looking", "\"sumary\": \"Looking"),                                        // a key
        ("\"min\": 10, \"max\": 20", "\"min\": 30, \"max\": 20"),                                   // numbers of a rung
        ("\"placement\": \"stated\"", "\"placement\": \"said\""),                                   // a word
        ("\"p75\": 200", "\"p75\": 149"),                                                           // numbers of a figure
        ("\"min\": 100, \"max\": 200", "\"min\": \"100\", \"max\": 200"),                           // a type
        ("\"url\": \"https://shop.acme.example\"", "\"url\": \"shop\""),                            // an address
        ("\"tests\": [\"acme:about.definition.glue\"]", "\"tests\": [\"acme:about.definition.clue\"]"),
        ("\"command\": \"tpm show infra\"", "\"command\": \"show infra\""),
        ("(evt|dvt) build*", "(evt|dvt build*"),
    ]);
    assert_told(
        &[&wrong],
        &[
            ("dangling", "remove.aliases[0]"),
            ("dangling", "remove.rungs[0]"),
            ("hedge", "roles[0].sections[1].facts[1].text"),
            ("ask", "roles[0].sections[3].facts[0]"),
            ("dangling", "adjacent[0].nearest"),
            ("bad_id", "aliases.SRE"),
            ("empty_text", "dimensions[0].title"),
            ("dangling", "readings.primary-custmer"),
            ("unknown_key", "concepts[0].sumary"),
            ("figure_numbers", "rungs[0].years[0].min"),
            ("wrong_value", "companies[0].cells[0].placement"),
            ("figure_numbers", "figures[0].p75"),
            ("wrong_type", "figures[1].min"),
            ("address", "sources[2].sources[0].url"),
            ("dangling", "claims[0].tests[0]"),
            ("wording", "faq[0].next[0].command"),
            ("phrase", "phrases[0].groups[0].phrases[0]"),
        ],
    );
}

#[test]
fn what_names_a_record_of_the_wrong_shape_is_not_in_the_wrong() {
    for (from, to, code, path) in [
        ("\"short\": \"Acme HW\"", "\"short\": 1", "wrong_type", "roles[0].short"),
        ("\"name\": \"Rail TPM\"", "\"name\": null", "wrong_type", "adjacent[0].name"),
        ("\"title\": \"Noise\"", "\"title\": 1", "wrong_type", "dimensions[0].title"),
        ("\"title\": \"Reviews\"", "\"title\": []", "wrong_type", "concepts[0].title"),
        ("\"title\": \"Reach\"", "\"title\": {}", "wrong_type", "ladder_dimensions[0].title"),
        ("\"order\": 8", "\"order\": \"8\"", "wrong_type", "rungs[0].order"),
        ("\"to\": \"acme:fellow\", \"kind\": \"up\"", "\"to\": \"acme:fellow\", \"kind\": \"Up!\"", "wrong_value", "moves[0].kind"),
        ("{\"from\": \"acme:fellow\", \"kind\": \"out\"", "{\"from\": \"acme:fellow\", \"kind\": 1", "wrong_value", "moves[1].kind"),
        ("\"title\": \"Fellow\", \"rung\"", "\"title\": 1, \"rung\"", "wrong_type", "destinations[0].title"),
        ("\"discipline\": \"TPM\"", "\"discipline\": 1", "wrong_type", "companies[0].discipline"),
        ("\"p50\": 150", "\"p50\": \"150\"", "wrong_type", "figures[0].p50"),
        ("\"publisher\": \"Acme\"", "\"publisher\": 1", "wrong_type", "sources[0].sources[0].publisher"),
        ("\"grade\": \"employer\"", "\"grade\": \"boss\"", "wrong_value", "sources[0].grade"),
        ("\"question\": \"Do they pay more?\"", "\"question\": 1", "wrong_type", "claims[0].question"),
        ("\"question\": \"Who runs storage?\"", "\"question\": 1", "wrong_type", "faq[0].question"),
        ("\"weight\": 1.5", "\"weight\": \"1.5\"", "wrong_type", "phrases[0].groups[0].weight"),
        ("\"text\": \"At Acme a TPM holds a program together.\"", "\"text\": 1", "wrong_type", "about[0].text"),
        ("\"text\": \"Leads one device.\"", "\"text\": 1", "wrong_type", "rung_readings.senior.acme:hardware.text"),
    ] {
        assert_told(&[&own(from, to)], &[(code, path)]);
    }
}

#[test]
fn a_key_that_is_only_misspelt_is_told_once() {
    for (from, to, path) in [
        ("\"nearest\": \"infra\",\n", "\"nearst\": \"infra\",\n", "roles[0].nearst"),
        ("\"ask\": \"Are", "\"asks\": \"Are", "roles[0].sections[3].facts[0].asks"),
        ("\"concept\": \"acme:reviews\"", "\"concpet\": \"acme:reviews\"", "roles[0].sections[1].facts[1].concpet"),
        ("\"reading\": \"builders\"", "\"readings\": \"builders\"", "readings.primary-customer.acme:hardware.readings"),
        ("\"step\": 4", "\"stepp\": 4", "rungs[0].facts[0].stepp"),
        ("\"url\": \"https://shop", "\"URL\": \"https://shop", "sources[2].sources[0].URL"),
    ] {
        assert_told(&[&own(from, to)], &[("unknown_key", path)]);
    }
}

#[test]
fn an_id_without_a_name_before_it_is_told_once() {
    // Nothing is asked of it that is asked of built-in records.
    for (holds, path) in [
        (text(&OWN.replace("acme:hardware\"", "hw\"").replace("acme:hardware.", "acme:hw.")), "roles[0].id"),
        (text(&OWN.replace("\"acme:fellow\"", "\"fellow\"")), "rungs[0].id"),
        (text(&OWN.replace("\"acme:reach\"", "\"reach\"")), "ladder_dimensions[0].id"),
        (text(&OWN.replace("\"acme:reviews\"", "\"looks\"")), "concepts[0].id"),
        (text(&OWN.replace("\"acme:rail\"", "\"rail-tpm\"")), "adjacent[0].id"),
        (text(&OWN.replace("\"acme:noise\"", "\"noise\"")), "dimensions[0].id"),
        (text(&OWN.replace("\"acme:tpm\"", "\"acme\"")), "companies[0].id"),
        (text(&OWN.replace("\"acme:forum\"", "\"forum\"")), "sources[1].sources[0].id"),
        (text(&OWN.replace("\"acme:band\"", "\"band\"")), "figures[0].id"),
    ] {
        assert_told(&[&holds], &[("bad_id", path)]);
    }
}

#[test]
fn a_file_that_cannot_be_read_puts_no_other_in_the_wrong() {
    let user = layer(
        "\"aliases\": {\"hw\": \"acme:hardware\"}, \"readings\": {\"acme:noise\": {}}, \"remove\": {\"concepts\": [\"acme:reviews\"]}, \
         \"companies\": [{\"id\": \"acme:x\", \"name\": \"A\", \"discipline\": \"TPM\", \"confidence\": \"low\", \
         \"sources\": [\"acme:handbook\"], \"cells\": [{\"code\": \"X\", \"placement\": \"inferred\", \"sources\": [\"acme:handbook\"]}]}]",
    );
    assert_told(&[OWN.trim_end().trim_end_matches('}').as_bytes(), &user], &[("syntax", "")]);
    // Nor does a record of the file below that is left out.
    let below = spoilt(&[
        ("\"short\": \"Acme HW\"", "\"short\": 1"),
        ("\"title\": \"Noise\"", "\"title\": 1"),
        ("\"title\": \"Reviews\"", "\"title\": 1"),
        ("\"publisher\": \"Acme\"", "\"publisher\": 1"),
    ]);
    assert_told(
        &[&below, &user],
        &[
            ("wrong_type", "roles[0].short"),
            ("wrong_type", "dimensions[0].title"),
            ("wrong_type", "concepts[0].title"),
            ("wrong_type", "sources[0].sources[0].publisher"),
        ],
    );
}

#[test]
fn a_right_file_beside_a_wrong_one_is_not_blamed() {
    assert_told(&[OWN.as_bytes(), &layer("\"rolse\": []")], &[("unknown_key", "rolse")]);
    assert_told(&[&layer("\"rolse\": []"), OWN.as_bytes()], &[("unknown_key", "rolse")]);
}

#[test]
fn what_a_comment_says_is_nobodys_business() {
    let wrong = own("\"//\": \"A right", "\"//\": \"\\u001b[31m \\ud83d {\\\"a\\\": [ \u{202e}");
    assert_told(&[&wrong], &[]);
    let long = layer(&format!("\"//\": [\"{}\", \"\"]", "x".repeat(5_000)));
    assert_told(&[&long], &[]);
}
