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
        "{file}:31:105: acme:adjacent.rail.tracks: `acme:handbok` is no source; did you mean \"acme:handbook\"?",
    ),
    (
        "a built-in source that is nearly there",
        || {
            own(
                "\"text\": \"Builds tracks.\", \"strength\": \"inferred\", \"sources\": [\"acme:handbook\"]",
                "\"text\": \"Builds tracks.\", \"strength\": \"inferred\", \"sources\": [\"gitlab-rnd-pm\"]",
            )
        },
        "{file}:31:105: acme:adjacent.rail.tracks: `gitlab-rnd-pm` is no source; did you mean \"gitlab-rnd-pmo\"?",
    ),
    (
        "a source without the name before it",
        || {
            own(
                "\"text\": \"Builds tracks.\", \"strength\": \"inferred\", \"sources\": [\"acme:handbook\"]",
                "\"text\": \"Builds tracks.\", \"strength\": \"inferred\", \"sources\": [\"handbook\"]",
            )
        },
        "{file}:31:105: acme:adjacent.rail.tracks: `handbook` is no source; did you mean \"acme:handbook\"?",
    ),
    (
        "an address for a source",
        || {
            own(
                "\"text\": \"Builds tracks.\", \"strength\": \"inferred\", \"sources\": [\"acme:handbook\"]",
                "\"text\": \"Builds tracks.\", \"strength\": \"inferred\", \"sources\": [\"https://handbook.acme.example/tpm\"]",
            )
        },
        "{file}:31:105: acme:adjacent.rail.tracks: `https://handbook.acme.example/tpm` is no source",
    ),
    (
        "an alias of an unknown role",
        || own("{\"sre-tpm\": \"infra\"}", "{\"sre-tpm\": \"infar\"}"),
        "{file}:34:26: `infar` is no role or adjacent kind; did you mean \"infra\"?",
    ),
    (
        "an alias of an alias",
        || own("{\"sre-tpm\": \"infra\"}", "{\"sre-tpm\": \"platform\"}"),
        "{file}:34:26: `platform` is no role or adjacent kind",
    ),
    (
        "a nearest role that is none",
        || own("\"nearest\": \"infra\",\n", "\"nearest\": \"infar\",\n"),
        "{file}:9:114: acme:hardware: `infar` is no role; did you mean \"infra\"?",
    ),
    (
        "a kind whose nearest role is none",
        || own("\"aliases\": [\"rail\"], \"nearest\": \"infra\"", "\"aliases\": [\"rail\"], \"nearest\": \"acme:hardwear\""),
        "{file}:30:77: acme:rail: `acme:hardwear` is no role; did you mean \"acme:hardware\"?",
    ),
    (
        "a head that names a fact of another role",
        || own("\"success\": \"acme:hardware.metrics.success\"", "\"success\": \"infra.metrics.success\""),
        "{file}:11:76: acme:hardware: `infra.metrics.success` is no fact of this file",
    ),
    (
        "a head that names a fact that is nearly there",
        || own("\"success\": \"acme:hardware.metrics.success\"", "\"success\": \"acme:hardware.metrics.sucess\""),
        "{file}:11:76: acme:hardware: `acme:hardware.metrics.sucess` is no fact of this file; did you mean \"acme:hardware.metrics.success\"?",
    ),
    (
        "a concept that is nearly there",
        || own("\"concept\": \"acme:reviews\"", "\"concept\": \"acme:reviws\""),
        "{file}:18:145: acme:hardware.skills.reviews: `acme:reviws` is no concept; did you mean \"acme:reviews\"?",
    ),
    (
        "a reading of an unknown dimension",
        || own("\"primary-customer\": {", "\"primary-custmer\": {"),
        "{file}:47:24: `primary-custmer` is no dimension; did you mean \"primary-customer\"?",
    ),
    (
        "a reading of an unknown role",
        || own("\"acme:hardware\": {\"id\": \"acme:dimensions", "\"acme:hardwre\": {\"id\": \"acme:dimensions"),
        "{file}:48:23: primary-customer: `acme:hardwre` is no role; did you mean \"acme:hardware\"?",
    ),
    (
        "a reading of a dimension of one's own of an unknown role",
        || own("\"infra\": {\"id\": \"acme:dimensions.noise", "\"infar\": {\"id\": \"acme:dimensions.noise"),
        "{file}:43:16: acme:noise: `infar` is no role; did you mean \"infra\"?",
    ),
    (
        "a reading of an unknown rung",
        || own("\"senior\": {", "\"seniro\": {"),
        "{file}:68:15: `seniro` is no rung; did you mean \"senior\"?",
    ),
    (
        "a reading of a rung of an unknown role",
        || own("\"acme:hardware\": {\"id\": \"acme:ladder", "\"acme:software\": {\"id\": \"acme:ladder"),
        "{file}:69:24: senior: `acme:software` is no role; did you mean \"acme:hardware\"?",
    ),
    (
        "a rung with an unknown role",
        || own("\"infra\": {\"id\": \"acme:ladder.fellow", "\"infar\": {\"id\": \"acme:ladder.fellow"),
        "{file}:64:26: acme:fellow: `infar` is no role; did you mean \"infra\"?",
    ),
    (
        "a rung with an unknown dimension",
        || own("\"dimension\": \"scope\"", "\"dimension\": \"scop\""),
        "{file}:61:123: acme:ladder.fellow.scope: `scop` is no dimension of the ladder; did you mean \"scope\"?",
    ),
    (
        "a dimension of the ladder with an unknown role",
        || own("\"roles\": [\"acme:hardware\"], \"scale\"", "\"roles\": [\"hardwar\"], \"scale\""),
        "{file}:55:90: acme:reach: `hardwar` is no role; did you mean \"acme:hardware\"?",
    ),
    (
        "an exception for an unknown rung",
        || own("\"exceptions\": [{\"from\": \"staff\"", "\"exceptions\": [{\"from\": \"staf\""),
        "{file}:55:170: acme:reach: `staf` is no rung; did you mean \"staff\"?",
    ),
    (
        "a move to an unknown rung",
        || own("\"to\": \"acme:fellow\", \"kind\": \"up\"", "\"to\": \"acme:felow\", \"kind\": \"up\""),
        "{file}:73:33: acme:ladder.moves.to-fellow: `acme:felow` is no rung; did you mean \"acme:fellow\"?",
    ),
    (
        "a move from an unknown rung",
        || own("{\"from\": \"principal\"", "{\"from\": \"principle\""),
        "{file}:73:14: acme:ladder.moves.to-fellow: `principle` is no rung; did you mean \"principal\"?",
    ),
    (
        "a move of an unknown role",
        || own("\"kind\": \"up\", \"roles\": [\"infra\"]", "\"kind\": \"up\", \"roles\": [\"infar\"]"),
        "{file}:73:72: acme:ladder.moves.to-fellow: `infar` is no role; did you mean \"infra\"?",
    ),
    (
        "a destination of an unknown role",
        || own("{\"role\": \"infra\", \"title\": \"Fellow\"", "{\"role\": \"infar\", \"title\": \"Fellow\""),
        "{file}:77:14: destination acme:ladder.moves.to-fellow: `infar` is no role; did you mean \"infra\"?",
    ),
    (
        "a destination on an unknown rung",
        || own("\"rung\": \"acme:fellow\"", "\"rung\": \"acme:felow\""),
        "{file}:77:50: destination acme:ladder.moves.to-fellow: `acme:felow` is no rung; did you mean \"acme:fellow\"?",
    ),
    (
        "a destination of an unknown fact",
        || own("\"fact\": \"acme:ladder.moves.to-fellow\"", "\"fact\": \"acme:ladder.moves.to-felow\""),
        "{file}:77:87: destination acme:ladder.moves.to-felow: `acme:ladder.moves.to-felow` is no fact; did you mean \"acme:ladder.moves.to-fellow\"?",
    ),
    (
        "a company with an unknown rung",
        || own("{\"rung\": \"tpm\"", "{\"rung\": \"seniour\""),
        "{file}:81:16: acme:tpm: `T3`: `seniour` is no rung; did you mean \"senior\"?",
    ),
    (
        "a company with an unknown source",
        || {
            own(
                "\"licence\": \"None.\", \"sources\": [\"acme:handbook\"], \"cells\"",
                "\"licence\": \"None.\", \"sources\": [\"acme:hand\"], \"cells\"",
            )
        },
        "{file}:80:149: acme:tpm: `acme:hand` is no source; did you mean \"acme:handbook\"?",
    ),
    (
        "a code with an unknown figure",
        || {
            own(
                "\"sources\": [\"acme:handbook\"], \"figures\": [\"acme:band\"]}",
                "\"sources\": [\"acme:handbook\"], \"figures\": [\"acme:bands\"]}",
            )
        },
        "{file}:81:144: acme:tpm: `T3`: `acme:bands` is no figure; did you mean \"acme:band\"?",
    ),
    (
        "a figure of an unknown role",
        || own("\"label\": \"Acme\", \"role\": \"infra\"", "\"label\": \"Acme\", \"role\": \"infar\""),
        "{file}:86:98: acme:band: `infar` is no role, nor `all` or `neighbour`; did you mean \"infra\"?",
    ),
    (
        "a figure of an unknown source",
        || own("\"sources\": [\"acme:handbook\"], \"as_of\"", "\"sources\": [\"zebra\"], \"as_of\""),
        "{file}:86:335: acme:band: `zebra` is no source",
    ),
    (
        "a claim with an unknown role",
        || own("\"roles\": [\"acme:hardware\"], \"asked\"", "\"roles\": [\"acme:hardwre\"], \"asked\""),
        "{file}:102:43: acme:pay.hardware: `acme:hardwre` is no role; did you mean \"acme:hardware\"?",
    ),
    (
        "a claim with an unknown figure",
        || own("\"headline\": [\"acme:band\"]", "\"headline\": [\"acme:bond\"]"),
        "{file}:102:256: acme:pay.hardware: `acme:bond` is no figure; did you mean \"acme:band\"?",
    ),
    (
        "a claim with an unknown fact",
        || own("\"tests\": [\"acme:about.definition.glue\"]", "\"tests\": [\"acme:about.definition.clue\"]"),
        "{file}:102:174: acme:pay.hardware: `acme:about.definition.clue` is no fact; did you mean \"acme:about.definition.glue\"?",
    ),
    (
        "evidence with an unknown figure",
        || own("\"text\": \"One says so.\", \"figures\": [\"acme:band\"]", "\"text\": \"One says so.\", \"figures\": [\"acme:bands\"]"),
        "{file}:102:345: acme:pay.hardware: `acme:bands` is no figure; did you mean \"acme:band\"?",
    ),
    (
        "an answer that names an unknown fact",
        || own("\"answer\": [\"acme:faq.storage.who\"]", "\"answer\": [\"acme:faq.storage.who\", \"infra.definition.custmer\"]"),
        "{file}:106:125: acme:storage: `infra.definition.custmer` is no fact; did you mean \"infra.definition.customer\"?",
    ),
    (
        "a question that names an unknown claim",
        || own("\"claims\": [\"acme:pay.hardware\"]", "\"claims\": [\"acme:pay.hardwear\"]"),
        "{file}:106:137: acme:storage: `acme:pay.hardwear` is no claim; did you mean \"acme:pay.hardware\"?",
    ),
    (
        "a switch to an unknown role",
        || own("{\"from\": \"infra\", \"to\": \"acme:hardware\"", "{\"from\": \"infra\", \"to\": \"acme:hardwear\""),
        "{file}:111:29: infra to acme:hardwear: `acme:hardwear` is no role; did you mean \"acme:hardware\"?",
    ),
    (
        "a switch from an unknown role",
        || own("{\"from\": \"infra\", \"to\": \"acme:hardware\"", "{\"from\": \"infar\", \"to\": \"acme:hardware\""),
        "{file}:111:14: infar to acme:hardware: `infar` is no role; did you mean \"infra\"?",
    ),
    (
        "phrases for an unknown role",
        || own("{\"role\": \"acme:hardware\", \"groups\"", "{\"role\": \"acme:hardwear\", \"groups\""),
        "{file}:116:14: acme:hardwear: `acme:hardwear` is no role; did you mean \"acme:hardware\"?",
    ),
    (
        "phrases of an unknown part",
        || own("\"only\": \"duties\"", "\"only\": \"dutys\""),
        "{file}:117:111: acme:builds: `dutys` is no part; did you mean \"duties\"?",
    ),
    (
        "phrases with a share in an unknown part",
        || own("\"parts\": {\"role\": 50}", "\"parts\": {\"rolle\": 50}"),
        "{file}:117:140: acme:builds: `rolle` is no part; did you mean \"role\"?",
    ),
    (
        "an answer of the assessment for an unknown role",
        || {
            layer(
                "\"questions\": {\"notice\": \"N.\", \"questions\": [{\"id\": \"acme:q\", \"quick\": true, \"text\": \"Q?\", \"explain\": \"E.\", \"options\": [{\"text\": \"A.\", \"role\": \"infar\"}, {\"text\": \"B.\"}, {\"text\": \"C.\"}]}]}",
            )
        },
        "{file}:1:169: acme:q: `infar` is no role; did you mean \"infra\"?",
    ),
    (
        "a name of 4,000 characters",
        || own("\"to\": \"acme:fellow\", \"kind\": \"up\"", &format!("\"to\": \"{}\", \"kind\": \"up\"", "f".repeat(4_000))),
        "{file}:73:33: acme:ladder.moves.to-fellow: `fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff...` is no rung",
    ),
    // What the built-in phrases are is proved before; only what a file changes can put them in the wrong.
    (
        "a built-in employer called like what a built-in phrase holds",
        || {
            layer(
                "\"companies\": [{\"id\": \"dropbox\", \"name\": \"Rapport\", \"discipline\": \"TPM\", \"confidence\": \"low\", \"sources\": [\"gitlab-rnd-pmo\"], \"cells\": [{\"rung\": \"tpm\", \"code\": \"T3\", \"placement\": \"stated\", \"sources\": [\"gitlab-rnd-pmo\"]}]}]",
            )
        },
        "{file}:1:1: with this file over it, in the built-in data/posting/services.json: client-relationship: the phrase `(trust|credibility|rapport) ~3 (clients|the client|our client|a client|each client|your client)` names the employer rapport",
    ),
    (
        "a built-in group with a phrase that cannot be read",
        || {
            layer(
                "\"phrases\": [{\"role\": \"infra\", \"groups\": [{\"id\": \"title-infra\", \"weight\": 1, \"reason\": \"So.\", \"phrases\": [\"X\"]}]}]",
            )
        },
        "{file}:1:132: title-infra: the phrase `X`: expected lower-case words, found `X`",
    ),
    (
        "a built-in part of postings that is gone",
        || layer(&format!("\"posting\": {}", without_a_part())),
        "{file}:1:38: with this file over it, in the built-in data/posting/services.json: self-firm: `company` is no part (and 8 more; \"tpm kb check\" tells all)",
    ),
];

/// How postings are read, without a part that built-in phrases name.
fn without_a_part() -> serde_json::Value {
    let file = tpm_career::kb::FILES.iter().find(|file| file.stem == "posting").unwrap();
    let mut posting: serde_json::Value = serde_json::from_str(file.text).unwrap();
    posting["parts"].as_object_mut().unwrap().remove("company");
    posting
}
