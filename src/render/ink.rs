//! Colour: the only file that names the `colored` crate. Only the sixteen base
//! colours, and never the only sign of anything.

use colored::Colorize;

use crate::page::Tone;

/// Paints words, or leaves them as they are.
#[derive(Debug, Clone, Copy)]
pub struct Ink(bool);

impl Ink {
    /// Ink that is on or off. The crate's own reading of the environment is
    /// overruled: `cli` has decided already. Without ink the crate is never
    /// asked, and it would look at environment and terminal only to be told so.
    #[must_use]
    pub fn new(on: bool) -> Self {
        if on {
            colored::control::set_override(true);
        }
        Self(on)
    }

    /// Appends the words in their tone.
    pub fn paint(self, out: &mut String, words: &str, tone: Tone) {
        if !self.0 || words.is_empty() {
            out.push_str(words);
            return;
        }
        let painted = match tone {
            Tone::Plain => words.normal(),
            Tone::Strong => words.bold(),
            Tone::Faint => words.dimmed(),
            Tone::Command => words.cyan(),
            Tone::Mark => words.yellow(),
            Tone::Match => words.bold().underline(),
        };
        out.push_str(&painted.to_string());
    }
}
