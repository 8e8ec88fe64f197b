//! Figures, the ladder, claims and all the other records that break a rule.

use super::{Row, layer, own, spoilt};

pub(super) const ROWS: &[Row] = &[
    // Figures
    ("percentiles out of order", || own("\"p75\": 200", "\"p75\": 149"), "{file}:86:261: acme:band: the percentiles are out of order"),
    (
        "a range out of order",
        || own("\"min\": 100, \"max\": 200", "\"min\": 300, \"max\": 200"),
        "{file}:87:164: acme:range: a range or an interval is out of order",
    ),
    (
        "an interval out of order",
        || own("\"ci95_high\": 3", "\"ci95_high\": 1"),
        "{file}:88:263: acme:gap: a range or an interval is out of order",
    ),
    ("a sample of none", || own("\"n\": 12", "\"n\": 0"), "{file}:86:271: acme:band: a sample size is below one: `n`"),
    ("a sample of minus zero", || own("\"n\": 12", "\"n\": -0"), "{file}:86:271: acme:band: a sample size is below one: `n`"),
    (
        "a number of minus zero where it is whole",
        || own("\"order\": 8", "\"order\": -0"),
        "{file}:58:98: expected a whole number, found -0",
    ),
    ("a negative sample", || own("\"n\": 12", "\"n\": -12"), "{file}:86:271: acme:band: a sample size is below one: `n`"),
    ("half a person", || own("\"n\": 12", "\"n\": 12.5"), "{file}:86:271: acme:band: a sample size is a whole number: `n`"),
    (
        "percentiles without a sample size",
        || own("\"n\": 12, ", ""),
        "{file}:86:5: acme:band: lacks the numbers that its statistic promises: no `n`",
    ),
    (
        "percentiles without the middle one",
        || own("\"p50\": 150, ", ""),
        "{file}:86:5: acme:band: lacks the numbers that its statistic promises: no `p50`",
    ),
    (
        "a gap without what it is of",
        || own("\"of\": \"infra\", ", ""),
        "{file}:88:5: acme:gap: lacks the numbers that its statistic promises: no `of`",
    ),
    (
        "more than anybody earns, behind a zero that is minus",
        || spoilt(&[("\"min\": 100, \"max\": 200", "\"min\": -0, \"max\": 2e9")]),
        "{file}:87:163: acme:range: expected dollars a year from 0 to 1000000000, found 2000000000.0: `max`",
    ),
    (
        "a figure without a source",
        || own("\"sources\": [\"acme:handbook\"], \"as_of\"", "\"sources\": [], \"as_of\""),
        "{file}:86:334: acme:band: has no source",
    ),
    (
        "dollars of another currency",
        || own("\"currency\": \"USD\"", "\"currency\": \"EUR\""),
        "{file}:86:223: acme:band: the unit `usd_per_year` is of the currency `USD`, found `EUR`",
    ),
    (
        "pay below nothing",
        || own("\"min\": 100, \"max\"", "\"min\": -5, \"max\""),
        "{file}:87:152: acme:range: expected dollars a year from 0 to 1000000000, found -5: `min`",
    ),
    (
        "pay beyond all bounds",
        || own("\"min\": 100, \"max\": 200", "\"min\": 100, \"max\": 2000000000"),
        "{file}:87:164: acme:range: expected dollars a year from 0 to 1000000000, found 2000000000: `max`",
    ),
    // The ladder
    (
        "a gap in the order of the rungs",
        || own("\"order\": 8", "\"order\": 9"),
        "{file}:58:98: acme:fellow: is number 8 of the ladder and says order 9",
    ),
    (
        "two rungs of one order",
        || own("\"order\": 8", "\"order\": 7"),
        "{file}:58:98: acme:fellow: is number 8 of the ladder and says order 7",
    ),
    (
        "a circle of up moves",
        || own("{\"from\": \"acme:fellow\", \"kind\": \"out\"", "{\"from\": \"acme:fellow\", \"to\": \"principal\", \"kind\": \"up\""),
        "{file}:74:35: acme:ladder.moves.to-garden: an `up` move leads to a rung of higher order, or moves could go in a circle",
    ),
    (
        "an up move to the same rung",
        || own("\"to\": \"acme:fellow\", \"kind\": \"up\"", "\"to\": \"principal\", \"kind\": \"up\""),
        "{file}:73:33: acme:ladder.moves.to-fellow: an `up` move leads to a rung of higher order, or moves could go in a circle",
    ),
    (
        "a way out that leads to a rung",
        || own("{\"from\": \"acme:fellow\", \"kind\": \"out\"", "{\"from\": \"acme:fellow\", \"to\": \"staff\", \"kind\": \"out\""),
        "{file}:74:35: acme:ladder.moves.to-garden: a way out leads to no rung, and every other move to one",
    ),
    (
        "an up move that leads nowhere",
        || own("\"to\": \"acme:fellow\", \"kind\": \"up\"", "\"kind\": \"up\""),
        "{file}:73:69: acme:ladder.moves.to-fellow: a way out leads to no rung, and every other move to one",
    ),
    (
        "an own rung that no move leads to",
        || {
            spoilt(&[
                ("{\"from\": \"principal\", \"to\": \"acme:fellow\"", "{\"from\": \"principal\", \"to\": \"staff\""),
                ("{\"from\": \"acme:fellow\", \"kind\": \"out\"", "{\"from\": \"staff\", \"kind\": \"out\""),
                ("\"kind\": \"up\", \"roles\": [\"infra\"]", "\"kind\": \"sideways\", \"roles\": [\"infra\"]"),
            ])
        },
        "{file}:58:5: acme:fellow: no move leads to it or from it",
    ),
    (
        "a rung that speaks of a dimension twice",
        || own("\"dimension\": \"acme:reach\", \"step\": 1", "\"dimension\": \"scope\", \"step\": 4"),
        "{file}:62:121: acme:fellow: has 2 facts for the dimension `scope`",
    ),
    (
        "a fact of a rung without a dimension",
        || own("\"dimension\": \"acme:reach\", ", ""),
        "{file}:62:9: acme:ladder.fellow.reach: lacks a key: `dimension` belongs to the facts of a rung",
    ),
    (
        "a fact of a rung without a step",
        || own("\"dimension\": \"acme:reach\", \"step\": 1", "\"dimension\": \"acme:reach\""),
        "{file}:62:9: acme:ladder.fellow.reach: lacks a key: `step` belongs to the facts of a rung",
    ),
    (
        "a step beyond the scale",
        || own("\"dimension\": \"acme:reach\", \"step\": 1", "\"dimension\": \"acme:reach\", \"step\": 2"),
        "{file}:62:143: acme:ladder.fellow.reach: has a `step` beyond the `scale` of its dimension, which ends at 2",
    ),
    (
        "a rung that is smaller than the one below",
        || own("\"dimension\": \"scope\", \"step\": 4", "\"dimension\": \"scope\", \"step\": 0"),
        "{file}:61:140: acme:ladder.fellow.scope: `scope` does not grow from `principal` to `acme:fellow`, and no exception says why",
    ),
    (
        "years out of order",
        || own("\"min\": 10, \"max\": 20", "\"min\": 30, \"max\": 20"),
        "{file}:59:46: acme:fellow: `years[0]` needs a lower end, an upper end, or both in order",
    ),
    (
        "years without an end",
        || own("\"min\": 10, \"max\": 20, ", ""),
        "{file}:58:5: acme:fellow: `years[0]` needs a lower end, an upper end, or both in order",
    ),
    ("years of nobody", || own("\"n\": 3", "\"n\": 0"), "{file}:59:66: acme:fellow: a sample size is below one"),
    (
        "years without a source",
        || own("\"n\": 3, \"sources\": [\"acme:handbook\"]", "\"n\": 3, \"sources\": []"),
        "{file}:59:80: acme:fellow: `years[0]` has no source",
    ),
    (
        "a destination out of the ladder with a rung",
        || own("\"rung\": \"acme:fellow\", \"kind\": \"up\"", "\"rung\": \"acme:fellow\", \"kind\": \"out\""),
        "{file}:77:50: destination acme:ladder.moves.to-fellow: a way out has no rung, and every other destination has one",
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
        "{file}:102:282: acme:pay.hardware: has no evidence",
    ),
    (
        "an unmeasured claim with two items",
        || {
            own(
                "[{\"direction\": \"neutral\", \"text\": \"Nothing was found.\", \"figures\": [], \"sources\": []}]",
                "[{\"direction\": \"neutral\", \"text\": \"Nothing was found.\", \"figures\": [], \"sources\": []}, {\"direction\": \"neutral\", \"text\": \"Nothing.\", \"figures\": [], \"sources\": []}]",
            )
        },
        "{file}:103:191: acme:pay.nobody: is unmeasured: exactly one neutral item says what was looked for",
    ),
    (
        "an unmeasured claim that is supported",
        || own("\"direction\": \"neutral\"", "\"direction\": \"supports\""),
        "{file}:103:191: acme:pay.nobody: is unmeasured: exactly one neutral item says what was looked for",
    ),
    (
        "an item of evidence without a source",
        || {
            own(
                "\"text\": \"One says so.\", \"figures\": [\"acme:band\"], \"sources\": [\"acme:handbook\"]",
                "\"text\": \"One says so.\", \"figures\": [\"acme:band\"], \"sources\": []",
            )
        },
        "{file}:102:370: acme:pay.hardware: an item of evidence has no source: \"One says so.\"",
    ),
    (
        "evidence that rests on a vendor",
        || {
            own(
                "\"text\": \"One says so.\", \"figures\": [\"acme:band\"], \"sources\": [\"acme:handbook\"]",
                "\"text\": \"One says so.\", \"figures\": [\"acme:band\"], \"sources\": [\"acme:shop\"]",
            )
        },
        "{file}:102:371: acme:pay.hardware: an item of evidence rests on a vendor: \"One says so.\"",
    ),
    (
        "a claim of somebody without a source",
        || own("\"would_settle\": \"A survey.\", \"sources\": [\"acme:handbook\"]", "\"would_settle\": \"A survey.\", \"sources\": []"),
        "{file}:102:431: acme:pay.hardware: a claim that somebody makes has a strength and a source; one that only we test has neither",
    ),
    (
        "a claim that is not as firm as its fact",
        || {
            own(
                "\"statement\": \"They pay more.\", \"strength\": \"stated\"",
                "\"statement\": \"They pay more.\", \"strength\": \"hedged\"",
            )
        },
        "{file}:102:174: acme:pay.hardware: has another strength than `acme:about.definition.glue`, which it tests",
    ),
    // The FAQ, companies, switches
    (
        "an answer without its own fact",
        || own("\"answer\": [\"acme:faq.storage.who\"]", "\"answer\": [\"infra.definition.customer\"]"),
        "{file}:106:100: acme:storage: the answer leaves out its own fact `acme:faq.storage.who`",
    ),
    (
        "an empty answer",
        || own("\"answer\": [\"acme:faq.storage.who\"]", "\"answer\": []"),
        "{file}:106:100: acme:storage: the answer leaves out its own fact `acme:faq.storage.who` (and 1 more; \"tpm kb check\" tells all)",
    ),
    (
        "an alias of two questions",
        || own("\"aliases\": [\"acme storage\"]", "\"aliases\": [\"acme storage\", \"acme storage\"]"),
        "{file}:106:89: acme:storage: two questions have the alias `acme storage`",
    ),
    (
        "a next command of another program",
        || own("\"command\": \"tpm show infra\"", "\"command\": \"rm -rf /\""),
        "{file}:106:180: acme:storage: `rm -rf /` is no command of `tpm`; expected one that begins with `tpm `",
    ),
    (
        "a question with the number of another",
        || own("\"id\": \"acme:storage\"", "\"number\": 3, \"id\": \"acme:storage\""),
        "{file}:106:16: acme:storage: is number 3 and stands behind number 25",
    ),
    ("a repeated code", || own("\"code\": \"T4x\"", "\"code\": \"T3\""), "{file}:82:16: acme:tpm: `T3`: the code stands more than once"),
    (
        "a company without codes",
        || {
            layer(
                "\"companies\": [{\"id\": \"acme:x\", \"name\": \"A\", \"discipline\": \"TPM\", \"confidence\": \"low\", \"sources\": [\"gitlab-rnd-pmo\"], \"cells\": []}]",
            )
        },
        "{file}:1:153: acme:x: a company has at least one code",
    ),
    (
        "a code that is placed nowhere by its source",
        || own("{\"code\": \"T4x\", \"placement\": \"inferred\"", "{\"code\": \"T4x\", \"placement\": \"stated\""),
        "{file}:82:36: acme:tpm: `T4x`: is placed nowhere, which no source can have stated",
    ),
    (
        "a code without a source",
        || own("\"placement\": \"inferred\", \"sources\": [\"acme:handbook\"]", "\"placement\": \"inferred\", \"sources\": []"),
        "{file}:82:59: acme:tpm: `T4x`: has no source",
    ),
    (
        "a code that rests on a vendor",
        || {
            own(
                "\"placement\": \"inferred\", \"sources\": [\"acme:handbook\"]",
                "\"placement\": \"inferred\", \"sources\": [\"acme:shop\"]",
            )
        },
        "{file}:82:60: acme:tpm: `T4x`: rests on the vendor source `acme:shop`",
    ),
    (
        "a switch to itself",
        || own("{\"from\": \"infra\", \"to\": \"acme:hardware\"", "{\"from\": \"acme:hardware\", \"to\": \"acme:hardware\""),
        "{file}:111:37: acme:hardware to acme:hardware: a switch leads from one role to another",
    ),
    (
        "a built-in switch to itself",
        || {
            layer(
                "\"switches\": [{\"from\": \"infra\", \"to\": \"infra\", \"carries_over\": [], \"stretches\": [], \"new\": [], \"leaves_behind\": [], \"steps\": []}]",
            )
        },
        "{file}:1:64: infra to infra: a switch leads from one role to another",
    ),
    // Phrases, questions, the level, postings
    (
        "a phrase that cannot be read",
        || own("(evt|dvt) build*", "(evt|dvt build*"),
        "{file}:117:156: acme:builds: the phrase `(evt|dvt build*`: has a bracket that does not close",
    ),
    (
        "a phrase in capitals",
        || own("(evt|dvt) build*", "EVT build"),
        "{file}:117:156: acme:builds: the phrase `EVT build`: expected lower-case words, found `EVT`",
    ),
    (
        "an empty phrase",
        || own("(evt|dvt) build*", "*"),
        "{file}:117:156: acme:builds: the phrase `*`: expected lower-case words, found `*`",
    ),
    (
        "a phrase with a far number",
        || own("factory ~4 device", "factory ~four device"),
        "{file}:117:176: acme:builds: the phrase `factory ~four device`: expected a number behind `~`, found `four`",
    ),
    (
        "a phrase that names an employer",
        || own("factory ~4 device", "acme device"),
        "{file}:117:176: acme:builds: the phrase `acme device` names the employer acme",
    ),
    (
        "a phrase twice",
        || own("\"factory ~4 device\"", "\"(evt|dvt) build*\""),
        "{file}:117:176: acme:builds: the phrase `(evt|dvt) build*` stands more than once",
    ),
    (
        "no phrase",
        || own("\"phrases\": [\"(evt|dvt) build*\", \"factory ~4 device\"]", "\"phrases\": []"),
        "{file}:117:155: acme:builds: has no phrase",
    ),
    (
        "a weight beyond ten",
        || own("\"weight\": 1.5", "\"weight\": 11"),
        "{file}:117:39: acme:builds: expected a weight from 0 to 10, found 11",
    ),
    (
        "a negative weight",
        || own("\"weight\": 1.5", "\"weight\": -1"),
        "{file}:117:39: acme:builds: expected a weight from 0 to 10, found -1",
    ),
    (
        "a reason that is no sentence",
        || own("\"Builds are made of hardware.\"", "\"Builds\""),
        "{file}:117:54: acme:builds: `reason` does not end in a full stop",
    ),
    (
        "an assessment with one question that nobody can answer",
        || {
            layer(
                "\"questions\": {\"notice\": \"N.\", \"questions\": [{\"id\": \"acme:q\", \"quick\": true, \"text\": \"Q?\", \"explain\": \"E.\", \"options\": [{\"text\": \"A.\", \"role\": \"infra\"}]}]}",
            )
        },
        "{file}:1:145: acme:q: has not exactly two answers that add nothing",
    ),
    (
        "an assessment with a question without a name before it",
        || {
            layer(
                "\"questions\": {\"notice\": \"N.\", \"questions\": [{\"id\": \"q\", \"quick\": true, \"text\": \"Q?\", \"explain\": \"E.\", \"options\": [{\"text\": \"A.\"}, {\"text\": \"B.\"}]}]}",
            )
        },
        "{file}:1:140: q: has not exactly one answer for `infra` (and 2 more; \"tpm kb check\" tells all)",
    ),
    (
        "an assessment without a question",
        || layer("\"questions\": {\"notice\": \"N.\", \"questions\": []}"),
        "{file}:1:70: questions: there is at least one question",
    ),
    (
        "a level without prompts",
        || layer("\"level\": {\"notice\": \"N.\", \"dimensions\": [], \"prompts\": []}"),
        "{file}:1:67: dimensions: has no `scope`; the dimensions are those of the ladder, in their order (and 7 more; \"tpm kb check\" tells all)",
    ),
    (
        "a reading of postings without its parts",
        || layer("\"posting\": {\"notice\": \"N.\"}"),
        "{file}:1:38: the key `notice_resume` is missing (and 12 more; \"tpm kb check\" tells all)",
    ),
    // Built-in records, replaced
    (
        "a built-in fact without a source",
        || {
            layer(
                "\"facts\": [{\"id\": \"infra.definition.customer\", \"text\": \"Works for others.\", \"strength\": \"stated\", \"sources\": []}]",
            )
        },
        "{file}:1:135: infra.definition.customer: has no source",
    ),
    (
        "a built-in rung without readings",
        || {
            layer(
                "\"rungs\": [{\"id\": \"senior\", \"title\": \"S\", \"other_titles\": [], \"order\": 3, \"kind\": \"ic\", \"years\": [], \"facts\": [], \"roles\": {}}]",
            )
        },
        "{file}:1:37: `ladder.senior.scope` is left out here and still named by `scope` of the built-in data/level.json (and 16 more; \"tpm kb check\" tells all)",
    ),
];
