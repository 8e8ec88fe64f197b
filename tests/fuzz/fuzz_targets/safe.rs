//! Any text made safe: nothing is left that moves a cursor or reorders text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tpm_career::text::safe;

fuzz_target!(|text: &str| {
    for shown in [safe::spelled_out(text).into_owned(), safe::quoted(text)] {
        assert!(!shown.contains(safe::is_unsafe));
        // The bytes that terminals act on, whatever the characters are called.
        assert!(shown.bytes().all(|byte| byte >= 0x20 && byte != 0x7f));
        assert!(!shown.contains(['\u{80}', '\u{9b}', '\u{9d}', '\u{202a}', '\u{202e}', '\u{2066}', '\u{2069}', '\u{200f}', '\u{61c}']));
    }
});
