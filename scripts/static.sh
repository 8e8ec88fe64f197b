#!/usr/bin/env bash
# Builds tpm for Linux without a shared library, and proves it: no interpreter, and (as root) an answer in an empty root.
# What scripts/notices.sh writes is to go with it.
set -euo pipefail
cd "$(dirname "$0")/.."

target=$(rustc -vV | sed -n 's/^host: //p')
# With --target the flag is for the program alone: what runs while building (macros) must stay shared.
RUSTFLAGS="-C target-feature=+crt-static" cargo build --locked --release --bin tpm --target "$target"
tpm=${CARGO_TARGET_DIR:-target}/$target/release/tpm
echo "$tpm: $(stat -c %s "$tpm") bytes"
# Said of it: "statically linked", or "not a dynamic executable".
(ldd "$tpm" 2>&1 || true) | grep -E 'statically linked|not a dynamic'
"$tpm" show infra --width 80 | head -3
if [ "$(id -u)" = 0 ]; then
    empty=$(mktemp -d)
    trap 'rm -r "$empty"' EXIT
    cp "$tpm" "$empty/tpm"
    chroot "$empty" /tpm version --json --compact
    echo "OK: answers where there is nothing but itself"
fi
