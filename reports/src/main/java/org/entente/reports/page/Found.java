package org.entente.reports.page;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.reports.result.RunTables;
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

  /** A span in which a subject is named unusually often. */
  record Burst(Subject subject, String start, String end, double weight, long level) {

    private static final Comparator<Burst> HEAVIEST =
        Comparator.comparingDouble(Burst::weight)
            .reversed()
            .thenComparing(burst -> burst.subject().key())
            .thenComparing(Burst::start);

    static Burst of(CsvRow row) {
      return new Burst(
          Subject.of(row),
          row.text("start"),
          row.text("end"),
          row.number("weight"),
          row.count("level"));
    }
  }

  /**
   * A day on which a share of stories changes.
   *
   * @param until the last day before the subject's next change, empty for the end of the range
   */
  record Change(Subject subject, String date, String until, double before, double after, double p) {

    private static final Comparator<Change> SHARPEST =
        Comparator.comparingDouble(Change::p)
            .thenComparing(Comparator.comparingDouble(Change::step).reversed())
            .thenComparing(change -> change.subject().key())
            .thenComparing(Change::date);

    static Change of(CsvRow row) {
      return new Change(
          Subject.of(row),
          row.text("date"),
          "",
          row.number("before"),
          row.number("after"),
          row.number("p_value"));
    }

    private double step() {
      return Math.abs(after - before);
    }

    /** The change, given the one that the table has next. */
    private Change before(Change next) {
      return next.subject.equals(subject)
          ? new Change(subject, date, dayBefore(next.date), before, after, p)
          : this;
    }

    private static String dayBefore(String day) {
      return LocalDate.parse(day).minusDays(1).toString();
    }
  }

  /** How a share of stories differs between the halves of the range, with its 95 % interval. */
  record Riser(Subject subject, double before, double after, double low, double high) {

    private static final Comparator<Riser> SUREST =
        Comparator.comparingDouble(Riser::distance)
            .reversed()
            .thenComparing(riser -> riser.subject().key());

    static Riser of(CsvRow row) {
      return new Riser(
          Subject.of(row),
          row.number("before"),
          row.number("after"),
          row.number("change_low"),
          row.number("change_high"));
    }

    /** How far the interval stays away from no change; not above 0 if it has it inside. */
    double distance() {
      return Math.max(low, -high);
    }
  }

  /** A headline counted under one choice. */
  record Check(String choice, String value, boolean holds) {

    static final String OWN = "as in the run";

    boolean isOwn() {
      return choice.equals(OWN);
    }
  }

  static Found read(RunTables tables) throws IOException {
    Ranking<Burst> bursts = new Ranking<>(SHOWN, Burst.HEAVIEST);
    tables.forEach(Tables.BURSTS, row -> bursts.add(Burst.of(row)));
    Ranking<Riser> risers = new Ranking<>(SHOWN, Riser.SUREST);
    tables.forEach(Tables.RISERS, row -> risers.add(Riser.of(row)));
    Map<String, List<Check>> checks = new LinkedHashMap<>();
    tables.forEach(
        Tables.SENSITIVITY,
        row ->
            checks
                .computeIfAbsent(row.text("finding"), finding -> new ArrayList<>())
                .add(
                    new Check(
                        row.text("choice"), row.text("value"), row.text("holds").equals("true"))));
    return new Found(bursts, readChanges(tables), risers, checks);
  }

  private static Ranking<Change> readChanges(RunTables tables) throws IOException {
    Ranking<Change> changes = new Ranking<>(SHOWN, Change.SHARPEST);
    Deque<Change> last = new ArrayDeque<>();
    tables.forEach(
        Tables.CHANGES,
        row -> {
          Change change = Change.of(row);
          if (!last.isEmpty()) {
            changes.add(last.pop().before(change));
          }
          last.push(change);
        });
    last.forEach(changes::add);
    return changes;
  }
}
