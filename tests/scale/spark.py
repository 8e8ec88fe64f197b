#!/usr/bin/env python3
"""Reads postings with `tpm` on Spark: the recipe, and what tests/scale/run.sh checks.

    spark.py TPM INPUT OUTPUT

TPM is the binary, at the same path on every worker; INPUT is ndjson, a posting a line, as a file or a folder; OUTPUT is
a new folder, whose part-* files in order of their names are the answers in order of the postings. On two cores of this
machine unless spark-submit says otherwise.

Every partition is piped through one `tpm assess posting --batch`. A line that cannot be answered becomes an
`error_line` in its place; its `line` counts from the start of its partition, so go by `id`.
A compressed INPUT cannot be split, and is one partition.
"""

import os
import shlex
import sys

from pyspark import SparkConf, SparkContext

LEAST_PARTITIONS = 8

# Status 1 says that some lines got an error instead of an answer, which must not fail the job; all else must.
FILTER = '"$0" assess posting --batch || [ $? -eq 1 ]'


def main():
    if len(sys.argv) != 4:
        sys.exit("usage: spark.py TPM INPUT OUTPUT")
    tpm, source, target = sys.argv[1:]
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)  # else workers may start another Python than this one
    conf = SparkConf().setAppName("tpm assess posting").setIfMissing("spark.master", "local[2]")
    spark = SparkContext(conf=conf)
    spark.setLogLevel("ERROR")

    postings = spark.textFile(source, LEAST_PARTITIONS)
    # Without checkCode Spark takes whatever a broken filter has left behind for the answer.
    answers = postings.pipe(shlex.join(["/bin/sh", "-c", FILTER, tpm]), checkCode=True)
    answers.saveAsTextFile(target)

    # A filter that could not read or write ends with 1 too, so count.
    asked = postings.filter(str.strip).count()
    answered = spark.textFile(target).count()
    print(f"Spark {spark.version}: {postings.getNumPartitions()} partitions, {asked} postings, {answered} answers")
    spark.stop()
    if asked != answered:
        sys.exit("spark.py: some postings have no answer")


if __name__ == "__main__":
    main()
