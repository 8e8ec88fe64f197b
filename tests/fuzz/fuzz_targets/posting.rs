//! Any text as a posting: never a panic, and every phrase that counted stands
//! in it.
#![no_main]

use std::cell::RefCell;

use libfuzzer_sys::fuzz_target;
use tpm_career::answer::assess::posting::{As, Model, Reader};
use tpm_career::kb::Catalog;
use tpm_career::text::decode::decode;

thread_local! {
    static READER: RefCell<Reader<'static>> = {
        let catalog: &'static Catalog = Box::leak(Box::new(Catalog::embedded()));
        RefCell::new(Reader::new(Model::new(catalog, As::Posting).unwrap()))
    };
}

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = decode(bytes.to_vec()) else { return };
    READER.with_borrow_mut(|reader| {
        let plain = reader.said(None, &text);
        let explained = reader.explained(None, &text).map(|(said, _)| said);
        assert_eq!(plain.is_some(), explained.is_some());
    });
});
