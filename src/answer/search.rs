//! `tpm search`: every text of the knowledge base.

use std::borrow::Cow;

use serde::Serialize;

use super::next::{Advice, Next};
use super::{Fact, Problem, Record, Recorded, Records, role_with_profile};
use crate::kb::records::{Strength, Verdict, bare_name};
use crate::kb::{Catalog, Text, Unknown};
use crate::text::words::{Matcher, Places, Words, split};

/// Texts that hold all the words (`kind` `search`).
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Search<'c> {
    /// The best first.
    pub hits: Vec<Hit<'c>>,
    /// What is worth running next.
    pub next: Vec<Next>,
    /// The stems looked for, so that screens can mark them.
    #[serde(skip)]
    pub stems: Vec<String>,
    /// Whether words were asked for in a row and found only apart.
    #[serde(skip)]
    pub loosened: bool,
}

/// A text that holds all the words.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Hit<'c> {
    /// Stable id of the record.
    pub id: Cow<'c, str>,
    /// What kind of record it is.
    pub kind: HitKind,
    /// The role it speaks of, if it is of one.
    pub role: Option<&'c str>,
    /// Its title, where it has one.
    pub title: Option<Cow<'c, str>>,
    /// Its text.
    pub text: Cow<'c, str>,
    /// The user's own file that it is from; `None` for the built-in knowledge.
    pub layer: Option<&'c str>,
    /// How firmly it is known, where it is a fact: it is never told without.
    pub strength: Option<Strength>,
    /// The verdict, where it is a claim: it is never told without.
    pub verdict: Option<Verdict>,
    /// Section or other place, for screens.
    #[serde(skip)]
    pub place: Cow<'c, str>,
    /// Other names it is found by.
    #[serde(skip)]
    pub aliases: String,
    /// The fact, where it is one: its marks belong beside it.
    #[serde(skip)]
    pub fact: Option<Fact<'c>>,
}

/// What kind of record a hit is; of equally good hits the earlier kind is first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum HitKind {
    /// A question of the FAQ.
    Faq,
    /// A role or an adjacent kind.
    Role,
    /// A claim of the ledger.
    Claim,
    /// A rung of the ladder.
    Rung,
    /// Something roles are compared on.
    Dimension,
    /// An ability.
    Concept,
    /// A fact.
    Fact,
    /// An employer with figures.
    Company,
    /// A figure.
    Figure,
    /// A source.
    Source,
}

impl HitKind {
    /// Its word, in JSON too.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Faq => "faq",
            Self::Role => "role",
            Self::Claim => "claim",
            Self::Rung => "rung",
            Self::Dimension => "dimension",
            Self::Concept => "concept",
            Self::Fact => "fact",
            Self::Company => "company",
            Self::Figure => "figure",
            Self::Source => "source",
        }
    }
}

/// What is looked for.
#[derive(Debug, Clone, Default)]
pub struct Query {
    /// Words, or several words in one item: those are kept together.
    pub words: Vec<String>,
    /// Only what speaks of this role.
    pub role: Option<String>,
    /// Only this kind of record.
    pub kind: Option<HitKind>,
}

/// What is printed of a hit, as columns.
pub(super) const HIT: [&str; 8] = ["id", "kind", "role", "title", "text", "layer", "strength", "verdict"];

/// A record a hit.
impl Recorded for Search<'_> {
    fn records(&self) -> Records {
        Records::of(HIT, self.hits.iter().map(|hit| Record::default().keys(&HIT, hit)))
    }
}

/// What must be in a text: one stem, or several in a row.
type Wanted = Vec<Vec<String>>;

/// The texts that hold everything looked for, best first.
///
/// ```
/// use tpm_career::{answer::search, kb::Catalog};
///
/// let catalog = Catalog::embedded();
/// let query = search::Query { words: vec!["error budget".to_owned()], ..search::Query::default() };
/// let answer = search::search(&catalog, &query)?;
/// assert_eq!(answer.hits[0].id, "infra.skills.reliability");
/// # Ok::<(), tpm_career::answer::Problem>(())
/// ```
pub fn search<'c>(catalog: &'c Catalog, query: &Query) -> Result<Search<'c>, Problem> {
    let role = query.role.as_deref().map(|name| role_with_profile(catalog, name)).transpose()?;
    let words = Words::default();
    let (mut strict, loose) = wanted(&words, &query.words);
    // Without quotation marks both say the same.
    let mut stems: Vec<String> = strict.iter().chain(&loose).flatten().cloned().collect();
    stems.sort_unstable();
    stems.dedup();
    let matcher = words.matcher(stems);
    let wanted_here = |hit: &Hit<'_>| role.is_none_or(|role| hit.role == Some(&*role.id)) && query.kind.is_none_or(|kind| hit.kind == kind);
    let documents: Vec<Document<'_>> = documents(catalog).into_iter().filter(wanted_here).map(|hit| Document::of(&matcher, hit)).collect();
    let places = |wanted: &Wanted| -> Vec<Vec<usize>> {
        wanted.iter().map(|run| run.iter().filter_map(|stem| matcher.place_of(stem)).collect()).collect()
    };
    if strict.iter().all(Vec::is_empty) {
        return Err(Problem::NoWords);
    }
    let mut hits = found(&documents, &places(&strict));
    let loosened = hits.is_empty() && strict != loose;
    if loosened {
        // A whole question in quotation marks stands word for word nowhere.
        hits = found(&documents, &places(&loose));
        strict = loose;
    }
    if hits.is_empty() {
        let known: Vec<String> = vocabulary(&documents);
        return Err(Unknown::near_words(&query.words.join(" "), known.iter().map(String::as_str)).into());
    }
    Ok(Search { next: advice(catalog, &hits), hits, stems: strict.into_iter().flatten().collect(), loosened })
}

/// What is looked for, with quoted words kept together and without.
fn wanted(words: &Words, typed: &[String]) -> (Wanted, Wanted) {
    let mut strict: Wanted = Vec::new();
    let mut loose: Wanted = Vec::new();
    for item in typed {
        for (at, part) in item.split('"').enumerate() {
            let singles: Wanted = words.asked(part).into_iter().map(|stem| vec![stem]).collect();
            let quoted = at % 2 == 1 || (!item.contains('"') && part.trim().contains(char::is_whitespace));
            if part.trim().is_empty() {
                continue;
            }
            let row = vec![words.stems(part)];
            // Literal quotation marks mean it; an item with blanks may be a
            // whole question in a shell's quotes, which stands nowhere in a row.
            loose.extend(if at % 2 == 1 { row.clone() } else { singles.clone() });
            strict.extend(if quoted { row } else { singles });
        }
    }
    (strict, loose)
}

/// A hit with the places of the stems looked for in its texts.
struct Document<'c> {
    hit: Hit<'c>,
    /// In id, title and aliases.
    head: Places,
    /// In the text.
    body: Places,
}

impl<'c> Document<'c> {
    fn of(matcher: &Matcher<'_>, hit: Hit<'c>) -> Self {
        let (mut head, mut body) = (Places::default(), Places::default());
        for text in [Some(&*hit.id), hit.title.as_deref(), Some(&*hit.aliases)].into_iter().flatten() {
            matcher.read(text, &mut head);
        }
        matcher.read(&hit.text, &mut body);
        Self { hit, head, body }
    }

    fn holds(&self, run: &[usize]) -> bool {
        self.head.hold(run) || self.body.hold(run)
    }
}

fn found<'c>(documents: &[Document<'c>], wanted: &[Vec<usize>]) -> Vec<Hit<'c>> {
    if wanted.iter().all(Vec::is_empty) {
        return Vec::new();
    }
    let mut hits: Vec<(usize, usize, &Document<'c>)> = Vec::new();
    for document in documents {
        if !wanted.iter().all(|run| document.holds(run)) {
            continue;
        }
        let in_head = wanted.iter().filter(|run| document.head.hold(run)).count();
        let closeness = wanted.windows(2).filter(|pair| document.holds(&pair.concat())).count();
        hits.push((in_head, closeness, document));
    }
    // Titles and ids before texts, words in a row before words apart, then the
    // kinds in their order; a stable sort keeps the order of the data behind that.
    hits.sort_by(|a, b| b.0.cmp(&a.0).then(b.1.cmp(&a.1)).then(a.2.hit.kind.cmp(&b.2.hit.kind)));
    hits.into_iter().map(|(_, _, document)| document.hit.clone()).collect()
}

/// Every word of every document, each once.
fn vocabulary(documents: &[Document<'_>]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for document in documents {
        let texts = [&*document.hit.id, &*document.hit.text, document.hit.title.as_deref().unwrap_or_default()];
        out.extend(texts.into_iter().flat_map(split).map(str::to_lowercase).filter(|word| word.len() > 2));
    }
    out.sort_unstable();
    out.dedup();
    out
}

fn documents(catalog: &Catalog) -> Vec<Hit<'_>> {
    // First, so that whole profiles are there when the answers of the FAQ look for a fact of theirs.
    let facts = catalog.facts();
    let mut out: Vec<Hit<'_>> = Vec::new();
    for entry in &catalog.faq().questions {
        let text = entry.answer.iter().filter_map(|id| catalog.fact(id)).map(|fact| &*fact.text).collect::<Vec<_>>().join(" ");
        let mut hit = hit(format!("faq {}", entry.number), HitKind::Faq, None, Some((&*entry.question).into()), text, &*entry.id);
        hit.aliases = joined(&entry.aliases);
        hit.layer = entry.layer.as_deref();
        out.push(hit);
    }
    for role in &catalog.meta().roles {
        let mut hit = hit(&*role.id, HitKind::Role, Some(&role.id), Some((&*role.name).into()), &*role.summary.text, "role");
        hit.aliases = joined(&role.aliases);
        hit.layer = role.layer.as_deref();
        out.push(hit);
    }
    for kind in &catalog.meta().adjacent {
        let facts = catalog.adjacent().kinds.get(&kind.id).into_iter().flatten();
        let text = facts.map(|fact| &*fact.text).collect::<Vec<_>>().join(" ");
        let mut hit = hit(&*kind.id, HitKind::Role, None, Some((&*kind.name).into()), text, "adjacent kind");
        hit.aliases = joined(&kind.aliases);
        out.push(hit);
    }
    for claim in catalog.claims() {
        let role = if let [only] = &claim.roles[..] { catalog.role_name(only).map(|role| &*role.id) } else { None };
        let evidence: Vec<&str> = claim.evidence.iter().map(|item| &*item.text).collect();
        let text = format!("{}. {} Claim: {} {}", claim.verdict.word(), claim.answer, claim.statement, evidence.join(" "));
        let mut hit = hit(&*claim.id, HitKind::Claim, role, Some((&*claim.question).into()), text, "claim");
        hit.verdict = Some(claim.verdict);
        hit.layer = claim.layer.as_deref();
        out.push(hit);
    }
    let ladder = catalog.ladder();
    for rung in &ladder.rungs {
        let text = rung.facts.iter().map(|fact| &*fact.text).collect::<Vec<_>>().join(" ");
        let mut hit = hit(&*rung.id, HitKind::Rung, None, Some((&*rung.title).into()), text, "ladder");
        hit.aliases = joined(&rung.other_titles);
        hit.layer = rung.layer.as_deref();
        out.push(hit);
    }
    for dimension in &catalog.dimensions().dimensions {
        out.push(hit(&*dimension.id, HitKind::Dimension, None, Some((&*dimension.title).into()), &*dimension.question, "compare"));
    }
    for concept in &catalog.concepts().concepts {
        out.push(hit(&*concept.id, HitKind::Concept, None, Some((&*concept.title).into()), &*concept.summary, "skills"));
    }
    for placed in facts {
        let role = catalog.role_of(&placed.fact.id);
        let text = match &placed.fact.ask {
            Some(ask) => Cow::Owned(format!("{} {ask}", placed.fact.text)),
            None => Cow::Borrowed(&*placed.fact.text),
        };
        let place = match role {
            None => Cow::Borrowed(placed.file),
            Some(role) if placed.file.starts_with("roles/") => [role, ", ", placed.part].concat().into(),
            Some(role) => [role, ", ", placed.file].concat().into(),
        };
        let mut hit = hit(&*placed.fact.id, HitKind::Fact, role, placed.fact.title.as_deref().map(Cow::Borrowed), text, place);
        hit.layer = placed.fact.layer.as_deref();
        hit.strength = Some(placed.fact.strength);
        hit.fact = Some(Fact::of(catalog, placed.fact));
        out.push(hit);
    }
    ladders(catalog, &mut out);
    figures(catalog, &mut out);
    for (_, source) in catalog.all_sources() {
        let [blank, note] = source.note.as_deref().map_or([""; 2], |note| [" ", note]);
        let text = [&*source.publisher, ".", blank, note].concat();
        let mut hit = hit(&*source.id, HitKind::Source, None, Some((&*source.title).into()), text, "sources");
        hit.layer = source.layer.as_deref();
        out.push(hit);
    }
    out
}

/// The companies with a ladder.
fn ladders<'c>(catalog: &'c Catalog, out: &mut Vec<Hit<'c>>) {
    for company in &catalog.companies().companies {
        let cells = company.cells.iter().map(|cell| {
            [Some(&cell.code), cell.title.as_ref(), cell.text.as_ref()]
                .into_iter()
                .flatten()
                .map(|text| &**text)
                .collect::<Vec<_>>()
                .join(" ")
        });
        let text =
            format!("{}. {} {}", company.discipline, company.note.as_deref().unwrap_or_default(), cells.collect::<Vec<_>>().join("; "));
        let mut hit = hit(&*company.id, HitKind::Company, None, Some((&*company.name).into()), text, "ladder");
        hit.layer = company.layer.as_deref();
        out.push(hit);
    }
}

/// The figures, and the employers that have some and no ladder.
fn figures<'c>(catalog: &'c Catalog, out: &mut Vec<Hit<'c>>) {
    let mut companies: Vec<&str> = catalog.companies().companies.iter().map(|company| bare_name(&company.name)).collect();
    for figure in catalog.figures() {
        let role = figure.role.as_deref().and_then(|id| catalog.role_name(id)).map(|role| &*role.id);
        if let Some(company) = figure.company.as_deref().filter(|company| !companies.contains(company)) {
            companies.push(company);
            out.push(hit(company, HitKind::Company, None, None, format!("Figures of {company}."), "pay"));
        }
        let names: Vec<&str> = [&figure.company, &figure.level, &figure.occupation].into_iter().flatten().map(|name| &**name).collect();
        let [blank, note] = figure.note.as_deref().map_or([""; 2], |note| [" ", note]);
        let text = [&*figure.metric, "; ", &figure.geography, ", ", &figure.period, ".", blank, note].concat();
        let mut hit = hit(&*figure.id, HitKind::Figure, role, (!names.is_empty()).then(|| names.join(" ").into()), text, "pay");
        hit.layer = figure.layer.as_deref();
        out.push(hit);
    }
}

fn hit<'c>(
    id: impl Into<Cow<'c, str>>,
    kind: HitKind,
    role: Option<&'c str>,
    title: Option<Cow<'c, str>>,
    text: impl Into<Cow<'c, str>>,
    place: impl Into<Cow<'c, str>>,
) -> Hit<'c> {
    let (id, text, place) = (id.into(), text.into(), place.into());
    Hit { id, kind, role, title, text, layer: None, strength: None, verdict: None, place, aliases: String::new(), fact: None }
}

fn joined(names: &[Text<'_>]) -> String {
    names.iter().map(|name| &**name).collect::<Vec<_>>().join(", ")
}

/// The commands that open the first hits.
fn advice(catalog: &Catalog, hits: &[Hit<'_>]) -> Vec<Next> {
    let mut advice = Advice::of(catalog);
    let roles: Vec<&str> = catalog.meta().roles.iter().map(|role| &*role.id).collect();
    let compare = format!("tpm compare {}", roles.join(" "));
    for hit in hits {
        let (command, why) = match hit.kind {
            HitKind::Faq => (format!("tpm {}", hit.id), "the question with its answer"),
            HitKind::Role => (format!("tpm show {}", hit.id), "the kind of TPM"),
            HitKind::Claim => (format!("tpm why {}", hit.id), "the claim with its evidence"),
            HitKind::Fact => (format!("tpm why {}", hit.id), "the fact with its sources"),
            HitKind::Rung => (format!("tpm ladder --rung {}", hit.id), "the rung"),
            HitKind::Dimension => (format!("{compare} --dimension {}", hit.id), "the roles side by side on it"),
            HitKind::Concept => (compare.clone(), "which roles need the ability"),
            HitKind::Company if hit.place == "ladder" => (format!("tpm ladder --crosswalk --company {}", hit.id), "its levels by rung"),
            HitKind::Company => (format!("tpm pay --company \"{}\"", hit.id), "the figures of the employer"),
            HitKind::Figure => ("tpm pay --all".to_owned(), "the figure among the others"),
            HitKind::Source => (format!("tpm sources {}", hit.id), "the source with the facts that rest on it"),
        };
        advice = advice.add(command, why);
    }
    advice.done()
}
