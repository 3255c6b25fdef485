package org.entente.core.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;

/**
 * Writes the legible form of a text in one pass, with the place of each character in the original.
 *
 * <p>It goes from letter to letter, each with the marks behind it. What no reader sees belongs to
 * no letter, unless it stands between a letter and its mark.
 */
final class LegibleCopy {

  /** Marks on one letter; more are scribble, and would take long to put in order. */
  private static final int MOST_MARKS = 16;

  private final String original;
  private char[] letters;
  private int[] from;
  private int[] to;
  private int length;

  private int unitEnd;
  private final StringBuilder marks = new StringBuilder();

  LegibleCopy(String original) {
    this.original = original;
    int room = original.length() + 16;
    this.letters = new char[room];
    this.from = new int[room];
    this.to = new int[room];
  }

  char[] letters() {
    return letters;
  }

  int[] from() {
    return from;
  }

  int[] to() {
    return to;
  }

  int length() {
    return length;
  }

  void write() {
    int at = 0;
    while (at < original.length()) {
      at = letter(at);
    }
  }

  /** Writes the letter at an index with its marks; returns the index behind them. */
  private int letter(int at) {
    int point = unit(at);
    int end = unitEnd;
    if (Disguise.isInvisible(point) || Disguise.isMark(point)) {
      return end;
    }
    int next = end;
    marks.setLength(0);
    while (next < original.length()) {
      int behind = unit(next);
      if (Disguise.isMark(behind)) {
        addMark(behind);
        end = unitEnd;
      } else if (!Disguise.isInvisible(behind)) {
        break;
      }
      next = unitEnd;
    }
    if (point < 0x80 && point != '\r' && marks.length() == 0) {
      add((char) point, at, end);
    } else {
      write(legible(point, next), at, end);
    }
    return next;
  }

  private void addMark(int mark) {
    if (marks.length() < MOST_MARKS && Character.isBmpCodePoint(mark)) {
      marks.append((char) mark);
    }
  }

  private String legible(int point, int next) {
    if (point == '\r') {
      return next < original.length() && original.charAt(next) == '\n' ? "\r" : "\n";
    }
    if (point >= 0x80 && length > 0 && Character.isLetter(letters[length - 1])) {
      if (Disguise.isApostrophe(point, pointAt(next), pointAt(next + 1))) {
        return "'";
      }
    }
    String plain = Disguise.plain(point);
    return marks.length() == 0 ? plain : Normalizer.normalize(plain + marks, Normalizer.Form.NFC);
  }

  private int pointAt(int index) {
    return index < original.length() ? original.codePointAt(index) : ' ';
  }

  /** The character that begins at an index, a reference resolved. */
  private int unit(int at) {
    if (original.charAt(at) == '&') {
      Optional<CharacterReference> reference = CharacterReference.findAt(original, at);
      if (reference.isPresent()) {
        unitEnd = reference.get().end();
        return Disguise.withoutControls(reference.get().point());
      }
    }
    int point = original.codePointAt(at);
    unitEnd = at + Character.charCount(point);
    return Disguise.withoutControls(point);
  }

  /** Marks that no letter has composed with are left out. */
  private void write(String written, int start, int end) {
    for (int i = 0; i < written.length(); i++) {
      if (!Disguise.isMark(written.charAt(i))) {
        add(written.charAt(i), start, end);
      }
    }
  }

  private void add(char letter, int start, int end) {
    if (length == letters.length) {
      grow();
    }
    letters[length] = letter;
    from[length] = start;
    to[length] = end;
    length++;
  }

  private void grow() {
    int room = length * 2;
    letters = Arrays.copyOf(letters, room);
    from = Arrays.copyOf(from, room);
    to = Arrays.copyOf(to, room);
  }
}
