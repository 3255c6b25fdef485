#!/usr/bin/env bash
# Intervals, q-values, bursts and changes on planted data: truth.sh [DRAWS] prints what 1,000 draws of each kind of corpus
# give beside the bar, and fails where one is missed.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
mvn -B -q -f "$home/pom.xml" -pl core test -Dtest='*TruthTest' -Dtruth.draws="${1:-1000}"
