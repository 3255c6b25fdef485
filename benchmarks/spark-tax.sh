#!/usr/bin/env bash
# Spark on two cores against the plain loop on one: spark-tax.sh CORPUS.jsonl[.gz] [TIMES...] does the same work both
# ways, in one JVM with a heap of 2 GB, on a corpus ten times as long, or as given (see Copies), after both have been
# through the first of these to be warm, WARM times (16: HotSpot compiles Spark's planning until about the fifteenth).
# The ratio is the loop's time by Spark's; single ones drift with the machine by a tenth, so the last line has all together.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
corpus=$(readlink -f "${1:?usage: spark-tax.sh CORPUS.jsonl[.gz] [TIMES...]}")
times=("${@:2}")
[ "${#times[@]}" -gt 0 ] || times=(10)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

. "$home/benchmarks/spark-main.sh"
made=()
for n in "${times[@]}"; do
  java -cp "$home/benchmarks/target/classes:$(cat "$home/benchmarks/target/classpath")" org.entente.benchmarks.Copies \
    "$corpus" "$n" >"$work/x$n-${#made[@]}.jsonl"
  made+=("$work/x$n-${#made[@]}.jsonl")
done

# Spark keeps the code of a hundred queries, and a run has more.
"${spark_java[@]}" -Dspark.sql.codegen.cache.maxEntries=1000 org.entente.analytics.SparkTax "$work/tables" "${WARM:-16}" "${made[@]}" 2>"$work/log" ||
  { tail -20 "$work/log" >&2; exit 1; }
