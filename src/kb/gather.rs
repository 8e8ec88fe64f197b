//! The whole knowledge base as one record and back: what `tpm kb export`
//! prints, and what layers are laid over.

use std::collections::HashMap;

use super::catalog::{Catalog, GRADES, topic_of};
use super::lazy::Lazy;
use super::listed::{Listed, Record};
use super::records::{
    About, Adjacent, AdjacentName, Companies, Concepts, Dimensions, Faq, Ladder, Layer, LayerKind, LayerRole, Meta, Outline, Role,
    RoleName, Source, SourceFile,
};
use super::values::Keyed;

impl Catalog {
    /// Everything there is, as one record. Laid over anything, it gives the same
    /// catalog again.
    ///
    /// ```
    /// use tpm_career::kb::Catalog;
    ///
    /// assert_eq!(Catalog::embedded().gathered().roles.len(), 3);
    /// ```
    #[must_use]
    pub fn gathered(&self) -> Layer<'static> {
        let ladder = self.ladder.get().clone();
        Layer {
            format_version: self.meta.format_version.clone(),
            whole: true,
            data_version: Some(self.meta.data_version.clone()),
            roles: self.meta.roles.iter().zip(&self.roles).map(|(name, role)| joined_role(name, role.get())).collect(),
            adjacent: self.meta.adjacent.iter().map(|name| joined_kind(name, self.adjacent.get())).collect(),
            about: self.about.get().facts.clone(),
            dimensions: self.dimensions.get().dimensions.clone(),
            concepts: self.concepts.get().concepts.clone(),
            ladder_dimensions: ladder.dimensions,
            rungs: ladder.rungs,
            moves: ladder.moves,
            destinations: ladder.destinations,
            companies: self.companies.get().companies.clone(),
            figures: self.figures.iter().flat_map(Listed::iter).cloned().collect(),
            sources: GRADES
                .iter()
                .zip(&self.sources)
                .map(|((grade, _), file)| SourceFile { grade: *grade, sources: file.iter().cloned().collect() })
                .collect(),
            claims: self.claims.iter().flat_map(Listed::iter).cloned().collect(),
            faq: self.faq.get().questions.clone(),
            switches: self.switches.iter().cloned().collect(),
            phrases: self.phrases.iter().map(|file| file.get().clone()).collect(),
            questions: Some(self.questions.get().clone()),
            level: Some(self.level.get().clone()),
            posting: Some(self.reading.get().clone()),
            ..Layer::default()
        }
    }

    /// The catalog of everything there is. What a layer only adds to (`remove`,
    /// `aliases`, `facts`, readings) has been laid already and is not read.
    /// `changed` tells whether anything is otherwise than in the built-in one.
    pub(super) fn of(whole: Layer<'static>, layers: Vec<String>, changed: bool) -> Self {
        let (mut names, mut roles) = (Vec::new(), Vec::new());
        for role in whole.roles {
            let stem = format!("roles/{}", role.id);
            roles.push(Lazy::of(stem, Role { id: role.id.clone(), head: role.head, sections: role.sections }));
            names.push(RoleName {
                id: role.id,
                name: role.name,
                short: role.short,
                aliases: role.aliases,
                nearest: role.nearest,
                summary: role.summary,
                layer: role.layer,
            });
        }
        let mut kinds = Keyed::default();
        let mut adjacent = Vec::new();
        for kind in whole.adjacent {
            kinds.0.push((kind.id.clone(), kind.facts));
            adjacent.push(AdjacentName { id: kind.id, name: kind.name, aliases: kind.aliases, nearest: kind.nearest });
        }
        let phrases = whole.phrases.into_iter().map(|file| {
            let stem = format!("posting/{}", file.role.as_deref().unwrap_or("other"));
            Lazy::of(stem, file)
        });
        Self {
            about: Lazy::of("about", About { facts: whole.about }),
            adjacent: Lazy::of("adjacent", Adjacent { kinds }),
            outlines: by_topic(whole.claims.iter().map(Outline::from), |claim| &claim.id),
            claims: by_topic(whole.claims, |claim| &claim.id),
            figures: vec![Listed::of("figures", whole.figures)],
            companies: Lazy::of("companies", Companies { companies: whole.companies }),
            concepts: Lazy::of("concepts", Concepts { concepts: whole.concepts }),
            dimensions: Lazy::of("dimensions", Dimensions { dimensions: whole.dimensions }),
            faq: Lazy::of("faq", Faq { questions: whole.faq }),
            ladder: Lazy::of(
                "ladder",
                Ladder { dimensions: whole.ladder_dimensions, rungs: whole.rungs, moves: whole.moves, destinations: whole.destinations },
            ),
            level: Lazy::of("level", whole.level.unwrap_or_default()),
            phrases: phrases.collect(),
            questions: Lazy::of("questions", whole.questions.unwrap_or_default()),
            reading: Lazy::of("posting", whole.posting.unwrap_or_default()),
            sources: by_grade(whole.sources),
            switches: Listed::of("switch", whole.switches),
            // Every role is there as a whole, so no section is asked for here.
            sections: roles.iter().map(|role| Listed::of(role.stem.as_str(), Vec::new())).collect(),
            roles,
            layers,
            options: String::new(),
            changed,
            meta: Meta {
                format_version: whole.format_version,
                data_version: whole.data_version.unwrap_or_default(),
                roles: names,
                adjacent,
            },
        }
    }
}

fn joined_role(name: &RoleName<'static>, role: &Role<'static>) -> LayerRole<'static> {
    LayerRole {
        id: name.id.clone(),
        name: name.name.clone(),
        short: name.short.clone(),
        aliases: name.aliases.clone(),
        nearest: name.nearest.clone(),
        summary: name.summary.clone(),
        head: role.head.clone(),
        sections: role.sections.clone(),
        layer: name.layer.clone(),
    }
}

fn joined_kind(name: &AdjacentName<'static>, adjacent: &Adjacent<'static>) -> LayerKind<'static> {
    LayerKind {
        id: name.id.clone(),
        name: name.name.clone(),
        aliases: name.aliases.clone(),
        nearest: name.nearest.clone(),
        facts: adjacent.kinds.get(&name.id).cloned().unwrap_or_default(),
    }
}

/// A file for each topic, in the order in which the topics first stand.
fn by_topic<C: Record>(claims: impl IntoIterator<Item = C>, id: impl Fn(&C) -> &str) -> Vec<Listed<C>> {
    let mut topics: Vec<(String, Vec<C>)> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for claim in claims {
        let topic = topic_of(id(&claim)).to_owned();
        let at = *places.entry(topic.clone()).or_insert_with(|| {
            topics.push((topic, Vec::new()));
            topics.len() - 1
        });
        topics[at].1.push(claim);
    }
    topics.into_iter().map(|(topic, claims)| Listed::of(format!("claims/{topic}"), claims)).collect()
}

/// A file for each grade, in the order of the grades.
fn by_grade(files: Vec<SourceFile<'static>>) -> [Listed<Source<'static>>; 7] {
    let mut lists: [Vec<Source<'static>>; 7] = Default::default();
    for file in files {
        if let Some(at) = GRADES.iter().position(|(grade, _)| *grade == file.grade) {
            lists[at].extend(file.sources);
        }
    }
    let mut lists = lists.into_iter();
    GRADES.map(|(_, stem)| Listed::of(stem, lists.next().unwrap_or_default()))
}
