#!/usr/bin/env bash
# Counting pairs from what was read: counting.sh RUN compares the way of a run with a join of mentions with themselves, on
# the same Spark and on DuckDB, on the tables of a run by week (see CountingSpeed). Two cores, a heap of 2 GB.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
run=$(readlink -f "${1:?usage: counting.sh RUN}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

. "$home/benchmarks/spark-main.sh"
"${spark_java[@]}" org.entente.analytics.CountingSpeed "$work/tables" "$run" 2>"$work/log" ||
  { tail -20 "$work/log" >&2; exit 1; }
