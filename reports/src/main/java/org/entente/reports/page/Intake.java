package org.entente.reports.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.entente.reports.result.RunTables;
import org.entente.reports.run.RunFacts;
import org.entente.reports.table.CsvRow;
import org.entente.reports.table.Tables;

/**
 * What the tables say of the corpus: publishers, files, and what was rejected and why.
 *
 * @param publishers distinct publishers with their articles, most articles first
 * @param reprints articles kept that give again what another gives: all of a story but one
 * @param badFiles the files with most rejected records
 */
record Intake(
    List<Map.Entry<String, Long>> publishers,
    long reprints,
    long files,
    List<BadFile> badFiles,
    Map<String, Long> rejectedBy) {

  private static final int FILES_SHOWN = 10;
  private static final String SUMMARY = "quarantine/summary.csv";

  private static final Comparator<BadFile> WORST =
      Comparator.comparingLong(BadFile::rejected).reversed().thenComparing(BadFile::file);

  /** A file, the records found in it, and those rejected. */
  record BadFile(String file, long records, long rejected) {

    static BadFile of(CsvRow row) {
      return new BadFile(row.text("source_file"), row.count("n_in"), row.count("n_rejected"));
    }
  }

  static Intake read(RunTables tables, RunFacts facts) throws IOException {
    Map<String, Long> publishers = new HashMap<>();
    long[] reprints = {0};
    tables.forEach(
        Tables.ARTICLES,
        row -> {
          reprints[0] += row.text("is_representative").equals("false") ? 1 : 0;
          if (!row.text("source").isBlank()) {
            publishers.merge(row.text("source"), 1L, Long::sum);
          }
        });
    List<Map.Entry<String, Long>> ranked = new ArrayList<>(publishers.entrySet());
    ranked.sort(
        Map.Entry.<String, Long>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()));
    Map<String, Long> rejectedBy = new TreeMap<>(facts.corpus().rejectedBy());
    tables.forEach(
        SUMMARY,
        row -> {
          boolean whole = row.text("language").isEmpty();
          String why = whole ? row.text("reason") : row.text("reason") + " " + row.text("language");
          rejectedBy.put(why, row.count("n"));
          rejectedBy.keySet().removeIf(reason -> !whole && reason.equals(row.text("reason")));
        });
    PriorityQueue<BadFile> worst = new PriorityQueue<>(WORST.reversed());
    long files = readLedger(tables, worst);
    return new Intake(
        ranked, reprints[0], files, worst.stream().sorted(WORST).toList(), rejectedBy);
  }

  /** Keeps the files with most rejections, and returns the number of all files. */
  private static long readLedger(RunTables tables, PriorityQueue<BadFile> worst)
      throws IOException {
    long[] files = {0};
    tables.forEach(
        Tables.LEDGER,
        row -> {
          files[0]++;
          if (row.count("n_rejected") > 0) {
            worst.add(BadFile.of(row));
          }
          if (worst.size() > FILES_SHOWN) {
            worst.poll();
          }
        });
    return files[0];
  }
}
