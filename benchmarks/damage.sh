#!/usr/bin/env bash
# Hostile inputs in their full size: damage.sh [HEAP] reads each with a heap of 512m, or as given, and prints its line of
# the ledger, the reasons, the time and the most that the heap held. It fails where a good record beside the bad one was
# not kept, or nothing was rejected.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
mvn -q -B ${MAVEN_ARGS:-} -f "$home/pom.xml" -P benchmarks -pl benchmarks -am -DskipTests package
classes=$home/benchmarks/target/classes:$home/core/target/classes:$home/ingest/target/classes
exec java "-Xmx${1:-512m}" -cp "$classes:$(cat "$home/benchmarks/target/classpath")" org.entente.benchmarks.Damage
