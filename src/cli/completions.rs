//! The completion scripts, as committed. `tests/suite/generated.rs` makes them
//! from the command tree and fails when they are stale.

use super::args::Shell;
use crate::text::packed::unpacked;

/// The script of a shell.
pub(super) fn script(shell: Shell) -> String {
    unpacked(match shell {
        Shell::Bash => include_bytes!(concat!(env!("OUT_DIR"), "/completions/tpm.bash")),
        Shell::Zsh => include_bytes!(concat!(env!("OUT_DIR"), "/completions/_tpm")),
        Shell::Fish => include_bytes!(concat!(env!("OUT_DIR"), "/completions/tpm.fish")),
        Shell::PowerShell => include_bytes!(concat!(env!("OUT_DIR"), "/completions/_tpm.ps1")),
        Shell::Elvish => include_bytes!(concat!(env!("OUT_DIR"), "/completions/tpm.elv")),
        Shell::Nushell => include_bytes!(concat!(env!("OUT_DIR"), "/completions/tpm.nu")),
    })
}
