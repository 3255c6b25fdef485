package org.entente.reports.result;

import org.entente.core.statistics.ChiSquare;
import org.entente.reports.table.CsvRow;

/** The share of a subject in both halves of the range, and the interval of its change. */
public record Riser(
    Subject subject, double before, double after, double change, double low, double high) {

  private static final double Z = 1.959964;

  public static Riser of(CsvRow row, Entities entities) {
    return new Riser(
        Subject.of(row, entities),
        row.number("before"),
        row.number("after"),
        row.number("change"),
        row.number("change_low"),
        row.number("change_high"));
  }

  public boolean isRise() {
    return change > 0;
  }

  /** How far the interval stays away from no change; negative if it holds it. */
  public double clearance() {
    return Math.max(low, -high);
  }

  /** The chance of so great a change without cause: normal, by the interval's arm towards zero. */
  public double chance() {
    double arm = isRise() ? change - low : high - change;
    double z = change / (arm / Z);
    return arm > 0 ? ChiSquare.upperTail(z * z) : change == 0 ? 1 : 0;
  }
}
