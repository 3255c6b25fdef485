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

  /** The share between the changes around that day; NaN for a series without changes. */
  public double level(LocalDate day) {
    double level = changes.isEmpty() ? Double.NaN : changes.get(0).before();
    for (Change change : changes) {
      level = change.date().isAfter(day) ? level : change.after();
    }
    return level;
  }

  /** A span of unusually many stories, first and last day included; its weight in nats. */
  public record Burst(LocalDate start, LocalDate end, double weight) {

    public boolean holds(LocalDate day) {
      return !day.isBefore(start) && !day.isAfter(end);
    }
  }

  /** A day from which the share is another for good; both as proportions. */
  public record Change(LocalDate date, double before, double after, double pValue) {}
}
