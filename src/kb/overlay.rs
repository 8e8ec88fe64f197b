//! Laying a layer over what is below it. **The rule stands here and nowhere
//! else**: what a layer removes goes first; then each of its records replaces
//! the one of the same id, in its place, or joins the end of its list; a later
//! layer does the same to the result, so the later one wins. A record that says
//! the same as the one below changes nothing and stays with the one below. Of a
//! whole knowledge base, what it does not hold is gone as well.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use serde::Serialize;

use super::check::{bare, code, is_own, named};
use super::help::Help;
use super::json::{with_index, with_key};
use super::laid::{At, Gone, Laid, Trouble, same};
use super::limits::MOST_PROBLEMS;
use super::records::{Fact, FaqEntry, Grade, Layer, Phrases, Remove, SourceFile};
use super::removal;
use super::values::{Keyed, Text};

/// Readings by role.
type Readings = Keyed<'static, Fact<'static>>;

/// Whose records are laid, and how.
struct By {
    /// The path of the layer.
    layer: Text<'static>,
    /// Whether what the layer does not hold is gone.
    whole: bool,
    /// Every id that there was before.
    known: HashSet<String>,
    /// Ids that replace none and should carry the layer's own name.
    nameless: Vec<String>,
    /// Whether anything is otherwise than before.
    changed: bool,
    gone: Gone,
}

/// What came of laying a layer.
#[derive(Debug, Default)]
pub(super) struct Laying {
    /// What could not be laid.
    pub(super) troubles: Vec<Trouble>,
    /// What is gone for another reason than that its own id is removed, with the
    /// place of the reason.
    pub(super) gone: Gone,
    /// Whether anything is otherwise than before.
    pub(super) changed: bool,
}

/// Lays a layer over everything that is below it. What cannot be laid is told
/// and left out.
pub(super) fn lay(below: &mut Layer<'static>, layer: Layer<'static>, path: &str, help: &mut Help) -> Laying {
    // What a whole one leaves out or puts in another order shows nowhere else.
    let before = layer.whole.then(|| below.clone());
    let removes = layer.remove != Remove::default();
    let known = if layer.whole { HashSet::new() } else { ids(below) };
    let (mut troubles, gone) = removal::remove(below, &layer.remove, help);
    let mut by = By { layer: Text::from(path.to_owned()), whole: layer.whole, known, nameless: Vec::new(), changed: false, gone };
    if by.whole {
        below.data_version = layer.data_version.or(below.data_version.take());
    } else if layer.data_version.is_some() {
        let message = "`data_version` belongs to a whole knowledge base, as `kb export` prints it".to_owned();
        troubles.push(Trouble { at: At::Path("data_version".to_owned()), code: code::MISPLACED, message, nearest: None, about: None });
    }
    by.list(&mut below.roles, layer.roles);
    by.list(&mut below.adjacent, layer.adjacent);
    by.list(&mut below.about, layer.about);
    by.list(&mut below.dimensions, layer.dimensions);
    by.list(&mut below.concepts, layer.concepts);
    by.list(&mut below.ladder_dimensions, layer.ladder_dimensions);
    by.list(&mut below.rungs, layer.rungs);
    below.rungs.sort_by_key(|rung| rung.order);
    by.list(&mut below.moves, layer.moves);
    by.list(&mut below.destinations, layer.destinations);
    by.list(&mut below.companies, layer.companies);
    by.list(&mut below.figures, layer.figures);
    by.list(&mut below.claims, layer.claims);
    by.list(&mut below.switches, layer.switches);
    by.sources(&mut below.sources, layer.sources);
    by.phrases(&mut below.phrases, layer.phrases);
    by.faq(&mut below.faq, layer.faq);
    by.single(&mut below.questions, layer.questions);
    by.single(&mut below.level, layer.level);
    by.single(&mut below.posting, layer.posting);
    let names = |below: &mut Layer<'static>| removal::alias_lists(below).into_iter().map(|(_, list)| list.clone()).collect::<Vec<_>>();
    let before_names = names(below);
    aliases(below, layer.aliases, &mut troubles, help);
    by.changed |= names(below) != before_names;
    let dimensions = below.dimensions.iter_mut().map(|known| (known.id.to_string(), &mut known.values)).collect();
    by.readings(("readings", "dimension"), dimensions, layer.readings, &mut troubles, help);
    let rungs = below.rungs.iter_mut().map(|known| (known.id.to_string(), &mut known.roles)).collect();
    by.readings(("rung_readings", "rung"), rungs, layer.rung_readings, &mut troubles, help);
    for (at, fact) in by.facts(below, layer.facts).into_iter().take(MOST_PROBLEMS) {
        troubles.push(homeless(&by.known, at, &fact, help));
    }
    for id in by.nameless.into_iter().take(MOST_PROBLEMS) {
        let nearest = help.near(&id, by.known.iter().map(String::as_str));
        let message =
            format!("{0} replaces nothing; a new id begins with a name of your own, as in {1}", named(&id), named(&format!("acme:{id}")));
        troubles.push(Trouble { at: At::Record(id), code: code::BAD_ID, message, nearest, about: None });
    }
    let changed = before.map_or(by.changed || removes, |before| !same(&before, below));
    Laying { troubles, gone: by.gone, changed }
}

/// Every id that can be replaced.
fn ids(below: &mut Layer<'static>) -> HashSet<String> {
    fn of<T: Laid>(list: &[T]) -> impl Iterator<Item = String> {
        list.iter().filter(|record| record.is_named()).map(Laid::key)
    }
    let mut out: HashSet<String> = removal::facts(below).into_iter().map(|fact| fact.id.to_string()).collect();
    out.extend(of(&below.roles).chain(of(&below.adjacent)).chain(of(&below.dimensions)).chain(of(&below.concepts)));
    out.extend(of(&below.ladder_dimensions).chain(of(&below.rungs)).chain(of(&below.companies)).chain(of(&below.figures)));
    out.extend(of(&below.claims).chain(of(&below.faq)));
    out.extend(below.sources.iter().flat_map(|file| of(&file.sources)).chain(below.phrases.iter().flat_map(|file| of(&file.groups))));
    out
}

impl By {
    fn list<T: Laid>(&mut self, below: &mut Vec<T>, new: Vec<T>) {
        if new.is_empty() && !self.whole {
            return;
        }
        let keys: Vec<String> = new.iter().map(Laid::key).collect();
        let mut places: HashMap<String, usize> = below.iter().enumerate().map(|(at, known)| (known.key(), at)).collect();
        for (mut record, key) in new.into_iter().zip(&keys) {
            match places.get(key).and_then(|at| below.get_mut(*at)) {
                Some(old) if same(old, &record) => {}
                Some(old) => {
                    self.changed = true;
                    let facts: Vec<Fact<'static>> = old.facts().into_iter().map(|fact| fact.clone()).collect();
                    // A record whose facts alone are others is not itself another.
                    let kept = if old.itself() == record.itself() { old.layer().cloned().flatten() } else { Some(self.layer.clone()) };
                    self.mark(&mut record, &facts, kept);
                    let left: HashSet<String> = record.facts().into_iter().map(|fact| fact.id.to_string()).collect();
                    for fact in facts.iter().filter(|fact| !left.contains(&*fact.id)) {
                        self.gone.insert(fact.id.to_string(), At::Record(key.clone()));
                    }
                    *old = record;
                }
                None => {
                    self.changed = true;
                    self.mark(&mut record, &[], Some(self.layer.clone()));
                    if record.is_named() {
                        self.nameless(key);
                    }
                    places.insert(key.clone(), below.len());
                    below.push(record);
                }
            }
        }
        if self.whole {
            let order: HashMap<&str, usize> = keys.iter().enumerate().map(|(at, key)| (key.as_str(), at)).collect();
            below.retain(|known| order.contains_key(&*known.key()));
            below.sort_by_cached_key(|known| order.get(&*known.key()).copied());
        }
    }

    /// Notes a layer on a record, and this one on those of its facts that are new
    /// or otherwise than before.
    fn mark<T: Laid>(&mut self, record: &mut T, before: &[Fact<'static>], of: Option<Text<'static>>) {
        let before: HashMap<&str, &Fact<'static>> = before.iter().map(|old| (&*old.id, old)).collect();
        for fact in record.facts() {
            let old = before.get(&*fact.id);
            let kept = old.filter(|old| same(**old, fact));
            fact.layer = kept.map_or_else(|| Some(self.layer.clone()), |old| old.layer.clone());
            if old.is_none() {
                self.nameless(&fact.id);
            }
        }
        if let Some(layer) = record.layer() {
            *layer = of;
        }
    }

    /// Notes an id that is new and lacks the name of a layer: the next built-in
    /// record of that id would silently be replaced by it.
    fn nameless(&mut self, id: &str) {
        if !self.whole && !is_own(id) && !self.known.contains(id) {
            self.nameless.push(id.to_owned());
        }
    }

    /// A record that there is one of. A whole layer without it has been told so,
    /// and what lies below is not to blame.
    fn single<T: Serialize>(&mut self, below: &mut Option<T>, new: Option<T>) {
        if new.is_some() && !same(below, &new) {
            self.changed = true;
            *below = new;
        }
    }

    /// Readings: by what is read, then by role.
    fn readings(
        &mut self,
        (list, noun): (&str, &str),
        mut below: HashMap<String, &mut Readings>,
        new: Keyed<'static, Readings>,
        troubles: &mut Vec<Trouble>,
        help: &mut Help,
    ) {
        for (id, readings) in new.0 {
            if let Some(values) = below.get_mut(&*id) {
                self.keyed(values, readings);
            } else if troubles.len() < MOST_PROBLEMS {
                let nearest = help.near(&id, below.keys().map(String::as_str));
                troubles.push(Trouble::dangling(with_key(list, &id), noun, &id, nearest));
            }
        }
    }

    /// Readings by role.
    fn keyed(&mut self, below: &mut Readings, new: Readings) {
        let mut places: HashMap<String, usize> = below.0.iter().enumerate().map(|(at, (role, _))| (role.to_string(), at)).collect();
        for (role, mut fact) in new.0 {
            match places.get(&*role).and_then(|at| below.0.get_mut(*at)) {
                Some((_, old)) if same(old, &fact) => {}
                Some((_, old)) => {
                    self.changed = true;
                    fact.layer = Some(self.layer.clone());
                    *old = fact;
                }
                None => {
                    self.changed = true;
                    self.nameless(&fact.id);
                    fact.layer = Some(self.layer.clone());
                    places.insert(role.to_string(), below.0.len());
                    below.0.push((role, fact));
                }
            }
        }
    }

    /// A source that changes its grade leaves the old one.
    fn sources(&mut self, below: &mut Vec<SourceFile<'static>>, new: Vec<SourceFile<'static>>) {
        let grades: HashMap<&str, Grade> =
            new.iter().flat_map(|file| file.sources.iter().map(|source| (&*source.id, file.grade))).collect();
        for file in below.iter_mut() {
            let whole = self.whole;
            file.sources.retain(|source| grades.get(&*source.id).map_or(!whole, |grade| *grade == file.grade));
        }
        for file in merged(new, |file| file.grade, |file| &mut file.sources) {
            let at = below.iter().position(|known| known.grade == file.grade).unwrap_or_else(|| {
                below.push(SourceFile { grade: file.grade, sources: Vec::new() });
                below.len() - 1
            });
            self.list(&mut below[at].sources, file.sources);
        }
    }

    /// A group of phrases that changes its role leaves the old one.
    fn phrases(&mut self, below: &mut Vec<Phrases<'static>>, new: Vec<Phrases<'static>>) {
        let roles: HashMap<&str, Option<&str>> =
            new.iter().flat_map(|file| file.groups.iter().map(|group| (&*group.id, file.role.as_deref()))).collect();
        for file in below.iter_mut() {
            let Phrases { role, groups } = file;
            groups.retain(|group| roles.get(&*group.id).is_none_or(|of| *of == role.as_deref()));
        }
        let kept: HashSet<Option<&str>> = new.iter().map(|file| file.role.as_deref()).collect();
        if self.whole {
            below.retain(|known| kept.contains(&known.role.as_deref()));
        }
        let mut places: HashMap<Option<Text<'static>>, usize> =
            below.iter().enumerate().map(|(at, file)| (file.role.clone(), at)).collect();
        for file in merged(new, |file| file.role.clone(), |file| &mut file.groups) {
            let at = places.get(&file.role).copied().unwrap_or_else(|| {
                below.push(Phrases { role: file.role.clone(), groups: Vec::new() });
                below.len() - 1
            });
            places.insert(file.role.clone(), at);
            self.list(&mut below[at].groups, file.groups);
        }
    }

    /// A question that replaces one keeps its number; a new one without a number
    /// takes the next.
    fn faq(&mut self, below: &mut Vec<FaqEntry<'static>>, mut new: Vec<FaqEntry<'static>>) {
        let mut last = below.iter().map(|entry| entry.number).max().unwrap_or_default();
        let numbers: HashMap<&str, u32> = below.iter().map(|entry| (&*entry.id, entry.number)).collect();
        for entry in new.iter_mut().filter(|entry| entry.number == 0) {
            entry.number = numbers.get(&*entry.id).copied().unwrap_or_default();
            if entry.number == 0 {
                last = last.saturating_add(1);
                entry.number = last;
            }
        }
        self.list(below, new);
    }

    /// A fact replaces the one of its id wherever that stands, or joins the
    /// section that its id names; otherwise its place in the list is given back.
    fn facts(&mut self, below: &mut Layer<'static>, new: Vec<Fact<'static>>) -> Vec<(usize, Fact<'static>)> {
        let mut places: HashMap<String, &mut Fact<'static>> =
            removal::facts(below).into_iter().map(|fact| (fact.id.to_string(), fact)).collect();
        let mut fresh = Vec::new();
        for (at, mut fact) in new.into_iter().enumerate() {
            match places.get_mut(&*fact.id) {
                Some(old) if same(&**old, &fact) => {}
                Some(old) => {
                    self.changed = true;
                    fact.layer = Some(self.layer.clone());
                    **old = fact;
                }
                None => fresh.push((at, fact)),
            }
        }
        drop(places);
        let roles: HashMap<String, usize> = below.roles.iter().enumerate().map(|(at, role)| (role.id.to_string(), at)).collect();
        let mut homeless = Vec::new();
        for (at, mut fact) in fresh {
            let mut parts = fact.id.split('.');
            let (file, part) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
            let home = match roles.get(file).or_else(|| roles.get(bare(file))) {
                Some(role) => {
                    below.roles[*role].sections.iter_mut().find(|section| section.id.id() == part).map(|section| &mut section.facts)
                }
                None if bare(file) == "about" => Some(&mut below.about),
                None => None,
            };
            let Some(home) = home else {
                homeless.push((at, fact));
                continue;
            };
            self.changed = true;
            self.nameless(&fact.id);
            fact.layer = Some(self.layer.clone());
            home.push(fact);
        }
        homeless
    }
}

/// Files of the same grade or role as one, so that a list is laid once.
fn merged<F, K: Eq + Hash, T>(files: Vec<F>, of: impl Fn(&F) -> K, list: impl Fn(&mut F) -> &mut Vec<T>) -> Vec<F> {
    let mut out: Vec<F> = Vec::new();
    let mut places: HashMap<K, usize> = HashMap::new();
    for mut file in files {
        let place = *places.entry(of(&file)).or_insert(out.len());
        match out.get_mut(place) {
            Some(known) => list(known).append(list(&mut file)),
            None => out.push(file),
        }
    }
    out
}

/// A fact that replaces none and names no place to join.
fn homeless(known: &HashSet<String>, at: usize, fact: &Fact<'_>, help: &mut Help) -> Trouble {
    Trouble {
        nearest: help.near(&fact.id, known.iter().map(String::as_str)),
        at: At::Path(with_key(&with_index("facts", at), "id")),
        code: code::DANGLING,
        message: format!("{} is no fact to replace, and names no section of a role to join", named(&fact.id)),
        about: fact.id.split('.').next().map(str::to_owned),
    }
}

/// An alias means one role or kind: what it meant before is forgotten.
fn aliases(below: &mut Layer<'static>, new: Keyed<'static, Text<'static>>, troubles: &mut Vec<Trouble>, help: &mut Help) {
    let meant: HashMap<&str, &str> = new.iter().map(|(alias, id)| (alias, &**id)).collect();
    let mut lists: HashMap<String, &mut Vec<Text<'static>>> = HashMap::new();
    let mut kept: HashSet<Text<'static>> = HashSet::new();
    for (id, list) in removal::alias_lists(below) {
        list.retain(|alias| meant.get(&**alias).is_none_or(|meant| **meant == **id));
        kept.extend(list.iter().cloned());
        lists.insert(id.to_string(), list);
    }
    for (alias, id) in new.0 {
        if let Some(list) = lists.get_mut(&*id) {
            if !kept.contains(&alias) {
                list.push(alias);
            }
        } else if troubles.len() < MOST_PROBLEMS {
            let nearest = help.near(&id, lists.keys().map(String::as_str));
            troubles.push(Trouble::dangling(with_key("aliases", &alias), "role or adjacent kind", &id, nearest));
        }
    }
}
