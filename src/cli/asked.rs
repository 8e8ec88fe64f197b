//! What was typed, in the words of the answers. The types that clap reads carry
//! help texts, the others do not know clap: neither can stand for the other.

use super::args::{GradeArg, KindArg, PayArgs, PayBy, SearchArgs, VerdictArg, WhyArgs};
use crate::answer::{pay, search, why};
use crate::kb::records::{Grade, Verdict};

/// Words as answers take them.
pub(super) fn words(typed: &[String]) -> Vec<&str> {
    typed.iter().map(String::as_str).collect()
}

pub(super) fn pay(args: &PayArgs) -> pay::Query {
    pay::Query {
        roles: args.roles.clone(),
        company: args.company.clone(),
        level: args.level.clone(),
        by: args.by.map(|by| match by {
            PayBy::Role => pay::View::Role,
            PayBy::Company => pay::View::Company,
            PayBy::Level => pay::View::Level,
            PayBy::Experience => pay::View::Experience,
            PayBy::Occupation => pay::View::Occupation,
            PayBy::Place => pay::View::Place,
            PayBy::Posting => pay::View::Posting,
        }),
        since: args.since,
        all: args.all,
    }
}

pub(super) fn why(args: &WhyArgs) -> why::Query {
    why::Query {
        verdict: args.verdict.map(|verdict| match verdict {
            VerdictArg::Open => Verdict::Open,
            VerdictArg::Supported => Verdict::Supported,
            VerdictArg::Partly => Verdict::Partly,
            VerdictArg::Contradicted => Verdict::Contradicted,
            VerdictArg::Unmeasured => Verdict::Unmeasured,
        }),
        role: args.role.clone(),
        unknown: args.unknown,
    }
}

pub(super) const fn grade(grade: GradeArg) -> Grade {
    match grade {
        GradeArg::Official => Grade::Official,
        GradeArg::Employer => Grade::Employer,
        GradeArg::Submissions => Grade::Submissions,
        GradeArg::Practitioner => Grade::Practitioner,
        GradeArg::News => Grade::News,
        GradeArg::Community => Grade::Community,
        GradeArg::Vendor => Grade::Vendor,
    }
}

pub(super) fn search(args: &SearchArgs) -> search::Query {
    search::Query {
        words: args.words.clone(),
        role: args.role.clone(),
        kind: args.kind.map(|kind| match kind {
            KindArg::Faq => search::HitKind::Faq,
            KindArg::Role => search::HitKind::Role,
            KindArg::Claim => search::HitKind::Claim,
            KindArg::Rung => search::HitKind::Rung,
            KindArg::Dimension => search::HitKind::Dimension,
            KindArg::Concept => search::HitKind::Concept,
            KindArg::Fact => search::HitKind::Fact,
            KindArg::Company => search::HitKind::Company,
            KindArg::Figure => search::HitKind::Figure,
            KindArg::Source => search::HitKind::Source,
        }),
    }
}
