//! One layer while the layers are laid: what it holds, where its records stand,
//! and what is wrong with it.

use std::collections::{HashMap, HashSet};

use serde::Deserialize;
use serde_json::Value;

use super::check::{Problem, code};
use super::json;
use super::laid::{At, Gone, Trouble};
use super::layer_problem::LayerProblem;
use super::limits::{limits, version};
use super::pieces::{Cursor, Pieces};
use super::records::{Layer, Remove};
use super::shape::{Named, Shape, phrases_of};
use super::stack::LayerText;
use super::syntax;
use super::values::Text;

/// Two records of one name in one list is one problem, however many there are;
/// nobody looks through more of them for a place.
const LOOKED_AT: usize = 8;

/// A layer that has been read.
pub(super) struct Read<'t> {
    pub(super) source: &'t LayerText,
    pieces: Pieces<'t>,
    /// What problems can be about, by name.
    named: HashMap<String, Vec<Named>>,
    /// Ids that stand twice, and that has been told.
    repeated: HashSet<String>,
    /// Lists of which something was left out.
    short: HashSet<String>,
    /// Ids that lack the name of the layer, and that has been told.
    nameless: HashSet<String>,
    remove: Remove<'static>,
    /// What is gone with something that it removes or replaces.
    pub(super) gone: Gone,
    /// Paths of keys that stand under a wrong name.
    misspelt: HashSet<String>,
    /// Whether nothing of it could be laid.
    pub(super) unread: bool,
    /// With the offset, to sort by.
    problems: Vec<(usize, LayerProblem)>,
}

impl<'t> Read<'t> {
    pub(super) fn of(source: &'t LayerText) -> Self {
        Self {
            source,
            pieces: Pieces::of(&source.text),
            named: HashMap::new(),
            repeated: HashSet::new(),
            short: HashSet::new(),
            nameless: HashSet::new(),
            remove: Remove::default(),
            gone: Gone::new(),
            misspelt: HashSet::new(),
            unread: false,
            problems: Vec::new(),
        }
    }

    fn say(&mut self, offset: usize, path: &str, code: &'static str, message: String, suggestion: Option<String>) {
        let problem = LayerProblem {
            file: self.source.path.clone(),
            line: None,
            column: None,
            path: Some(path.to_owned()),
            code,
            message,
            suggestion,
        };
        self.problems.push((offset, problem));
    }

    /// Says something of a piece at a path.
    pub(super) fn say_at(&mut self, path: &str, code: &'static str, message: String, suggestion: Option<String>) {
        let (piece, _) = self.pieces.at(path);
        self.say(json::offset(&self.source.text, piece), path, code, message, suggestion);
    }

    /// Everything that is wrong with the layer, from top to bottom.
    pub(super) fn told(mut self) -> Vec<LayerProblem> {
        self.problems.sort_by_key(|(offset, _)| *offset);
        let mut cursor = Cursor::of(&self.source.text);
        let place = |(offset, mut problem): (usize, LayerProblem)| {
            let (line, column) = cursor.line_and_column(offset);
            (problem.line, problem.column) = (Some(line), Some(column));
            problem
        };
        self.problems.into_iter().map(place).collect()
    }

    /// The records of the layer, as far as they can be read.
    pub(super) fn layer(&mut self, schema: &Value, newest: &str, records: &mut usize) -> Option<Layer<'static>> {
        let text = &self.source.text;
        self.unread = true;
        if let Err((offset, message)) = limits(text, records) {
            self.say(offset, "", code::LIMIT, message, None);
            return None;
        }
        if let Some(fault) = syntax::fault(text) {
            self.say(fault.at, "", code::SYNTAX, fault.message, fault.nearest.map(str::to_owned));
            return None;
        }
        if let Some((offset, message)) = version(text, newest) {
            self.say(offset, "format_version", code::FORMAT_VERSION, message, None);
            return None;
        }
        let shape = Shape::of(text, schema);
        // Read through a reader, so that the records own their texts.
        let cleaned = shape.cleaned(text);
        for one in shape.problems {
            self.say(one.offset, &one.path, one.code, one.message, one.nearest);
        }
        let layer = Layer::<'static>::deserialize(&mut serde_json::Deserializer::from_reader(cleaned.as_bytes()));
        for named in shape.named {
            self.named.entry(named.name.clone()).or_default().push(named);
        }
        (self.repeated, self.short, self.misspelt) = (shape.repeated, shape.short, shape.misspelt);
        match layer {
            Ok(layer) => {
                self.unread = false;
                self.lacks(&layer);
                self.remove = layer.remove.clone();
                Some(layer)
            }
            Err(error) => {
                if self.problems.is_empty() {
                    self.say(syntax::place(text, &error), "", code::SHAPE, syntax::bare(&error.to_string()).to_owned(), None);
                }
                None
            }
        }
    }

    /// Tells what a whole knowledge base has once and this one has not, unless it
    /// is there and wrong.
    fn lacks(&mut self, layer: &Layer<'_>) {
        let text: &'t str = &self.source.text;
        let once = [
            ("data_version", layer.data_version.is_some()),
            ("level", layer.level.is_some()),
            ("posting", layer.posting.is_some()),
            ("questions", layer.questions.is_some()),
        ];
        for (key, there) in once {
            if layer.whole && !there && self.short.insert(key.to_owned()) && !self.misspelt.contains(key) {
                let message = format!("the key `{key}` is missing; a whole knowledge base has it");
                self.say(json::offset(text, text.trim_start()), "", code::MISSING_KEY, message, None);
            }
        }
    }

    /// Something that could not be laid.
    pub(super) fn trouble(&mut self, trouble: Trouble) {
        match trouble.at {
            At::Path(path) => self.say_at(&path, trouble.code, trouble.message, trouble.nearest),
            At::Record(id) => {
                let path = self.named.get(&id).and_then(|all| all.first()).map_or(String::new(), |named| json::with_key(&named.path, "id"));
                self.say_at(&path, trouble.code, trouble.message, trouble.nearest);
                self.nameless.insert(id);
            }
        }
    }

    /// Whether what has this name was left out of the layer.
    pub(super) fn lost(&self, name: &str) -> bool {
        self.named.get(name).is_some_and(|all| all.iter().any(|named| named.lost))
    }

    /// Whether a problem of the rules only follows from one that has been told:
    /// from what was left out, or from an id that does not say that it is a
    /// user's own.
    pub(super) fn explains(&self, problem: &Problem) -> bool {
        let short = |lists: &[&str]| lists.iter().any(|list| self.short.contains(*list));
        let misspelt = |named: &Named| self.misspelt.contains(&joined(&named.path, &problem.path));
        if !self.misspelt.is_empty() && self.named.get(&problem.at).is_some_and(|all| all.iter().take(LOOKED_AT).any(misspelt)) {
            return true;
        }
        // What there is one of, and what lies below in its place need not fit.
        if ["questions", "level", "posting"].contains(&&*problem.file) && short(&[&problem.file]) {
            return true;
        }
        let about = |id: &String| problem.at.split(' ').any(|name| name == id) || problem.message.contains(&format!("`{id}`"));
        match problem.code {
            code::REPEATED_ID => self.repeated.contains(&problem.at),
            // A rung stands where it does, and is led to, because of the others.
            code::ORDER | code::INCOMPLETE if problem.file == "ladder" && short(&["rungs", "moves"]) => true,
            // The skill that gives a concept its name.
            code::INCOMPLETE if problem.path == "title" && short(&["facts"]) => true,
            code::INCOMPLETE => self.nameless.iter().any(about),
            code::DANGLING => problem.file.starts_with("posting") && short(&["posting", "phrases"]),
            _ => false,
        }
    }

    /// Where a problem of the rules stands in this layer, if it stands here: the
    /// whole path and the piece.
    pub(super) fn find(&mut self, problem: &Problem) -> Option<(String, &'t str)> {
        let text: &'t str = &self.source.text;
        if ["questions", "level", "posting"].contains(&&*problem.file)
            && !self.named.contains_key(&problem.at)
            && let (piece, true) = self.pieces.at(&json::with_key(&problem.file, &problem.at))
        {
            // What there is one of has fields, and they have no ids.
            let path = json::with_key(&problem.file, &problem.at);
            let (inner, whole) = self.pieces.within(piece, &problem.path);
            return Some(if whole { (joined(&path, &problem.path), inner) } else { (path, piece) });
        }
        let of_phrases = problem.file.starts_with("posting/") && problem.path == "role";
        let name = if of_phrases { phrases_of(Some(&problem.at)) } else { problem.at.clone() };
        let fits = |named: &&Named| !named.lost && lists(&problem.file).contains(&top(&named.path));
        let named: Vec<&Named> = self.named.get(&name).into_iter().flatten().filter(fits).take(LOOKED_AT).collect();
        for named in &named {
            if let (piece, true) = self.pieces.within(&text[named.range.clone()], &problem.path) {
                return Some((joined(&named.path, &problem.path), piece));
            }
            // A move is known by its fact, which stands inside it.
            if let Some((outer, "fact")) = named.path.rsplit_once('.') {
                let path = joined(outer, &problem.path);
                if let (piece, true) = self.pieces.at(&path) {
                    return Some((path, piece));
                }
            }
        }
        named.first().map(|named| (named.path.clone(), &text[named.range.clone()])).or_else(|| self.reading(problem))
    }

    /// Where a reading stands that this layer gives to what is not its own.
    fn reading(&mut self, problem: &Problem) -> Option<(String, &'t str)> {
        let (list, inside) = match &*problem.file {
            "dimensions" => ("readings", problem.path.strip_prefix("values")?),
            "ladder" => ("rung_readings", problem.path.strip_prefix("roles")?),
            _ => return None,
        };
        let path = joined(&json::with_key(list, &problem.at), inside.trim_start_matches('.'));
        let (piece, there) = self.pieces.at(&path);
        there.then_some((path, piece))
    }

    /// Where this layer gives an alias that is wrong to a role that is not its own.
    pub(super) fn alias(&mut self, alias: &str) -> Option<(String, &'t str)> {
        let (aliases, there) = self.pieces.at("aliases");
        let (key, _) = self.pieces.member(aliases, alias).filter(|_| there)?;
        Some((json::with_key("aliases", alias), key))
    }

    /// Tells a problem of the rules where it was found.
    pub(super) fn say_found(&mut self, (path, piece): (String, &'t str), code: &'static str, message: String, nearest: Option<String>) {
        self.say(json::offset(&self.source.text, piece), &path, code, message, nearest);
    }

    /// Where an id that is missing went, and how.
    pub(super) fn missing(&self, id: &str) -> Option<(String, &'static str)> {
        if let Some((list, at)) =
            self.removed().into_iter().find_map(|(list, ids)| Some((list, ids.iter().position(|known| **known == *id)?)))
        {
            return Some((json::with_index(&json::with_key("remove", list), at), "is removed here"));
        }
        match self.gone.get(id)? {
            At::Path(path) => Some((path.clone(), "goes with what is removed here")),
            At::Record(key) => Some((self.named.get(key)?.first()?.path.clone(), "is left out here")),
        }
    }

    /// What is removed, of the lists that a file of the built-in knowledge is
    /// made of if there is any: whatever is wrong there now, that may be why.
    pub(super) fn removal(&mut self, file: &str) -> Option<String> {
        if file.starts_with("posting/") && self.pieces.at("posting").1 {
            return Some("posting".to_owned()); // which phrases name the parts of
        }
        let removed = || self.removed().into_iter().filter(|(_, ids)| !ids.is_empty());
        let (list, ids) = removed().find(|(list, _)| lists(file).contains(list)).or_else(|| removed().next())?;
        let path = json::with_key("remove", list);
        Some(if ids.len() == 1 { json::with_index(&path, 0) } else { path })
    }

    /// The lists of what is removed.
    fn removed(&self) -> [(&'static str, &[Text<'static>]); 15] {
        let remove = &self.remove;
        [
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
        ]
    }
}

/// The first key of a path.
pub(super) fn top(path: &str) -> &str {
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
