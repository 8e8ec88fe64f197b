//! The model that postings are read by, made ready to search with.

use std::collections::HashMap;

use aho_corasick::automaton::Automaton;
use aho_corasick::nfa::contiguous::NFA;
use aho_corasick::{Anchored, MatchKind};

use super::rows::{self, Letters};
use super::sentences::Sentences;
use crate::kb::Catalog;
use crate::kb::phrase::{self, Phrase, Row};
use crate::kb::records::{Group, Reading, RoleName};

/// What a text is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum As {
    /// A job posting.
    Posting,
    /// A person's own experience.
    Resume,
}

/// What a phrase stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// It counts for the group of this number.
    Group(usize),
    /// It shows the context of this number.
    Context(usize),
    /// It heads the part of this number.
    Heading(usize),
    /// It is the cue of this number.
    Cue(usize),
    /// It negates what follows.
    Negation,
    /// It only looks like a negation.
    NoNegation,
}

/// A phrase to find.
#[derive(Debug)]
struct Sought<'c> {
    meaning: Meaning,
    phrase: Phrase<'c>,
    /// What the words near it may start with.
    near: Letters,
}

/// A start of a phrase.
#[derive(Debug)]
struct Start<'c> {
    /// The number of the phrase.
    phrase: usize,
    /// What follows the first word in its row.
    row: Row<'c>,
}

/// A phrase that stands in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) meaning: Meaning,
    /// The number of its first word.
    pub(super) word: usize,
    /// From the blank before its first word to the blank behind its last, in
    /// the flat text.
    pub(super) start: usize,
    pub(super) end: usize,
    /// The same with what stands near it and belongs to it.
    pub(super) reach: (usize, usize),
}

/// A group, with what it speaks for.
#[derive(Debug)]
pub(super) struct Speaks<'c> {
    pub(super) group: &'c Group<'c>,
    /// The number of its role; `None` for kinds that are no role.
    pub(super) role: Option<usize>,
    /// What it counts in each part, as a factor.
    pub(super) parts: Vec<f64>,
}

/// The model, ready to search with.
#[derive(Debug)]
pub struct Model<'c> {
    pub(super) reading: &'c Reading<'c>,
    pub(super) read_as: As,
    /// The ids of the roles; everything else names them by number.
    pub(super) roles: Vec<&'c str>,
    /// The ids of the parts; everything else names them by number.
    pub(super) parts: Vec<&'c str>,
    pub(super) groups: Vec<Speaks<'c>>,
    search: NFA,
    phrases: Vec<Sought<'c>>,
    /// What each needle may be the start of: what the word behind the first may
    /// start with, and the number of the start.
    starts: Vec<Vec<(Letters, u32)>>,
    heads: Vec<Start<'c>>,
    /// How long each needle is.
    lengths: Vec<usize>,
}

/// What is wrong with the model: a record of `data/posting.json` or
/// `data/posting/`, a message.
pub type Fault = (String, String);

impl<'c> Model<'c> {
    /// The model of the knowledge base. The error is the first fault of the data.
    pub fn new(catalog: &'c Catalog, read_as: As) -> Result<Self, Fault> {
        let reading = catalog.reading();
        // A role of the user's own may come without phrases: then nothing can speak for it.
        let heard = |role: &&RoleName<'_>| catalog.phrases().any(|file| file.role.as_ref() == Some(&role.id));
        let roles: Vec<&str> = catalog.meta().roles.iter().filter(heard).map(|role| &*role.id).collect();
        let parts: Vec<&str> = reading.parts.iter().map(|(part, _)| part).collect();
        let part = |id: &str, at: &str| {
            let unknown = || (at.to_owned(), format!("there is no part `{id}`"));
            parts.iter().position(|known| *known == id).ok_or_else(unknown)
        };
        let mut needles = Needles::default();
        let mut groups = Vec::new();
        for file in catalog.phrases() {
            let role = match &file.role {
                None => None,
                Some(id) => {
                    let unknown = || (id.to_string(), format!("there is no role `{id}`"));
                    Some(roles.iter().position(|known| *known == &**id).ok_or_else(unknown)?)
                }
            };
            for group in &file.groups {
                let factor = |(id, percent): (&str, &f64)| {
                    let percent = group.parts.as_ref().and_then(|own| own.get(id)).unwrap_or(percent);
                    if group.only.as_deref().is_some_and(|only| only != id) { 0.0 } else { percent / 100.0 }
                };
                for phrase in &group.phrases {
                    needles.add(phrase, Meaning::Group(groups.len())).map_err(|why| (group.id.to_string(), why))?;
                }
                groups.push(Speaks { group, role, parts: reading.parts.iter().map(factor).collect() });
            }
        }
        let fault = |at: &str| {
            let at = at.to_owned();
            move |why| (at, why)
        };
        let headings = if read_as == As::Resume { &reading.resume_headings } else { &reading.headings };
        for heading in headings {
            let part = part(&heading.part, "headings")?;
            for phrase in &heading.phrases {
                needles.add(phrase, Meaning::Heading(part)).map_err(fault("headings"))?;
            }
        }
        // What a posting's sentences say of their part, a résumé's do not.
        for (at, cue) in reading.cues.iter().enumerate().filter(|_| read_as == As::Posting) {
            part(&cue.part, "cues")?;
            for phrase in &cue.phrases {
                needles.add(phrase, Meaning::Cue(at)).map_err(fault("cues"))?;
            }
        }
        for (at, context) in reading.contexts.iter().enumerate() {
            for phrase in &context.phrases {
                needles.add(phrase, Meaning::Context(at)).map_err(fault(&context.id))?;
            }
        }
        for (phrases, meaning) in [(&reading.negation.phrases, Meaning::Negation), (&reading.negation.except, Meaning::NoNegation)] {
            for phrase in phrases {
                needles.add(phrase, meaning).map_err(fault("negation"))?;
            }
        }
        let Needles { texts, phrases, starts, heads, .. } = needles;
        // No slower here than the full automaton, which takes ten times as long to
        // build. Every needle starts with a blank: a prefilter would find every word.
        let search = NFA::builder().match_kind(MatchKind::Standard).prefilter(false).build(&texts);
        let search = search.map_err(|error| ("phrases".to_owned(), error.to_string()))?;
        Ok(Self {
            reading,
            read_as,
            roles,
            parts,
            groups,
            search,
            phrases,
            starts,
            heads,
            lengths: texts.iter().map(String::len).collect(),
        })
    }

    /// The number of a part that the program itself speaks of.
    pub(super) fn part(&self, id: &str) -> usize {
        self.parts.iter().position(|known| *known == id).unwrap_or(0)
    }

    /// Whether nothing in this part counts.
    pub(super) fn is_silent(&self, part: usize) -> bool {
        self.reading.parts.0.get(part).is_some_and(|(_, percent)| *percent <= 0.0)
    }

    /// The part of a sentence with this cue in the section `part`.
    pub(super) fn cued(&self, cue: usize, part: usize) -> usize {
        match self.reading.cues.get(cue) {
            Some(cue) if cue.from.iter().any(|from| self.parts.get(part) == Some(&&**from)) => self.part(&cue.part),
            _ => part,
        }
    }

    /// Every phrase that stands in the text, in no useful order.
    pub(super) fn find(&self, sentences: &Sentences, out: &mut Vec<Found>) {
        let flat = &sentences.flat[..];
        out.clear();
        let mut word = 0;
        walk(&self.search, flat, |needle, end| {
            let start = end - self.lengths[needle];
            let head = rows::word_end(flat, start + 1);
            word = sentences.word_near(word, start);
            for (_, number) in self.starts[needle].iter().filter(|(next, _)| next.allow(flat, head)) {
                let start_of = &self.heads[*number as usize];
                let Sought { meaning, phrase, near } = &self.phrases[start_of.phrase];
                let Some(end) = rows::ends_at(flat, head, &start_of.row, &phrase.slots[1..]) else { continue };
                let reach = match &phrase.near {
                    None => (start, end),
                    Some((within, slots)) => match rows::near(sentences, word, (start, end), *within, slots, *near) {
                        Some((from, to)) => (start.min(from), end.max(to)),
                        None => continue,
                    },
                };
                out.push(Found { meaning: *meaning, word, start, end, reach });
            }
        });
    }
}

/// Tells of every needle in `text`, overlapping ones too, by number and end. The
/// library's own iterator starts anew behind every match, and there are some two
/// hundred in a posting.
fn walk(search: &NFA, text: &[u8], mut tell: impl FnMut(usize, usize)) {
    let Ok(mut state) = search.start_state(Anchored::No) else { return };
    for (at, byte) in text.iter().enumerate() {
        state = search.next_state(Anchored::No, state, *byte);
        if search.is_special(state) && search.is_match(state) {
            for number in 0..search.match_len(state) {
                tell(search.match_pattern(state, number).as_usize(), at + 1);
            }
        }
    }
}

/// The needles collected so far, each once.
#[derive(Default)]
struct Needles<'c> {
    texts: Vec<String>,
    phrases: Vec<Sought<'c>>,
    starts: Vec<Vec<(Letters, u32)>>,
    heads: Vec<Start<'c>>,
    numbers: HashMap<String, usize>,
}

impl<'c> Needles<'c> {
    fn add(&mut self, text: &'c str, meaning: Meaning) -> Result<(), String> {
        let phrase = phrase::parse(text).map_err(|why| format!("the phrase `{text}` {why}"))?;
        for head in rows::heads(&phrase.slots) {
            let number = *self.numbers.entry(head.needle).or_insert_with_key(|needle| {
                self.texts.push(needle.clone());
                self.starts.push(Vec::new());
                self.texts.len() - 1
            });
            let next = Letters::after(&head.row, &phrase.slots[1..]);
            self.starts[number].push((next, u32::try_from(self.heads.len()).unwrap_or(u32::MAX)));
            self.heads.push(Start { phrase: self.phrases.len(), row: head.row });
        }
        let near = Letters::after(&[], phrase.near.as_ref().map_or(&[], |(_, slots)| slots));
        self.phrases.push(Sought { meaning, phrase, near });
        Ok(())
    }
}
