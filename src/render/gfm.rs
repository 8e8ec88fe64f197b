//! How words get through GitHub's Markdown unchanged.
//!
//! A reader of the source should see as few backslashes as can be: a sign is
//! escaped only where it would be markup. What GitHub makes of the finished
//! text, no backslash keeps from it: `@name`, `#1` and `:smile:`.

/// Where a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In a paragraph, or an item of a list: its first sign could start a block.
    Block,
    /// Behind the signs of a heading.
    Heading,
    /// In a cell of a table.
    Cell,
}

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

/// A stretch of words, and what it stands between.
struct Words<'a> {
    text: &'a str,
    place: Place,
    before: Option<char>,
    after: Option<char>,
    /// Whether the dollars of the line could be a formula.
    formula: bool,
}

impl Words<'_> {
    fn put(&self, out: &mut String) {
        let mut before = self.before;
        let list = self.numbered();
        for (at, c) in self.text.char_indices() {
            let rest = &self.text[at + c.len_utf8()..];
            let after = rest.chars().next().or(self.after);
            if Some(at) == list || self.is_markup(c, before, after, rest) || self.is_broken_address(at, c, rest) {
                out.push('\\');
            }
            out.push(c);
            before = Some(c);
        }
    }

    /// Where the sign stands that makes the text an item of a numbered list.
    fn numbered(&self) -> Option<usize> {
        let digits = self.text.bytes().take_while(u8::is_ascii_digit).count();
        let mut rest = self.text[digits..].chars();
        let starts = self.starts(self.before) && digits > 0;
        (starts && matches!(rest.next(), Some('.' | ')')) && is_blank(rest.next().or(self.after))).then_some(digits)
    }

    fn starts(&self, before: Option<char>) -> bool {
        self.place == Place::Block && before.is_none()
    }

    fn is_markup(&self, c: char, before: Option<char>, after: Option<char>, rest: &str) -> bool {
        match c {
            '*' | '`' | '[' => true,
            '\\' => !is_letter(after),
            '|' => self.place == Place::Cell,
            '_' => !(is_letter(before) && is_letter(after)),
            '<' => !is_blank(after),
            '&' => is_entity(rest),
            // One after a blank can start what is struck out, but not end it.
            '~' => !(is_blank(before) && is_letter(after)),
            '$' => self.formula,
            '#' => self.starts(before) && is_blank(rest.trim_start_matches('#').chars().next().or(self.after)),
            '>' => self.starts(before),
            '+' => self.starts(before) && is_blank(after),
            // Alone or as a rule, which our own sign of an item could begin.
            '-' => self.starts(before) && (is_blank(after) || rest.chars().all(|c| matches!(c, '-' | ' '))),
            _ => false,
        }
    }

    /// Whether the sign makes an address of the words around it, and something
    /// in the address needs a backslash, which would become part of it.
    fn is_broken_address(&self, at: usize, c: char, rest: &str) -> bool {
        let starts = c == ':' && rest.starts_with("//") || c == '.' && self.text[..at].to_ascii_lowercase().ends_with("www");
        if !starts {
            return false;
        }
        let end = rest.find(' ');
        let address = &rest[..end.unwrap_or(rest.len())];
        let spoilt = |(at, c): (usize, char)| match c {
            '*' | '`' | '[' | '\\' | '|' | '~' | '$' | '<' => true,
            '&' => is_entity(&address[at + 1..]),
            '_' => !(is_letter(address[..at].chars().next_back()) && is_letter(address[at + 1..].chars().next())),
            _ => false,
        };
        address.char_indices().any(spoilt) || end.is_none() && self.after.is_some()
    }
}

fn is_letter(c: Option<char>) -> bool {
    c.is_some_and(char::is_alphanumeric)
}

fn is_blank(c: Option<char>) -> bool {
    c.is_none_or(char::is_whitespace)
}

/// Whether an ampersand before the text makes it the name of a character.
fn is_entity(rest: &str) -> bool {
    let name = rest.strip_prefix('#').unwrap_or(rest);
    let end = name.bytes().take_while(u8::is_ascii_alphanumeric).count();
    end > 0 && name[end..].starts_with(';')
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

/// Whether an address can stand between angle brackets, or behind the id that
/// it belongs to, and be read back as it is.
pub(super) fn is_address(url: &str) -> bool {
    let fits = |c: char| if c.is_ascii() { c.is_ascii_graphic() && !"<>\"\\^`{|}".contains(c) } else { c.is_alphanumeric() };
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let entity = url.match_indices('&').any(|(at, _)| is_entity(&url[at + 1..]));
    rest.is_some_and(|rest| !rest.is_empty()) && url.chars().all(fits) && !entity
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
            let mut bits = |most: usize| (0..random.usize(1..most)).map(|_| BITS[random.usize(..BITS.len())]).collect::<String>();
            let (first, second, third) = (bits(7), bits(4), bits(5));
            let shape = random.u8(..8);
            for (place, item) in PLACES {
                let made = line(place, |line| match shape {
                    0 => line.words(&first),
                    1 => line.bold(&first),
                    2 => line.code(&format!("x{first}x")),
                    3 => {
                        line.words(&first);
                        line.bold(&second);
                        line.words(&third);
                    }
                    4 => {
                        line.bold(&first);
                        line.bold(&second);
                        line.words(&third);
                    }
                    5 => {
                        line.words(&first);
                        line.code(&format!("x{second}x"));
                        line.bold(&third);
                    }
                    6 => {
                        line.bold(&first);
                        line.code(&format!("{second}x"));
                        line.words(&third);
                    }
                    _ => {
                        line.words(&first);
                        line.words(&second);
                        line.bold(&third);
                    }
                });
                let expected = match shape {
                    0 | 1 => first.clone(),
                    2 => format!("x{first}x"),
                    5 => format!("{first}x{second}x{third}"),
                    6 => format!("{first}{second}x{third}"),
                    _ => format!("{first}{second}{third}"),
                };
                let document = document(place, &made, item);
                assert_eq!(words(&document), squeezed(&expected), "{place:?} {shape} of {first:?} {second:?} {third:?}:\n{document}");
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

    #[test]
    fn an_address_is_one() {
        for good in ["https://a.example", "http://a.example/a_b?c=d&e=f#(g)", "https://bücher.example/~x"] {
            assert!(is_address(good), "{good}");
            let made = format!("<{good}>\n");
            assert!(matches!(Parser::new_ext(&made, github()).nth(1), Some(Event::Start(Tag::Link { .. }))), "{good}");
        }
        for bad in
            ["https://", "javascript:alert(1)", "https://a.example/a b", "https://a.example/<b>", "https://a.example?a&lt;b", "ftp://a"]
        {
            assert!(!is_address(bad), "{bad}");
        }
    }
}
