//! The library as a program of somebody else's uses it: `examples/`, which
//! `cargo test` builds.

use std::path::Path;
use std::process::Command;

use crate::support::{Ran, committed, root, run};

/// The example of this name, beside the binary of the same build.
fn example(name: &str, words: &[&str]) -> Ran {
    let folder = Path::new(env!("CARGO_BIN_EXE_tpm")).parent().unwrap().join("examples");
    let mut command = Command::new(folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)));
    command.current_dir(root()).args(words);
    run(command)
}

#[test]
fn pay_by_role_prints_what_is_known_with_all_it_takes_to_read_it() {
    let ran = example("pay_by_role", &[]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    committed("tests/screens/example-pay-by-role.txt", &ran.out);
}

#[test]
fn pay_by_role_says_of_an_own_role_that_nobody_knows() {
    let ran = example("pay_by_role", &["data/starter/role.json"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert!(ran.out.contains("Acme Hardware TPM\n  unknown: there is no figure of it\n"), "{}", ran.out);
}

#[test]
fn pay_by_role_refuses_a_file_it_cannot_read() {
    let ran = example("pay_by_role", &["no-such-file.json"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""));
    assert!(ran.err.contains("no-such-file.json: cannot be read"), "{}", ran.err);
}
