package org.entente.core.time;

/** A unit of time as TIMEX3 writes durations; the order is from short to long. */
enum Unit {
  SECOND("TS"),
  MINUTE("TM"),
  HOUR("TH"),
  DAY("D"),
  WEEK("W"),
  FORTNIGHT("W"),
  MONTH("M"),
  QUARTER("M"),
  YEAR("Y"),
  DECADE("DE"),
  CENTURY("CE"),
  MILLENNIUM("ML");

  private static final Unit[] ALL = values();

  private final String letters;

  Unit(String letters) {
    this.letters = letters;
  }

  static Unit of(int ordinal) {
    return ALL[ordinal];
  }

  /** A duration: {@code 2} weeks are P2W, {@code X} minutes PTXM, two quarters P6M. */
  String duration(String count) {
    boolean time = letters.charAt(0) == 'T';
    return (time ? "PT" : "P") + count + (time ? letters.substring(1) : letters);
  }

  /** A duration of so many units and tenths, a vague number if below zero. */
  String duration(int count, int tenths) {
    if (count < 0) {
      return duration("X");
    }
    int factor = this == QUARTER ? 3 : this == FORTNIGHT ? 2 : 1;
    return duration(count * factor + (tenths > 0 ? "." + tenths : ""));
  }
}
