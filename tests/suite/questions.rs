//! Questions in the words of real people reach the right answer as the first
//! or second hit, through `faq` or through `search`.

use crate::support::{command, run};

/// What is typed, through which command, and the ids that would be right.
const ASKED: [(&str, &str, &[&str]); 24] = [
    ("faq", "infra tpm vs product tpm salary", &["infra-product-salary"]),
    ("faq", "salary", &["infra-product-salary", "services-pay"]),
    ("faq", "how do I get in", &["how-people-become-tpms", "first-job"]),
    ("faq", "can i move from infra to product", &["switch-infra-product"]),
    ("faq", "is tpm technical", &["is-tpm-technical"]),
    ("faq", "tpm without cs degree", &["degree"]),
    ("faq", "what is the difference between pm and tpm", &["tpm-vs-product-manager", "tpm-vs-project-manager"]),
    ("faq", "do i need a pmp", &["certificates"]),
    ("faq", "will ai or layoffs kill the job", &["job-at-risk"]),
    ("faq", "how long until promotion", &["growth-speed"]),
    ("faq", "first 90 days", &["first-90-days"]),
    ("faq", "tpm vs engineering manager", &["tpm-vs-engineering-manager"]),
    ("faq", "project manager or tpm", &["tpm-vs-project-manager"]),
    ("faq", "program manager vs technical program manager", &["tpm-vs-program-manager"]),
    ("faq", "scrum master", &["tpm-vs-scrum-master"]),
    ("faq", "facebook infra tpm", &["meta-infra-product"]),
    ("faq", "which kind should i start with", &["which-to-start-with"]),
    ("faq", "what does a services tpm do all day", &["services-tpm-does"]),
    ("faq", "consultant to tpm", &["how-people-become-tpms"]),
    ("faq", "new grad tpm", &["first-job", "how-people-become-tpms"]),
    ("faq", "how much travel", &["travel"]),
    ("search", "error budgets", &["infra.skills.reliability"]),
    ("faq", "can i move from consulting to product", &["switch-services"]),
    ("search", "promotion faster infra", &["growth.infra-faster"]),
];

fn ids(verb: &str, words: &str) -> Vec<String> {
    let mut command = command();
    command.arg(verb).args(words.split(' ')).arg("--json");
    let ran = run(command);
    assert_eq!(ran.code, Some(0), "tpm {verb} {words}: {}", ran.err);
    let value: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let list = if verb == "faq" { &value["result"]["questions"] } else { &value["result"]["hits"] };
    list.as_array().unwrap().iter().map(|hit| hit["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn real_questions_reach_the_right_answer() {
    let mut wrong = Vec::new();
    for (verb, words, right) in ASKED {
        let found = ids(verb, words);
        if !found
            .iter()
            .take(2)
            .any(|id| right.iter().any(|right| id == right || id.starts_with(&format!("{right}.")) || id.starts_with(&format!("{right} "))))
        {
            wrong.push(format!("tpm {verb} {words}: {:?}, expected one of {right:?}", &found[..found.len().min(4)]));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_whole_question_in_quotation_marks_is_answered_too() {
    for (verb, words) in [("faq", "how do I get in"), ("search", "what is an error budget"), ("faq", "What's the salary?!")] {
        let mut quoted = command();
        quoted.args([verb, words, "--json"]);
        assert_eq!(run(quoted).code, Some(0), "tpm {verb} {words:?}");
    }
}

#[test]
fn quotation_marks_keep_words_together() {
    let texts = |words: &[&str]| -> Vec<String> {
        let mut command = command();
        command.arg("search").args(words).arg("--json");
        let value: serde_json::Value = serde_json::from_str(&run(command).out).unwrap();
        value["result"]["hits"]
            .as_array()
            .unwrap()
            .iter()
            .map(|hit| format!("{} {}", hit["title"].as_str().unwrap_or_default(), hit["text"].as_str().unwrap()).to_lowercase())
            .collect()
    };
    for quoted in [&["statement of work"][..], &["\"statement of work\""]] {
        let hits = texts(quoted);
        assert!(!hits.is_empty());
        for hit in hits {
            assert!(hit.contains("statement of work") || hit.contains("statements of work"), "{hit}");
        }
    }
    let singly = texts(&["total", "pay"]).len();
    for quoted in ["total pay", "\"total pay\""] {
        assert!(texts(&[quoted]).len() < singly, "{quoted}");
    }
}

#[test]
fn titles_and_ids_stand_before_texts() {
    let found = ids("search", "roadmapping");
    let first_text = found.iter().position(|id| !id.contains("roadmap")).unwrap_or(found.len());
    assert!(first_text >= 2, "{found:?}");
    assert_eq!(ids("search", "Roadmaps"), ids("search", "roadmap"), "stems and case do not matter");
}

#[test]
fn a_near_word_is_offered_where_nothing_is_found() {
    for (verb, words, near) in [("search", "roadmapp", "roadmap"), ("search", "gitlub", "gitlab"), ("faq", "sallary", "salary")] {
        let mut command = command();
        command.args([verb, words]);
        let ran = run(command);
        assert_eq!((ran.code, ran.out.as_str()), (Some(3), ""));
        assert!(ran.err.contains(&format!("near words: {near}")) && ran.err.lines().count() == 1, "{}", ran.err);
    }
}
