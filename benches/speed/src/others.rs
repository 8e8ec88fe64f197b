//! `tpm` beside two programs that people have: one shows a page, one takes a
//! piece out of JSON. `benches/others.sh` installs them and prepares the folder.

use std::path::Path;

use crate::program::Program;
use crate::programs;
use crate::report::{least, row};
use crate::wall::wall;

const ROUNDS: usize = 200;

/// Measures the programs that lie in the folder.
pub fn others(folder: &Path) {
    let in_folder = |name: &str| folder.join(name).to_string_lossy().into_owned();
    let tldr = |page: &str| {
        Program::new(in_folder("bin/tldr"), page).seeing("HOME", in_folder("")).seeing("TEALDEER_CONFIG_DIR", in_folder("config"))
    };
    let jaq = Program::new(in_folder("bin/jaq"), "").with(r#".roles[] | select(.id == "infra")"#).with(in_folder("all.json"));
    let took = wall(&[&programs::tpm("show infra"), &tldr("tar"), &tldr("infra"), &programs::tpm("show infra --json"), &jaq], ROUNDS);
    row(&["median of 200 shuffled rounds", "ms", "as fast", "target"]);
    row(&["---", "---:", "---:", "---:"]);
    let ms = |at: usize| format!("{:.2}", took.seconds[at] * 1e3);
    row(&["`tpm show infra`", &ms(0), "", ""]);
    row(&["tealdeer, the page of `tar`", &ms(1), &least(took.ratios[1], 1.0), "1"]);
    row(&["tealdeer, a page as long as `tpm show infra`", &ms(2), &least(took.ratios[2], 1.0), "1"]);
    row(&["`tpm show infra --json`", &ms(3), "", ""]);
    row(&["jaq, the role `infra` out of `tpm kb export`", &ms(4), &least(took.seconds[4] / took.seconds[3], 3.0), "3"]);
}
