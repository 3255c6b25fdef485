package org.entente.reports.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as people read them in charts and on the page; the same in every locale. */
public final class Numbers {

  private static final double SMALLEST = 0.00001;
  private static final String NO_BREAK_SPACE = "\u00a0";

  private Numbers() {}

  /** 1204 is "1,204". */
  public static String grouped(long count) {
    return Long.toString(count).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
  }

  /** Two digits and a unit: 12,345 is "12k", 1,234 is "1.2k", 1,234,567 is "1.2M". */
  public static String compact(long count) {
    if (count < 1000) {
      return Long.toString(count);
    }
    boolean isMillions = count >= 999_500;
    BigDecimal units = BigDecimal.valueOf(count).movePointLeft(isMillions ? 6 : 3);
    int decimals = units.compareTo(BigDecimal.TEN) < 0 ? 1 : 0;
    return plain(units.setScale(decimals, RoundingMode.HALF_EVEN)) + (isMillions ? "M" : "k");
  }

  /** 0.614 is "61 %", 0.0421 is "4.2 %", 0.04 is "4.0 %"; nothing where there is no share. */
  public static String percent(double proportion) {
    return Double.isFinite(proportion) ? hundredths(proportion) + NO_BREAK_SPACE + "%" : "";
  }

  /** "55 to 67 %" of a share's interval. */
  public static String interval(Share share) {
    return Double.isFinite(share.low())
        ? hundredths(share.low()) + " to " + percent(share.high())
        : "";
  }

  /**
   * Three significant digits, or whole from 100 on: 12.3, 0.0123, 1,234; "< 0.00001" if so small.
   */
  public static String decimal(double value) {
    if (!Double.isFinite(value)) {
      return "";
    }
    if (value > 0 && value < SMALLEST) {
      return "< " + plain(BigDecimal.valueOf(SMALLEST));
    }
    return Math.abs(value) >= 100
        ? grouped(Math.round(value))
        : plain(BigDecimal.valueOf(value).round(new MathContext(3, RoundingMode.HALF_EVEN)));
  }

  /** Two decimals, so that a column of them is even: 4.45, 0.10. */
  public static String fixed(double value) {
    if (!Double.isFinite(value)) {
      return "";
    }
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0.00" : rounded.toPlainString();
  }

  /** The nearest whole number. */
  public static String whole(double value) {
    return Double.isFinite(value) ? grouped(Math.round(value)) : "";
  }

  /** Two digits with the sign in front: "+12", "−0.35"; 0 has none. */
  public static String signed(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(Math.abs(value)).round(new MathContext(2, RoundingMode.HALF_EVEN));
    String sign = rounded.signum() == 0 ? "" : value < 0 ? "\u2212" : "+";
    return sign + plain(rounded);
  }

  private static String hundredths(double proportion) {
    BigDecimal percent = BigDecimal.valueOf(proportion).movePointRight(2);
    if (percent.signum() == 0) {
      return "0";
    }
    if (proportion >= 0.0995) {
      return percent.setScale(0, RoundingMode.HALF_EVEN).toPlainString();
    }
    BigDecimal rounded = percent.round(new MathContext(2, RoundingMode.HALF_EVEN));
    return rounded.setScale(rounded.scale() - rounded.precision() + 2).toPlainString();
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
