//! The records of the knowledge base: what `data/*.json` holds, field for
//! field. `data/README.md` describes them for contributors.
//!
//! Unknown keys are refused everywhere. Optional keys may be left out.

mod assess;
mod claim;
mod company;
mod compare;
mod fact;
mod faq;
mod figure;
mod ladder;
mod layer;
mod level;
mod outline;
mod posting;
mod profile;
mod section;
mod source;
mod switch;

pub use assess::{Choice, Question, Questions};
pub use claim::{Asked, Claim, Claims, Direction, Evidence, Verdict};
pub use company::{Companies, Company, CompanyRung, Placement, bare_name};
pub use compare::{Concept, Concepts, Dimension, Dimensions};
pub use fact::{Fact, Strength};
pub use faq::{Faq, FaqEntry, Then};
pub use figure::{Body, Confidence, Figure, Figures, Statistic, Unit};
pub use ladder::{Destination, Exception, Ladder, LadderDimension, Move, MoveKind, Rung, RungKind, Years, YearsKind, meant_for};
pub use layer::{Layer, LayerKind, LayerRole, Remove};
pub use level::{Level, LevelDimension, Statement};
pub use outline::Outline;
pub use posting::{Context, Cue, Group, Negation, PartPhrases, Phrases, Reading, Thresholds};
pub use profile::{About, Adjacent, AdjacentName, Head, Meta, Role, RoleName, Section};
pub use section::SectionId;
pub use source::{Grade, Source, SourceFile};
pub use switch::{SwitchDirection, Switches};
