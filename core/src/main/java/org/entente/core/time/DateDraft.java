package org.entente.core.time;

/** The expression that is being read: the reader that knows it fills it. */
final class DateDraft {

  int to;
  DateMention.Type type;
  String value;

  /**
   * Takes what was read; false if it is no value: a year of five digits, a day that its year lacks.
   */
  boolean give(int end, DateMention.Type itsType, String itsValue) {
    if (!Timex.isValue(itsValue)) {
      return false;
    }
    to = end;
    type = itsType;
    value = itsValue;
    return true;
  }

  boolean date(int end, String itsValue) {
    return give(end, DateMention.Type.DATE, itsValue);
  }

  boolean duration(int end, String itsValue) {
    return give(end, DateMention.Type.DURATION, itsValue);
  }
}
