package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.entente.ingest.Reason;
import org.entente.reports.table.CsvRow;
import org.entente.reports.table.CsvTable;
import org.entente.reports.table.Tables;

/** What came in and what became of it, added up from the ledger on disk. */
record Intake(long in, long kept, long duplicate, long rejected, Map<String, Long> reasons) {

  Intake {
    if (in != kept + duplicate + rejected) {
      throw new IllegalStateException(
          "the ledger does not add up: "
              + in
              + " in, "
              + kept
              + " kept, "
              + duplicate
              + " duplicate, "
              + rejected
              + " rejected");
    }
    reasons = new TreeMap<>(reasons);
  }

  static Intake of(TableFiles tables, Map<String, Long> reasons) throws IOException {
    long[] sums = new long[4];
    try (CsvTable ledger =
        new CsvTable("ledger", Files.newInputStream(tables.csv(Tables.LEDGER)))) {
      for (CsvRow row : ledger) {
        sums[0] += row.count("n_in");
        sums[1] += row.count("n_kept");
        sums[2] += row.count("n_duplicate");
        sums[3] += row.count("n_rejected");
      }
    }
    return new Intake(sums[0], sums[1], sums[2], sums[3], reasons);
  }

  /** How many records are bad: of those rejected, all but what nobody meant to be an article. */
  static long faults(Map<String, Long> reasons) {
    return reasons.entrySet().stream()
        .filter(reason -> Reason.valueOf(reason.getKey()).isFault())
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** The share of bad records. */
  double shareBad() {
    return in == 0 ? 0 : (double) faults(reasons) / in;
  }

  /** "173 records in = 170 kept + 2 duplicate + 1 rejected (DATE_MISSING 1)" */
  String explain() {
    String why =
        reasons.isEmpty()
            ? ""
            : " " + reasons.toString().replace('{', '(').replace('}', ')').replace('=', ' ');
    return in
        + " record(s) in = "
        + kept
        + " kept + "
        + duplicate
        + " duplicate + "
        + rejected
        + " rejected"
        + why;
  }
}
