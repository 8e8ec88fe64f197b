//! Parses by `serde_json`, into the types of the knowledge base, every embedded
//! file that `tpm search` reads, and does nothing else. With a word it prints how
//! many bytes those files have, and how many all of them.

use std::hint::black_box;

use tpm_career::kb::records::Grade;
use tpm_career::kb::{Catalog, FILES};

const GRADES: [Grade; 7] =
    [Grade::Official, Grade::Employer, Grade::Submissions, Grade::Practitioner, Grade::News, Grade::Community, Grade::Vendor];

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
    black_box((catalog.dimensions(), catalog.faq(), catalog.ladder(), catalog.switches()));
    for role in &catalog.meta().roles {
        black_box(catalog.role(&role.id));
    }
    for grade in GRADES {
        black_box(catalog.sources(grade));
    }
    black_box((catalog.claims().count(), catalog.figures().count()));
}
