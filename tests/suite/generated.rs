//! Files made from the command tree are committed, and fresh.

use clap::builder::PossibleValuesParser;
use clap_complete::Shell;
use tpm_career::cli::args::command;
use tpm_career::kb::records::SectionId;
use tpm_career::kb::schema::SCHEMAS;
use tpm_career::kb::{Catalog, Kind};

use crate::support::{committed, tpm};

/// The command tree with the names that come from data, so that shells offer
/// them. The parser itself takes any text: a wrong name is our error.
fn decorated() -> clap::Command {
    let catalog = Catalog::embedded();
    let roles: Vec<String> = catalog.meta().roles.iter().map(|role| role.id.to_string()).collect();
    let kinds: Vec<String> = roles.iter().cloned().chain(catalog.meta().adjacent.iter().map(|kind| kind.id.to_string())).collect();
    let dimensions: Vec<String> = catalog.dimensions().dimensions.iter().map(|dimension| dimension.id.to_string()).collect();
    let rungs: Vec<String> = catalog.ladder().rungs.iter().map(|rung| rung.id.to_string()).collect();
    let sections: Vec<String> = SectionId::ALL.iter().map(|section| section.id().to_owned()).collect();
    // clap keeps names for the life of the process; so does this test.
    let schemas: Vec<String> = SCHEMAS.iter().map(|schema| schema.name.to_owned()).collect();
    let offer = |names: &[String]| PossibleValuesParser::new(names.iter().map(|name| &*name.clone().leak()).collect::<Vec<&'static str>>());
    command()
        .mut_subcommand("show", |show| {
            show.mut_arg("roles", |arg| arg.value_parser(offer(&kinds))).mut_arg("section", |arg| arg.value_parser(offer(&sections)))
        })
        .mut_subcommand("compare", |compare| {
            compare.mut_arg("roles", |arg| arg.value_parser(offer(&roles))).mut_arg("dimension", |arg| arg.value_parser(offer(&dimensions)))
        })
        .mut_subcommand("ladder", |ladder| {
            ladder.mut_arg("roles", |arg| arg.value_parser(offer(&roles))).mut_arg("rung", |arg| arg.value_parser(offer(&rungs)))
        })
        .mut_subcommand("kb", |kb| kb.mut_subcommand("schema", |schema| schema.mut_arg("kind", |arg| arg.value_parser(offer(&schemas)))))
}

const SCRIPTS: [(Shell, &str, &str); 5] = [
    (Shell::Bash, "bash", "completions/tpm.bash"),
    (Shell::Zsh, "zsh", "completions/_tpm"),
    (Shell::Fish, "fish", "completions/tpm.fish"),
    (Shell::PowerShell, "powershell", "completions/_tpm.ps1"),
    (Shell::Elvish, "elvish", "completions/tpm.elv"),
];

/// The subcommands that take names, and the names.
fn positionals(tree: &clap::Command) -> Vec<(String, Vec<String>)> {
    let names = |command: &clap::Command| {
        let values = command.get_positionals().flat_map(clap::Arg::get_possible_values);
        values.map(|value| value.get_name().to_owned()).collect::<Vec<_>>()
    };
    let all = tree.get_subcommands().map(|command| (command.get_name().to_owned(), names(command)));
    all.filter(|(_, names)| !names.is_empty()).collect()
}

/// The script with what clap's generators for three shells leave out: the
/// values of arguments that are no options.
fn with_positionals(shell: Shell, mut script: String) -> String {
    for (command, names) in positionals(&decorated()) {
        let (before, each): (String, fn(&str) -> String) = match shell {
            Shell::Fish => {
                script = format!("{script}complete -c tpm -n \"__fish_tpm_using_subcommand {command}\" -f -a \"{}\"\n", names.join(" "));
                continue;
            }
            Shell::PowerShell => (format!("'tpm;{command}' {{\n"), |name| {
                format!("            [CompletionResult]::new('{name}', '{name}', [CompletionResultType]::ParameterValue, '{name}')\n")
            }),
            Shell::Elvish => (format!("&'tpm;{command}'= {{\n"), |name| format!("            cand {name} '{name}'\n")),
            _ => continue,
        };
        let at = script.find(&before).expect("the generator still writes a block a command") + before.len();
        script.insert_str(at, &names.iter().map(|name| each(name)).collect::<String>());
    }
    script
}

#[test]
fn the_completion_scripts_are_fresh() {
    for (shell, _, path) in SCRIPTS {
        let mut script = Vec::new();
        clap_complete::generate(shell, &mut decorated(), "tpm", &mut script);
        committed(path, &with_positionals(shell, String::from_utf8(script).unwrap()));
    }
}

#[test]
fn the_completion_scripts_are_printed_as_committed() {
    for (_, name, path) in SCRIPTS {
        let ran = tpm(&format!("completions {name}"));
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
        assert_eq!(ran.out, std::fs::read_to_string(crate::support::root().join(path)).unwrap(), "{name}");
        for role in ["infra", "product", "services"] {
            assert!(ran.out.contains(role), "{name} offers {role}");
        }
    }
}

#[test]
fn the_command_tree_is_sound() {
    command().debug_assert();
    let catalog = Catalog::embedded();
    for kind in &catalog.meta().adjacent {
        assert!(matches!(catalog.kind_named(&kind.id), Ok(Kind::Adjacent(_))), "{}", kind.id);
    }
}
