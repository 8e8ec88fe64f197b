//! The completion scripts, as committed. `tests/suite/generated.rs` makes them
//! from the command tree and fails when they are stale.

use super::args::Shell;

/// The script of a shell.
pub(super) const fn script(shell: Shell) -> &'static str {
    match shell {
        Shell::Bash => include_str!("../../completions/tpm.bash"),
        Shell::Zsh => include_str!("../../completions/_tpm"),
        Shell::Fish => include_str!("../../completions/tpm.fish"),
        Shell::PowerShell => include_str!("../../completions/_tpm.ps1"),
        Shell::Elvish => include_str!("../../completions/tpm.elv"),
        Shell::Nushell => include_str!("../../completions/tpm.nu"),
    }
}
