#!/usr/bin/env bash
# Writes scripts/layout.ld: the functions that usual answers run, those of the same answers together and those of most
# answers last, for the linker to put in one place. A page of the program that is touched brings fifteen neighbours into
# memory, so what is strewn over four megabytes costs three times the memory of what stands together, and a tenth of the
# time. A line that fits no function is passed over: old lines cost nothing but what they no longer gain.
#
# Needs valgrind. Run it when `cargo speed --gate` finds more memory than it should.
set -euo pipefail
cd "$(dirname "$0")/.."

target=${CARGO_TARGET_DIR:-target}/layout
runs=$(mktemp -d)
trap 'rm -r "$runs"' EXIT
# The released program to the letter, with the names of its functions.
cargo rustc --release --locked --quiet --bin tpm --target-dir "$target" -- -C strip=none
n=0
while read -r line; do
    n=$((n + 1))
    read -ra words <<<"$line"
    env -i "$(command -v valgrind)" --quiet --tool=callgrind --demangle=no --callgrind-out-file="$runs/$n" \
        "$target/release/tpm" "${words[@]}" >/dev/null
done <<'COMMANDS'
--version
--help
show infra
show infra --json
compare infra product
compare infra product --json
pay
ladder infra
COMMANDS

# Names of functions, without what differs between two builds: the number that a crate is given (Cs..._), how far
# back a name refers (B..._), hashes.
{
    echo "/* Written by scripts/layout.sh, which says why. */"
    echo "SECTIONS"
    echo "{"
    echo "  .text.hot :"
    echo "  {"
    # Of each function: how many answers run it, which, where it first comes.
    for run in $(seq $n); do
        sed -nE "s/^c?fn=\([0-9]+\) ([A-Za-z_][A-Za-z0-9_.\$]*)('[0-9]+)?$/\1/p" "$runs/$run" | awk -v run="$run" '!seen[$0]++ { print run, $0 }'
    done | awk '{ if (!runs[$2]++) at[$2] = NR; in_runs[$2] = in_runs[$2] $1 } END { for (name in at) print runs[name], in_runs[name], at[name], name }' |
        sort -k1,1n -k2,2 -k3,3nr | cut -d ' ' -f 4 | grep -Fxf <(nm --defined-only "$target/release/tpm" | awk '$2 ~ /^[tTwW]$/ { print $3 }') |
        perl -pe 's/\.llvm\.\d+/*/; s/17h[0-9a-f]{16}E/17h*E/; s/Cs[0-9A-Za-z]{6,13}_/Cs*_/g; s/B([0-9A-Za-z]{1,3})_/"B" . "?" x length($1) . "_"/ge' |
        awk '!seen[$0]++ { print "    *(.text." (/^_R/ ? "*" : "") $0 ")" }'
    echo "  }"
    echo "}"
    # Last, so that what every answer runs stands beside what every process runs at its start and end (.init, .fini, .plt).
    echo "INSERT AFTER .text;"
} >"$runs/layout.ld"
cp "$runs/layout.ld" scripts/layout.ld
echo "scripts/layout.ld: $(grep -c '\*(' scripts/layout.ld) functions"
