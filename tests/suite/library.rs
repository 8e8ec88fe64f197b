//! The library as somebody else's program uses it: `examples/`.

use crate::support::{committed, root};

#[allow(dead_code)] // its `main`
#[path = "../../examples/pay_by_role.rs"]
mod example;

use example::pay_by_role;

#[test]
fn pay_by_role_tells_what_is_known_with_all_it_takes_to_read_it() {
    committed("tests/screens/example-pay-by-role.txt", &pay_by_role(&[]).unwrap());
}

#[test]
fn pay_by_role_says_of_an_own_role_that_nobody_knows() {
    let told = pay_by_role(&[root().join("data/starter/role.json")]).unwrap();
    assert!(told.contains("Acme Hardware TPM\n  unknown: there is no figure of it\n"), "{told}");
}

#[test]
fn pay_by_role_refuses_a_file_it_cannot_read() {
    let error = pay_by_role(&["no-such-file.json".into()]).unwrap_err().to_string();
    assert!(error.starts_with("no-such-file.json: cannot be read"), "{error}");
}
