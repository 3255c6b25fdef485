package org.entente.reports.chart;

import java.math.BigDecimal;
import java.util.stream.DoubleStream;
import org.entente.reports.result.Numbers;

/**
 * An axis from zero: its upper end and the step between its marks, both round numbers.
 *
 * @param isShare whether values are proportions, labelled in percent
 */
record ValueScale(double upper, double step, boolean isShare) {

  private static final int MARKS = 7;

  /** A scale of counts, with whole steps. */
  static ValueScale ofCounts(double largest) {
    double step = Math.max(1, roundStep(Math.max(1, largest) / MARKS));
    return new ValueScale(Math.ceil(Math.max(1, largest) / step) * step, step, false);
  }

  /** A scale of proportions; never beyond 100 %. */
  static ValueScale ofShares(double largest) {
    double reach = Math.min(1, Math.max(0.001, largest));
    double step = roundStep(reach / MARKS);
    double upper = Math.ceil(reach / step - 1e-9) * step;
    return new ValueScale(Math.min(1, upper), step, true);
  }

  /** The smallest of 1, 2 and 5 times a power of ten that is not below the value. */
  private static double roundStep(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    return DoubleStream.of(1, 2, 5, 10)
        .map(times -> times * power)
        .filter(step -> step >= value * (1 - 1e-9))
        .findFirst()
        .orElse(10 * power);
  }

  double[] marks() {
    int count = (int) Math.floor(upper / step + 1e-9);
    return DoubleStream.iterate(0, i -> i + 1).limit(count + 1L).map(i -> i * step).toArray();
  }

  String label(double mark) {
    return isShare ? trim(mark * 100) + " %" : Numbers.grouped(Math.round(mark));
  }

  private static String trim(double value) {
    return BigDecimal.valueOf(Math.round(value * 1000) / 1000.0)
        .stripTrailingZeros()
        .toPlainString();
  }
}
