//! Values out of a closed set, as they are typed.

#![allow(clippy::doc_markdown)] // these comments are help texts, printed as they stand

use clap::ValueEnum;

/// How an answer is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Headings, lists and boxed tables
    Table,
    /// Labels and sentences, no boxes and no signs
    Plain,
    /// GitHub's Markdown, to paste
    #[value(alias = "md")]
    Markdown,
    /// One page for a browser, with drawings
    Html,
    /// The records as a table for spreadsheets
    Csv,
    /// The same with tabs
    Tsv,
    /// The whole answer for programs
    Json,
    /// The records, one JSON object a line
    #[value(alias = "jsonl")]
    Ndjson,
}

/// When to colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum When {
    /// On a terminal, unless the environment says otherwise
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// What can be searched for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum KindArg {
    /// Questions of the FAQ
    Faq,
    /// Roles and adjacent kinds
    Role,
    /// Claims of the ledger
    Claim,
    /// Rungs of the ladder
    Rung,
    /// What roles are compared on
    Dimension,
    /// Abilities
    Concept,
    /// Facts
    Fact,
    /// Employers with figures
    Company,
    /// Figures
    Figure,
    /// Sources
    Source,
}

/// What figures can be listed by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PayBy {
    /// Kinds of TPM
    Role,
    /// Employers
    Company,
    /// Level codes
    Level,
    /// Years of work
    Experience,
    /// Neighbouring occupations
    Occupation,
    /// States and metropolitan areas
    Place,
    /// Single job postings
    Posting,
}

/// What the evidence can say of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum VerdictArg {
    /// The evidence does not decide
    Open,
    /// The evidence is for it
    Supported,
    /// The evidence is for a part of it
    Partly,
    /// The evidence is against it
    Contradicted,
    /// Nobody measured it
    Unmeasured,
}

/// How much a source can carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum GradeArg {
    /// Official statistics, law, courts
    Official,
    /// The employer's own page, handbook or posting
    Employer,
    /// Self-reports in bulk
    Submissions,
    /// A named person of the trade
    Practitioner,
    /// Newspapers and trade press
    News,
    /// Forums: anecdotes
    Community,
    /// Sells something
    Vendor,
}

/// What can be assessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Assessment {
    /// Which kind suits me
    Fit,
    /// Where I stand on the ladder
    Level,
    /// Which kind a job posting is
    Posting,
}

/// The shells there is a completion script for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Shell {
    /// Bash
    Bash,
    /// Zsh
    Zsh,
    /// Fish
    Fish,
    /// PowerShell
    #[value(name = "powershell")]
    PowerShell,
    /// Elvish
    Elvish,
    /// Nushell
    Nushell,
}
