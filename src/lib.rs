//! What kinds of Technical Program Manager there are, how they differ, and how
//! firmly anybody knows it: the library behind the `tpm` command.
//!
//! # The floors
//!
//! | floor | module | what lives there |
//! |---|---|---|
//! | 1 | [`text`] | words and widths: making text safe, near names, wrapping |
//! | 2 | [`kb`] | the knowledge base: records, embedded files, rules, catalog |
//! | 3 | [`answer`] | pure functions, catalog in, one serialisable answer out |
//! | 4 | [`page`] | an answer laid out for people |
//! | 5 | [`render`] | bytes: JSON, records (csv, tsv, ndjson), pages (table, plain, markdown, html) |
//! | 6 | [`cli`] | arguments, errors and exit codes, the one write |
//!
//! A file imports its own floor or lower ones, never a higher one, and only
//! `cli` and `kb/layer.rs` touch files, environment, terminal or clock.
//! `tests/suite/house.rs` reads `src/` and proves both.
//!
//! # The way of the data
//!
//! argv -> [`cli`] -> [`kb::Catalog`] (the embedded files, users' own over
//! them) -> [`answer`] -> JSON or records, or [`page`] -> [`render`] -> one
//! buffer -> one write. No step goes back.
//!
//! The same from Rust; `examples/pay_by_role.rs` is a whole program.
//!
//! ```
//! use tpm_career::{answer::pay, kb::Catalog, page, render};
//!
//! let catalog = Catalog::embedded();
//! let answer = pay::pay(&catalog, &pay::Query::default())?;
//! assert!(render::markdown(&page::pay(&answer), &catalog).starts_with("# Pay of TPMs"));
//! # Ok::<(), tpm_career::answer::Problem>(())
//! ```

pub mod answer;
pub mod cli;
pub mod kb;
pub mod page;
pub mod render;
pub mod text;
