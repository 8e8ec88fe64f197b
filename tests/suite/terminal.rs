//! What happens on a terminal: prompts, colour, width. Every test opens a
//! pseudo-terminal of its own.

#![cfg(unix)]

use std::io::{Read, Write};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// How long a screen may be waited for before the test fails. Nothing is timed
/// by it: a screen that comes is taken at once.
const PATIENCE: Duration = Duration::from_secs(30);

struct Terminal {
    master: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    bytes: Receiver<Vec<u8>>,
    seen: String,
    /// Up to where `seen` has been waited for.
    passed: usize,
}

fn size(columns: u16) -> PtySize {
    PtySize { rows: 24, cols: columns, pixel_width: 0, pixel_height: 0 }
}

impl Terminal {
    fn open(words: &[&str], columns: u16, environment: &[(&str, &str)]) -> Self {
        let pair = native_pty_system().openpty(size(columns)).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_tpm"));
        command.args(words);
        command.env_clear();
        command.env("TERM", "xterm-256color");
        for (name, value) in environment {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
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
        let keys = pair.master.take_writer().unwrap();
        Self { master: pair.master, keys, child, bytes, seen: String::new(), passed: 0 }
    }

    /// Reads until `words` have come once more.
    fn wait_for(&mut self, words: &str) {
        loop {
            if let Some(at) = self.seen[self.passed..].find(words) {
                self.passed += at + words.len();
                return;
            }
            let Ok(bytes) = self.bytes.recv_timeout(PATIENCE) else { panic!("{words:?} never came: {}", self.seen) };
            self.seen.push_str(&String::from_utf8_lossy(&bytes));
        }
    }

    fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
    }

    /// The exit code, and all that was seen.
    fn end(mut self) -> (u32, String) {
        while let Ok(bytes) = self.bytes.recv_timeout(PATIENCE) {
            self.seen.push_str(&String::from_utf8_lossy(&bytes));
        }
        (self.child.wait().unwrap().exit_code(), self.seen)
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
    let process = terminal.child.process_id().unwrap().to_string();
    for signal in ["-STOP", "-CONT"] {
        assert!(std::process::Command::new("kill").args([signal, &process]).status().unwrap().success());
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
    assert!(!seen.contains('\u{2500}'), "accessible: no boxes");
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
        seen.lines().map(|line| tpm_career::text::wrap::width(line.trim_end())).max().unwrap()
    };
    assert!((50..=60).contains(&widest(60, &[])));
    assert!((130..=140).contains(&widest(140, &[])));
    assert!((90..=100).contains(&widest(0, &[])), "a terminal of no columns is no terminal");
    assert!((65..=70).contains(&widest(140, &[("COLUMNS", "70")])));
    assert!((35..=40).contains(&widest(10, &[])));
}
