//! Taking records away, by their ids.

use std::collections::{HashMap, HashSet};

use super::check::code;
use super::help::Help;
use super::json::{with_index, with_key};
use super::laid::{At, Gone, Laid, Trouble};
use super::limits::MOST_PROBLEMS;
use super::records::{Fact, Layer, LayerKind, LayerRole, Remove, SwitchDirection};
use super::values::Text;

/// Takes away what a layer removes. An id that nothing has is told.
pub(super) fn remove(below: &mut Layer<'static>, remove: &Remove<'_>, help: &mut Help) -> (Vec<Trouble>, Gone) {
    let mut by = By { help, out: Vec::new(), gone: Gone::new() };
    let before = groups(below);
    let known: HashSet<String> = below.roles.iter().map(Laid::key).collect();
    by.told(("roles", "role"), &known, &remove.roles);
    role(below, &remove.roles.iter().enumerate().map(|(at, id)| (&**id, at)).collect(), &mut by.gone);
    if !remove.aliases.is_empty() {
        let known: HashSet<String> = alias_lists(below).iter().flat_map(|(_, list)| list.iter().map(ToString::to_string)).collect();
        by.told(("aliases", "alias"), &known, &remove.aliases);
        let gone: HashSet<&str> = remove.aliases.iter().map(|alias| &**alias).collect();
        for (_, list) in alias_lists(below) {
            list.retain(|alias| !gone.contains(&**alias));
        }
    }
    if !remove.facts.is_empty() {
        let known: HashSet<String> = facts(below).into_iter().map(|fact| fact.id.to_string()).collect();
        by.told(("facts", "fact"), &known, &remove.facts);
        let stay = fact(below, &remove.facts.iter().map(|id| &**id).collect());
        for (at, id) in remove.facts.iter().enumerate().filter(|(_, id)| stay.contains(&***id)).take(MOST_PROBLEMS) {
            by.out.push(Trouble {
                at: At::Path(with_index(&with_key("remove", "facts"), at)),
                code: code::MISPLACED,
                message: format!("the fact `{id}` is the one of its record; remove or replace the record"),
                nearest: None,
                about: None,
            });
        }
    }
    by.each(("adjacent", "adjacent kind"), &mut below.adjacent, &remove.adjacent, Laid::key);
    by.each(("dimensions", "dimension"), &mut below.dimensions, &remove.dimensions, Laid::key);
    by.each(("concepts", "concept"), &mut below.concepts, &remove.concepts, Laid::key);
    by.each(("rungs", "rung"), &mut below.rungs, &remove.rungs, Laid::key);
    by.each(("moves", "fact of a move"), &mut below.moves, &remove.moves, Laid::key);
    by.each(("destinations", "fact of a destination"), &mut below.destinations, &remove.destinations, |one| one.fact.to_string());
    by.each(("companies", "company"), &mut below.companies, &remove.companies, Laid::key);
    by.each(("figures", "figure"), &mut below.figures, &remove.figures, Laid::key);
    by.each(("claims", "claim"), &mut below.claims, &remove.claims, Laid::key);
    by.each(("faq", "question of the FAQ"), &mut below.faq, &remove.faq, Laid::key);
    by.nested(("sources", "source"), below.sources.iter_mut().map(|file| &mut file.sources).collect(), &remove.sources);
    by.nested(("phrases", "group of phrases"), below.phrases.iter_mut().map(|file| &mut file.groups).collect(), &remove.phrases);
    let By { out, gone, .. } = by;
    unheard(below, &before);
    (out, gone)
}

/// The ids of all groups of phrases.
fn groups(below: &Layer<'_>) -> HashSet<String> {
    below.phrases.iter().flat_map(|file| &file.groups).map(|group| group.id.to_string()).collect()
}

/// What a circumstance makes of a group goes with the group.
fn unheard(below: &mut Layer<'static>, before: &HashSet<String>) {
    let left = groups(below);
    for context in below.posting.iter_mut().flat_map(|posting| &mut posting.contexts) {
        context.percent.0.retain(|(id, _)| left.contains(&**id) || !before.contains(&**id));
    }
}

/// A list of what is removed, and the word for one of it in messages.
type Words = (&'static str, &'static str);

/// What is removed, and what is not there to be removed.
struct By<'h> {
    help: &'h mut Help,
    out: Vec<Trouble>,
    gone: Gone,
}

impl By<'_> {
    fn each<T: Laid>(&mut self, words: Words, from: &mut Vec<T>, ids: &[Text<'_>], key: impl Fn(&T) -> String) {
        if !ids.is_empty() {
            self.told(words, &from.iter().map(&key).collect(), ids);
            let places: HashMap<&str, usize> = ids.iter().enumerate().map(|(at, id)| (&**id, at)).collect();
            from.retain_mut(|record| {
                let place = places.get(&*key(record));
                if let Some(at) = place {
                    let facts = record.facts().into_iter().map(|fact| fact.id.to_string());
                    self.gone.extend(facts.map(|id| (id, removed(words.0, *at))));
                }
                place.is_none()
            });
        }
    }

    fn nested<T: Laid>(&mut self, words: Words, from: Vec<&mut Vec<T>>, ids: &[Text<'_>]) {
        if !ids.is_empty() {
            self.told(words, &from.iter().flat_map(|list| list.iter().map(Laid::key)).collect(), ids);
            let gone: HashSet<&str> = ids.iter().map(|id| &**id).collect();
            for list in from {
                list.retain(|record| !gone.contains(&*record.key()));
            }
        }
    }

    /// Tells the ids that nothing has.
    fn told(&mut self, (list, noun): Words, known: &HashSet<String>, ids: &[Text<'_>]) {
        for (at, id) in ids.iter().enumerate().filter(|(_, id)| !known.contains(&***id)) {
            if self.out.len() >= MOST_PROBLEMS {
                return;
            }
            let nearest = self.help.near(id, known.iter().map(String::as_str));
            self.out.push(Trouble::dangling(with_index(&with_key("remove", list), at), noun, id, nearest));
        }
    }
}

/// The place of something among what is removed.
fn removed(list: &str, at: usize) -> At {
    At::Path(with_index(&with_key("remove", list), at))
}

/// Roles go with everything that is kept under them. What only names them stays:
/// whoever removes a role has to say what becomes of that.
fn role(below: &mut Layer<'static>, places: &HashMap<&str, usize>, gone: &mut Gone) {
    if places.is_empty() {
        return;
    }
    let stays = |id: &Text<'_>| !places.contains_key(&**id);
    // Notes what goes with a role.
    let mut goes = |role: &str, ids: &mut dyn Iterator<Item = String>| {
        if let Some(at) = places.get(role).map(|at| removed("roles", *at)) {
            gone.extend(ids.map(|id| (id, at.clone())));
        }
    };
    for role in &mut below.roles {
        let id = role.id.clone();
        goes(&id, &mut role.facts().into_iter().map(|fact| fact.id.to_string()));
    }
    let dimensions = below.dimensions.iter_mut().map(|dimension| &mut dimension.values);
    for readings in dimensions.chain(below.rungs.iter_mut().map(|rung| &mut rung.roles)) {
        readings.iter().for_each(|(role, fact)| goes(role, &mut std::iter::once(fact.id.to_string())));
        readings.0.retain(|(role, _)| stays(role));
    }
    for direction in &below.switches {
        for role in [&direction.from, &direction.to] {
            goes(role, &mut direction.facts().map(|fact| fact.id.to_string()));
        }
    }
    for (role, groups) in below.phrases.iter().filter_map(|file| Some((file.role.as_ref()?, &file.groups))) {
        goes(role, &mut groups.iter().map(|group| group.id.to_string()));
    }
    below.roles.retain(|role| stays(&role.id));
    below.switches.retain(|direction| stays(&direction.from) && stays(&direction.to));
    below.phrases.retain(|file| file.role.as_ref().is_none_or(stays));
    // The role with which something goes that is meant for nobody else.
    let last = |roles: &mut Option<Vec<Text<'static>>>| {
        let roles = roles.as_mut()?;
        let first = roles.first().cloned();
        roles.retain(stays);
        first.filter(|_| roles.is_empty())
    };
    let mut alone: HashMap<String, Text<'static>> = HashMap::new();
    below.ladder_dimensions.retain_mut(|dimension| {
        let role = last(&mut dimension.roles);
        let stays = role.is_none();
        alone.extend(role.map(|role| (dimension.id.to_string(), role)));
        stays
    });
    if let Some(level) = &mut below.level {
        level.dimensions.retain_mut(|dimension| last(&mut dimension.roles).is_none() && !alone.contains_key(&*dimension.id));
    }
    for facts in below.rungs.iter_mut().map(|rung| &mut rung.facts) {
        let of = |fact: &Fact<'_>| alone.get(fact.dimension.as_deref()?);
        facts
            .iter()
            .filter_map(|fact| Some((of(fact)?, fact)))
            .for_each(|(role, fact)| goes(role, &mut std::iter::once(fact.id.to_string())));
        facts.retain(|fact| of(fact).is_none());
    }
    for question in below.questions.iter_mut().flat_map(|questions| &mut questions.questions) {
        question.options.retain(|option| option.role.as_ref().is_none_or(stays));
    }
}

/// The lists of aliases, each with the id that they mean.
pub(super) fn alias_lists<'l>(below: &'l mut Layer<'static>) -> Vec<(&'l Text<'static>, &'l mut Vec<Text<'static>>)> {
    let roles = below.roles.iter_mut().map(|LayerRole { id, aliases, .. }| (&*id, aliases));
    let kinds = below.adjacent.iter_mut().map(|LayerKind { id, aliases, .. }| (&*id, aliases));
    roles.chain(kinds).collect()
}

/// Every fact, wherever it stands.
pub(super) fn facts<'l>(below: &'l mut Layer<'static>) -> Vec<&'l mut Fact<'static>> {
    fn of<T: Laid>(list: &mut [T]) -> impl Iterator<Item = &mut Fact<'static>> {
        list.iter_mut().flat_map(Laid::facts)
    }
    of(&mut below.roles)
        .chain(of(&mut below.adjacent))
        .chain(&mut below.about)
        .chain(of(&mut below.dimensions))
        .chain(of(&mut below.rungs))
        .chain(of(&mut below.moves))
        .chain(of(&mut below.faq))
        .chain(of(&mut below.switches))
        .collect()
}

/// Takes away the facts of these ids that stand in lists or are readings. Gives
/// back those that stay: each is the one fact of its record.
fn fact<'i>(below: &mut Layer<'static>, gone: &HashSet<&'i str>) -> HashSet<&'i str> {
    let stays = |fact: &Fact<'_>| !gone.contains(&*fact.id);
    below.roles.iter_mut().flat_map(|role| &mut role.sections).for_each(|section| section.facts.retain(stays));
    below.adjacent.iter_mut().for_each(|kind| kind.facts.retain(stays));
    below.about.retain(stays);
    below.dimensions.iter_mut().for_each(|dimension| dimension.values.0.retain(|(_, fact)| stays(fact)));
    for rung in &mut below.rungs {
        rung.facts.retain(stays);
        rung.roles.0.retain(|(_, fact)| stays(fact));
    }
    below.faq.iter_mut().for_each(|entry| entry.facts.retain(stays));
    below.switches.iter_mut().flat_map(SwitchDirection::lists_mut).for_each(|list| list.retain(stays));
    let left: HashSet<String> = facts(below).into_iter().map(|fact| fact.id.to_string()).collect();
    gone.iter().copied().filter(|id| left.contains(*id)).collect()
}
