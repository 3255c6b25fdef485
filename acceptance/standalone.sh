#!/usr/bin/env bash
# spark-submit to a standalone cluster on this machine: a master and two workers of Spark's own, client and cluster mode,
# a good run and one stopped for bad data. Codes agree with run.json, files with those of ./entente, byte for byte.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$home/acceptance/spark-home.sh"
"$home/entente" version >/dev/null
work=$(mktemp -d)
processes=()
passed=0
failed=0
finish() {
  [ "${#processes[@]}" -eq 0 ] || kill "${processes[@]}" 2>/dev/null || true
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

check() {
  local what=$1
  shift
  if "$@" >"$work/check" 2>&1; then
    passed=$((passed + 1))
    echo "passed  $what"
  else
    failed=$((failed + 1))
    echo "FAILED  $what"
    tail -5 "$work/check"
  fi
}

await() {
  for _ in $(seq 600); do
    [ "$(grep -c "$2" "$1" 2>/dev/null || true)" -ge "$3" ] && return
    sleep 0.2
  done
  echo "no '$2' in two minutes:" >&2
  tail "$1" >&2
  exit 1
}

says() {
  python3 -c 'import json, sys; run = json.load(open(sys.argv[1])); print(run["status"], run["exit_code"])' "$1"
}

make_spark_home "$work/spark"
(spark_class org.apache.spark.deploy.master.Master --host 127.0.0.1 --port 0 --webui-port 0) >"$work/master.log" 2>&1 &
processes+=($!)
await "$work/master.log" 'Starting Spark master at' 1
master=$(grep -o 'spark://127.0.0.1:[0-9]*' "$work/master.log" | head -1)
for n in 1 2; do
  (spark_class org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --webui-port 0 -c 2 -m 2g -d "$work/worker$n" "$master") \
    >"$work/worker$n.log" 2>&1 &
  processes+=($!)
done
await "$work/master.log" 'Registering worker' 2

mkdir "$work/bad"
printf ' date 2023-01-02 Talks\n\nChina met Japan.\n' >"$work/bad/a.txt"
printf 'Talks\n\nChina met Japan, on no day.\n' >"$work/bad/b.txt"
secret=never-to-be-written-81f2
submit() {
  local mode=$1 name=$2 input=$3
  spark_submit --master "$master" --deploy-mode "$mode" --driver-memory 1g --driver-cores 1 --executor-memory 512m \
    --executor-cores 1 --conf spark.cores.max=2 --conf spark.ui.enabled=false \
    --conf spark.standalone.submit.waitAppCompletion=true --conf "spark.hadoop.fs.s3a.secret.key=$secret" \
    --class org.entente.cli.Main "$home/cli/target/entente.jar" \
    run --input "$input" --output "$work/$name" --as-of 2024-12-31 >"$work/$name.log" 2>&1
}
not() {
  ! "$@"
}
code_of() {
  local code=0
  "$@" || code=$?
  echo "$code"
}

"$home/entente" run --input "$home/seeds/articles" --output "$work/here" --as-of 2024-12-31 --quiet >/dev/null
for mode in client cluster; do
  begun=$SECONDS
  code=$(code_of submit "$mode" "$mode" "$home/seeds/articles")
  echo "        $mode mode: $((SECONDS - begun)) s"
  check "$mode mode ends with 0" [ "$code" = 0 ]
  check "$mode mode: run.json says the same" [ "$(says "$work/$mode/run.json")" = "ok 0" ]
  check "$mode mode: CSV, charts, graph, page are those of ./entente" \
    diff -r -x run.json -x parquet -x state "$work/here" "$work/$mode"
  check "$mode mode: the Parquet files too" diff -r "$work/here/data/parquet" "$work/$mode/data/parquet"
  check "$mode mode: and what is kept for a later run" diff <(ls "$work/here/state") <(ls "$work/$mode/state")
  check "$mode mode: the run verifies" "$home/entente" verify "$work/$mode"
  check "$mode mode: no secret in the run or what it said" not grep -rqa "$secret" "$work/$mode" "$work/$mode.log"

  code=$(code_of submit "$mode" "$mode-bad" "$work/bad")
  if [ "$mode" = client ]; then
    check "client mode, bad data: ends with 4 (it is $code)" [ "$code" = 4 ]
  else
    # Spark's own client ends with 0 whatever became of the driver, and only says so: there run.json has the code.
    check "cluster mode, bad data: Spark's client says that the driver failed" grep -q 'is FAILED' "$work/cluster-bad.log"
    check "cluster mode, bad data: and ends with 0 all the same (it is $code)" [ "$code" = 0 ]
  fi
  check "$mode mode, bad data: run.json says 4" [ "$(says "$work/$mode-bad.rejected/run.json")" = "too much bad data 4" ]
  check "$mode mode, bad data: no run in its place" [ ! -e "$work/$mode-bad" ]
done
check "doctor finds nothing that fails" "$home/entente" doctor --master "$master" --output "$work/doctor"
echo "standalone, client and cluster mode: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
