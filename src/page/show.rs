//! The pages of `tpm show`.

use super::{Block, Field, Line, Page, Tone, figure, verdict};
use crate::answer::Fact;
use crate::answer::show::{AdjacentKind, Head, Named, Profile, Roles, Show};
use crate::kb::records::SectionId;

/// What a TPM is and which kinds there are.
///
/// ```
/// use tpm_career::{answer::show, kb::Catalog, page, render};
///
/// let catalog = Catalog::embedded();
/// let answer = show::roles(&catalog);
/// assert!(render::markdown(&page::roles(&answer), &catalog).starts_with("# Technical Program Managers"));
/// ```
#[must_use]
pub fn roles<'a>(answer: &'a Roles<'a>) -> Page<'a> {
    let mut page = Page::default();
    page.push(Block::Title(Line::strong("Technical Program Managers: the kinds, and what is known of them")));
    page.push(Block::Fields(answer.roles.iter().map(|role| Field::new(role.name, Line::default().and_said(&role.summary_fact))).collect()));
    page.push(Block::Note(called(&answer.roles)));
    let kinds: Vec<&str> = answer.adjacent.iter().map(|kind| kind.id).collect();
    if !kinds.is_empty() {
        page.push(Block::Note(Line::faint(format!("Adjacent kinds, without a profile yet: {}.", kinds.join(", ")))));
    }
    page.heading("About the job");
    page.push(Block::List(answer.about.iter().map(Line::fact).collect()));
    if !kinds.is_empty() {
        page.heading("Adjacent kinds (no profile yet)");
    }
    for kind in &answer.adjacent {
        adjacent(&mut page, kind);
    }
    page.next(&answer.next);
    page
}

/// Profiles of roles, and what is known of adjacent kinds.
///
/// ```
/// use tpm_career::{answer::show, kb::Catalog, page, render};
///
/// let catalog = Catalog::embedded();
/// let answer = show::show(&catalog, &["infra"], &[])?;
/// assert!(render::markdown(&page::show(&answer), &catalog).starts_with("# Infra TPM: "));
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
#[must_use]
pub fn show<'a>(answer: &'a Show<'a>) -> Page<'a> {
    let mut page = Page::default();
    let names: Vec<&str> = answer.roles.iter().map(|role| role.named.name).chain(answer.adjacent.iter().map(|kind| kind.name)).collect();
    let rank = if names.len() == 1 { Rank::ALONE } else { Rank::TOGETHER };
    if names.len() > 1 {
        page.push(Block::Title(Line::strong(super::listed(&names))));
    }
    for role in &answer.roles {
        profile(&mut page, role, rank);
    }
    for kind in &answer.adjacent {
        page.push((rank.title)(Line::strong(kind.name).and(": no profile yet, nearest to ", Tone::Plain).and(kind.nearest, Tone::Strong)));
        page.push(Block::List(kind.facts.iter().map(Line::fact).collect()));
    }
    page.next(&answer.next);
    page
}

/// What heads a role and its sections: one rank lower where roles stand together.
#[derive(Clone, Copy)]
struct Rank<'a> {
    title: fn(Line<'a>) -> Block<'a>,
    section: fn(Line<'a>) -> Block<'a>,
}

impl Rank<'_> {
    const ALONE: Self = Self { title: Block::Title, section: Block::Heading };
    const TOGETHER: Self = Self { title: Block::Heading, section: Block::Subheading };
}

fn called<'a>(roles: &'a [Named<'a>]) -> Line<'a> {
    let each = roles.iter().filter(|role| !role.aliases.is_empty()).map(|role| format!("{} or {}", role.id, join(role.aliases)));
    Line::faint(format!("Also found as: {}.", each.collect::<Vec<_>>().join("; ")))
}

fn join(names: &[crate::kb::Text<'_>]) -> String {
    names.iter().map(|name| &**name).collect::<Vec<_>>().join(", ")
}

fn adjacent<'a>(page: &mut Page<'a>, kind: &'a AdjacentKind<'a>) {
    page.push(Block::Subheading(Line::strong(kind.name).and(format!(" ({}; nearest: {})", kind.id, kind.nearest), Tone::Plain)));
    page.push(Block::List(kind.facts.iter().map(Line::fact).collect()));
}

fn profile<'a>(page: &mut Page<'a>, role: &'a Profile<'a>, rank: Rank<'a>) {
    let named = &role.named;
    let title = Line::strong(named.name).and(": ", Tone::Strong).and_said(&named.summary_fact);
    page.push((rank.title)(title));
    if let Some(head) = &role.head {
        first_lines(page, role, head);
    }
    if role.sections.is_empty() {
        page.push(Block::Text(Line::faint("Nothing is told in what was asked for.")));
    }
    for section in &role.sections {
        let id = section.id.id();
        let heading = Line::strong(section.title);
        let named = section.title.eq_ignore_ascii_case(id);
        page.push((rank.section)(if named { heading } else { heading.and(format!(" ({id})"), Tone::Faint) }));
        let verdicts = role.verdicts.iter().filter(|verdict| verdict.asked.is_some_and(|asked| SectionId::of(asked) == section.id));
        for verdict in verdicts {
            page.push(Block::Text(Line::strong(verdict.question).and(" ", Tone::Plain).and_line(verdict::line(verdict))));
            page.push(Block::List(figure::bunched(&figure::once(&verdict.figures), &[])));
        }
        // Who picks a section digs: the ids are what `tpm why` takes.
        let line = |fact: &Fact<'a>| {
            if role.head.is_none() { Line::fact(fact).and(format!(" ({})", fact.id), Tone::Faint) } else { Line::fact(fact) }
        };
        page.push(Block::List(section.facts.iter().map(line).collect()));
    }
}

fn first_lines<'a>(page: &mut Page<'a>, role: &'a Profile<'a>, head: &Head<'a>) {
    let mut fields = vec![
        Field::new("For whom", Line::default().and_said(&head.customer)),
        Field::new("Measured by", Line::default().and_said(&head.success)),
    ];
    for verdict in &role.verdicts {
        fields.push(Field::new(verdict::short_question(verdict), verdict::line(verdict)));
    }
    fields.extend(verdict::untested(&role.verdicts, verdict::short));
    let ids: Vec<&str> = role.sections.iter().map(|section| section.id.id()).collect();
    fields.push(Field::new("Sections", Line::faint(ids.join(", "))));
    if !role.named.aliases.is_empty() {
        fields.push(Field::new("Also called", Line::plain(join(role.named.aliases))));
    }
    page.push(Block::Fields(fields));
}
