#!/usr/bin/env bash
# Disks that are full or read-only, and inputs that change: needs the right to mount (root, or in a user namespace of its
# own, which it makes). The old run must be whole after each, and the code and the message say what is wanted.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
[ "${1:-}" = inside ] || { "$home/entente" version >/dev/null; exec unshare --user --map-root-user --mount "$0" inside; }
work=$(mktemp -d)
small=$work/small
mkdir "$small" "$work/few"
finish() {
  umount "$small" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT
passed=0
failed=0
check() {
  local what=$1
  shift
  if "$@"; then
    passed=$((passed + 1))
    echo "passed  $what"
  else
    failed=$((failed + 1))
    echo "FAILED  $what"
    tail -3 "$work/log" | cut -c1-400
  fi
}
run() {
  local code=0
  "$home/entente" run --input "$home/seeds/articles" --as-of 2024-12-31 --force "$@" >"$work/log" 2>&1 || code=$?
  echo "$code"
}
mount_small() {
  mount -t tmpfs -o "size=$1" none "$small"
  cp -r "$work/old" "$small/out"
}
says() {
  grep -q "$1" "$work/log"
}
is_old() {
  diff -rq "$work/old" "$small/out" && "$home/entente" verify "$small/out" >/dev/null
}
one_line() {
  [ "$(grep -c '^entente: ' "$work/log")" = 1 ] && ! grep -q '^[[:space:]]at ' "$work/log"
}

printf ' date 2023-01-02 Talks\n\nChina met Japan.\n' >"$work/few/a.txt"
"$home/entente" run --input "$work/few" --output "$work/old" --as-of 2024-12-31 --quiet >/dev/null
old=$(du -sk "$work/old" | cut -f1)

for room in 300 1500 3500; do
  mount_small $((old + room))k
  code=$(run --output "$small/out")
  check "full disk, $room kB for the new run: ends with 6" [ "$code" = 6 ]
  check "  says what is free and what is wanted, in one line" says 'no space left: .* MB free for .*three times the size'
  check "  without a trace" one_line
  check "  the old run is whole" is_old
  check "  nothing is left beside it" [ "$(ls -A "$small")" = out ]
  umount "$small"
done

# When the page is there, all but run.json and the renames is done: from then on there is no room. The run is held meanwhile.
mount_small 200m
python3 - "$small" <<'PYTHON' &
import os, signal, sys, time
small = sys.argv[1]
while not os.path.exists(small + "/.out.building/report.html"):
    time.sleep(0.002)
run = int(open(small + "/.out.lock").read().split()[0])
os.kill(run, signal.SIGSTOP)
with open(small + "/ballast", "wb", buffering=0) as ballast:
    try:
        while True:
            ballast.write(bytes(1 << 20))
    except OSError:
        pass
    try:
        while True:
            ballast.write(b"0")
    except OSError:
        pass
os.kill(run, signal.SIGCONT)
PYTHON
filler=$!
code=$(run --output "$small/out")
wait "$filler"
check "full disk at the switch: ends with 6" [ "$code" = 6 ]
check "  says what is free and what is wanted" says 'no space left: [0-9]* MB free for .*three times the size'
rm "$small/ballast"
check "  the old run is whole" is_old
umount "$small"

mkdir -p "$work/place"
cp -r "$work/old" "$work/place/out"
mount -t tmpfs -o size=100k none "$small"
code=$(SPARK_LOCAL_DIRS=$small run --output "$work/place/out")
check "full disk of Spark's temporary files: ends with 6" [ "$code" = 6 ]
check "  names SPARK_LOCAL_DIRS" says 'SPARK_LOCAL_DIRS'
check "  without a trace" one_line
check "  the old run is whole" diff -rq "$work/old" "$work/place/out"
umount "$small"

mount_small 200m
mount -o remount,ro "$small"
code=$(run --output "$small/out")
check "read-only output: ends with 5" [ "$code" = 5 ]
check "  says so" says 'Read-only file system'
check "  without a trace" one_line
check "  the old run is whole" is_old
umount "$small"

for i in $(seq 400); do
  printf '{"id": "%d", "date": "2023-01-02", "title": "Talks %d", "text": "China met Japan in round %d."}\n' "$i" "$i" "$i"
done >"$work/grows.jsonl"
mkfifo "$work/said"
"$home/entente" run --input "$work/grows.jsonl" --output "$work/grown" --as-of 2024-12-31 >/dev/null 2>"$work/said" &
run=$!
while read -r line; do
  echo "$line"
  case $line in *'reading 1 file'*) echo '{"id": "late", "date": "2023-01-02", "text": "Too late."}' >>"$work/grows.jsonl" ;; esac
done <"$work/said" >"$work/log"
code=0
wait "$run" || code=$?
check "input that changes while it is read: the run ends with 0 or 4 ($code)" [ "$code" = 0 -o "$code" = 4 ]
check "  and INPUT_CHANGED is among the reasons" grep -rq INPUT_CHANGED "$work"/grown*/quarantine
echo "full disks, rights, changing input: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
