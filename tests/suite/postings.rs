//! `assess posting`: what a text is read as, in files, in a stream, measured.
//!
//! The postings under `tests/postings/` are invented, every one of them.

use std::fmt::Write as _;
use std::process::Stdio;

use serde_json::{Value, json};
use tpm_career::answer::assess::posting::{As, Model, Posting, Reader, postings};
use tpm_career::kb::Catalog;

use crate::saved::{Temp, with_stdin};
use crate::support::{command, json as answer, result, root, run, tpm, unwrapped};

const INVENTED: &str = "tests/postings/invented.ndjson";

fn invented() -> Vec<Value> {
    let text = std::fs::read_to_string(root().join(INVENTED)).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// The answers to a batch of these lines.
fn batch(options: &str, lines: &str) -> Vec<Value> {
    let ran = with_stdin(&format!("assess posting --batch{options}"), lines.as_bytes());
    ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn one(line: &Value) -> Value {
    batch(" --evidence", &format!("{line}\n")).remove(0)
}

fn phrases(answer: &Value) -> Vec<&str> {
    answer["evidence"].as_array().unwrap().iter().map(|evidence| evidence["phrase"].as_str().unwrap()).collect()
}

fn points(answer: &Value, role: &str) -> f64 {
    answer["scores"].as_array().unwrap().iter().find(|score| score["role"] == role).unwrap()["points"].as_f64().unwrap()
}

/// A small model in place of the real one: `client` and `network` for two
/// roles, `sneeze` for none, and whatever else is said.
fn small(edit: impl FnOnce(&mut Value)) -> Catalog {
    let real: Value = serde_json::from_str(&std::fs::read_to_string(root().join("data/posting.json")).unwrap()).unwrap();
    let group = |id: &str, weight: f64, phrases: Value| json!({"id": id, "weight": weight, "reason": "A test.", "phrases": phrases});
    let mut files = json!({
        "posting": real,
        "infra": [group("network", 4.0, json!(["network*", "fiber route", "pipe ~3 bandwidth"]))],
        "product": [group("shop", 4.0, json!(["shop*"]))],
        "services": [group("client", 4.0, json!(["client*"]))],
        "other": [group("sneeze", 4.0, json!(["sneeze*"]))],
    });
    edit(&mut files);
    let leak = |value: &Value| -> &'static str { value.to_string().leak() };
    let file = |role: &str| leak(&json!({"role": if role == "other" { Value::Null } else { role.into() }, "groups": files[role]}));
    Catalog::replacing(&[
        ("posting", leak(&files["posting"])),
        ("posting/infra", file("infra")),
        ("posting/product", file("product")),
        ("posting/services", file("services")),
        ("posting/other", file("other")),
    ])
}

fn read<'c>(catalog: &'c Catalog, read_as: As, text: &str) -> Posting<'c> {
    Reader::new(Model::new(catalog, read_as).unwrap()).posting("test".to_owned(), text).unwrap()
}

/// Phrase, part and points of everything that counted.
fn told(catalog: &Catalog, text: &str) -> Vec<String> {
    let posting = read(catalog, As::Posting, text);
    posting.evidence.iter().map(|evidence| format!("{} {} {}", evidence.phrase, evidence.part, evidence.points)).collect()
}

#[test]
fn a_phrase_counts_by_its_part_and_less_each_further_time() {
    let catalog = small(|_| ());
    for (text, expected) in [
        ("Network engineer\n\nYou sleep.", &["Network title 10.00"][..]),
        // Neither an item nor a sentence is a title.
        ("- Network engineer\n\nYou sleep.", &["Network role 3.40"]),
        ("Network engineer.\n\nYou sleep.", &["Network role 3.40"]),
        ("Responsibilities:\n- network\n", &["network duties 4.00"]),
        ("The work\n- network\n- networks\n- networking", &["network duties 4.00", "networks duties 2.00", "networking duties 1.00"]),
        ("<nav>Home</nav><h1>Network engineer</h1><p>You sleep.", &["Network title 10.00"]),
        ("Sr. Network engineer\n\nYou sleep.", &["Network title 10.00"]),
        ("Minimum qualifications:\n- network", &["network requirements 2.20"]),
        ("Nice to have\n- network", &["network preferred 1.40"]),
        ("About us\nWe love the network.", &["network company 0.80"]),
        ("Benefits\n- a network of dentists", &[]),
        ("Responsibilities:\n- network\nBenefits\n- network", &["network duties 4.00"]),
        ("You lead. Five years of network experience.", &["network requirements 2.20"]),
        (
            "You lead it.Responsibilities:Plan the networkRequirements: a network degree",
            &["network duties 4.00", "network requirements 1.10"],
        ),
        ("You lead it. Nice To Have Network love. More network.", &["Network preferred 1.40", "network preferred 0.70"]),
        ("You lead it. Benefits Network cards.", &[]),
        ("You lead it. Benefits of the network.", &["network role 3.40"]),
        ("You lead it.\nSalary: $1\nRun the network.", &["network role 3.40"]),
        ("Duties:\n- run\nPay range: $1, a network\n- network", &["network duties 4.00"]),
        ("Duties:\n- run\nPay range: $1, a network\n\u{25e6} network", &["network duties 4.00"]),
        ("Duties:\n- run\nPay range: $1, a network\n\u{2023} network", &["network duties 4.00"]),
        ("Benefits: network\n", &[]),
        ("Acme Careers\n\n# Network engineer\n\nYou sleep.", &["Network title 10.00"]),
        ("ResponsibilitiesRun it. RequirementsNetwork skills. BenefitsNetwork cards", &["Network requirements 2.20"]),
        ("> Duties\n> - run the fiber\n> route", &["fiber > route duties 4.00"]),
        ("Duties:\n- you won't run a network; you cannot see the fiber route", &[]),
        ("&lt;h2&gt;Duties&lt;/h2&gt;&lt;p&gt;network&lt;/p&gt;&lt;h2&gt;Benefits&lt;/h2&gt;&lt;p&gt;network", &["network duties 4.00"]),
        ("Why join us?\n- a network", &[]),
        // A heading is short, alone, and mostly words of headings.
        ("You sleep.\nSome benefits team\n- network", &["network role 3.40"]),
        ("You sleep.\nThose who plan for the benefits of everyone in town\n- network", &["network role 3.40"]),
        ("You lead it. Benefits. Network it.", &["Network role 3.40"]),
        ("Responsibilities:\n- see https://acme.example\nBenefits\n- a network", &[]),
        ("Responsibilities:\n- one fiber\nroute", &["fiber route duties 4.00"]),
        ("Responsibilities:\n- a fiber. Route it.", &[]),
        ("Responsibilities:\n- bandwidth of the pipe", &["bandwidth of the pipe duties 4.00"]),
        ("Responsibilities:\n- pipe fi\u{ad}ber bandwidth", &["pipe fiber bandwidth duties 4.00"]),
        ("Responsibilities:\n- no network, not the fiber route", &[]),
        ("Responsibilities:\n- not only the network", &["network duties 4.00"]),
        ("Responsibilities:\n- not one of all the many networks", &["networks duties 4.00"]),
        // Words are counted from the negation, not from the text's begin.
        ("You lead it, and all of us.\nResponsibilities:\n- not one of all the many networks", &["networks duties 4.00"]),
        ("Responsibilities:\n- see https://network.example or mail network@network.example", &[]),
    ] {
        assert_eq!(told(&catalog, text), expected, "{text:?}");
    }
}

#[test]
fn shields_generic_groups_titles_and_contexts_change_what_counts() {
    let group = |id: &str, weight: f64, phrase: &str| json!({"id": id, "weight": weight, "reason": "A test.", "phrases": [phrase]});
    let catalog = small(|files| {
        files["infra"].as_array_mut().unwrap().push(group("shield", 0.0, "social network*"));
        let mut title = group("title", 6.0, "lead network*");
        title["only"] = "title".into();
        files["infra"].as_array_mut().unwrap().push(title);
        files["product"][0]["generic"] = true.into();
        // A longer phrase of another role takes a shorter one in.
        files["infra"].as_array_mut().unwrap().push(group("till", 4.0, "to sneeze at the till"));
        files["services"][0]["parts"] = json!({"company": 100});
        files["posting"]["generic_half"] = 4.into();
        files["posting"]["contexts"][0]["phrases"] = json!(["our recruiter"]);
        files["posting"]["contexts"][0]["percent"] = json!({"client": 25});
    });
    for (text, expected) in [
        ("Responsibilities:\n- a social network", &[][..]),
        ("Responsibilities:\n- a social network and a network", &["network duties 4.00"]),
        ("Lead network person\n\nYou sleep.", &["Lead network title 15.00"]),
        ("Responsibilities:\n- lead network people", &["network duties 4.00"]),
        ("Responsibilities:\n- a shop", &["shop duties 4.00"]),
        ("Responsibilities:\n- a shop for clients", &["clients duties 4.00", "shop duties 2.00"]),
        // Points of kinds that are none of the roles stand apart from those of every role.
        ("Responsibilities:\n- a shop for clients who sneeze", &["clients duties 4.00", "sneeze duties 4.00", "shop duties 2.00"]),
        ("About us\nWe love clients.", &["clients company 4.00"]),
        ("Responsibilities:\n- sneeze", &["sneeze duties 4.00"]),
        ("Responsibilities:\n- to sneeze at the till", &["to sneeze at the till duties 4.00"]),
        ("Responsibilities:\n- clients\nAsk our recruiter.", &["clients duties 1.00"]),
    ] {
        assert_eq!(told(&catalog, text), expected, "{text:?}");
    }
}

#[test]
fn of_the_same_words_the_shield_wins_then_the_heavier_and_each_role_has_its_own() {
    let group = |id: &str, weight: f64, phrase: &str| json!({"id": id, "weight": weight, "reason": "A test.", "phrases": [phrase]});
    let catalog = small(|files| {
        files["infra"].as_array_mut().unwrap().extend([
            group("light", 2.0, "loud network"),
            group("heavy", 4.0, "loud network*"),
            group("plain", 4.0, "quiet network*"),
            group("same", 0.0, "quiet network"),
            group("shield", 0.0, "social network*"),
            group("faint", 0.01, "faint network"),
            group("fuss", 4.0, "no fuss network"),
            group("guard", 0.0, "social client*"),
        ]);
        files["posting"]["negation"] = json!({"within": 4, "phrases": ["no", "hardly"], "except": ["hardly"]});
        files["other"].as_array_mut().unwrap().push(group("person", 4.0, "network person"));
        files["services"].as_array_mut().unwrap().push(group("anybody", 2.0, "person"));
    });
    for (text, expected) in [
        ("Responsibilities:\n- a loud network", &["loud network duties 4.00"][..]),
        ("Responsibilities:\n- a quiet network", &[]),
        ("Responsibilities:\n- a social network person", &["network person duties 4.00"]),
        ("Responsibilities:\n- a social client", &["client duties 4.00"]), // guarded for infra alone
        ("Responsibilities:\n- hardly a network", &["network duties 4.00"]), // what is excepted takes nothing back
        ("Responsibilities:\n- a faint network", &["faint network duties 0.01"]),
        ("About us\nA faint network.", &[]), // rounded, that is nothing
        ("Responsibilities:\n- no fuss network", &["no fuss network duties 4.00"]), // its own "no" takes nothing back
    ] {
        assert_eq!(told(&catalog, text), expected, "{text:?}");
    }
}

#[test]
fn points_lean_tie_or_say_nothing() {
    let catalog = small(|files| {
        files["posting"]["verdict"] = json!({"least": 4, "tie_percent": 90, "other_percent": 100, "clear_percent": 50, "clear_least": 6});
    });
    let duties = |words: &str| format!("Responsibilities:\n- {words}\n");
    for (words, outcome, margin, role, reason, tied, asks) in [
        ("network networks", "lean", Some("clear"), Some("infra"), None, &[][..], false),
        ("network", "lean", Some("slight"), Some("infra"), None, &[], true),
        ("network networks networks clients", "lean", Some("slight"), Some("infra"), None, &[], true),
        ("network client", "tie", None, None, Some("too_close"), &["infra", "services"], true),
        ("network client shop", "tie", None, None, Some("too_close"), &["infra", "product", "services"], true),
        ("nothing", "none", None, None, Some("too_little"), &[], true),
        ("network sneeze", "none", None, None, Some("other_kind"), &[], true),
        ("sneeze", "none", None, None, Some("other_kind"), &[], true),
    ] {
        let posting = read(&catalog, As::Posting, &duties(words));
        let said = serde_json::to_value(&posting).unwrap();
        let expected = json!({"outcome": outcome, "margin": margin, "role": role, "abstain_reason": reason, "tied": tied});
        for (key, value) in expected.as_object().unwrap() {
            assert_eq!(&said[key], value, "{words}: {key}");
        }
        assert_eq!(!posting.ask.is_empty(), asks, "{words}");
        let roles: Vec<&str> = posting.said.scores.iter().map(|score| score.role).collect();
        assert_eq!((roles.len(), roles.contains(&"infra") && roles.contains(&"product") && roles.contains(&"services")), (3, true));
    }
}

#[test]
fn a_resume_has_headings_of_its_own() {
    let catalog = small(|_| ());
    let text = "Summary\nnetwork\n\nExperience\n- networks for five years of experience\n\nEducation\nNetwork school";
    let told = |read_as| -> Vec<String> {
        read(&catalog, read_as, text)
            .evidence
            .iter()
            .map(|evidence| format!("{} {} {}", evidence.phrase, evidence.part, evidence.points))
            .collect()
    };
    assert_eq!(told(As::Resume), ["networks duties 4.00", "network role 1.70"]);
    assert_ne!(told(As::Posting), told(As::Resume));
    let file = Temp::new("resume", text.as_bytes());
    let ran = tpm(&format!("assess posting --resume {}", file.path()));
    assert!(ran.code == Some(0) && unwrapped(&ran.out).contains("nothing about ability"), "{}", ran.out);
}

#[test]
fn every_role_is_the_sum_of_its_phrases_and_every_phrase_stands_in_the_text() {
    let catalog = Catalog::embedded();
    let mut reader = Reader::new(Model::new(&catalog, As::Posting).unwrap());
    let mut seen = 0;
    for row in invented() {
        let text = format!("{}\n\n{}", row["title"].as_str().unwrap(), row["text"].as_str().unwrap());
        let posting = reader.posting("test".to_owned(), &text).unwrap();
        for score in &posting.said.scores {
            let sum: f64 = posting.evidence.iter().filter(|evidence| evidence.role == Some(score.role)).map(|e| e.points.value()).sum();
            assert!((sum - score.points.value()).abs() < 1e-9, "{} {}", row["id"], score.role);
        }
        let lines: Vec<&str> = text.lines().collect();
        for evidence in &posting.evidence {
            let line = lines[evidence.line.unwrap() - 1];
            let first = evidence.phrase.split(' ').next().unwrap();
            // Entities of HTML stand in the file as they were written.
            assert!(unwrapped(line).contains(first) || line.contains('&'), "{}: {:?} is not in {line:?}", row["id"], evidence.phrase);
            seen += 1;
        }
        assert!(posting.silent_words <= posting.words && posting.words > 50, "{}", row["id"]);
    }
    assert!(seen > 1_000, "{seen}");
}

#[test]
fn the_form_of_a_text_does_not_change_what_it_says() {
    let items = ["Turn up the backbone network", "Plan data center capacity", "Agree on R&D dates with a client"];
    let plain: String = items.iter().fold("Program Manager\n\nResponsibilities\n".to_owned(), |all, item| all + "- " + item + "\n");
    let markdown: String =
        items.iter().fold("# Program Manager\n\n**Responsibilities**\n\n".to_owned(), |all, item| all + "* " + item + "\n");
    let html: String = items.iter().fold("<h1>Program Manager</h1><h2>Responsibilities</h2><ul>".to_owned(), |all, item| {
        all + "<li>" + &item.replace('&', "&amp;") + "\n"
    }) + "</ul><script>client()</script>";
    let glued = format!("Program Manager\n\nYou plan.Responsibilities:{}", items.join(". "));
    let bom = format!("\u{feff}{plain}");
    let crlf = plain.replace('\n', "\r\n");
    let scores = |text: &str| {
        let file = Temp::new("form", text.as_bytes());
        result(&format!("assess posting {}", file.path()))["postings"][0]["scores"].clone()
    };
    let expected = scores(&plain);
    assert!(expected[0]["points"].as_f64().unwrap() > 5.0, "{expected}");
    for (name, text) in [("markdown", &markdown), ("html", &html), ("glued", &glued), ("bom", &bom), ("crlf", &crlf)] {
        assert_eq!(scores(text), expected, "{name}: {text}");
    }
}

#[test]
fn words_of_sentences_in_which_nothing_counted_are_silent() {
    let catalog = small(|_| ());
    let silent = |text: &str| {
        let posting = read(&catalog, As::Posting, text);
        (posting.words, posting.silent_words)
    };
    assert_eq!(silent("Responsibilities:\n- run the network\n- keep it so for good\n"), (9, 6));
    assert_eq!(silent("nothing at all"), (3, 3));
    assert_eq!(silent("Benefits:\n- network dentists and more"), (5, 5));
}

#[test]
fn only_a_label_that_silences_ends_with_its_line_and_a_cue_takes_only_what_it_may() {
    let parts = |text: &str| {
        let answer = one(&json!({"text": text}));
        let part = |evidence: &Value| format!("{} {}", evidence["phrase"].as_str().unwrap(), evidence["part"].as_str().unwrap());
        answer["evidence"].as_array().unwrap().iter().map(part).collect::<Vec<_>>()
    };
    assert_eq!(parts("We hire.\n\nRequirements: kubernetes\n- terraform\n"), ["kubernetes requirements", "terraform requirements"]);
    assert_eq!(parts("We hire.\n\nSalary: 100k to 120k\nWe run terraform for all\n"), ["terraform company"]);
    // Of benefits sentences of the role can speak, those of duties cannot.
    assert_eq!(parts("Responsibilities:\n- run kubernetes for the pension plan\n"), ["kubernetes duties"]);
    assert_eq!(parts("Here is kubernetes, and paid vacation\n"), [""; 0]);
    // Of two headings on a line the longer one says what follows, of equal ones the first.
    assert_eq!(parts("We hire.\n\nBenefits and what you will do:\n- run kubernetes daily\n"), ["kubernetes duties"]);
    assert_eq!(parts("We hire.\n\nDuties and benefits:\n- run kubernetes daily\n"), ["kubernetes duties"]);
    // A heading of one word that lost its line is known by the capital behind it, if it is of the few that are never else one.
    assert_eq!(parts("We hire.\nRequirements Kubernetes for ten years.\n"), ["Kubernetes requirements"]);
    assert_eq!(parts("We hire.\nTasks Kubernetes for ten years.\n"), ["Kubernetes role"]);
    assert_eq!(parts("We hire.\nRequirements. Kubernetes for ten years.\n"), ["Kubernetes role"]);
}

#[test]
fn the_line_of_a_phrase_is_its_line_in_the_file() {
    let posting = &result("assess posting tests/postings/agency.html")["postings"][0];
    let line = |phrase: &str| {
        let evidence = posting["evidence"].as_array().unwrap();
        evidence.iter().find(|evidence| evidence["phrase"] == phrase).unwrap_or_else(|| panic!("{phrase}: {posting}"))["line"].clone()
    };
    let file = std::fs::read_to_string(root().join("tests/postings/agency.html")).unwrap();
    for phrase in ["statement of work", "client stakeholders"] {
        let expected = 1 + file.lines().position(|text| text.contains(phrase)).unwrap();
        assert_eq!(line(phrase), json!(expected), "{phrase}");
    }
}

#[test]
fn a_title_is_the_first_line_or_a_heading_of_markdown() {
    let catalog = small(|_| ());
    let below = "Plan all of it with the client.\n";
    for text in [
        format!("Network programs\n{below}"),
        format!("{}Network programs\n{below}", "\n".repeat(40)),
        format!("# Network programs\n\n{below}"),
        format!("Hello to all who read this\n\n# Network programs\n{below}"),
    ] {
        let posting = read(&catalog, As::Posting, &text);
        let mut parts: Vec<(&str, &str)> = posting.evidence.iter().map(|evidence| (&*evidence.phrase, evidence.part)).collect();
        parts.sort_unstable();
        assert_eq!(parts, [("Network", "title"), ("client", "role")], "{text:?}");
    }
}

#[test]
fn a_title_given_apart_has_no_line_and_the_text_keeps_its_own() {
    let read = one(&json!({"title": "Infrastructure TPM", "text": "Hello.\nYou will run Kubernetes for our data centers."}));
    let line = |phrase: &str| {
        let evidence = read["evidence"].as_array().unwrap();
        evidence.iter().find(|evidence| evidence["phrase"] == phrase).unwrap_or_else(|| panic!("{phrase}: {read}"))["line"].clone()
    };
    assert_eq!((line("Infrastructure TPM"), line("Kubernetes")), (Value::Null, json!(2)));
}

#[test]
fn what_to_run_next_is_what_the_texts_agree_on() {
    let catalog = small(|_| ());
    let next = |texts: &[&str]| -> Vec<String> {
        let texts = texts.iter().map(|words| read(&catalog, As::Posting, &format!("Responsibilities:\n- {words}\n"))).collect();
        postings(&catalog, As::Posting, texts).next.into_iter().map(|next| next.command).collect()
    };
    let (infra, services, tie) = ("network networks", "client clients", "network client");
    assert_eq!(next(&[infra]), ["tpm show infra", "tpm ladder infra", "tpm pay infra"]);
    assert_eq!(next(&[infra, infra]), next(&[infra]));
    assert_eq!(next(&[tie]), ["tpm compare infra services"]);
    assert_eq!(next(&[tie, tie]), next(&[tie]));
    for apart in [[infra, services], [tie, infra], [infra, tie], [tie, "network client shop"]] {
        assert_eq!(next(&apart), ["tpm show"], "{apart:?}");
    }
}

#[test]
fn a_role_that_no_phrase_speaks_for_has_no_column() {
    let head = |kb: &str| tpm(&format!("assess posting tests/postings/agency.html --format csv{kb}")).out.lines().next().map(str::to_owned);
    assert!(head("").is_some_and(|head| head.contains(",services_points,")));
    assert_eq!(head(" --kb data/starter/role.json"), head(""));
}

#[test]
fn what_an_employer_is_called_never_counts() {
    for row in invented().iter().step_by(7) {
        let (before, mut after) = (one(row), row.clone());
        for name in ["Norvane", "Halcyon", "Brightmere", "Quillhaven", "Corvanta"] {
            after["text"] = after["text"].as_str().unwrap().replace(name, "Zorbo").into();
        }
        after["company"] = "Client Services Network Ltd".into();
        let after = one(&after);
        assert_eq!(before["scores"], after["scores"], "{}", row["id"]);
    }
}

#[test]
fn a_batch_says_of_every_line_what_a_file_would_say() {
    let rows: Vec<Value> = invented().into_iter().take(20).collect();
    let lines: String = rows.iter().fold(String::new(), |all, row| all + &row.to_string() + "\n");
    let (bare, full) = (batch("", &lines), batch(" --evidence", &lines));
    assert_eq!(bare.len(), rows.len());
    for ((row, bare), full) in rows.iter().zip(bare).zip(full) {
        let keys: Vec<&str> = bare.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(keys, ["abstain_reason", "id", "kind", "margin", "outcome", "role", "scores"]);
        assert_eq!((&bare["kind"], &bare["id"]), (&json!("assess_posting_line"), &row["id"]));
        let mut without = full.clone();
        without.as_object_mut().unwrap().remove("evidence");
        assert_eq!(without, bare, "evidence is all that --evidence adds");
        assert!(full["evidence"].as_array().unwrap().iter().any(|evidence| evidence["part"] != "title"));
        // A title in the line is a title above the text.
        let text = format!("{}\n\n{}", row["title"].as_str().unwrap(), row["text"].as_str().unwrap());
        let file = Temp::new("batch", text.as_bytes());
        let single = result(&format!("assess posting {}", file.path()))["postings"][0].clone();
        for key in ["outcome", "margin", "role", "scores", "abstain_reason"] {
            assert_eq!(single[key], bare[key], "{} {key}", row["id"]);
        }
    }
    let in_title: Vec<Value> = full_title(&rows[0]);
    assert!(in_title.iter().all(|evidence| evidence["line"].is_null()), "{in_title:?}");
}

fn full_title(row: &Value) -> Vec<Value> {
    let mut row = row.clone();
    row["title"] = "Network Program Manager, Data Center".into();
    let answer = one(&row);
    let all = answer["evidence"].as_array().unwrap();
    all.iter().filter(|evidence| evidence["part"] == "title").cloned().collect()
}

#[test]
fn a_bad_line_stands_in_its_place() {
    let good = json!({"id": "good", "text": "Responsibilities:\n- run the data center network"}).to_string();
    let bad = [
        ("hello".to_owned(), Value::Null, "not_a_posting"),
        ("[]".to_owned(), Value::Null, "not_a_posting"),
        (r#"{"id": 1}"#.to_owned(), json!(1), "not_a_posting"),
        (r#"{"id": 2, "text": null}"#.to_owned(), json!(2), "not_a_posting"),
        (r#"{"id": 3, "text": 5}"#.to_owned(), json!(3), "not_a_posting"),
        (r#"{"id": 4, "text": "x", "title": []}"#.to_owned(), json!(4), "not_a_posting"),
        (r#"{"id": 5, "text": ""}"#.to_owned(), json!(5), "no_text"),
        (r#"{"id": 6, "text": " \n ", "title": "Network"}"#.to_owned(), json!(6), "no_text"),
        (r#"{"id": 7, "text": "*** ---"}"#.to_owned(), json!(7), "no_text"),
        (r#"{"id": [8], "text": "x"}"#.to_owned(), Value::Null, "could_not"),
        (r#"{"id": 9, "id": 9, "text": "x"}"#.to_owned(), Value::Null, "could_not"),
        (r#"{"id": 10, "text": "x", "text": "y"}"#.to_owned(), json!(10), "not_a_posting"),
        (r#"{"id": 11, "text": "\ud800"}"#.to_owned(), json!(11), "not_a_posting"),
        (format!(r#"{{"id": 12, "text": "{}"}}"#, "x".repeat(4 * 1024 * 1024)), Value::Null, "could_not"),
    ];
    let input = bad.iter().fold(String::new(), |all, (line, _, _)| all + line + "\n" + &good + "\n");
    let ran = with_stdin("assess posting --batch", input.as_bytes());
    assert_eq!((ran.code, ran.err.as_str()), (Some(1), "tpm: 14 of 28 lines could not be answered\n"));
    let lines: Vec<Value> = ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    for (at, (line, id, code)) in bad.iter().enumerate() {
        let told = &lines[2 * at];
        let start: String = line.chars().take(60).collect();
        assert_eq!((&told["kind"], &told["id"], &told["error"]["code"]), (&json!("error_line"), id, &json!(code)), "{start}: {told}");
        assert_eq!(told["line"], json!(2 * at + 1));
        assert_eq!(lines[2 * at + 1]["role"], "infra");
    }
}

#[test]
fn a_batch_reads_files_in_order_and_goes_on_behind_a_missing_one() {
    let line = |id: &str| json!({"id": id, "text": "You run client projects."}).to_string() + "\n";
    let (first, second) = (Temp::new("b1", line("first").as_bytes()), Temp::new("b2", line("second").as_bytes()));
    let ran = with_stdin(&format!("assess posting --batch {} /nowhere - {}", first.path(), second.path()), line("stdin").as_bytes());
    let ids: Vec<Value> = ran.out.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["id"].take()).collect();
    assert_eq!(ids, ["first", "stdin", "second"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.starts_with("tpm: /nowhere: cannot be read") && ran.err.lines().count() == 1, "{}", ran.err);
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_breaks_off_is_named_with_its_line() {
    let ran = tpm("assess posting --batch /proc/self/mem");
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""));
    assert!(ran.err.starts_with("tpm: /proc/self/mem: line 1: cannot be read: "), "{}", ran.err);
}

#[test]
fn a_wrong_file_is_named_and_the_others_are_answered() {
    let html = "<div>".repeat(300_000) + "client projects" + &"<p>".repeat(100_000);
    let cases: [(&str, Vec<u8>, &str); 10] = [
        ("empty", vec![], "has no words to read"),
        ("marks", b"*** --- \n".to_vec(), "has no words to read"),
        ("tags", b"<p></p><script>client()</script>".to_vec(), "has no words to read"),
        ("binary", b"abc\0def client".to_vec(), "is binary; expected text in UTF-8"),
        ("utf16", b"\xff\xfec\0l\0".to_vec(), "is UTF-16; expected text in UTF-8"),
        ("utf16bare", b"c\0l\0i\0e\0".to_vec(), "is UTF-16 or binary; expected text in UTF-8"),
        ("latin", b"caf\xe9 client".to_vec(), "is not UTF-8 (Latin-1, perhaps?); expected text in UTF-8"),
        ("pdf", b"%PDF-1.7 client".to_vec(), "is a PDF; expected text in UTF-8"),
        ("word", b"PK\x03\x04client".to_vec(), "is a Word document or another archive; expected text in UTF-8"),
        ("large", vec![b'x'; 4 * 1024 * 1024 + 1], "is larger than 4 MiB"),
    ];
    let good = Temp::new("good", b"Responsibilities:\n- run client projects under a statement of work\n");
    let bomb = Temp::new("bomb", html.as_bytes());
    for (name, bytes, expected) in cases {
        let file = Temp::new(name, &bytes);
        let alone = tpm(&format!("assess posting {}", file.path()));
        assert_eq!((alone.code, alone.out.as_str()), (Some(1), ""), "{name}");
        assert_eq!(alone.err, format!("tpm: {}: {expected}\n", file.path()), "{name}");
        let among = tpm(&format!("assess posting {} {} --format plain", file.path(), good.path()));
        assert!(among.code == Some(1) && among.out.starts_with("Clear lean: Services."), "{name}: {}", among.out);
        assert_eq!(among.err, alone.err, "{name}");
        let programs = tpm(&format!("assess posting {} {} --json", file.path(), good.path()));
        assert_eq!(serde_json::from_str::<Value>(&programs.out).unwrap()["result"]["postings"][0]["file"], good.path());
        let error: Value = serde_json::from_str(&programs.err).unwrap();
        assert!(error["error"]["message"].as_str().unwrap().ends_with(expected), "{name}: {error}");
    }
    for (path, expected) in [("/nowhere", "cannot be read"), ("tests", "is a directory; expected a file")] {
        let ran = tpm(&format!("assess posting {path}"));
        assert!(ran.code == Some(1) && ran.out.is_empty() && ran.err.starts_with(&format!("tpm: {path}: {expected}")), "{}", ran.err);
    }
    let ran = tpm(&format!("assess posting {} --json", bomb.path()));
    let read: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(read["result"]["postings"][0]["evidence"][0]["phrase"], "client projects");
}

#[test]
fn what_a_terminal_would_obey_is_taken_out_of_phrases() {
    let text = "Responsibilities:\n- lead client\u{202e} projects and a statement\u{1b} of\u{7} work\n";
    let line = json!({"text": text});
    assert!(phrases(&one(&line)).contains(&"client projects"), "{}", one(&line));
    let file = Temp::new("unsafe", text.as_bytes());
    for format in ["table", "plain", "json"] {
        let ran = tpm(&format!("assess posting {} --format {format}", file.path()));
        assert!(ran.out.contains("statement of work"), "{}", ran.out);
        assert!(!ran.out.contains(|c: char| c != '\n' && tpm_career::text::safe::is_unsafe(c)), "{format}: {:?}", ran.out);
    }
}

#[test]
fn stdin_is_read_without_a_name_and_once() {
    let text = b"Responsibilities:\n- run client projects under a statement of work\n";
    let (bare, dash) = (with_stdin("assess posting --json", text), with_stdin("assess posting - --json", text));
    assert_eq!((bare.code, &bare.out), (Some(0), &dash.out));
    assert_eq!(serde_json::from_str::<Value>(&bare.out).unwrap()["result"]["postings"][0]["file"], "-");
    let twice = with_stdin("assess posting - -", text);
    assert_eq!((twice.code, twice.err.as_str()), (Some(2), "tpm: stdin can be read only once\n"));
}

#[test]
fn options_that_do_not_go_together_are_refused() {
    for (line, words) in [
        ("assess posting --resume --batch", "--resume cannot be used with --batch"),
        ("assess posting --evaluate x --batch", "cannot be used with"),
        ("assess posting --evaluate x y", "cannot be used with"),
        ("assess posting x --evidence", "--batch is missing"),
        ("assess posting x --quick", "--quick goes with fit and level"),
        ("assess posting x --answers a", "--answers goes with fit and level"),
        ("assess posting --batch --format table", "--batch prints one JSON object a line"),
        ("assess fit --resume", "--resume goes with posting"),
        ("assess level --evaluate x", "--evaluate goes with posting"),
        ("assess --batch --evidence", "--evidence goes with posting"),
        ("assess level infra product", "level takes one role"),
        ("assess infra", "WHAT cannot be \"infra\""),
    ] {
        let ran = tpm(line);
        assert!(ran.code == Some(2) && ran.out.is_empty() && ran.err.contains(words), "tpm {line}: {}", ran.err);
    }
}

/// Share of the two counts, as a reader would work it out.
fn share(count: usize, of: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap()) / f64::from(u32::try_from(of).unwrap())
}

fn close(found: &Value, expected: f64) -> bool {
    found.as_f64().is_some_and(|found| (found - expected).abs() < 1e-9)
}

#[test]
fn the_evaluation_counts_what_the_batch_says() {
    let rows = invented();
    let lines: String = rows.iter().fold(String::new(), |all, row| all + &row.to_string() + "\n");
    let said = batch("", &lines);
    let of = |row: &Value, said: &Value| {
        let four = said["role"].as_str().unwrap_or("mixed/other").to_owned();
        let forced = said["scores"][0]["role"].as_str().filter(|_| said["scores"][0]["points"].as_f64() > Some(0.0)).map(str::to_owned);
        (row["label"].as_str().unwrap().to_owned(), four, forced)
    };
    let all: Vec<(String, String, Option<String>)> = rows.iter().zip(&said).map(|(row, said)| of(row, said)).collect();
    let evaluation = result(&format!("assess posting --evaluate {INVENTED}"));
    let three: Vec<_> = all.iter().filter(|(label, ..)| label != "mixed/other").collect();
    assert_eq!((evaluation["rows"].as_u64(), evaluation["rows_three_way"].as_u64()), (Some(96), Some(three.len() as u64)));
    let right = three.iter().filter(|(label, _, forced)| forced.as_ref() == Some(label)).count();
    assert!(close(&evaluation["three_way_accuracy"]["value"], share(right, three.len())));
    let four = all.iter().filter(|(label, four, _)| label == four).count();
    assert!(close(&evaluation["four_way_accuracy"]["value"], share(four, all.len())));
    let none = all.iter().filter(|(_, four, _)| four == "mixed/other").count();
    assert_eq!(evaluation["abstained"]["count"], json!(none));
    let mut f1s = 0.0;
    for role in evaluation["roles"].as_array().unwrap() {
        let id = role["role"].as_str().unwrap();
        let labelled = three.iter().filter(|(label, ..)| label == id).count();
        let forced = three.iter().filter(|(.., forced)| forced.as_deref() == Some(id)).count();
        let both = three.iter().filter(|(label, _, forced)| label == id && forced.as_deref() == Some(id)).count();
        for (of, measured) in [(labelled, &role["recall"]), (forced, &role["precision"])] {
            assert_eq!((&measured["count"], &measured["of"]), (&json!(both), &json!(of)), "{id}");
            assert!(close(&measured["value"], share(both, of)), "{id}");
        }
        let f1 = 2.0 * share(both, labelled + forced);
        assert!(close(&role["f1"]["value"], f1), "{id}");
        for score in [&role["recall"], &role["precision"], &role["f1"]] {
            let at = |key: &str| score[key].as_f64().unwrap();
            assert!(0.0 <= at("low") && at("low") <= at("value") && at("value") <= at("high") && at("high") <= 1.0, "{score}");
        }
        f1s += f1;
    }
    assert!(close(&evaluation["macro_f1"]["value"], f1s / 3.0));
    let cells = evaluation["confusion"].as_array().unwrap();
    for row in cells {
        for cell in row["said"].as_array().unwrap() {
            let count = all.iter().filter(|(label, four, _)| row["label"] == **label && cell["label"] == **four).count();
            assert_eq!(cell["count"], json!(count), "{row}");
        }
    }
    let missed = evaluation["misses"].as_array().unwrap();
    assert_eq!(missed.len(), all.iter().filter(|(label, four, _)| label != four).count().min(10));
    for miss in missed {
        let row = rows.iter().find(|row| row["id"] == miss["id"]).unwrap();
        assert!(row["label"] == miss["label"] && miss["label"] != miss["said"], "{miss}");
    }
    assert!(evaluation["notice"].as_str().unwrap().contains("no person labelled a row"));
    // Floors far below what is reached: a change that breaks the model is noticed.
    assert!(
        evaluation["macro_f1"]["value"].as_f64() > Some(0.9) && evaluation["four_way_accuracy"]["value"].as_f64() > Some(0.85),
        "{evaluation}"
    );
}

#[test]
fn the_evaluation_leaves_the_largest_company_out() {
    let row = |company: &str, label: &str, text: &str| json!({"company": company, "label": label, "text": text}).to_string() + "\n";
    let (right, wrong) = ("Run client projects.", "Run the data center network.");
    let text = row("Big", "services", wrong) + &row("Big", "services", wrong) + &row("Small", "services", right) + &row("", "infra", wrong);
    let file = Temp::new("companies", text.as_bytes());
    let evaluation = result(&format!("assess posting --evaluate {}", file.path()));
    let rest = &evaluation["without_largest_company"];
    assert_eq!(
        (&rest["company"], &rest["three_way_accuracy"]["count"], &rest["three_way_accuracy"]["of"]),
        (&json!("Big"), &json!(2), &json!(2))
    );
    assert_eq!(evaluation["three_way_accuracy"]["count"], json!(2));
    assert!(result(&format!("assess posting --evaluate {INVENTED}"))["without_largest_company"].is_null());
    let single = Temp::new("single", (row("Big", "services", wrong) + &row("Small", "services", right)).as_bytes());
    let evaluation = result(&format!("assess posting --evaluate {}", single.path()));
    assert!(evaluation["without_largest_company"].is_null(), "one row is not more than the others have");
}

#[test]
fn an_evaluation_stops_at_the_first_wrong_row() {
    let good = json!({"label": "infra", "text": "network"}).to_string();
    for (name, text, expected) in [
        ("none", String::new(), "has no rows to measure on"),
        (
            "label",
            format!("{good}\n\n{}", good.replace("infra", "infa")),
            "line 3: there is no label `infa`; expected infra, product, services or mixed/other",
        ),
        ("unlabelled", r#"{"text": "x"}"#.to_owned(), "line 1: expected {\"id\", \"title\", \"text\", \"label\"}: missing field `label`"),
        ("prose", "hello".to_owned(), "line 1: expected {\"id\""),
    ] {
        let file = Temp::new(name, text.as_bytes());
        let ran = tpm(&format!("assess posting --evaluate {}", file.path()));
        assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""), "{name}");
        assert!(ran.err.starts_with(&format!("tpm: {}: {expected}", file.path())), "{name}: {}", ran.err);
    }
}

#[test]
fn the_envelope_lists_one_file_too() {
    let one = answer("assess posting tests/postings/network.md");
    assert_eq!((&one["kind"], one["result"]["postings"].as_array().unwrap().len()), (&json!("assess_posting"), 1));
    let two = answer("assess posting tests/postings/network.md tests/postings/agency.html");
    assert_eq!(two["result"]["postings"][0], one["result"]["postings"][0]);
    assert_eq!(two["result"]["postings"][1]["role"], "services");
}

#[cfg(target_os = "linux")]
#[test]
fn a_stream_of_postings_needs_no_memory_for_each() {
    // 64 MiB of address space hold the model, and not the 30,000 postings.
    let line = invented()[0].to_string();
    let mut input = String::new();
    for id in 0..30_000 {
        let _ = writeln!(input, "{}", line.replacen("ma-01", &id.to_string(), 1));
    }
    let mut limited = std::process::Command::new("sh");
    limited.args(["-c", "ulimit -v 65536; exec \"$0\" assess posting --batch", env!("CARGO_BIN_EXE_tpm")]);
    let mut child = limited.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    assert!(input.len() > 40 * 1024 * 1024);
    let writer = std::thread::spawn(move || std::io::Write::write_all(&mut stdin, input.as_bytes()).is_ok());
    let output = child.wait_with_output().unwrap();
    assert!(writer.join().unwrap(), "everything was read");
    assert_eq!(String::from_utf8_lossy(&output.stdout).lines().count(), 30_000);
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""), "no count in a pipe");
}

#[test]
fn the_same_texts_give_the_same_bytes() {
    let lines = std::fs::read(root().join(INVENTED)).unwrap();
    let once = with_stdin("assess posting --batch --evidence", &lines);
    assert_eq!(once, with_stdin("assess posting --batch --evidence", &lines));
    let mut other = command();
    other.args(["assess", "posting", "--batch", "--evidence", INVENTED]).env("LC_ALL", "tr_TR.UTF-8");
    assert_eq!(run(other).out, once.out);
    assert!(points(&serde_json::from_str(once.out.lines().next().unwrap()).unwrap(), "infra") >= 0.0);
}
