#!/usr/bin/env bash
# The counts of a run against SQL on DuckDB: counts.sh RUN, or counts.sh CORPUS.jsonl[.gz] [ARTICLES] on the first ARTICLES
# (5000) records of a corpus, by sentence and by article. Fails where a row differs. Without arguments: the seeds.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
check() {
  mvn -B -q -f "$home/pom.xml" -P acceptance -pl acceptance test ${1:+-Dentente.run="$1"}
}
if [[ $# -eq 0 ]]; then
  check
elif [[ -d $1 ]]; then
  check "$(cd "$1" && pwd)"
else
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  python3 - "$1" "${2:-5000}" >"$work/corpus.jsonl" <<'PYTHON'
import gzip, itertools, sys
opened = gzip.open if sys.argv[1].endswith(".gz") else open
with opened(sys.argv[1], "rt", encoding="utf-8") as lines:
    sys.stdout.writelines(itertools.islice(lines, int(sys.argv[2])))
PYTHON
  for window in sentence article; do
    "$home/entente" run --input "$work/corpus.jsonl" --output "$work/$window" --window "$window" --quiet >/dev/null
    check "$work/$window"
    echo "equal: every row of entity_period, dyad_period, dyads and entities by $window, $(wc -l <"$work/corpus.jsonl") records"
  done
fi
