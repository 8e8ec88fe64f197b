//! Facts, the roles that they stand in, and the sources that they rest on.

use super::{Row, own};

pub(super) const ROWS: &[Row] = &[
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
        || own("\"reading\": \"builders\", ", ""),
        "{file}:48:24: acme:dimensions.primary-customer.hardware: lacks a key: `reading` belongs to the readings of dimensions",
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
        || own("\"title\": \"Build Reviews\", ", ""),
        "{file}:18:11: acme:hardware.skills.reviews: 0 skills give the concept `acme:reviews` a title; exactly one names it",
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
                "",
            )
        },
        "{file}:30:5: acme:rail: an own adjacent kind has one or two facts, not 0",
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
];
