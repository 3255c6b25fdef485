package org.entente.reports.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.entente.reports.result.Riser;

/** An axis of changes that holds zero and every interval, from one round number to another. */
record ChangeScale(double lower, double upper, double step) {

  static ChangeScale of(List<Riser> risers) {
    double least = Math.min(0, least(risers.stream().mapToDouble(Riser::low)));
    double greatest = Math.max(0, -least(risers.stream().mapToDouble(riser -> -riser.high())));
    double step = ValueScale.ofShares(greatest - least).step();
    return new ChangeScale(
        Math.floor(least / step) * step, Math.ceil(greatest / step) * step, step);
  }

  private static double least(DoubleStream values) {
    return values.min().orElse(0);
  }

  /** Where a change lies, from 0 at the lower end to 1 at the upper. */
  double place(double change) {
    return (change - lower) / (upper - lower);
  }

  double[] marks() {
    return LongStream.rangeClosed(Math.round(lower / step), Math.round(upper / step))
        .mapToDouble(i -> i * step)
        .toArray();
  }
}
