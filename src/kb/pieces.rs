//! What stands at a path of a text, remembered level by level: a thousand
//! problems can stand in one list of a million elements, which is taken apart
//! once and not a thousand times.

use std::borrow::Cow;
use std::collections::HashMap;

use super::json::{self, Step, steps};

/// A text, as far as it has been taken apart.
#[derive(Debug)]
pub(super) struct Pieces<'t> {
    text: &'t str,
    lists: HashMap<usize, Vec<&'t str>>,
    /// Of each key how it is written, and its value.
    objects: HashMap<usize, HashMap<Cow<'t, str>, (&'t str, &'t str)>>,
}

impl<'t> Pieces<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Self { text, lists: HashMap::new(), objects: HashMap::new() }
    }

    /// The piece at a path like `claims[0].evidence[3].text`, or, where the path
    /// leads nowhere, the piece where it ends; and how far the path led.
    pub(super) fn at(&mut self, path: &str) -> (&'t str, bool) {
        self.within(self.text, path)
    }

    /// The same, the path leading on from a piece.
    pub(super) fn within(&mut self, piece: &'t str, path: &str) -> (&'t str, bool) {
        let mut piece = piece;
        for step in steps(path) {
            // No two values start at one place.
            let place = json::offset(self.text, piece);
            let next = match step {
                Step::Key(key) => self.member(piece, &key).map(|(_, value)| value),
                Step::Index(index) => {
                    let elements = self.lists.entry(place).or_insert_with(|| json::elements(piece).unwrap_or_default());
                    elements.get(index).copied()
                }
            };
            match next {
                Some(next) => piece = next,
                None => return (piece, false),
            }
        }
        (piece, true)
    }

    /// A member of an object: the key as it is written, and the value.
    pub(super) fn member(&mut self, object: &'t str, key: &str) -> Option<(&'t str, &'t str)> {
        let members = self.objects.entry(json::offset(self.text, object)).or_insert_with(|| {
            let members = json::members(object).unwrap_or_default();
            // Of a repeated key the first.
            members.into_iter().rev().map(|member| (member.key, (member.raw, member.value))).collect()
        });
        members.get(key).copied()
    }
}

/// Line and column of offsets that do not fall, both from 1; columns count
/// characters.
#[derive(Debug)]
pub(super) struct Cursor<'t> {
    text: &'t str,
    at: usize,
    line: usize,
    column: usize,
}

impl<'t> Cursor<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Self { text, at: 0, line: 1, column: 1 }
    }

    pub(super) fn line_and_column(&mut self, offset: usize) -> (usize, usize) {
        let passed = self.text.get(self.at..offset).unwrap_or_default();
        self.at = self.at.max(offset);
        match passed.rfind('\n') {
            Some(end) => {
                self.line += passed.matches('\n').count();
                self.column = passed[end + 1..].chars().count() + 1;
            }
            None => self.column += passed.chars().count(),
        }
        (self.line, self.column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "{\"a\": [1, {\"b.c\": \"x\"}],\n \"\\u0061d\": {\"é\": null}}";

    #[test]
    fn a_path_leads_to_its_piece() {
        let mut pieces = Pieces::of(TEXT);
        for (path, piece, whole) in [
            ("a[0]", "1", true),
            ("a[1][\"b.c\"]", "\"x\"", true),
            ("ad.é", "null", true),
            ("a[7]", "[1, {\"b.c\": \"x\"}]", false),
            ("a[1].nothing", "{\"b.c\": \"x\"}", false),
            ("", TEXT, true),
        ] {
            assert_eq!(pieces.at(path), (piece, whole), "{path}");
        }
    }

    #[test]
    fn a_piece_knows_its_line_and_column() {
        let mut cursor = Cursor::of(TEXT);
        let mut pieces = Pieces::of(TEXT);
        for (path, place) in [("a", (1, 7)), ("a[1]", (1, 11)), ("ad", (2, 13)), ("ad.é", (2, 19)), ("ad.é", (2, 19))] {
            assert_eq!(cursor.line_and_column(json::offset(TEXT, pieces.at(path).0)), place, "{path}");
        }
    }
}
