#!/usr/bin/env bash
# Mutation testing of what must not be wrong unnoticed: the rules of the knowledge base (src/kb/check) and the
# scoring (src/answer/assess). In a copy of the last commit every mutant of cargo-mutants first meets the tests named
# beside its file, which is quick; those that live meet the unit tests, and then all tests that speak of such files.
#
#   tests/mutants/run.sh [SHARD [FILE]]    SHARD is K/N: every N-th mutant of each file, from the K-th; 0/1 is all.
#                                          FILE is a word of the paths meant, as in posting/weigh.
#
# Needs cargo-mutants 27 (cargo install cargo-mutants --locked). Results: target/mutants/results.
set -euo pipefail
cd "$(dirname "$0")/../.."
shard=${1:-0/1} only=${2:-}
here=$PWD/target/mutants
results=$here/results tree=$here/tree
rm -rf "$tree/src" "$tree/tests" && mkdir -p "$tree" "$results"
git archive HEAD | tar -xm -C "$tree"

# The target (lib: unit tests, suite: the tests through the binary) and its tests that know the file best.
quick() {
    case $1 in
    kb/check/claims) echo suite rules::claims rules::own ;;
    kb/check/companies) echo suite rules::companies rules::own ;;
    kb/check/facts) echo suite rules::facts rules::own ;;
    kb/check/faq) echo suite rules::faq rules::own ;;
    kb/check/figures) echo suite rules::figures rules::own ;;
    kb/check/ladder) echo suite rules::ladder rules::own ;;
    kb/check/level) echo suite rules::level rules::own ;;
    kb/check/names) echo suite rules::names rules::own ;;
    kb/check/phrases | kb/check/postings) echo suite rules::postings rules::own ;;
    kb/check/profiles) echo suite rules::profiles rules::names rules::own ;;
    kb/check/questions) echo suite rules::questions rules::own ;;
    kb/check/sources) echo suite rules::sources rules::own ;;
    kb/check/switches) echo suite rules::switches rules::own ;;
    kb/check/*) echo suite rules::facts rules::names rules::own rules::what rules::only ;;
    posting/interval | posting/sentences | posting/rows | posting/scan) echo lib posting:: ;;
    posting/evaluate) echo suite postings::the_evaluation postings::an_evaluation ;;
    posting/*) echo suite postings::{a_phrase,a_title,every_role,of_the_same,only_a_label,points,shields,the_form,what_to_run,words} ;;
    level) echo suite level:: own::a_rung own::a_move ;;
    sheet) echo suite assess:: saved:: level:: layers::saved behaviour::wrong_answers ;;
    *) echo suite assess:: saved:: ;;
    esac
}

# All tests that speak of it, but for `wrong` and `layers`, which take minutes: of them what a report is for.
wide() {
    case $1 in
    kb/check/report) echo rules:: data:: schemas:: wrong:: ;;
    kb/check/*) echo rules:: data:: schemas:: ;;
    *) echo assess:: level:: saved:: batch:: postings:: records:: contract:: screens:: ;;
    esac
}

# mutate STEP TARGET TEST... -- OPTION...: 2 and 3 say that mutants lived or took too long, which is a result.
mutate() {
    local out=$results/${file//\//-}/$1 target=(-C "--$2") tests=() limit=60
    [ "$1" = wide ] && limit=600
    [ "$2" = suite ] && target=(-C --test=suite)
    shift 2
    while [ "$1" != -- ]; do tests+=("$1") && shift; done
    mkdir -p "$out"
    (cd "$tree" && cargo mutants --in-place --profile mutants --baseline skip --timeout "$limit" "${target[@]}" \
        -f "src/$file.rs" -o "$out" "${@:2}" -- --locked -- "${tests[@]}") || [ $? -le 3 ]
}

# The mutants that lived through a step, as options that pick them.
lived() {
    local missed=$results/${file//\//-}/$1/mutants.out/missed.txt
    mapfile -t again < <(sed 's/[][\.*^$+?(){}|]/\\&/g; s/.*/--re=^&$/' "$missed" 2>/dev/null)
    [ ${#again[@]} -gt 0 ]
}

for path in "$tree"/src/kb/check/*.rs "$tree"/src/answer/assess/*.rs "$tree"/src/answer/assess/posting/*.rs; do
    file=${path#"$tree"/src/} file=${file%.rs}
    [[ $file == *"$only"* ]] || continue
    read -ra tests <<<"$(quick "${file#answer/assess/}")"
    rm -rf "${results:?}/${file//\//-}"
    mutate quick "${tests[@]}" -- --shard "$shard" --sharding round-robin
    lived quick || continue
    mutate units lib check:: assess:: -- "${again[@]}"
    lived units || continue
    mutate wide suite $(wide "$file") -- "${again[@]}"
    lived wide && cat "$results/${file//\//-}/wide/mutants.out/missed.txt" >>"$results/missed.txt"
done
