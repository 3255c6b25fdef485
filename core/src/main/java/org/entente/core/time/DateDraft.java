package org.entente.core.time;

/** The expression that is being read: the reader that knows it fills it. */
final class DateDraft {

  int to;
  DateMention.Type type;
  String value;

  boolean give(int end, DateMention.Type itsType, String itsValue) {
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
