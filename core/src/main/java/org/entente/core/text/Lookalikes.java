package org.entente.core.text;

import java.text.Normalizer;
import java.util.BitSet;

/** Letters of other scripts that look like Latin ones: the word with one looks like another. */
final class Lookalikes {

  /** Cyrillic, Greek and Armenian letters, each row with the Latin ones that they look like. */
  private static final String[][] TABLE = {
    {"\u0410\u0412\u0415\u0405\u0406\u0408\u041A\u041C", "ABESIJKM"},
    {"\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u04AE", "HOPCTYXY"},
    {"\u0430\u0435\u0456\u0458\u043A\u043E\u0440\u0441", "aeijkopc"},
    {"\u0443\u0445\u0455\u0501\u04BB\u051B\u051D\u0475\u04CF", "yxsdhqwvl"},
    {"\u0391\u0392\u0395\u0396\u0397\u0399\u039A", "ABEZHIK"},
    {"\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7", "MNOPTYX"},
    {"\u03BF\u03B1\u03BD\u03C1\u03C5\u03B9\u03BA", "oavpuik"},
    {"\u03C7\u03B3\u03B7\u03C4\u03F2\u03F3", "xyntcj"},
    {"\u0555\u0585\u057D\u0570\u0578\u0581", "Oouhng"},
  };

  private static final char[] LOOKS = new char[0x600];

  static {
    for (String[] row : TABLE) {
      for (int i = 0; i < row[0].length(); i++) {
        LOOKS[row[0].charAt(i)] = row[1].charAt(i);
      }
    }
    for (char c = 0x370; c < LOOKS.length; c++) {
      char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
      LOOKS[c] = LOOKS[c] == 0 ? LOOKS[base] : LOOKS[c];
    }
  }

  private Lookalikes() {}

  static boolean has(char c) {
    return c < LOOKS.length && LOOKS[c] != 0;
  }

  /**
   * Writes the Latin letters in words that are Latin but for lookalikes, and tells where. A word
   * all in another script is what it is.
   */
  static BitSet unmask(char[] letters, int length) {
    BitSet places = new BitSet();
    int end = 0;
    for (int at = 0; at < length; at = end + 1) {
      end = at;
      boolean latin = false;
      boolean foreign = false;
      boolean other = false;
      for (; end < length && Character.isLetterOrDigit(letters[end]); end++) {
        boolean isLatin = isLatin(letters[end]);
        boolean isForeign = has(letters[end]);
        latin |= isLatin;
        foreign |= isForeign;
        other |= !isLatin && !isForeign && !Character.isDigit(letters[end]);
      }
      if (latin && foreign && !other) {
        unmask(letters, at, end, places);
      }
    }
    return places;
  }

  private static void unmask(char[] letters, int from, int to, BitSet places) {
    for (int i = from; i < to; i++) {
      if (has(letters[i])) {
        letters[i] = LOOKS[letters[i]];
        places.set(i);
      }
    }
  }

  private static boolean isLatin(char c) {
    return c < 0x80
        ? Character.isLetter(c)
        : Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }
}
