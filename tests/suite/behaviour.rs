//! The rows of the command-line contract, through the binary.

use crate::support::{COMMANDS, command, run, tpm};

#[test]
fn each_exit_code_has_its_cause() {
    for (line, code) in [
        ("show infra", 0),
        ("show infra --nope", 2),
        ("compare infra infra", 2),
        ("compare infra platform", 2),
        ("compare infra", 2),
        ("assess --quick --answers a,b,a,f", 2),
        ("assess --quick --answers a,b,a", 2),
        ("assess --quick --answers a,b,a,c,d", 2),
        ("assess --quick --answers a,,a,c", 2),
        ("assess", 2),
        ("show --format jsn", 2),
        ("show --color sometimes", 2),
        ("completions tcsh", 2),
        ("show nope", 3),
        ("show infra --section nope", 3),
        ("compare infra product --dimension nope", 3),
        ("compare infra security", 3),
        ("ladder nope", 3),
        ("ladder --rung nope", 3),
        ("ladder --crosswalk --company nope", 3),
        ("ladder infra --company nope", 3),
        ("ladder infra --from staff --to senior", 2),
        ("ladder infra --from staff --to staff", 2),
        ("ladder infra --from staff", 2),
        ("ladder infra --from nope --to staff", 3),
        ("ladder infra product --from senior --to staff", 2),
        ("ladder infra --worksheet", 2),
        ("ladder --worksheet --rung senior", 2),
        ("ladder infra --worksheet --rung nope", 3),
        ("ladder infra --crosswalk", 2),
        ("assess level", 2),
        ("assess level nope --questions", 3),
        ("assess level infra", 2),
        ("assess level infra --quick --questions", 2),
        ("assess level infra --batch", 2),
        ("assess level infra --answers a,b", 2),
        ("assess level infra --answers a,b,c,d,e,z", 2),
        ("assess fit infra", 2),
        ("assess --quick --answers a,b,a,c --other x", 2),
        ("pay nope", 3),
        ("pay --company nope", 3),
        ("pay --level nope", 3),
        ("pay --by nope", 2),
        ("pay --by level --all", 2),
        ("pay --since 1", 2),
        ("pay --since soon", 2),
        ("why nope", 3),
        ("why pay.nope", 3),
        ("why --verdict nope", 2),
        ("why --role nope", 3),
        ("why pay.saas --unknown", 2),
        ("sources nope", 3),
        ("sources --grade nope", 2),
        ("help nope", 2),
        ("switch infra", 2),
        ("switch infra infra", 2),
        ("switch infra platform", 2),
        ("switch infra nope", 3),
        ("switch security infra", 3),
        ("faq 0", 3),
        ("faq qqqqq", 3),
        ("search qqqqq", 3),
        ("search", 2),
        ("search pay --kind nope", 2),
        ("search pay --role nope", 3),
    ] {
        let ran = tpm(line);
        assert_eq!(ran.code, Some(code), "tpm {line}: {}", ran.err);
        if code != 0 {
            assert_eq!(ran.out, "", "tpm {line}: stdout stays empty");
            assert_eq!(ran.err.lines().count(), 1, "tpm {line}: one line: {}", ran.err);
        }
    }
}

#[test]
fn the_help_lists_the_exit_codes_and_begins_with_examples() {
    let long = tpm("--help").out;
    assert!(long.starts_with("Examples:\n"));
    for code in ["0 ", "1 ", "2 ", "3 ", "130"] {
        assert!(long[long.find("Exit codes:").unwrap()..].contains(&format!("\n  {code}")), "{code}");
    }
    assert!(!tpm("-h").out.contains("Exit codes:"), "the short help is short");
}

#[test]
fn every_subcommand_has_short_and_long_help_on_stdout() {
    for name in
        ["show", "compare", "ladder", "switch", "faq", "search", "pay", "why", "sources", "assess", "completions", "help", "version"]
    {
        let long = tpm(&format!("{name} --help"));
        let short = tpm(&format!("{name} -h"));
        assert_eq!((long.code, short.code, long.err.as_str(), short.err.as_str()), (Some(0), Some(0), "", ""));
        assert!((name == "help" || long.out.starts_with("Examples:\n")) && !short.out.starts_with("Examples:"), "{name}");
        assert_eq!(tpm(&format!("help {name}")).out, long.out);
        assert!(!long.out.contains('\u{1b}'), "plain in a pipe");
    }
}

#[test]
fn bare_tpm_is_the_short_help() {
    let ran = tpm("");
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert_eq!(ran.out, tpm("-h").out);
    assert!(ran.out.contains("Usage: tpm"));
}

#[test]
fn version_is_one_line() {
    assert_eq!(tpm("--version").out, format!("tpm {}\n", env!("CARGO_PKG_VERSION")));
    assert!(tpm("version").out.contains(env!("CARGO_PKG_VERSION")));
}

#[test]
fn a_typo_is_told_its_nearest_name_and_never_run() {
    for (line, nearest) in [
        ("shwo infra", "show"),
        ("show --widht 80", "--width"),
        ("show infar", "infra"),
        ("show prodct", "product"),
        ("show servcies", "services"),
        ("show platfrom", "platform"),
        ("show secuirty", "security"),
        ("ladder --rung principle", "principal"),
        ("show infra --section artifacts", "artefacts"),
        ("compare infra product --dimension travell", "travel"),
        ("pay --company gogle", "Google"),
        ("ladder --crosswalk --company dropbx", "dropbox"),
        ("pay --level ICT44", "ICT4"),
        ("why pay.infra-premum", "pay.infra-premium"),
        ("why infra.skills.platform-roadmaping", "infra.skills.platform-roadmapping"),
        ("sources gitlab-rnd-pmoo", "gitlab-rnd-pmo"),
        ("why --verdict opn", "open"),
        ("help shwo", "show"),
        ("infra", "tpm show infra"),
        ("platform", "tpm show infra"),
        ("security", "tpm show security"),
    ] {
        let ran = tpm(line);
        assert!(ran.err.contains(&format!("did you mean \"{nearest}\"?")), "tpm {line}: {}", ran.err);
    }
    assert_eq!(tpm("show --json --format plain").code, Some(2), "two formats at once");
    assert_eq!(tpm("sho infra").code, Some(2), "no abbreviated subcommands");
}

#[test]
fn an_unknown_name_is_told_the_valid_ones() {
    assert!(tpm("show nope").err.contains("(known: infra, product, services, hardware, "));
    assert!(tpm("compare nope infra").err.contains("(known: infra, product, services)"), "kinds without a profile are no help here");
    assert!(tpm("pay --company nope").err.contains("tpm pay --by company"), "a long list has a screen of its own");
    assert!(tpm("ladder --rung nope").err.contains("associate, tpm, senior, staff, principal, manager, director"));
    assert!(tpm("show infra --section nope").err.contains("definition, responsibilities"));
    assert!(tpm("compare infra product --dimension nope").err.contains("primary-customer, success-measure"));
}

#[test]
fn wrong_answers_are_named() {
    assert!(tpm("assess --quick --answers a,b,a,f").err.contains("\"f\" is no answer to question 4, \"destination\""));
    assert!(tpm("assess --quick --answers a,b,a").err.contains("destination"), "the first question without an answer");
    assert!(tpm("assess --quick --answers a,b,a,c,d").err.contains("5 answers for 4 questions"));
    assert!(tpm("assess").err.contains("--answers"));
}

#[test]
fn names_resolve_in_any_case_and_by_alias() {
    let infra = tpm("show infra").out;
    for name in ["INFRA", "Platform", "infrastructure"] {
        assert_eq!(tpm(&format!("show {name}")).out, infra, "{name}");
    }
    for name in ["Infra TPM", "platform tpm", " infra ", "INFRA_TPM"] {
        let mut command = command();
        command.args(["show", name]);
        assert_eq!(run(command).out, infra, "{name}");
    }
    assert_eq!(tpm("show delivery").out, tpm("show services").out);
    assert_eq!(tpm("show npi").out, tpm("show hardware").out);
    assert_eq!(tpm("show infra platform").out, infra, "each role once");
    assert_eq!(tpm("ladder --rung SENIOR").out, tpm("ladder --rung senior").out);
}

#[test]
fn an_adjacent_kind_is_answered_by_show_and_by_nothing_else() {
    let shown = tpm("show security");
    assert_eq!(shown.code, Some(0));
    assert!(shown.out.contains("no profile yet") && shown.out.contains("nearest to infra"));
    for line in ["compare security infra", "ladder security"] {
        let ran = tpm(line);
        assert_eq!((ran.code, ran.out.as_str()), (Some(3), ""));
        assert!(ran.err.contains("has no profile yet"), "{}", ran.err);
    }
}

#[test]
fn options_mean_the_same_before_every_command_and_behind_it() {
    let kb = ["kb new --role", "kb check data/starter/ladder.json", "kb schema compare", "kb export"];
    for command in COMMANDS.iter().chain(&kb) {
        for options in [
            "--format csv",
            "--json --compact",
            "--accessible --color always",
            "--width 60 --ascii --color always --no-input --kb data/starter/role.json",
        ] {
            let before = tpm(&format!("{options} {command}"));
            assert_eq!(before, tpm(&format!("{command} {options}")), "{command} {options}");
            if let Some(command) = command.strip_prefix("kb ") {
                assert_eq!(before, tpm(&format!("kb {options} {command}")), "{command} {options}");
            }
        }
    }
    for (both, later) in [
        ("--width 60 ladder --width 90", "ladder --width 90"),
        ("--format csv show --format tsv", "show --format tsv"),
        ("--color always kb --color never check data/starter/role.json", "kb check data/starter/role.json"),
    ] {
        assert_eq!(tpm(both), tpm(later), "the later one wins");
    }
    let (role, ladder) = ("--kb data/starter/role.json", "--kb data/starter/ladder.json");
    assert_eq!(tpm(&format!("kb {role} export {ladder}")), tpm(&format!("kb export {role} {ladder}")));
    assert_ne!(tpm(&format!("kb {role} export {ladder}")), tpm(&format!("kb {ladder} export {role}")), "files are laid as they are named");
}

#[test]
fn the_same_input_gives_the_same_bytes_whatever_the_locale() {
    for line in COMMANDS {
        let first = tpm(line);
        assert_eq!(first.code, Some(0), "tpm {line}: {}", first.err);
        for locale in ["C", "tr_TR.UTF-8", "ja_JP.UTF-8", "nonsense"] {
            let mut command = command();
            command.args(line.split_whitespace()).env("LC_ALL", locale);
            assert_eq!(run(command), first, "tpm {line} under {locale}");
        }
    }
}

#[test]
fn colour_is_decided_by_option_then_environment_then_terminal() {
    let coloured = |option: &str, environment: &[(&str, &str)]| {
        let mut command = command();
        command.args(["show", "infra"]).args(option.split_whitespace()).envs(environment.iter().copied());
        run(command).out.contains('\u{1b}')
    };
    assert!(!coloured("", &[]), "a pipe is not coloured");
    assert!(coloured("--color always", &[]));
    assert!(coloured("--color always", &[("NO_COLOR", "1")]), "the option beats all");
    assert!(!coloured("--color never", &[("CLICOLOR_FORCE", "1")]));
    assert!(coloured("", &[("CLICOLOR_FORCE", "1")]));
    assert!(coloured("", &[("FORCE_COLOR", "1")]));
    assert!(!coloured("", &[("CLICOLOR_FORCE", "0")]));
    assert!(!coloured("", &[("FORCE_COLOR", "1"), ("NO_COLOR", "1")]), "NO_COLOR wins");
    assert!(coloured("", &[("FORCE_COLOR", "1"), ("NO_COLOR", "")]), "an empty NO_COLOR says nothing");
    assert!(!coloured("", &[("CLICOLOR_FORCE", "1"), ("CLICOLOR", "0")]));
    assert!(coloured("", &[("FORCE_COLOR", "1"), ("TERM", "dumb")]));
}

#[test]
fn colour_changes_no_word() {
    for line in COMMANDS {
        let plain = tpm(line).out;
        let coloured = tpm(&format!("{line} --color always")).out;
        let mut bare = String::new();
        let mut rest = coloured.as_str();
        while let Some(at) = rest.find('\u{1b}') {
            bare.push_str(&rest[..at]);
            rest = &rest[at + rest[at..].find('m').unwrap() + 1..];
        }
        bare.push_str(rest);
        assert_eq!(bare, plain, "tpm {line}");
    }
}

#[test]
fn width_is_option_then_columns_then_a_hundred() {
    let with = |columns: &str, line: &str| {
        let mut command = command();
        command.args(line.split_whitespace()).env("COLUMNS", columns);
        run(command)
    };
    let hundred = tpm("show infra").out;
    assert_eq!(tpm("show infra --width 100").out, hundred);
    assert_eq!(with("60", "show infra").out, tpm("show infra --width 60").out);
    assert_eq!(with("60", "show infra --width 90").out, tpm("show infra --width 90").out);
    for columns in ["0", "-1", "1000001", "wide", "", "+80", " 80", "99999999999999999999"] {
        assert_eq!(with(columns, "show infra").out, hundred, "COLUMNS={columns:?} counts as not given");
    }
    let forty = tpm("show infra --width 40");
    assert_eq!(with("1", "show infra"), forty, "raised without a note");
    let five = tpm("show infra --width 5");
    assert_eq!(five.out, forty.out);
    assert!(five.err.contains("raised to 40") && five.err.lines().count() == 1);
    for width in ["0", "-1", "1000001", "x", "1.5", ""] {
        let mut command = command();
        command.args(["show", "--width", width]);
        assert_eq!(run(command).code, Some(2), "--width {width:?}");
    }
    assert_eq!(tpm("show infra --width 1000000").code, Some(0));
}

#[test]
fn what_was_typed_is_made_safe() {
    for words in [
        vec!["show", "\u{1b}[31mred"],
        vec!["\u{1b}]0;title\u{7}"],
        vec!["show", "--\u{202e}evil"],
        vec!["show", "a\nb"],
        vec!["show", "--width", "\u{9b}2J"],
    ] {
        let mut command = command();
        command.args(&words).arg("--color").arg("always");
        let ran = run(command);
        assert!(matches!(ran.code, Some(2 | 3)), "{words:?}");
        assert!(!ran.err.contains(['\u{1b}', '\u{7}', '\u{202e}', '\u{9b}']), "{:?}", ran.err);
        assert_eq!(ran.err.lines().count(), 1, "{:?}", ran.err);
    }
    let mut command = command();
    command.args(["show", &"x".repeat(100_000)]);
    assert!(run(command).err.len() < 400, "a huge argument is not echoed whole");
}

#[cfg(unix)]
#[test]
fn an_argument_that_is_not_utf8_is_a_clear_error() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    for place in [vec![&b"show"[..], b"\xff\xfe"], vec![b"\xff"], vec![b"show", b"--section", b"\xc3"]] {
        let mut command = command();
        command.args(place.iter().map(|bytes| OsStr::from_bytes(bytes)));
        let ran = run(command);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{place:?}");
        assert!(ran.err.contains("not valid UTF-8"), "{}", ran.err);
    }
}

#[test]
fn two_dashes_end_the_options() {
    let ran = tpm("show -- --json");
    assert_eq!(ran.code, Some(3));
    assert!(ran.err.starts_with("tpm: unknown role"), "{}", ran.err);
}

#[test]
fn accessible_leaves_out_boxes_and_art_and_keeps_the_facts() {
    for line in COMMANDS {
        let plain = tpm(&format!("{line} --format plain"));
        assert_eq!(tpm(&format!("--accessible {line}")), plain, "tpm {line}");
        for (name, value) in [("TPM_ACCESSIBLE", "1"), ("ACCESSIBLE", "1")] {
            let mut command = command();
            command.args(line.split_whitespace()).args(["--format", "table"]).env(name, value);
            assert_eq!(run(command), plain, "{name} tpm {line}");
        }
        let boxes = |c: char| ('\u{2500}'..='\u{259f}').contains(&c) || ('\u{2800}'..='\u{28ff}').contains(&c);
        assert!(!plain.out.contains(boxes), "tpm {line}");
        let json = tpm(&format!("{line} --json"));
        assert_eq!(tpm(&format!("{line} --json --accessible")), json, "JSON is the same for all");
    }
    let mut command = command();
    command.args(["show", "infra"]).env("ACCESSIBLE", "0");
    assert_eq!(run(command), tpm("show infra"), "0 says no");
}

#[test]
fn help_fits_the_width_and_takes_global_options() {
    for name in ["", "show", "assess", "pay", "why"] {
        for columns in [40, 60, 80, 120] {
            let help = tpm(&format!("help {name} --width {columns}"));
            assert_eq!((help.code, help.err.as_str()), (Some(0), ""), "tpm help {name}");
            assert_eq!(help, tpm(&format!("--width {columns} help {name}")));
            for line in help.out.lines() {
                assert!(
                    tpm_career::text::width::width(line) <= columns && !line.ends_with(' '),
                    "tpm help {name} --width {columns}: {line:?}"
                );
            }
        }
    }
    for line in tpm("-h --width 40").out.lines().chain(tpm("--width 40").out.lines()) {
        assert!(line.chars().count() <= 40, "{line}");
    }
}

#[test]
fn usage_errors_say_what_is_expected_and_where_to_read_on() {
    for (line, words) in [
        (
            "compare",
            "ROLE is missing; expected: Two or three of infra, product, services; more with roles of your own; see \"tpm help compare\"",
        ),
        ("completions", "SHELL is missing; expected: The shell"),
        ("show --width abc", "--width cannot be \"abc\" (expected a whole number from 1 to 1000000)"),
        ("pay --since 20", "--since cannot be \"20\" (expected a whole number from 1900 to 9999)"),
        ("assess levl", "WHAT cannot be \"levl\"; did you mean \"level\"? (expected: fit, level, posting)"),
        ("assess level", "level needs a role"),
        ("compare infra", "one role alone cannot be compared; expected 2 to 3 roles"),
        ("assess --quick --answers a,b", "the first without one is question 3, \"inside-or-client\""),
        ("assess --no-input", "--no-input forbids asking"),
        ("assess --answers-from - --compare-with -", "only one of --answers-from and --compare-with can be stdin"),
        ("assess --answers a --questions", "see \"tpm help assess\""),
    ] {
        let ran = tpm(line);
        assert!(ran.code == Some(2) && ran.err.contains(words), "tpm {line}: {}", ran.err);
    }
    assert_eq!(tpm("show infra --format PLAIN").out, tpm("show infra --format plain").out);
}
