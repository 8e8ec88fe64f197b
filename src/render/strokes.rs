//! What drawings are made of: box drawing characters, or ASCII alone.

/// The strokes of bars and of the ladder.
#[derive(Debug)]
pub(super) struct Strokes {
    /// A line to the right.
    pub(super) across: char,
    /// A line down.
    pub(super) down: char,
    /// Where a line to the right leaves one that goes down.
    pub(super) branch: char,
    /// Where a line from below turns to the right.
    pub(super) corner: char,
    /// Where a line from the left turns up.
    pub(super) turn: char,
    /// The lower end of a range.
    pub(super) low: char,
    /// The middle of a range.
    pub(super) mid: char,
    /// The upper end of a range.
    pub(super) high: char,
    /// Points to where a way leads.
    pub(super) arrow: &'static str,
}

impl Strokes {
    /// Strokes of ASCII, or of boxes.
    pub(super) const fn of(ascii: bool) -> &'static Self {
        if ascii { &ASCII } else { &BOXES }
    }
}

const BOXES: Strokes = Strokes {
    across: '\u{2500}',
    down: '\u{2502}',
    branch: '\u{251c}',
    corner: '\u{250c}',
    turn: '\u{2518}',
    low: '\u{251c}',
    mid: '\u{253c}',
    high: '\u{2524}',
    arrow: "\u{2500}\u{2500}>",
};

const ASCII: Strokes = Strokes { across: '-', down: '|', branch: '+', corner: '+', turn: '+', low: '|', mid: '+', high: '|', arrow: "-->" };
