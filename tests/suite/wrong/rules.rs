//! Records of the right shape that break a rule.

use super::{Row, layer, own, spoilt};

pub(super) const ROWS: &[Row] = &[
    // Ids
    ("an id with a blank", || own("\"id\": \"acme:rail\"", "\"id\": \"acme:rail road\""), ""),
    ("an id in capitals", || own("\"id\": \"acme:tpm\"", "\"id\": \"acme:TPM\""), ""),
    ("an id with a slash", || own("\"id\": \"acme:noise\"", "\"id\": \"acme:noise/level\""), ""),
    ("an empty id", || own("\"id\": \"acme:noise\"", "\"id\": \"\""), ""),
    ("an id of 49 characters", || own("\"id\": \"acme:noise\"", &format!("\"id\": \"acme:{}\"", "n".repeat(49))), ""),
    ("an id of 4,000 characters", || own("\"id\": \"acme:noise\"", &format!("\"id\": \"acme:{}\"", "n".repeat(3_995))), ""),
    ("an id with two colons", || own("\"id\": \"acme:noise\"", "\"id\": \"acme:hall:noise\""), ""),
    ("an id that is only a name and a colon", || own("\"id\": \"acme:noise\"", "\"id\": \"acme:\""), ""),
    ("an id with an underscore", || own("\"id\": \"acme:forum\"", "\"id\": \"acme:the_forum\""), ""),
    ("a new role without a name before it", || own("\"id\": \"acme:hardware\"", "\"id\": \"hardware-two\""), ""),
    ("a new company without a name before it", || own("\"id\": \"acme:tpm\"", "\"id\": \"acme\""), ""),
    ("a new rung without a name before it", || own("{\"id\": \"acme:fellow\"", "{\"id\": \"fellow\""), ""),
    ("a new dimension without a name before it", || own("\"id\": \"acme:noise\"", "\"id\": \"noise\""), ""),
    ("a new concept without a name before it", || own("\"id\": \"acme:reviews\"", "\"id\": \"reviews\""), ""),
    ("a new fact without a name before it", || own("\"id\": \"acme:infra.examples.storage\"", "\"id\": \"infra.examples.storag\""), ""),
    ("a new fact that is nearly an old one", || own("\"id\": \"acme:infra.examples.storage\"", "\"id\": \"infra.definition.custmer\""), ""),
    ("a fact of two parts", || own("\"id\": \"acme:about.definition.glue\"", "\"id\": \"acme:about.glue\""), ""),
    ("a fact that names another file", || own("\"id\": \"acme:about.definition.glue\"", "\"id\": \"acme:infra.definition.glue\""), ""),
    ("a fact that replaces nothing", || own("\"id\": \"acme:infra.examples.storage\"", "\"id\": \"acme:infar.examples.storage\""), ""),
    ("a fact of no section", || own("\"id\": \"acme:infra.examples.storage\"", "\"id\": \"acme:infra.exampels.storage\""), ""),
    ("a fact that is a word", || own("\"id\": \"acme:infra.examples.storage\"", "\"id\": \"storage\""), ""),
    ("a claim without a topic", || own("\"id\": \"acme:pay.nobody\"", "\"id\": \"acme:nobody\""), ""),
    ("a fact twice in one list", || own("\"id\": \"acme:hardware.skills.reviews\"", "\"id\": \"acme:hardware.skills.builds\""), ""),
    ("a fact twice in two records", || own("\"id\": \"acme:hardware.skills.reviews\"", "\"id\": \"acme:hardware.metrics.success\""), ""),
    ("a figure twice", || own("\"id\": \"acme:range\"", "\"id\": \"acme:band\""), ""),
    ("a source twice in two grades", || own("\"id\": \"acme:shop\"", "\"id\": \"acme:forum\""), ""),
    (
        "a group of phrases twice",
        || {
            own(
                "\"phrases\": [\n",
                "\"phrases\": [{\"groups\": [{\"id\": \"acme:builds\", \"weight\": 1, \"reason\": \"A.\", \"phrases\": [\"a\"]}]},\n",
            )
        },
        "",
    ),
    ("one new id of two kinds of role", || own("{\"id\": \"acme:rail\"", "{\"id\": \"acme:hardware\""), ""),
    (
        "a switch twice",
        || {
            own(
                "\"switches\": [\n",
                "\"switches\": [{\"from\": \"infra\", \"to\": \"acme:hardware\", \"carries_over\": [], \"stretches\": [], \"new\": [], \"leaves_behind\": [], \"steps\": []},\n",
            )
        },
        "",
    ),
    // Aliases
    ("an alias that two roles would have", || own("\"aliases\": [\"acme-hw\"]", "\"aliases\": [\"rail\"]"), ""),
    ("an alias that a built-in role has", || own("\"aliases\": [\"acme-hw\"]", "\"aliases\": [\"platform\"]"), ""),
    ("an alias that is the id of a role", || own("\"aliases\": [\"acme-hw\"]", "\"aliases\": [\"product\"]"), ""),
    ("an alias twice in one role", || own("\"aliases\": [\"acme-hw\"]", "\"aliases\": [\"acme-hw\", \"acme-hw\"]"), ""),
    ("an alias with capitals", || own("\"aliases\": [\"acme-hw\"]", "\"aliases\": [\"Acme-HW\"]"), ""),
    ("a further alias with capitals", || own("{\"sre-tpm\": \"infra\"}", "{\"SRE\": \"infra\"}"), ""),
    ("a further alias with a blank", || own("{\"sre-tpm\": \"infra\"}", "{\"sre\": \"infra\", \"sre tpm\": \"infra\"}"), ""),
    ("a further alias that is the id of a role", || own("{\"sre-tpm\": \"infra\"}", "{\"product\": \"infra\"}"), ""),
    // Facts
    (
        "a fact without a source",
        || {
            own(
                "\"text\": \"Builds tracks.\", \"strength\": \"inferred\", \"sources\": [\"acme:handbook\"]",
                "\"text\": \"Builds tracks.\", \"strength\": \"inferred\", \"sources\": []",
            )
        },
        "",
    ),
    (
        "a fact that rests on a vendor",
        || {
            own(
                "\"text\": \"Builds tracks.\", \"strength\": \"inferred\", \"sources\": [\"acme:handbook\"]",
                "\"text\": \"Builds tracks.\", \"strength\": \"inferred\", \"sources\": [\"acme:shop\"]",
            )
        },
        "",
    ),
    ("a fact that rests on a forum alone", || own("[\"acme:handbook\", \"acme:forum\"]", "[\"acme:forum\"]"), ""),
    ("a hedged fact without a hedge word", || own("the role often moves storage", "the role moves storage"), ""),
    ("an unknown without a question", || own("\"ask\": \"Are the bands the same?\", ", ""), ""),
    ("an unknown with a question that is none", || own("Are the bands the same?", "Are the bands the same."), ""),
    ("a known fact with a question", || own("\"text\": \"Builds tracks.\"", "\"ask\": \"Why?\", \"text\": \"Builds tracks.\""), ""),
    ("a fact without a full stop", || own("\"Builds tracks.\"", "\"Builds tracks\""), ""),
    ("a fact with two blanks", || own("\"Builds tracks.\"", "\"Builds  tracks.\""), ""),
    ("a fact with a blank at its end", || own("\"Builds tracks.\"", "\"Builds tracks. \""), ""),
    (
        "a fact in the wrong section",
        || own("\"id\": \"acme:hardware.metrics.success\", ", "\"id\": \"acme:hardware.growth.success\", "),
        "",
    ),
    (
        "a reading outside the dimensions",
        || own("\"text\": \"Builds tracks.\"", "\"reading\": \"tracks\", \"text\": \"Builds tracks.\""),
        "",
    ),
    ("a fact of a dimension without a reading", || own("\"reading\": \"builders\", ", ""), ""),
    (
        "a concept outside the skills",
        || own("\"text\": \"Builds tracks.\"", "\"concept\": \"roadmapping\", \"text\": \"Builds tracks.\""),
        "",
    ),
    ("a skill without a concept", || own("\"strength\": \"hedged\", \"concept\": \"acme:reviews\"", "\"strength\": \"hedged\""), ""),
    ("a skill without a title", || own("\"title\": \"Build Reviews\", ", ""), ""),
    ("two skills that name a concept", || own("\"concept\": \"acme:reviews\"", "\"concept\": \"roadmapping\""), ""),
    // Roles
    ("sections out of order", || own("{\"id\": \"metrics\"", "{\"id\": \"examples\""), ""),
    (
        "a section twice",
        || {
            own(
                "{\"id\": \"pay\", \"facts\": [\n",
                "{\"id\": \"pay\", \"facts\": [{\"id\": \"acme:hardware.pay.x\", \"text\": \"A.\", \"strength\": \"stated\", \"sources\": [\"acme:handbook\"]}]}, {\"id\": \"pay\", \"facts\": [\n",
            )
        },
        "",
    ),
    (
        "an empty section",
        || own("{\"id\": \"pay\", \"facts\": [\n", "{\"id\": \"growth\", \"facts\": []}, {\"id\": \"pay\", \"facts\": [\n"),
        "",
    ),
    ("a role that is nearest to itself", || own("\"nearest\": \"infra\",\n", "\"nearest\": \"acme:hardware\",\n"), ""),
    ("a long fact at the head of a profile", || own("A device that ships on its date.", &format!("{}.", "x".repeat(160))), ""),
    (
        "an adjacent kind without a fact",
        || {
            own(
                "{\"id\": \"acme:adjacent.rail.tracks\", \"text\": \"Builds tracks.\", \"strength\": \"inferred\", \"sources\": [\"acme:handbook\"]}",
                "",
            )
        },
        "",
    ),
    // Sources
    ("a source without an address", || own("\"url\": \"https://shop.acme.example\"", "\"url\": \"\""), ""),
    ("a source without the key of the address", || own("\"url\": \"https://shop.acme.example\", ", ""), ""),
    ("a source with a bad address", || own("\"url\": \"https://shop.acme.example\"", "\"url\": \"shop.acme.example\""), ""),
    ("a source with an address of another kind", || own("\"url\": \"https://shop.acme.example\"", "\"url\": \"javascript:alert(1)\""), ""),
    (
        "a source without a date",
        || own("\"url\": \"https://shop.acme.example\", \"accessed\": \"2026-11\"", "\"url\": \"https://shop.acme.example\""),
        "",
    ),
    // Figures
    ("percentiles out of order", || own("\"p75\": 200", "\"p75\": 149"), ""),
    ("a range out of order", || own("\"min\": 100, \"max\": 200", "\"min\": 300, \"max\": 200"), ""),
    ("an interval out of order", || own("\"ci95_high\": 3", "\"ci95_high\": 1"), ""),
    ("a sample of none", || own("\"n\": 12", "\"n\": 0"), ""),
    ("a sample of minus zero", || own("\"n\": 12", "\"n\": -0"), ""),
    ("a negative sample", || own("\"n\": 12", "\"n\": -12"), ""),
    ("half a person", || own("\"n\": 12", "\"n\": 12.5"), ""),
    ("percentiles without a sample size", || own("\"n\": 12, ", ""), ""),
    ("percentiles without the middle one", || own("\"p50\": 150, ", ""), ""),
    ("a gap without what it is of", || own("\"of\": \"infra\", ", ""), ""),
    ("a figure without a source", || own("\"sources\": [\"acme:handbook\"], \"as_of\"", "\"sources\": [], \"as_of\""), ""),
    // The ladder
    ("a gap in the order of the rungs", || own("\"order\": 8", "\"order\": 9"), ""),
    ("two rungs of one order", || own("\"order\": 8", "\"order\": 7"), ""),
    (
        "a circle of up moves",
        || own("{\"from\": \"acme:fellow\", \"kind\": \"out\"", "{\"from\": \"acme:fellow\", \"to\": \"principal\", \"kind\": \"up\""),
        "",
    ),
    ("an up move to the same rung", || own("\"to\": \"acme:fellow\", \"kind\": \"up\"", "\"to\": \"principal\", \"kind\": \"up\""), ""),
    (
        "a way out that leads to a rung",
        || own("{\"from\": \"acme:fellow\", \"kind\": \"out\"", "{\"from\": \"acme:fellow\", \"to\": \"staff\", \"kind\": \"out\""),
        "",
    ),
    ("an up move that leads nowhere", || own("\"to\": \"acme:fellow\", \"kind\": \"up\"", "\"kind\": \"up\""), ""),
    (
        "an own rung that no move leads to",
        || {
            spoilt(&[
                ("{\"from\": \"principal\", \"to\": \"acme:fellow\"", "{\"from\": \"principal\", \"to\": \"staff\""),
                ("{\"from\": \"acme:fellow\", \"kind\": \"out\"", "{\"from\": \"staff\", \"kind\": \"out\""),
                ("\"kind\": \"up\", \"roles\": [\"infra\"]", "\"kind\": \"sideways\", \"roles\": [\"infra\"]"),
            ])
        },
        "",
    ),
    (
        "a rung that speaks of a dimension twice",
        || own("\"dimension\": \"acme:reach\", \"step\": 1", "\"dimension\": \"scope\", \"step\": 4"),
        "",
    ),
    ("a fact of a rung without a dimension", || own("\"dimension\": \"acme:reach\", ", ""), ""),
    ("a fact of a rung without a step", || own("\"dimension\": \"acme:reach\", \"step\": 1", "\"dimension\": \"acme:reach\""), ""),
    ("a step beyond the scale", || own("\"dimension\": \"acme:reach\", \"step\": 1", "\"dimension\": \"acme:reach\", \"step\": 2"), ""),
    (
        "a rung that is smaller than the one below",
        || own("\"dimension\": \"scope\", \"step\": 4", "\"dimension\": \"scope\", \"step\": 0"),
        "",
    ),
    ("years out of order", || own("\"min\": 10, \"max\": 20", "\"min\": 30, \"max\": 20"), ""),
    ("years without an end", || own("\"min\": 10, \"max\": 20, ", ""), ""),
    ("years of nobody", || own("\"n\": 3", "\"n\": 0"), ""),
    ("years without a source", || own("\"n\": 3, \"sources\": [\"acme:handbook\"]", "\"n\": 3, \"sources\": []"), ""),
    (
        "a destination out of the ladder with a rung",
        || own("\"rung\": \"acme:fellow\", \"kind\": \"up\"", "\"rung\": \"acme:fellow\", \"kind\": \"out\""),
        "",
    ),
    // Claims
    (
        "a claim without evidence",
        || {
            own(
                "[{\"direction\": \"supports\", \"text\": \"One says so.\", \"figures\": [\"acme:band\"], \"sources\": [\"acme:handbook\"]}]",
                "[]",
            )
        },
        "",
    ),
    (
        "an unmeasured claim with two items",
        || {
            own(
                "[{\"direction\": \"neutral\", \"text\": \"Nothing was found.\", \"figures\": [], \"sources\": []}]",
                "[{\"direction\": \"neutral\", \"text\": \"Nothing was found.\", \"figures\": [], \"sources\": []}, {\"direction\": \"neutral\", \"text\": \"Nothing.\", \"figures\": [], \"sources\": []}]",
            )
        },
        "",
    ),
    ("an unmeasured claim that is supported", || own("\"direction\": \"neutral\"", "\"direction\": \"supports\""), ""),
    (
        "an item of evidence without a source",
        || {
            own(
                "\"text\": \"One says so.\", \"figures\": [\"acme:band\"], \"sources\": [\"acme:handbook\"]",
                "\"text\": \"One says so.\", \"figures\": [\"acme:band\"], \"sources\": []",
            )
        },
        "",
    ),
    (
        "evidence that rests on a vendor",
        || {
            own(
                "\"text\": \"One says so.\", \"figures\": [\"acme:band\"], \"sources\": [\"acme:handbook\"]",
                "\"text\": \"One says so.\", \"figures\": [\"acme:band\"], \"sources\": [\"acme:shop\"]",
            )
        },
        "",
    ),
    (
        "a claim of somebody without a source",
        || own("\"would_settle\": \"A survey.\", \"sources\": [\"acme:handbook\"]", "\"would_settle\": \"A survey.\", \"sources\": []"),
        "",
    ),
    (
        "a claim that is not as firm as its fact",
        || {
            own(
                "\"statement\": \"They pay more.\", \"strength\": \"stated\"",
                "\"statement\": \"They pay more.\", \"strength\": \"hedged\"",
            )
        },
        "",
    ),
    // The FAQ, companies, switches
    ("an answer without its own fact", || own("\"answer\": [\"acme:faq.storage.who\"]", "\"answer\": [\"infra.definition.customer\"]"), ""),
    ("an empty answer", || own("\"answer\": [\"acme:faq.storage.who\"]", "\"answer\": []"), ""),
    ("an alias of two questions", || own("\"aliases\": [\"acme storage\"]", "\"aliases\": [\"acme storage\", \"acme storage\"]"), ""),
    ("a next command of another program", || own("\"command\": \"tpm show infra\"", "\"command\": \"rm -rf /\""), ""),
    ("a question with the number of another", || own("\"id\": \"acme:storage\"", "\"number\": 3, \"id\": \"acme:storage\""), ""),
    ("a repeated code", || own("\"code\": \"T4x\"", "\"code\": \"T3\""), ""),
    (
        "a company without codes",
        || {
            layer(
                "\"companies\": [{\"id\": \"acme:x\", \"name\": \"A\", \"discipline\": \"TPM\", \"confidence\": \"low\", \"sources\": [\"gitlab-rnd-pmo\"], \"cells\": []}]",
            )
        },
        "",
    ),
    (
        "a code that is placed nowhere by its source",
        || own("{\"code\": \"T4x\", \"placement\": \"inferred\"", "{\"code\": \"T4x\", \"placement\": \"stated\""),
        "",
    ),
    (
        "a code without a source",
        || own("\"placement\": \"inferred\", \"sources\": [\"acme:handbook\"]", "\"placement\": \"inferred\", \"sources\": []"),
        "",
    ),
    (
        "a code that rests on a vendor",
        || {
            own(
                "\"placement\": \"inferred\", \"sources\": [\"acme:handbook\"]",
                "\"placement\": \"inferred\", \"sources\": [\"acme:shop\"]",
            )
        },
        "",
    ),
    (
        "a switch to itself",
        || own("{\"from\": \"infra\", \"to\": \"acme:hardware\"", "{\"from\": \"acme:hardware\", \"to\": \"acme:hardware\""),
        "",
    ),
    (
        "a built-in switch to itself",
        || {
            layer(
                "\"switches\": [{\"from\": \"infra\", \"to\": \"infra\", \"carries_over\": [], \"stretches\": [], \"new\": [], \"leaves_behind\": [], \"steps\": []}]",
            )
        },
        "",
    ),
    // Phrases, questions, the level, postings
    ("a phrase that cannot be read", || own("(evt|dvt) build*", "(evt|dvt build*"), ""),
    ("a phrase in capitals", || own("(evt|dvt) build*", "EVT build"), ""),
    ("an empty phrase", || own("(evt|dvt) build*", "*"), ""),
    ("a phrase with a far number", || own("factory ~4 device", "factory ~four device"), ""),
    ("a phrase that names an employer", || own("factory ~4 device", "acme device"), ""),
    ("a phrase twice", || own("\"factory ~4 device\"", "\"(evt|dvt) build*\""), ""),
    ("no phrase", || own("\"phrases\": [\"(evt|dvt) build*\", \"factory ~4 device\"]", "\"phrases\": []"), ""),
    ("a weight beyond ten", || own("\"weight\": 1.5", "\"weight\": 11"), ""),
    ("a negative weight", || own("\"weight\": 1.5", "\"weight\": -1"), ""),
    ("a reason that is no sentence", || own("\"Builds are made of hardware.\"", "\"Builds\""), ""),
    (
        "an assessment with one question that nobody can answer",
        || {
            layer(
                "\"questions\": {\"notice\": \"N.\", \"questions\": [{\"id\": \"acme:q\", \"quick\": true, \"text\": \"Q?\", \"explain\": \"E.\", \"options\": [{\"text\": \"A.\", \"role\": \"infra\"}]}]}",
            )
        },
        "",
    ),
    (
        "an assessment with a question without a name before it",
        || {
            layer(
                "\"questions\": {\"notice\": \"N.\", \"questions\": [{\"id\": \"q\", \"quick\": true, \"text\": \"Q?\", \"explain\": \"E.\", \"options\": [{\"text\": \"A.\"}, {\"text\": \"B.\"}]}]}",
            )
        },
        "",
    ),
    ("an assessment without a question", || layer("\"questions\": {\"notice\": \"N.\", \"questions\": []}"), ""),
    ("a level without prompts", || layer("\"level\": {\"notice\": \"N.\", \"dimensions\": [], \"prompts\": []}"), ""),
    ("a reading of postings without its parts", || layer("\"posting\": {\"notice\": \"N.\"}"), ""),
    // Built-in records, replaced
    (
        "a built-in fact without a source",
        || {
            layer(
                "\"facts\": [{\"id\": \"infra.definition.customer\", \"text\": \"Works for others.\", \"strength\": \"stated\", \"sources\": []}]",
            )
        },
        "",
    ),
    (
        "a built-in rung without readings",
        || {
            layer(
                "\"rungs\": [{\"id\": \"senior\", \"title\": \"S\", \"other_titles\": [], \"order\": 3, \"kind\": \"ic\", \"years\": [], \"facts\": [], \"roles\": {}}]",
            )
        },
        "",
    ),
];
