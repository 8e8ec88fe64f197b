//! Files of one's own whose texts hold what formats trip over.

use fastrand::Rng;
use serde_json::{Value, json};

use crate::support::{root, unwrapped};

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
