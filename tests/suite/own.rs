//! What files of one's own say is told like what is built in: on the way up, in
//! verdicts, in hits, and in the commands to run next.

use serde_json::{Value, json};

use crate::layers::{Folder, exported, layer, result, source, starter, told};
use crate::support::{tpm, unwrapped};

/// A fact of one's own.
fn fact(id: &str) -> Value {
    json!({"id": id, "text": "Somebody wrote so.", "strength": "stated", "sources": ["gitlab-rnd-pmo"]})
}

fn step(from: &str, to: &str, kind: &str, slug: &str) -> Value {
    json!({"from": from, "to": to, "kind": kind, "fact": fact(&format!("acme:ladder.moves.{slug}"))})
}

/// A rung above all others.
fn top(kind: &str) -> Value {
    json!({
        "id": "acme:top", "title": "Top TPM", "other_titles": [], "order": 8, "kind": kind, "parallel": kind == "ic", "years": [],
        "facts": [], "roles": {},
    })
}

/// The claim of this id under another one, about infra.
fn claim(of: &str, id: &str) -> Value {
    let mut claim = exported("claims", of);
    claim["id"] = id.into();
    claim["tests"] = json!([]);
    claim
}

/// The commands that an answer offers.
fn offered(line: &str) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    result(line)["next"].as_array().unwrap().iter().map(|next| (text(&next["command"]), text(&next["why"]))).collect()
}

/// The moves of the way that `ladder --from --to` tells.
fn way(line: &str) -> Vec<String> {
    let steps = result(line)["steps"].as_array().unwrap().clone();
    let on_way = steps.iter().filter(|step| !step["changes"].as_array().unwrap().is_empty());
    on_way.map(|step| format!("{} {}", step["from"].as_str().unwrap(), step["to"].as_str().unwrap())).collect()
}

#[test]
fn moves_in_a_circle_end_where_no_way_leads_on() {
    let folder = Folder::new("circle");
    let mut moves = vec![json!({"from": "acme:top", "kind": "out", "fact": fact("acme:ladder.moves.from-top")})];
    for at in 0..30 {
        moves.push(step("manager", "director", "sideways", &format!("there-{at}")));
        moves.push(step("director", "manager", "sideways", &format!("back-{at}")));
    }
    let path = folder.put("circle.json", &layer(json!({"rungs": [top("management")], "moves": moves})));
    let ran = tpm(&format!("ladder infra --from tpm --to acme:top --kb {path}"));
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{}", ran.err);
    assert!(ran.err.contains("no moves lead from \"tpm\" to \"acme:top\""), "{}", ran.err);
    assert_eq!(way(&format!("ladder infra --from senior --to director --kb {path}")), ["senior manager", "manager director"]);
}

#[test]
fn a_move_meant_for_other_roles_is_on_no_way() {
    let folder = Folder::new("meant");
    let mut leap = step("tpm", "principal", "up", "leap");
    leap["roles"] = json!(["services"]);
    let mut across = step("principal", "director", "sideways", "across");
    across["roles"] = json!(["services"]);
    let path = folder.put("leap.json", &layer(json!({"moves": [leap, across]})));
    let line = |role: &str| format!("ladder {role} --from tpm --to principal --kb {path}");
    assert_eq!(way(&line("infra")), ["tpm senior", "senior staff", "staff principal"]);
    assert_eq!(way(&line("services")), ["tpm principal"]);
    assert_eq!(way(&line("")), ["tpm principal"], "all kinds together");
    // The same of the rungs above, where one's own work stands.
    let next = |role: &str, answers: &str| {
        let line = format!("assess level {role} --answers {answers} --kb {path}");
        result(&line)["dimensions"][0]["next"].as_array().unwrap().len()
    };
    let top = |role: &str| highest("principal", role);
    assert_eq!((next("infra", &top("infra")), next("services", &top("services"))), (0, 1));
}

/// The letters that place every dimension on a rung.
fn highest(rung: &str, role: &str) -> String {
    let catalog = tpm_career::kb::Catalog::embedded();
    let (_, asked) = tpm_career::answer::assess::level::dimensions(&catalog, role).unwrap();
    let at = asked.iter().map(|dimension| dimension.statements.iter().position(|statement| statement.rung == *rung).unwrap());
    let letters: Vec<String> = at.map(|at| ('a'..='z').nth(at).unwrap().to_string()).collect();
    letters.join(",")
}

#[test]
fn a_rung_beside_those_that_lead_people_is_above_none_of_them() {
    let folder = Folder::new("beside");
    let all: Value = serde_json::from_str(&told("kb export").out).unwrap();
    let mut level = all["level"].clone();
    for dimension in level["dimensions"].as_array_mut().unwrap() {
        let statement = json!({"rung": "acme:top", "text": "What I do is copied by whole trades."});
        dimension["statements"].as_array_mut().unwrap().insert(2, statement);
    }
    for (kind, apart) in [("ic", true), ("management", false)] {
        let moves = [step("principal", "acme:top", "up", "to-top")];
        let path = folder.put("top.json", &layer(json!({"rungs": [top(kind)], "moves": moves, "level": level})));
        // One dimension as director, the others on the new rung.
        let director = level["dimensions"][0]["statements"].as_array().unwrap().iter().position(|one| one["rung"] == "director").unwrap();
        let letter = ('a'..='z').nth(director).unwrap();
        let placed = result(&format!("assess level infra --answers {letter},c,c,c,c,c --kb {path}"))["overall"].clone();
        assert_eq!((&placed["rung_low"], &placed["rung_high"]), (&json!("director"), &json!("acme:top")));
        let ends = (placed["lowest"].as_array().unwrap().len(), placed["highest"].as_array().unwrap().len());
        assert_eq!(ends, if apart { (0, 0) } else { (1, 5) }, "{kind}");
    }
}

#[test]
fn a_rung_of_ones_own_says_itself_what_it_looks_like_in_each_dimension() {
    let folder = Folder::new("itself");
    let mut rung = top("ic");
    let about = |dimension: &str| {
        let mut fact = fact(&format!("acme:ladder.top.{dimension}"));
        fact["dimension"] = dimension.into();
        fact["step"] = 4.into();
        fact
    };
    rung["facts"] = ["technical-depth", "scope"].map(about).to_vec().into();
    let path = folder.put("top.json", &layer(json!({"rungs": [rung], "moves": [step("staff", "acme:top", "up", "to-top")]})));
    let answer = result(&format!("assess level infra --answers {} --kb {path}", highest("staff", "infra")));
    for placed in answer["dimensions"].as_array().unwrap() {
        let id = placed["id"].as_str().unwrap();
        let own: Vec<&str> = placed["next"].as_array().unwrap().iter().filter_map(|fact| fact["id"].as_str()).collect();
        let told = format!("acme:ladder.top.{id}");
        assert_eq!(own.contains(&&*told), ["technical-depth", "scope"].contains(&id), "{id}: {own:?}");
        assert!(own.iter().all(|fact| *fact == told || !fact.starts_with("acme:")), "{id}: {own:?}");
    }
}

#[test]
fn hits_say_that_they_are_from_ones_own_file() {
    let folder = Folder::new("hits");
    let mut entry = exported("faq", "job-at-risk");
    entry["id"] = "acme:zorbing".into();
    entry["question"] = "Is zorbing a risk?".into();
    entry.as_object_mut().unwrap().remove("number");
    entry["aliases"] = json!(["zorbing"]);
    entry["facts"] = json!([]);
    let mut sources = source("acme:zorb");
    sources[0]["sources"][0]["title"] = "On zorbing".into();
    let path = folder.put("hits.json", &layer(json!({"faq": [entry], "sources": sources})));
    for kind in ["faq", "source"] {
        let line = format!("search zorbing --kind {kind} --kb {path}");
        assert_eq!(result(&line)["hits"][0]["layer"], json!(path), "{kind}");
        assert!(unwrapped(&told(&line).out).contains("+ from your own file"), "{kind}");
    }
    assert_eq!(result(&format!("search gitlab --kind source --kb {path}"))["hits"][0]["layer"], Value::Null);
}

#[test]
fn a_claim_that_answers_a_question_is_told_whatever_its_topic() {
    let folder = Folder::new("asked");
    let own = claim("pay.infra-premium", "acme:market.infra");
    let path = folder.put("asked.json", &layer(json!({"claims": [own]})));
    let ids = |line: &str| -> Vec<String> {
        let answer = result(&format!("{line} --kb {path}"));
        let verdicts = answer["verdicts"].as_array().or(answer["roles"][0]["verdicts"].as_array()).unwrap();
        verdicts.iter().map(|verdict| verdict["id"].as_str().unwrap().to_owned()).collect()
    };
    for line in ["compare infra product", "show infra"] {
        assert_eq!(ids(line), ["pay.infra-premium", "acme:market.infra", "growth.infra-faster"], "{line}");
    }
    assert_eq!(
        ids("compare infra product services"),
        ["pay.infra-premium", "pay.services-lower", "acme:market.infra", "pay.services-slower-growth", "growth.infra-faster"]
    );
}

#[test]
fn a_claim_of_ones_own_leads_to_another_on_its_topic() {
    let folder = Folder::new("topic");
    let mut own = claim("growth.infra-faster", "acme:growth.switchers");
    own.as_object_mut().unwrap().remove("asked");
    own["tests"] = json!(["infra.growth.faster-promotion-claim"]);
    let path = folder.put("topic.json", &layer(json!({"claims": [own]})));
    let next = offered(&format!("why acme:growth.switchers --kb {path}"));
    assert!(next.iter().any(|(command, _)| command.starts_with("tpm why growth.")), "{next:?}");
    let tested = next.iter().find(|(command, _)| command.starts_with("tpm why infra.growth.")).unwrap();
    assert_eq!(tested.1, "the statement that it tests");
}

#[test]
fn the_crosswalk_tells_the_verdict_as_it_stands() {
    let folder = Folder::new("verdict");
    let line = "ladder --crosswalk --company oracle";
    let why = |kb: &str| offered(&format!("{line} {kb}")).into_iter().find(|(command, _)| command.starts_with("tpm why growth."));
    let question = exported("claims", "growth.infra-faster")["question"].as_str().unwrap().to_owned();
    assert_eq!(why("").unwrap().1, format!("{question} It is open."));
    let mut settled = exported("claims", "growth.infra-faster");
    settled["verdict"] = "partly".into();
    settled["answer"] = "In part.".into();
    let path = folder.put("settled.json", &layer(json!({"claims": [settled]})));
    assert_eq!(why(&format!("--kb {path}")).unwrap().1, format!("{question} In part."));
}

#[test]
fn no_switch_is_advised_that_nobody_tells_of() {
    let folder = Folder::new("switch");
    let kb = format!("--kb {}", starter("role"));
    let line = format!("show acme:hardware --section entry --section skills {kb}");
    assert!(!offered(&line).iter().any(|(command, _)| command.starts_with("tpm switch")), "{line}");
    // Answers that lean to a role of one's own, and to no other.
    let mut role: Value = serde_json::from_str(&told("kb new --role").out).unwrap();
    let mut questions = serde_json::from_str::<Value>(&told("kb export").out).unwrap()["questions"].clone();
    for question in questions["questions"].as_array_mut().unwrap() {
        let own = json!({"text": "Holding the first one off the line.", "role": "acme:hardware"});
        question["options"].as_array_mut().unwrap().insert(0, own);
    }
    role["questions"] = questions;
    let path = folder.put("asks.json", &role);
    let next = offered(&format!("assess --quick --answers a,a,a,a --kb {path}"));
    assert!(!next.iter().any(|(command, _)| command.starts_with("tpm switch")), "{next:?}");
    assert_eq!(next[1], (format!("tpm compare acme:hardware infra --kb {path}"), "beside infra, the nearest kind".to_owned()));
}

#[test]
fn roles_side_by_side_are_all_there_are() {
    let kb = format!("--kb {}", starter("role"));
    for line in [format!("search travel --kind dimension {kb}"), format!("search roadmapping --kind concept {kb}")] {
        let next = offered(&line);
        assert!(next[0].0.starts_with("tpm compare infra product services acme:hardware"), "{next:?}");
    }
}

#[test]
fn an_alias_counts_in_any_case() {
    let folder = Folder::new("aliases");
    let entry = |id: &str, alias: &str| {
        let mut entry = exported("faq", "job-at-risk");
        entry["id"] = format!("acme:{id}").into();
        entry["aliases"] = json!([alias]);
        entry["facts"] = json!([]);
        entry.as_object_mut().unwrap().remove("number");
        entry
    };
    // Both hold the same stem; word for word only the second stands in what is asked.
    let faq = [entry("one", "is zorbing"), entry("two", "The Zorbing Of It")];
    let path = folder.put("aliases.json", &layer(json!({"faq": faq})));
    let first = result(&format!("faq the zorbing of it --kb {path}"))["questions"][0]["id"].clone();
    assert_eq!(first, "acme:two");
}
