//! A line of a page: words with a tone, marks, and the sources behind them.

use std::borrow::Cow;

use crate::answer::Fact;
use crate::kb::Text;
use crate::kb::records::Strength;

/// How words are meant; what that looks like is the renderer's business.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Ordinary words.
    Plain,
    /// Names and titles.
    Strong,
    /// What may be overlooked.
    Faint,
    /// What to type.
    Command,
    /// A mark beside a fact.
    Mark,
    /// A word that was looked for.
    Match,
}

/// What a reader is told beside a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// The source says often, may, can.
    Hedged,
    /// Our own join of several sources.
    Inferred,
    /// Only the article says so.
    Article,
    /// Looked for and not found.
    Unknown,
    /// From one of the user's own files.
    Own,
}

impl Mark {
    /// Every mark, in the order they are shown.
    pub const ALL: [Self; 5] = [Self::Hedged, Self::Inferred, Self::Article, Self::Unknown, Self::Own];

    /// The sign beside a fact.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Hedged => "~",
            Self::Inferred => "\u{2248}",
            Self::Article => "\u{2020}",
            Self::Unknown => "?",
            Self::Own => "+",
        }
    }

    /// The sign beside a fact where only ASCII is wanted.
    #[must_use]
    pub const fn ascii_sign(self) -> &'static str {
        match self {
            Self::Inferred => "~~",
            Self::Article => "*",
            Self::Hedged | Self::Unknown | Self::Own => self.sign(),
        }
    }

    /// The words that say the same.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Hedged => "the source hedges",
            Self::Inferred => "our inference",
            Self::Article => "only the article says so",
            Self::Unknown => "unknown",
            Self::Own => "from your own file",
        }
    }
}

/// A set of marks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Marks(u8);

impl Marks {
    /// The marks that belong beside a fact.
    #[must_use]
    pub fn of(fact: &Fact<'_>) -> Self {
        let mut marks = Self::default();
        match fact.strength {
            Strength::Hedged => marks.put(Mark::Hedged),
            Strength::Inferred => marks.put(Mark::Inferred),
            Strength::Unknown => marks.put(Mark::Unknown),
            Strength::Stated | Strength::Measured => {}
        }
        if fact.vendor_only {
            marks.put(Mark::Article);
        }
        marks.add(Self::own(fact.layer));
        marks
    }

    /// The mark of what is from a layer.
    #[must_use]
    pub fn own(layer: Option<&str>) -> Self {
        let mut marks = Self::default();
        if layer.is_some() {
            marks.put(Mark::Own);
        }
        marks
    }

    /// The marks of the set, in the order they are shown.
    pub fn iter(self) -> impl Iterator<Item = Mark> {
        Mark::ALL.into_iter().filter(move |mark| self.0 & (1 << *mark as u8) != 0)
    }

    /// The words of all of them, where signs would say too little.
    #[must_use]
    pub fn words(self) -> String {
        self.iter().map(Mark::words).collect::<Vec<_>>().join("; ")
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(super) fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }

    fn put(&mut self, mark: Mark) {
        self.0 |= 1 << mark as u8;
    }
}

/// A stretch of a line.
#[derive(Debug, Clone)]
pub enum Piece<'a> {
    /// Words.
    Text(Cow<'a, str>, Tone),
    /// Marks beside the words before.
    Marks(Marks),
    /// Ids of the sources of the words before.
    Sources(Vec<&'a str>),
}

/// A line of a page; how it breaks is the renderer's business.
#[derive(Debug, Clone, Default)]
pub struct Line<'a> {
    /// From left to right.
    pub pieces: Vec<Piece<'a>>,
}

impl<'a> Line<'a> {
    /// Ordinary words.
    pub fn plain(text: impl Into<Cow<'a, str>>) -> Self {
        Self::default().and(text, Tone::Plain)
    }

    /// Names and titles.
    pub fn strong(text: impl Into<Cow<'a, str>>) -> Self {
        Self::default().and(text, Tone::Strong)
    }

    /// What may be overlooked.
    pub fn faint(text: impl Into<Cow<'a, str>>) -> Self {
        Self::default().and(text, Tone::Faint)
    }

    /// The line with more words.
    #[must_use]
    pub fn and(mut self, text: impl Into<Cow<'a, str>>, tone: Tone) -> Self {
        self.pieces.push(Piece::Text(text.into(), tone));
        self
    }

    /// The line with the marks of a fact whose text it holds already.
    #[must_use]
    pub fn and_marks(mut self, fact: &Fact<'a>) -> Self {
        let marks = Marks::of(fact);
        if !marks.is_empty() {
            self.pieces.push(Piece::Marks(marks));
        }
        self
    }

    /// The line with a mark that no fact brings along.
    #[must_use]
    pub fn and_mark(mut self, mark: Mark) -> Self {
        let mut marks = Marks::default();
        marks.put(mark);
        self.pieces.push(Piece::Marks(marks));
        self
    }

    /// The line with the mark of what is from a layer.
    #[must_use]
    pub fn and_own(mut self, layer: Option<&str>) -> Self {
        let marks = Marks::own(layer);
        if !marks.is_empty() {
            self.pieces.push(Piece::Marks(marks));
        }
        self
    }

    /// The line with another after it.
    #[must_use]
    pub fn and_line(mut self, mut other: Self) -> Self {
        self.pieces.append(&mut other.pieces);
        self
    }

    /// The line with a fact's text and marks.
    #[must_use]
    pub fn and_said(mut self, fact: &Fact<'a>) -> Self {
        self.pieces.push(Piece::Text(fact.text.into(), Tone::Plain));
        let marks = Marks::of(fact);
        if !marks.is_empty() {
            self.pieces.push(Piece::Marks(marks));
        }
        self
    }

    /// The line with a fact's text, its marks, the question to ask and its sources.
    #[must_use]
    pub fn and_fact(self, fact: &Fact<'a>) -> Self {
        let line = self.and_cell(fact);
        // Where only the article says so, the mark has named the source.
        if fact.vendor_only { line } else { line.and_sources(fact.sources) }
    }

    /// The line with the ids of the sources of what it says.
    #[must_use]
    pub fn and_sources(mut self, sources: &'a [Text<'a>]) -> Self {
        self.pieces.push(Piece::Sources(sources.iter().map(|id| &**id).collect()));
        self
    }

    /// The line with these source ids, each once.
    #[must_use]
    pub fn and_source_ids(mut self, sources: impl IntoIterator<Item = &'a Text<'a>>) -> Self {
        let mut ids: Vec<&str> = Vec::new();
        for id in sources {
            if !ids.contains(&&**id) {
                ids.push(id);
            }
        }
        self.pieces.push(Piece::Sources(ids));
        self
    }

    /// The line with a fact's text, its marks and the question to ask: what a
    /// cell of a table has room for.
    #[must_use]
    pub fn and_cell(self, fact: &Fact<'a>) -> Self {
        let line = self.and_said(fact);
        match fact.ask {
            Some(ask) => line.and(" Ask: ", Tone::Strong).and(ask, Tone::Plain),
            None => line,
        }
    }

    /// A fact with its title before it.
    #[must_use]
    pub fn fact(fact: &Fact<'a>) -> Self {
        match fact.title {
            Some(title) => Self::strong(title).and(": ", Tone::Strong).and_fact(fact),
            None => Self::default().and_fact(fact),
        }
    }

    /// Every mark of the line.
    #[must_use]
    pub fn marks(&self) -> Marks {
        let mut all = Marks::default();
        for piece in &self.pieces {
            if let Piece::Marks(marks) = piece {
                all.add(*marks);
            }
        }
        all
    }
}
