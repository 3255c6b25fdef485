package org.entente.reports.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How a real number looks in a CSV file: six significant digits, a dot, no grouping, no locale.
 *
 * <p>Plain digits from 1e-9 up to 1e15, beyond that an exponent as in {@code 1.5e-20}. Zero is
 * {@code 0} whatever its sign; what is not a finite number is empty.
 */
public final class CsvNumber {

  private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);
  private static final double SMALLEST_PLAIN = 1e-9;
  private static final double LARGEST_PLAIN = 1e15;

  private CsvNumber() {}

  /** The number as it stands in a file. */
  public static String format(double value) {
    if (!Double.isFinite(value)) {
      return "";
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal rounded = new BigDecimal(value).round(SIX_DIGITS).stripTrailingZeros();
    double size = Math.abs(value);
    return size >= SMALLEST_PLAIN && size < LARGEST_PLAIN
        ? rounded.toPlainString()
        : withExponent(rounded);
  }

  private static String withExponent(BigDecimal value) {
    int exponent = value.precision() - value.scale() - 1;
    BigDecimal mantissa = value.movePointLeft(exponent).stripTrailingZeros();
    return mantissa.toPlainString() + "e" + exponent;
  }
}
