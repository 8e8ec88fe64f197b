//! Any bytes as saved answers: never a panic, and what is read can be scored.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use tpm_career::answer::assess::{fit, level, sheet};
use tpm_career::kb::Catalog;

thread_local! {
    static CATALOG: LazyLock<Catalog> = LazyLock::new(Catalog::embedded);
}

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    CATALOG.with(|catalog| {
        for quick in [false, true] {
            if let Ok(read) = sheet::saved(catalog, quick, text) {
                let fit = fit::fit(catalog, &read, None);
                assert_eq!(fit.contributions.len(), read.questions.len());
            }
        }
        let (name, dimensions) = level::dimensions(catalog, "infra").unwrap();
        if let Ok(read) = sheet::saved_for(catalog, dimensions, &name.id, text) {
            assert_eq!(level::level(catalog, name, &read, None, None).role, "infra");
        }
    });
});
