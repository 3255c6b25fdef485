#!/usr/bin/env bash
# Accuracy on labelled sets: run.sh GOLD [CURRENT_EVENTS.jsonl.gz [REUTERS.jsonl.gz]] prints one table.
# GOLD is a folder with score.py, score_sense.py, score_dipl.py and dev/*.jsonl; docs/accuracy.md says where they are from.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
gold=${1:?usage: run.sh GOLD [CURRENT_EVENTS.jsonl.gz [REUTERS.jsonl.gz]]}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mvn -q -B -f "$home/pom.xml" -P benchmarks -pl benchmarks -am -DskipTests package
classes=$home/benchmarks/target/classes:$home/core/target/classes:$home/ingest/target/classes
classes=$classes:$(cat "$home/benchmarks/target/classpath")

# find_mentions SET GOLD_FILE: what is found in a set, into SET.csv, SET.dyads.csv and SET.dates.csv
find_mentions() {
  python3 "$home/benchmarks/gold/gold.py" input "$2" "$work/$1.jsonl"
  java -cp "$classes" org.entente.benchmarks.GoldMentions "$work/$1.jsonl" "$work/$1.csv" "$work/$1.dyads.csv" "$work/$1.dates.csv"
}

row() { printf '%-24s %s\n' "$1" "$2"; }

for set in geovirus trnews wikifair lgl newsfair voxel; do
  find_mentions "$set" "$gold/dev/mentions-$set.jsonl"
  row "$set countries" "$(python3 "$gold/score.py" mentions "$gold/dev/mentions-$set.jsonl" "$work/$set.csv" | grep '^country overlap' | cut -c35-)"
done
if [ -n "${2:-}" ]; then
  gzip -dc "$2" >"$work/events-gold.jsonl"
  find_mentions events "$work/events-gold.jsonl"
  row "current events" "$(python3 "$gold/score.py" mentions "$work/events-gold.jsonl" "$work/events.csv" | grep '^country overlap' | cut -c35-)"
fi
find_mentions relocar "$gold/dev/mentions-relocar.jsonl"
python3 "$gold/score_sense.py" "$gold/dev/mentions-relocar.jsonl" "$work/relocar.csv" | sed 's/^/relocar   /'
find_mentions dipl "$gold/dev/dipl-dev.jsonl"
python3 "$gold/score_dipl.py" "$gold/dev/dipl-dev.jsonl" --mentions "$work/dipl.csv" --dyads "$work/dipl.dyads.csv" | sed '1d; s/^/dipl      /'
for set in meantime wikiwars; do
  find_mentions "$set" "$gold/dev/timex-$set.jsonl"
  python3 "$gold/score.py" timex "$gold/dev/timex-$set.jsonl" "$work/$set.dates.csv" | sed "s/^/$set  /"
done
if [ -n "${3:-}" ]; then
  python3 "$home/benchmarks/gold/gold.py" focus "$3" "$work/reuters.jsonl"
  java -cp "$classes" org.entente.benchmarks.GoldFocus "$work/reuters.jsonl" "$work/reuters.csv"
  python3 "$gold/score.py" reuters "$3" "$work/reuters.csv" | grep -v '^macro' | sed 's/^/reuters   /'
fi
