#!/usr/bin/env bash
# How fast `tpm assess posting --batch` is on one core, beside Python, and whether its memory stays flat.
#
#   benches/postings/run.sh          # some minutes; needs cargo, python3 and taskset, and changes nothing
#
# For a try: TPM=PATH takes a finished binary, LARGE=N another number than 1,000,000 for the memory, CORE=N another core.
# MB are millions of bytes of input, and seconds are wall time with the start of the program.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")/../.."

small=20000 python_lines=1000 plain_lines=50 large=${LARGE:-1000000} runs=3
core=${CORE:-$(taskset -cp $$ | sed 's/.*[ ,-]//')} # the last one we may use: the first is the busiest

if [ -z "${TPM:-}" ]; then
    cargo build --release --locked --quiet
    TPM=${CARGO_TARGET_DIR:-target}/release/tpm
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

peak_kb() { # peak_kb COMMAND...: how much memory it had at most; what it prints is dropped
    if [ -x /usr/bin/time ]; then
        /usr/bin/time -f %M -o "$work/peak" "$@" >/dev/null
    else
        # A child starts out as a copy of Python, so that nothing below Python's own 10 MB can be seen here.
        python3 -c '
import resource, subprocess, sys
done = subprocess.run(sys.argv[2:], stdout=subprocess.DEVNULL)
open(sys.argv[1], "w").write(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss))
sys.exit(done.returncode)' "$work/peak" "$@"
    fi
    tail -n 1 "$work/peak"
}

spread() { # minimum, median and maximum of the numbers that come in, as cells
    sort -n | awk '{ all[NR] = $1 } END { printf "%.2f | %.2f | %.2f", all[1], all[int((NR + 1) / 2)], all[NR] }'
}

over() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

echo "== $small postings" >&2
benches/postings/make.py "$small" >"$work/small.ndjson"
head -n "$python_lines" "$work/small.ndjson" >"$work/python.ndjson"
head -n "$plain_lines" "$work/small.ndjson" >"$work/plain.ndjson"
bytes=$(stat -c %s "$work/small.ndjson")

echo "== speed, core $core, $runs runs each" >&2
for _ in $(seq "$runs"); do
    start=$EPOCHREALTIME
    taskset -c "$core" "$TPM" assess posting --batch "$work/small.ndjson" >/dev/null
    end=$EPOCHREALTIME
    awk -v bytes="$bytes" -v start="$start" -v end="$end" 'BEGIN { print bytes / (end - start) / 1e6 }' >>"$work/tpm"
done
for _ in $(seq "$runs"); do
    taskset -c "$core" benches/postings/count.py "$work/python.ndjson" 2>&1 >/dev/null | sed 's/ .*//' >>"$work/python"
    taskset -c "$core" benches/postings/count.py --plain "$work/plain.ndjson" 2>&1 >/dev/null | sed 's/ .*//' >>"$work/plain"
done

echo "== memory at $small and at $large postings" >&2
low=$(benches/postings/make.py "$small" | peak_kb "$TPM" assess posting --batch)
high=$(benches/postings/make.py "$large" | peak_kb "$TPM" assess posting --batch)

tpm=$(spread <"$work/tpm") python=$(spread <"$work/python") plain=$(spread <"$work/plain")
median() { cut -d'|' -f2 <<<"$1"; }
cat <<TABLE
| | minimum | median | maximum |
|---|---:|---:|---:|
| \`tpm assess posting --batch\`, MB/s ($small postings, $bytes bytes) | $tpm |
| Python, a compiled \`re\` for each phrase, MB/s (the first $plain_lines) | $plain |
| times as fast | | $(over "$(median "$tpm")" "$(median "$plain")") | |
| Python, all phrases in one prefix tree of \`re\`, MB/s (the first $python_lines) | $python |
| times as fast | | $(over "$(median "$tpm")" "$(median "$python")") | |
| peak memory at $small postings, kB | | $low | |
| peak memory at $large postings, kB | | $high | |
| times as much | | $(over "$high" "$low") | |
TABLE
