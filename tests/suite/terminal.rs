//! What happens on a terminal: prompts, colour, width. Every test opens a
//! pseudo-terminal of its own.

#![cfg(unix)]

use std::io::{Read, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use portable_pty::{CommandBuilder, MasterPty, PtySize, native_pty_system};

/// How long a screen may be waited for before the test fails. Nothing is timed
/// by it: a screen that comes is taken at once.
const PATIENCE: Duration = Duration::from_secs(30);

struct Terminal {
    master: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
    process: String,
    bytes: Receiver<Vec<u8>>,
    /// The exit code, once there is one.
    code: Receiver<u32>,
    ended: bool,
    seen: String,
    /// The start of a character whose end has not come yet.
    torn: Vec<u8>,
    /// Up to where `seen` has been waited for.
    passed: usize,
}

fn size(columns: u16) -> PtySize {
    PtySize { rows: 24, cols: columns, pixel_width: 0, pixel_height: 0 }
}

fn kill(signal: &str, process: &str) -> bool {
    std::process::Command::new("kill").args([signal, process]).status().is_ok_and(|status| status.success())
}

impl Terminal {
    fn open(words: &[&str], columns: u16, environment: &[(&str, &str)]) -> Self {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_tpm"));
        command.args(words);
        command.env_clear();
        command.env("TERM", "xterm-256color");
        for (name, value) in environment {
            command.env(name, value);
        }
        Self::start(command, columns)
    }

    /// A shell on the terminal; in its script `"$0"` is `tpm`.
    fn shell(script: &str) -> Self {
        let mut command = CommandBuilder::new("sh");
        command.args(["-c", script, env!("CARGO_BIN_EXE_tpm")]);
        for name in ["COLUMNS", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "FORCE_COLOR"] {
            command.env_remove(name);
        }
        Self::start(command, 80)
    }

    fn start(command: CommandBuilder, columns: u16) -> Self {
        let pair = native_pty_system().openpty(size(columns)).unwrap();
        let mut child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let process = child.process_id().unwrap().to_string();
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (send, bytes) = channel();
        std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(read @ 1..) = reader.read(&mut buffer) {
                if send.send(buffer[..read].to_vec()).is_err() {
                    break;
                }
            }
        });
        let (send, code) = channel();
        std::thread::spawn(move || child.wait().map(|status| send.send(status.exit_code())));
        let keys = pair.master.take_writer().unwrap();
        Self { master: pair.master, keys, process, bytes, code, ended: false, seen: String::new(), torn: Vec::new(), passed: 0 }
    }

    /// Reads until `words` have come once more.
    fn wait_for(&mut self, words: &str) {
        loop {
            if let Some(at) = self.seen[self.passed..].find(words) {
                self.passed += at + words.len();
                return;
            }
            // Dropped by the panic, the terminal ends its process.
            let Ok(bytes) = self.bytes.recv_timeout(PATIENCE) else { panic!("{words:?} never came: {}", self.seen) };
            self.take(&bytes);
        }
    }

    /// What has come, as text: a character may come in two halves.
    fn take(&mut self, bytes: &[u8]) {
        self.torn.extend_from_slice(bytes);
        let whole = match std::str::from_utf8(&self.torn) {
            Err(error) if error.error_len().is_none() => error.valid_up_to(),
            _ => self.torn.len(),
        };
        self.seen.push_str(&String::from_utf8_lossy(&self.torn[..whole]));
        self.torn.drain(..whole);
    }

    fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
    }

    /// The exit code, and all that was seen.
    fn end(mut self) -> (u32, String) {
        loop {
            match self.bytes.recv_timeout(PATIENCE) {
                Ok(bytes) => self.take(&bytes),
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => panic!("it neither ends nor says anything: {}", self.seen),
            }
        }
        let Ok(code) = self.code.recv_timeout(PATIENCE) else { panic!("it left the terminal and does not end: {}", self.seen) };
        self.ended = true;
        (code, std::mem::take(&mut self.seen))
    }
}

impl Drop for Terminal {
    /// A test that failed leaves no process behind.
    fn drop(&mut self) {
        if !self.ended && self.code.try_recv().is_err() {
            kill("-KILL", &self.process);
        }
    }
}

const ASK: &str = "q quits):";

#[test]
fn questions_are_asked_and_answered() {
    let mut terminal = Terminal::open(&["assess", "--quick"], 80, &[]);
    for letter in ["a\r", "B\r", "a\r", "c\r"] {
        terminal.wait_for(ASK);
        terminal.press(letter);
    }
    let (code, seen) = terminal.end();
    assert_eq!(code, 0);
    for words in ["1 of 4.", "4 of 4.", "Slight lean: Product."] {
        assert!(seen.contains(words), "{words}: {seen}");
    }
}

#[test]
fn questions_fit_the_terminal_they_are_asked_on() {
    let file = std::env::temp_dir().join(format!("tpm-asked-{}", std::process::id()));
    let script = format!("stty cols 60; \"$0\" assess --quick --json > '{}'", file.display());
    let mut terminal = Terminal::shell(&script);
    for _ in 0..4 {
        terminal.wait_for(ASK);
        terminal.press("a\r");
    }
    let (code, seen) = terminal.end();
    let answer = std::fs::read_to_string(&file).unwrap();
    std::fs::remove_file(&file).unwrap();
    assert_eq!(code, 0, "{seen}");
    assert!(answer.contains("\"assess_fit\""), "{answer}");
    let widest = seen.lines().map(|line| line.trim_end().chars().count()).max();
    assert!(widest.is_some_and(|widest| (40..=60).contains(&widest)), "{widest:?}: {seen}");
}

#[test]
fn the_twelve_go_back_explain_and_survive_a_resize_and_a_stop() {
    let mut terminal = Terminal::open(&["assess", "--accessible"], 80, &[]);
    terminal.wait_for(ASK);
    terminal.press("?\r");
    terminal.wait_for("its own moment of success");
    terminal.press("a\r");
    terminal.wait_for("2 of 12.");
    terminal.press("<\r");
    terminal.wait_for("1 of 12.");
    terminal.wait_for(ASK);
    terminal.master.resize(size(50)).unwrap();
    for signal in ["-STOP", "-CONT"] {
        assert!(kill(signal, &terminal.process));
    }
    terminal.press("\u{1a}"); // Ctrl-Z cannot stop the leader of a session
    for _ in 0..11 {
        terminal.press("a\r");
        terminal.wait_for(ASK);
    }
    terminal.press("a\r");
    let (code, seen) = terminal.end();
    assert_eq!(code, 0, "{seen}");
    assert!(seen.contains("12 of 12.") && seen.contains("of 12, from answers"), "{seen}");
    let art = |c: char| matches!(c, '\u{2500}'..='\u{259f}' | '\u{2800}'..='\u{28ff}');
    assert!(!seen.contains(art), "accessible: no boxes");
}

#[test]
fn quitting_gives_130_and_no_result() {
    for key in ["q\r", "quit\r", "\u{3}"] {
        let mut terminal = Terminal::open(&["assess", "--quick"], 80, &[]);
        terminal.wait_for(ASK);
        terminal.press("a\r");
        terminal.wait_for("2 of 4.");
        terminal.wait_for(ASK);
        terminal.press(key);
        let (code, seen) = terminal.end();
        assert_eq!(code, 130, "{key:?}: {seen}");
        assert!(!seen.contains("lean"), "{seen}");
    }
}

#[test]
fn the_end_of_input_names_the_first_unanswered_question() {
    let mut terminal = Terminal::open(&["assess", "--quick"], 80, &[]);
    terminal.wait_for(ASK);
    terminal.press("a\r");
    terminal.wait_for("2 of 4.");
    terminal.wait_for(ASK);
    terminal.press("\u{4}");
    let (code, seen) = terminal.end();
    assert_eq!(code, 2, "{seen}");
    assert!(seen.contains("before question 2, \"systems-or-experience\", was answered"), "{seen}");
}

#[test]
fn no_input_never_asks() {
    let (code, seen) = Terminal::open(&["assess", "--no-input"], 80, &[]).end();
    assert_eq!(code, 2, "{seen}");
    assert!(seen.contains("--answers") && !seen.contains("1 of 12"), "{seen}");
}

#[test]
fn nobody_is_asked_unless_stdin_and_stderr_are_both_the_terminal() {
    for (script, stream) in [
        ("exec \"$0\" assess --quick < /dev/null", "stdin from a file"),
        ("printf 'a\\nb\\na\\nc\\n' | \"$0\" assess --quick", "stdin from a pipe"),
    ] {
        let (code, seen) = Terminal::shell(script).end();
        assert_eq!(code, 2, "{stream}: {seen}");
        assert!(seen.contains("no terminal to ask on") && !seen.contains("1 of 4."), "{stream}: {seen}");
    }
    // What goes to stderr comes back through `cat`; the code is told on stdout.
    let (_, seen) = Terminal::shell("{ { \"$0\" assess --quick 2>&1 >&3; echo \"code $?.\" >&3; } | cat; } 3>&1").end();
    assert!(seen.contains("code 2."), "stderr to a pipe: {seen}");
    assert!(seen.contains("no terminal to ask on") && !seen.contains("1 of 4."), "stderr to a pipe: {seen}");
    let (code, seen) = Terminal::shell("exec \"$0\" assess --quick 2> /dev/null").end();
    assert_eq!((code, seen.as_str()), (2, ""), "stderr to a file");
}

#[test]
fn an_answer_that_goes_elsewhere_is_asked_for_all_the_same() {
    let mut terminal = Terminal::shell("exec \"$0\" assess --quick > /dev/null");
    for letter in ["a\r", "b\r", "a\r", "c\r"] {
        terminal.wait_for(ASK);
        terminal.press(letter);
    }
    let (code, seen) = terminal.end();
    assert_eq!(code, 0, "{seen}");
    assert!(seen.contains("4 of 4.") && !seen.contains("lean"), "{seen}");
}

#[test]
fn colour_on_a_terminal_follows_the_environment() {
    let coloured = |words: &[&str], environment: &[(&str, &str)]| {
        let words = [&["show", "security"], words].concat();
        Terminal::open(&words, 80, environment).end().1.contains('\u{1b}')
    };
    assert!(coloured(&[], &[]));
    assert!(!coloured(&["--color", "never"], &[("FORCE_COLOR", "1")]));
    assert!(coloured(&["--color", "always"], &[("NO_COLOR", "1")]));
    assert!(!coloured(&[], &[("NO_COLOR", "1")]));
    assert!(coloured(&[], &[("NO_COLOR", "")]));
    assert!(!coloured(&[], &[("NO_COLOR", "1"), ("FORCE_COLOR", "1")]));
    assert!(!coloured(&[], &[("CLICOLOR", "0")]));
    assert!(!coloured(&[], &[("TERM", "dumb")]));
    assert!(coloured(&[], &[("TERM", "dumb"), ("CLICOLOR_FORCE", "1")]));
    assert!(coloured(&[], &[("TERM", "no-such-terminal")]));
    assert!(!coloured(&["--json"], &[]), "JSON is never coloured");
}

#[test]
fn what_was_typed_is_harmless_on_a_terminal() {
    for words in [["show", "\u{1b}[31mred"], ["show", "--\u{1b}]0;title\u{7}"], ["\u{202e}wohs", "infra"], ["show", "\u{9b}2J"]] {
        let (code, seen) = Terminal::open(&words, 80, &[]).end();
        assert!(matches!(code, 2 | 3), "{words:?}");
        assert!(!seen.contains(['\u{1b}', '\u{7}', '\u{202e}', '\u{9b}']), "{words:?}: {seen:?}");
    }
}

#[test]
fn the_width_is_the_terminals_unless_told_otherwise() {
    let widest = |columns: u16, environment: &[(&str, &str)]| {
        let seen = Terminal::open(&["show", "infra", "--color", "never"], columns, environment).end().1;
        seen.lines().map(|line| tpm_career::text::width::width(line.trim_end())).max().unwrap()
    };
    assert!((50..=60).contains(&widest(60, &[])));
    assert!((130..=140).contains(&widest(140, &[])));
    assert!((90..=100).contains(&widest(0, &[])), "a terminal of no columns is no terminal");
    assert!((65..=70).contains(&widest(140, &[("COLUMNS", "70")])));
    assert!((35..=40).contains(&widest(10, &[])));
}

#[test]
fn a_batch_counts_its_lines_on_a_terminal_and_nowhere_else() {
    let lines = "{\"text\": \"You run client projects.\"}\n".repeat(1_200);
    let file = crate::saved::Temp::new("counted", lines.as_bytes());
    let script =
        |before: &str, options: &str| format!("{before} \"$0\" assess posting --batch {} {options} >/dev/null; echo ended", file.path());
    let mut terminal = Terminal::shell(&script("", ""));
    terminal.wait_for("ended");
    let (code, seen) = terminal.end();
    assert!(code == 0 && seen.contains("500 lines") && seen.contains("1000 lines") && !seen.contains("1200"), "{seen:?}");
    for (before, options) in [("", "--accessible"), ("TPM_ACCESSIBLE=1", ""), ("ACCESSIBLE=1", "")] {
        let mut terminal = Terminal::shell(&script(before, options));
        terminal.wait_for("ended");
        let (_, seen) = terminal.end();
        assert!(!seen.contains("lines"), "{before} {options}: {seen:?}");
    }
}

/// What a terminal that follows links says of itself.
const FOLLOWS: [(&str, &str); 5] = [
    ("TERM_PROGRAM", "WezTerm"),
    ("VTE_VERSION", "6003"),
    ("TERM", "xterm-kitty"),
    ("KONSOLE_VERSION", "220401"),
    ("FORCE_HYPERLINK", "1"),
];

const LINK: &str = "\u{1b}]8;";

/// The number and address of each link, its words, and the text without links.
fn links(seen: &str) -> (Vec<(String, String, String)>, String) {
    let (mut found, mut rest) = (Vec::new(), String::new());
    let mut parts = seen.split(LINK);
    rest.push_str(parts.next().unwrap());
    while let Some(start) = parts.next() {
        let end = parts.next().expect("every link ends");
        let (head, words) = start.split_once("\u{1b}\\").unwrap();
        let (number, address) = head.strip_prefix("id=").unwrap().split_once(';').unwrap();
        assert!(number.bytes().all(|byte| byte.is_ascii_digit()), "{number}");
        assert!(address.starts_with("http") && address.bytes().all(|byte| byte.is_ascii_graphic()), "{address}");
        let (nothing, after) = end.split_once("\u{1b}\\").unwrap();
        assert_eq!(nothing, ";", "a link ends before another starts");
        found.push((number.to_owned(), address.to_owned(), words.to_owned()));
        rest.push_str(words);
        rest.push_str(after);
    }
    (found, rest)
}

#[test]
fn sources_are_links_where_the_terminal_follows_them() {
    for words in [&["show", "infra"][..], &["why", "pay.infra-premium"], &["sources", "gitlab-rnd-pmo"], &["pay", "infra"]] {
        let unlinked = Terminal::open(words, 80, &[]).end().1;
        assert!(!unlinked.contains(LINK), "not known to follow links");
        for variable in FOLLOWS {
            let (found, rest) = links(&Terminal::open(words, 80, &[variable]).end().1);
            assert!(!found.is_empty(), "{words:?} {variable:?}");
            let bare = |text: &str| {
                let mut text = text.to_owned();
                for code in 0..50 {
                    text = text.replace(&format!("\u{1b}[{code}m"), "");
                }
                text
            };
            assert_eq!(bare(&rest), bare(&unlinked), "{words:?} {variable:?}: links change nothing that is seen");
        }
    }
    let (found, _) = links(&Terminal::open(&["sources", "gitlab-rnd-pmo"], 80, &[FOLLOWS[0]]).end().1);
    assert!(found.iter().any(|(_, address, words)| address == words), "an address leads to itself: {found:?}");
}

#[test]
fn nobody_else_gets_links() {
    for (words, environment) in [
        (&["--color", "never"][..], &[FOLLOWS[0]][..]),
        (&[], &[FOLLOWS[0], ("NO_COLOR", "1")]),
        (&[], &[("VTE_VERSION", "4999")]),
        (&[], &[("TERM_PROGRAM", "Apple_Terminal")]),
        (&[], &[FOLLOWS[0], ("FORCE_HYPERLINK", "0")]),
        (&["--color", "always"], &[FOLLOWS[0], ("TERM", "dumb")]),
        (&["--format", "plain", "--color", "always"], &[FOLLOWS[0]]),
        (&["--accessible", "--color", "always"], &[FOLLOWS[0]]),
        (&["--json", "--color", "always"], &[FOLLOWS[0]]),
        (&["--format", "markdown", "--color", "always"], &[FOLLOWS[0]]),
    ] {
        let words = [&["show", "infra"], words].concat();
        let seen = Terminal::open(&words, 80, environment).end().1;
        assert!(!seen.contains(LINK), "{words:?} {environment:?}");
    }
    let mut piped = crate::support::command();
    piped.args(["show", "infra", "--color", "always"]).envs(FOLLOWS);
    let ran = crate::support::run(piped);
    assert!(ran.out.contains("\u{1b}[") && !ran.out.contains(LINK), "in a pipe");
}

#[test]
fn a_link_that_wraps_is_one_link_and_its_address_is_harmless() {
    let id = "acme:the-handbook-that-has-a-very-long-name";
    let mut layer: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(crate::support::root().join("data/starter/role.json")).unwrap()).unwrap();
    layer["sources"][0]["sources"][0]["url"] = "https://acme.example/a;b/\u{e9}".into();
    let file = crate::saved::Temp::new("linked.json", layer.to_string().replace("acme:handbook", id).as_bytes());
    let words = ["show", "acme:hardware", "--kb", file.path()];
    let (found, _) = links(&Terminal::open(&words, 40, &[FOLLOWS[0]]).end().1);
    let torn = found.windows(2).find(|pair| pair[0].0 == pair[1].0).expect("a link on two lines");
    assert_eq!(torn[0].1, torn[1].1);
    assert_eq!(torn[0].1, "https://acme.example/a;b/%C3%A9");
}

#[test]
fn a_posting_is_not_waited_for_on_a_terminal() {
    let terminal = Terminal::open(&["assess", "posting"], 80, &[]);
    let (code, seen) = terminal.end();
    assert!(code == 2 && seen.contains("posting needs a text: name a FILE"), "{seen}");
}
