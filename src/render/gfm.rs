//! A line of GitHub's Markdown: words, bold words, code, links to sources.

use super::escape::{Place, Words, is_letter};

/// What becomes of a stretch of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Words to read.
    Words,
    /// Words to see first.
    Bold,
    /// What to type.
    Code,
    /// Our own Markdown, a blank before it.
    Ours,
}

/// A line of Markdown in the making.
#[derive(Debug, Default)]
pub(super) struct Inline {
    runs: Vec<(Kind, String)>,
}

impl Inline {
    /// Adds words.
    pub(super) fn words(&mut self, text: &str) {
        self.push(Kind::Words, text);
    }

    /// Adds words in bold. Blanks around them stay outside: `** so**` is not bold.
    pub(super) fn bold(&mut self, text: &str) {
        let core = text.trim();
        let from = text.len() - text.trim_start().len();
        self.push(Kind::Words, &text[..from]);
        self.push(Kind::Bold, core);
        self.push(Kind::Words, &text[from + core.len()..]);
    }

    /// Adds something to type.
    pub(super) fn code(&mut self, text: &str) {
        self.push(Kind::Code, text);
    }

    /// Adds links to the sources with these ids, whose addresses stand at the
    /// end of the page: `([a], [b])`. Without its end such a line still names them.
    pub(super) fn sources(&mut self, ids: &[&str]) {
        if ids.is_empty() {
            return;
        }
        let named: Vec<String> = ids.iter().map(|id| format!("[{id}]")).collect();
        self.push(Kind::Ours, &format!(" ({})", named.join(", ")));
    }

    /// The Markdown of the line.
    pub(super) fn at(mut self, place: Place) -> String {
        self.settle(place);
        let mut out = String::new();
        let formula = self.could_be_formula();
        for (at, (kind, text)) in self.runs.iter().enumerate() {
            let after = self.runs.get(at + 1).map(|(kind, text)| kind.first(text));
            let mut words = Words { text, place, before: out.chars().next_back(), after, formula };
            match kind {
                Kind::Words => words.put(&mut out),
                Kind::Bold => {
                    words.before = Some('*');
                    words.after = Some('*');
                    out.push_str("**");
                    words.put(&mut out);
                    out.push_str("**");
                }
                Kind::Code => out.push_str(&code(text)),
                Kind::Ours => out.push_str(text),
            }
        }
        // A blank of another kind is no indentation.
        let mut out = out.trim_matches(' ').to_owned();
        if place == Place::Heading {
            keep_hashes(&mut out);
        }
        out
    }

    /// Whether a dollar could end a formula that another began: it does so only
    /// right behind a sign, which is rare in prices.
    fn could_be_formula(&self) -> bool {
        let mut before = ' ';
        let mut begun = false;
        for (kind, text) in &self.runs {
            if matches!(kind, Kind::Bold | Kind::Code) {
                before = '*';
            }
            for c in text.chars() {
                if c == '$' && std::mem::replace(&mut begun, true) && before != ' ' {
                    return true;
                }
                before = c;
            }
        }
        false
    }

    /// Joins stretches of one kind; line feeds and runs of blanks become a blank.
    fn push(&mut self, kind: Kind, text: &str) {
        if text.is_empty() {
            return;
        }
        if self.runs.last().is_none_or(|last| last.0 != kind) {
            self.runs.push((kind, String::new()));
        }
        let blank_before = self.runs.len() < 2 || self.runs[self.runs.len() - 2].1.ends_with(' ');
        let text = if kind == Kind::Ours && blank_before { text.trim_start() } else { text };
        let Some((_, out)) = self.runs.last_mut() else { return };
        for c in text.chars() {
            let c = if c.is_control() { ' ' } else { c };
            if c != ' ' || kind != Kind::Words || !(if out.is_empty() { blank_before } else { out.ends_with(' ') }) {
                out.push(c);
            }
        }
    }

    /// What cannot be bold or code where it stands becomes words.
    fn settle(&mut self, place: Place) {
        let runs = std::mem::take(&mut self.runs);
        for (at, (kind, text)) in runs.iter().enumerate() {
            let before = at.checked_sub(1).and_then(|at| runs[at].1.chars().next_back());
            let after = runs.get(at + 1).and_then(|(_, text)| text.chars().next());
            let kept = match kind {
                Kind::Bold => place != Place::Heading && can_be_bold(text, before, after),
                // A backslash before a bar cannot be told from one that escapes it.
                Kind::Code => place != Place::Cell || !text.contains('|'),
                Kind::Words | Kind::Ours => true,
            };
            self.push(if kept { *kind } else { Kind::Words }, text);
        }
    }
}

impl Kind {
    /// The first sign of the stretch in Markdown, near enough.
    fn first(self, text: &str) -> char {
        match self {
            Self::Bold => '*',
            Self::Code => '`',
            Self::Words | Self::Ours => text.chars().next().unwrap_or(' '),
        }
    }
}

/// Whether asterisks around the text make it bold: they must not look as if
/// they stood the other way round. Stricter than the rule, which asks for
/// tables of what is punctuation.
fn can_be_bold(text: &str, before: Option<char>, after: Option<char>) -> bool {
    let open = |c: Option<char>| c.is_none_or(char::is_whitespace);
    (is_letter(text.chars().next()) || open(before)) && (is_letter(text.chars().next_back()) || open(after))
}

/// The text as code, in a longer fence than any it holds.
fn code(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Keeps the last signs of a heading from being taken for its end.
fn keep_hashes(heading: &mut String) {
    let from = heading.trim_end_matches('#').len();
    if from < heading.len() && (from == 0 || heading[..from].ends_with(' ')) {
        heading.insert(from, '\\');
    }
}

#[cfg(test)]
mod tests {
    use pulldown_cmark::{Event, Options, Parser, Tag};

    use super::*;

    /// Everything that GitHub knows and a sign could set off.
    fn github() -> Options {
        Options::ENABLE_TABLES
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_TASKLISTS
            | Options::ENABLE_MATH
            | Options::ENABLE_GFM
    }

    /// The line inside a document, at a place of each kind.
    fn document(place: Place, line: &str, item: bool) -> String {
        let around = match (place, item) {
            (Place::Block, false) => format!("{line}\n"),
            (Place::Block, true) => format!("- {line}\n"),
            (Place::Heading, _) => format!("## {line}\n"),
            (Place::Cell, _) => format!("|  |\n| --- |\n| {line} |\n"),
        };
        format!("{around}\n[a]: https://a.example\n[x]: https://x.example\n[^1]: note\n")
    }

    /// The words of a document; anything but words where words belong fails.
    fn words(document: &str) -> String {
        let mut out = String::new();
        for event in Parser::new_ext(document, github()) {
            match event {
                Event::Text(text) | Event::Code(text) => out.push_str(&text),
                Event::Start(
                    Tag::Paragraph
                    | Tag::Heading { .. }
                    | Tag::List(None)
                    | Tag::Item
                    | Tag::Table(_)
                    | Tag::TableHead
                    | Tag::TableRow
                    | Tag::TableCell
                    | Tag::Strong,
                )
                | Event::End(_) => {}
                Event::Start(Tag::FootnoteDefinition(_)) => break,
                other => panic!("{other:?} in\n{document}"),
            }
        }
        out.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn squeezed(text: &str) -> String {
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn line(place: Place, build: impl FnOnce(&mut Inline)) -> String {
        let mut inline = Inline::default();
        build(&mut inline);
        inline.at(place)
    }

    const PLACES: [(Place, bool); 4] = [(Place::Block, false), (Place::Block, true), (Place::Heading, false), (Place::Cell, false)];

    #[test]
    fn any_words_are_read_back_as_they_are() {
        const BITS: [&str; 58] = [
            "\\",
            "`",
            "``",
            "*",
            "**",
            "_",
            "__",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "&",
            "|",
            "~",
            "~~",
            "$",
            "$$",
            "#",
            "##",
            "+",
            "-",
            "---",
            "=",
            "===",
            "1.",
            "12)",
            "!",
            ":",
            "@",
            "a",
            "b1",
            "word",
            "x",
            "^1",
            "[x]",
            "[a]",
            "[ ]",
            "[^1]",
            "&amp;",
            "&#35;",
            "<b>",
            "<!--",
            "https://a.example/~b_c*d",
            "www.a.example",
            "{",
            "}",
            "\"",
            "'",
            " ",
            "  ",
            "\n",
            "\u{a0}",
            "漢字",
            "é",
            "e\u{301}",
            "👩‍💻",
        ];
        let mut random = fastrand::Rng::with_seed(8);
        for _ in 0..60_000 {
            let pieces: Vec<(u8, String)> = (0..random.usize(1..4))
                .map(|_| (random.u8(..4), (0..random.usize(1..6)).map(|_| BITS[random.usize(..BITS.len())]).collect()))
                .map(|(kind, text): (u8, String)| (kind, if kind == 3 { format!("x{text}x") } else { text }))
                .collect();
            let expected: String = pieces.iter().map(|piece| &*piece.1).collect();
            for (place, item) in PLACES {
                let made = line(place, |line| {
                    for (kind, text) in &pieces {
                        match kind {
                            0 | 1 => line.words(text),
                            2 => line.bold(text),
                            _ => line.code(text),
                        }
                    }
                });
                let document = document(place, &made, item);
                assert_eq!(words(&document), squeezed(&expected), "{place:?} of {pieces:?}:\n{document}");
            }
        }
    }

    #[test]
    fn ordinary_words_stay_bare() {
        for text in [
            "TPM-led, 1.5 to 2 years; R&D (n = 5) + 3 % - or so",
            "infra $250k (n 241), product $255.5k, ~IC1",
            "snake_case, C# and #1, a | b, 5 > 4, x < y",
            "1.5 years",
            "-1.1 to +5.7 %",
            "--kb names a file: https://a.example/a_b",
            "#1 of 3",
        ] {
            assert_eq!(line(Place::Block, |line| line.words(text)), text);
        }
    }

    #[test]
    fn what_would_be_markup_is_escaped_and_no_more() {
        for (text, expected) in [
            ("1. first", "1\\. first"),
            ("- item", "\\- item"),
            ("# heading", "\\# heading"),
            ("> quote", "\\> quote"),
            ("*a* _b_ `c` [d](e)", "\\*a\\* \\_b\\_ \\`c\\` \\[d](e)"),
            ("<b> &lt; $5-$6", "\\<b> \\&lt; \\$5-\\$6"),
            ("C:\\Users\\*", "C:\\Users\\\\\\*"),
        ] {
            assert_eq!(line(Place::Block, |line| line.words(text)), expected);
        }
        assert_eq!(line(Place::Cell, |line| line.words("a | b")), "a \\| b");
        assert_eq!(line(Place::Heading, |line| line.words("1. C #")), "1. C \\#");
    }

    #[test]
    fn bold_code_and_sources_are_read_as_such() {
        let made = line(Place::Block, |line| {
            line.bold("Label");
            line.bold(": ");
            line.words("see  ");
            line.code("tpm why `x`");
            line.sources(&["a", "own:b"]);
        });
        assert_eq!(made, "**Label:** see `` tpm why `x` `` ([a], [own:b])");
        assert_eq!(line(Place::Cell, |line| line.code("a | b")), "a \\| b");
        let document = document(Place::Block, &made, false);
        let links = Parser::new_ext(&document, github()).filter(|event| matches!(event, Event::Start(Tag::Link { .. }))).count();
        assert_eq!(links, 1, "the address of the other is not there");
    }
}
