package org.entente.reports.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.reports.result.Entities;
import org.entente.reports.result.Riser;
import org.entente.reports.result.RunTables;
import org.entente.reports.result.Subject;
import org.entente.reports.table.CsvRow;
import org.entente.reports.table.Tables;

/**
 * The findings of a run as its tables hold them, the strongest first.
 *
 * @param checks how each headline of sensitivity.csv fares under each choice of counting
 */
record Found(
    Ranking<Burst> bursts,
    Ranking<Change> changes,
    Ranking<Riser> risers,
    Map<String, List<Check>> checks) {

  static final int SHOWN = 50;

  /** Those first whose interval stays furthest away from no change. */
  private static final Comparator<Riser> SUREST =
      Comparator.comparingDouble(Riser::clearance)
          .reversed()
          .thenComparing(riser -> riser.subject().key());

  /** A span in which a subject is named unusually often. */
  record Burst(Subject subject, String start, String end, double weight, long level) {

    private static final Comparator<Burst> HEAVIEST =
        Comparator.comparingDouble(Burst::weight)
            .reversed()
            .thenComparing(burst -> burst.subject().key())
            .thenComparing(Burst::start);

    static Burst of(CsvRow row, Entities names) {
      return new Burst(
          Subject.of(row, names),
          row.text("start"),
          row.text("end"),
          row.number("weight"),
          row.count("level"));
    }
  }

  /**
   * A day on which a share of stories changes.
   *
   * @param until the last day of the share behind, empty for the end of the range
   */
  record Change(Subject subject, String date, String until, double before, double after, double p) {

    private static final Comparator<Change> SHARPEST =
        Comparator.comparingDouble(Change::p)
            .thenComparing(Comparator.comparingDouble(Change::step).reversed())
            .thenComparing(change -> change.subject().key())
            .thenComparing(Change::date);

    static Change of(CsvRow row, Entities names) {
      return new Change(
          Subject.of(row, names),
          row.text("date"),
          row.text("until"),
          row.number("before"),
          row.number("after"),
          row.number("p_value"));
    }

    private double step() {
      return Math.abs(after - before);
    }
  }

  /** A headline counted under one choice. */
  record Check(String choice, String value, boolean holds) {

    static final String OWN = "as in the run";

    boolean isOwn() {
      return choice.equals(OWN);
    }
  }

  static Found read(RunTables tables, Entities names) throws IOException {
    Ranking<Burst> bursts = new Ranking<>(SHOWN, Burst.HEAVIEST);
    tables.forEach(Tables.BURSTS, row -> bursts.add(Burst.of(row, names)));
    Ranking<Change> changes = new Ranking<>(SHOWN, Change.SHARPEST);
    tables.forEach(Tables.CHANGES, row -> changes.add(Change.of(row, names)));
    Ranking<Riser> risers = new Ranking<>(SHOWN, SUREST);
    tables.forEach(Tables.RISERS, row -> risers.add(Riser.of(row, names)));
    Map<String, List<Check>> checks = new LinkedHashMap<>();
    tables.forEach(
        Tables.SENSITIVITY,
        row ->
            checks
                .computeIfAbsent(row.text("finding"), finding -> new ArrayList<>())
                .add(
                    new Check(
                        row.text("choice"), row.text("value"), row.text("holds").equals("true"))));
    return new Found(bursts, changes, risers, checks);
  }
}
