#!/usr/bin/env bash
# Speed of clustering: reprints.sh CORPUS.jsonl[.gz] [ARTICLES...] times 50000 and 200000 articles, or as many as given,
# on two cores with a heap of 2 GB. They are made of the corpus (doc_id, date, title, text), taken again and again: the
# n-th time dates lie n years later, and two words in three, told by their hash, get the suffix n. So texts of one pass
# are unlike those of another, and what the corpus itself repeats stays repeated.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
corpus=$(readlink -f "${1:?usage: reprints.sh CORPUS.jsonl[.gz] [ARTICLES...]}")
sizes=("${@:2}")
[ "${#sizes[@]}" -gt 0 ] || sizes=(50000 200000)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

made=()
for size in "${sizes[@]}"; do
  python3 - "$corpus" "$size" >"$work/$size.jsonl" <<'PYTHON'
import gzip, json, re, sys, zlib
path, size = sys.argv[1], int(sys.argv[2])
with (gzip.open if path.endswith('.gz') else open)(path, 'rt', encoding='utf-8') as lines:
    corpus = [json.loads(line) for line in lines]

def changed(text, n):
    suffix = lambda m: m.group(0) if zlib.crc32(m.group(0).encode()) % 3 == n % 3 else m.group(0) + 'x' * (n // 3) + 'abc'[n % 3]
    return text if n == 0 else re.sub(r'[a-z]{3,}', suffix, text)

for k in range(size):
    d, n = corpus[k % len(corpus)], k // len(corpus)
    print(json.dumps(dict(doc_id='%s-%d' % (d['doc_id'], n), date='%d%s' % (int(d['date'][:4]) + n, d['date'][4:10]),
                          title=changed(d['title'], n), text=changed(d['text'], n))))
PYTHON
  made+=("$work/$size.jsonl")
done

mvn -q -B -f "$home/pom.xml" -pl cli -am -DskipTests package
classes=$home/analytics/target/test-classes:$home/analytics/target/classes:$home/core/target/classes
classes=$classes:$home/ingest/target/classes:$(cat "$home/cli/target/spark.classpath")
opens=(java.lang java.lang.invoke java.nio java.util java.util.concurrent java.util.concurrent.atomic java.io java.net)
exec_args=()
for package in "${opens[@]}"; do exec_args+=("--add-opens=java.base/$package=ALL-UNNAMED"); done
exec_args+=("--add-opens=java.base/sun.nio.ch=ALL-UNNAMED" "--add-opens=java.base/sun.util.calendar=ALL-UNNAMED")
java -Xmx2g -Djava.io.tmpdir="$work" "${exec_args[@]}" -cp "$classes" org.entente.analytics.ReprintsSpeed "${made[@]}" \
  2>"$work/log" || { tail -20 "$work/log" >&2; exit 1; }
