package org.entente.reports.result;

import org.entente.core.statistics.Wilson;

/**
 * A part of a whole with its 95 % Wilson interval, as proportions; a whole of 0 has no share, and
 * all three are NaN.
 */
public record Share(long part, long whole, double low, double high) {

  public static Share of(long part, long whole) {
    if (whole == 0) {
      return new Share(part, whole, Double.NaN, Double.NaN);
    }
    Wilson interval = Wilson.of(part, whole);
    return new Share(part, whole, interval.low(), interval.high());
  }

  public double value() {
    return whole == 0 ? Double.NaN : (double) part / whole;
  }

  /** Whether the whole interval lies above the other's, so that the order is no accident. */
  public boolean isAbove(Share other) {
    return low > other.high;
  }
}
