//! The floors of the house: who may import whom, and who may look at the world.

use std::fs;

use crate::support::{files_below, root};

const FLOORS: [&str; 6] = ["text", "kb", "answer", "page", "render", "cli"];

/// Names that only `cli` and `kb/layer.rs` may use.
const WORLD: [&str; 8] = ["std::fs", "std::env", "std::io", "std::process", "std::time", "std::net", "terminal_size", "std::thread"];

fn sources() -> Vec<(String, String)> {
    files_below("src")
        .into_iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .map(|path| {
            let text = fs::read_to_string(root().join(&path)).unwrap();
            (path.to_string_lossy().replace('\\', "/"), text)
        })
        .collect()
}

/// The words and signs of a text, without comments, strings and whatever
/// stands under `#[cfg(test)]`.
fn tokens(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let is_word = |c: &char| c.is_alphanumeric() || *c == '_';
    let mut out: Vec<String> = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let rest = &chars[at..];
        let starts = |with: &str| with.chars().eq(rest.iter().copied().take(with.len()));
        if starts("//") {
            at += rest.iter().take_while(|c| **c != '\n').count();
        } else if starts("/*") {
            let (mut depth, mut end) = (1, 2);
            while depth > 0 && end < rest.len() {
                let two: String = rest[end..].iter().take(2).collect();
                depth = if two == "/*" {
                    depth + 1
                } else if two == "*/" {
                    depth - 1
                } else {
                    depth
                };
                end += if two == "/*" || two == "*/" { 2 } else { 1 };
            }
            at += end;
        } else if rest[0] == '"' {
            let mut end = 1;
            while end < rest.len() && rest[end] != '"' {
                end += if rest[end] == '\\' { 2 } else { 1 };
            }
            at += end + 1;
        } else if rest[0] == '\'' {
            at += match rest {
                [_, '\\', ..] => 4 + rest[3..].iter().take_while(|c| **c != '\'').count(),
                [_, _, '\'', ..] => 3,
                _ => 1, // a lifetime
            };
        } else if is_word(&rest[0]) {
            let word: String = rest.iter().take_while(|c| is_word(c)).collect();
            at += word.chars().count();
            let hashes = chars[at..].iter().take_while(|c| **c == '#').count();
            if ["r", "br", "cr"].contains(&word.as_str()) && chars.get(at + hashes) == Some(&'"') {
                let end: String = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
                let body: String = chars[at + hashes + 1..].iter().collect();
                let length = body.find(&end).map_or(body.len(), |end| end);
                at += hashes + 1 + body[..length].chars().count() + end.len();
            } else if word == "r" && hashes == 1 {
                at += 1; // r#type
            } else {
                out.push(word);
            }
        } else if starts("::") {
            out.push("::".to_owned());
            at += 2;
        } else {
            if !rest[0].is_whitespace() {
                out.push(rest[0].to_string());
            }
            at += 1;
        }
    }
    without_tests(&out)
}

/// The tokens without what stands under `#[cfg(test)]`: up to the end of the
/// block that follows, or to its semicolon.
fn without_tests(tokens: &[String]) -> Vec<String> {
    let mut out = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if !tokens[at..].iter().map(String::as_str).take(7).eq(["#", "[", "cfg", "(", "test", ")", "]"]) {
            out.push(tokens[at].clone());
            at += 1;
            continue;
        }
        at += 7;
        let mut depth = 0;
        while at < tokens.len() {
            let token = tokens[at].as_str();
            at += 1;
            match token {
                "{" | "(" | "[" => depth += 1,
                "}" | ")" | "]" => depth -= 1,
                _ => {}
            }
            if depth == 0 && matches!(token, "}" | ";") {
                break;
            }
        }
    }
    out
}

type Path = Vec<String>;

/// The tree of a `use`: what it brings in, and under which name.
fn tree(tokens: &[String], at: &mut usize, mut path: Path, out: &mut Vec<(Path, String)>) {
    while let Some(token) = tokens.get(*at) {
        *at += 1;
        match token.as_str() {
            "::" => {}
            "{" => {
                while tokens.get(*at).is_some_and(|token| token != "}") {
                    tree(tokens, at, path.clone(), out);
                    *at += usize::from(tokens.get(*at).is_some_and(|token| token == ","));
                }
                *at += 1;
                return;
            }
            word => {
                if word != "self" || path.is_empty() {
                    path.push(word.to_owned());
                }
                match tokens.get(*at).map(String::as_str) {
                    Some("::") => {}
                    Some("as") => {
                        out.push((path, tokens[*at + 1].clone()));
                        *at += 2;
                        return;
                    }
                    _ => {
                        let name = path.last().cloned().unwrap_or_default();
                        out.push((path, name));
                        return;
                    }
                }
            }
        }
    }
}

/// Every path that the code of a file names, in full: `crate` and the modules
/// for our own, the library first for others. A whole module at once ends in `*`.
fn paths(file: &str, text: &str) -> Vec<Path> {
    let tokens = tokens(text);
    let mut named: Vec<(Path, String)> = Vec::new();
    let mut inline: Vec<Path> = Vec::new();
    let is_word = |token: &str| token.starts_with(|c: char| c.is_alphabetic() || c == '_');
    let mut at = 0;
    while at < tokens.len() {
        if tokens[at] == "use" && tokens.get(at + 1).is_some_and(|next| next != "<") {
            at += 1;
            tree(&tokens, &mut at, Vec::new(), &mut named);
        } else if tokens[at] == "extern" && tokens.get(at + 1).is_some_and(|next| next == "crate") {
            at += 2;
            tree(&tokens, &mut at, Vec::new(), &mut named);
        } else if is_word(&tokens[at]) {
            let mut path = vec![tokens[at].clone()];
            at += 1;
            while tokens.get(at).is_some_and(|token| token == "::") && tokens.get(at + 1).is_some_and(|next| is_word(next)) {
                path.push(tokens[at + 1].clone());
                at += 2;
            }
            if path.len() > 1 {
                inline.push(path); // a lone name is a variable, or was brought in by a `use`
            }
        } else {
            at += 1;
        }
    }
    let module: Vec<&str> = file
        .strip_prefix("src/")
        .unwrap()
        .strip_suffix(".rs")
        .unwrap()
        .split('/')
        .filter(|part| !["mod", "lib", "main"].contains(part))
        .collect();
    let mut out = Vec::new();
    for mut path in named.iter().map(|(path, _)| path.clone()).chain(inline) {
        for _ in 0..8 {
            // A name that was brought in stands for its path.
            let Some((full, _)) = named.iter().find(|(full, name)| *name == path[0] && full[0] != path[0]) else { break };
            path.splice(..1, full.iter().cloned());
        }
        let up = path.iter().take_while(|part| *part == "super").count();
        if up > 0 || path[0] == "self" {
            let from = &module[..module.len().saturating_sub(up)];
            let head = std::iter::once("crate").chain(from.iter().copied()).map(str::to_owned);
            path = head.chain(path[up.max(1)..].iter().cloned()).collect();
        }
        out.push(path);
    }
    out
}

fn floor_of(path: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| path.starts_with(&format!("src/{floor}/")))
}

/// The higher floors that a file names.
fn climbs(file: &str, text: &str) -> Vec<String> {
    let Some(floor) = floor_of(file) else { return Vec::new() };
    let higher = |path: &Path| path[0] == "crate" && path.get(1).is_some_and(|to| to == "*" || FLOORS[floor + 1..].contains(&to.as_str()));
    paths(file, text).into_iter().filter(higher).map(|path| path.join("::")).collect()
}

/// What of the world a file names.
fn looks(file: &str, text: &str) -> Vec<String> {
    let world = |path: &Path| {
        // A buffer is written to with the same trait as a file.
        let is_trait = path[..] == ["std", "io", "Write"] || path[..] == ["std", "io", "Result"];
        *path == ["std", "*"]
            || !is_trait && WORLD.iter().any(|name| name.split("::").eq(path.iter().map(String::as_str).take(name.split("::").count())))
    };
    paths(file, text).into_iter().filter(world).map(|path| path.join("::")).collect()
}

fn uses(file: &str, text: &str, library: &str) -> bool {
    paths(file, text).iter().any(|path| path[0] == library)
}

#[test]
fn every_way_of_naming_a_higher_floor_is_seen() {
    for (file, text) in [
        ("src/kb/a.rs", "use crate::cli;"),
        ("src/kb/a.rs", "use crate::cli::run as start;"),
        ("src/kb/a.rs", "use crate::{kb, cli};"),
        ("src/kb/a.rs", "use crate::{kb::{Text, values::Keyed}, page::{self, Page}};"),
        ("src/kb/a.rs", "pub(crate) use crate::*;"),
        ("src/kb/a.rs", "use super::super::cli;"),
        ("src/kb/check/a.rs", "use super::super::super::{cli::Exit};"),
        ("src/kb/mod.rs", "pub use super::answer;"),
        ("src/kb/a.rs", "fn f() -> super::super::cli::Exit { todo!() }"),
        ("src/kb/a.rs", "fn f<'a>(x: &'a str) { let _ = ('\"', '\\'', \"http://x\"); crate::answer::show(x) }"),
        ("src/kb/a.rs", "use crate as tpm; fn f() { tpm::render::json() }"),
        ("src/kb/a.rs", "use super::super as up; fn f() { up::render::json() }"),
        ("src/kb/a.rs", "#[cfg(test)]\nmod tests { fn f() { g(\"}\"); } }\nuse crate::cli;"),
        ("src/kb/a.rs", "#[cfg(test)]\nuse std::fs;\nuse crate::cli;"),
        ("src/kb/a.rs", "macro_rules! m { () => { $crate::cli::run() } }"),
        ("src/render/a.rs", "use crate::cli;"),
        ("src/text/a.rs", "use crate::kb;"),
    ] {
        assert!(!climbs(file, text).is_empty(), "{file}: {text}");
    }
    for (file, text) in [
        ("src/kb/a.rs", "use crate::{kb, text::safe}; use super::values::Text;"),
        ("src/kb/check/a.rs", "use super::super::records; use super::{Report, is_slug};"),
        (
            "src/kb/a.rs",
            "// crate::cli\n/* crate::cli /* */ crate::cli */ const A: &str = \"crate::cli\"; const B: &str = r#\"\" crate::cli\"#;",
        ),
        ("src/kb/a.rs", "#[cfg(test)]\n#[allow(x)]\nmod tests { use crate::cli; const A: [u8; 1] = [1]; }"),
        ("src/cli/a.rs", "use crate::{kb, answer, page, render, text}; use super::args;"),
        ("src/answer/a.rs", "use super::pay; fn f() { pay::cli() }"),
    ] {
        assert_eq!(climbs(file, text), [""; 0], "{file}: {text}");
    }
}

#[test]
fn every_way_of_looking_at_the_world_is_seen() {
    for text in [
        "use std::fs;",
        "use std::{env, fmt};",
        "use std::{fmt, io::{self, Write}};",
        "use ::std::fs::read;",
        "use std::*;",
        "use std as s; fn f() { s::fs::read() }",
        "use std::fs as files;",
        "fn f() { ::std::process::exit(1) }",
        "fn f() { std::time::Instant::now(); }",
        "#[cfg(test)] mod tests {} fn f() { std::env::args(); }",
        "use terminal_size as size;",
        "fn f() { let a = \"//\"; std::thread::spawn(g); }",
    ] {
        assert!(!looks("src/page/a.rs", text).is_empty(), "{text}");
    }
    for text in [
        "use std::{fmt, borrow::Cow};",
        "// std::fs\nuse std::fmt::Write;",
        "#[cfg(test)] mod tests { use std::fs; }",
        "fn f(fs: u8) -> u8 { fs }",
    ] {
        assert_eq!(looks("src/page/a.rs", text), [""; 0], "{text}");
    }
    for text in [
        "use textwrap as tw;",
        "use {textwrap::core, std::fmt};",
        "extern crate textwrap as tw;",
        "fn f() { ::textwrap::wrap(a) }",
        "use textwrap::*;",
    ] {
        assert!(uses("src/page/a.rs", text, "textwrap"), "{text}");
    }
    assert!(!uses("src/page/a.rs", "/// textwrap::wrap\nuse crate::text::wrap;", "textwrap"));
}

#[test]
fn a_file_imports_its_own_floor_or_lower_ones() {
    for (path, text) in sources() {
        assert!(floor_of(&path).is_some() || ["src/lib.rs", "src/main.rs"].contains(&path.as_str()), "{path} is on no floor");
        assert_eq!(climbs(&path, &text), [""; 0], "{path} imports from above");
    }
}

#[test]
fn only_cli_looks_at_the_world() {
    for (path, text) in sources() {
        if path.starts_with("src/cli/") || path == "src/kb/layer.rs" || path == "src/main.rs" {
            continue;
        }
        assert_eq!(looks(&path, &text), [""; 0], "{path} looks at the world");
    }
}

#[test]
fn a_library_is_named_in_one_file() {
    for (name, home) in [
        ("comfy_table", "src/render/grid.rs"),
        ("colored", "src/render/ink.rs"),
        ("csv", "src/render/csv.rs"),
        ("supports_hyperlinks", "src/cli/environment.rs"),
        ("aho_corasick", "src/answer/assess/posting/model.rs"),
        ("html5gum", "src/text/markup.rs"),
        ("libm", "src/answer/faq.rs"),
        ("miniz_oxide", "src/text/packed.rs"),
        ("unicode_width", "src/text/width.rs"),
        ("unicode_segmentation", "src/text/width.rs"),
        ("strsim", "src/text/nearest.rs"),
        ("rust_stemmers", "src/text/words.rs"),
    ] {
        let users: Vec<String> = sources().into_iter().filter(|(path, text)| uses(path, text, name)).map(|(path, _)| path).collect();
        assert_eq!(users, [home], "{name}");
    }
}

#[test]
fn no_file_is_too_long_to_read_whole() {
    for (path, text) in sources() {
        assert!(text.lines().count() <= 400, "{path} has {} lines", text.lines().count());
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    for (path, text) in sources() {
        assert!(text.starts_with("//! "), "{path} has no opening comment");
    }
}
