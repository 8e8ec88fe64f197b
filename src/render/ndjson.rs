//! The format `ndjson`: records, one flat object a line. Nothing is altered, and
//! every column is always there.

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::json;
use crate::answer::Records;

/// The records, a line each.
///
/// ```
/// use tpm_career::{answer::switch, answer::Recorded, kb::Catalog, render};
///
/// let catalog = Catalog::embedded();
/// let answer = switch::switch(&catalog, "infra", "product")?;
/// let records = answer.records();
/// let text = render::ndjson(&records).expect("rows of texts");
/// assert_eq!(text.lines().count(), records.rows.len());
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
pub fn ndjson(records: &Records) -> Result<String, serde_json::Error> {
    records.rows.iter().map(|row| json::text(&Line { records, row }, true)).collect()
}

/// A row as an object, its keys in the order of the columns.
struct Line<'r> {
    records: &'r Records,
    row: &'r [Value],
}

impl Serialize for Line<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.row.len()))?;
        for (column, value) in self.records.columns.iter().zip(self.row) {
            map.serialize_entry(column, value)?;
        }
        map.end()
    }
}
