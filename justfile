# The proofs that `.ci/run` leaves out, one word each, for people who have `just`; who has not types the line
# below the word. Results and dates: CONTRIBUTING.md, "Proof".

# What there is.
default:
    @just --list --unsorted

# Ten minutes of strangers' bytes for one of loader, answers, posting, safe (nightly, cargo-fuzz).
fuzz target seconds="600":
    cargo +nightly fuzz run --fuzz-dir tests/fuzz {{ target }} -- -max_total_time={{ seconds }}

# Every mutant of the rules and the scoring; SHARD 0/8 is every eighth (cargo-mutants).
mutants shard="0/1":
    tests/mutants/run.sh {{ shard }}

# Lines of src that the tests run, the browser's left out (cargo-llvm-cov, llvm-tools).
coverage:
    LLVM_PROFILE_FILE_NAME=tpm-%8m.profraw cargo llvm-cov --locked --lib --bins --test suite --ignore-run-fail --fail-under-lines 92 -- --skip browser::

# Licences, duplicates and origins of the crates (cargo-deny).
deny:
    cargo deny --locked check licenses bans sources

# Known holes in the crates; downloads the database (cargo-deny).
advisories:
    cargo deny --locked check advisories

# The oldest Rust that may build it; rustup downloads it.
msrv:
    cargo +1.88 check --locked --lib --bins --target-dir target/msrv

# Twenty thousand postings through one process, Spark and parallel, compared byte for byte.
scale:
    tests/scale/run.sh

# The postings' speed and memory, beside two readings in Python.
bench-postings:
    benches/postings/run.sh

# The commands' speed, memory and writes, targets beside figures.
bench:
    cargo speed

# The package for cargo, built from itself.
package:
    cargo package --locked

# Whose work the program holds, and their licences (cargo-about).
notices:
    scripts/notices.sh

# Where the linker puts what usual answers run; after a change that `just bench` finds to cost memory (valgrind).
layout:
    scripts/layout.sh

# The Debian package; `just deb --try` (root) installs, runs and removes it.
deb *args:
    scripts/deb.sh {{ args }}

# One file without shared libraries, tried in an empty root (root).
static:
    scripts/static.sh
