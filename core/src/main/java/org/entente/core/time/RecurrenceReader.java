package org.entente.core.time;

/** Reads what comes again: "every year", "each day", "per month", "every Monday". */
final class RecurrenceReader {

  private final DateText text;
  private final DateDraft draft;
  private final Quantity quantity;

  RecurrenceReader(DateText text, DateDraft draft, Quantity quantity) {
    this.text = text;
    this.draft = draft;
    this.quantity = quantity;
  }

  boolean read(int t) {
    int at = quantity.read(t + 1);
    int count = at > t + 1 ? quantity.count() : 1;
    DateMention.Type set = DateMention.Type.SET;
    if (text.isUnit(at) && text.isJoined(at)) {
      Unit unit = text.unit(at);
      boolean other = unit == Unit.SECOND || unit == Unit.QUARTER && text.is(t, DateWord.PER);
      return !other && draft.give(at + 1, set, unit.duration(count, 0));
    }
    if (at > t + 1 || text.is(t, DateWord.PER)) {
      return false;
    }
    if (text.is(at, DateWord.WEEKDAY) && text.isUpper(at)) {
      return draft.give(at + 1, set, "XXXX-WXX-" + text.value(at, DateWord.WEEKDAY));
    }
    if (text.is(at, DateWord.MONTH) && text.isUpper(at)) {
      int month = text.value(at, DateWord.MONTH);
      return draft.give(at + 1, set, "XXXX-" + (month < 10 ? "0" : "") + month);
    }
    if (text.is(at, DateWord.SEASON)) {
      return draft.give(at + 1, set, "XXXX-" + Timex.SEASONS[text.value(at, DateWord.SEASON)]);
    }
    String part =
        text.is(at, DateWord.DAY_PART) ? Timex.DAY_PARTS[text.value(at, DateWord.DAY_PART)] : "";
    return !part.isEmpty() && draft.give(at + 1, set, "XXXX-XX-XXT" + part);
  }
}
