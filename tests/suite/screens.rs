//! Whole screens, committed under `tests/screens/`. Refresh with
//! `TPM_UPDATE=1 cargo test`, then read the diff as a person would.

use crate::support::{COMMANDS, committed, tpm, unwrapped};
use tpm_career::text::width::width;

const SCREENS: [(&str, &str); 28] = [
    ("show", "show --width 80"),
    ("show-security", "show security --width 80"),
    ("show-services-pay-plain", "show services --section pay --format plain --width 80"),
    ("compare-narrow", "compare infra product services --width 40 --diff"),
    ("ladder-services-senior", "ladder services --rung senior --width 80"),
    ("assess-questions", "assess --quick --questions --width 80"),
    ("pay-narrow", "pay services --width 40"),
    ("pay-levels", "pay --by level --company google --width 80"),
    ("why-fact", "why infra.pay.premium-claim --width 80"),
    ("sources-official", "sources --grade official --width 80"),
    ("faq-salary", "faq salary --width 80"),
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
    ("compare-two-ascii", "compare infra product --width 80 --ascii"),
    ("ladder-ascii", "ladder --width 80 --ascii"),
    ("pay-ascii", "pay infra services --width 80 --ascii"),
    ("help", "--help"),
    ("help-kb", "help kb"),
];

/// Screens at every one of [`WIDTHS`]: name, command, and the width whose file
/// has the bare name.
const AT_EVERY_WIDTH: [(&str, &str, usize); 8] = [
    ("show-infra", "show infra", 80),
    ("compare-two", "compare infra product", 80),
    ("compare-three", "compare infra product services", 100),
    ("ladder-infra", "ladder infra", 80),
    ("pay", "pay", 100),
    ("why-infra-premium", "why pay.infra-premium", 80),
    ("assess-lean", "assess --quick --answers a,b,a,c", 80),
    ("faq", "faq", 80),
];

const WIDTHS: [usize; 4] = [40, 80, 100, 160];

#[test]
fn the_screens_are_as_committed_at_every_width() {
    for (name, line, bare) in AT_EVERY_WIDTH {
        for columns in WIDTHS {
            let ran = tpm(&format!("{line} --width {columns}"));
            assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "tpm {line}");
            let suffix = if columns == bare { String::new() } else { format!("-{columns}") };
            committed(format!("tests/screens/{name}{suffix}.txt"), &ran.out);
        }
    }
}

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

/// Whether the line is one address and nothing else, which is never broken.
fn is_address(line: &str) -> bool {
    let line = line.trim_start();
    (line.starts_with("https://") || line.starts_with("http://")) && !line.contains(' ')
}

#[test]
fn no_line_is_wider_than_the_width() {
    // A script is printed as it is.
    let laid_out = COMMANDS.into_iter().filter(|line| !line.starts_with("completions"));
    for line in laid_out.chain(["--help", "help assess", "help kb"]) {
        for columns in [40, 41, 57, 80, 100, 160] {
            for format in ["table", "plain", "table --ascii"] {
                if format == "table --ascii" && ![40, 80].contains(&columns) {
                    continue; // its lines differ from those of boxes in a sign or two
                }
                let ran = tpm(&format!("{line} --format {format} --width {columns}"));
                assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "tpm {line}");
                for row in ran.out.lines() {
                    assert!(width(row) <= columns || is_address(row), "tpm {line} --format {format} --width {columns}: {row}");
                    assert!(!row.ends_with(' '), "tpm {line}: blanks at the end of {row:?}");
                }
            }
        }
    }
}

#[test]
fn a_width_below_the_narrowest_is_raised_and_said_once() {
    let note = "tpm: --width is raised to 40, the narrowest that screens are laid out for\n";
    for line in ["compare infra product", "pay infra", "ladder infra"] {
        for format in ["table", "plain", "markdown", "html"] {
            let ran = tpm(&format!("{line} --format {format} --width 5"));
            assert_eq!((ran.code, ran.err.as_str()), (Some(0), note), "tpm {line} --format {format}");
            let full = tpm(&format!("{line} --format {format} --width 40"));
            assert_eq!((ran.out, full.err.as_str()), (full.out, ""), "tpm {line} --format {format}");
        }
    }
}

#[test]
fn ascii_holds_for_every_command() {
    // Phrases of a posting are shown as they stand there, with its apostrophes.
    let built_in = COMMANDS.into_iter().filter(|line| !line.contains("agency.html"));
    for line in built_in.chain(["--help", "help kb", "kb"]) {
        for format in ["table", "plain"] {
            let ran = tpm(&format!("{line} --format {format} --ascii"));
            let odd = ran.out.chars().chain(ran.err.chars()).find(|c| !c.is_ascii());
            assert_eq!((ran.code, odd), (Some(0), None), "tpm {line} --format {format} --ascii");
        }
    }
}

#[test]
fn ascii_says_what_the_other_signs_say() {
    for line in ["show infra", "compare infra product services", "show acme:hardware --kb data/starter/role.json"] {
        let (boxes, ascii) = (tpm(&format!("{line} --width 20000")).out, tpm(&format!("{line} --width 20000 --ascii")).out);
        let spelled = boxes.replace('\u{2248}', "~~").replace('\u{2020}', "*");
        // What bars are drawn with, and boxes: `|` and `+` in ASCII, and the same dash.
        let words = |text: &str| {
            let text = text.replace(['\u{2502}', '\u{251c}', '\u{2524}', '|'], " ").replace('\u{253c}', "+");
            unwrapped(&text.replace('\u{2500}', "-"))
        };
        let rows = |text: &str| {
            words(&text.lines().filter(|row| !row.starts_with(['\u{250c}', '\u{251c}', '\u{2514}', '+'])).collect::<Vec<_>>().join("\n"))
        };
        assert_eq!(rows(&spelled), rows(&ascii), "tpm {line}");
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
