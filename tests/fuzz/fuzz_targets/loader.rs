//! Any bytes as a layer: never a panic, and what is told of them can be shown.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tpm_career::kb::{LayerText, stacked};
use tpm_career::text::decode::decode;
use tpm_career::text::safe;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = decode(bytes.to_vec()) else { return };
    match stacked(&[LayerText { path: "fuzz.json".to_owned(), text }]) {
        Ok(catalog) => assert!(!catalog.gathered().format_version.is_empty()),
        Err(problems) => {
            assert!(!problems.is_empty());
            for problem in problems {
                assert!(!safe::spelled_out(&problem.told()).contains(safe::is_unsafe));
            }
        }
    }
});
