//! Files of one's own whose texts hold what formats trip over.

use fastrand::Rng;
use serde_json::{Value, json};

use crate::support::{facts_of, result, root, tpm, unwrapped};

/// What is markup, a separator, a formula or an entity somewhere, and what is
/// wider or longer than it looks. Line feeds and control characters are refused
/// by the loader.
const BITS: [&str; 52] = [
    "\\",
    "\\n",
    "\\|",
    "`",
    "``",
    "*",
    "**",
    "_",
    "[",
    "]",
    "](",
    "(",
    ")",
    "<",
    ">",
    "&",
    "|",
    "~~",
    "$",
    "#",
    "+",
    "-",
    "---",
    "=",
    "@",
    "1.",
    "1+1",
    "!",
    ":",
    ";",
    ",",
    "'",
    "\"",
    "\"\"",
    "word",
    "b1",
    "[x]",
    "[acme:handbook]",
    "[^1]",
    "&amp;",
    "&#60;",
    "<b>",
    "<!--",
    "</style>",
    "https://a.example/~b_c*d",
    "www.a.example",
    "\u{ff1d}",
    "\u{ff0d}",
    "漢字",
    "e\u{301}",
    "👩‍💻",
    " ",
];

/// The starter of a role with a text of its own wherever people read one.
pub(crate) fn layer(random: &mut Rng) -> Value {
    let starter = std::fs::read_to_string(root().join("data/starter/role.json")).unwrap();
    let mut layer: Value = serde_json::from_str(&starter).unwrap();
    let mut at = 0;
    fill(&mut layer, &mut || {
        // The number keeps texts apart, and none is of blanks alone.
        at += 1;
        let bits: String = (0..random.usize(1..12)).map(|_| BITS[random.usize(..BITS.len())]).collect();
        unwrapped(&if random.bool() { format!("{bits}x{at}") } else { format!("{bits} x{at} {bits}") })
    });
    layer["sources"][0]["sources"][0]["url"] = json!("https://acme.example/(a_b*c~d$e?f=\"g\"&h=<i>");
    layer
}

fn fill(value: &mut Value, words: &mut impl FnMut() -> String) {
    match value {
        Value::Object(map) => {
            // A hedged text must hold a hedging word.
            if map.get("strength") == Some(&json!("hedged")) {
                map.insert("strength".to_owned(), json!("stated"));
            }
            for (key, value) in map {
                match (key.as_str(), value) {
                    ("title" | "publisher" | "name" | "short", Value::String(text)) => *text = words(),
                    ("text", Value::String(text)) => *text = words() + ".",
                    ("ask", Value::String(text)) => *text = words() + "?",
                    (_, value) => fill(value, words),
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|value| fill(value, words)),
        _ => {}
    }
}

#[test]
fn a_terminal_shows_any_text_as_it_is() {
    let file = std::env::temp_dir().join(format!("tpm-wild-{}.json", std::process::id()));
    let mut random = Rng::with_seed(9);
    for _ in 0..8 {
        let layer = layer(&mut random);
        std::fs::write(&file, layer.to_string()).unwrap();
        let told = facts_of(&layer);
        for line in ["show acme:hardware", "compare infra acme:hardware", "ladder acme:hardware"] {
            let line = format!("{line} --kb {}", file.display());
            let answered = facts_of(&result(&line));
            let own: Vec<&Value> = told.iter().filter(|fact| answered.iter().any(|other| other["id"] == fact["id"])).collect();
            assert!(!own.is_empty(), "tpm {line}");
            for fact in own {
                let same = answered.iter().filter(|other| other["id"] == fact["id"]);
                assert!(same.clone().all(|other| other["text"] == fact["text"]), "tpm {line} --json: {fact}");
                for format in ["plain", "table", "plain --ascii", "table --ascii"] {
                    let page = unwrapped(&tpm(&format!("{line} --format {format} --width 20000")).out);
                    assert!(page.contains(fact["text"].as_str().unwrap()), "tpm {line} --format {format}: {fact}");
                }
            }
        }
    }
    std::fs::remove_file(file).unwrap();
}
