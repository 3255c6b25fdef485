#!/usr/bin/env bash
# Reprints on a labelled set: dups.sh GOLD [SET.jsonl] prints precision, recall and F1 over pairs, misses by edit and
# false merges by kind. GOLD is a folder with score_dups.py and dev/dups-dev.jsonl; SET another file of that form.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
gold=${1:?usage: dups.sh GOLD [SET.jsonl]}
set=${2:-$gold/dev/dups-dev.jsonl}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mvn -q -B -f "$home/pom.xml" -P benchmarks -pl benchmarks -am -DskipTests package
classes=$home/benchmarks/target/classes:$home/core/target/classes:$home/ingest/target/classes
classes=$classes:$(cat "$home/benchmarks/target/classpath")
java -cp "$classes" org.entente.benchmarks.GoldReprints "$set" "$work/clusters.csv"
python3 "$gold/score_dups.py" "$set" "$work/clusters.csv" --show 10
