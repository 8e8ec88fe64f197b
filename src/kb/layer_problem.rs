//! Something wrong with a layer, told with its place.

use serde::Serialize;

/// Something wrong with a layer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct LayerProblem {
    /// The file, as its path was given.
    pub file: String,
    /// From 1; `None` for the file as a whole.
    pub line: Option<usize>,
    /// In characters, from 1; `None` for the file as a whole.
    pub column: Option<usize>,
    /// The place inside the file, like `roles[0].summary.strength`, empty for
    /// its outermost object; `None` for the file as a whole.
    pub path: Option<String>,
    /// Stable word for programs: of a rule (`kb::check::code::ALL`), or of a file
    /// that no rule can judge yet (`kb::check::code::OF_FILES`).
    pub code: &'static str,
    /// What is wrong, and what was expected.
    pub message: String,
    /// The nearest right key, word or id.
    pub suggestion: Option<String>,
}

impl LayerProblem {
    /// A problem of a file as a whole.
    #[must_use]
    pub fn whole(file: &str, code: &'static str, message: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line: None, column: None, path: None, code, message: message.into(), suggestion: None }
    }
}

impl LayerProblem {
    /// The problem in one line: `mine.json:3:7: what is wrong; did you mean "that"?`
    #[must_use]
    pub fn told(&self) -> String {
        format!("{}{}: {}", self.file, self.place(), self.words())
    }

    /// `:3:7`, or nothing for the file as a whole.
    #[must_use]
    pub fn place(&self) -> String {
        match (self.line, self.column) {
            (Some(line), Some(column)) => format!(":{line}:{column}"),
            _ => String::new(),
        }
    }

    /// What is wrong, with the nearest right word.
    #[must_use]
    pub fn words(&self) -> String {
        let meant = self.suggestion.as_ref().map_or(String::new(), |near| format!("; did you mean \"{near}\"?"));
        format!("{}{meant}", self.message)
    }
}
