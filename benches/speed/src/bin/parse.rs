//! Parses by `serde_json`, into the types of the knowledge base, every embedded
//! file that `tpm search` reads, and does nothing else. With a word it prints how
//! many bytes those files have, and how many all of them.

use std::hint::black_box;

use tpm_career::kb::{Catalog, FILES};

fn main() {
    if std::env::args().len() > 1 {
        let unread = |stem: &str| stem.starts_with("posting") || stem == "questions" || stem == "level";
        let read: usize = FILES.iter().filter(|file| !unread(file.stem)).map(|file| file.text.len()).sum();
        println!("{read} {}", FILES.iter().map(|file| file.text.len()).sum::<usize>());
        return;
    }
    // A file is parsed when it is first asked for.
    let catalog = Catalog::embedded();
    black_box((catalog.about(), catalog.adjacent(), catalog.companies(), catalog.concepts()));
    black_box((catalog.dimensions(), catalog.faq(), catalog.ladder()));
    for role in &catalog.meta().roles {
        black_box(catalog.role(&role.id));
    }
    black_box((catalog.claims().count(), catalog.figures().count(), catalog.all_sources().count(), catalog.switches().count()));
}
