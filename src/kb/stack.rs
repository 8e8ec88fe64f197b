//! Layers over the built-in knowledge: texts in, one catalog out, or everything
//! that is wrong with them. What a layer may do is told in `overlay`, what it
//! may hold in `shape` and `check`.

use std::collections::HashMap;

use serde::Deserialize;
use serde_json::Value;

use super::catalog::Catalog;
use super::check::{Problem, check, code};
use super::laid::{At, Trouble};
use super::layer_problem::LayerProblem;
use super::limits::{limits, token, version};
use super::overlay;
use super::records::{Layer, Remove};
use super::shape::{Named, Shape};
use super::{json, schema};

pub use super::check::LONGEST_TEXT;

/// The key under which any object of a layer may hold a comment.
pub const COMMENT: &str = "//";

/// A file to lay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LayerText {
    /// Its path, as given.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// The built-in knowledge with these layers over it, the first the lowest; or
/// everything that is wrong with them, file by file, from top to bottom.
pub fn stacked(texts: &[LayerText]) -> Result<Catalog, Vec<LayerProblem>> {
    let schema: Value = schema::named("data-layer").and_then(|schema| serde_json::from_str(schema.text).ok()).unwrap_or_default();
    let embedded = Catalog::embedded();
    let newest = embedded.meta().format_version.to_string();
    let mut below = embedded.gathered();
    let mut all: Vec<Read<'_>> = Vec::new();
    let mut records = 0;
    for (number, source) in texts.iter().enumerate() {
        let mut read = Read::of(number, source);
        if let Some(layer) = read.layer(&schema, &newest, &mut records) {
            read.remove = layer.remove.clone();
            for trouble in overlay::lay(&mut below, layer, &source.path) {
                read.trouble(trouble);
            }
        }
        all.push(read);
    }
    let mut names = embedded.layers().to_vec();
    names.extend(texts.iter().map(|source| source.path.clone()));
    let catalog = Catalog::of(below, names);
    for problem in check(&catalog) {
        place(&mut all, &problem);
    }
    let mut problems: Vec<(usize, usize, LayerProblem)> = all.into_iter().flat_map(|read| read.problems).collect();
    problems.sort_by_key(|(file, offset, _)| (*file, *offset));
    let problems: Vec<LayerProblem> = problems.into_iter().map(|(_, _, problem)| problem).collect();
    if problems.is_empty() { Ok(catalog) } else { Err(problems) }
}

/// A layer that has been read.
struct Read<'t> {
    /// Its place among the layers.
    number: usize,
    source: &'t LayerText,
    /// What problems can be about, by name.
    named: HashMap<String, Vec<Named>>,
    remove: Remove<'static>,
    /// Whether nothing of it could be laid.
    unread: bool,
    /// With the place of the file and the offset in it, to sort by.
    problems: Vec<(usize, usize, LayerProblem)>,
}

impl<'t> Read<'t> {
    fn of(number: usize, source: &'t LayerText) -> Self {
        Self { number, source, named: HashMap::new(), remove: Remove::default(), unread: false, problems: Vec::new() }
    }

    fn say(&mut self, offset: usize, path: &str, code: &'static str, message: String, suggestion: Option<String>) {
        let (line, column) = json::line_and_column(&self.source.text, offset);
        let problem = LayerProblem {
            file: self.source.path.clone(),
            line: Some(line),
            column: Some(column),
            path: Some(path.to_owned()),
            code,
            message,
            suggestion,
        };
        self.problems.push((self.number, offset, problem));
    }

    /// The records of the layer, as far as they can be read.
    fn layer(&mut self, schema: &Value, newest: &str, records: &mut usize) -> Option<Layer<'static>> {
        let text = &self.source.text;
        self.unread = true;
        if let Err((offset, message)) = limits(text, records) {
            self.say(offset, "", "limit", message, None);
            return None;
        }
        if let Some((offset, why)) = json::fault(text) {
            let found = if offset < text.trim_end().len() { format!(", found {}", token(&text[offset..])) } else { String::new() };
            self.say(offset, "", "syntax", format!("not JSON: {why}{found}"), None);
            return None;
        }
        if let Some((offset, message)) = version(text, newest) {
            self.say(offset, "format_version", "format_version", message, None);
            return None;
        }
        let shape = Shape::of(text, schema);
        for one in &shape.problems {
            self.say(one.offset, &one.path, one.code, one.message.clone(), one.nearest.clone());
        }
        // Read through a reader, so that the records own their texts.
        let cleaned = shape.cleaned(text);
        let layer = Layer::<'static>::deserialize(&mut serde_json::Deserializer::from_reader(cleaned.as_bytes()));
        for named in shape.named {
            self.named.entry(named.name.clone()).or_default().push(named);
        }
        match layer {
            Ok(layer) => {
                self.unread = false;
                Some(layer)
            }
            Err(error) => {
                if self.problems.is_empty() {
                    self.say(0, "", "shape", error.to_string(), None);
                }
                None
            }
        }
    }

    /// Something that could not be laid.
    fn trouble(&mut self, trouble: Trouble) {
        if self.lost(&trouble.message) {
            return;
        }
        let path = match trouble.at {
            At::Path(path) => path,
            At::Record(id) => {
                self.named.get(&id).and_then(|all| all.first()).map_or(String::new(), |named| json::with_key(&named.path, "id"))
            }
        };
        let (piece, _) = json::at(&self.source.text, &path);
        let offset = json::offset(&self.source.text, piece);
        self.say(offset, &path, trouble.code, trouble.message, trouble.nearest);
    }

    /// Whether a message names, in backticks, what was left out of the layer.
    fn lost(&self, message: &str) -> bool {
        self.named.values().flatten().any(|named| named.lost && message.contains(&format!("`{}`", named.name)))
    }

    /// Where a problem of the rules stands in this layer, if it stands here: the
    /// whole path and the piece.
    fn find(&self, problem: &Problem) -> Option<(String, &'t str)> {
        let text = &self.source.text;
        let fits = |named: &&Named| !named.lost && lists(&problem.file).contains(&top(&named.path));
        let named: Vec<&Named> = self.named.get(&problem.at)?.iter().filter(fits).collect();
        for named in &named {
            if let (piece, true) = json::at(&text[named.range.clone()], &problem.path) {
                return Some((joined(&named.path, &problem.path), piece));
            }
            // A move is known by its fact, which stands inside it.
            if let Some((outer, "fact")) = named.path.rsplit_once('.') {
                let path = joined(outer, &problem.path);
                if let (piece, true) = json::at(text, &path) {
                    return Some((path, piece));
                }
            }
        }
        named.first().map(|named| (named.path.clone(), &text[named.range.clone()]))
    }

    /// The path of the removal of an id.
    fn removal(&self, id: &str) -> Option<String> {
        let remove = &self.remove;
        let lists = [
            ("roles", &remove.roles),
            ("adjacent", &remove.adjacent),
            ("aliases", &remove.aliases),
            ("facts", &remove.facts),
            ("dimensions", &remove.dimensions),
            ("concepts", &remove.concepts),
            ("rungs", &remove.rungs),
            ("moves", &remove.moves),
            ("destinations", &remove.destinations),
            ("companies", &remove.companies),
            ("figures", &remove.figures),
            ("sources", &remove.sources),
            ("claims", &remove.claims),
            ("faq", &remove.faq),
            ("phrases", &remove.phrases),
        ];
        let path = |list: &str, at| json::with_index(&json::with_key("remove", list), at);
        let listed = lists.into_iter().find_map(|(list, ids)| Some((list, ids.iter().position(|known| **known == *id)?)));
        // A role takes along what is kept under it, and that has its id in it.
        let with_role = || remove.roles.iter().position(|role| id.split(['.', '-']).any(|part| *part == **role)).map(|at| ("roles", at));
        listed.or_else(with_role).map(|(list, at)| path(list, at))
    }
}

/// Tells a problem of the rules where it stands: at the record it is about, at
/// the removal that caused it, or of the last file as a whole.
fn place(all: &mut [Read<'_>], problem: &Problem) {
    let unread = all.iter().any(|read| read.unread);
    let lost = |id: &String| all.iter().any(|read| read.named.get(id).into_iter().flatten().any(|named| named.lost));
    if problem.missing.as_ref().is_some_and(|id| unread || lost(id)) {
        return; // what is missing stands where it could not be read
    }
    let told = format!("{}: {}", problem.at, problem.message);
    let built_in = format!("the built-in data/{}.json: {told}", problem.file);
    let found = all.iter().rev().find_map(|read| Some((read.number, read.find(problem)?)));
    if let Some((number, (path, piece))) = found {
        let offset = json::offset(&all[number].source.text, piece);
        all[number].say(offset, &path, problem.code, told, problem.nearest.clone());
        return;
    }
    let removal = problem.missing.as_ref().and_then(|id| all.iter().rev().find_map(|read| Some((read.number, read.removal(id)?, id))));
    if let Some((number, path, id)) = removal {
        let offset = json::offset(&all[number].source.text, json::at(&all[number].source.text, &path).0);
        all[number].say(offset, &path, problem.code, format!("`{id}` is removed here and still named by {built_in}"), None);
    } else if !unread && problem.code != code::INCOMPLETE {
        // What lies below may become incomplete: that is what removing is for.
        // Nobody wrote it, so something was taken away or moved under it.
        let removes = |read: &&Read<'_>| read.remove != Remove::default();
        let number = all.iter().rev().find(removes).map(|read| read.number);
        let Some(read) = number.or(all.len().checked_sub(1)).and_then(|number| all.get_mut(number)) else { return };
        let path = if number.is_some() { "remove" } else { "" };
        let offset = json::offset(&read.source.text, json::at(&read.source.text, path).0);
        read.say(offset, path, problem.code, format!("with this file over it, {built_in}"), problem.nearest.clone());
    }
}

/// The first key of a path.
fn top(path: &str) -> &str {
    path.split(['.', '[']).next().unwrap_or_default()
}

/// The lists of a layer that hold what a file of the built-in knowledge holds.
fn lists(file: &str) -> &'static [&'static str] {
    match file.split('/').next().unwrap_or_default() {
        "meta" => &["roles", "adjacent", "aliases", "facts"],
        "about" => &["about", "facts"],
        "adjacent" => &["adjacent", "facts"],
        "roles" => &["roles", "facts"],
        "dimensions" => &["dimensions", "readings", "facts"],
        "ladder" => &["rungs", "rung_readings", "moves", "destinations", "ladder_dimensions", "facts"],
        "posting" => &["phrases", "posting"],
        "switch" => &["switches", "facts"],
        "faq" => &["faq", "facts"],
        "concepts" => &["concepts"],
        "companies" => &["companies"],
        "figures" => &["figures"],
        "sources" => &["sources"],
        "claims" => &["claims"],
        "questions" => &["questions"],
        "level" => &["level"],
        _ => &["roles", "adjacent", "about", "facts", "dimensions", "readings", "rungs", "rung_readings", "moves", "faq", "switches"],
    }
}

/// A path inside a record, behind the path of the record.
fn joined(record: &str, inside: &str) -> String {
    match (record, inside) {
        ("", inside) => inside.to_owned(),
        (record, "") => record.to_owned(),
        (record, inside) if inside.starts_with('[') => format!("{record}{inside}"),
        (record, inside) => format!("{record}.{inside}"),
    }
}
