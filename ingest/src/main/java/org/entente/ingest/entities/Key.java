package org.entente.ingest.entities;

import static org.entente.core.entity.EntityType.AGENCY;
import static org.entente.core.entity.EntityType.COUNTRY;
import static org.entente.core.entity.EntityType.ORGANISATION;
import static org.entente.core.entity.EntityType.PERSON;
import static org.entente.core.entity.EntityType.REGION;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.core.entity.EntityType;

/** The fields of an entity in a user's file. */
enum Key {
  ID(false, COUNTRY, PERSON, ORGANISATION, AGENCY, REGION),
  TYPE(false, COUNTRY, PERSON, ORGANISATION, AGENCY, REGION),
  NAME(false, COUNTRY, PERSON, ORGANISATION, AGENCY, REGION),
  NAMES(true, COUNTRY, PERSON, ORGANISATION, AGENCY, REGION),
  ACRONYMS(true, COUNTRY, ORGANISATION, AGENCY),
  DEMONYMS(true, COUNTRY),
  METONYMS(true, COUNTRY),
  CAPITALS(true, COUNTRY),
  EXCLUDE(true, COUNTRY, PERSON, ORGANISATION, AGENCY, REGION),
  SURNAME(false, PERSON),
  AFFILIATION(false, PERSON, ORGANISATION, AGENCY),
  OFFICE(false, PERSON),
  FROM(false, COUNTRY, PERSON, ORGANISATION, AGENCY),
  TO(false, COUNTRY, PERSON, ORGANISATION, AGENCY),
  REPLACE(false, COUNTRY, PERSON, ORGANISATION, AGENCY, REGION);

  private static final int LONGEST = 12;

  /** What users of other tables would write. */
  private static final Map<String, Key> SYNONYMS =
      Map.ofEntries(
          Map.entry("alias", NAMES),
          Map.entry("aliases", NAMES),
          Map.entry("synonyms", NAMES),
          Map.entry("adjectives", DEMONYMS),
          Map.entry("people", DEMONYMS),
          Map.entry("seats", METONYMS),
          Map.entry("not", EXCLUDE),
          Map.entry("short", SURNAME),
          Map.entry("via", AFFILIATION),
          Map.entry("state", AFFILIATION),
          Map.entry("country", AFFILIATION),
          Map.entry("iso3", AFFILIATION),
          Map.entry("of", AFFILIATION),
          Map.entry("title", OFFICE),
          Map.entry("role", OFFICE),
          Map.entry("valid_from", FROM),
          Map.entry("start", FROM),
          Map.entry("valid_to", TO),
          Map.entry("end", TO),
          Map.entry("override", REPLACE));

  private final boolean list;
  private final Set<EntityType> types;

  Key(boolean list, EntityType first, EntityType... others) {
    this.list = list;
    this.types = EnumSet.of(first, others);
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it takes several values. */
  boolean isList() {
    return list;
  }

  boolean isOf(EntityType type) {
    return types.contains(type);
  }

  static Optional<Key> find(String word) {
    return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
  }

  /** What an unknown word may have meant, and all that is known. */
  static String suggestion(String word) {
    String lower = word.toLowerCase(Locale.ROOT).strip();
    Optional<Key> meant =
        Optional.ofNullable(SYNONYMS.get(lower))
            .or(() -> lower.length() > LONGEST ? Optional.empty() : nearest(lower));
    String all = String.join(", ", Arrays.stream(values()).map(Key::word).toList());
    return meant.map(k -> "did you mean '" + k.word() + "'?").orElse("valid are " + all);
  }

  private static Optional<Key> nearest(String word) {
    return Arrays.stream(values())
        .filter(k -> distance(word, k.word()) <= (k.word().length() > 4 ? 2 : 1))
        .min(Comparator.comparing(k -> distance(word, k.word())));
  }

  /** Letters to insert, delete or change, or pairs of neighbours to swap, from one to the other. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, d, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int[][] d, int i, int j) {
    int change = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
