#!/usr/bin/env bash
# Builds the Debian package. With --try (as root) it is also checked by lintian, installed, run, removed, and looked for afterwards.
set -euo pipefail
cd "$(dirname "$0")/.."

command -v cargo-deb >/dev/null || { echo "no cargo-deb: cargo install cargo-deb --locked"; exit 1; }
scripts/notices.sh
cargo deb --locked
deb=$(ls -t "${CARGO_TARGET_DIR:-target}"/debian/tpm-career_*.deb | head -1)
echo "$deb: $(stat -c %s "$deb") bytes, $(dpkg-deb -f "$deb" Installed-Size) KiB installed"
[ "${1:-}" = --try ] || exit 0

echo "== lintian"
if command -v lintian >/dev/null; then lintian --allow-root --fail-on error "$deb"; else echo "skipped: no lintian"; fi
echo "== installed"
dpkg -i "$deb"
trap 'dpkg -r tpm-career' EXIT
dpkg -L tpm-career | while read -r path; do [ -e "$path" ] || { echo "not there: $path (does dpkg leave out man pages here?)"; exit 1; }; done
/usr/bin/tpm show infra --width 80 | head -3
man -w tpm tpm-show tpm-kb-check
echo "== completion of bash"
bash -c 'source /usr/share/bash-completion/completions/tpm
    COMP_WORDS=(tpm show inf) COMP_CWORD=2; _tpm tpm inf show; printf "show inf: %s\n" "${COMPREPLY[@]}"' | grep -x 'show inf: infra'
echo "== removed"
trap - EXIT
files=$(dpkg -L tpm-career)
dpkg -r tpm-career
while read -r path; do
    if [ -e "$path" ] && { [ ! -d "$path" ] || [[ $path == *tpm* ]]; }; then echo "left behind: $path"; exit 1; fi
done <<<"$files"
echo "OK: installed, run, removed, nothing left"
