//! `assess level`: nothing is claimed that the answers do not hold.

use tpm_career::answer::assess::level::{Sheet, dimensions, level};
use tpm_career::kb::Catalog;
use tpm_career::kb::records::LevelDimension;

use crate::saved::Temp;
use crate::support::{result, tpm, unwrapped};

fn sheet<'c>(dimensions: &[&'c LevelDimension<'c>], pick: impl Fn(usize, &LevelDimension<'_>) -> usize) -> Sheet<'c> {
    Sheet { questions: dimensions.to_vec(), picks: dimensions.iter().enumerate().map(|(at, dimension)| pick(at, dimension)).collect() }
}

/// The place of the statement for a rung; "not sure" where it has none.
fn place(dimension: &LevelDimension<'_>, rung: &str) -> usize {
    dimension.statements.iter().position(|statement| statement.rung == *rung).unwrap_or(dimension.statements.len())
}

#[test]
fn answers_all_from_one_rung_give_that_rung() {
    let catalog = Catalog::embedded();
    for role in ["infra", "product", "services"] {
        let (name, asked) = dimensions(&catalog, role).unwrap();
        for rung in &catalog.ladder().rungs {
            let placed = level(&catalog, name, &sheet(&asked, |_, dimension| place(dimension, &rung.id)), None, None);
            assert_eq!((placed.overall.rung_low, placed.overall.rung_high), (Some(&*rung.id), Some(&*rung.id)), "{role}");
            assert!(placed.overall.lowest.is_empty() && placed.overall.highest.is_empty());
        }
    }
}

#[test]
fn a_range_holds_what_was_answered_and_no_more() {
    let catalog = Catalog::embedded();
    let (name, asked) = dimensions(&catalog, "services").unwrap();
    let order = |id: &str| catalog.ladder().rungs.iter().find(|rung| rung.id == *id).unwrap().order;
    let mut random = fastrand::Rng::with_seed(6);
    for _ in 0..2_000 {
        let picks: Vec<usize> = asked.iter().map(|dimension| random.usize(0..=dimension.statements.len())).collect();
        let answered: Vec<Option<&str>> =
            asked.iter().zip(&picks).map(|(dimension, at)| dimension.statements.get(*at).map(|statement| &*statement.rung)).collect();
        let placed = level(&catalog, name, &sheet(&asked, |at, _| picks[at]), None, None);
        let orders: Vec<u32> = answered.iter().flatten().map(|rung| order(rung)).collect();
        assert_eq!(placed.overall.rung_low.map(order), orders.iter().min().copied());
        assert_eq!(placed.overall.rung_high.map(order), orders.iter().max().copied());
        for (dimension, answer) in placed.dimensions.iter().zip(&answered) {
            assert_eq!((dimension.rung_low, dimension.rung_high), (*answer, *answer));
        }
        for (ends, rung) in [(&placed.overall.lowest, placed.overall.rung_low), (&placed.overall.highest, placed.overall.rung_high)] {
            for id in ends {
                assert_eq!(placed.dimensions.iter().find(|dimension| dimension.id == *id).unwrap().rung_low, rung);
            }
        }
    }
}

#[test]
fn the_order_of_the_statements_changes_nothing() {
    let catalog = Catalog::embedded();
    let (name, asked) = dimensions(&catalog, "infra").unwrap();
    let mut random = fastrand::Rng::with_seed(9);
    for _ in 0..200 {
        let rungs: Vec<&str> = asked.iter().map(|_| &*catalog.ladder().rungs[random.usize(..7)].id).collect();
        let mixed: Vec<LevelDimension<'_>> = asked
            .iter()
            .map(|dimension| {
                let mut dimension = (*dimension).clone();
                random.shuffle(&mut dimension.statements);
                dimension
            })
            .collect();
        let mixed: Vec<&LevelDimension<'_>> = mixed.iter().collect();
        let one = level(&catalog, name, &sheet(&asked, |at, dimension| place(dimension, rungs[at])), None, None);
        let two = level(&catalog, name, &sheet(&mixed, |at, dimension| place(dimension, rungs[at])), None, None);
        assert_eq!(serde_json::to_value(&two.dimensions).unwrap(), serde_json::to_value(&one.dimensions).unwrap());
        assert_eq!(serde_json::to_value(&two.overall).unwrap(), serde_json::to_value(&one.overall).unwrap());
    }
}

#[test]
fn no_result_counts_or_says_ready() {
    for answers in ["a,b,c,d,e,f", "h,h,h,h,h,h", "a,a,a,a,a,a", "d,a,d,d,e,b"] {
        for format in ["table", "plain"] {
            let page = unwrapped(&tpm(&format!("assess level infra --answers {answers} --format {format}")).out);
            assert!(!page.to_lowercase().split(|c: char| !c.is_alphabetic()).any(|word| word == "ready"), "{page}");
            let words: Vec<&str> = page.split(' ').collect();
            let counts =
                words.windows(3).any(|three| three[1] == "of" && three[0].parse::<u32>().is_ok() && three[2].parse::<u32>().is_ok());
            assert!(!counts && !page.contains('%'), "{page}");
            assert!(page.contains("a conversation, not a checklist"), "{page}");
        }
    }
}

#[test]
fn a_second_person_and_an_earlier_sheet_are_laid_beside() {
    let mine = "assess level infra --answers a,b,c,d,e,f";
    let other = Temp::new("other", tpm("assess level infra --answers a,b,c,d,e,h --json").out.as_bytes());
    let answer = result(&format!("{mine} --other {} --compare-with {}", other.path(), other.path()));
    assert_eq!(
        answer["differences"],
        serde_json::json!([{"dimension": "people", "mine": answer["dimensions"][5]["rung_low"], "other": null}])
    );
    assert_eq!(
        answer["changes"],
        serde_json::json!([{"dimension": "people", "before": null, "after": answer["dimensions"][5]["rung_low"]}])
    );
    let page = tpm(&format!("{mine} --other {} --width 100", other.path())).out;
    assert!(page.contains("Where the two of you differ") && page.contains("the other not sure"), "{page}");
    assert!(!page.contains("Next, as"), "only what differs");
    let same = Temp::new("same", tpm(&format!("{mine} --json")).out.as_bytes());
    assert_eq!(tpm(&format!("assess level infra --answers-from {} --json", same.path())), tpm(&format!("{mine} --json")));
}

#[test]
fn a_sheet_for_another_role_or_kind_is_named() {
    let infra = Temp::new("infra", tpm("assess level infra --answers a,b,c,d,e,f --json").out.as_bytes());
    let fit = Temp::new("fit", tpm("assess --quick --answers a,b,a,c --json").out.as_bytes());
    for (line, words) in [
        (format!("assess level product --answers-from {}", infra.path()), "was answered for \"infra\"; expected \"product\""),
        (format!("assess level infra --answers-from {}", fit.path()), "is of kind \"assess_fit\"; expected \"assess_level\""),
        (format!("assess level infra --answers a,b,c,d,e,f --other {}", fit.path()), "is of kind \"assess_fit\""),
        (format!("assess --answers-from {}", infra.path()), "is of kind \"assess_level\"; expected \"assess_fit\""),
    ] {
        let ran = tpm(&line);
        assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""), "{line}: {}", ran.err);
        assert!(ran.err.contains(words) && ran.err.lines().count() == 1, "{line}: {}", ran.err);
    }
}

#[test]
fn neither_side_of_the_fork_is_above_the_other() {
    let catalog = Catalog::embedded();
    let (name, asked) = dimensions(&catalog, "infra").unwrap();
    for (one, other) in [("staff", "manager"), ("principal", "manager"), ("principal", "director")] {
        let mixed = sheet(&asked, |at, dimension| place(dimension, if at == 1 { other } else { one }));
        let placed = level(&catalog, name, &mixed, None, None);
        assert!(placed.overall.lowest.is_empty() && placed.overall.highest.is_empty(), "{one} and {other}");
    }
    let below = sheet(&asked, |at, dimension| place(dimension, if at == 1 { "manager" } else { "senior" }));
    let placed = level(&catalog, name, &below, None, None);
    assert_eq!((placed.overall.lowest.len(), placed.overall.highest.len()), (5, 1), "below the fork a manager is above");
    assert_eq!(placed.dimensions[0].next.len(), 2, "from the fork both ways lead on");
}

#[test]
fn every_way_up_that_is_advised_leads_up() {
    let catalog = Catalog::embedded();
    let rungs = &catalog.ladder().rungs;
    let mut advised: Vec<String> = Vec::new();
    for role in ["infra", "services"] {
        let (name, asked) = dimensions(&catalog, role).unwrap();
        for (one, other) in rungs.iter().flat_map(|one| rungs.iter().map(move |other| (one, other))) {
            let mixed = sheet(&asked, |at, dimension| place(dimension, if at == 0 { &one.id } else { &other.id }));
            let next = level(&catalog, name, &mixed, None, None).next;
            advised.extend(next.into_iter().map(|next| next.command).filter(|command| command.contains(" --from ")));
        }
    }
    advised.sort_unstable();
    advised.dedup();
    assert!(advised.len() > 20, "{advised:?}");
    for command in advised {
        let ran = tpm(command.strip_prefix("tpm ").unwrap());
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{command}");
    }
}

/// The page for one rung a dimension, "" for "not sure".
fn page(rungs: [&str; 6], options: &str) -> String {
    let catalog = Catalog::embedded();
    let (_, asked) = dimensions(&catalog, "infra").unwrap();
    let letters =
        asked.iter().zip(rungs).map(|(dimension, rung)| (b'a'..=b'z').map(char::from).nth(place(dimension, rung)).unwrap().to_string());
    let letters: Vec<String> = letters.collect();
    let ran = tpm(&format!("assess level infra --answers {} {options}", letters.join(",")));
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    ran.out
}

#[test]
fn the_headline_names_the_ends_as_far_as_there_are_any() {
    let [s, m, p] = ["senior", "manager", "principal"];
    for (rungs, expected) in [
        ([""; 6], "No placement: none of the answers points to a rung."),
        ([s; 6], "Your answers point to Senior TPM throughout."),
        ([m, s, s, s, s, s], "; the others read lowest, scope reads highest."),
        ([m, m, s, s, s, s], "; the others read lowest, scope and autonomy read highest."),
        ([s, m, p, "", "", ""], ", on both sides of the fork; scope reads lowest."),
        ([p, m, m, m, m, m], "Your answers lie on both sides of the fork, from"),
    ] {
        let page = unwrapped(&page(rungs, "--format plain"));
        assert!(page.contains(expected), "{rungs:?}: {page:.400}");
    }
    let top = unwrapped(&page(["director"; 6], "--format plain"));
    assert!(top.contains("There is no rung above on this side of the ladder."), "{top}");
}

#[test]
fn two_who_agree_and_answers_that_have_not_moved_are_told_so() {
    let rungs = ["staff"; 6];
    let same = Temp::new("agreed", page(rungs, "--json").as_bytes());
    let page = page(rungs, &format!("--other {0} --compare-with {0} --format plain", same.path()));
    assert!(page.contains("Nowhere: you chose the same statements.") && page.contains("No dimension has moved."), "{page}");
}

#[test]
fn a_record_names_its_own_dimension() {
    let catalog = Catalog::embedded();
    let (_, asked) = dimensions(&catalog, "infra").unwrap();
    let ran = tpm("assess level infra --answers a,b,c,d,e,f --format ndjson");
    let records: Vec<serde_json::Value> = ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(records.len(), asked.len());
    for (record, dimension) in records.iter().zip(&asked) {
        let title = &catalog.ladder().dimensions.iter().find(|one| one.id == dimension.id).unwrap().title;
        assert_eq!((record["dimension"].as_str(), record["title"].as_str()), (Some(&*dimension.id), Some(&**title)));
    }
}
