#!/usr/bin/env bash
# Runs the commands of README as they stand there, in a folder with some articles of one's own; each must end with 0.
# Left out: `mvn verify`, and what holds a placeholder (capitals or …).
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$home/acceptance/spark-home.sh"
"$home/entente" version >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
make_spark_home "$work/spark"
spark-submit() { spark_submit "$@"; }
mvn() { (cd "$home" && command mvn -B ${MAVEN_ARGS:-} "$@" </dev/null); }

cp -r "$home/seeds/articles" "$work/articles"
ln -s "$home/entente" "$work/entente"
ln -s "$home/cli" "$work/cli"
cd "$work"
commands=()
mapfile -t commands < <(python3 - "$home/README.md" <<'PYTHON'
import re, sys
text = open(sys.argv[1], encoding="utf-8").read()
starts = r"(?:\./entente|mvn|spark-submit) "
found = []
for block, inline in re.findall(r"^```\n(.*?)^```$|`(%s[^`\n]*)`" % starts, text, re.S | re.M):
    found += [inline] if inline else re.findall("^(%s.*)$" % starts, block, re.M)
for command in found:
    command = re.sub(r"\s+#.*", "", command)
    if command != "mvn verify" and not re.search(r"…|\b(RUN|DIR|URL|FILE)\d?\b", command):
        print(command)
PYTHON
)
[ "${#commands[@]}" -ge 10 ] || { echo "only ${#commands[@]} commands found in README" >&2; exit 1; }
for command in "${commands[@]}"; do
  # What makes a folder anew finds none.
  case $command in *--append* | *doctor*) ;; *"--output results"*) rm -rf results ;; esac
  echo "$command"
  eval "$command" >"$work/said" 2>&1 || { echo "ended with $?:" >&2; tail -5 "$work/said" >&2; exit 1; }
done
./entente verify results
echo "commands of README: ${#commands[@]} passed, 0 failed"
