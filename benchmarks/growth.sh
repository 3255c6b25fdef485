#!/usr/bin/env bash
# How the time of the finder grows on texts made to be slow: growth.sh prints one row a text, and fails where ten times
# the text costs more than fifteen times the time.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
mvn -q -B -f "$home/pom.xml" -P benchmarks -pl benchmarks -am -DskipTests package
classes=$home/benchmarks/target/classes:$home/core/target/classes:$home/ingest/target/classes
exec java -Xmx2g -cp "$classes:$(cat "$home/benchmarks/target/classpath")" org.entente.benchmarks.Growth
