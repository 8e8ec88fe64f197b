#!/usr/bin/env bash
# Writes target/third-party-notices.txt: whose work the program holds, with their licences, which ask to go with it. The
# Debian package and the static binary carry it. Reads only what cargo has fetched already.
set -euo pipefail
cd "$(dirname "$0")/.."

command -v cargo-about >/dev/null || { echo "no cargo-about: cargo install cargo-about --features cli --locked"; exit 1; }
cargo fetch --locked --quiet
notices=${CARGO_TARGET_DIR:-target}/third-party-notices.txt
mkdir -p "$(dirname "$notices")"
cargo about generate --locked --offline --fail --config scripts/about.toml --output-file "$notices" scripts/about.hbs
echo "$notices: $(grep -c '^====' "$notices") licences"
