package org.entente.reports.result;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.entente.reports.table.CsvRow;
import org.entente.reports.table.Tables;

/** Bursts and changes, gathered by what they are about. */
final class TurnReader {

  private final Map<Subject, Marks> marks = new LinkedHashMap<>();

  /** The bursts and changes of one subject. */
  private record Marks(List<Turn.Burst> bursts, List<Turn.Change> changes) {

    Marks() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    /**
     * How far the clearest lies from chance, in nats: what a burst explains, or the logarithm of a
     * change's p-value.
     */
    double clearness() {
      return DoubleStream.concat(
              bursts.stream().mapToDouble(Turn.Burst::weight),
              changes.stream().mapToDouble(change -> -Math.log(change.pValue())))
          .max()
          .orElse(0);
    }
  }

  private TurnReader() {}

  static TurnReader read(RunTables tables, Entities entities) throws IOException {
    TurnReader found = new TurnReader();
    tables.forEach(
        Tables.BURSTS, row -> found.marks(Subject.of(row, entities)).bursts.add(burst(row)));
    tables.forEach(
        Tables.CHANGES, row -> found.marks(Subject.of(row, entities)).changes.add(change(row)));
    return found;
  }

  private Marks marks(Subject subject) {
    return marks.computeIfAbsent(subject, any -> new Marks());
  }

  private static Turn.Burst burst(CsvRow row) {
    return new Turn.Burst(
        row.date("start").orElseThrow(), row.date("end").orElseThrow(), row.number("weight"));
  }

  private static Turn.Change change(CsvRow row) {
    return new Turn.Change(
        row.date("date").orElseThrow(),
        row.number("before"),
        row.number("after"),
        row.number("p_value"),
        row.date("since").orElse(LocalDate.MIN),
        row.date("until").orElse(LocalDate.MAX));
  }

  /** The subjects whose marks are clearest; of equals the smaller id first. */
  List<Subject> clearest(int most) {
    return marks.entrySet().stream()
        .sorted(
            Comparator.comparingDouble(
                    (Map.Entry<Subject, Marks> each) -> each.getValue().clearness())
                .reversed()
                .thenComparing(each -> each.getKey().key()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Those subjects with their series. */
  Turns with(List<Subject> subjects, Map<Subject, Series> series) {
    List<Turn> shown =
        subjects.stream()
            .map(
                subject ->
                    new Turn(
                        subject,
                        series.get(subject),
                        marks.get(subject).bursts,
                        marks.get(subject).changes))
            .toList();
    return new Turns(shown, marks.size());
  }
}
