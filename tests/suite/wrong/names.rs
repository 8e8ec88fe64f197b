//! Ids and aliases that are not written as they should be, or stand twice.

use super::{Row, own};

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
];
