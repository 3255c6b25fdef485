#!/usr/bin/env bash
# The files of a run in the programs that they are for: files.sh RUN. Needs Debian's r-base-core, python3-pandas,
# python3-networkx, libxml2-utils and, for a run made with --excel, libreoffice-calc-nogui. Fails where one does not read
# what another does, or where a spreadsheet finds a formula.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
run=$(cd "${1:?usage: files.sh RUN}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# For each column of each table: rows, missing values, and the sum of numbers, of days since 1970, of letters.
cat >"$work/sums.py" <<'PYTHON'
import sys
sys.path.insert(0, sys.argv[1])
import pandas as pd
from entente import read_entente
names = pd.read_csv(f"{sys.argv[2]}/data/dictionary.csv", keep_default_na=False)["table"].unique()
for name in names:
    try:
        table = read_entente(sys.argv[2], name)
    except FileNotFoundError:
        continue
    for column in table:
        values = table[column].dropna()
        if table[column].dtype == "string":
            total = values.str.len().sum()
        elif str(table[column].dtype).startswith("datetime"):
            total = (values - pd.Timestamp("1970-01-01")).dt.days.sum()
        else:
            total = values.astype(float).sum()
        print(name, column, len(table), table[column].isna().sum(), "%.6g" % total)
PYTHON
cat >"$work/sums.R" <<'R'
arguments <- commandArgs(TRUE)
source(file.path(arguments[1], "entente.R"))
names <- unique(read.csv(file.path(arguments[2], "data/dictionary.csv"))$table)
for (name in names) {
  if (!file.exists(file.path(arguments[2], "data", paste0(name, ".csv")))) next
  table <- read_entente(arguments[2], name)
  for (column in names(table)) {
    values <- table[[column]]
    values <- values[!is.na(values)]
    total <- if (is.character(values)) sum(nchar(values)) else sum(as.numeric(values))
    cat(name, column, nrow(table), sum(is.na(table[[column]])), sprintf("%.6g\n", total))
  }
}
R
/usr/bin/python3 "$work/sums.py" "$home/docs/loaders" "$run" >"$work/python"
LC_ALL=C.UTF-8 Rscript "$work/sums.R" "$home/docs/loaders" "$run" >"$work/R"
diff "$work/python" "$work/R"
echo "pandas and R read the same: $(wc -l <"$work/python") columns"

xmllint --noout --schema "$home/reports/src/test/resources/org/entente/reports/graph/gexf-1.3/gexf.xsd" \
  "$run/graph/network.gexf"
# NetworkX knows GEXF 1.3 from 3.3 on; to older ones it is shown as 1.2, which differs in nothing that is used here.
sed 's|http://gexf.net/1.3" version="1.3"|http://www.gexf.net/1.2draft" version="1.2"|' "$run/graph/network.gexf" >"$work/old.gexf"
/usr/bin/python3 - "$run" "$work/old.gexf" <<'PYTHON'
import csv, sys, networkx
run, old = sys.argv[1:]
rows = {(row["Source"], row["Target"]): row for row in csv.DictReader(open(f"{run}/graph/edges.csv", encoding="utf-8"))}
for name, graph in (("GraphML", networkx.read_graphml(f"{run}/graph/network.graphml")), ("GEXF", networkx.read_gexf(old))):
    assert not graph.is_directed() and graph.number_of_edges() == len(rows), name
    for (a, b), row in rows.items():
        edge = graph.edges[a, b]
        assert edge["weight"] == float(row["Weight"]), (name, a, b)
        assert edge["backbone"] == (row["backbone"] == "true"), (name, a, b)
        assert edge["backbone_reason"] == row["backbone_reason"], (name, a, b)
    print(f"NetworkX {networkx.__version__} reads {name}: {len(graph)} nodes, {len(rows)} edges with weight and backbone")
PYTHON

if [[ -d $run/data-excel ]]; then
  soffice --headless "-env:UserInstallation=file://$work/office" --convert-to fods --outdir "$work/sheets" \
    "$run"/data-excel/*.csv >/dev/null 2>&1
  cells=$(cat "$work"/sheets/*.fods | grep -c '<table:table-cell' || true)
  formulas=$(cat "$work"/sheets/*.fods | grep -c 'table:formula=' || true)
  echo "LibreOffice: $(ls "$work/sheets" | wc -l) sheets, $cells lines with cells, $formulas formulas"
  [[ $formulas -eq 0 && $cells -gt 0 ]]
fi
