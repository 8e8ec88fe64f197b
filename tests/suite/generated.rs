//! Completion scripts are made from the command tree, committed, and fresh.

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Command, ValueHint};
use clap_complete::{Generator, Shell, generate};
use clap_complete_nushell::Nushell;
use tpm_career::cli::args::command;
use tpm_career::kb::records::SectionId;
use tpm_career::kb::schema::SCHEMAS;
use tpm_career::kb::{Catalog, Kind};

use crate::support::{committed, files_below, tpm};

/// Names that come from data.
type Names = fn(&Catalog) -> Vec<String>;

/// The arguments that take names from data, and which. clap alone would offer
/// nothing: to the parser they are free text, since a wrong name is our error.
const OFFERS: [(&[&str], &str, Names); 21] = [
    (&["show"], "roles", kinds),
    (&["show"], "section", sections),
    (&["compare"], "roles", roles),
    (&["compare"], "dimension", |catalog| ids(catalog.dimensions().dimensions.iter().map(|dimension| &*dimension.id))),
    (&["ladder"], "roles", roles),
    (&["ladder"], "rung", rungs),
    (&["ladder"], "from", rungs),
    (&["ladder"], "to", rungs),
    (&["ladder"], "company", |catalog| ids(catalog.companies().companies.iter().map(|company| &*company.id))),
    (&["switch"], "from", roles),
    (&["switch"], "to", roles),
    (&["faq"], "words", |catalog| catalog.faq().questions.iter().map(|entry| entry.number.to_string()).collect()),
    (&["search"], "role", roles),
    (&["pay"], "roles", roles),
    (&["pay"], "company", |catalog| words(catalog.figures().filter_map(|figure| figure.company.as_deref()).map(str::to_lowercase))),
    (&["pay"], "level", |catalog| words(catalog.figures().filter_map(|figure| figure.level.as_deref()).map(str::to_owned))),
    (&["why"], "id", |catalog| ids(catalog.claims().map(|claim| &*claim.id))),
    (&["why"], "role", roles),
    (&["sources"], "id", |catalog| ids(catalog.all_sources().map(|(_, source)| &*source.id))),
    (&["help"], "command", |_| command().get_subcommands().map(|command| command.get_name().to_owned()).collect()),
    (&["kb", "schema"], "kind", |_| SCHEMAS.iter().map(|schema| schema.name.to_owned()).collect()),
];

fn ids<'c>(of: impl Iterator<Item = &'c str>) -> Vec<String> {
    of.map(str::to_owned).collect()
}

fn roles(catalog: &Catalog) -> Vec<String> {
    ids(catalog.meta().roles.iter().map(|role| &*role.id))
}

fn kinds(catalog: &Catalog) -> Vec<String> {
    roles(catalog).into_iter().chain(ids(catalog.meta().adjacent.iter().map(|kind| &*kind.id))).collect()
}

fn sections(_: &Catalog) -> Vec<String> {
    ids(SectionId::ALL.iter().map(|section| section.id()))
}

fn rungs(catalog: &Catalog) -> Vec<String> {
    ids(catalog.ladder().rungs.iter().map(|rung| &*rung.id))
}

/// Free names as one word each, which no shell has to quote: blanks are
/// hyphens; a name with other signs is left to be typed.
fn words(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut out: Vec<String> = names.map(|name| name.replace(' ', "-")).filter(|name| is_bare(name)).collect();
    out.sort();
    out.dedup();
    out
}

/// Whether a word means itself in every shell.
fn is_bare(word: &str) -> bool {
    word.chars().all(|c| c.is_ascii_alphanumeric() || "-_+.".contains(c))
}

/// The command tree with every command built, which clap does only with the one
/// that is typed.
fn whole() -> Command {
    let mut tree = command();
    tree.build();
    own_first(&tree)
}

/// The same tree with each command's own options before those of all commands:
/// shells offer them as they stand.
// clap keeps names for the life of the process; so does this test.
fn own_first(tree: &Command) -> Command {
    let mut args: Vec<&clap::Arg> = tree.get_arguments().filter(|arg| !["help", "version"].contains(&arg.get_id().as_str())).collect();
    args.sort_by_key(|arg| arg.is_global_set());
    let mut out = Command::new(&*tree.get_name().to_owned().leak()).disable_help_subcommand(true);
    out = out.args(args.into_iter().cloned()).subcommands(tree.get_subcommands().map(own_first));
    if let Some(about) = tree.get_about() {
        out = out.about(about.clone());
    }
    match tree.get_version() {
        Some(version) => out.version(&*version.to_owned().leak()),
        None => out,
    }
}

/// The command tree with the names that come from data, so that shells offer
/// them.
fn decorated() -> Command {
    let catalog = Catalog::embedded();
    OFFERS.iter().fold(plain(whole()), |tree, (path, arg, names)| {
        // clap keeps names for the life of the process; so does this test.
        let names: Vec<PossibleValue> = names(&catalog).into_iter().map(|name| PossibleValue::new(&*name.leak())).collect();
        offered(tree, path, arg, PossibleValuesParser::new(names))
    })
}

fn offered(tree: Command, path: &[&'static str], arg: &'static str, names: PossibleValuesParser) -> Command {
    match path {
        [] => tree.mut_arg(arg, |arg| arg.value_parser(names)),
        [first, rest @ ..] => tree.mut_subcommand(first, |command| offered(command, rest, arg, names)),
    }
}

/// The tree, telling shells that words and numbers are no files.
fn plain(tree: Command) -> Command {
    let is_text = |arg: &clap::Arg| arg.get_action().takes_values() && arg.get_value_hint() == ValueHint::Unknown;
    tree.mut_args(|arg| if is_text(&arg) { arg.value_hint(ValueHint::Other) } else { arg }).mut_subcommands(plain)
}

/// Makes a script.
type Make = fn() -> String;

/// A shell's name on the command line, its file, and how that is made.
const SCRIPTS: [(&str, &str, Make); 6] = [
    ("bash", "completions/tpm.bash", || bash(&script(Shell::Bash))),
    ("zsh", "completions/_tpm", || zsh(&script(Shell::Zsh))),
    ("fish", "completions/tpm.fish", || fish(&script(Shell::Fish))),
    ("powershell", "completions/_tpm.ps1", || powershell(script(Shell::PowerShell))),
    ("elvish", "completions/tpm.elv", || elvish(script(Shell::Elvish))),
    ("nushell", "completions/tpm.nu", || script(Nushell)),
];

fn script(generator: impl Generator) -> String {
    let mut script = Vec::new();
    generate(generator, &mut decorated(), "tpm", &mut script);
    String::from_utf8(script).unwrap()
}

/// `script` with `new` for the one or more places where `old` stands.
fn replaced(script: &str, old: &str, new: &str) -> String {
    assert!(script.contains(old), "the generator still writes {old:?}");
    script.replace(old, new)
}

/// The commands that have none below them, each by its words, with the names
/// that it takes otherwise than by an option.
fn leaves(tree: &Command, path: &[String], out: &mut Vec<(Vec<String>, Vec<String>)>) {
    for command in tree.get_subcommands() {
        let path = [path, &[command.get_name().to_owned()]].concat();
        if command.has_subcommands() {
            leaves(command, &path, out);
        } else {
            let mut names: Vec<String> = Vec::new();
            for value in command.get_positionals().flat_map(clap::Arg::get_possible_values) {
                if !names.iter().any(|name| name == value.get_name()) {
                    names.push(value.get_name().to_owned());
                }
            }
            out.push((path, names));
        }
    }
}

fn all_leaves() -> Vec<(Vec<String>, Vec<String>)> {
    let mut out = Vec::new();
    leaves(&decorated(), &[], &mut out);
    out
}

const ASSESSMENTS: &str = "fit level posting";

/// The commands that have some below them.
fn groups() -> Vec<Command> {
    whole().get_subcommands().filter(|command| command.has_subcommands()).cloned().collect()
}

fn names_below(command: &Command) -> String {
    command.get_subcommands().map(Command::get_name).collect::<Vec<_>>().join(" ")
}

/// A choice in bash by the words before the one that is typed.
fn bash_by_words(cases: &[(String, String)]) -> String {
    let cases = cases.iter().fold(String::new(), |cases, (pattern, what)| {
        let line = if what.is_empty() { String::new() } else { format!("                    {what}\n") };
        cases + &format!("                {pattern})\n{line}                    ;;\n")
    });
    format!("\"\n            case \" ${{COMP_WORDS[*]:1:COMP_CWORD-1}} \" in\n{cases}            esac\n")
}

/// What a bash of version 4 can say of the completion under way.
fn compopt(indent: &str, what: &str) -> String {
    format!("{indent}if [[ \"${{BASH_VERSINFO[0]}}\" -ge 4 ]]; then\n{indent}    compopt {what}\n{indent}fi\n")
}

/// `level` takes a role and `posting` files, which `fit level posting` must not
/// hide; `help` goes down from word to word; bash hands over `--option=value`
/// as three words. Files are left to bash itself, which knows of folders, of
/// blanks in names and of `~`; options wait for their hyphen, lest they hide
/// names and files.
fn bash(script: &str) -> String {
    let add = |names: &str| format!("opts=\"${{opts}} {names}\"");
    let case = |pattern: &str, what: &str| (pattern.to_owned(), what.to_owned());
    let by_what = bash_by_words(&[
        case("*\" level \"*", &add(&roles(&Catalog::embedded()).join(" "))),
        case("*\" posting \"*", "files=yes"),
        case("*\" fit \"*", ""),
        case("*", &add(ASSESSMENTS)),
    ]);
    let script = replaced(script, &format!(" {ASSESSMENTS}\"\n"), &by_what);
    let top = names_below(&whole());
    let mut by_word: Vec<_> =
        groups().iter().map(|group| case(&format!("*\" {} \"", group.get_name()), &add(&names_below(group)))).collect();
    by_word.extend([case("*\" help \"[!-]*", ""), case("*", &add(&top))]);
    let script = replaced(&script, &format!(" {top}\"\n"), &bash_by_words(&by_word));
    let script = replaced(&script, "__check)\n", "__check)\n            files=yes\n");

    let joined = "    prev=\"$3\"
    if [[ \"${cur}\" == \"=\" ]]; then
        cur=\"\"
    elif [[ \"${prev}\" == \"=\" && ${COMP_CWORD} -gt 2 ]]; then
        prev=\"${COMP_WORDS[COMP_CWORD-2]}\"
    fi
";
    let script = replaced(&script, "    prev=\"$3\"\n", joined);
    let script = replaced(&script, "local i cur prev opts cmd\n", "local i cur prev opts cmd files\n");
    let script = replaced(&script, "    opts=\"\"\n", "    opts=\"\"\n    files=\"\"\n");
    let script = replaced(&script, "COMPREPLY=($(compgen -f \"${cur}\"))", "COMPREPLY=()");
    // A word out of a list is whole; only a free one may go on.
    let listed = "-- \"${cur}\"))\n";
    let script = replaced(&script, &format!("{listed}{}", compopt(&" ".repeat(20), "-o nospace")), listed);
    let script = (1..=3).fold(script, |script, words| replaced(&script, &format!(" || ${{COMP_CWORD}} -eq {words} ]]"), " ]]"));
    let each = "            COMPREPLY=( $(compgen -W \"${opts}\" -- \"${cur}\") )\n            return 0\n            ;;\n";
    let script = replaced(&script, &format!("\n{each}"), "\n            ;;\n");
    let once = format!(
        "\n    esac

    # Names; where there are none, files if the command takes some, else options.
    COMPREPLY=( $(compgen -W \"${{opts}}\" -X '-*' -- \"${{cur}}\") )
    if [[ ${{#COMPREPLY[@]}} -eq 0 && -z \"${{files}}\" ]]; then
        COMPREPLY=( $(compgen -W \"${{opts}}\" -- \"${{cur}}\") )
{}    fi
}}
",
        compopt(&" ".repeat(8), "+o default")
    );
    replaced(&script, "\n    esac\n}\n", &once)
}

/// `*::` would hide the options behind the first name; and again the two
/// things that `assess` takes, and the way down that `help` goes.
fn zsh(script: &str) -> String {
    let roles = roles(&Catalog::embedded()).join(" ");
    let script = replaced(script, "\n'*::", "\n'*:");
    let at = script.find("\n'*:names -- ").expect("assess takes names");
    let (before, assess) = script.split_at(at);
    let by_what = format!(":{{if (( ${{words[(I)level]}} )); then compadd -- {roles}; else _files; fi}}' \\\n");
    let script = format!("{before}{}", assess.replacen(":_files' \\\n", &by_what, 1));
    let top = names_below(&whole());
    let by_word = groups().iter().rev().fold(format!("compadd -- {top}"), |otherwise, group| {
        let name = group.get_name();
        format!("if (( ${{words[(i){name}]}} < CURRENT )); then compadd -- {}; else {otherwise}; fi", names_below(group))
    });
    replaced(&script, &format!(":({top})' \\\n"), &format!(":{{{by_word}}}' \\\n"))
}

/// fish's generator knows options alone, and loses the way where the value of
/// one is still to come.
fn fish(script: &str) -> String {
    let parsed = "    argparse -s (__fish_tpm_global_optspecs) -- $cmd 2>/dev/null\n";
    let with_value = "    or argparse -s (__fish_tpm_global_optspecs) -- $cmd '' 2>/dev/null\n";
    let mut script = replaced(script, parsed, &format!("{parsed}{with_value}"));
    let roles = roles(&Catalog::embedded()).join(" ");
    let groups = groups();
    let using = |path: &[String]| match path {
        [command, below] => format!("__fish_tpm_using_subcommand {command}; and __fish_seen_subcommand_from {below}"),
        path => format!("__fish_tpm_using_subcommand {}", path.join(" ")),
    };
    let mut line = |when: &str, names: &str| {
        let names = if names.is_empty() { String::new() } else { format!(" -a \"{names}\"") };
        script.extend(["complete -c tpm -n \"", when, "\" -f", &names, "\n"]);
    };
    for (path, names) in all_leaves() {
        match path.join(" ").as_str() {
            "assess" => {
                line(&format!("{}; and not __fish_seen_subcommand_from {ASSESSMENTS}", using(&path)), ASSESSMENTS);
                line(&format!("{}; and __fish_seen_subcommand_from level", using(&path)), &roles);
            }
            "help" => {
                let using = using(&path);
                let known: Vec<&str> = groups.iter().map(Command::get_name).collect();
                line(&format!("{using}; and not __fish_seen_subcommand_from {}", known.join(" ")), &names.join(" "));
                for group in &groups {
                    line(&format!("{using}; and __fish_seen_subcommand_from {}", group.get_name()), &names_below(group));
                }
            }
            "kb check" => {} // takes files
            _ => line(&using(&path), &names.join(" ")),
        }
    }
    script
}

/// PowerShell's generator knows options and commands alone.
fn powershell(mut script: String) -> String {
    for (path, names) in all_leaves().into_iter().filter(|(_, names)| !names.is_empty()) {
        let case = format!("'tpm;{}' {{\n", path.join(";"));
        let each = "[CompletionResult]::new($name, $name, [CompletionResultType]::ParameterValue, $name)";
        let names = format!("            foreach ($name in '{}') {{ {each} }}\n", names.join("', '"));
        script = replaced(&script, &case, &format!("{case}{names}"));
    }
    script
}

/// Elvish's generator knows options and commands alone.
fn elvish(mut script: String) -> String {
    for (path, names) in all_leaves().into_iter().filter(|(_, names)| !names.is_empty()) {
        let case = format!("&'tpm;{}'= {{\n", path.join(";"));
        let names = format!("            for name [{}] {{ cand $name $name }}\n", names.join(" "));
        script = replaced(&script, &case, &format!("{case}{names}"));
    }
    script
}

#[test]
fn the_completion_scripts_are_fresh() {
    for (_, path, fresh) in SCRIPTS {
        committed(path, &fresh());
    }
    let scripts: Vec<String> = files_below("completions").iter().map(|path| path.to_string_lossy().replace('\\', "/")).collect();
    assert!(scripts.iter().all(|path| SCRIPTS.iter().any(|(_, known, _)| known == path)), "a file of no shell among {scripts:?}");
}

#[test]
fn the_completion_scripts_are_printed_as_committed() {
    for (name, path, _) in SCRIPTS {
        let ran = tpm(&format!("completions {name}"));
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
        assert_eq!(ran.out, std::fs::read_to_string(crate::support::root().join(path)).unwrap(), "{name}");
        for offered in ["infra", "pay.infra-premium", "data-layer", "gitlab-rnd-pmo"] {
            assert!(ran.out.contains(offered), "{name} offers {offered}");
        }
    }
}

#[test]
fn what_is_offered_needs_no_quotation_marks_and_is_known() {
    let catalog = Catalog::embedded();
    for (path, arg, names) in OFFERS {
        let names = names(&catalog);
        assert!(!names.is_empty(), "{path:?} {arg}");
        for name in names {
            assert!(is_bare(&name), "{path:?} {arg}: {name}");
            let line = match (path.join(" ").as_str(), arg) {
                // A second name would have to fit, or the ids come from the data as they stand.
                ("compare", "roles") | ("switch", _) | ("ladder", "from" | "to") | ("why" | "sources", "id") => continue,
                ("compare", _) => format!("compare infra product --{arg} {name}"),
                ("search", _) => format!("search program --{arg} {name}"),
                (command, "roles" | "words" | "command" | "kind") => format!("{command} {name}"),
                (command, _) => format!("{command} --{arg} {name}"),
            };
            let ran = tpm(&line);
            assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "tpm {line}");
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
