//! "Did you mean": the known names nearest to what was typed.

/// How alike two names must be (Jaro-Winkler, 0 to 1) before one is offered
/// for the other. Lower values offer names that share little but a first letter.
const ALIKE: f64 = 0.8;

/// The known name nearest to `typed`, if one is near enough.
///
/// Upper and lower case do not matter; of equally near names the first wins.
pub fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // A name of our own is short; a megabyte of input is no typo of it.
    if typed.chars().nth(100).is_some() {
        return None;
    }
    let typed = typed.to_lowercase();
    let mut best: Option<(f64, &str)> = None;
    for name in known {
        let lower = name.to_lowercase();
        let score = strsim::jaro_winkler(&typed, &lower).max(strsim::normalized_damerau_levenshtein(&typed, &lower));
        let score = if swapped(&typed, &lower) { score.max(ALIKE) } else { score };
        if score >= ALIKE && best.is_none_or(|(top, _)| score > top) {
            best = Some((score, name));
        }
    }
    best.map(|(_, name)| name)
}

/// Whether two neighbours changed places, and nothing else: in a short name
/// (`cvs`) that alone makes the measures find little alike.
fn swapped(typed: &str, name: &str) -> bool {
    let sorted = |text: &str| {
        let mut letters: Vec<char> = text.chars().collect();
        letters.sort_unstable();
        letters
    };
    strsim::osa_distance(typed, name) == 1 && sorted(typed) == sorted(name)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    const ROLES: [&str; 3] = ["infra", "product", "services"];

    #[test]
    fn a_typo_finds_its_role() {
        assert_eq!(nearest("infar", ROLES), Some("infra"));
        assert_eq!(nearest("prodcut", ROLES), Some("product"));
        assert_eq!(nearest("SERVICE", ROLES), Some("services"));
        assert_eq!(nearest("cvs", ["tsv", "csv"]), Some("csv"));
    }

    #[test]
    fn a_stranger_finds_nobody() {
        assert_eq!(nearest("zebra", ROLES), None);
        assert_eq!(nearest("", ROLES), None);
        assert_eq!(nearest(&"infra".repeat(100_000), ROLES), None);
    }
}
