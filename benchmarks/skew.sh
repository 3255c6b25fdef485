#!/usr/bin/env bash
# What skew costs: skew.sh CORPUS.jsonl[.gz] [COPIES] runs the corpus, each article COPIES (1) times with words of its own, as
# it is and with the United States in 95 % of the articles and half of them on one day; then an article that names 100,000
# persons, with 1 GB of memory. Prints for each the time, what was spilled and, of the stages of four tasks or more that
# take a second, the slowest task beside the median one.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
corpus=${1:?usage: skew.sh CORPUS.jsonl[.gz] [COPIES]}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 - "$corpus" "${2:-1}" "$work" <<'PYTHON'
import gzip, json, random, sys
corpus, copies, work = sys.argv[1], int(sys.argv[2]), sys.argv[3]
opened = gzip.open if corpus.endswith(".gz") else open
draw = random.Random(29)
records = [json.loads(line) for line in opened(corpus, "rt", encoding="utf-8")]
with open(work + "/even.jsonl", "w") as even, open(work + "/skewed.jsonl", "w") as skewed:
    for copy in range(copies):
        for record in records:
            if copy:
                record = dict(record, text=" ".join(w + ("" if draw.random() < 0.7 else " x%d" % copy)
                                                    for w in record["text"].split(" ")))
                record.pop("doc_id", None)
            print(json.dumps(record), file=even)
            record = dict(record)
            if draw.random() < 0.95:
                record["text"] = "The United States said so. " + record["text"]
            if draw.random() < 0.5:
                record["date"] = records[0]["date"]
            print(json.dumps(record), file=skewed)
letters = "abcdefghijklmnopqrstuvwxyz"
names = ("Q" + "".join(letters[n // 26**k % 26] for k in range(4)) + "ov" for n in range(100_000))
with open(work + "/many.jsonl", "w") as many:
    print(json.dumps({"date": "2023-01-01", "text": "China met Japan."}), file=many)
    text = " ".join("Foreign Minister Arno %s spoke." % name for name in names)
    print(json.dumps({"date": "2023-01-02", "text": text}), file=many)
PYTHON

# measure NAME JVM-OPTIONS
measure() {
  mkdir -p "$work/$1.events"
  ENTENTE_JAVA_OPTS="$2 -Dspark.eventLog.enabled=true -Dspark.eventLog.dir=file://$work/$1.events -Dspark.eventLog.compress=false" \
    "$home/entente" run --input "$work/$1.jsonl" --output "$work/$1" --master 'local[2]' --quiet >/dev/null
  python3 - "$1" "$work/$1.events" "$work/$1" <<'PYTHON'
import csv, json, os, statistics, sys
name, events, run = sys.argv[1:]
tasks, spilled, first, last, names = {}, 0, None, None, {}
for folder, _, files in os.walk(events):
    for file in files:
        for line in open(os.path.join(folder, file), errors="replace"):
            event = json.loads(line) if line.startswith("{") else {}
            if event.get("Event") == "SparkListenerTaskEnd":
                info, metrics = event["Task Info"], event.get("Task Metrics") or {}
                tasks.setdefault(event["Stage ID"], []).append(info["Finish Time"] - info["Launch Time"])
                spilled += metrics.get("Disk Bytes Spilled", 0)
                first = min(first or info["Launch Time"], info["Launch Time"])
                last = max(last or 0, info["Finish Time"])
            elif event.get("Event") == "SparkListenerStageCompleted":
                names[event["Stage Info"]["Stage ID"]] = event["Stage Info"]["Stage Name"]
ratios = sorted(((max(t) / max(1, statistics.median(t)), max(t), statistics.median(t), len(t), stage)
                 for stage, t in tasks.items() if len(t) >= 4 and sum(t) >= 1000), reverse=True)
capped = sum(row["pair_cap"] == "true" for row in csv.DictReader(open(run + "/data/articles.csv")))
print("%s: %.1f s in Spark, %d bytes spilled to disk, %d stages, %d articles with pair_cap"
      % (name, (last - first) / 1000, spilled, len(tasks), capped))
for ratio, slowest, median, count, stage in ratios[:5]:
    print("  slowest task %.2f x the median: %d ms and %d ms, of %d tasks; stage %d, %s"
          % (ratio, slowest, median, count, stage, names.get(stage, "")))
PYTHON
}

measure even ''
measure skewed ''
measure many '-Xmx1g'
