package org.entente.reports.chart;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.reports.result.Entity;

/**
 * Which letters a chart can show. The bundled font has those of Latin, Greek, Cyrillic, Arabic and
 * more; for others a font of the system serves, if one has all that a text needs. Where none does,
 * an entity is named by its id, and any other letter is a question mark: never an empty box.
 *
 * @param ids of the entities whose names the bundled font lacks, by name
 */
record Lettering(Map<String, String> ids) {

  /** Letters of the bundled font alone. */
  static final Lettering PLAIN = new Lettering(Map.of());

  private static final int UNKNOWN = '?';
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

  Lettering {
    ids = Map.copyOf(ids);
  }

  static Lettering of(Collection<Entity> entities) {
    return new Lettering(
        entities.stream()
            .filter(entity -> !isBundled(clean(entity.name())))
            .collect(
                Collectors.toMap(entity -> clean(entity.name()), Entity::id, (one, other) -> one)));
  }

  /** The text as it can be shown. */
  String legible(String text) {
    String clean = clean(text);
    if (isBundled(clean) || findSystemFont(clean).isPresent()) {
      return clean;
    }
    String named = clean;
    for (String name : ids.keySet().stream().sorted(LONGEST_FIRST).toList()) {
      named = named.replace(name, ids.get(name));
    }
    return named
        .codePoints()
        .map(letter -> isBundled(Character.toString(letter)) ? letter : UNKNOWN)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The font that shows a legible text: the wanted one, or one of the system in its size. */
  static Font font(String text, Font wanted) {
    return isBundled(text)
        ? wanted
        : findSystemFont(text).map(font -> font.deriveFont(wanted.getSize2D())).orElse(wanted);
  }

  private static boolean isBundled(String text) {
    return HouseTheme.BODY.canDisplayUpTo(text) < 0
        && HouseTheme.BODY_BOLD.canDisplayUpTo(text) < 0;
  }

  /** The first font of the system, by name, that has every letter of the text. */
  private static Optional<Font> findSystemFont(String text) {
    return SystemFonts.ALL.stream().filter(font -> font.canDisplayUpTo(text) < 0).findFirst();
  }

  /** Looked up only when a text needs them, as this takes time. */
  private static final class SystemFonts {

    static final List<Font> ALL =
        Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
            .sorted(Comparator.comparing(Font::getFontName))
            .toList();
  }

  /** The text on one line, without characters that are no letters: controls, surrogates alone. */
  static String clean(String text) {
    return text.codePoints().allMatch(Lettering::isLetter)
        ? text
        : text.codePoints()
            .map(c -> Character.isWhitespace(c) ? ' ' : c)
            .filter(Lettering::isLetter)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  /** Whether it is assigned, shows something by itself or joins what does. */
  private static boolean isLetter(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.FORMAT -> c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
      default -> true;
    };
  }
}
