#!/usr/bin/env bash
# The same bytes under other plans of Spark, time zones, locales and charsets: same-bytes.sh [INPUT [LIMIT]] runs INPUT (the
# seeds; of JSON lines, the first LIMIT records, 500) once as usual and once under each setting, each in a JVM of its own,
# compares every file of the runs but run.json and state/, whose files hang on who read what, and fails where one differs.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
input=${1:-$home/seeds/articles}
if [[ -f $input ]]; then
  python3 - "$input" "${2:-500}" >"$work/corpus.jsonl" <<'PYTHON'
import gzip, itertools, sys
opened = gzip.open if sys.argv[1].endswith(".gz") else open
with opened(sys.argv[1], "rt", encoding="utf-8") as lines:
    sys.stdout.writelines(itertools.islice(lines, int(sys.argv[2])))
PYTHON
  input=$work/corpus.jsonl
fi

# run NAME MASTER JVM-OPTIONS: the digests of a run's files
run() {
  rm -rf "$work/out"
  ENTENTE_JAVA_OPTS="$3" "$home/entente" run --input "$input" --output "$work/out" --as-of 2024-12-31 --master "$2" \
    --quiet >/dev/null
  (cd "$work/out" && find . -type f ! -name run.json ! -path './state/*' -print0 | xargs -0 sha256sum) | LC_ALL=C sort >"$work/$1.sums"
}

equal=0 unequal=0 runs=0
compare() {
  run other "$2" "$3"
  local same differ
  same=$(LC_ALL=C comm -12 "$work/usual.sums" "$work/other.sums" | wc -l)
  differ=$(LC_ALL=C comm -3 "$work/usual.sums" "$work/other.sums" | sed 's/^\t*[0-9a-f]*  //' | sort -u)
  runs=$((runs + 1)) equal=$((equal + same)) unequal=$((unequal + $(grep -c . <<<"$differ" || true)))
  printf '%-58s %3d equal%s\n' "$1" "$same" "${differ:+, unequal: $(tr '\n' ' ' <<<"$differ")}"
}

run usual 'local[2]' ''
spark() { echo "-Dspark.sql.shuffle.partitions=$1 -Dspark.sql.adaptive.enabled=$2 -Dspark.sql.ansi.enabled=$3"; }
for partitions in 1 2 7 200; do
  for adaptive in true false; do
    for ansi in true false; do
      compare "$partitions partitions, adaptive $adaptive, ANSI $ansi" 'local[2]' "$(spark $partitions $adaptive $ansi)"
    done
  done
done
compiled='-Dspark.sql.codegen.wholeStage=true -Dspark.sql.codegen.factoryMode=CODEGEN_ONLY'
kiritimati='-Duser.timezone=Pacific/Kiritimati -Dspark.sql.session.timeZone=Pacific/Kiritimati'
turkish='-Duser.language=tr -Duser.country=TR'
arabic='-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab'
compare '7 tasks at once, compiled queries' 'local[7]' "$compiled"
compare '1 task at once' 'local[1]' ''
compare 'Pacific/Kiritimati' 'local[2]' "$kiritimati"
compare 'tr-TR' 'local[2]' "$turkish"
compare 'ar-EG' 'local[2]' "$arabic"
compare 'ISO-8859-1' 'local[2]' '-Dfile.encoding=ISO-8859-1'
compare 'US-ASCII' 'local[2]' '-Dfile.encoding=US-ASCII'
compare 'Kiritimati, tr-TR, ISO-8859-1, 7 partitions, no ANSI' 'local[7]' \
  "$kiritimati $turkish -Dfile.encoding=ISO-8859-1 $compiled $(spark 7 true false)"
compare 'Kiritimati, ar-EG, US-ASCII, 200 partitions, not adaptive' 'local[2]' \
  "$kiritimati $arabic -Dfile.encoding=US-ASCII $(spark 200 false true)"
echo "$runs runs: $equal files equal, $unequal unequal"
((unequal == 0))
