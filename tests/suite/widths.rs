//! Text that is not as wide as it is long: CJK, emoji, combining marks. The
//! measure here is a list made by hand, not the one that the program uses.

use serde_json::{Value, json};

use crate::saved::Temp;
use crate::support::{json as answer, root, tpm};

/// What terminals draw as one, and in how many columns; the longer ones first.
const DRAWN: [(&str, usize); 15] = [
    ("\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}\u{200d}\u{1f466}", 2), // a family
    ("\u{1f469}\u{200d}\u{1f4bb}", 2),                                   // a woman at a computer
    ("\u{1f44d}\u{1f3fd}", 2),                                           // a thumb with a skin tone
    ("\u{1f1eb}\u{1f1f7}", 2),                                           // a flag
    ("1\u{fe0f}\u{20e3}", 2),                                            // a keycap
    ("\u{2764}\u{fe0f}", 2),                                             // a heart as a picture
    ("\u{1100}\u{1161}\u{11a8}", 2),                                     // Hangul in parts
    ("o\u{323}\u{304}\u{301}", 1),                                       // three marks on a letter
    ("e\u{301}", 1),                                                     // one mark
    ("\u{2615}", 2),                                                     // a cup, a picture by itself
    ("\u{6f22}", 2),                                                     // a Han character
    ("\u{d55c}", 2),                                                     // Hangul
    ("\u{ff21}", 2),                                                     // a wide letter
    ("\u{ff71}", 1),                                                     // a narrow kana
    ("\u{e9}", 1),                                                       // a letter with its mark
];

/// Columns of a line, by the list.
fn columns(line: &str) -> usize {
    let mut left = line.to_owned();
    for (drawn, wide) in DRAWN {
        left = left.replace(drawn, &"x".repeat(wide));
    }
    let odd = left.chars().find(|c| !c.is_ascii() && !matches!(c, '\u{2500}'..='\u{257f}' | '\u{2248}' | '\u{2020}'));
    assert_eq!(odd, None, "torn apart: {line:?}");
    left.chars().count()
}

/// All of them with spaces between, and without.
fn words() -> (String, String) {
    let all: Vec<&str> = DRAWN.iter().map(|drawn| drawn.0).collect();
    (all.join(" "), all.concat())
}

/// Puts them into every text that a reader sees.
fn widen(value: &mut Value) {
    let (spaced, joined) = words();
    match value {
        Value::Array(list) => list.iter_mut().for_each(widen),
        Value::Object(map) => {
            for (key, value) in map.iter_mut() {
                match (key.as_str(), value) {
                    ("text" | "ask", Value::String(text)) => *text = text.replacen(' ', &format!(" {joined} {spaced} "), 1),
                    ("name" | "short" | "title" | "publisher" | "summary", Value::String(text)) => {
                        *text = format!("{text} \u{6f22}\u{1f1eb}\u{1f1f7} {spaced}");
                    }
                    ("//", _) => {}
                    (_, other) => widen(other),
                }
            }
        }
        _ => {}
    }
}

/// The starter's role, a figure beside a built-in one, and a rung, all wide.
fn layer(name: &str) -> Temp {
    let mut layer: Value = serde_json::from_str(&std::fs::read_to_string(root().join("data/starter/role.json")).unwrap()).unwrap();
    let export: Value = serde_json::from_str(&tpm("kb export").out).unwrap();
    let exported = |list: &str, id: &str| export[list].as_array().unwrap().iter().find(|record| record["id"] == id).unwrap().clone();
    widen(&mut layer);
    let mut figure = exported("figures", "lv-base-infra");
    figure["id"] = "acme:base".into();
    figure["label"] = "Own \u{6f22}\u{d55c}\u{2615}\u{6f22}\u{2764}\u{fe0f}".into();
    figure["population"] = words().0.into();
    figure["n"] = json!(77);
    layer["figures"] = json!([figure]);
    let mut rung = exported("rungs", "staff");
    rung["title"] = "Staff \u{6f22}\u{1f469}\u{200d}\u{1f4bb}e\u{301}".into();
    layer["rungs"] = json!([rung]);
    Temp::new(name, layer.to_string().as_bytes())
}

#[test]
fn wide_texts_keep_lines_and_boxes_in_shape() {
    let file = layer("wide.json");
    let mut boxes = 0;
    for line in [
        "show acme:hardware",
        "compare infra acme:hardware",
        "compare infra product acme:hardware",
        "ladder infra acme:hardware",
        "pay infra",
        "search example",
        "why acme:hardware.skills.build-planning",
        "sources acme:handbook",
    ] {
        for width in [40, 41, 53, 80, 99, 120, 160] {
            for format in ["table", "plain", "table --ascii"] {
                let line = format!("{line} --kb {} --format {format} --width {width}", file.path());
                let ran = tpm(&line);
                assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "tpm {line}");
                let mut edge = None;
                for row in ran.out.lines() {
                    let wide = columns(row);
                    assert!(wide <= width || row.trim_start().starts_with("https://"), "tpm {line}: {wide} columns: {row}");
                    if row.starts_with(['\u{250c}', '\u{2502}', '\u{251c}', '\u{2514}', '+', '|']) {
                        assert_eq!(*edge.get_or_insert(wide), wide, "tpm {line}: a box is out of shape: {row}");
                        boxes += 1;
                    } else {
                        edge = None;
                    }
                }
            }
        }
    }
    assert!(boxes > 500, "there are boxes: {boxes}");
}

/// Columns before `what` in the line that holds both.
fn before(text: &str, marker: &str, what: &str) -> usize {
    let line = text.lines().find(|line| line.contains(marker) && line.contains(what)).unwrap_or_else(|| panic!("{marker}: {text}"));
    columns(line.split(what).next().unwrap())
}

#[test]
fn what_stands_in_columns_is_aligned() {
    let file = layer("aligned.json");
    for width in [80, 100, 160] {
        let pay = tpm(&format!("pay infra --kb {} --width {width}", file.path())).out;
        assert_eq!(before(&pay, "  Infra     ", "$146k"), before(&pay, "  Own ", "$146k"), "labels of ranges at {width}");
        let ladder = tpm(&format!("ladder infra --kb {} --width {width}", file.path())).out;
        assert_eq!(before(&ladder, "  5  Principal TPM", "7  Dir"), before(&ladder, "  4  Staff", "6  TPM M"), "the ladder at {width}");
    }
    let line = format!("show acme:hardware --kb {}", file.path());
    assert!(answer(&line)["result"].to_string().contains(&words().1), "the texts came through whole");
}
