#!/usr/bin/env bash
# Many small runs in one JVM, and one run on many tiny files: soak.sh [RUNS] [FILES] prints what stays in memory and how
# many files are open, and fails where either grows.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
"$home/entente" version >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# shellcheck disable=SC2046
SPARK_LOCAL_IP=127.0.0.1 java -Xmx1g -XX:+IgnoreUnrecognizedVMOptions \
  $(printf -- '--add-opens=java.base/%s=ALL-UNNAMED ' java.lang java.lang.invoke java.lang.reflect java.io java.net \
    java.nio java.util java.util.concurrent java.util.concurrent.atomic sun.nio.ch sun.util.calendar) \
  -cp "$home/cli/target/entente.jar:$(cat "$home/cli/target/spark.classpath")" \
  "$home/acceptance/Soak.java" "$work" "${1:-200}" "${2:-10000}" >/dev/null
