//! argv in, exit code out. Everything else is the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    tpm_career::cli::run(std::env::args_os()).into()
}
