#!/usr/bin/env bash
# Speed of reading JSON Lines: ingest.sh CORPUS.jsonl[.gz] [JMH options]; times are milliseconds for the whole
# corpus, the last line is the speed of articles as a share of Jackson's bare token scan in the same run.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
corpus=$(readlink -f "${1:?usage: ingest.sh CORPUS.jsonl[.gz] [JMH options]}")
mvn -q -B -f "$home/pom.xml" -P benchmarks -pl benchmarks -am -DskipTests package
classes=$home/benchmarks/target/classes:$home/core/target/classes:$home/ingest/target/classes
classes=$classes:$(cat "$home/benchmarks/target/classpath")
java -cp "$classes" org.openjdk.jmh.Main IngestBenchmark -jvmArgsAppend "-Dcorpus=$corpus" "${@:2}" | tee /dev/stderr |
  awk '/^IngestBenchmark.articles /{a=$4} /^IngestBenchmark.bareTokenScan /{s=$4} END{printf "articles run at 1/%.2f of the bare token scan\n", a/s}'
