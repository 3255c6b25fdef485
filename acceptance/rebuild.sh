#!/usr/bin/env bash
# Two builds of the committed state, in folders, locales, zones and with rights of their own, give one jar, byte for byte.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
build() {
  mkdir -p "$work/$1"
  git -C "$home" archive HEAD | (umask "$4" && tar -x -C "$work/$1")
  (cd "$work/$1" && umask "$4" && LC_ALL=$2 TZ=$3 mvn -q -B ${MAVEN_ARGS:-} -pl cli -am -Dmaven.test.skip=true package) </dev/null
}
build one C.UTF-8 UTC 022
build another/and/deeper C Pacific/Kiritimati 077
one=$work/one/cli/target/entente.jar
other=$work/another/and/deeper/cli/target/entente.jar
sha256sum "$one" "$other" | sed "s|$work/||"
cmp "$one" "$other" && echo "two builds, one jar: passed"
