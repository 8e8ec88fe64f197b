//! Makes of the files of `data/` what is embedded: the same JSON without the
//! blanks that people read it by, and for each record of a list where it stands,
//! so that one record can be parsed without its neighbours. Draws the outlines of
//! claims. Packs what is printed now and then: schemas and completion scripts.
//! What that gains is told in CONTRIBUTING.md.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use miniz_oxide::deflate::compress_to_vec;
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

/// The files of `data/` that are the knowledge, those first that usual answers ask
/// for: a page that is touched brings fifteen neighbours into memory.
const EMBEDDED: &str = "
    meta figures/kinds dimensions concepts roles/infra roles/product roles/services ladder
    figures/self-reports figures/postings figures/filings figures/official companies about adjacent switch faq
    claims/pay claims/growth claims/scope claims/impact claims/entry claims/exits claims/risk claims/advice
    sources/community sources/employer sources/news sources/official sources/practitioner sources/submissions
    sources/vendor questions level posting posting/infra posting/product posting/services posting/other";

/// The files of which single records are asked for (`src/kb/listed.rs`).
const LISTED: [&str; 5] = ["claims/", "figures/", "roles/", "sources/", "switch"];

/// How hard to look for what repeats: the build has time.
const BEST: u8 = 10;

/// What a usual answer runs, in its order: a linker script that `scripts/layout.sh` writes.
const LAYOUT: &str = "scripts/layout.ld";

fn main() -> Result<(), Box<dyn Error>> {
    link()?;
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=data");
    println!("cargo:rerun-if-changed=completions");
    let (data, out) = (Path::new("data"), PathBuf::from(env::var("OUT_DIR")?));
    let mut texts = Vec::new();
    for stem in EMBEDDED.split_whitespace() {
        let text = fs::read_to_string(data.join(stem).with_extension("json")).map_err(|error| format!("data/{stem}.json: {error}"))?;
        texts.push((stem, minified(&text).map_err(|error| format!("data/{stem}.json: {error}"))?));
    }
    let (mut all, mut table, mut places, mut outlined) = (String::new(), String::new(), String::new(), String::new());
    // Puts a text behind the others, and tells where it stands.
    let mut put = |text: &str| {
        all.push_str(text);
        format!("part({}, {})", all.len() - text.len(), all.len())
    };
    for (stem, text) in texts.iter().filter(|(stem, _)| stem.starts_with("claims/")) {
        let text = outlines(text)?;
        writeln!(outlined, "    Outlines {{ stem: {stem:?}, text: {}, places: &{:?} }},", put(&text), records(&text))?;
    }
    for (stem, text) in &texts {
        writeln!(table, "    File {{ stem: {stem:?}, text: {} }},", put(text))?;
        if LISTED.iter().any(|listed| stem.starts_with(listed)) {
            writeln!(places, "    ({stem:?}, &{:?}),", records(text))?;
        }
    }
    for (name, rows) in [("files.rs", table), ("places.rs", places), ("outlines.rs", outlined)] {
        fs::write(out.join(name), format!("&[\n{rows}]\n"))?;
    }
    fs::write(out.join("embedded.txt"), all)?;
    pack(&data.join("schema"), &out.join("schema"))?;
    pack(Path::new("completions"), &out.join("completions"))
}

/// How the released program is linked: to a fixed address, which spares it eight
/// thousand relocations at every start, and with what a usual answer runs in one
/// place. Only where it was tried, and where nobody chose a linker or a way to
/// relocate of their own.
fn link() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed={LAYOUT}");
    let of = |name: &str| env::var(name).unwrap_or_default();
    let flags = of("CARGO_ENCODED_RUSTFLAGS");
    let own = ["linker", "fuse-ld", "relocation-model", "crt-static"].iter().any(|word| flags.contains(word));
    let tried = of("TARGET") == "x86_64-unknown-linux-gnu" && of("PROFILE") == "release";
    if tried && !own && env::var_os("RUSTC_LINKER").is_none() {
        println!("cargo:rustc-link-arg-bin=tpm=-no-pie");
        println!("cargo:rustc-link-arg-bin=tpm=-T{}", env::current_dir()?.join(LAYOUT).display());
    }
    Ok(())
}

/// Every file of a folder, packed, in another.
fn pack(from: &Path, to: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::write(to.join(entry.file_name()), compress_to_vec(&fs::read(entry.path())?, BEST))?;
    }
    Ok(())
}

fn minified(text: &str) -> Result<String, Box<dyn Error>> {
    let mut out = Vec::with_capacity(text.len());
    let mut from = serde_json::Deserializer::from_str(text);
    serde_transcode::transcode(&mut from, &mut serde_json::Serializer::new(&mut out))?;
    from.end()?;
    Ok(String::from_utf8(out)?)
}

/// The claims of a file without what only the page of a claim tells: the type is
/// `Outline` (`src/kb/records/outline.rs`), and `tests/suite/data.rs` proves it the same.
fn outlines(text: &str) -> Result<String, Box<dyn Error>> {
    let mut file: Value = serde_json::from_str(text)?;
    for claim in file["claims"].as_array_mut().into_iter().flatten().filter_map(Value::as_object_mut) {
        let evidence = claim.remove("evidence").unwrap_or_default();
        let more = evidence.as_array().into_iter().flatten().filter_map(|item| item["sources"].as_array()).flatten();
        if let Some(sources) = claim.get_mut("sources").and_then(Value::as_array_mut) {
            for source in more {
                if !sources.contains(source) {
                    sources.push(source.clone());
                }
            }
        }
        for key in ["statement", "strength", "would_settle"] {
            claim.remove(key);
        }
    }
    Ok(file.to_string())
}

/// What a record of a list is known by: its id, or the two roles of a switch.
#[derive(Deserialize)]
#[serde(untagged)]
enum Key<'t> {
    Id { id: &'t str },
    Switch { from: &'t str, to: &'t str },
}

/// Key, start and end of every record of the lists of a file, in their order.
/// None of a file with a record that is known by nothing: half a list would hide
/// the other half.
fn records(text: &str) -> Vec<(String, usize, usize)> {
    let lists: BTreeMap<&str, &RawValue> = serde_json::from_str(text).unwrap_or_default();
    let mut out = Vec::new();
    for list in lists.values().filter_map(|list| serde_json::from_str::<Vec<&RawValue>>(list.get()).ok()) {
        for record in list.iter().map(|record| record.get()) {
            let key = match serde_json::from_str(record) {
                Ok(Key::Id { id }) => id.to_owned(),
                Ok(Key::Switch { from, to }) => format!("{from} {to}"),
                Err(_) => return Vec::new(),
            };
            let start = record.as_ptr() as usize - text.as_ptr() as usize;
            out.push((key, start, start + record.len()));
        }
    }
    out.sort_by_key(|(_, start, _)| *start);
    out
}
