#!/usr/bin/env bash
# Proves that `tpm assess posting --batch` gives the same bytes as one process, on Spark and under GNU parallel.
#
#   tests/scale/run.sh
#
# Not part of CI: the first run downloads PySpark (400 MB) into target/scale. Needs cargo, Python 3.11 and Java 17;
# installs GNU parallel from Debian where it is missing. TPM=PATH takes a finished binary.
# Prints versions and OK, or the first difference; then it ends with 1.
set -euo pipefail
export LC_ALL=C.UTF-8 SPARK_LOCAL_IP=127.0.0.1 # a machine without a name in DNS can run it too
cd "$(dirname "$0")/../.."

pyspark=4.0.4 # Spark 4.0 runs on Java 17 or 21 and Python 3.9 or later
count=20000

command -v java >/dev/null || { echo "no java: install Java 17 (Debian: openjdk-17-jre-headless)"; exit 1; }
if ! parallel --version 2>/dev/null | grep -q '^GNU parallel'; then # moreutils has another `parallel`
    echo "== installing parallel"
    apt-get update -qq && apt-get install -y -qq --no-install-recommends parallel
fi
venv=target/scale/venv
if ! "$venv/bin/python" -c "import pyspark; assert pyspark.__version__ == '$pyspark'" 2>/dev/null; then
    echo "== installing PySpark $pyspark"
    python3 -m venv --clear "$venv"
    "$venv/bin/pip" install --quiet "pyspark==$pyspark"
fi
if [ -z "${TPM:-}" ]; then
    cargo build --release --locked --quiet
    TPM=${CARGO_TARGET_DIR:-target}/release/tpm
fi
TPM=$(realpath "$TPM")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "== $count postings"
{
    benches/postings/make.py "$((count / 2))"
    # What careless splitting of lines gets wrong. No bad line: the number in its error counts from the start of a part.
    printf '\n{"id":"CRLF","text":"Lead capacity planning."}\r\n'
    printf '{"id":"\xe2\x80\xa8 \xc2\x85 \xf0\x9f\x9a\x80","text":"Lead\xe2\x80\xa8capacity planning."}\n'
    benches/postings/make.py "$((count / 2))" --seed 2
    printf '{"id":"no line feed at the end","text":"Lead capacity planning."}'
} >"$work/postings.ndjson"

echo "== one process"
"$TPM" assess posting --batch "$work/postings.ndjson" >"$work/one"
echo "== Spark"
"$venv/bin/python" tests/scale/spark.py "$TPM" "$work/postings.ndjson" "$work/spark.parts" 2>"$work/spark.log" ||
    { cat "$work/spark.log"; exit 1; }
cat "$work"/spark.parts/part-* >"$work/spark"
echo "== GNU parallel"
parallel --will-cite --pipe --keep-order --block 4M --jobs 2 "$TPM" assess posting --batch \
    <"$work/postings.ndjson" >"$work/parallel"

echo
"$venv/bin/python" -c 'import platform, pyspark; print(f"Spark {pyspark.__version__}\nPython {platform.python_version()}")'
java -version 2>&1 | head -n 1
parallel --version | head -n 1
"$TPM" --version

lines=$(wc -l <"$work/one")
[ "$lines" -eq "$((count + 3))" ] || { echo "$((count + 3)) postings, but $lines answers"; exit 1; }
for other in spark parallel; do
    cmp "$work/one" "$work/$other" || { diff "$work/one" "$work/$other" | head -n 6 || true; exit 1; }
done
echo "OK: $lines answers, the same $(stat -c %s "$work/one") bytes three times"
