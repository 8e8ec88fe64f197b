//! The assessment: the short form by brute force over every sheet of answers,
//! the long form over a large seeded sample.

use std::collections::BTreeMap;

use tpm_career::answer::assess::fit::{Fit, fit};
use tpm_career::answer::assess::score::{self, Margin, Outcome};
use tpm_career::answer::assess::sheet::{self, Sheet};
use tpm_career::kb::Catalog;
use tpm_career::kb::records::Question;

use crate::support::{result, tpm, unwrapped};

const LETTERS: [char; 5] = ['a', 'b', 'c', 'd', 'e'];

fn sheets(questions: usize) -> Vec<Vec<char>> {
    let mut out = vec![Vec::new()];
    for _ in 0..questions {
        out = out.into_iter().flat_map(|sheet| LETTERS.map(|letter| [sheet.clone(), vec![letter]].concat())).collect();
    }
    out
}

fn answered<'c>(catalog: &'c Catalog, sheet: &[char]) -> Fit<'c> {
    let answers: Vec<String> = sheet.iter().map(char::to_string).collect();
    let answers: Vec<&str> = answers.iter().map(String::as_str).collect();
    fit(catalog, &sheet::typed(sheet::questions(catalog, sheet.len() == 4), &answers).unwrap(), None)
}

#[test]
fn a_sheet_that_answers_only_some_of_its_questions_is_scored_as_far_as_it_goes() {
    let catalog = Catalog::embedded();
    let questions = sheet::questions(&catalog, true);
    let short = Sheet { questions: questions.clone(), picks: vec![0] };
    let told = fit(&catalog, &short, Some(&short));
    assert_eq!((told.contributions.len(), told.answers.0.len()), (1, 1));
    assert!(told.flips.iter().all(|flip| flip.question == &*questions[0].id));
    assert!(told.changes.is_some_and(|changes| changes.answers.is_empty()));
}

/// Outcome and role by a rule written anew: count, and compare the two highest.
fn by_hand(questions: &[&Question<'_>], sheet: &[char]) -> (Outcome, Option<String>) {
    let mut points: BTreeMap<String, usize> = BTreeMap::new();
    for (question, letter) in questions.iter().zip(sheet) {
        if let Some(role) = &question.options[*letter as usize - 'a' as usize].role {
            *points.entry(role.to_string()).or_default() += 1;
        }
    }
    let top = points.values().copied().max().unwrap_or(0);
    let leaders: Vec<&String> = points.iter().filter(|(_, points)| **points == top).map(|(role, _)| role).collect();
    match leaders[..] {
        [] => (Outcome::None, None),
        [one] => (Outcome::Lean, Some(one.clone())),
        _ => (Outcome::Tie, None),
    }
}

/// Changes every answer of the sheet by hand, one at a time, and expects the
/// flips told to be exactly the changes that moved the result; marks the
/// questions that moved it.
fn check_flips(questions: &[&Question<'_>], sheet: &[char], fit: &Fit<'_>, decisive: &mut [bool]) {
    let now = by_hand(questions, sheet);
    let mut flips = Vec::new();
    for (at, question) in questions.iter().enumerate() {
        for letter in LETTERS.into_iter().filter(|letter| *letter != sheet[at]) {
            let mut other = sheet.to_vec();
            other[at] = letter;
            let then = by_hand(questions, &other);
            if then != now {
                decisive[at] = true;
                flips.push((question.id.to_string(), sheet[at], letter, then.0, then.1));
            }
        }
    }
    let told: Vec<_> =
        fit.flips.iter().map(|flip| (flip.question.to_owned(), flip.from, flip.to, flip.outcome, flip.role.map(str::to_owned))).collect();
    assert_eq!(told, flips, "{sheet:?}");
}

#[test]
fn every_sheet_of_the_short_form_scores_and_flips_as_by_hand() {
    let catalog = Catalog::embedded();
    let questions: Vec<&Question<'_>> = catalog.questions().questions.iter().filter(|question| question.quick).collect();
    let mut leans: BTreeMap<String, usize> = BTreeMap::new();
    let mut decisive = [false; 4];
    for sheet in sheets(4) {
        let fit = answered(&catalog, &sheet);
        let now = by_hand(&questions, &sheet);
        assert_eq!((fit.outcome, fit.role.map(str::to_owned)), now, "{sheet:?}");
        check_flips(&questions, &sheet, &fit, &mut decisive);
        assert_eq!(
            fit.margin,
            (now.0 == Outcome::Lean).then_some(if fit.flips.is_empty() { Margin::Clear } else { Margin::Slight }),
            "{sheet:?}"
        );
        assert_eq!(
            fit.scores.iter().map(|score| score.points).sum::<u32>(),
            u32::try_from(sheet.iter().filter(|letter| **letter < 'd').count()).unwrap()
        );
        assert_eq!(fit.tied.is_empty(), now.0 != Outcome::Tie);
        if let (_, Some(role)) = now {
            *leans.entry(role).or_default() += 1;
        }
    }
    let all: usize = leans.values().sum();
    assert_eq!(leans.len(), 3, "each role can win: {leans:?}");
    assert!(leans.values().all(|one| one * 2 <= all), "none has more than half of the leans: {leans:?}");
    assert_eq!(decisive, [true; 4], "every question can change an outcome");
}

#[test]
fn all_not_sure_gives_none() {
    let catalog = Catalog::embedded();
    for letter in ['d', 'e'] {
        let fit = answered(&catalog, &[letter; 4]);
        assert_eq!((fit.outcome, fit.margin, fit.role, fit.tied.len()), (Outcome::None, None, None, 0));
    }
}

#[test]
fn an_answer_towards_a_role_never_lowers_its_points() {
    let catalog = Catalog::embedded();
    let questions: Vec<&Question<'_>> = catalog.questions().questions.iter().filter(|question| question.quick).collect();
    let points = |sheet: &[char], role: &str| answered(&catalog, sheet).scores.iter().find(|score| score.role == role).unwrap().points;
    for sheet in sheets(4) {
        for (at, question) in questions.iter().enumerate() {
            for (letter, option) in LETTERS.into_iter().zip(&question.options) {
                let Some(role) = &option.role else { continue };
                let mut other = sheet.clone();
                other[at] = letter;
                assert!(points(&other, role) >= points(&sheet, role), "{sheet:?} -> {other:?}");
            }
        }
    }
}

#[test]
fn no_role_name_stands_in_a_question_or_answer() {
    let catalog = Catalog::embedded();
    for question in &catalog.questions().questions {
        for text in question.options.iter().map(|option| &option.text).chain([&question.text]) {
            let lower = text.to_lowercase();
            for name in ["infra", "infrastructure", "product", "services", "platform", "platforms", "delivery", "consulting"] {
                assert!(!lower.split(|c: char| !c.is_alphanumeric()).any(|word| word == name), "{}: {text}", question.id);
            }
        }
    }
}

#[test]
fn no_answer_is_about_pay_or_speed_of_promotion() {
    let catalog = Catalog::embedded();
    for option in catalog.questions().questions.iter().flat_map(|question| &question.options) {
        let lower = option.text.to_lowercase();
        for word in ["pay", "paid", "salary", "earn", "money", "promoted", "promotion", "compensation"] {
            assert!(!lower.split(|c: char| !c.is_alphabetic()).any(|said| said == word), "{}", option.text);
        }
    }
}

#[test]
fn the_first_answer_is_not_always_the_same_role() {
    let catalog = Catalog::embedded();
    let mut first: Vec<String> =
        catalog.questions().questions.iter().filter_map(|question| question.options[0].role.as_ref().map(ToString::to_string)).collect();
    first.sort();
    first.dedup();
    assert_eq!(first.len(), 3);
}

#[test]
fn over_the_twelve_each_role_is_first_four_times() {
    let catalog = Catalog::embedded();
    let mut first: BTreeMap<String, usize> = BTreeMap::new();
    for question in all_questions(&catalog) {
        *first.entry(question.options[0].role.as_ref().unwrap().to_string()).or_default() += 1;
    }
    assert_eq!(first, ["infra", "product", "services"].map(|role| (role.to_owned(), 4)).into());
}

/// Letters for the twelve that give each role its points, the rest "not sure";
/// `open` answers come first, so that the question to start with is the first.
fn pointing(catalog: &Catalog, points: &[(&str, usize)]) -> Vec<char> {
    let mut roles = points.iter().flat_map(|(role, count)| std::iter::repeat_n(*role, *count));
    all_questions(catalog)
        .iter()
        .map(|question| {
            let role = roles.next();
            let at = role.map(|role| question.options.iter().position(|option| option.role.as_deref() == Some(role)).unwrap());
            LETTERS[at.unwrap_or(4)]
        })
        .collect()
}

/// The commands that an answer offers, each of which its page shows too.
fn offered(line: &str) -> Vec<String> {
    let page = unwrapped(&tpm(line).out);
    let next = result(line)["next"].as_array().unwrap().clone();
    for next in &next {
        let shown = format!("{} {}", next["command"].as_str().unwrap(), next["why"].as_str().unwrap());
        assert!(page.contains(&shown), "{shown}: {page}");
    }
    next.iter().map(|next| next["command"].as_str().unwrap().to_owned()).collect()
}

fn joined(letters: &[char]) -> String {
    letters.iter().map(char::to_string).collect::<Vec<_>>().join(",")
}

#[test]
fn a_tie_is_of_the_roles_with_the_most_points_and_no_others() {
    let catalog = Catalog::embedded();
    for (points, tied, title) in [
        ([("infra", 5), ("product", 5), ("services", 2)], &["infra", "product"][..], "A tie: Infra and Product stand level."),
        ([("product", 2), ("infra", 5), ("services", 5)], &["infra", "services"], "A tie: Infra and Services stand level."),
        ([("services", 5), ("infra", 1), ("product", 5)], &["product", "services"], "A tie: Product and Services stand level."),
        (
            [("infra", 4), ("product", 4), ("services", 4)],
            &["infra", "product", "services"],
            "A tie: Infra, Product and Services stand level.",
        ),
        ([("infra", 0), ("product", 1), ("services", 1)], &["product", "services"], "A tie: Product and Services stand level."),
    ] {
        let letters = pointing(&catalog, &points);
        let fit = answered(&catalog, &letters);
        assert_eq!((fit.outcome, fit.tied.as_slice(), fit.role, fit.margin), (Outcome::Tie, tied, None, None), "{letters:?}");
        let line = format!("assess --answers {}", joined(&letters));
        assert_eq!(result(&line)["tied"], serde_json::json!(tied));
        let page = unwrapped(&tpm(&line).out);
        assert!(page.starts_with(title), "{page}");
        let compare = format!("compare {}", tied.join(" "));
        assert_eq!(offered(&line), [format!("tpm {compare}")], "exactly those");
        assert_eq!(tpm(&compare).code, Some(0));
    }
}

#[test]
fn a_lean_is_told_as_clear_or_slight_and_what_to_read_next() {
    let catalog = Catalog::embedded();
    for (points, title, role, second) in [
        ([("infra", 7), ("product", 2), ("services", 0)], "Clear lean: Infra.", "infra", Some("product")),
        ([("infra", 2), ("product", 3), ("services", 7)], "Clear lean: Services.", "services", Some("product")),
        ([("infra", 3), ("product", 0), ("services", 0)], "Clear lean: Infra.", "infra", None),
        ([("infra", 5), ("product", 6), ("services", 1)], "Slight lean: Product.", "product", Some("infra")),
        ([("infra", 0), ("product", 0), ("services", 1)], "Slight lean: Services.", "services", None),
    ] {
        let letters = pointing(&catalog, &points);
        let line = format!("assess --answers {}", joined(&letters));
        let page = unwrapped(&tpm(&line).out);
        assert!(page.starts_with(title), "{page}");
        let commands = offered(&line);
        assert_eq!(commands[0], format!("tpm show {role}"));
        if let Some(second) = second {
            assert_eq!(commands[1], format!("tpm compare {role} {second}"), "the next in points");
        }
        let clear = title.starts_with("Clear");
        assert_eq!(result(&line)["margin"], if clear { "clear" } else { "slight" });
        assert_eq!(page.contains("No single different answer would change this."), clear, "{page}");
        assert_eq!(page.contains("This is fragile."), !clear, "{page}");
        assert!(!page.contains("Start with question"), "a lean is decided: {page}");
    }
}

#[test]
fn without_a_lean_the_first_open_question_is_the_one_to_start_with() {
    let text = |at: usize| Catalog::embedded().questions().questions[at].text.to_string();
    for (answers, at) in [("a,b,b,c,e,e,e,e,e,e,e,e", 5), ("d,a,a,e,e,e,e,e,e,e,e,e", 1), ("e,e,e,e,e,e,e,e,e,e,e,e", 1)] {
        let line = format!("assess --answers {answers}");
        assert_ne!(result(&line)["outcome"], "lean", "{answers}");
        let page = unwrapped(&tpm(&line).out);
        let expected = format!("Start with question {at}, which points nowhere yet: {}", text(at - 1));
        assert!(page.contains(&expected), "{expected}: {page}");
    }
    let short = unwrapped(&tpm("assess --quick --answers a,a,d,e").out);
    assert!(short.contains(&format!("Start with question 3, which points nowhere yet: {}", text(2))), "{short}");
    let whole = unwrapped(&tpm("assess --quick --answers a,b,a,a").out);
    assert!(whole.starts_with("A tie") && !whole.contains("Start with question"), "nothing is open: {whole}");
}

#[test]
fn the_questions_say_the_command_that_answers_them() {
    for (form, questions) in [("", 12), (" --quick", 4)] {
        let line = format!("assess{form} --questions");
        let command = format!("assess{form} --answers {}", vec!["a"; questions].join(","));
        assert_eq!(offered(&line), [format!("tpm {command}")]);
        assert_eq!(tpm(&command).code, Some(0), "{command}");
        for format in ["", " --format plain"] {
            let page = unwrapped(&tpm(&format!("{line}{format}")).out);
            assert!(page.contains(&format!("{questions} questions")) && page.contains(&format!("tpm {command}")), "{page}");
        }
    }
}

#[test]
fn the_result_holds_no_percentage() {
    for answers in ["--quick --answers a,b,a,c", "--quick --answers e,e,e,e", "--answers a,b,c,d,e,a,b,c,d,e,a,b"] {
        for format in ["", " --json", " --format plain"] {
            let ran = tpm(&format!("assess {answers}{format}"));
            assert_eq!(ran.code, Some(0));
            assert!(!ran.out.contains('%') && !ran.out.contains("percent"), "{}", ran.out);
        }
    }
}

/// Sheets of the twelve, uniformly at random, the same ones every time.
fn sample(count: usize) -> Vec<Vec<char>> {
    let mut random = fastrand::Rng::with_seed(20_261_122);
    (0..count).map(|_| (0..12).map(|_| LETTERS[random.usize(..LETTERS.len())]).collect()).collect()
}

fn all_questions(catalog: &Catalog) -> Vec<&Question<'_>> {
    catalog.questions().questions.iter().collect()
}

#[test]
fn the_twelve_score_and_flip_as_by_hand_and_favour_no_role() {
    let catalog = Catalog::embedded();
    let questions = all_questions(&catalog);
    assert_eq!(questions.len(), 12);
    let mut leans: BTreeMap<String, usize> = BTreeMap::new();
    let mut decisive = [false; 12];
    for sheet in sample(4_000) {
        let fit = answered(&catalog, &sheet);
        let now = by_hand(&questions, &sheet);
        assert_eq!((fit.outcome, fit.role.map(str::to_owned)), now, "{sheet:?}");
        check_flips(&questions, &sheet, &fit, &mut decisive);
        if let (_, Some(role)) = now {
            *leans.entry(role).or_default() += 1;
        }
    }
    assert_eq!(decisive, [true; 12], "every question can change an outcome");
    let all: usize = leans.values().sum();
    assert_eq!(leans.len(), 3);
    for (role, count) in leans {
        assert!(count * 100 >= all * 28 && count * 100 <= all * 39, "{role} has {count} of {all} leans");
    }
}

#[test]
fn the_twelve_all_not_sure_give_none() {
    let catalog = Catalog::embedded();
    let fit = answered(&catalog, &['e'; 12]);
    assert_eq!((fit.outcome, fit.role, fit.scores.iter().map(|score| score.points).sum::<u32>()), (Outcome::None, None, 0));
}

#[test]
fn the_order_of_roles_and_questions_changes_nothing() {
    let catalog = Catalog::embedded();
    let questions = all_questions(&catalog);
    let roles: Vec<&str> = catalog.meta().roles.iter().map(|role| &*role.id).collect();
    let mut random = fastrand::Rng::with_seed(7);
    for sheet in sample(300) {
        let picks: Vec<usize> = sheet.iter().map(|letter| *letter as usize - 'a' as usize).collect();
        let points = score::points(&roles, &questions, &picks);
        let mut flips = score::flips(&roles, &questions, &picks);
        flips.sort_by_key(|flip| (flip.question, flip.to));
        let mut order: Vec<usize> = (0..12).collect();
        let mut other_roles = roles.clone();
        random.shuffle(&mut order);
        random.shuffle(&mut other_roles);
        let other_questions: Vec<&Question<'_>> = order.iter().map(|at| questions[*at]).collect();
        let other_picks: Vec<usize> = order.iter().map(|at| picks[*at]).collect();
        assert_eq!(score::points(&other_roles, &other_questions, &other_picks), points, "{sheet:?}");
        let mut other_flips = score::flips(&other_roles, &other_questions, &other_picks);
        other_flips.sort_by_key(|flip| (flip.question, flip.to));
        assert_eq!(other_flips, flips, "{sheet:?}");
    }
}

#[test]
fn an_answer_towards_a_role_never_lowers_its_points_in_the_twelve() {
    let catalog = Catalog::embedded();
    let questions = all_questions(&catalog);
    let roles: Vec<&str> = catalog.meta().roles.iter().map(|role| &*role.id).collect();
    let points =
        |picks: &[usize], role: &str| score::points(&roles, &questions, picks).iter().find(|score| score.role == role).unwrap().points;
    for sheet in sample(300) {
        let picks: Vec<usize> = sheet.iter().map(|letter| *letter as usize - 'a' as usize).collect();
        for (at, question) in questions.iter().enumerate() {
            for (to, option) in question.options.iter().enumerate() {
                let Some(role) = &option.role else { continue };
                let mut other = picks.clone();
                other[at] = to;
                assert!(points(&other, role) >= points(&picks, role), "{sheet:?}");
            }
        }
    }
}

#[test]
fn a_role_of_ones_own_that_no_answer_speaks_for_has_no_score() {
    let line = "assess --quick --answers a,b,a,c";
    let own = result(&format!("{line} --kb data/starter/role.json"));
    assert_eq!(own["scores"], result(line)["scores"]);
}

#[test]
fn beside_a_lean_without_a_second_stands_the_nearest_role() {
    let read = |name: &str| -> serde_json::Value {
        serde_json::from_str(&std::fs::read_to_string(crate::support::root().join(format!("data/{name}.json"))).unwrap()).unwrap()
    };
    let mut meta = read("meta");
    let mut role = meta["roles"][0].clone();
    (role["id"], role["aliases"], role["nearest"]) = ("acme:hardware".into(), serde_json::json!([]), "services".into());
    meta["roles"].as_array_mut().unwrap().push(role);
    let mut questions = read("questions");
    for question in questions["questions"].as_array_mut().unwrap() {
        question["options"].as_array_mut().unwrap().insert(0, serde_json::json!({"text": "A build", "role": "acme:hardware"}));
    }
    let catalog = Catalog::replacing(&[("meta", meta.to_string().leak()), ("questions", questions.to_string().leak())]);
    let next: Vec<String> = answered(&catalog, &['a'; 4]).next.iter().map(|next| next.command.clone()).collect();
    assert_eq!(next[1], "tpm compare acme:hardware services");
}
