//! The format `html` as a parser reads it: every text of a user's own file is
//! words there, never markup.

use std::collections::BTreeMap;

use html5gum::{Token, Tokenizer};

use crate::support::{COMMANDS, facts_of, result, tpm, unwrapped};
use crate::wild;

/// The elements that pages and drawings are made of.
const ELEMENTS: [&str; 47] = [
    "a",
    "body",
    "caption",
    "code",
    "dd",
    "defs",
    "desc",
    "div",
    "dl",
    "dt",
    "figure",
    "footer",
    "g",
    "h1",
    "h2",
    "h3",
    "head",
    "html",
    "li",
    "line",
    "link",
    "main",
    "mark",
    "marker",
    "meta",
    "ol",
    "p",
    "path",
    "rect",
    "span",
    "strong",
    "style",
    "sup",
    "svg",
    "table",
    "tbody",
    "td",
    "text",
    "th",
    "thead",
    "title",
    "tr",
    "ul",
    "section",
    "header",
    "nav",
    "figcaption",
];

struct Read {
    text: String,
    /// By element and attribute, the values.
    attributes: BTreeMap<(String, String), Vec<String>>,
}

fn read(page: &str) -> Read {
    let mut out = Read { text: String::new(), attributes: BTreeMap::new() };
    for token in Tokenizer::new(page) {
        let Ok(token) = token;
        match token {
            Token::String(text) => out.text.push_str(&String::from_utf8(text.0.clone()).unwrap()),
            Token::StartTag(tag) => {
                let name = String::from_utf8(tag.name.0.clone()).unwrap();
                assert!(ELEMENTS.contains(&name.as_str()), "<{name}> is none of ours");
                // What is parted by an element is parted for a reader.
                if ["td", "th", "li", "dd", "dt", "p", "h1", "h2", "h3", "text"].contains(&name.as_str()) {
                    out.text.push(' ');
                }
                for (key, value) in tag.attributes {
                    let (key, value) = (String::from_utf8(key.0).unwrap(), String::from_utf8(value.value.0).unwrap());
                    assert!(!key.starts_with("on"), "{key}");
                    out.attributes.entry((name.clone(), key)).or_default().push(value);
                }
            }
            Token::Comment(comment) => panic!("a comment: {comment:?}"),
            Token::Error(error) => panic!("not HTML: {error:?}"),
            Token::EndTag(_) | Token::Doctype(_) => {}
        }
    }
    out.text = unwrapped(&out.text);
    out
}

#[test]
fn every_fact_and_claim_is_read_back() {
    for line in COMMANDS.into_iter().filter(|line| !line.starts_with("completions")) {
        let answer = result(line);
        let page = read(&tpm(&format!("{line} --format html")).out);
        for fact in facts_of(&answer) {
            for text in ["text", "title", "ask"].into_iter().filter_map(|key| fact[key].as_str()) {
                assert!(page.text.contains(&unwrapped(text)), "tpm {line}: {text}");
            }
        }
        for claim in ["verdicts", "claims"].into_iter().flat_map(|list| answer[list].as_array().into_iter().flatten()) {
            for text in ["answer", "statement"].into_iter().filter_map(|key| claim[key].as_str()) {
                assert!(page.text.contains(&unwrapped(text)), "tpm {line}: {text}");
            }
        }
    }
}

#[test]
fn every_footnote_is_reached_and_leads_back() {
    for line in COMMANDS.into_iter().filter(|line| !line.starts_with("completions")) {
        let page = read(&tpm(&format!("{line} --format html")).out);
        let all = |wanted: &'static str| page.attributes.iter().filter(move |((_, key), _)| key == wanted).flat_map(|(_, values)| values);
        let ids: Vec<&String> = all("id").collect();
        for id in &ids {
            assert_eq!(ids.iter().filter(|other| other == &id).count(), 1, "tpm {line}: {id} stands twice");
        }
        let reached: Vec<&str> = all("href").filter_map(|link| link.strip_prefix('#')).collect();
        for id in &reached {
            assert!(ids.iter().any(|known| known == id), "tpm {line}: #{id} leads nowhere");
        }
        for id in ids.iter().filter(|id| id.starts_with("source-")) {
            assert!(reached.contains(&id.as_str()), "tpm {line}: nothing leads to {id}");
        }
        for name in all("aria-labelledby").chain(all("aria-describedby")) {
            assert!(ids.contains(&name), "tpm {line}: {name}");
        }
    }
}

#[test]
fn any_text_of_a_layer_is_words() {
    let file = std::env::temp_dir().join(format!("tpm-html-{}.json", std::process::id()));
    let mut random = fastrand::Rng::with_seed(11);
    for _ in 0..12 {
        let layer = wild::layer(&mut random);
        std::fs::write(&file, layer.to_string()).unwrap();
        for line in ["show", "show acme:hardware", "compare infra acme:hardware", "ladder acme:hardware", "sources acme:handbook"] {
            let line = format!("{line} --kb {}", file.display());
            let ran = tpm(&format!("{line} --format html"));
            assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "tpm {line}");
            let page = read(&ran.out);
            for fact in facts_of(&result(&line)) {
                for text in ["text", "title", "ask"].into_iter().filter_map(|key| fact[key].as_str()) {
                    assert!(page.text.contains(&unwrapped(text)), "tpm {line}: {text}\n{}", page.text);
                }
            }
            let book = &layer["sources"][0]["sources"][0];
            let links = &page.attributes[&("a".to_owned(), "href".to_owned())];
            if line.starts_with("sources") || line.starts_with("show acme") {
                assert!(links.iter().any(|link| book["url"] == **link), "tpm {line}: {links:?}");
                assert!(page.text.contains(book["title"].as_str().unwrap()), "tpm {line}");
            }
            if line.starts_with("compare") {
                let labels = &page.attributes[&("td".to_owned(), "data-label".to_owned())];
                assert!(labels.iter().any(|label| layer["roles"][0]["short"] == **label), "tpm {line}: {labels:?}");
            }
        }
    }
    std::fs::remove_file(file).unwrap();
}

#[test]
fn an_address_that_is_none_of_the_web_is_no_link() {
    // The loader refuses other addresses; the page does not rely on it.
    for page in ["sources", "show infra", "compare infra product services"] {
        let read = read(&tpm(&format!("{page} --format html")).out);
        for link in &read.attributes[&("a".to_owned(), "href".to_owned())] {
            assert!(link.starts_with("https://") || link.starts_with("http://") || link.starts_with('#'), "{link}");
        }
    }
}
