//! Keys, types, numbers and texts that are not what the format asks for.

use super::{Row, layer, own, spoilt};

pub(super) const ROWS: &[Row] = &[
    // Keys
    ("an unknown key", || own("\"adjacent\": [", "\"adjacnet\": ["), "{file}:29:3: unknown key `adjacnet`; did you mean \"adjacent\"?"),
    ("a key in capitals", || layer("\"Roles\": []"), "{file}:1:27: unknown key `Roles`; did you mean \"roles\"?"),
    ("a key that is near none", || layer("\"zebra\": 1"), "{file}:1:27: unknown key `zebra`"),
    ("an empty key", || layer("\"\": 1"), "{file}:1:27: unknown key ``"),
    (
        "an unknown key inside a record",
        || own("\"nearest\": \"infra\",\n", "\"nearst\": \"infra\",\n"),
        "{file}:9:103: unknown key `nearst`; did you mean \"nearest\"?",
    ),
    (
        "an unknown key inside a fact",
        || own("\"ask\": \"Are", "\"asks\": \"Are"),
        "{file}:24:119: unknown key `asks`; did you mean \"ask\"?",
    ),
    (
        "an unknown key of removal",
        || own("\"aliases\": [\"consulting\"]", "\"alias\": [\"consulting\"]"),
        "{file}:5:5: unknown key `alias`; did you mean \"aliases\"?",
    ),
    (
        "a key of another record",
        || own("\"grade\": \"vendor\"", "\"grade\": \"vendor\", \"url\": \"x\""),
        "{file}:97:25: unknown key `url`",
    ),
    ("a key with a line break", || layer("\"a\\nb\": 1"), "{file}:1:27: unknown key `a\\u{a}b`"),
    (
        "a key of 4,001 characters",
        || layer(&format!("\"{}\": 1", "k".repeat(4_001))),
        "{file}:1:27: unknown key `kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk...`",
    ),
    (
        "a right-to-left override in a key",
        || layer("\"ro\u{202e}les\": []"),
        "{file}:1:27: unknown key `ro\\u{202e}les`; did you mean \"roles\"?",
    ),
    (
        "a right-to-left override in a key of readings",
        || own("\"primary-customer\": {", "\"primary\u{202e}-customer\": {"),
        "{file}:47:5: the key holds \\u{202e}, a control, bidi or invisible character",
    ),
    ("a missing key", || own("\"name\": \"Acme Hardware TPM\", ", ""), "{file}:8:5: the key `name` is missing"),
    ("a missing key of a fact", || own("\"text\": \"Owns all networks.\", ", ""), "{file}:64:26: the key `text` is missing"),
    (
        "two missing keys",
        || layer("\"concepts\": [{\"id\": \"acme:x\"}]"),
        "{file}:1:40: the key `title` is missing (and 1 more; \"tpm kb check\" tells all)",
    ),
    ("a repeated key at the top", || layer("\"facts\": [], \"facts\": []"), "{file}:1:40: the key `facts` stands twice"),
    (
        "a repeated key inside a record",
        || own("\"kind\": \"up\", \"roles\"", "\"kind\": \"up\", \"kind\": \"up\", \"roles\""),
        "{file}:73:62: the key `kind` stands twice",
    ),
    ("a repeated key in other letters", || layer("\"facts\": [], \"f\\u0061cts\": []"), "{file}:1:40: the key `facts` stands twice"),
    (
        "a repeated key of aliases",
        || own("{\"sre-tpm\": \"infra\"}", "{\"sre-tpm\": \"infra\", \"sre-tpm\": \"product\"}"),
        "{file}:34:35: the key `sre-tpm` stands twice",
    ),
    (
        "a repeated key of readings",
        || own("\"readings\": {\n", "\"readings\": {\"primary-customer\": {},\n"),
        "{file}:47:5: the key `primary-customer` stands twice",
    ),
    (
        "a repeated role of a reading in other letters",
        || own("\"infra\": {\"id\": \"acme:ladder", "\"infr\\u0061\": {}, \"infra\": {\"id\": \"acme:ladder"),
        "{file}:64:31: the key `id` is missing (and 4 more; \"tpm kb check\" tells all)",
    ),
    // Comments
    ("a comment that is a number", || layer("\"//\": 1"), "{file}:1:33: a comment is a string or a list of strings"),
    (
        "a comment that is an object",
        || layer("\"facts\": [], \"//\": {\"by\": \"me\"}"),
        "{file}:1:46: a comment is a string or a list of strings",
    ),
    ("a comment that is a list with a number", || layer("\"//\": [\"a\", 1]"), "{file}:1:33: a comment is a string or a list of strings"),
    ("two comments in one object", || layer("\"//\": \"a\", \"//\": \"b\""), "{file}:1:38: the key `//` stands twice"),
    (
        "two comments in one record",
        || own("{\"sre-tpm\": \"infra\"}", "{\"//\": \"a\", \"sre-tpm\": \"infra\", \"//\": \"b\"}"),
        "{file}:34:46: the key `//` stands twice",
    ),
    // Types
    ("an object for a list", || layer("\"roles\": {}"), "{file}:1:36: expected a list, found an object"),
    ("a list for an object", || layer("\"aliases\": []"), "{file}:1:38: expected an object, found a list"),
    ("a string for a list", || layer("\"facts\": \"none\""), "{file}:1:36: expected a list, found a string"),
    ("null for a list", || layer("\"facts\": null"), "{file}:1:36: expected a list, found null"),
    ("a string for a record", || layer("\"facts\": [\"infra.pay.bands\"]"), "{file}:1:37: expected an object, found a string"),
    ("a list of lists", || layer("\"facts\": [[]]"), "{file}:1:37: expected an object, found a list"),
    ("a number for a string", || own("\"code\": \"T4x\"", "\"code\": 4"), "{file}:82:16: expected a string, found a number"),
    ("true for a string", || own("\"title\": \"Fellow TPM\"", "\"title\": true"), "{file}:58:36: expected a string, found true or false"),
    (
        "null for a required key",
        || {
            own(
                "\"period\": \"2026\", \"geography\": \"United States\", \"sources\": [\"acme:handbook\"], \"as_of\"",
                "\"period\": null, \"geography\": \"United States\", \"sources\": [\"acme:handbook\"], \"as_of\"",
            )
        },
        "{file}:86:285: expected a string, found null",
    ),
    ("a string for a number", || own("\"p50\": 150", "\"p50\": \"150\""), "{file}:86:249: expected a number, found a string"),
    (
        "a string for true or false",
        || own("\"parallel\": true", "\"parallel\": \"yes\""),
        "{file}:58:127: expected true or false, found a string",
    ),
    (
        "a string for a list of strings",
        || own("\"aliases\": [\"rail\"]", "\"aliases\": \"rail\""),
        "{file}:30:56: expected a list, found a string",
    ),
    (
        "a number in a list of strings",
        || own("\"scale\": [\"the team\", \"the company\"]", "\"scale\": [\"the team\", 2]"),
        "{file}:55:130: expected a string, found a number",
    ),
    (
        "an object for a string",
        || own("\"nearest\": \"infra\",\n", "\"nearest\": {\"id\": \"infra\"},\n"),
        "{file}:9:114: expected a string, found an object",
    ),
    ("a whole knowledge base in quotes", || layer("\"whole\": \"true\""), "{file}:1:36: expected true or false, found a string"),
    ("a number among what is removed", || layer("\"remove\": {\"facts\": [7]}"), "{file}:1:48: expected a string, found a number"),
    (
        "a file of the built-in data",
        || super::text(&std::fs::read_to_string(crate::support::root().join("data/companies.json")).unwrap()),
        "{file}:1:1: the key `format_version` is missing",
    ),
    // Numbers
    ("a number beyond all numbers", || own("\"p75\": 200", "\"p75\": 1e999"), "{file}:86:261: 1e999 is beyond all numbers"),
    (
        "a number of a thousand digits",
        || own("\"p75\": 200", &format!("\"p75\": {}", "9".repeat(1_000))),
        "{file}:86:261: 999999999999999999999999999999999999999999999999999999999999... is beyond all numbers",
    ),
    ("minus zero as order", || own("\"order\": 8", "\"order\": -0"), "{file}:58:98: expected a whole number, found -0"),
    ("a fractional order", || own("\"order\": 8", "\"order\": 8.5"), "{file}:58:98: expected a whole number, found 8.5"),
    ("an order with a fraction of zero", || own("\"order\": 8", "\"order\": 8.0"), "{file}:58:98: expected a whole number, found 8.0"),
    ("a negative order", || own("\"order\": 8", "\"order\": -8"), "{file}:58:98: expected a number from 0 to 4294967295, found -8"),
    (
        "an order beyond 32 bits",
        || own("\"order\": 8", "\"order\": 4294967296"),
        "{file}:58:98: expected a number from 0 to 4294967295, found 4294967296",
    ),
    (
        "an order beyond 64 bits",
        || own("\"order\": 8", "\"order\": 99999999999999999999"),
        "{file}:58:98: expected a number from 0 to 4294967295, found 99999999999999999999",
    ),
    ("a fractional sample size of years", || own("\"n\": 3", "\"n\": 3.5"), "{file}:59:66: expected a whole number, found 3.5"),
    ("a negative sample size of years", || own("\"n\": 3", "\"n\": -3"), "{file}:59:66: expected a number from 0 to 4294967295, found -3"),
    (
        "a sample size beyond 32 bits",
        || own("\"n\": 3", "\"n\": 4294967296"),
        "{file}:59:66: expected a number from 0 to 4294967295, found 4294967296",
    ),
    ("a negative step", || own("\"step\": 4", "\"step\": -1"), "{file}:61:140: expected a number from 0 upwards, found -1"),
    (
        "a number of the FAQ beyond 32 bits",
        || own("\"id\": \"acme:storage\"", "\"number\": 4294967296, \"id\": \"acme:storage\""),
        "{file}:106:16: expected a number from 0 to 4294967295, found 4294967296",
    ),
    // Words
    (
        "a wrong word",
        || own("\"strength\": \"measured\"", "\"strength\": \"mesured\""),
        "{file}:21:107: expected one of stated, hedged, measured, inferred, unknown, found \"mesured\"; did you mean \"measured\"?",
    ),
    (
        "a wrong word that is near none",
        || own("\"strength\": \"measured\"", "\"strength\": \"perhaps\""),
        "{file}:21:107: expected one of stated, hedged, measured, inferred, unknown, found \"perhaps\"",
    ),
    (
        "a word in capitals",
        || own("\"verdict\": \"open\"", "\"verdict\": \"Open\""),
        "{file}:102:216: expected one of open, supported, partly, contradicted, unmeasured, found \"Open\"; did you mean \"open\"?",
    ),
    (
        "a number for a word",
        || own("\"verdict\": \"open\"", "\"verdict\": 1"),
        "{file}:102:216: expected one of open, supported, partly, contradicted, unmeasured, found a number",
    ),
    (
        "null for a word",
        || own("\"body\": \"self_reports\"", "\"body\": null"),
        "{file}:88:32: expected one of self_reports, postings, filings, official, found null",
    ),
    (
        "an unknown section",
        || own("{\"id\": \"metrics\"", "{\"id\": \"metricks\""),
        "{file}:20:16: expected one of definition, responsibilities, examples, skills, metrics, artefacts, stakeholders, week, employers, entry, interview, growth, pay, boundaries, unknowns, found \"metricks\"; did you mean \"metrics\"?",
    ),
    (
        "an unknown grade",
        || own("\"grade\": \"vendor\"", "\"grade\": \"vendors\""),
        "{file}:97:15: expected one of official, employer, submissions, practitioner, news, community, vendor, found \"vendors\"; did you mean \"vendor\"?",
    ),
    (
        "an unknown kind of move",
        || own("\"kind\": \"out\"", "\"kind\": \"down\""),
        "{file}:74:37: expected one of up, sideways, out, found \"down\"",
    ),
    (
        "an escape sequence for a word",
        || own("\"verdict\": \"open\"", "\"verdict\": \"\\u001b[31mopen\""),
        "{file}:102:216: expected one of open, supported, partly, contradicted, unmeasured, found \"\\u{1b}[31mopen\"",
    ),
    // Texts
    ("an empty text", || own("\"title\": \"Noise\"", "\"title\": \"\""), "{file}:42:35: the text is empty"),
    ("a text of blanks", || own("\"title\": \"Noise\"", "\"title\": \"  \""), "{file}:42:35: acme:noise: `title` is empty"),
    (
        "a fact of 321 characters",
        || own("\"text\": \"Owns all networks.\"", &format!("\"text\": \"{}.\"", "x".repeat(320))),
        "{file}:64:69: acme:ladder.fellow.infra: the text is longer than 320 characters",
    ),
    (
        "a text of 4,001 characters",
        || own("\"title\": \"Noise\"", &format!("\"title\": \"{}\"", "x".repeat(4_001))),
        "{file}:42:35: the text has 4001 characters; expected 4000 at most",
    ),
    (
        "an overlong text that is optional",
        || own("\"note\": \"By hand.\"", &format!("\"note\": \"{}\"", "é".repeat(4_001))),
        "{file}:86:402: the text has 4001 characters; expected 4000 at most",
    ),
    (
        "an escape sequence",
        || own("\"title\": \"Noise\"", "\"title\": \"\\u001b[31mNoise\""),
        "{file}:42:35: the text holds \\u{1b}, a control, bidi or invisible character",
    ),
    (
        "a link for terminals",
        || own("\"title\": \"Noise\"", "\"title\": \"\\u001b]8;;https://x\\u0007Noise\""),
        "{file}:42:35: the text holds \\u{1b}, a control, bidi or invisible character",
    ),
    (
        "a bell",
        || own("\"title\": \"Noise\"", "\"title\": \"Noise\\u0007\""),
        "{file}:42:35: the text holds \\u{7}, a control, bidi or invisible character",
    ),
    (
        "an escape sequence of one byte",
        || own("\"title\": \"Noise\"", "\"title\": \"\u{9b}31mNoise\""),
        "{file}:42:35: the text holds \\u{9b}, a control, bidi or invisible character",
    ),
    (
        "a zero byte as escape",
        || own("\"title\": \"Noise\"", "\"title\": \"No\\u0000ise\""),
        "{file}:42:35: the text holds \\u{0}, a control, bidi or invisible character",
    ),
    (
        "a line feed",
        || own("\"title\": \"Noise\"", "\"title\": \"No\\nise\""),
        "{file}:42:35: the text holds \\u{a}, a control, bidi or invisible character",
    ),
    (
        "a zero-width space",
        || own("\"title\": \"Noise\"", "\"title\": \"No\u{200b}ise\""),
        "{file}:42:35: the text holds \\u{200b}, a control, bidi or invisible character",
    ),
    (
        "half a surrogate pair",
        || own("\"title\": \"Noise\"", "\"title\": \"No\\ud83dise\""),
        "{file}:42:35: the text holds half a surrogate pair, which is no character",
    ),
    (
        "the other half",
        || own("\"title\": \"Noise\"", "\"title\": \"\\ude00\""),
        "{file}:42:35: the text holds half a surrogate pair, which is no character",
    ),
    (
        "half a surrogate pair in a key",
        || layer("\"ro\\ud83dles\": []"),
        "{file}:1:27: the key holds half a surrogate pair, which is no character",
    ),
    (
        "half a surrogate pair in an alias",
        || own("{\"sre-tpm\": \"infra\"}", "{\"sre\\ud83d\": \"infra\"}"),
        "{file}:34:15: the key holds half a surrogate pair, which is no character",
    ),
    (
        "a right-to-left override in an id",
        || own("\"id\": \"acme:tpm\"", "\"id\": \"acme:\u{202e}mpt\""),
        "{file}:80:12: the text holds \\u{202e}, a control, bidi or invisible character",
    ),
    (
        "an escape sequence among what is removed",
        || own("[\"consulting\"]", "[\"\\u001b[2J\"]"),
        "{file}:5:17: the text holds \\u{1b}, a control, bidi or invisible character",
    ),
    (
        "three mistakes of shape",
        || {
            spoilt(&[
                ("\"title\": \"Noise\"", "\"title\": 1"),
                ("\"order\": 8", "\"order\": \"8\""),
                ("\"adjacent\": [", "\"adjacnet\": ["),
            ])
        },
        "{file}:29:3: unknown key `adjacnet`; did you mean \"adjacent\"? (and 2 more; \"tpm kb check\" tells all)",
    ),
];
