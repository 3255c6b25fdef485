#!/usr/bin/env bash
# Speed of what comes after the finder: count.sh CORPUS.jsonl[.gz] [JMH options]; times are milliseconds for the whole
# corpus.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
corpus=$(readlink -f "${1:?usage: count.sh CORPUS.jsonl[.gz] [JMH options]}")
[ -n "${BUILT:-}" ] || mvn -q -B ${MAVEN_ARGS:-} -f "$home/pom.xml" -P benchmarks -pl benchmarks -am -DskipTests package
classes=$home/benchmarks/target/classes:$home/core/target/classes:$home/ingest/target/classes
classes=$classes:$(cat "$home/benchmarks/target/classpath")
exec java -cp "$classes" org.openjdk.jmh.Main CountBenchmark -jvmArgsAppend "-Dcorpus=$corpus" "${@:2}"
