//! The JSON Schemas of everything that `tpm` prints and of the files it reads,
//! as committed. `cli/schemas.rs` makes them from the types and fails when they
//! are stale.

use crate::text::packed::unpacked;

/// A schema.
#[derive(Debug, Clone, Copy)]
pub struct Schema {
    /// The `kind` of an output, or `data-` and the kind of a file.
    pub name: &'static str,
    packed: &'static [u8],
}

impl Schema {
    /// The whole text.
    #[must_use]
    pub fn text(&self) -> String {
        unpacked(self.packed)
    }
}

macro_rules! schemas {
    ($($name:literal)*) => {
        /// Every schema: outputs first, then files.
        pub const SCHEMAS: &[Schema] = &[$(Schema { name: $name, packed: include_bytes!(concat!(env!("OUT_DIR"), "/schema/", $name, ".json")) }),*];
    };
}

schemas! {
    "roles" "show" "compare" "ladder" "ladder_crosswalk" "ladder_steps" "ladder_worksheet"
    "assess_questions" "assess_fit" "assess_fit_line" "assess_level" "assess_posting" "assess_posting_line" "posting_evaluation"
    "pay" "switch" "faq" "search" "why" "why_fact" "sources" "kb_check" "version" "error" "error_line"
    "data-layer" "data-meta" "data-about" "data-adjacent" "data-role" "data-dimensions" "data-concepts" "data-ladder" "data-level"
    "data-companies" "data-figures" "data-sources" "data-claims" "data-faq" "data-switch" "data-questions" "data-posting" "data-phrases"
}

/// The schema of this name.
///
/// ```
/// use tpm_career::kb::schema;
///
/// assert!(schema::named("data-layer").is_some() && schema::named("plumber").is_none());
/// ```
#[must_use]
pub fn named(name: &str) -> Option<Schema> {
    SCHEMAS.iter().copied().find(|schema| schema.name == name)
}
