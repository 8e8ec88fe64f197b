//! Whole screens, committed under `tests/screens/`. Refresh with
//! `TPM_UPDATE=1 cargo test`, then read the diff as a person would.

use crate::support::{committed, tpm};
use tpm_career::text::wrap::width;

const SCREENS: [(&str, &str); 33] = [
    ("show", "show --width 80"),
    ("show-infra", "show infra --width 80"),
    ("show-security", "show security --width 80"),
    ("show-services-pay-plain", "show services --section pay --format plain --width 80"),
    ("compare-two", "compare infra product --width 80"),
    ("compare-three", "compare infra product services --width 100"),
    ("compare-narrow", "compare infra product services --width 40 --diff"),
    ("ladder-infra", "ladder infra --width 80"),
    ("ladder-services-senior", "ladder services --rung senior --width 80"),
    ("assess-lean", "assess --quick --answers a,b,a,c --width 80"),
    ("assess-questions", "assess --quick --questions --width 80"),
    ("pay", "pay --width 100"),
    ("pay-narrow", "pay services --width 40"),
    ("pay-levels", "pay --by level --company google --width 80"),
    ("why-infra-premium", "why pay.infra-premium --width 80"),
    ("why-fact", "why infra.pay.premium-claim --width 80"),
    ("sources-official", "sources --grade official --width 80"),
    ("faq-salary", "faq salary --width 80"),
    ("faq", "faq --width 80"),
    ("switch-infra-product", "switch infra product --width 80"),
    ("search", "search error budget --width 80"),
    ("crosswalk", "ladder --crosswalk --company dropbox --company google --company made-tech --width 100"),
    ("crosswalk-narrow", "ladder --crosswalk --company gitlab --width 40"),
    ("steps", "ladder infra --from senior --to staff --width 80"),
    ("worksheet", "ladder services --worksheet --rung senior --width 80"),
    ("level", "assess level infra --answers d,g,g,a,c,b --width 80"),
    ("posting", "assess posting tests/postings/network.md --width 80"),
    ("posting-two-plain", "assess posting tests/postings/agency.html tests/postings/network.md --format plain --width 80"),
    ("posting-evaluation", "assess posting --evaluate tests/postings/invented.ndjson --width 80"),
    ("compare-own", "compare infra acme:hardware --kb data/starter/role.json --width 80"),
    ("show-own", "show acme:hardware --kb data/starter/role.json --width 80"),
    ("help", "--help"),
    ("help-kb", "help kb"),
];

#[test]
fn the_screens_are_as_committed() {
    for (name, line) in SCREENS {
        let ran = tpm(line);
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "tpm {line}");
        committed(format!("tests/screens/{name}.txt"), &ran.out);
    }
}

#[test]
fn what_is_wrong_with_a_file_is_a_screen_too() {
    let ran = tpm("kb check tests/layers/wrong.json --width 80");
    assert_eq!((ran.code, ran.err.as_str()), (Some(1), "tpm: 5 problems\n"));
    committed("tests/screens/kb-check.txt", &ran.out);
}

#[test]
fn no_line_is_wider_than_the_width() {
    let lines = [
        "show",
        "show infra product services",
        "compare infra product services",
        "compare infra product",
        "ladder",
        "assess --quick --questions",
        "assess --quick --answers a,b,c,d",
        "version",
    ];
    for line in lines {
        for columns in [40, 41, 57, 80, 100, 160] {
            for format in ["table", "plain"] {
                let ran = tpm(&format!("{line} --format {format} --width {columns}"));
                for row in ran.out.lines() {
                    assert!(width(row) <= columns, "tpm {line} --format {format} --width {columns}: {row}");
                    assert!(!row.ends_with(' '), "tpm {line}: blanks at the end of {row:?}");
                }
            }
        }
    }
}

#[test]
fn three_roles_fit_in_a_hundred_columns() {
    let ran = tpm("compare infra product services --width 100");
    assert!(ran.out.lines().any(|line| line.starts_with('\u{250c}')), "a boxed table");
}

#[test]
fn plain_has_no_boxes_and_no_signs() {
    for line in ["show infra", "compare infra product", "ladder infra", "assess --quick --answers a,b,a,c"] {
        let ran = tpm(&format!("{line} --format plain --color always"));
        assert!(ran.out.is_ascii(), "tpm {line}: {:?}", ran.out.chars().find(|c| !c.is_ascii()));
        assert!(!ran.out.contains('\u{1b}'));
    }
}
