//! The schemas of every output and of every data file, made from the types.
//!
//! `TPM_UPDATE=1 cargo test` writes them to `data/schema/`.

use schemars::generate::SchemaSettings;
use schemars::transform::{Transform, transform_subschemas};
use schemars::{JsonSchema, Schema};
use serde_json::{Value, json};

use super::assess::FitLine;
use super::batch::{AnswerLine, ErrorLine};
use super::failure::Told;
use super::posting::PostingLine;
use super::run::Version;
use crate::answer::assess::{fit, level, posting};
use crate::answer::{compare, crosswalk, faq, ladder, layers, pay, search, show, sources, steps, switch, why};
use crate::kb::{self, records};
use crate::render::json::Envelope;

fn output<T: JsonSchema>() -> Value {
    SchemaSettings::draft2020_12().for_serialize().with_transform(Everywhere(plain)).into_generator().into_root_schema_for::<T>().to_value()
}

/// A schema whose `kind` is this one.
fn of_kind(kind: &str, mut schema: Value) -> Value {
    schema["properties"]["kind"] = json!({ "const": kind });
    schema["title"] = json!(format!("tpm: {kind}"));
    schema
}

fn answer<T: JsonSchema>(kind: &str) -> (String, Value) {
    (kind.to_owned(), of_kind(kind, output::<Envelope<'_, T>>()))
}

/// Descriptions are read outside of Rust: without the brackets of its links.
fn plain(schema: &mut Schema) {
    if let Some(Value::String(words)) = schema.get_mut("description") {
        *words = words.replace("[`", "`").replace("`]", "`");
    }
}

/// A text of a data file is never empty and never a book.
fn bounded(schema: &mut Schema) {
    let text = [json!("string"), json!(["string", "null"])];
    if schema.get("type").is_some_and(|kind| text.contains(kind)) && schema.get("enum").is_none() && schema.get("const").is_none() {
        schema.insert("minLength".into(), json!(1));
        schema.insert("maxLength".into(), json!(kb::LONGEST_TEXT));
    }
}

/// Any object of a layer may hold one comment.
fn commented(schema: &mut Schema) {
    if schema.get("type") == Some(&json!("object")) {
        if schema.get("properties").is_none() {
            schema.insert("properties".into(), json!({}));
        }
        if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
            properties.insert(
                kb::COMMENT.into(),
                json!({
                    "description": "A comment: a string, or a list of strings.",
                    "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}],
                }),
            );
        }
    }
}

#[derive(Clone)]
struct Everywhere(fn(&mut Schema));

impl Transform for Everywhere {
    fn transform(&mut self, schema: &mut Schema) {
        transform_subschemas(self, schema);
        (self.0)(schema);
    }
}

fn file<T: JsonSchema>(name: &str) -> (String, Value) {
    let settings = SchemaSettings::draft2020_12().for_deserialize().with_transform(Everywhere(plain)).with_transform(Everywhere(bounded));
    let settings = if name == "layer" { settings.with_transform(Everywhere(commented)) } else { settings };
    let mut schema = settings.into_generator().into_root_schema_for::<T>().to_value();
    schema["title"] = json!(format!("tpm: {name} file"));
    if name == "layer" {
        // serde takes a file without any key; nobody else should.
        schema["required"] = json!(["format_version"]);
    }
    (format!("data-{name}"), schema)
}

fn all() -> Vec<(String, Value)> {
    let line = |kind: &str, schema| (kind.to_owned(), of_kind(kind, schema));
    vec![
        answer::<show::Roles<'_>>("roles"),
        answer::<show::Show<'_>>("show"),
        answer::<compare::Compare<'_>>("compare"),
        answer::<ladder::Ladder<'_>>("ladder"),
        answer::<crosswalk::Crosswalk<'_>>("ladder_crosswalk"),
        answer::<steps::Steps<'_>>("ladder_steps"),
        answer::<steps::Worksheet<'_>>("ladder_worksheet"),
        answer::<fit::Questions<'_>>("assess_questions"),
        answer::<fit::Fit<'_>>("assess_fit"),
        line("assess_fit_line", output::<AnswerLine<'_, FitLine<'_>>>()),
        answer::<level::Level<'_>>("assess_level"),
        answer::<posting::Postings<'_>>("assess_posting"),
        line("assess_posting_line", output::<AnswerLine<'_, PostingLine<'_>>>()),
        answer::<posting::Evaluation<'_>>("posting_evaluation"),
        answer::<pay::Pay<'_>>("pay"),
        answer::<switch::Switch<'_>>("switch"),
        answer::<faq::Faq<'_>>("faq"),
        answer::<search::Search<'_>>("search"),
        answer::<why::Why<'_>>("why"),
        answer::<why::WhyFact<'_>>("why_fact"),
        answer::<sources::Sources<'_>>("sources"),
        answer::<layers::KbCheck>("kb_check"),
        answer::<Version<'_>>("version"),
        line("error", output::<Told<'_>>()),
        line("error_line", output::<ErrorLine<'_>>()),
        file::<records::Layer<'_>>("layer"),
        file::<records::Meta<'_>>("meta"),
        file::<records::About<'_>>("about"),
        file::<records::Adjacent<'_>>("adjacent"),
        file::<records::Role<'_>>("role"),
        file::<records::Dimensions<'_>>("dimensions"),
        file::<records::Concepts<'_>>("concepts"),
        file::<records::Ladder<'_>>("ladder"),
        file::<records::Level<'_>>("level"),
        file::<records::Companies<'_>>("companies"),
        file::<records::Figures<'_>>("figures"),
        file::<records::SourceFile<'_>>("sources"),
        file::<records::Claims<'_>>("claims"),
        file::<records::Faq<'_>>("faq"),
        file::<records::Switches<'_>>("switch"),
        file::<records::Questions<'_>>("questions"),
        file::<records::Reading<'_>>("posting"),
        file::<records::Phrases<'_>>("phrases"),
    ]
}

#[test]
fn the_schemas_are_those_of_the_types() {
    let made = all();
    let names: Vec<&str> = made.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, kb::schema::SCHEMAS.iter().map(|schema| schema.name).collect::<Vec<_>>());
    for (name, schema) in &made {
        let fresh = serde_json::to_string_pretty(schema).unwrap() + "\n";
        let path = format!("{}/data/schema/{name}.json", env!("CARGO_MANIFEST_DIR"));
        if std::env::var_os("TPM_UPDATE").is_some() {
            std::fs::write(&path, fresh).unwrap();
        } else {
            assert!(kb::schema::named(name).unwrap().text() == fresh, "{path} is stale; refresh it with: TPM_UPDATE=1 cargo test");
        }
    }
}
