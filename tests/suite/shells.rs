//! The completion scripts, loaded and asked in the real shells.

use std::fs;
use std::process::Command;

use crate::support::{Ran, if_installed, root};

/// What stands before the cursor, and what a tab offers there, among others.
const LINES: [(&str, &str); 31] = [
    ("tpm sho", "show"),
    ("tpm show inf", "infra"),
    ("tpm show hardw", "hardware"),
    ("tpm show --section metr", "metrics"),
    ("tpm show infra --section entr", "entry"),
    ("tpm show infra --sect", "--section"),
    ("tpm --format json show inf", "infra"),
    ("tpm --format cs", "csv"),
    ("tpm --json --format cs", "csv"),
    ("tpm --color al", "always"),
    ("tpm --kb data/starter/role.json --color al", "always"),
    ("tpm --kb data/starter/role.json sho", "show"),
    ("tpm show infra --format mark", "markdown"),
    ("tpm show infra --format=mark", "markdown"),
    ("tpm compare infra prod", "product"),
    ("tpm compare infra product --dimension trav", "travel"),
    ("tpm ladder --from sen", "senior"),
    ("tpm ladder --company made", "made-tech"),
    ("tpm switch infra serv", "services"),
    ("tpm search budget --role inf", "infra"),
    ("tpm pay --company goo", "google"),
    ("tpm pay --company palo", "palo-alto-networks"),
    ("tpm pay --level L5", "L5"),
    ("tpm why pay.infra-pr", "pay.infra-premium"),
    ("tpm sources gitlab-rnd", "gitlab-rnd-pmo"),
    ("tpm assess lev", "level"),
    ("tpm assess level prod", "product"),
    ("tpm help compl", "completions"),
    ("tpm completions nu", "nushell"),
    ("tpm kb sch", "schema"),
    ("tpm kb schema data-lay", "data-layer"),
];

/// What a tab offers, and no more.
const ALONE: [(&str, &str); 6] = [
    ("tpm help kb c", "check"),
    ("tpm help kb n", "new"),
    ("tpm help kb sc", "schema"),
    ("tpm help --ascii kb e", "export"),
    ("tpm help sh", "show"),
    ("tpm help kb", "kb"),
];

/// Files, which names must not hide.
const FILES: [(&str, &str); 3] = [
    ("tpm assess posting tests/postings/netw", "tests/postings/network.md"),
    ("tpm assess posting Cargo.l", "Cargo.lock"),
    ("tpm kb check data/starter/ro", "data/starter/role.json"),
];

fn lines(of: &[(&str, &str)]) -> String {
    of.iter().flat_map(|(line, _)| [line, "\n"]).collect()
}

/// The shell, knowing where the scripts are and which lines to ask about.
fn shell(program: &str, script: &str, of: &[(&str, &str)]) -> Option<Vec<String>> {
    let mut command = Command::new(program);
    match program {
        "bash" => command.args(["--norc", "--noprofile", "-c", script]),
        "fish" => command.args(["--no-config", "-c", script]),
        _ => command.args(["-f", "-c", script]),
    };
    command.current_dir(root()).env("TPM_LINES", lines(of)).env("TPM_COMPLETIONS", root().join("completions"));
    let Ran { code, out, err } = if_installed(&mut command, &format!("completing in {program}"))?;
    assert_eq!(code, Some(0), "{program}: {err}");
    // Every answer ends with a line of its own.
    let answers: Vec<String> = out.split_terminator("--\n").map(str::to_owned).collect();
    assert_eq!(answers.len(), of.len(), "{program} answers every line: {out}\n{err}");
    Some(answers)
}

/// What bash does at a tab: the words are split at blanks and `=`, and the
/// function that `complete` knows is called with the program, the word and the
/// one before it.
const BASH: &str = r#"
source "$TPM_COMPLETIONS/tpm.bash"
[[ $(complete -p tpm) =~ -F\ ([^ ]+) ]] || exit 1
while IFS= read -r COMP_LINE; do
    read -ra COMP_WORDS <<<"${COMP_LINE//=/ = }"
    COMP_POINT=${#COMP_LINE} COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMPREPLY=()
    "${BASH_REMATCH[1]}" tpm "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
    printf '%s\n' "${COMPREPLY[@]}" --
done < <(printf %s "$TPM_LINES")
"#;

/// A real line editor in a terminal of its own: zsh completes nowhere else.
const ZSH: &str = r#"
zmodload zsh/zpty
zpty tpm zsh -d -i
while zpty -r tpm noise; do :; done
cat "$ZDOTDIR/answers"
"#;

/// What that zsh reads at its start: when the first prompt is up, it puts each
/// line there and completes it.
const ZSHRC: &str = r#"
fpath=("$TPM_COMPLETIONS" $fpath)
autoload -Uz compinit
compinit -u -D
TMOUT=60 # a prompt that waits for ever ends all the same
setopt no_beep no_auto_list no_auto_menu
zle-line-init() {
    for BUFFER in ${(f)TPM_LINES}; do
        CURSOR=$#BUFFER
        zle complete-word
        print -rl -- "$BUFFER" -- >>"$ZDOTDIR/answers"
    done
    exit
}
zle -N zle-line-init
"#;

const FISH: &str = r#"
source "$TPM_COMPLETIONS/tpm.fish"
printf %s "$TPM_LINES" | while read -l line
    complete -C "$line" | string replace -r '\t.*' ''
    printf '%s\n' --
end
"#;

/// Fails unless the wanted is offered, and all that is offered begins as typed.
fn offers(program: &str, of: &[(&str, &str)], answers: &[String]) {
    for ((line, wanted), answer) in of.iter().zip(answers) {
        let offered: Vec<&str> = answer.lines().map(|word| word.rsplit('=').next().unwrap_or(word)).collect();
        assert!(offered.contains(wanted), "{program} at {line:?}: {offered:?}");
        let typed = line.rsplit([' ', '=']).next().unwrap_or(line);
        assert!(offered.iter().all(|word| word.starts_with(typed)), "{program} at {line:?}: {offered:?}");
    }
}

/// Fails unless the wanted is all that is offered.
fn offers_alone(program: &str, answers: &[String]) {
    for ((line, wanted), answer) in ALONE.iter().zip(answers) {
        assert_eq!(answer.lines().collect::<Vec<_>>(), [*wanted], "{program} at {line:?}");
    }
}

#[test]
fn bash_completes_names() {
    let Some(answers) = shell("bash", BASH, &LINES) else { return };
    offers("bash", &LINES, &answers);
    let Some(answers) = shell("bash", BASH, &ALONE) else { return };
    offers_alone("bash", &answers);
}

#[test]
fn bash_leaves_files_to_its_default() {
    let Some(answers) = shell("bash", BASH, &FILES) else { return };
    assert_eq!(answers, [""; FILES.len()]);
    assert!(fs::read_to_string(root().join("completions/tpm.bash")).unwrap().contains(" -o default tpm"));
}

/// What is typed into a bash that reads lines from a person, `>` being the tab
/// and `!` the next key; and the words of the command that comes of it.
const TYPED: [(&str, &[&str]); 24] = [
    // A folder is gone into; a file of two words is one.
    ("tpm --kb su>!", &["--kb", "sub/!"]),
    ("tpm --kb sub/>!", &["--kb", "sub/one role.json", "!"]),
    ("tpm --kb=su>!", &["--kb=sub/!"]),
    ("tpm --kb my>!", &["--kb", "my role.json", "!"]),
    ("tpm show --kb my>!", &["show", "--kb", "my role.json", "!"]),
    ("tpm assess --answers-from my>!", &["assess", "--answers-from", "my role.json", "!"]),
    ("tpm assess --compare-with su>!", &["assess", "--compare-with", "sub/!"]),
    ("tpm assess level infra --other my>!", &["assess", "level", "infra", "--other", "my role.json", "!"]),
    ("tpm assess posting --evaluate my>!", &["assess", "posting", "--evaluate", "my role.json", "!"]),
    ("tpm kb check my>!", &["kb", "check", "my role.json", "!"]),
    // Nothing typed: files where files are taken, options for a hyphen.
    ("cd sub; tpm kb check >!", &["kb", "check", "one role.json", "!"]),
    ("cd sub; tpm kb check one\\ role.json >!", &["kb", "check", "one role.json", "one role.json", "!"]),
    ("cd sub; tpm assess posting >!", &["assess", "posting", "one role.json", "!"]),
    ("cd sub; tpm kb check --kb >!", &["kb", "check", "--kb", "one role.json", "!"]),
    ("cd sub; tpm kb check --no>!", &["kb", "check", "--no-input", "!"]),
    // No files where none are taken.
    ("tpm show my>!", &["show", "my!"]),
    ("tpm faq my>!", &["faq", "my!"]),
    ("cd sub; tpm assess fit o>!", &["assess", "fit", "o!"]),
    ("tpm version --js>!", &["version", "--json", "!"]),
    // A value that is whole is parted from what follows; a number may go on.
    ("tpm show --format cs>!", &["show", "--format", "csv", "!"]),
    ("tpm show --format=cs>!", &["show", "--format=csv", "!"]),
    ("tpm --color al>!", &["--color", "always", "!"]),
    ("tpm ladder --rung sen>!", &["ladder", "--rung", "senior", "!"]),
    ("tpm show --width 8>!", &["show", "--width", "8!"]),
];

/// What that bash reads at its start: `tpm` notes its words.
const BASHRC: &str = r#"
bind 'set enable-bracketed-paste off'
bind 'set completion-query-items 0'
bind 'set page-completions off'
source "$TPM_COMPLETIONS/tpm.bash"
unset HISTFILE
set +H
tpm() { printf '%s\n' "$@" -- >>"$TPM_FOLDER/answers"; }
"#;

/// Types all the lines.
const TYPIST: &str = r#"
while IFS= read -r line; do
    line=${line//>/$'\t'}
    printf 'cd "$TPM_FOLDER"\n%s\n' "${line//; /$'\n'}"
done <<<"$TPM_TYPED" |
    INPUTRC=/dev/null TERM=dumb bash --noprofile --rcfile "$TPM_FOLDER/rc" -i >/dev/null
cat "$TPM_FOLDER/answers"
"#;

#[test]
fn bash_types_what_a_person_would() {
    let folder = std::env::temp_dir().join(format!("tpm-bash-{}", std::process::id()));
    fs::create_dir_all(folder.join("sub")).unwrap();
    for (file, text) in [("my role.json", "{}"), ("sub/one role.json", "{}"), ("rc", BASHRC)] {
        fs::write(folder.join(file), text).unwrap();
    }
    let typed: Vec<&str> = TYPED.iter().map(|(line, _)| *line).collect();
    // A session of its own keeps that bash off this terminal.
    let mut bash = Command::new("setsid");
    bash.args(["-w", "bash", "--norc", "--noprofile", "-c", TYPIST]).env("TPM_COMPLETIONS", root().join("completions"));
    bash.env("TPM_FOLDER", &folder).env("TPM_TYPED", typed.join("\n"));
    let ran = if_installed(&mut bash, "typing in bash");
    fs::remove_dir_all(folder).unwrap();
    let Some(Ran { code, out, err }) = ran else { return };
    assert_eq!(code, Some(0), "{err}");
    let answers: Vec<Vec<&str>> = out.split_terminator("--\n").map(|answer| answer.lines().collect()).collect();
    assert_eq!(answers.len(), TYPED.len(), "{out}\n{err}");
    let wrong: Vec<_> = TYPED.iter().zip(&answers).filter(|((_, words), answer)| *answer != words).collect();
    assert!(wrong.is_empty(), "bash: {wrong:#?}");
}

#[test]
fn fish_completes_names_and_files() {
    for of in [&LINES[..], &FILES] {
        let Some(answers) = shell("fish", FISH, of) else { return };
        offers("fish", of, &answers);
    }
    let Some(answers) = shell("fish", FISH, &ALONE) else { return };
    offers_alone("fish", &answers);
}

#[test]
fn zsh_completes_names_and_files() {
    let folder = std::env::temp_dir().join(format!("tpm-zsh-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(".zshrc"), ZSHRC).unwrap();
    let script = format!("export ZDOTDIR={}{ZSH}", folder.display());
    for of in [&LINES[..], &ALONE, &FILES] {
        let _ = fs::remove_file(folder.join("answers"));
        let Some(answers) = shell("zsh", &script, of) else { break };
        for ((line, wanted), answer) in of.iter().zip(&answers) {
            let begun = &line[..line.rfind([' ', '=']).map_or(0, |at| at + 1)];
            assert_eq!(answer.trim_end().trim_end_matches('='), format!("{begun}{wanted}"), "zsh at {line:?}");
        }
    }
    fs::remove_dir_all(folder).unwrap();
}
