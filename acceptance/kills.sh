#!/usr/bin/env bash
# A run on the seeds killed (SIGKILL) at random moments: kills.sh [TIMES] [SEED]. After each the folder must hold the old
# run whole (or the new one, if it was killed after the switch), and the next run must give what a calm one gives.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
times=${1:-20}
RANDOM=${2:-2023}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
entente=$home/entente
place=$work/place
mkdir -p "$place" "$work/few"
printf ' date 2023-01-02 Talks\n\nChina met Japan.\n' >"$work/few/a.txt"

run() {
  "$entente" run --input "$home/seeds/articles" --output "$1" --as-of 2024-12-31 --force --quiet >/dev/null
}
same() {
  diff -r "${@:3}" "$1" "$2" >"$work/diff" 2>&1
}

"$entente" run --input "$work/few" --output "$work/old" --as-of 2024-12-31 --quiet >/dev/null
run "$work/calm"
begun=$(date +%s%N)
run "$work/calm"
length=$((($(date +%s%N) - begun) / 1000000))
echo "a calm run takes $length ms"

whole=0 equal=0 late=0 building=0
for n in $(seq "$times"); do
  rm -rf "$place"
  mkdir -p "$place"
  cp -r "$work/old" "$place/out"
  moment=$(((RANDOM * 32768 + RANDOM) % length))
  set -m
  run "$place/out" 2>/dev/null &
  process=$!
  set +m
  sleep "$(printf '%d.%03d' $((moment / 1000)) $((moment % 1000)))"
  kill -KILL -- "-$process" 2>/dev/null || true
  wait "$process" 2>/dev/null || true
  # A process that wrote just now may take a while to end.
  for _ in $(seq 100); do kill -0 -- "-$process" 2>/dev/null || break; sleep 0.1; done
  [ ! -e "$place/.out.building" ] || building=$((building + 1))

  "$entente" verify "$place/out" >/dev/null && holds=yes || holds=no
  if [ "$holds" = yes ] && same "$work/old" "$place/out"; then
    what="the old run, whole"
    whole=$((whole + 1))
  elif [ "$holds" = yes ] && same "$work/calm" "$place/out" -x run.json; then
    what="the new run, whole"
    whole=$((whole + 1))
    late=$((late + 1))
  else
    what="NEITHER RUN"
    head -3 "$work/diff"
  fi
  run "$place/out"
  if same "$work/calm" "$place/out" -x run.json && [ "$(ls -A "$place")" = out ]; then
    then="then the new one, equal, and nothing beside it"
    equal=$((equal + 1))
  else
    then="then NOT what a calm run gives: $(ls -A "$place" | tr '\n' ' ')"
    head -3 "$work/diff"
  fi
  printf '%3d  killed after %5d ms: %s; %s\n' "$n" "$moment" "$what" "$then"
done
echo "staging folders left by the killed and taken away by the next: $building; killed after the switch: $late"
echo "whole after the kill: $whole of $times; equal after the next run: $equal of $times"
[ "$whole" = "$times" ] && [ "$equal" = "$times" ]
