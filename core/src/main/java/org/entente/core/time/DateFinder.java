package org.entente.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.core.text.CodePoints;
import org.entente.core.text.Field;
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

  private static final long NOT_ALONE =
      DateWord.OF.bit()
          | DateWord.AND.bit()
          | DateWord.IN.bit()
          | DateWord.PREPOSITION.bit()
          | DateWord.YEAR_CUE.bit()
          | DateWord.COUNTED.bit()
          | DateWord.SKIP_BEFORE.bit()
          | DateWord.FUTURE_CUE.bit()
          | DateWord.TENSE_STOP.bit()
          | DateWord.DAY_FRAME.bit()
          | DateWord.ON_TIME.bit()
          | DateWord.SEASON_STOP.bit();

  /** How many tokens the head of a sentence has. */
  private static final int HEAD = 4;

  private final DateWords words;
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
    this.words = words;
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
   * @param tokens of this title and body, by a tokenizer on the vocabulary of the {@link DateWords}
   * @param published the day from which "last month" is reckoned
   */
  public List<DateMention> find(Tokens tokens, String title, String body, LocalDate published) {
    List<DateMention> mentions = new ArrayList<>();
    text.begin(tokens, title, body);
    text.sentence(0, tokens.size());
    timeline.begin(published, epoch.isNarrative(tokens.size(), published));
    CodePoints inTitle = new CodePoints(title);
    CodePoints inBody = new CodePoints(body);
    for (int s = 0; s < tokens.sentences(); s++) {
      int t = tokens.firstToken(s);
      int end = tokens.afterLastToken(s);
      text.sentence(t, end);
      timeline.atSentence(s);
      while (t < end) {
        boolean may =
            tokens.has(t, Tokens.DIGIT) || (words.kinds(tokens.word(t)) & ~NOT_ALONE) != 0;
        timeline.leads(t - tokens.firstToken(s) < HEAD);
        if (may && readAt(t)) {
          boolean ofTitle = tokens.inTitle(t);
          mentions.add(mention(tokens, t, ofTitle ? title : body, ofTitle ? inTitle : inBody));
          t = draft.to;
        } else {
          t++;
        }
      }
    }
    return mentions;
  }

  private DateMention mention(Tokens tokens, int t, String ofField, CodePoints points) {
    int start = tokens.start(t);
    int end = tokens.end(draft.to - 1);
    return new DateMention(
        tokens.inTitle(t) ? Field.TITLE : Field.BODY,
        points.before(start),
        points.before(end),
        ofField.substring(start, end),
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
    return text.holds(t)
        && (calendar.read(t)
            || seasons.read(t)
            || days.read(t)
            || years.read(t, part)
            || units.read(t, the, part)
            || references.read(t, the));
  }
}
