//! The format `markdown`, read back by a parser that knows everything GitHub
//! adds: no word is lost, none is taken for markup.

use std::collections::{BTreeMap, BTreeSet};

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use serde_json::Value;
use tpm_career::kb::Catalog;

use crate::support::{COMMANDS, facts_of, result, tpm, unwrapped};
use crate::wild;

/// What a parser finds in a page.
#[derive(Debug, Default)]
struct Read {
    /// The words, with one space between them.
    text: String,
    headings: Vec<HeadingLevel>,
    /// Rows of cells, the head first.
    tables: Vec<Vec<Vec<String>>>,
    /// The words of each link, and where it leads.
    links: BTreeMap<String, String>,
}

/// Reads a page; anything in it that we never write fails.
fn read(line: &str, page: &str) -> Read {
    let github = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_MATH
        | Options::ENABLE_GFM;
    let mut read = Read::default();
    let mut cell: Option<String> = None;
    let mut target: Option<(String, String)> = None;
    for event in Parser::new_ext(page, github) {
        match event {
            Event::Text(text) | Event::Code(text) => {
                read.text.push_str(&text);
                for words in [cell.as_mut(), target.as_mut().map(|target| &mut target.0)].into_iter().flatten() {
                    words.push_str(&text);
                }
            }
            Event::Start(Tag::Heading { level, .. }) => read.headings.push(level),
            Event::Start(Tag::Table(_)) => read.tables.push(Vec::new()),
            Event::Start(Tag::TableHead | Tag::TableRow) => read.tables.last_mut().unwrap().push(Vec::new()),
            Event::Start(Tag::TableCell) => cell = Some(String::new()),
            Event::End(TagEnd::TableCell) => {
                read.tables.last_mut().unwrap().last_mut().unwrap().push(cell.take().unwrap());
                read.text.push('\n');
            }
            Event::Start(Tag::Link { dest_url, .. }) => target = Some((String::new(), dest_url.into_string())),
            Event::End(TagEnd::Link) => read.links.extend(target.take()),
            Event::Start(Tag::Paragraph | Tag::List(None) | Tag::Item | Tag::Strong) | Event::End(TagEnd::Strong) => {}
            Event::HardBreak | Event::End(_) => read.text.push('\n'),
            other => panic!("tpm {line}: {other:?}"),
        }
    }
    read.text = unwrapped(&read.text);
    read
}

fn page(line: &str) -> (String, Read) {
    let ran = tpm(&format!("{line} --format markdown"));
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "tpm {line}");
    let read = read(line, &ran.out);
    (ran.out, read)
}

/// Every command that answers; the completions are a document.
fn answers() -> impl Iterator<Item = &'static str> {
    COMMANDS.into_iter().filter(|line| !line.starts_with("completions"))
}

#[test]
fn every_fact_and_claim_is_read_back() {
    // The pages of an assessment hold no facts.
    for line in answers().filter(|line| !line.starts_with("assess")) {
        let answer = result(line);
        let (_, read) = page(line);
        let facts = facts_of(&answer);
        let texts = facts.iter().flat_map(|fact| ["text", "title", "ask"].map(|key| &fact[key]));
        let mut claims: Vec<&Value> = Vec::new();
        for key in ["verdicts", "claims"] {
            claims.extend(answer[key].as_array().into_iter().flatten());
        }
        let told = claims.iter().flat_map(|claim| ["answer", "statement", "id"].map(|key| &claim[key]));
        for text in texts.chain(told).filter_map(Value::as_str) {
            assert!(read.text.contains(&unwrapped(text)), "tpm {line}: {text}");
        }
    }
}

#[test]
fn every_source_of_plain_is_a_link_to_its_address() {
    let catalog = Catalog::embedded();
    let known: BTreeMap<&str, &str> = catalog.all_sources().map(|(_, source)| (&*source.id, &*source.url)).collect();
    for line in answers() {
        let plain = tpm(&format!("{line} --format plain --width 20000")).out;
        let (_, read) = page(line);
        let listed = plain.split('[').skip(1).filter_map(|rest| rest.split_once(']')).flat_map(|(ids, _)| ids.split(", "));
        let expected: BTreeSet<&str> = listed.filter(|id| known.contains_key(id)).collect();
        for id in &expected {
            assert_eq!(read.links.get(*id).map(String::as_str), known.get(id).copied(), "tpm {line}: {id}");
        }
        for (words, address) in &read.links {
            let right = known.get(words.as_str()).is_some_and(|known| known == address && expected.contains(words.as_str()));
            assert!(right || words == address || words == "acme:handbook", "tpm {line}: {words} leads to {address}");
        }
    }
}

#[test]
fn headings_skip_no_level() {
    for line in answers() {
        let (_, read) = page(line);
        let mut last = 0;
        for level in read.headings {
            assert!(level as usize <= last + 1, "tpm {line}: from {last} to {level}");
            last = level as usize;
        }
        assert_eq!(last == 0, line == "version", "tpm {line}: all but the version have a title");
    }
}

#[test]
fn tables_have_the_rows_and_columns_of_the_page() {
    let mut boxed = 0;
    for line in answers() {
        let (_, read) = page(line);
        let drawn = tpm(&format!("{line} --format table --width 20000")).out;
        let mut expected: Vec<(usize, usize)> = Vec::new();
        for line in drawn.lines() {
            match line.chars().next() {
                Some('┌') => expected.push((1, line.matches('┬').count() + 1)),
                Some('├') => expected.last_mut().unwrap().0 += 1,
                _ => {}
            }
        }
        // Ranges and the ladder are pictures there.
        let is_picture =
            |table: &&Vec<Vec<String>>| ["Rung", ""].contains(&&*table[0][0]) && table[0].iter().any(|title| PICTURED.contains(&&**title));
        let found: Vec<(usize, usize)> =
            read.tables.iter().filter(|table| !is_picture(table)).map(|table| (table.len(), table[0].len())).collect();
        assert_eq!(found, expected, "tpm {line}");
        for table in &read.tables {
            assert!(
                table.iter().all(|row| row.len() == table[0].len() && row.iter().any(|cell| !cell.is_empty())),
                "tpm {line}: {table:?}"
            );
        }
        boxed += found.len();
    }
    assert!(boxed > 10);
}

/// Titles of columns that only tables made from pictures have.
const PICTURED: [&str; 3] = ["Across to", "p25", "from"];

#[test]
fn pictures_are_tables_with_their_numbers() {
    let (_, read) = page("pay");
    let of = |from: &str| read.tables.iter().filter(|table| table[0].iter().any(|title| title == from)).collect::<Vec<_>>();
    assert_eq!(
        of("p25")[0][..2],
        [["", "p25", "median", "p75", "Sample", "Remark"], ["Infra", "$200k", "$250k", "$309k", "n 241", "all except consultancies"]]
    );
    // A posted range has two ends, and says what is special of it.
    let (_, posted) = page("pay --by posting");
    assert!(posted.tables.iter().any(|table| table[0][1..4] == ["from", "to", "Sample"]));
    let (source, ladder) = page("ladder");
    let rungs = &ladder.tables[0];
    assert_eq!(rungs.len(), 8);
    assert_eq!(rungs[5], ["3", "Senior TPM", "specialist", "4 Staff TPM", "6 TPM Manager / Senior TPM Manager", rungs[5][5].as_str()]);
    assert!(ladder.text.contains("After Senior TPM, the fork: specialist or manager."));
    assert!(!source.contains("and where paths leave it"), "the title of the page says it already");
    // Every move of the answer has its place.
    let answer = result("ladder");
    let rung = |id: &Value| answer["rungs"].as_array().unwrap().iter().find(|rung| rung["id"] == *id).unwrap();
    for step in answer["moves"].as_array().unwrap() {
        let (from, row) = (rung(&step["from"])["order"].to_string(), |order: &str| rungs.iter().find(|row| row[0] == order).unwrap());
        let (column, to) = match step["kind"].as_str().unwrap() {
            "out" => (5, step["fact"]["title"].as_str().unwrap().to_owned()),
            kind => {
                let to = rung(&step["to"]);
                (if kind == "up" { 3 } else { 4 }, format!("{} {}", to["order"], to["title"].as_str().unwrap()))
            }
        };
        assert!(row(&from)[column].split("; ").any(|cell| cell == to), "{step}");
    }
}

#[test]
fn what_to_type_is_code_and_marks_are_words() {
    let (source, read) = page("show infra");
    assert!(source.contains("`tpm why pay.infra-premium`") && source.contains("- **Pays more?** **Open.** "));
    assert!(read.text.contains("(the source hedges; only the article says so)"));
    assert!(source.contains(" ([arsenii-infrastructure-program])\n") && source.ends_with('\n') && !source.contains("\n\n\n"));
    let (source, _) = page("search error budget");
    assert!(source.contains("**error** **budgets**"));
    let (source, _) = page("sources gitlab-rnd-pmo");
    assert!(source.contains("\\\n  <https://handbook.gitlab.com/"), "an address stands in the item that it belongs to");
}

#[test]
fn any_text_of_a_layer_is_read_back() {
    let file = std::env::temp_dir().join(format!("tpm-markdown-{}.json", std::process::id()));
    let mut random = fastrand::Rng::with_seed(8);
    for _ in 0..12 {
        let layer = wild::layer(&mut random);
        std::fs::write(&file, layer.to_string()).unwrap();
        let kb = format!("--kb {}", file.display());
        for line in
            ["show", "show acme:hardware", "compare infra acme:hardware", "ladder acme:hardware --rung senior", "sources acme:handbook"]
        {
            let line = format!("{line} {kb}");
            let (source, read) = page(&line);
            for fact in facts_of(&result(&line)) {
                for text in ["text", "title", "ask"].into_iter().filter_map(|key| fact[key].as_str()) {
                    assert!(read.text.contains(&unwrapped(text)), "tpm {line}: {text}\n{source}\n{layer}");
                }
            }
            let role = &layer["roles"][0];
            let book = &layer["sources"][0]["sources"][0];
            let more = match &*line {
                line if line.starts_with("compare") => vec![&role["name"], &role["short"]],
                line if line.starts_with("ladder") => vec![&role["short"]],
                line if line.starts_with("sources") => vec![&book["title"], &book["publisher"], &book["url"]],
                _ => vec![&role["name"]],
            };
            for text in more {
                assert!(read.text.contains(&unwrapped(text.as_str().unwrap())), "tpm {line}: {text}\n{source}");
            }
            if let Some(address) = read.links.get("acme:handbook") {
                assert_eq!(book["url"], **address, "tpm {line}");
            }
        }
    }
    std::fs::remove_file(file).unwrap();
}
