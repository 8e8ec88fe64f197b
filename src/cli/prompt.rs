//! Asking on a terminal: plain numbered questions on stderr, a letter and the
//! return key on stdin. Nothing is redrawn, so a screen reader follows, and a
//! test can answer through a pseudo-terminal.

use std::io::{self, BufRead, IsTerminal, Write};

use super::failure::Failure;
use crate::answer::assess::fit::{Asked, Questions};
use crate::text::wrap::wrap_plain;

/// Whether there is somebody to ask.
pub(super) fn possible(no_input: bool) -> bool {
    !no_input && io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// The letters answered, one for each question.
pub(super) fn ask(questions: &Questions<'_>, columns: usize) -> Result<Vec<String>, Failure> {
    interruptible();
    dialogue(questions, columns, &mut io::stdin().lock(), &mut io::stderr().lock())
}

/// Ctrl-C ends the process with the code that shells know, 130.
#[cfg(unix)]
fn interruptible() {
    let on = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(true));
    // Without the handler the signal itself ends the process: no harm done.
    let _ = signal_hook::flag::register_conditional_shutdown(signal_hook::consts::SIGINT, 130, on);
}

#[cfg(not(unix))]
fn interruptible() {}

fn dialogue(questions: &Questions<'_>, columns: usize, input: &mut impl BufRead, out: &mut impl Write) -> Result<Vec<String>, Failure> {
    let asked = &questions.questions;
    let lost = |error: io::Error| Failure::could_not(format!("cannot ask: {error}"));
    let mut say = |first: &str, text: &str| -> Result<(), Failure> {
        for (at, line) in wrap_plain(text, columns.saturating_sub(first.len())).iter().enumerate() {
            let before = if at == 0 { first.to_owned() } else { " ".repeat(first.len()) };
            writeln!(out, "{}", format!("{before}{line}").trim_end()).map_err(lost)?;
        }
        out.flush().map_err(lost)
    };
    say("", questions.notice)?;
    let mut letters: Vec<String> = Vec::new();
    let mut again = true;
    while let Some(question) = asked.get(letters.len()) {
        if again {
            say("", "")?;
            say("", &format!("{} of {}. {}", letters.len() + 1, asked.len(), question.text))?;
            for option in &question.options {
                say(&format!("  {}  ", option.letter), option.text)?;
            }
        }
        again = true;
        say("", &format!("Your answer, {} (? explains, < goes back, q quits):", range(question)))?;
        let mut line = Vec::new();
        input.read_until(b'\n', &mut line).map_err(lost)?;
        if line.is_empty() {
            return Err(Failure::usage(
                format!("the input ended before question {}, \"{}\", was answered", letters.len() + 1, question.id),
                None,
            ));
        }
        let word = String::from_utf8_lossy(&line).trim().to_lowercase();
        match word.as_str() {
            "q" | "quit" => return Err(Failure::quit()),
            "<" | "back" => {
                if letters.pop().is_none() {
                    say("", "This is the first question.")?;
                    again = false;
                }
            }
            "?" => {
                say("", question.explain)?;
                again = false;
            }
            letter if question.options.iter().any(|option| option.letter.to_string() == letter) => letters.push(letter.to_owned()),
            _ => {
                say("", &format!("Please answer with one letter, {}.", range(question)))?;
                again = false;
            }
        }
    }
    say("", "")?;
    Ok(letters)
}

/// `a to e`.
fn range(question: &Asked<'_>) -> String {
    match (question.options.first(), question.options.last()) {
        (Some(first), Some(last)) => format!("{} to {}", first.letter, last.letter),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::assess::fit;
    use crate::kb::Catalog;

    fn talk(typed: &str) -> (Result<Vec<String>, Failure>, String) {
        let catalog = Catalog::embedded();
        let questions = fit::questions(&catalog, true);
        let mut out = Vec::new();
        let letters = dialogue(&questions, 60, &mut typed.as_bytes(), &mut out);
        (letters, String::from_utf8(out).unwrap())
    }

    #[test]
    fn letters_answer_in_any_case_and_bad_ones_are_asked_again() {
        let (letters, out) = talk("A\n b \nz\n\nab\nc\nd\n");
        assert_eq!(letters.unwrap(), ["a", "b", "c", "d"]);
        assert_eq!(out.matches("Please answer with one letter, a to e.").count(), 3);
        assert!(out.contains("3 of 4. "));
    }

    #[test]
    fn back_returns_to_the_question_before() {
        let (letters, out) = talk("<\na\nb\nback\n<\nc\nd\ne\na\n");
        assert_eq!(letters.unwrap(), ["c", "d", "e", "a"]);
        assert!(out.contains("This is the first question."));
    }

    #[test]
    fn a_question_mark_explains() {
        assert!(talk("?\nq\n").1.contains("its own moment of success"));
    }

    #[test]
    fn quitting_and_the_end_of_input_give_no_result() {
        assert_eq!(talk("a\nquit\n").0.unwrap_err().exit.code(), 130);
        let failure = talk("a\nb\n").0.unwrap_err();
        assert_eq!(failure.exit.code(), 2);
        assert!(failure.message.contains("question 3, \"inside-or-client\""), "{}", failure.message);
    }
}
