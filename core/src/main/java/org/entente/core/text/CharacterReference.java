package org.entente.core.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A character by its name or number in HTML.
 *
 * <pre>
 * reference = "&amp;" {"amp;"} (name | "#" digits | "#x" hex digits) ";"
 * name      = letter "acute", "grave" … | "nbsp", "rsquo" …
 * </pre>
 *
 * @param point the character
 * @param end the index behind it in its text
 */
record CharacterReference(int point, int end) {

  /** In characters, without ampersand and semicolon. */
  private static final int LONGEST = 10;

  private static final int NONE = -1;

  private static final Map<String, Character> MARKS =
      Map.ofEntries(
          Map.entry("grave", '\u0300'),
          Map.entry("acute", '\u0301'),
          Map.entry("circ", '\u0302'),
          Map.entry("tilde", '\u0303'),
          Map.entry("macr", '\u0304'),
          Map.entry("breve", '\u0306'),
          Map.entry("dot", '\u0307'),
          Map.entry("uml", '\u0308'),
          Map.entry("ring", '\u030A'),
          Map.entry("dblac", '\u030B'),
          Map.entry("caron", '\u030C'),
          Map.entry("cedil", '\u0327'),
          Map.entry("ogon", '\u0328'));

  private static final Map<String, Character> NAMES =
      named(
          "quot \" apos ' lt < gt > lsquo \u2018 rsquo \u2019 sbquo \u201A ldquo \u201C "
              + "rdquo \u201D bdquo \u201E lsaquo \u2039 rsaquo \u203A laquo \u00AB raquo \u00BB "
              + "ndash \u2013 mdash \u2014 hyphen - dash - minus - hellip \u2026 bull \u2022 "
              + "middot \u00B7 prime \u2032 acute \u00B4 shy \u00AD zwnj \u200C zwj \u200D "
              + "lrm \u200E rlm \u200F AElig \u00C6 aelig \u00E6 OElig \u0152 oelig \u0153 "
              + "szlig \u00DF ETH \u00D0 eth \u00F0 THORN \u00DE thorn \u00FE Oslash \u00D8 "
              + "oslash \u00F8 Lstrok \u0141 lstrok \u0142 Dstrok \u0110 dstrok \u0111 "
              + "Hstrok \u0126 hstrok \u0127 imath \u0131 inodot \u0131 euro \u20AC pound \u00A3 "
              + "yen \u00A5 cent \u00A2 copy \u00A9 reg \u00AE trade \u2122 sect \u00A7 "
              + "deg \u00B0 times \u00D7 iexcl \u00A1 iquest \u00BF fflig \uFB00 filig \uFB01 "
              + "fllig \uFB02 ffilig \uFB03 ffllig \uFB04");

  /** The reference at an ampersand; one escaped again and again ({@code &amp;amp;eacute;}) too. */
  static Optional<CharacterReference> findAt(String text, int ampersand) {
    int from = ampersand + 1;
    while (text.startsWith("amp;", from)) {
      from += 4;
    }
    int to = from;
    while (to < text.length() && to - from < LONGEST && isPart(text.charAt(to))) {
      to++;
    }
    boolean closed = to > from && to < text.length() && text.charAt(to) == ';';
    int point = closed ? point(text.substring(from, to)) : NONE;
    if (point != NONE) {
      return Optional.of(new CharacterReference(point, to + 1));
    }
    boolean escaped = from > ampersand + 1;
    return escaped ? Optional.of(new CharacterReference('&', from)) : Optional.empty();
  }

  private static boolean isPart(char c) {
    return c == '#' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static int point(String name) {
    if (name.charAt(0) == '#') {
      boolean hex = name.startsWith("x", 1) || name.startsWith("X", 1);
      return numbered(name, hex ? 2 : 1, hex ? 16 : 10);
    }
    Character named = NAMES.get(name);
    if (named != null) {
      return named;
    }
    Character mark = MARKS.get(name.substring(1));
    return mark == null ? NONE : composed(name.charAt(0), mark);
  }

  /** A number that no character has gives the sign for a damaged one. */
  private static int numbered(String name, int from, int radix) {
    int number = 0;
    for (int i = from; i < name.length(); i++) {
      int digit = Character.digit(name.charAt(i), radix);
      if (digit < 0) {
        return NONE;
      }
      number = Math.min(number * radix + digit, Character.MAX_CODE_POINT + 1);
    }
    boolean surrogate = number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE;
    boolean damaged = number == 0 || surrogate || !Character.isValidCodePoint(number);
    return from == name.length() ? NONE : damaged ? '\uFFFD' : number;
  }

  private static int composed(char letter, char mark) {
    String one = Normalizer.normalize("" + letter + mark, Normalizer.Form.NFC);
    return one.length() == 1 ? one.charAt(0) : NONE;
  }

  private static Map<String, Character> named(String table) {
    Map<String, Character> names = new HashMap<>(Map.of("nbsp", '\u00A0', "ensp", '\u2002'));
    names.putAll(Map.of("emsp", '\u2003', "thinsp", '\u2009', "Tab", '\t', "NewLine", '\n'));
    String[] cells = table.split(" ");
    for (int i = 0; i < cells.length; i += 2) {
      names.put(cells[i], cells[i + 1].charAt(0));
    }
    return Map.copyOf(names);
  }
}
