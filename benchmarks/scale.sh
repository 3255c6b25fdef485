#!/usr/bin/env bash
# A run from start to end on a corpus 1, 10 and 50 times as large: scale.sh CORPUS.jsonl[.gz] [TIMES...] prints a row a
# run, with the seconds of each stage, the most memory that the process held, and `wc -w` on the same file beside it.
# Copies differ in their words and agree in who is named (see Copies); "reprints" is the share of articles that are not
# the first of their story, which should stay as it is. CORES="1 2" runs each with one core and with two; HEAP is 2g.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
corpus=$(readlink -f "${1:?usage: scale.sh CORPUS.jsonl[.gz] [TIMES...]}")
times=("${@:2}")
[ "${#times[@]}" -gt 0 ] || times=(1 10 50)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

[ -n "${BUILT:-}" ] || mvn -q -B ${MAVEN_ARGS:-} -f "$home/pom.xml" -P benchmarks -pl benchmarks,cli -am -DskipTests package
copies=(java -cp "$home/benchmarks/target/classes:$(cat "$home/benchmarks/target/classpath")" org.entente.benchmarks.Copies)
"$home/entente" run --output "$work/seeds" --force --quiet >/dev/null 2>&1

# Seconds at which each stage began, as the run says them, to seconds that it took.
stages() {
  awk '/ s  /{at[++n]=$1} END{for(i=2;i<=6;i++) printf "%8.1f", at[i]-at[i-1]}' <(
    grep -E ' s  (starting Spark|reading [0-9]|finding who|counting by|drawing charts|done:)' "$1")
}

printf '%6s %5s %9s %7s %8s%8s%8s%8s%8s %8s %6s %10s %8s %9s %8s\n' times cores articles MB start read find count draw \
  'total s' MB/s articles/s 'RSS MB' reprints 'wc -w s'
for n in "${times[@]}"; do
  "${copies[@]}" "$corpus" "$n" >"$work/corpus.jsonl"
  megabytes=$(awk -v b="$(stat -c %s "$work/corpus.jsonl")" 'BEGIN{printf "%.1f", b/1e6}')
  words=$({ TIMEFORMAT=%R; time wc -w <"$work/corpus.jsonl" >/dev/null; } 2>&1)
  for cores in ${CORES:-2}; do
    ENTENTE_JAVA_OPTS="-Xmx${HEAP:-2g} -XX:ActiveProcessorCount=$cores ${ENTENTE_JAVA_OPTS:-}" \
      taskset -c "0-$((cores - 1))" /usr/bin/time -o "$work/time" -f '%e %M' "$home/entente" run \
      --input "$work/corpus.jsonl" --output "$work/out" --bucket month --force 2>"$work/log" >/dev/null ||
      { tail -5 "$work/log" >&2; exit 1; }
    read -r seconds kb <"$work/time"
    articles=$(grep -oE '[0-9]+ record' "$work/log" | tail -1 | cut -d' ' -f1)
    reprints=$(awk -F, 'FNR>1 && !seen[$2]++ {a+=$9; c+=$10} END{printf "%.3f", 1-c/a}' "$work/out/data/entity_period.csv")
    awk -v n="$n" -v c="$cores" -v a="$articles" -v mb="$megabytes" -v st="$(stages "$work/log")" -v s="$seconds" \
      -v kb="$kb" -v r="$reprints" -v w="$words" 'BEGIN{
      printf "%6d %5d %9d %7.1f %s %8.1f %6.2f %10.0f %8.0f %9s %8.2f\n", n, c, a, mb, st, s, mb/s, a/s, kb/1024, r, w}'
  done
done
