package org.entente.reports.result;

import java.time.LocalDate;
import java.util.List;

/**
 * A series that does not run evenly: its bursts and changes, as the tables of findings have them.
 */
public record Turn(Subject subject, Series series, List<Burst> bursts, List<Change> changes) {

  public Turn {
    bursts = List.copyOf(bursts);
    changes = List.copyOf(changes);
  }

  /** The share between the changes around that day; NaN where none that is reported tells it. */
  public double level(LocalDate day) {
    for (Change change : changes) {
      if (!day.isBefore(change.since()) && !day.isAfter(change.until())) {
        return day.isBefore(change.date()) ? change.before() : change.after();
      }
    }
    return Double.NaN;
  }

  /** A span of unusually many stories, first and last day included; its weight in nats. */
  public record Burst(LocalDate start, LocalDate end, double weight) {

    public boolean holds(LocalDate day) {
      return !day.isBefore(start) && !day.isAfter(end);
    }
  }

  /**
   * A day from which the share is another; both as proportions.
   *
   * @param since the first day of the share before
   * @param until the last day of the share behind
   */
  public record Change(
      LocalDate date,
      double before,
      double after,
      double pValue,
      LocalDate since,
      LocalDate until) {}
}
