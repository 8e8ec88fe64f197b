#!/usr/bin/env bash
# How fast `tpm` is beside tealdeer showing a page and jaq taking a role out of the exported JSON.
#
#   benches/others.sh          # the first time some minutes: it builds both below target/, from crates.io
set -euo pipefail
cd "$(dirname "$0")/.."
others=$(realpath -m "${CARGO_TARGET_DIR:-target}")/others

# Not --locked: what matters is their own code, and a mirror may lack the newest of what they bring.
cargo install --quiet --root "$others" tealdeer@1.9.1 jaq@3.1.2
cargo build --release --locked --quiet
tpm=${CARGO_TARGET_DIR:-target}/release/tpm

# tealdeer reads pages from its cache as `tldr --update` would have laid it; these are made here, so that nothing is
# downloaded: a usual page (eight examples, as many as tldr-pages allow), and one with the lines of `tpm show infra`.
pages=$others/cache/tldr-pages/pages.en/common
mkdir -p "$pages" "$others/config"
printf '[directories]\ncache_dir = "%s"\n' "$others/cache" >"$others/config/config.toml"
{
    printf '# tar\n\n> Puts files together into one, often compressed.\n> More information: <https://www.gnu.org/software/tar/>.\n'
    for what in 'Make an archive' 'Make a gzipped one' 'Make one by its ending' 'Take all files out' 'Take them out elsewhere' \
        'Take some of them out' 'List what is in it' 'Add files to it'; do
        printf '\n- %s:\n\n`tar {{[-c|--create]}} --file {{path/to/target.tar}} {{path/to/file1 path/to/file2 ...}}`\n' "$what"
    done
} >"$pages/tar.md"
{
    printf '# infra\n\n> As many lines as tpm show infra.\n'
    "$tpm" show infra --format plain | sed 's/^ *//' | awk 'NF { print "\n- " $0 }'
} >"$pages/infra.md"
"$tpm" kb export >"$others/all.json"

cargo speed --others "$others"
