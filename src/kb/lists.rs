//! What the catalog holds in lists: claims, figures, sources, switches.

use std::rc::Rc;

use memchr::memmem::Finder;

use super::catalog::{Catalog, GRADES, topic_of};
use super::listed::{Listed, Record};
use super::records::{Claim, Fact, Figure, Grade, Outline, Source, SwitchDirection};

impl Catalog {
    /// What each switch takes.
    pub fn switches(&self) -> impl Iterator<Item = &SwitchDirection<'static>> {
        self.switches.iter()
    }

    /// What the switch from one role to another takes, by their ids.
    #[must_use]
    pub fn switch(&self, from: &str, to: &str) -> Option<&SwitchDirection<'_>> {
        self.switches.get(&format!("{from} {to}"))
    }

    /// Whether it is told what the switch takes.
    #[must_use]
    pub fn has_switch(&self, from: &str, to: &str) -> bool {
        self.switches.has(&format!("{from} {to}"))
    }

    /// Every claim, topic by topic.
    pub fn claims(&self) -> impl Iterator<Item = &Claim<'static>> {
        self.claims.iter().flat_map(Listed::iter)
    }

    /// The claims that test one of these facts, topic by topic.
    pub fn claims_testing<'c, 'f>(&'c self, facts: &'f [&'f str]) -> impl Iterator<Item = &'c Outline<'static>> {
        let ids: Rc<[Finder<'f>]> = facts.iter().map(Finder::new).collect();
        let may = move |claim: &str| ids.iter().any(|id| id.find(claim.as_bytes()).is_some());
        let claims = self.outlines.iter().flat_map(move |topic| topic.filtered(may.clone()));
        claims.filter(|claim| claim.tests.iter().any(|id| facts.contains(&&**id)))
    }

    /// Every claim in outline, topic by topic.
    pub fn outlines(&self) -> impl Iterator<Item = &Outline<'static>> {
        self.outlines.iter().flat_map(Listed::iter)
    }

    /// The claims on a topic, told by itself or by the id of a claim on it. Parses
    /// only that topic.
    pub fn claims_on(&self, topic: &str) -> impl Iterator<Item = &Outline<'static>> {
        on(&self.outlines, topic).into_iter().flat_map(Listed::iter)
    }

    /// The claim of this id in outline. Parses nothing else.
    #[must_use]
    pub fn outline(&self, id: &str) -> Option<&Outline<'_>> {
        on(&self.outlines, id)?.get(id)
    }

    /// The claims that answer a question of a comparison, those on pay before the
    /// others, topic by topic.
    pub fn asked(&self) -> impl Iterator<Item = &Outline<'static>> {
        let on_pay = |topic: &&Listed<Outline<'static>>| topic.stem == "claims/pay";
        let topics = self.outlines.iter().filter(on_pay).chain(self.outlines.iter().filter(move |topic| !on_pay(topic)));
        let key = Rc::new(Finder::new("\"asked\":"));
        let may = move |claim: &str| key.find(claim.as_bytes()).is_some();
        let claims = topics.flat_map(move |topic| topic.filtered(may.clone()));
        claims.filter(|claim| claim.asked.is_some())
    }

    /// The claim of this id. Parses nothing else.
    #[must_use]
    pub fn claim(&self, id: &str) -> Option<&Claim<'_>> {
        on(&self.claims, id)?.get(id)
    }

    /// Every figure, the comparisons of kinds first.
    pub fn figures(&self) -> impl Iterator<Item = &Figure<'static>> {
        self.figures.iter().flat_map(Listed::iter)
    }

    /// The figures that compare kinds across employers and levels: gaps, and what
    /// is of no single company, level or experience unless it is of an occupation;
    /// perhaps others too.
    pub fn figures_across(&self) -> impl Iterator<Item = &Figure<'static>> {
        let of_one = ["\"level\":", "\"experience\":", "\"posted_range\""].map(Finder::new);
        let of_occupation = ["\"occupation\":", "\"neighbour\""].map(Finder::new);
        let (company, gap) = (Finder::new("\"company\":"), Finder::new("\"gap\""));
        let may = move |figure: &str| {
            let has = |words: &Finder<'_>| words.find(figure.as_bytes()).is_some();
            let alone = has(&company) || (of_one.iter().any(has) && !of_occupation.iter().any(has));
            !alone || has(&gap)
        };
        self.figures.iter().flat_map(move |file| file.filtered(may.clone()))
    }

    /// The figure of this id. Parses nothing else.
    #[must_use]
    pub fn figure(&self, id: &str) -> Option<&Figure<'_>> {
        self.figures.iter().find_map(|file| file.get(id))
    }

    /// Every source with its grade, the better grades first.
    pub fn all_sources(&self) -> impl Iterator<Item = (Grade, &Source<'static>)> {
        let files = GRADES.iter().zip(&self.sources);
        files.flat_map(|((grade, _), file)| file.iter().map(|source| (*grade, source)))
    }

    /// One source, of whatever grade.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&Source<'_>> {
        self.graded(id).map(|(_, source)| source)
    }

    /// One source and its grade.
    #[must_use]
    pub fn graded(&self, id: &str) -> Option<(Grade, &Source<'_>)> {
        let mut files = GRADES.iter().zip(&self.sources);
        files.find_map(|((grade, _), file)| Some((*grade, file.get(id)?)))
    }

    /// Whether the fact rests on vendors alone: only somebody who sells
    /// something says so.
    #[must_use]
    pub fn is_vendor_only(&self, fact: &Fact<'_>) -> bool {
        let vendors = GRADES.iter().zip(&self.sources).find(|((grade, _), _)| *grade == Grade::Vendor);
        !fact.sources.is_empty() && vendors.is_some_and(|(_, vendors)| fact.sources.iter().all(|id| vendors.has(id)))
    }
}

/// The file of a topic, told by itself or by the id of a claim on it.
fn on<'f, C: Record>(files: &'f [Listed<C>], topic: &str) -> Option<&'f Listed<C>> {
    let topic = topic_of(topic);
    files.iter().find(|file| file.stem.strip_prefix("claims/") == Some(topic))
}
