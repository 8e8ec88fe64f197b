//! The completion scripts, loaded and asked in the real shells.

use std::fs;
use std::process::Command;

use crate::support::{Ran, if_installed, root};

/// What stands before the cursor, and what a tab offers there, among others.
const LINES: [(&str, &str); 26] = [
    ("tpm sho", "show"),
    ("tpm show inf", "infra"),
    ("tpm show hardw", "hardware"),
    ("tpm show --section metr", "metrics"),
    ("tpm show infra --section entr", "entry"),
    ("tpm show infra --sect", "--section"),
    ("tpm --format json show inf", "infra"),
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

#[test]
fn bash_completes_names() {
    let Some(answers) = shell("bash", BASH, &LINES) else { return };
    offers("bash", &LINES, &answers);
}

#[test]
fn bash_leaves_files_to_its_default() {
    let Some(answers) = shell("bash", BASH, &FILES) else { return };
    assert_eq!(answers, [""; FILES.len()]);
    assert!(fs::read_to_string(root().join("completions/tpm.bash")).unwrap().contains(" -o default tpm"));
}

#[test]
fn fish_completes_names_and_files() {
    for of in [&LINES[..], &FILES] {
        let Some(answers) = shell("fish", FISH, of) else { return };
        offers("fish", of, &answers);
    }
}

#[test]
fn zsh_completes_names_and_files() {
    let folder = std::env::temp_dir().join(format!("tpm-zsh-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(".zshrc"), ZSHRC).unwrap();
    let script = format!("export ZDOTDIR={}{ZSH}", folder.display());
    for of in [&LINES[..], &FILES] {
        let _ = fs::remove_file(folder.join("answers"));
        let Some(answers) = shell("zsh", &script, of) else { break };
        for ((line, wanted), answer) in of.iter().zip(&answers) {
            let begun = &line[..line.rfind([' ', '=']).map_or(0, |at| at + 1)];
            assert_eq!(answer.trim_end().trim_end_matches('='), format!("{begun}{wanted}"), "zsh at {line:?}");
        }
    }
    fs::remove_dir_all(folder).unwrap();
}
