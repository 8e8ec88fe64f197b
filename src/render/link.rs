//! Links that a terminal can follow (OSC 8).

use std::fmt::Write;

use crate::text::address::is_of_the_web;

/// The longest address that terminals take.
const LONGEST: usize = 2_000;

/// Ends a link.
pub(super) const END: &str = "\u{1b}]8;;\u{1b}\\";

/// Words that lead to an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Link<'a> {
    /// Where to.
    pub(super) address: &'a str,
    /// Which link of the screen it is: what is wrapped stays one link.
    pub(super) number: usize,
}

impl Link<'_> {
    /// What starts the link; nothing for an address that is not of the web or
    /// that a terminal could stumble over.
    pub(super) fn start(self) -> Option<String> {
        let address = harmless(self.address)?;
        Some(format!("\u{1b}]8;id={};{address}\u{1b}\\", self.number))
    }
}

/// The address in printable ASCII, if it is one of the web.
fn harmless(address: &str) -> Option<String> {
    if !is_of_the_web(address) || address.chars().any(char::is_control) {
        return None;
    }
    let mut out = String::with_capacity(address.len());
    for byte in address.bytes() {
        if byte.is_ascii_graphic() {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}"); // a String takes everything
        }
    }
    (out.len() <= LONGEST).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_the_web_are_links() {
        for address in ["", "https://", "file:///etc/passwd", "javascript:1", "https://a\u{1b}\\b", "https://a\u{9c}", "https://a\nb"] {
            assert_eq!(Link { address, number: 1 }.start(), None, "{address:?}");
        }
        assert_eq!(Link { address: &format!("https://{}", "a".repeat(LONGEST)), number: 1 }.start(), None);
    }

    #[test]
    fn what_is_not_printable_ascii_is_percent_encoded() {
        let start = Link { address: "HTTPS://example.org/a b/\u{e9};%20?c=d", number: 7 }.start();
        assert_eq!(start.as_deref(), Some("\u{1b}]8;id=7;HTTPS://example.org/a%20b/%C3%A9;%20?c=d\u{1b}\\"));
    }
}
