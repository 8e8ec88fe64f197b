//! What is asked of a layer before anything is built from it: that it is no
//! larger than anybody needs, and written for a format that we read.

use super::json;
use crate::text::safe;

/// The largest file, in bytes.
pub const LARGEST_FILE: u64 = 8 * 1024 * 1024;

/// How many files can be laid.
pub const MOST_LAYERS: usize = 64;

/// How many records (JSON objects) all layers can hold together.
pub const MOST_RECORDS: usize = 100_000;

/// More problems than anybody reads; beyond, they are not collected.
pub const MOST_PROBLEMS: usize = 1_000;

/// How deep lists and objects can be nested.
pub const DEEPEST: usize = 64;

/// Counts brackets before anything is built: where a text is nested too deep,
/// or holds one record too many, and what to say of it.
pub(super) fn limits(text: &str, records: &mut usize) -> Result<(), (usize, String)> {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'{' | b'[' if !quoted => {
                depth += 1;
                *records += usize::from(byte == b'{');
                if depth > DEEPEST {
                    return Err((at, format!("nested deeper than {DEEPEST} levels")));
                }
                if *records > MOST_RECORDS {
                    return Err((at, format!("more than {MOST_RECORDS} records in all layers together")));
                }
            }
            b'}' | b']' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    Ok(())
}

/// What is wrong with the version that a layer says it is written for, before
/// anything else is asked of it: another version may have other keys. One that
/// is left out, or is no text, is a matter of shape.
pub(super) fn version(text: &str, newest: &str) -> Option<(usize, String)> {
    let member = json::members(text)?.into_iter().find(|member| member.key == "format_version")?;
    let given = json::string(member.value)?;
    // Written in one way only: neither `+1.0` nor `01.0`.
    let number = |text: &str| text.parse().ok().filter(|number: &u32| number.to_string() == text);
    let parsed = |version: &str| -> Option<(u32, u32)> {
        let (major, minor) = version.split_once('.')?;
        Some((number(major)?, number(minor)?))
    };
    let shown = safe::quoted(&given);
    let message = match (parsed(&given), parsed(newest)) {
        (Some(given), Some(newest)) if given > newest => format!("format version {shown} is too new"),
        (Some((given, _)), Some((newest, _))) if given < newest => format!("format version {shown} is too old"),
        (Some(_), _) => return None,
        (None, _) => format!("{shown} is no format version"),
    };
    Some((json::offset(text, member.value), format!("{message}; this tpm reads {newest}")))
}
