//! The page of `tpm switch`.

use super::{Block, Line, Page, Tone, counted};
use crate::answer::Fact;
use crate::answer::switch::Switch;

/// What a switch takes, list by list.
///
/// ```
/// use tpm_career::{answer::switch, kb::Catalog, page, render};
///
/// let catalog = Catalog::embedded();
/// let answer = switch::switch(&catalog, "infra", "product")?;
/// assert!(render::markdown(&page::switch(&answer), &catalog).starts_with("# From Infra TPM to Product TPM"));
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
#[must_use]
pub fn switch<'a>(answer: &'a Switch<'a>) -> Page<'a> {
    let mut page = Page::default();
    let [from, to] = answer.names;
    let counts = if answer.recorded {
        let carries = counted(told(&answer.carries_over), "thing carries over", "things carry over");
        format!(": {carries}, {}", counted(told(&answer.new), "is new", "are new"))
    } else {
        ": nobody has written down what it takes".to_owned()
    };
    page.push(Block::Title(Line::strong(format!("From {} to {}", from.name, to.name)).and(counts, Tone::Plain)));
    for (title, facts) in [
        ("What carries over", &answer.carries_over),
        ("What stretches: the same ability, at another depth", &answer.stretches),
        ("What is new", &answer.new),
        ("What to let go", &answer.leaves_behind),
        ("First steps, and who took them", &answer.steps),
    ] {
        if !facts.is_empty() {
            page.heading(title);
            page.push(Block::List(facts.iter().map(Line::fact).collect()));
        }
    }
    page.next(&answer.next);
    page
}

/// How many of the facts say something that is known.
fn told(facts: &[Fact<'_>]) -> usize {
    facts.iter().filter(|fact| fact.ask.is_none()).count()
}
