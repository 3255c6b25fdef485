#!/usr/bin/env bash
# Speed of the finder: speed.sh CORPUS.jsonl.gz [JMH options]; times are milliseconds for the whole corpus.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
corpus=$(readlink -f "${1:?usage: speed.sh CORPUS.jsonl.gz [JMH options]}")
mvn -q -B -f "$home/pom.xml" -P benchmarks -pl benchmarks -am -DskipTests package
classes=$home/benchmarks/target/classes:$home/core/target/classes:$home/ingest/target/classes
classes=$classes:$(cat "$home/benchmarks/target/classpath")
exec java -cp "$classes" org.openjdk.jmh.Main FinderBenchmark -jvmArgsAppend "-Dcorpus=$corpus" -prof gc "${@:2}"
