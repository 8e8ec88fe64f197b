//! What each kind of Technical Program Manager earns, as far as anybody knows,
//! from the library behind `tpm`:
//!
//! ```sh
//! cargo run --example pay_by_role
//! cargo run --example pay_by_role -- data/starter/role.json  # with a role of one's own
//! ```

use std::error::Error;
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::PathBuf;

use tpm_career::answer::{Figure, pay, show};
use tpm_career::kb::records::{Statistic, Strength};
use tpm_career::kb::{Catalog, LayerProblem, layer, stacked};
use tpm_career::text::number;

fn main() -> Result<(), Box<dyn Error>> {
    let paths: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    io::stdout().write_all(pay_by_role(&paths)?.as_bytes())?;
    Ok(())
}

/// Every role with its figures, and with what nobody knows of its pay.
pub(crate) fn pay_by_role(paths: &[PathBuf]) -> Result<String, Box<dyn Error>> {
    let catalog = loaded(paths)?;
    let mut out = String::new();
    for role in &catalog.meta().roles {
        let query = pay::Query { roles: vec![role.id.to_string()], by: Some(pay::View::Role), ..pay::Query::default() };
        let answer = pay::pay(&catalog, &query)?;
        writeln!(out, "{}", role.name)?;

        // An answer holds what compares with the role as well: all TPMs, neighbouring occupations.
        let own = |figure: &&Figure<'_>| figure.role == Some(&*role.id) && figure.statistic == Statistic::Percentiles;
        let figures: Vec<&Figure<'_>> = answer.figures.iter().filter(own).collect();
        if figures.is_empty() {
            out += "  unknown: there is no figure of it\n";
        }
        for figure in figures {
            out += &told(figure);
        }
        // What was looked for and not found is part of the answer.
        let profile = show::show(&catalog, &[&role.id], &["pay", "unknowns"])?;
        let facts = profile.roles.iter().flat_map(|role| &role.sections).flat_map(|section| &section.facts);
        for fact in facts.filter(|fact| fact.strength == Strength::Unknown && fact.id.contains("pay")) {
            writeln!(out, "  unknown: {} Ask: {}", fact.text, fact.ask.unwrap_or("nobody has a question yet"))?;
        }
        out += "\n";
    }
    Ok(out)
}

/// The built-in knowledge, with these files over it.
fn loaded(paths: &[PathBuf]) -> Result<Catalog, Box<dyn Error>> {
    let (texts, mut problems) = layer::read(paths);
    if problems.is_empty() {
        match stacked(&texts) {
            Ok(catalog) => return Ok(catalog),
            Err(found) => problems = found,
        }
    }
    Err(problems.iter().map(LayerProblem::told).collect::<Vec<_>>().join("\n").into())
}

/// A figure with everything that is needed to read it; what it lacks is unknown.
fn told(figure: &Figure<'_>) -> String {
    let dollars = |value: Option<&serde_json::Number>| match value.and_then(serde_json::Number::as_f64) {
        Some(value) => number::dollars(value),
        None => "unknown".to_owned(),
    };
    let sources: Vec<&str> = figure.sources.iter().map(|source| &**source).collect();
    format!(
        "  {}{}: median {}, middle half {} to {}\n    n {}, {}, {}, confidence {:?}, source {}\n",
        figure.metric.trim_end_matches(", p25/p50/p75"),
        figure.label.as_deref().or(figure.population).map_or(String::new(), |whom| format!(" ({whom})")),
        dollars(figure.p50),
        dollars(figure.p25),
        dollars(figure.p75),
        figure.n.map_or_else(|| "unknown".to_owned(), ToString::to_string),
        figure.period,
        figure.geography,
        figure.confidence,
        sources.join(", "),
    )
}
