package org.entente.core.time;

import org.entente.core.text.Tokens;

/** Reads how many: "two", "thirty-two", "2.5", "1,500", "a few", "two and a half", "a dozen". */
final class Quantity {

  private final DateText text;
  private int count;
  private int tenths;
  private boolean article;

  Quantity(DateText text) {
    this.text = text;
  }

  /** The number read; below zero if it is vague. */
  int count() {
    return count;
  }

  /** The tenths that come on top: 5 for a half. */
  int tenths() {
    return tenths;
  }

  /** Whether all that stood there was "a" or "an". */
  boolean isArticle() {
    return article;
  }

  /** Reads a quantity and gives the token after it; {@code t} itself if none stands here. */
  int read(int t) {
    tenths = 0;
    article = false;
    int at = text.is(t, DateWord.ARTICLE) ? t + 1 : t;
    if (text.is(at, DateWord.HALF)) {
      count = 0;
      tenths = 5;
      at = text.is(at + 1, DateWord.OF) ? at + 2 : at + 1;
      return text.is(at, DateWord.ARTICLE) ? at + 1 : at;
    }
    int end = text.digits(at) > 0 ? digits(at) : words(at);
    if (end == at && at > t) {
      count = 1;
      article = true;
    }
    return end > at && end < text.to() ? ending(end) : end;
  }

  /** "two and a half", "a couple of", "three or four". */
  private int ending(int end) {
    if (text.is(end, DateWord.AND)) {
      int at = text.is(end + 1, DateWord.ARTICLE) ? end + 2 : end + 1;
      if (text.is(at, DateWord.HALF)) {
        tenths = 5;
        return at + 1;
      }
      int first = count;
      int second = text.digits(end + 1) > 0 ? digits(end + 1) : words(end + 1);
      boolean unit = second > end + 1 && text.is(second, DateWord.UNITS);
      count = first;
      return unit ? second : end;
    }
    if (text.isTied(end) && text.number(end) > 0) {
      return end + 1;
    }
    return count < 0 && text.is(end, DateWord.OF) ? end + 1 : end;
  }

  private int digits(int t) {
    int digits = text.digits(t);
    if (digits != text.length(t) || digits > 4) {
      return t;
    }
    count = text.leading(t, digits);
    if (digits == 4 && count < 2200 && !text.is(t + 1, DateWord.UNITS)) {
      return t;
    }
    char gap = text.gap(t + 1);
    int next = text.digits(t + 1);
    if (gap == ',' && next == 3 && next == text.length(t + 1)) {
      count = count * 1000 + text.leading(t + 1, 3);
      return t + 2;
    }
    if (gap == '.' && next == 1) {
      tenths = text.leading(t + 1, 1);
      return t + 2;
    }
    return t + 1;
  }

  private int words(int t) {
    if (text.is(t, DateWord.VAGUE)) {
      count = -1;
      return text.is(t + 1, DateWord.SCALE) ? t + 2 : t + 1;
    }
    int at = t;
    count = 0;
    while (at < t + 4) {
      if (text.is(at, DateWord.NUMBER)) {
        count += text.value(at, DateWord.NUMBER);
      } else if (text.is(at, DateWord.SCALE)) {
        count = Math.max(1, count) * text.value(at, DateWord.SCALE);
      } else {
        break;
      }
      at++;
    }
    return at;
  }

  /** Where the unit of a quantity stands: behind at most one adjective; -1 if nowhere. */
  int unitAt(int t) {
    if (text.isUnit(t) && (text.isJoined(t))) {
      return t;
    }
    boolean adjective =
        text.isJoined(t)
            && !text.isUpper(t)
            && !text.has(t, Tokens.DIGIT)
            && !text.isAny(t, DateWord.PREPOSITION.bit() | DateWord.ARTICLE.bit());
    boolean plural =
        text.is(t + 1, DateWord.UNITS) || article && text.isJoined(t + 1) && isDay(t + 1);
    return adjective && plural && text.isJoined(t + 1) ? t + 1 : -1;
  }

  private boolean isDay(int t) {
    return text.is(t, DateWord.UNIT) && text.unit(t) == Unit.DAY && text.is(t - 1, DateWord.UNIT);
  }
}
