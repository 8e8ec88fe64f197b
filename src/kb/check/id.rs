//! What an id looks like.

/// Longest id, in bytes, which are characters; the prefix of an own one has as
/// many again.
pub(super) const LONGEST_ID: usize = 48;

/// Whether the id is of a user's own layer: `acme:hardware`, where built-in
/// ids have no colon.
#[must_use]
pub fn is_own(id: &str) -> bool {
    id.contains(':')
}

/// The id without the name of its layer.
pub(in crate::kb) fn bare(id: &str) -> &str {
    id.split_once(':').map_or(id, |(_, bare)| bare)
}

/// Whether `id` is one slug: lower-case ASCII letters, digits and `-`.
pub(super) fn is_slug(id: &str) -> bool {
    !id.is_empty() && id.len() <= LONGEST_ID && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Whether `id` is so many slugs joined by dots, the name of a layer and a
/// colon before them or not.
pub(super) fn is_id(id: &str, parts: usize) -> bool {
    let bare = bare(id);
    let mut slugs = 0;
    (bare.len() == id.len() || is_slug(&id[..id.len() - bare.len() - 1]))
        && bare.len() <= LONGEST_ID
        && bare.split('.').all(|part| {
            slugs += 1;
            is_slug(part)
        })
        && slugs == parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_has_one_prefix_at_most() {
        let long = "x".repeat(LONGEST_ID);
        for (id, parts) in [("infra", 1), ("acme:hardware", 1), ("acme:infra.skills.npi", 3), (&*format!("{long}:{long}"), 1)] {
            assert!(is_id(id, parts), "{id}");
        }
        for (id, parts) in [
            ("", 1),
            (":", 1),
            (":hardware", 1),
            ("acme:", 1),
            ("acme:hard:ware", 1),
            ("Acme:hardware", 1),
            ("a.b:hardware", 1),
            ("acme:hardware", 2),
            ("acme:infra.skills", 3),
            ("acme:infra..skills", 3),
            (&*format!("{long}x:a"), 1),
            (&*format!("a:{long}x"), 1),
        ] {
            assert!(!is_id(id, parts), "{id}");
        }
    }
}
