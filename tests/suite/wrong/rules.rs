//! Records of the right shape that break a rule.

use super::{Row, layer, own, spoilt};

pub(super) const ROWS: &[Row] = &[
    // Ids
    (
        "an id with a blank",
        || own("\"id\": \"acme:rail\"", "\"id\": \"acme:rail road\""),
        "{file}:30:12: acme:rail road: an id is one slug, of lower-case letters, digits and `-`, at most 48 characters; an own one has `<layer>:` before it",
    ),
    (
        "an id in capitals",
        || own("\"id\": \"acme:tpm\"", "\"id\": \"acme:TPM\""),
        "{file}:80:12: acme:TPM: an id is one slug, of lower-case letters, digits and `-`, at most 48 characters; an own one has `<layer>:` before it",
    ),
    (
        "an id with a slash",
        || own("\"id\": \"acme:noise\"", "\"id\": \"acme:noise/level\""),
        "{file}:42:12: acme:noise/level: an id is one slug, of lower-case letters, digits and `-`, at most 48 characters; an own one has `<layer>:` before it",
    ),
    ("an empty id", || own("\"id\": \"acme:noise\"", "\"id\": \"\""), "{file}:42:12: the text is empty"),
    (
        "an id of 49 characters",
        || own("\"id\": \"acme:noise\"", &format!("\"id\": \"acme:{}\"", "n".repeat(49))),
        "{file}:42:12: acme:nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn: an id is one slug, of lower-case letters, digits and `-`, at most 48 characters; an own one has `<layer>:` before it",
    ),
    (
        "an id of 4,000 characters",
        || own("\"id\": \"acme:noise\"", &format!("\"id\": \"acme:{}\"", "n".repeat(3_995))),
        "{file}:42:12: acme:nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn...: an id is one slug, of lower-case letters, digits and `-`, at most 48 characters; an own one has `<layer>:` before it",
    ),
    (
        "an id with two colons",
        || own("\"id\": \"acme:noise\"", "\"id\": \"acme:hall:noise\""),
        "{file}:42:12: acme:hall:noise: an id is one slug, of lower-case letters, digits and `-`, at most 48 characters; an own one has `<layer>:` before it",
    ),
    (
        "an id that is only a name and a colon",
        || own("\"id\": \"acme:noise\"", "\"id\": \"acme:\""),
        "{file}:42:12: acme:: an id is one slug, of lower-case letters, digits and `-`, at most 48 characters; an own one has `<layer>:` before it",
    ),
    (
        "an id with an underscore",
        || own("\"id\": \"acme:forum\"", "\"id\": \"acme:the_forum\""),
        "{file}:39:143: acme:infra.examples.storage: `acme:forum` is no source; did you mean \"acme:the_forum\"? (and 1 more; \"tpm kb check\" tells all)",
    ),
    (
        "a new role without a name before it",
        || own("\"id\": \"acme:hardware\"", "\"id\": \"hardware-two\""),
        "{file}:9:13: `hardware-two` replaces nothing; a new id begins with a name of your own, as in `acme:hardware-two`; did you mean \"hardware\"? (and 11 more; \"tpm kb check\" tells all)",
    ),
    (
        "a new company without a name before it",
        || own("\"id\": \"acme:tpm\"", "\"id\": \"acme\""),
        "{file}:80:12: `acme` replaces nothing; a new id begins with a name of your own, as in `acme:acme`",
    ),
    (
        "a new rung without a name before it",
        || own("{\"id\": \"acme:fellow\"", "{\"id\": \"fellow\""),
        "{file}:55:185: acme:reach: `acme:fellow` is no rung; did you mean \"fellow\"? (and 4 more; \"tpm kb check\" tells all)",
    ),
    (
        "a new dimension without a name before it",
        || own("\"id\": \"acme:noise\"", "\"id\": \"noise\""),
        "{file}:42:12: `noise` replaces nothing; a new id begins with a name of your own, as in `acme:noise`",
    ),
    (
        "a new concept without a name before it",
        || own("\"id\": \"acme:reviews\"", "\"id\": \"reviews\""),
        "{file}:18:145: acme:hardware.skills.reviews: `acme:reviews` is no concept; did you mean \"reviews\"? (and 1 more; \"tpm kb check\" tells all)",
    ),
    (
        "a new fact without a name before it",
        || own("\"id\": \"acme:infra.examples.storage\"", "\"id\": \"infra.examples.storag\""),
        "{file}:39:12: `infra.examples.storag` replaces nothing; a new id begins with a name of your own, as in `acme:infra.examples.storag`",
    ),
    (
        "a new fact that is nearly an old one",
        || own("\"id\": \"acme:infra.examples.storage\"", "\"id\": \"infra.definition.custmer\""),
        "{file}:39:12: `infra.definition.custmer` replaces nothing; a new id begins with a name of your own, as in `acme:infra.definition.custmer`; did you mean \"infra.definition.customer\"?",
    ),
    (
        "a fact of two parts",
        || own("\"id\": \"acme:about.definition.glue\"", "\"id\": \"acme:about.glue\""),
        "{file}:36:12: acme:about.glue: an id is `<file>.<part>.<slug>`, of lower-case letters, digits and `-`, at most 48 characters; an own one has `<layer>:` before it (and 1 more; \"tpm kb check\" tells all)",
    ),
    (
        "a fact that names another file",
        || own("\"id\": \"acme:about.definition.glue\"", "\"id\": \"acme:infra.definition.glue\""),
        "{file}:36:12: acme:infra.definition.glue: the id starts with `acme:infra`, where ids start with `about` (and 1 more; \"tpm kb check\" tells all)",
    ),
    (
        "a fact that replaces nothing",
        || own("\"id\": \"acme:infra.examples.storage\"", "\"id\": \"acme:infar.examples.storage\""),
        "{file}:39:12: `acme:infar.examples.storage` is no fact to replace, and names no section of a role to join",
    ),
    (
        "a fact of no section",
        || own("\"id\": \"acme:infra.examples.storage\"", "\"id\": \"acme:infra.exampels.storage\""),
        "{file}:39:12: `acme:infra.exampels.storage` is no fact to replace, and names no section of a role to join",
    ),
    (
        "a fact that is a word",
        || own("\"id\": \"acme:infra.examples.storage\"", "\"id\": \"storage\""),
        "{file}:39:12: `storage` is no fact to replace, and names no section of a role to join",
    ),
    (
        "a claim without a topic",
        || own("\"id\": \"acme:pay.nobody\"", "\"id\": \"acme:nobody\""),
        "{file}:103:12: acme:nobody: an id is `<topic>.<slug>`, of lower-case letters, digits and `-`, at most 48 characters; an own one has `<layer>:` before it",
    ),
    (
        "a fact twice in one list",
        || own("\"id\": \"acme:hardware.skills.reviews\"", "\"id\": \"acme:hardware.skills.builds\""),
        "{file}:18:11: the id `acme:hardware.skills.builds` stands twice, first at roles[0].sections[1].facts[0]",
    ),
    (
        "a fact twice in two records",
        || own("\"id\": \"acme:hardware.skills.reviews\"", "\"id\": \"acme:hardware.metrics.success\""),
        "{file}:18:18: acme:hardware.metrics.success: stands in the section `skills` (and 1 more; \"tpm kb check\" tells all)",
    ),
    (
        "a figure twice",
        || own("\"id\": \"acme:range\"", "\"id\": \"acme:band\""),
        "{file}:87:5: the id `acme:band` stands twice, first at figures[0]",
    ),
    (
        "a source twice in two grades",
        || own("\"id\": \"acme:shop\"", "\"id\": \"acme:forum\""),
        "{file}:98:7: the id `acme:forum` stands twice, first at sources[1].sources[0]",
    ),
    (
        "a group of phrases twice",
        || {
            own(
                "\"phrases\": [\n",
                "\"phrases\": [{\"groups\": [{\"id\": \"acme:builds\", \"weight\": 1, \"reason\": \"A.\", \"phrases\": [\"a\"]}]},\n",
            )
        },
        "{file}:117:7: the id `acme:builds` stands twice, first at phrases[0].groups[0]",
    ),
    (
        "one new id of two kinds of role",
        || own("{\"id\": \"acme:rail\"", "{\"id\": \"acme:hardware\""),
        "{file}:9:13: acme:hardware: two roles or kinds answer to this name",
    ),
    (
        "a switch twice",
        || {
            own(
                "\"switches\": [\n",
                "\"switches\": [{\"from\": \"infra\", \"to\": \"acme:hardware\", \"carries_over\": [], \"stretches\": [], \"new\": [], \"leaves_behind\": [], \"steps\": []},\n",
            )
        },
        "{file}:111:5: the id `infra to acme:hardware` stands twice, first at switches[0]",
    ),
    // Aliases
    (
        "an alias that two roles would have",
        || own("\"aliases\": [\"acme-hw\"]", "\"aliases\": [\"rail\"]"),
        "{file}:30:57: acme:rail: two roles or kinds answer to the name `rail`",
    ),
    (
        "an alias that a built-in role has",
        || own("\"aliases\": [\"acme-hw\"]", "\"aliases\": [\"platform\"]"),
        "{file}:9:91: acme:hardware: two roles or kinds answer to the name `platform`",
    ),
    (
        "an alias that is the id of a role",
        || own("\"aliases\": [\"acme-hw\"]", "\"aliases\": [\"product\"]"),
        "{file}:9:91: acme:hardware: two roles or kinds answer to the name `product`",
    ),
    (
        "an alias twice in one role",
        || own("\"aliases\": [\"acme-hw\"]", "\"aliases\": [\"acme-hw\", \"acme-hw\"]"),
        "{file}:9:102: acme:hardware: the alias stands twice: `acme-hw`",
    ),
    (
        "an alias with capitals",
        || own("\"aliases\": [\"acme-hw\"]", "\"aliases\": [\"Acme-HW\"]"),
        "{file}:9:91: acme:hardware: an alias is one slug of lower-case letters, digits and `-`, at most 48 characters; `Acme-HW` is not",
    ),
    (
        "a further alias with capitals",
        || own("{\"sre-tpm\": \"infra\"}", "{\"SRE\": \"infra\"}"),
        "{file}:34:15: infra: an alias is one slug of lower-case letters, digits and `-`, at most 48 characters; `SRE` is not",
    ),
    (
        "a further alias with a blank",
        || own("{\"sre-tpm\": \"infra\"}", "{\"sre\": \"infra\", \"sre tpm\": \"infra\"}"),
        "{file}:34:31: infra: an alias is one slug of lower-case letters, digits and `-`, at most 48 characters; `sre tpm` is not",
    ),
    (
        "a further alias that is the id of a role",
        || own("{\"sre-tpm\": \"infra\"}", "{\"product\": \"infra\"}"),
        "{file}:34:15: infra: two roles or kinds answer to the name `product`",
    ),
    // Facts
    (
        "a fact without a source",
        || {
            own(
                "\"text\": \"Builds tracks.\", \"strength\": \"inferred\", \"sources\": [\"acme:handbook\"]",
                "\"text\": \"Builds tracks.\", \"strength\": \"inferred\", \"sources\": []",
            )
        },
        "{file}:31:104: acme:adjacent.rail.tracks: has no source",
    ),
    (
        "a fact that rests on a vendor",
        || {
            own(
                "\"text\": \"Builds tracks.\", \"strength\": \"inferred\", \"sources\": [\"acme:handbook\"]",
                "\"text\": \"Builds tracks.\", \"strength\": \"inferred\", \"sources\": [\"acme:shop\"]",
            )
        },
        "{file}:31:105: acme:adjacent.rail.tracks: rests on the vendor source `acme:shop`",
    ),
    (
        "a fact that rests on a forum alone",
        || own("[\"acme:handbook\", \"acme:forum\"]", "[\"acme:forum\"]"),
        "{file}:39:51: acme:infra.examples.storage: rests on a forum alone and does not call itself an anecdote",
    ),
    (
        "a hedged fact without a hedge word",
        || own("the role often moves storage", "the role moves storage"),
        "{file}:39:51: acme:infra.examples.storage: is hedged and holds none of the hedge words (often, may, can, could, might, typically, typical, usually, commonly, common, likely, tend, tends, many, some, sometimes, generally, rarely, seldom, roughly, about, said, says, reported, reports, anecdote, anecdotal)",
    ),
    (
        "an unknown without a question",
        || own("\"ask\": \"Are the bands the same?\", ", ""),
        "{file}:24:11: acme:hardware.pay.bands: is unknown and has no question to `ask`",
    ),
    (
        "an unknown with a question that is none",
        || own("Are the bands the same?", "Are the bands the same."),
        "{file}:24:126: acme:hardware.pay.bands: `ask` does not end in a question mark",
    ),
    (
        "a known fact with a question",
        || own("\"text\": \"Builds tracks.\"", "\"ask\": \"Why?\", \"text\": \"Builds tracks.\""),
        "{file}:31:50: acme:adjacent.rail.tracks: has a question to `ask` and is not unknown",
    ),
    (
        "a fact without a full stop",
        || own("\"Builds tracks.\"", "\"Builds tracks\""),
        "{file}:31:51: acme:adjacent.rail.tracks: the text does not end in a full stop",
    ),
    (
        "a fact with two blanks",
        || own("\"Builds tracks.\"", "\"Builds  tracks.\""),
        "{file}:31:51: acme:adjacent.rail.tracks: `text` has spaces at an end or doubled",
    ),
    (
        "a fact with a blank at its end",
        || own("\"Builds tracks.\"", "\"Builds tracks. \""),
        "{file}:31:51: acme:adjacent.rail.tracks: `text` has spaces at an end or doubled (and 1 more; \"tpm kb check\" tells all)",
    ),
    (
        "a fact in the wrong section",
        || own("\"id\": \"acme:hardware.metrics.success\", ", "\"id\": \"acme:hardware.growth.success\", "),
        "{file}:11:76: acme:hardware: `acme:hardware.metrics.success` is no fact of this file; did you mean \"acme:hardware.growth.success\"? (and 1 more; \"tpm kb check\" tells all)",
    ),
    (
        "a reading outside the dimensions",
        || own("\"text\": \"Builds tracks.\"", "\"reading\": \"tracks\", \"text\": \"Builds tracks.\""),
        "{file}:31:54: acme:adjacent.rail.tracks: `reading` belongs to the readings of dimensions, and only there",
    ),
    (
        "a fact of a dimension without a reading",
        || {
            own(
                "\"reading\": \"builders\", ",
                "{file}:48:24: acme:dimensions.primary-customer.hardware: lacks a key: `reading` belongs to the readings of dimensions",
            )
        },
        "",
    ),
    (
        "a concept outside the skills",
        || own("\"text\": \"Builds tracks.\"", "\"concept\": \"roadmapping\", \"text\": \"Builds tracks.\""),
        "{file}:31:54: acme:adjacent.rail.tracks: has a concept but is neither a skill nor part of a switch",
    ),
    (
        "a skill without a concept",
        || own("\"strength\": \"hedged\", \"concept\": \"acme:reviews\"", "\"strength\": \"hedged\""),
        "{file}:18:11: acme:hardware.skills.reviews: a skill has a concept",
    ),
    (
        "a skill without a title",
        || {
            own(
                "\"title\": \"Build Reviews\", ",
                "{file}:18:11: acme:hardware.skills.reviews: 0 skills give the concept `acme:reviews` a title; exactly one names it",
            )
        },
        "",
    ),
    (
        "two skills that name a concept",
        || own("\"concept\": \"acme:reviews\"", "\"concept\": \"roadmapping\""),
        "{file}:18:59: acme:hardware.skills.reviews: 2 skills give the concept `roadmapping` a title; exactly one names it",
    ),
    // Roles
    (
        "sections out of order",
        || own("{\"id\": \"metrics\"", "{\"id\": \"examples\""),
        "{file}:20:9: acme:hardware: the section `examples` is out of order; sections stand once, in this order: definition, responsibilities, examples, skills, metrics, artefacts, stakeholders, week, employers, entry, interview, growth, pay, boundaries, unknowns (and 1 more; \"tpm kb check\" tells all)",
    ),
    (
        "a section twice",
        || {
            own(
                "{\"id\": \"pay\", \"facts\": [\n",
                "{\"id\": \"pay\", \"facts\": [{\"id\": \"acme:hardware.pay.x\", \"text\": \"A.\", \"strength\": \"stated\", \"sources\": [\"acme:handbook\"]}]}, {\"id\": \"pay\", \"facts\": [\n",
            )
        },
        "{file}:23:132: the id `pay` stands twice, first at roles[0].sections[3] (and 1 more; \"tpm kb check\" tells all)",
    ),
    (
        "an empty section",
        || own("{\"id\": \"pay\", \"facts\": [\n", "{\"id\": \"growth\", \"facts\": []}, {\"id\": \"pay\", \"facts\": [\n"),
        "{file}:23:35: acme:hardware: the section `growth` is empty; where nothing was found, an `unknown` says so",
    ),
    (
        "a role that is nearest to itself",
        || own("\"nearest\": \"infra\",\n", "\"nearest\": \"acme:hardware\",\n"),
        "{file}:9:114: acme:hardware: `nearest` is another role, not the role itself",
    ),
    (
        "a long fact at the head of a profile",
        || own("A device that ships on its date.", &format!("{}.", "x".repeat(160))),
        "{file}:21:59: acme:hardware.metrics.success: stands in the head and is longer than 160 characters",
    ),
    (
        "an adjacent kind without a fact",
        || {
            own(
                "{\"id\": \"acme:adjacent.rail.tracks\", \"text\": \"Builds tracks.\", \"strength\": \"inferred\", \"sources\": [\"acme:handbook\"]}",
                "{file}:30:5: acme:rail: an own adjacent kind has one or two facts, not 0",
            )
        },
        "",
    ),
    // Sources
    ("a source without an address", || own("\"url\": \"https://shop.acme.example\"", "\"url\": \"\""), "{file}:98:78: the text is empty"),
    (
        "a source without the key of the address",
        || own("\"url\": \"https://shop.acme.example\", ", ""),
        "{file}:98:7: the key `url` is missing",
    ),
    (
        "a source with a bad address",
        || own("\"url\": \"https://shop.acme.example\"", "\"url\": \"shop.acme.example\""),
        "{file}:98:78: acme:shop: a source has an address, which begins with `https://` or `http://`",
    ),
    (
        "a source with an address of another kind",
        || own("\"url\": \"https://shop.acme.example\"", "\"url\": \"javascript:alert(1)\""),
        "{file}:98:78: acme:shop: a source has an address, which begins with `https://` or `http://`",
    ),
    (
        "a source without a date",
        || own("\"url\": \"https://shop.acme.example\", \"accessed\": \"2026-11\"", "\"url\": \"https://shop.acme.example\""),
        "{file}:98:7: acme:shop: a source has a date, or the month it was read",
    ),
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
    ("a sample of minus zero", || own("\"n\": 12", "\"n\": -0"), "{file}:86:271: expected a whole number, found -0"),
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
        "a figure without a source",
        || own("\"sources\": [\"acme:handbook\"], \"as_of\"", "\"sources\": [], \"as_of\""),
        "{file}:86:334: acme:band: has no source",
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
        || {
            own(
                "\"dimension\": \"acme:reach\", ",
                "{file}:62:9: acme:ladder.fellow.reach: lacks a key: `dimension` belongs to the facts of a rung",
            )
        },
        "",
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
        "{file}:77:50: destination Fellow: a way out has no rung, and every other destination has one",
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
        "{file}:102:174: acme:pay.hardware: is not as firm as `acme:about.definition.glue`, which it tests",
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
        "{file}:1:37: `ladder.senior.scope` is left out here and still named by the built-in `scope` (and 16 more; \"tpm kb check\" tells all)",
    ),
];
