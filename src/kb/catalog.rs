//! What the floors above ask of the knowledge base.

use super::check::bare;
use super::embedded;
use super::lazy::{Files, Lazy};
use super::listed::Listed;
use super::records::{
    About, Adjacent, AdjacentName, Claim, Companies, Concepts, Dimensions, Fact, Faq, Figure, Grade, Ladder, Level, Meta, Outline, Phrases,
    Questions, Reading, Role, RoleName, Section, SectionId, Source, SwitchDirection,
};
use super::unknown::{Noun, Unknown};

/// The knowledge base. Each of its files is parsed when first asked for.
///
/// ```
/// let catalog = tpm_career::kb::Catalog::embedded();
/// let fact = catalog.fact("infra.pay.premium-claim").expect("a fact of this id");
/// assert!(fact.sources.iter().all(|id| catalog.source(id).is_some()));
/// ```
pub struct Catalog {
    pub(super) meta: Meta<'static>,
    pub(super) about: Lazy<About<'static>>,
    pub(super) claims: Vec<Listed<Claim<'static>>>,
    /// The same in outline, for whoever does not ask for evidence.
    pub(super) outlines: Vec<Listed<Outline<'static>>>,
    pub(super) figures: Vec<Listed<Figure<'static>>>,
    pub(super) adjacent: Lazy<Adjacent<'static>>,
    pub(super) companies: Lazy<Companies<'static>>,
    pub(super) concepts: Lazy<Concepts<'static>>,
    pub(super) dimensions: Lazy<Dimensions<'static>>,
    pub(super) faq: Lazy<Faq<'static>>,
    pub(super) ladder: Lazy<Ladder<'static>>,
    pub(super) level: Lazy<Level<'static>>,
    pub(super) phrases: Vec<Lazy<Phrases<'static>>>,
    pub(super) questions: Lazy<Questions<'static>>,
    pub(super) reading: Lazy<Reading<'static>>,
    pub(super) roles: Vec<Lazy<Role<'static>>>,
    /// The sections of each role, for whoever needs one of them.
    pub(super) sections: Vec<Listed<Section<'static>>>,
    pub(super) sources: [Listed<Source<'static>>; 7],
    pub(super) switches: Listed<SwitchDirection<'static>>,
    pub(super) layers: Vec<String>,
    /// How the layers were typed: ` --kb mine.json`.
    pub(super) options: String,
    /// Whether the layers changed anything.
    pub(super) changed: bool,
}

/// What a role name can stand for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Kind<'c> {
    /// A role, with a profile.
    Role(&'c RoleName<'c>),
    /// An adjacent kind, known by name and two sentences.
    Adjacent(&'c AdjacentName<'c>),
}

impl Catalog {
    /// The embedded knowledge base.
    ///
    /// ```
    /// use tpm_career::kb::{Catalog, Kind};
    ///
    /// let catalog = Catalog::embedded();
    /// assert!(matches!(catalog.kind_named("Platform"), Ok(Kind::Role(role)) if role.id == *"infra"));
    /// ```
    #[must_use]
    pub fn embedded() -> Self {
        Self::replacing(&[])
    }

    /// The embedded knowledge base with the text of some files replaced, by
    /// their stems: for tests of the rules.
    ///
    /// # Panics
    ///
    /// When a replaced file is asked for and is not of its type.
    #[must_use]
    pub fn replacing(replaced: &[(&str, &'static str)]) -> Self {
        let files = Files(replaced);
        let meta: Meta<'static> = embedded::parse("meta", files.text("meta"));
        Self {
            about: files.lazy("about"),
            claims: files.folder("claims/", Files::listed),
            outlines: files.folder("claims/", Files::outlines),
            figures: files.folder("figures/", Files::listed),
            adjacent: files.lazy("adjacent"),
            companies: files.lazy("companies"),
            concepts: files.lazy("concepts"),
            dimensions: files.lazy("dimensions"),
            faq: files.lazy("faq"),
            ladder: files.lazy("ladder"),
            level: files.lazy("level"),
            phrases: files.folder("posting/", Files::lazy),
            questions: files.lazy("questions"),
            reading: files.lazy("posting"),
            roles: meta.roles.iter().map(|role| files.lazy(format!("roles/{}", role.id))).collect(),
            sections: meta.roles.iter().map(|role| files.listed(format!("roles/{}", role.id))).collect(),
            sources: GRADES.map(|(_, stem)| files.listed(stem)),
            switches: files.listed("switch"),
            layers: vec![EMBEDDED.to_owned()],
            options: String::new(),
            changed: false,
            meta,
        }
    }

    /// The bodies of data that the catalog is made of, the lowest first:
    /// `embedded`, then the path of each of the user's own files.
    #[must_use]
    pub fn layers(&self) -> &[String] {
        &self.layers
    }

    /// What to add to a command so that it knows the same layers, a blank before
    /// it; empty where that needs nothing.
    #[must_use]
    pub fn options(&self) -> &str {
        &self.options
    }

    /// The catalog, telling how its layers were typed; layers that change nothing
    /// need not be typed again.
    #[must_use]
    pub fn typed(self, options: String) -> Self {
        if self.changed { Self { options, ..self } } else { self }
    }

    /// Whether the layers ask other questions than the built-in knowledge, so
    /// that a letter may mean another answer.
    #[must_use]
    pub fn asks_otherwise(&self) -> bool {
        let otherwise = |built_in: &Self| self.questions() != built_in.questions() || self.level() != built_in.level();
        self.changed && otherwise(&Self::embedded())
    }

    /// Versions, role names and adjacent kinds.
    #[must_use]
    pub fn meta(&self) -> &Meta<'_> {
        &self.meta
    }

    /// The names of a role, by its id.
    #[must_use]
    pub fn role_name(&self, id: &str) -> Option<&RoleName<'_>> {
        self.meta.roles.iter().find(|role| role.id == *id)
    }

    /// What a TPM is.
    #[must_use]
    pub fn about(&self) -> &About<'_> {
        self.about.get()
    }

    /// The two sentences about each adjacent kind.
    #[must_use]
    pub fn adjacent(&self) -> &Adjacent<'_> {
        self.adjacent.get()
    }

    /// The skills behind the names.
    #[must_use]
    pub fn concepts(&self) -> &Concepts<'_> {
        self.concepts.get()
    }

    /// What roles are compared on.
    #[must_use]
    pub fn dimensions(&self) -> &Dimensions<'_> {
        self.dimensions.get()
    }

    /// What people come to ask.
    #[must_use]
    pub fn faq(&self) -> &Faq<'_> {
        self.faq.get()
    }

    /// Rungs, moves, destinations.
    #[must_use]
    pub fn ladder(&self) -> &Ladder<'_> {
        self.ladder.get()
    }

    /// Companies' ladders.
    #[must_use]
    pub fn companies(&self) -> &Companies<'_> {
        self.companies.get()
    }

    /// The statements by which a person places their own work.
    #[must_use]
    pub fn level(&self) -> &Level<'_> {
        self.level.get()
    }

    /// How job postings are read.
    #[must_use]
    pub fn reading(&self) -> &Reading<'_> {
        self.reading.get()
    }

    /// The phrases that postings are read by, a file for each role and one for the rest.
    pub fn phrases(&self) -> impl Iterator<Item = &Phrases<'_>> {
        self.phrases.iter().map(|file| -> &Phrases<'_> { file.get() })
    }

    /// The questions of the assessment.
    #[must_use]
    pub fn questions(&self) -> &Questions<'_> {
        self.questions.get()
    }

    /// The profile of a role, by its id.
    #[must_use]
    pub fn role(&self, id: &str) -> Option<&Role<'_>> {
        Some(self.roles.get(self.place_of(id)?)?.get())
    }

    /// The fact of this id. Parses only the file that the id names.
    #[must_use]
    pub fn fact(&self, id: &str) -> Option<&Fact<'_>> {
        let full = id.split('.').next()?;
        let is = |fact: &&Fact<'_>| fact.id == *id;
        // The middle of the id of a profile's fact is the section that it stands in.
        let of = |role: &str| self.section(role, id.split('.').nth(1)?)?.facts.iter().find(is);
        if let Some(fact) = of(full) {
            return Some(fact);
        }
        // `acme:infra.skills.x` can stand in the file of `infra`, and `acme:faq.x.y`
        // in the FAQ, whatever roles a user has called like that.
        match bare(full) {
            "meta" => self.meta.roles.iter().map(|role| &role.summary).find(is),
            "about" => self.about().facts.iter().find(is),
            "adjacent" => self.adjacent().kinds.iter().flat_map(|(_, facts)| facts).find(is),
            "dimensions" => {
                self.dimensions().dimensions.iter().flat_map(|dimension| dimension.values.iter()).map(|(_, fact)| fact).find(is)
            }
            "faq" => self.faq().questions.iter().flat_map(|entry| &entry.facts).find(is),
            "switch" => self.switches().flat_map(SwitchDirection::facts).find(is),
            "ladder" => {
                let ladder = self.ladder();
                let rungs = ladder.rungs.iter().flat_map(|rung| rung.facts.iter().chain(rung.roles.iter().map(|(_, fact)| fact)));
                rungs.chain(ladder.moves.iter().map(|step| &step.fact)).find(is)
            }
            role => of(role),
        }
    }

    /// The role that a fact speaks of, by its id: the one whose file it names, or
    /// whose reading it is.
    #[must_use]
    pub fn role_of(&self, id: &str) -> Option<&str> {
        let role = |name: &str| self.meta.roles.iter().find(|role| role.id == *name).map(|role| &*role.id);
        let mut parts = id.split('.');
        let (file, part, last) = (parts.next()?, parts.next()?, parts.next()?);
        let own = || role(&format!("{}:{last}", file.split_once(':')?.0));
        // A role can be called like a file that holds no profile.
        let profile = || SectionId::ALL.iter().any(|section| section.id() == part);
        let of = |file: &str| role(file).filter(|_| profile());
        of(file).or_else(|| of(bare(file))).or_else(own).or_else(|| role(last))
    }

    /// Whether the fact of this id stands in the profile of a role.
    #[must_use]
    pub fn in_profile(&self, role: &str, id: &str) -> bool {
        let section = id.split('.').nth(1).and_then(|part| self.section(role, part));
        section.is_some_and(|section| section.facts.iter().any(|fact| fact.id == *id))
    }

    /// Whether the profile of a role has this section.
    #[must_use]
    pub fn has_section(&self, role: &str, section: SectionId) -> bool {
        self.place_of(role).is_some_and(|at| match self.roles[at].ready() {
            Some(role) => role.sections.iter().any(|known| known.id == section),
            None => self.sections[at].has(section.id()),
        })
    }

    /// A section of the profile of a role, by their ids. Parses nothing else.
    #[must_use]
    pub fn section(&self, role: &str, section: &str) -> Option<&Section<'_>> {
        let at = self.place_of(role)?;
        match self.roles[at].ready() {
            Some(role) => role.sections.iter().find(|known| known.id.id() == section),
            None => self.sections[at].get(section),
        }
    }

    fn place_of(&self, role: &str) -> Option<usize> {
        self.meta.roles.iter().position(|known| known.id == *role)
    }

    /// The role or adjacent kind of this id, name or alias, in any case.
    pub fn kind_named(&self, name: &str) -> Result<Kind<'_>, Unknown> {
        // As it is written first: an own id may hold what names are found without.
        if let Some(role) = self.meta.roles.iter().find(|role| role.id == *name) {
            return Ok(Kind::Role(role));
        }
        if let Some(kind) = self.meta.adjacent.iter().find(|kind| kind.id == *name) {
            return Ok(Kind::Adjacent(kind));
        }
        let wanted = normal(name);
        let is = |id: &str, full: &str, aliases: &[super::Text<'_>]| {
            normal(id) == wanted || normal(full) == wanted || aliases.iter().any(|alias| **alias == *wanted || normal(alias) == wanted)
        };
        if let Some(role) = self.meta.roles.iter().find(|role| is(&role.id, &role.name, &role.aliases)) {
            return Ok(Kind::Role(role));
        }
        if let Some(kind) = self.meta.adjacent.iter().find(|kind| is(&kind.id, &kind.name, &kind.aliases)) {
            return Ok(Kind::Adjacent(kind));
        }
        let aliases = self.meta.roles.iter().flat_map(|role| &role.aliases).chain(self.meta.adjacent.iter().flat_map(|kind| &kind.aliases));
        Err(Unknown::new(
            Noun::Role,
            name,
            self.meta.roles.iter().map(|role| &*role.id).chain(self.meta.adjacent.iter().map(|kind| &*kind.id)),
            aliases.map(|alias| &**alias),
        ))
    }
}

/// What the built-in knowledge is called among the layers.
const EMBEDDED: &str = "embedded";

pub(super) const GRADES: [(Grade, &str); 7] = [
    (Grade::Official, "sources/official"),
    (Grade::Employer, "sources/employer"),
    (Grade::Submissions, "sources/submissions"),
    (Grade::Practitioner, "sources/practitioner"),
    (Grade::News, "sources/news"),
    (Grade::Community, "sources/community"),
    (Grade::Vendor, "sources/vendor"),
];

/// The topic of a claim, by its id.
pub(super) fn topic_of(id: &str) -> &str {
    bare(id.split('.').next().unwrap_or(id))
}

/// A name as ids and aliases are written: lower case, words joined by `-`,
/// without the `TPM` that every one of them could carry.
fn normal(name: &str) -> String {
    let lower = name.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| c.is_whitespace() || "_-/".contains(c)).filter(|word| !word.is_empty()).collect();
    match words[..] {
        [ref names @ .., "tpm"] if !names.is_empty() => names.join("-"),
        _ => words.join("-"),
    }
}
