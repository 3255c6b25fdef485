package org.entente.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.core.text.Field;
import org.entente.core.text.FieldText;
import org.entente.core.text.Tokens;

/**
 * Finds the times that an article names, in one pass over its tokens.
 *
 * <pre>
 * time     = ["the"] {part "of" | modifier ["in"] | daypart "of"} (calendar | season | year | day | unit | reference)
 * part     = "end", "beginning", "rest" …      modifier = "early", "late", "mid" …
 * </pre>
 *
 * Every reader looks a bounded number of tokens around, so the pass is linear. A finder keeps its
 * working state between articles, so each thread needs one of its own; {@link DateWords} are
 * shared.
 */
public final class DateFinder {

  /** Words that are an expression of time on their own, if what stands around them agrees. */
  private static final long ALONE =
      bits(
          DateWord.MONTH,
          DateWord.WEEKDAY,
          DateWord.SEASON,
          DateWord.UNITS,
          DateWord.DECADE_NAME,
          DateWord.DAY_PART,
          DateWord.NOON,
          DateWord.DAY_WORD,
          DateWord.PRESENT,
          DateWord.PAST_REF,
          DateWord.RECENT,
          DateWord.FORMER,
          DateWord.VAGUE_TIME,
          DateWord.TIME,
          DateWord.SET_WORD,
          DateWord.ERA,
          DateWord.HOLIDAY,
          DateWord.WEEKEND);

  /** Words that open an expression of time if one goes on behind them. */
  private static final long OPENS =
      bits(
          DateWord.THE,
          DateWord.ARTICLE,
          DateWord.HALF,
          DateWord.NUMBER,
          DateWord.SCALE,
          DateWord.VAGUE,
          DateWord.ORDINAL,
          DateWord.FINAL,
          DateWord.LAST,
          DateWord.NEXT,
          DateWord.THIS,
          DateWord.SAME,
          DateWord.MODIFIER,
          DateWord.PART_NOUN,
          DateWord.NEAR,
          DateWord.EVERY,
          DateWord.PER,
          DateWord.FISCAL,
          DateWord.WHOLE);

  private static final long GOES_ON =
      ALONE
          | OPENS
          | bits(DateWord.UNIT, DateWord.OF, DateWord.IN, DateWord.AND, DateWord.ANNIVERSARY);

  private static final long RELATIVE = bits(DateWord.LAST, DateWord.NEXT, DateWord.THIS);

  private static final long CALENDAR =
      RELATIVE | bits(DateWord.MONTH, DateWord.WEEKDAY, DateWord.ORDINAL, DateWord.NUMBER);

  private static final long SEASONS =
      RELATIVE | bits(DateWord.SEASON, DateWord.ORDINAL, DateWord.FINAL, DateWord.HOLIDAY);

  private static final long DAYS =
      RELATIVE
          | bits(
              DateWord.SAME,
              DateWord.WEEKDAY,
              DateWord.WEEKEND,
              DateWord.DAY_WORD,
              DateWord.DAY_PART,
              DateWord.NOON);

  private static final long YEARS =
      bits(DateWord.FISCAL, DateWord.ERA, DateWord.DECADE_NAME, DateWord.ORDINAL);

  /** How many tokens the head of a sentence has. */
  private static final int HEAD = 4;

  private final DateText text;
  private final Timeline timeline = new Timeline();
  private final DateDraft draft = new DateDraft();
  private final Epoch epoch;
  private final CalendarReader calendar;
  private final SeasonReader seasons;
  private final YearReader years;
  private final DayReader days;
  private final UnitReader units;
  private final ReferenceReader references;

  private boolean the;
  private boolean part;
  private int dayPart;

  public DateFinder(DateWords words) {
    text = new DateText(words);
    Clause clause = new Clause(text);
    epoch = new Epoch(text);
    years = new YearReader(text, timeline, draft);
    calendar = new CalendarReader(text, timeline, draft, years, clause);
    seasons = new SeasonReader(text, timeline, draft, years, clause);
    days = new DayReader(text, timeline, draft, clause);
    units = new UnitReader(text, timeline, draft, years);
    references = new ReferenceReader(text, timeline, draft, years);
  }

  /**
   * Reads an article.
   *
   * @param tokens of the legible title and body, by a tokenizer on the vocabulary of the {@link
   *     DateWords}
   * @param published the day from which "last month" is reckoned
   */
  public List<DateMention> find(
      Tokens tokens, FieldText title, FieldText body, LocalDate published) {
    List<DateMention> mentions = new ArrayList<>();
    text.begin(tokens, title.legible(), body.legible());
    text.sentence(0, tokens.size());
    timeline.begin(published, epoch.isNarrative(tokens.size(), published));
    for (int s = 0; s < tokens.sentences(); s++) {
      int t = tokens.firstToken(s);
      int end = tokens.afterLastToken(s);
      text.sentence(t, end);
      timeline.atSentence(s);
      while (t < end) {
        if (mayBegin(tokens, t) && readAt(t)) {
          mentions.add(mention(tokens, t, tokens.inTitle(t) ? title : body));
          t = draft.to;
        } else {
          t++;
        }
      }
    }
    return mentions;
  }

  /** Whether it is worth reading from a token; most words of a text are passed over here. */
  private boolean mayBegin(Tokens tokens, int t) {
    long kinds = text.kinds(t);
    boolean may = (kinds & ALONE) != 0 || tokens.has(t, Tokens.DIGIT);
    if (!may && (kinds & OPENS) != 0) {
      may =
          text.isAny(t + 1, GOES_ON)
              || text.has(t + 1, Tokens.DIGIT)
              || text.is(t + 2, DateWord.UNITS);
    }
    timeline.leads(may && t - text.from() < HEAD);
    return may;
  }

  private DateMention mention(Tokens tokens, int t, FieldText ofField) {
    int start = tokens.start(t);
    int end = tokens.end(draft.to - 1);
    return new DateMention(
        tokens.inTitle(t) ? Field.TITLE : Field.BODY,
        ofField.start(start),
        ofField.end(end),
        ofField.written(start, end),
        draft.type,
        draft.value);
  }

  private boolean readAt(int t) {
    int at = prefix(t);
    if (at > t && readCore(at)) {
      if (dayPart >= 0 && draft.type == DateMention.Type.DATE) {
        boolean day = timeline.day() > 0 && draft.value.equals(timeline.value());
        draft.type = DateMention.Type.TIME;
        draft.value = day ? draft.value + "T" + Timex.DAY_PARTS[dayPart] : draft.value;
      }
      return true;
    }
    the = text.is(t - 1, DateWord.THE);
    part = false;
    return !text.is(t, DateWord.THE) && readCore(t);
  }

  /** Passes "the", "end of", "early in", "night of"; gives the token where the core may begin. */
  private int prefix(int t) {
    the = text.is(t - 1, DateWord.THE);
    part = false;
    dayPart = -1;
    int at = t;
    for (int i = 0; i < 5; i++) {
      if (text.is(at, DateWord.THE) && !text.has(at + 1, Tokens.BARRIER)) {
        the = true;
        at++;
      } else if (text.is(at, DateWord.DAY_PART) && isOf(at + 1)) {
        dayPart = text.value(at, DateWord.DAY_PART);
        at = text.is(at + 1, DateWord.OF) ? at + 2 : at + 3;
      } else if (text.is(at, DateWord.PART_NOUN) && text.is(at + 1, DateWord.OF)) {
        part = true;
        at += 2;
      } else if (text.is(at, DateWord.MODIFIER) && text.isJoined(at + 1)) {
        part = true;
        at += text.is(at + 1, DateWord.IN) ? 2 : 1;
      } else {
        break;
      }
    }
    return at;
  }

  private boolean isOf(int t) {
    return text.is(t, DateWord.OF) || text.is(t, DateWord.UNITS) && text.is(t + 1, DateWord.OF);
  }

  private boolean readCore(int t) {
    long kinds = text.kinds(t);
    boolean digit = text.has(t, Tokens.DIGIT);
    return (digit || (kinds & CALENDAR) != 0) && calendar.read(t)
        || (digit || (kinds & SEASONS) != 0) && seasons.read(t)
        || (digit || (kinds & DAYS) != 0) && days.read(t)
        || (digit || (kinds & YEARS) != 0) && years.read(t, part)
        || (digit || kinds != 0) && units.read(t, the, part)
        || (digit || kinds != 0) && references.read(t, the);
  }

  private static long bits(DateWord... kinds) {
    long bits = 0;
    for (DateWord kind : kinds) {
      bits |= kind.bit();
    }
    return bits;
  }
}
