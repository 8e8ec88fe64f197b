//! What a file takes away and should not.

use super::{Row, layer, own};

pub(super) const ROWS: &[Row] = &[
    ("an unknown role", || layer("\"remove\": {\"roles\": [\"infar\"]}"), "{file}:1:48: `infar` is no role; did you mean \"infra\"?"),
    (
        "an unknown kind",
        || layer("\"remove\": {\"adjacent\": [\"securty\"]}"),
        "{file}:1:51: `securty` is no adjacent kind; did you mean \"security\"?",
    ),
    (
        "an unknown alias",
        || layer("\"remove\": {\"aliases\": [\"consultng\"]}"),
        "{file}:1:50: `consultng` is no alias; did you mean \"consulting\"?",
    ),
    (
        "an unknown fact",
        || layer("\"remove\": {\"facts\": [\"infra.definition.custmer\"]}"),
        "{file}:1:48: `infra.definition.custmer` is no fact; did you mean \"infra.definition.customer\"?",
    ),
    (
        "an unknown dimension",
        || layer("\"remove\": {\"dimensions\": [\"primary-custmer\"]}"),
        "{file}:1:53: `primary-custmer` is no dimension; did you mean \"primary-customer\"?",
    ),
    (
        "an unknown concept",
        || layer("\"remove\": {\"concepts\": [\"roadmaping\"]}"),
        "{file}:1:51: `roadmaping` is no concept; did you mean \"roadmapping\"?",
    ),
    ("an unknown rung", || layer("\"remove\": {\"rungs\": [\"seniro\"]}"), "{file}:1:48: `seniro` is no rung; did you mean \"senior\"?"),
    (
        "an unknown move",
        || layer("\"remove\": {\"moves\": [\"ladder.moves.associate-to-tmp\"]}"),
        "{file}:1:48: `ladder.moves.associate-to-tmp` is no fact of a move; did you mean \"ladder.moves.associate-to-tpm\"?",
    ),
    (
        "an unknown destination",
        || layer("\"remove\": {\"destinations\": [\"infra.growth.to-principle\"]}"),
        "{file}:1:55: `infra.growth.to-principle` is no fact of a destination; did you mean \"infra.growth.to-principal\"?",
    ),
    (
        "an unknown company",
        || layer("\"remove\": {\"companies\": [\"dropbx\"]}"),
        "{file}:1:52: `dropbx` is no company; did you mean \"dropbox\"?",
    ),
    (
        "an unknown figure",
        || layer("\"remove\": {\"figures\": [\"posted-infar\"]}"),
        "{file}:1:50: `posted-infar` is no figure; did you mean \"posted-infra\"?",
    ),
    (
        "an unknown source",
        || layer("\"remove\": {\"sources\": [\"gitlab-rnd-pm\"]}"),
        "{file}:1:50: `gitlab-rnd-pm` is no source; did you mean \"gitlab-rnd-pmo\"?",
    ),
    (
        "an unknown claim",
        || layer("\"remove\": {\"claims\": [\"pay.infra-premum\"]}"),
        "{file}:1:49: `pay.infra-premum` is no claim; did you mean \"pay.infra-premium\"?",
    ),
    (
        "an unknown question",
        || layer("\"remove\": {\"faq\": [\"degre\"]}"),
        "{file}:1:46: `degre` is no question of the FAQ; did you mean \"degree\"?",
    ),
    ("a question by its number", || layer("\"remove\": {\"faq\": [\"3\"]}"), "{file}:1:46: `3` is no question of the FAQ"),
    (
        "an unknown group of phrases",
        || layer("\"remove\": {\"phrases\": [\"title-infar\"]}"),
        "{file}:1:50: `title-infar` is no group of phrases; did you mean \"title-infra\"?",
    ),
    ("something that is near nothing", || layer("\"remove\": {\"rungs\": [\"zebra\"]}"), "{file}:1:48: `zebra` is no rung"),
    (
        "what the same file adds",
        || own("\"aliases\": [\"consulting\"]", "\"aliases\": [\"consulting\"], \"concepts\": [\"acme:reviews\"]"),
        "{file}:5:45: `acme:reviews` is no concept",
    ),
    (
        "a list that removals do not have",
        || layer("\"remove\": {\"switches\": [\"infra to product\"]}"),
        "{file}:1:38: unknown key `switches`",
    ),
    (
        "a role that the ladder still names",
        || layer("\"remove\": {\"roles\": [\"infra\"]}"),
        "{file}:1:48: `infra` is removed here and still named by `pay.infra-premium` of the built-in data/claims.json (and 135 more; \"tpm kb check\" tells all)",
    ),
    (
        "a source that is still cited",
        || layer("\"remove\": {\"sources\": [\"gitlab-rnd-pmo\"]}"),
        "{file}:1:50: `gitlab-rnd-pmo` is removed here and still named by `meta.roles.product` of the built-in data/meta.json (and 36 more; \"tpm kb check\" tells all)",
    ),
    (
        "a rung that is still used",
        || layer("\"remove\": {\"rungs\": [\"senior\"]}"),
        "{file}:1:48: `senior` is removed here and still named by `dropbox` of the built-in data/companies.json (and 40 more; \"tpm kb check\" tells all)",
    ),
    (
        "a concept that skills still have",
        || layer("\"remove\": {\"concepts\": [\"roadmapping\"]}"),
        "{file}:1:51: `roadmapping` is removed here and still named by `infra.skills.platform-roadmapping` of the built-in data/roles/infra.json (and 5 more; \"tpm kb check\" tells all)",
    ),
    (
        "a figure that a claim still names",
        || layer("\"remove\": {\"figures\": [\"posted-infra\"]}"),
        "{file}:1:50: `posted-infra` is removed here and still named by `pay.infra-premium` of the built-in data/claims.json (and 6 more; \"tpm kb check\" tells all)",
    ),
    (
        "a claim that the FAQ still names",
        || layer("\"remove\": {\"claims\": [\"pay.infra-premium\"]}"),
        "{file}:1:49: `pay.infra-premium` is removed here and still named by `infra-product-salary` of the built-in data/faq.json",
    ),
    (
        "a fact that an answer still names",
        || layer("\"remove\": {\"facts\": [\"infra.definition.customer\"]}"),
        "{file}:1:48: `infra.definition.customer` is removed here and still named by `infra` of the built-in data/roles/infra.json (and 1 more; \"tpm kb check\" tells all)",
    ),
    (
        "the one fact of a record",
        || layer("\"remove\": {\"facts\": [\"ladder.moves.associate-to-tpm\"]}"),
        "{file}:1:48: the fact `ladder.moves.associate-to-tpm` is the one of its record; remove or replace the record",
    ),
    (
        "the summary of a role",
        || layer("\"remove\": {\"facts\": [\"meta.roles.infra\"]}"),
        "{file}:1:48: the fact `meta.roles.infra` is the one of its record; remove or replace the record",
    ),
];
