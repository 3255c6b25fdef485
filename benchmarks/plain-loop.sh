#!/usr/bin/env bash
# Spark against the plain loop over core: plain-loop.sh CORPUS.jsonl[.gz] [ARTICLES] compares every row of every table that
# is counted or found on the first ARTICLES (2000) records; it fails where one differs.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
corpus=${1:?usage: plain-loop.sh CORPUS.jsonl[.gz] [ARTICLES]}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 - "$corpus" "${2:-2000}" >"$work/corpus.jsonl" <<'PYTHON'
import gzip, itertools, sys
opened = gzip.open if sys.argv[1].endswith(".gz") else open
with opened(sys.argv[1], "rt", encoding="utf-8") as lines:
    sys.stdout.writelines(itertools.islice(lines, int(sys.argv[2])))
PYTHON
mvn -B -q -f "$home/pom.xml" -pl analytics -am test -Dtest='BindingLawTest#onACorpusGivenByItsPath' \
  -Dsurefire.failIfNoSpecifiedTests=false -Dcorpus="$work/corpus.jsonl"
echo "equal: every row of every table on $(wc -l <"$work/corpus.jsonl") records"
