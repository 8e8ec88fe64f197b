//! Rules of the assessment, each broken once.

use serde_json::json;

use super::{Row, UNSAFE, at, broken, list};

const NONE: &str = "has not exactly two answers that add nothing";

pub(super) const BROKEN: &[Row] = &[
    (
        "questions",
        |v| at(v, "success")["id"] = "destination".into(),
        "destination: the id stands more than once",
        "repeated_id: destination: id",
    ),
    ("questions", |v| at(v, "success")["id"] = "Success".into(), "Success: an id is one slug", "bad_id: Success: id"),
    (
        "questions",
        |v| at(v, "success")["options"][0]["role"] = "infra".into(),
        "success: has not exactly one answer for `infra`",
        "repeated: success: options[1].role",
    ),
    (
        "questions",
        |v| at(v, "success")["options"][0]["role"] = "pilot".into(),
        "success: has not exactly one answer for `services`",
        "incomplete: success: options",
    ),
    ("questions", |v| drop(list(&mut at(v, "success")["options"]).pop()), NONE, "incomplete: success: options"),
    (
        "questions",
        |v| list(&mut at(v, "success")["options"]).push(json!({"text": "Other", "role": null})),
        NONE,
        "repeated: success: options",
    ),
    (
        "questions",
        |v| list(&mut at(v, "success")["options"]).swap(2, 3),
        "an answer for a role stands behind one that adds nothing",
        "order: success: options[3]",
    ),
    (
        "questions",
        |v| at(v, "success")["options"][0]["role"] = "prodact".into(),
        "success: `prodact` is no role; did you mean \"product\"?",
        "dangling: success: options[0].role",
    ),
    (
        "questions",
        |v| at(v, "success")["options"][0]["text"] = "".into(),
        "success: `options[0].text` is empty",
        "empty_text: success: options[0].text",
    ),
    ("questions", |v| at(v, "success")["text"] = "".into(), "success: `text` is empty", "empty_text: success: text"),
    ("questions", |v| v["notice"] = "So\u{202e}.".into(), UNSAFE, "unsafe_text: notice: "),
];

#[test]
fn each_is_told_with_its_place() {
    broken(BROKEN);
}
