package org.entente.core.time;

/**
 * Reads vague times and what comes again: "now", "recently", "in the past", "the near future",
 * "annually"; and anniversaries whose date the text gives.
 */
final class ReferenceReader {

  private static final int FAR = 8;

  private final DateText text;
  private final Timeline timeline;
  private final DateDraft draft;
  private final YearReader years;

  ReferenceReader(DateText text, Timeline timeline, DateDraft draft, YearReader years) {
    this.text = text;
    this.timeline = timeline;
    this.draft = draft;
    this.years = years;
  }

  boolean read(int t, boolean the) {
    boolean name = text.isUpper(t) && text.isJoined(t);
    if (text.is(t, DateWord.PRESENT)) {
      return !name && draft.date(t + 1, Timex.PRESENT);
    }
    if (text.is(t, DateWord.PAST_REF)) {
      return draft.date(t + 1, Timex.PAST);
    }
    if (text.is(t, DateWord.RECENT)) {
      return !name && !text.is(t - 1, DateWord.MOST) && draft.date(t + 1, Timex.PAST);
    }
    if (text.is(t, DateWord.SET_WORD)) {
      Unit unit = Unit.of(text.value(t, DateWord.SET_WORD));
      return !name && draft.give(t + 1, DateMention.Type.SET, unit.duration(1, 0));
    }
    return !name && (readVague(t, the) || readNarrative(t, the)) || readAnniversary(t);
  }

  /** "in the past", "at present", "the near future", "in the short term". */
  private boolean readVague(int t, boolean the) {
    boolean near = text.is(t, DateWord.NEAR);
    int at = near && text.isJoined(t + 1) ? t + 1 : t;
    if (!text.is(at, DateWord.VAGUE_TIME)) {
      return false;
    }
    int when = text.value(at, DateWord.VAGUE_TIME);
    boolean cued = text.is(the ? t - 2 : t - 1, DateWord.ON_TIME);
    boolean term = text.length(at) == 4 && when > 0;
    boolean noun = !text.isJoined(at + 1) || text.kinds(at + 1) != 0 || the;
    boolean bare = when == 0 && !the && text.length(at) == 7 && text.endsWith(t - 1, 0, "at");
    boolean good = (near || !term) && cued && noun && (the || near || bare);
    String value = when < 0 ? Timex.PAST : when == 0 ? Timex.PRESENT : Timex.FUTURE;
    return good && draft.date(at + 1, value);
  }

  /** In a history "former" and "future" look from the time that is told. */
  private boolean readNarrative(int t, boolean the) {
    if (!timeline.isNarrative()) {
      return false;
    }
    if (text.is(t, DateWord.FORMER)) {
      boolean noun = text.isJoined(t + 1) && (!the || text.length(t + 1) > 3);
      return noun && draft.date(t + 1, text.is(t, DateWord.VAGUE_TIME) ? Timex.FUTURE : Timex.PAST);
    }
    if (the && text.is(t, DateWord.TIME) && text.endsWith(t + 1, 0, "being")) {
      return draft.date(t + 2, Timex.PRESENT);
    }
    boolean time = the && text.is(t, DateWord.TIME) && text.is(t - 2, DateWord.ON_TIME);
    return time && draft.date(t + 1, timeline.value());
  }

  /** "the 70th anniversary of the July 27, 1953 armistice": the year that many years on. */
  private boolean readAnniversary(int t) {
    int place = text.place(t);
    if (place < 1 || !text.is(t + 1, DateWord.ANNIVERSARY)) {
      return false;
    }
    for (int y = t + 2; y < t + 2 + FAR && text.holds(y); y++) {
      int year = text.length(y) == 4 ? years.find(y) : 0;
      if (year > 0) {
        return draft.date(t + 2, Timex.year(year + place));
      }
    }
    return false;
  }
}
