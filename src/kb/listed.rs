//! Lists of the knowledge base whose records are parsed one by one, when first
//! asked for: one figure costs a hundredth of its file.

use std::cell::OnceCell;

use serde::Deserialize;

use super::embedded::{Place, parse};
use super::records::{Claim, Claims, Figure, Figures, Outline, Role, Section, Source, SourceFile, SwitchDirection, Switches};

/// What stands in lists.
pub(super) trait Record: Deserialize<'static> {
    /// Whether this is its key: the id, or the two roles of a switch.
    fn is(&self, key: &str) -> bool;
    /// All records of the text of a file.
    fn all(stem: &str, text: &'static str) -> Vec<Self>;
}

macro_rules! records {
    ($($record:ident in $list:ident of $file:ident by $is:expr;)*) => {$(
        impl Record for $record<'static> {
            fn is(&self, key: &str) -> bool {
                let is: fn(&Self, &str) -> bool = $is;
                is(self, key)
            }
            fn all(stem: &str, text: &'static str) -> Vec<Self> {
                parse::<$file<'static>>(stem, text).$list
            }
        }
    )*};
}

records! {
    Claim in claims of Claims by |claim, id| claim.id == *id;
    Figure in figures of Figures by |figure, id| figure.id == *id;
    Source in sources of SourceFile by |source, id| source.id == *id;
    Section in sections of Role by |section, id| section.id.id() == id;
    SwitchDirection in directions of Switches by |switch, key| key.split_once(' ') == Some((&*switch.from, &*switch.to));
}

/// An outline has no file of its own: where the build made none, it is drawn from the claim.
impl Record for Outline<'static> {
    fn is(&self, key: &str) -> bool {
        self.id == *key
    }
    fn all(stem: &str, text: &'static str) -> Vec<Self> {
        Claim::all(stem, text).iter().map(Self::from).collect()
    }
}

/// The records of one list of a file.
pub(super) struct Listed<T> {
    pub(super) stem: String,
    text: &'static str,
    /// Where the records stand in the text; none where it has to be parsed whole.
    places: &'static [Place],
    /// Each in a box of its own: most of them stay empty, and a place for a record
    /// is as large as a record.
    cells: OnceCell<Vec<OnceCell<Box<T>>>>,
}

fn boxed<T>(records: Vec<T>) -> Vec<OnceCell<Box<T>>> {
    records.into_iter().map(|record| OnceCell::from(Box::new(record))).collect()
}

impl<T: Record> Listed<T> {
    /// Records that stand nowhere but here.
    pub(super) fn of(stem: impl Into<String>, records: Vec<T>) -> Self {
        Self { stem: stem.into(), text: "", places: &[], cells: OnceCell::from(boxed(records)) }
    }

    /// Records of a text, and where they stand in it; nowhere if that is not known.
    pub(super) fn new(stem: String, text: &'static str, places: &'static [Place]) -> Self {
        Self { stem, text, places, cells: OnceCell::new() }
    }

    fn cells(&self) -> &[OnceCell<Box<T>>] {
        self.cells.get_or_init(|| match self.places.len() {
            0 => boxed(T::all(&self.stem, self.text)),
            count => std::iter::repeat_with(OnceCell::new).take(count).collect(),
        })
    }

    /// The JSON of a record; empty where no place is known.
    fn piece(&self, at: usize) -> &'static str {
        self.places.get(at).map_or("", |(_, start, end)| &self.text[*start..*end])
    }

    fn at(&self, at: usize) -> Option<&T> {
        Some(self.cells().get(at)?.get_or_init(|| Box::new(parse(&self.stem, self.piece(at)))))
    }

    /// Every record, in the order of the file.
    pub(super) fn iter(&self) -> impl Iterator<Item = &T> {
        (0..self.cells().len()).filter_map(|at| self.at(at))
    }

    /// The first record of this key.
    pub(super) fn get(&self, key: &str) -> Option<&T> {
        self.at(self.position(key)?)
    }

    /// Whether there is a record of this key.
    pub(super) fn has(&self, key: &str) -> bool {
        self.position(key).is_some()
    }

    fn position(&self, key: &str) -> Option<usize> {
        if self.places.is_empty() {
            return self.iter().position(|record| record.is(key));
        }
        self.places.iter().position(|(known, ..)| *known == key)
    }

    /// Every record but those whose JSON, as the build writes it, `may` rules out,
    /// parsed already or not. What is left is to be looked at again, and where no
    /// places are known, that is all of them.
    pub(super) fn filtered(&self, may: impl Fn(&str) -> bool) -> impl Iterator<Item = &T> {
        let stays = move |at: &usize| self.places.is_empty() || may(self.piece(*at));
        (0..self.cells().len()).filter(stays).filter_map(|at| self.at(at))
    }
}
