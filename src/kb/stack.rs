//! Layers over the built-in knowledge: texts in, one catalog out, or everything
//! that is wrong with them. What a layer may do is told in `overlay`, what it
//! may hold in `shape` and `check`.

use serde_json::Value;

use super::catalog::Catalog;
use super::check::{LONGEST_NAME, Problem, check, code, named};
use super::help::Help;
use super::laid::Trouble;
use super::layer_problem::LayerProblem;
use super::limits::MOST_PROBLEMS;
use super::overlay;
use super::read::Read;
use super::records::Layer;
use super::schema;

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
///
/// ```
/// use tpm_career::kb::{LayerText, stacked};
///
/// let own = |text: &str| [LayerText { path: "mine.json".to_owned(), text: text.to_owned() }];
/// let role = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/starter/role.json")); // what `tpm kb new --role` prints
/// assert!(stacked(&own(role)).is_ok_and(|catalog| catalog.kind_named("acme:hardware").is_ok()));
/// assert!(stacked(&own("{")).is_err_and(|problems| problems[0].line == Some(1)));
/// ```
pub fn stacked(texts: &[LayerText]) -> Result<Catalog, Vec<LayerProblem>> {
    let schema: Value = schema::named("data-layer").and_then(|schema| serde_json::from_str(&schema.text()).ok()).unwrap_or_default();
    let embedded = Catalog::embedded();
    let newest = embedded.meta().format_version.to_string();
    let (mut records, mut help, mut changed) = (0, Help::default(), false);
    let mut layers: Vec<Option<Layer<'static>>> = Vec::new();
    let mut read: Vec<Read<'_>> = Vec::new();
    for source in texts {
        let mut one = Read::of(source);
        layers.push(one.layer(&schema, &newest, &mut records));
        read.push(one);
    }
    if !layers.is_empty() && layers.iter().all(Option::is_none) {
        return Err(read.into_iter().flat_map(Read::told).collect()); // there is nothing to lay
    }
    let mut below = embedded.gathered();
    let mut all: Vec<Read<'_>> = Vec::new();
    for ((source, layer), read) in texts.iter().zip(layers).zip(read) {
        all.push(read);
        let Some(layer) = layer else { continue };
        let laying = overlay::lay(&mut below, layer, &source.path, &mut help);
        changed |= laying.changed;
        let troubles: Vec<Trouble> = laying.troubles.into_iter().filter(|trouble| !follows(&all, trouble)).collect();
        if let Some(read) = all.last_mut() {
            for trouble in troubles {
                read.trouble(trouble);
            }
            read.gone = laying.gone;
        }
    }
    let mut names = embedded.layers().to_vec();
    names.extend(texts.iter().map(|source| source.path.clone()));
    let catalog = Catalog::of(below, names, changed);
    for problem in check(&catalog) {
        place(&mut all, &catalog, &problem);
    }
    let problems: Vec<LayerProblem> = all.into_iter().flat_map(Read::told).take(MOST_PROBLEMS).collect();
    if problems.is_empty() { Ok(catalog) } else { Err(problems) }
}

/// Whether something could not be laid only because what it names was left out.
fn follows(all: &[Read<'_>], trouble: &Trouble) -> bool {
    trouble.about.as_ref().is_some_and(|about| all.iter().any(|read| read.unread || read.lost(about)))
}

/// Tells a problem of the rules where it stands: at the record it is about, at
/// the removal that caused it, or of the last file as a whole.
fn place(all: &mut [Read<'_>], catalog: &Catalog, problem: &Problem) {
    let unread = all.iter().any(|read| read.unread);
    if problem.missing.as_ref().is_some_and(|id| unread || all.iter().any(|read| read.lost(id))) {
        return; // what is missing stands where it could not be read
    }
    if all.iter().any(|read| read.explains(problem)) {
        return;
    }
    let told = format!("{}: {}", shown(&problem.at), problem.message);
    let alias = alias(catalog, problem);
    for read in all.iter_mut().rev() {
        let given = alias.and_then(|alias| read.alias(alias));
        if let Some(found) = given.or_else(|| read.find(problem)) {
            read.say_found(found, problem.code, told, problem.nearest.clone());
            return;
        }
    }
    let missing = problem.missing.as_deref().and_then(|id| all.iter_mut().rev().find_map(|read| Some((read.missing(id)?, read, id))));
    if let Some(((path, how), read, id)) = missing {
        let message = format!("{} {how} and still named by `{}` of the built-in data/{}.json", named(id), shown(&problem.at), problem.file);
        read.say_at(&path, problem.code, message, None);
        return;
    }
    // What lies below may become incomplete: that is what removing is for.
    if unread || problem.code == code::INCOMPLETE {
        return;
    }
    let told = format!("with this file over it, in the built-in data/{}.json: {told}", problem.file);
    let removal = all.iter_mut().rev().find_map(|read| Some((read.removal(&problem.file)?, read)));
    if let Some((path, read)) = removal {
        read.say_at(&path, problem.code, told, problem.nearest.clone());
    } else if let Some(last) = all.last_mut() {
        last.say_at("", problem.code, told, problem.nearest.clone());
    }
}

/// The alias that a problem is about.
fn alias<'c>(catalog: &'c Catalog, problem: &Problem) -> Option<&'c str> {
    let at: usize = problem.path.strip_prefix("aliases[")?.strip_suffix(']')?.parse().ok()?;
    let meta = catalog.meta();
    let role = || Some(&meta.roles.iter().find(|role| role.id == *problem.at)?.aliases);
    let kind = || Some(&meta.adjacent.iter().find(|kind| kind.id == *problem.at)?.aliases);
    let aliases = if problem.file == "meta" { role().or_else(kind) } else { None };
    aliases?.get(at).map(|alias| &**alias)
}

/// A name from a file for a message of one line.
fn shown(name: &str) -> String {
    match name.char_indices().nth(LONGEST_NAME) {
        Some((end, _)) => format!("{}...", &name[..end]),
        None => name.to_owned(),
    }
}
