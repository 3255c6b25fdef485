package org.entente.reports.result;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.reports.table.CsvRow;

/** Two entities and how often they are named together over the whole range. */
public record Dyad(
    Entity a,
    Entity b,
    long articles,
    long windows,
    double expected,
    double lift,
    double npmi,
    double llr,
    double qValue,
    Share share,
    Optional<LocalDate> firstSeen,
    Optional<LocalDate> lastSeen) {

  static Dyad of(CsvRow row, Entities entities) {
    return new Dyad(
        entities.of(row.text("entity_a")),
        entities.of(row.text("entity_b")),
        row.count("n_articles"),
        row.count("n_windows"),
        row.number("expected"),
        row.number("lift"),
        row.number("npmi"),
        row.number("llr"),
        row.number("q_value"),
        Counts.share(row),
        row.date("first_seen"),
        row.date("last_seen"));
  }

  /** Both ids, the smaller first. */
  public String key() {
    return a.id() + " " + b.id();
  }

  public String label() {
    return a.name() + " – " + b.name();
  }

  public boolean isOfStates() {
    return a.isState() && b.isState();
  }

  /** Whether the two are named together more often than independence would have it. */
  public boolean isAttracted() {
    return llr > 0 && !(lift <= 1);
  }
}
