//! Names of what is not there, each with the nearest that is.

use super::{Row, layer, own};

pub(super) const ROWS: &[Row] = &[
    (
        "a source that is nearly there",
        || {
            own(
                "\"text\": \"Builds tracks.\", \"strength\": \"inferred\", \"sources\": [\"acme:handbook\"]",
                "\"text\": \"Builds tracks.\", \"strength\": \"inferred\", \"sources\": [\"acme:handbok\"]",
            )
        },
        "",
    ),
    (
        "a built-in source that is nearly there",
        || {
            own(
                "\"text\": \"Builds tracks.\", \"strength\": \"inferred\", \"sources\": [\"acme:handbook\"]",
                "\"text\": \"Builds tracks.\", \"strength\": \"inferred\", \"sources\": [\"gitlab-rnd-pm\"]",
            )
        },
        "",
    ),
    (
        "a source without the name before it",
        || {
            own(
                "\"text\": \"Builds tracks.\", \"strength\": \"inferred\", \"sources\": [\"acme:handbook\"]",
                "\"text\": \"Builds tracks.\", \"strength\": \"inferred\", \"sources\": [\"handbook\"]",
            )
        },
        "",
    ),
    (
        "an address for a source",
        || {
            own(
                "\"text\": \"Builds tracks.\", \"strength\": \"inferred\", \"sources\": [\"acme:handbook\"]",
                "\"text\": \"Builds tracks.\", \"strength\": \"inferred\", \"sources\": [\"https://handbook.acme.example/tpm\"]",
            )
        },
        "",
    ),
    ("an alias of an unknown role", || own("{\"sre-tpm\": \"infra\"}", "{\"sre-tpm\": \"infar\"}"), ""),
    ("an alias of an alias", || own("{\"sre-tpm\": \"infra\"}", "{\"sre-tpm\": \"platform\"}"), ""),
    ("a nearest role that is none", || own("\"nearest\": \"infra\",\n", "\"nearest\": \"infar\",\n"), ""),
    (
        "a kind whose nearest role is none",
        || own("\"aliases\": [\"rail\"], \"nearest\": \"infra\"", "\"aliases\": [\"rail\"], \"nearest\": \"acme:hardwear\""),
        "",
    ),
    (
        "a head that names a fact of another role",
        || own("\"success\": \"acme:hardware.metrics.success\"", "\"success\": \"infra.metrics.success\""),
        "",
    ),
    (
        "a head that names a fact that is nearly there",
        || own("\"success\": \"acme:hardware.metrics.success\"", "\"success\": \"acme:hardware.metrics.sucess\""),
        "",
    ),
    ("a concept that is nearly there", || own("\"concept\": \"acme:reviews\"", "\"concept\": \"acme:reviws\""), ""),
    ("a reading of an unknown dimension", || own("\"primary-customer\": {", "\"primary-custmer\": {"), ""),
    (
        "a reading of an unknown role",
        || own("\"acme:hardware\": {\"id\": \"acme:dimensions", "\"acme:hardwre\": {\"id\": \"acme:dimensions"),
        "",
    ),
    (
        "a reading of a dimension of one's own of an unknown role",
        || own("\"infra\": {\"id\": \"acme:dimensions.noise", "\"infar\": {\"id\": \"acme:dimensions.noise"),
        "",
    ),
    ("a reading of an unknown rung", || own("\"senior\": {", "\"seniro\": {"), ""),
    (
        "a reading of a rung of an unknown role",
        || own("\"acme:hardware\": {\"id\": \"acme:ladder", "\"acme:software\": {\"id\": \"acme:ladder"),
        "",
    ),
    ("a rung with an unknown role", || own("\"infra\": {\"id\": \"acme:ladder.fellow", "\"infar\": {\"id\": \"acme:ladder.fellow"), ""),
    ("a rung with an unknown dimension", || own("\"dimension\": \"scope\"", "\"dimension\": \"scop\""), ""),
    (
        "a dimension of the ladder with an unknown role",
        || own("\"roles\": [\"acme:hardware\"], \"scale\"", "\"roles\": [\"hardwar\"], \"scale\""),
        "",
    ),
    ("an exception for an unknown rung", || own("\"exceptions\": [{\"from\": \"staff\"", "\"exceptions\": [{\"from\": \"staf\""), ""),
    ("a move to an unknown rung", || own("\"to\": \"acme:fellow\", \"kind\": \"up\"", "\"to\": \"acme:felow\", \"kind\": \"up\""), ""),
    ("a move from an unknown rung", || own("{\"from\": \"principal\"", "{\"from\": \"principle\""), ""),
    ("a move of an unknown role", || own("\"kind\": \"up\", \"roles\": [\"infra\"]", "\"kind\": \"up\", \"roles\": [\"infar\"]"), ""),
    (
        "a destination of an unknown role",
        || own("{\"role\": \"infra\", \"title\": \"Fellow\"", "{\"role\": \"infar\", \"title\": \"Fellow\""),
        "",
    ),
    ("a destination on an unknown rung", || own("\"rung\": \"acme:fellow\"", "\"rung\": \"acme:felow\""), ""),
    (
        "a destination of an unknown fact",
        || own("\"fact\": \"acme:ladder.moves.to-fellow\"", "\"fact\": \"acme:ladder.moves.to-felow\""),
        "",
    ),
    ("a company with an unknown rung", || own("{\"rung\": \"tpm\"", "{\"rung\": \"seniour\""), ""),
    (
        "a company with an unknown source",
        || {
            own(
                "\"licence\": \"None.\", \"sources\": [\"acme:handbook\"], \"cells\"",
                "\"licence\": \"None.\", \"sources\": [\"acme:hand\"], \"cells\"",
            )
        },
        "",
    ),
    (
        "a code with an unknown figure",
        || {
            own(
                "\"sources\": [\"acme:handbook\"], \"figures\": [\"acme:band\"]}",
                "\"sources\": [\"acme:handbook\"], \"figures\": [\"acme:bands\"]}",
            )
        },
        "",
    ),
    ("a figure of an unknown role", || own("\"label\": \"Acme\", \"role\": \"infra\"", "\"label\": \"Acme\", \"role\": \"infar\""), ""),
    ("a figure of an unknown source", || own("\"sources\": [\"acme:handbook\"], \"as_of\"", "\"sources\": [\"zebra\"], \"as_of\""), ""),
    ("a claim with an unknown role", || own("\"roles\": [\"acme:hardware\"], \"asked\"", "\"roles\": [\"acme:hardwre\"], \"asked\""), ""),
    ("a claim with an unknown figure", || own("\"headline\": [\"acme:band\"]", "\"headline\": [\"acme:bond\"]"), ""),
    (
        "a claim with an unknown fact",
        || own("\"tests\": [\"acme:about.definition.glue\"]", "\"tests\": [\"acme:about.definition.clue\"]"),
        "",
    ),
    (
        "evidence with an unknown figure",
        || own("\"text\": \"One says so.\", \"figures\": [\"acme:band\"]", "\"text\": \"One says so.\", \"figures\": [\"acme:bands\"]"),
        "",
    ),
    (
        "an answer that names an unknown fact",
        || own("\"answer\": [\"acme:faq.storage.who\"]", "\"answer\": [\"acme:faq.storage.who\", \"infra.definition.custmer\"]"),
        "",
    ),
    ("a question that names an unknown claim", || own("\"claims\": [\"acme:pay.hardware\"]", "\"claims\": [\"acme:pay.hardwear\"]"), ""),
    (
        "a switch to an unknown role",
        || own("{\"from\": \"infra\", \"to\": \"acme:hardware\"", "{\"from\": \"infra\", \"to\": \"acme:hardwear\""),
        "",
    ),
    (
        "a switch from an unknown role",
        || own("{\"from\": \"infra\", \"to\": \"acme:hardware\"", "{\"from\": \"infar\", \"to\": \"acme:hardware\""),
        "",
    ),
    ("phrases for an unknown role", || own("{\"role\": \"acme:hardware\", \"groups\"", "{\"role\": \"acme:hardwear\", \"groups\""), ""),
    ("phrases of an unknown part", || own("\"only\": \"duties\"", "\"only\": \"dutys\""), ""),
    ("phrases with a share in an unknown part", || own("\"parts\": {\"role\": 50}", "\"parts\": {\"rolle\": 50}"), ""),
    (
        "an answer of the assessment for an unknown role",
        || {
            layer(
                "\"questions\": {\"notice\": \"N.\", \"questions\": [{\"id\": \"acme:q\", \"quick\": true, \"text\": \"Q?\", \"explain\": \"E.\", \"options\": [{\"text\": \"A.\", \"role\": \"infar\"}, {\"text\": \"B.\"}, {\"text\": \"C.\"}]}]}",
            )
        },
        "",
    ),
    (
        "a name of 4,000 characters",
        || own("\"to\": \"acme:fellow\", \"kind\": \"up\"", &format!("\"to\": \"{}\", \"kind\": \"up\"", "f".repeat(4_000))),
        "",
    ),
];
