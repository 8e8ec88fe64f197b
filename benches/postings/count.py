#!/usr/bin/env python3
"""Counts in Python the phrases that `tpm assess posting` reads by, as fast as Python's own `re` does it.

    benches/postings/count.py FILE [--plain] [--phrases data/posting]

FILE is ndjson with a "text" in each line. Prints how often the phrases stand in the texts, and on stderr MB/s: the
bytes of FILE over the seconds of the loop, reading and parsing included, compiling the phrases left out. It only
counts; sections, weights and verdicts, which `tpm` sees to as well, would come on top.

One expression holds all phrases, as a tree in which common beginnings stand once, and texts are lower-cased first.
--plain is how most people would write it: one compiled alternation for each phrase. Roads in between that were
tried and dropped, with two of the four files, where this one read 12.9 MB/s: one alternation per
phrase, group or file, with `re.IGNORECASE` (0.07 to 0.08 MB/s) or over lower-cased text (up to 0.25); a tree per group
(0.5), a tree per file (8.4), one tree with IGNORECASE (6.2), one tree that tells which phrase it found (9.3).
"""

import argparse
import itertools
import json
import re
import sys
import time
from pathlib import Path

BLANK = r"[\s/-]+"  # what may stand between two words of a phrase
ANY_ENDING = r"\w*"


def gap(within):
    """Between two sides of `~N`, inside a sentence: the second side is the Nth word at most."""
    return r"(?:[^\w.!?;]+\w+){0,%d}?[^\w.!?;]+" % (within - 1)


def wordings(side):
    """`(a|b c) d*` as its plain wordings, each a list of pieces of an expression."""
    pieces = re.findall(r"\([^()]*\)|[^\s()]+|\s+", side)
    choices = [piece[1:-1].split("|") if piece.startswith("(") else [piece] for piece in pieces]
    for words in itertools.product(*choices):
        yield [{" ": BLANK, "*": ANY_ENDING}.get(char) or re.escape(char) for char in "".join(words)]


def tree(rows):
    root = {}
    for row in rows:
        node = root
        for piece in row:
            node = node.setdefault(piece, {})
        node[""] = {}  # a phrase may end here
    return root


def expression(node, end):
    """The longest wording wins, since those that go on are tried before those that end."""
    ways = [piece + expression(after, end) for piece, after in node.items() if piece]
    if "" in node:
        ways.append(end)
    return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"


def rows(phrase):
    """A phrase as rows of pieces; `A ~N B` in both orders."""
    if "~" not in phrase:
        return list(wordings(phrase))
    one, within, other = re.fullmatch(r"([^~]+) ~(\d+) ([^~]+)", phrase).groups()
    both = []
    for first, second in ((one, other), (other, one)):
        # The second side as one piece: a row for each pair of wordings would make the tree many times larger.
        behind = expression(tree(wordings(second)), end="")
        both += [[*row, gap(int(within)), behind] for row in wordings(first)]
    return both


def phrases(folder):
    for path in sorted(Path(folder).glob("*.json")):
        for group in json.loads(path.read_text(encoding="utf-8")).get("groups", []):
            if group.get("only") != "title":  # only the text is read here
                yield from group["phrases"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("file", metavar="FILE", help="postings, ndjson")
    default = Path(__file__).resolve().parents[2] / "data" / "posting"
    parser.add_argument("--phrases", metavar="DIR", default=default, help="the folder of phrase files")
    parser.add_argument("--plain", action="store_true", help="one compiled expression for each phrase")
    args = parser.parse_args()

    known = list(phrases(args.phrases))
    if not known:
        sys.exit(f"count.py: no phrases in {args.phrases}")
    groups = [[phrase] for phrase in known] if args.plain else [known]
    finds = [
        re.compile(r"\b" + expression(tree(row for phrase in group for row in rows(phrase)), end=r"\b")).findall
        for group in groups
    ]

    found = postings = 0
    start = time.perf_counter()
    with open(args.file, "rb") as file:
        for line in file:
            text = json.loads(line)["text"].lower()
            found += sum(len(find(text)) for find in finds)
            postings += 1
    seconds = time.perf_counter() - start

    print(f"{len(known)} phrases stood {found} times in {postings} postings")
    print(f"{Path(args.file).stat().st_size / seconds / 1e6:.2f} MB/s", file=sys.stderr)


if __name__ == "__main__":
    main()
