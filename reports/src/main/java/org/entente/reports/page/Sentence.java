package org.entente.reports.page;

import java.util.Comparator;
import java.util.List;

/**
 * A sentence that names somebody.
 *
 * @param start its offset in the field, in code points
 * @param text empty while only its place is known
 * @param marks where it names entities that count, from the sentence's own start, in order
 */
record Sentence(
    String articleId,
    String field,
    long number,
    long start,
    String published,
    String text,
    List<Mark> marks) {

  /** What is longer is no sentence but a table or a list without an end, and has no room. */
  static final int LONGEST = 10_000;

  static final Comparator<Sentence> NEWEST =
      Comparator.comparing(Sentence::published)
          .reversed()
          .thenComparing(Sentence::articleId)
          .thenComparingLong(Sentence::number);

  /**
   * A stretch of the sentence, in code points, the end not included, the entity that it names, and
   * the state for which that one counts too; either may be empty.
   */
  record Mark(int start, int end, String entity, String via) {

    boolean names(String id) {
      return entity.equals(id) || via.equals(id);
    }
  }

  /** A sentence of which only the place is known. */
  static Sentence at(String article, String field, long number, String published) {
    return new Sentence(article, field, number, 0, published, "", List.of());
  }

  Sentence with(List<Mark> found) {
    return new Sentence(articleId, field, number, start, published, text, List.copyOf(found));
  }

  Sentence with(long from, String words) {
    return new Sentence(articleId, field, number, from, published, words, marks);
  }

  /** Where the sentence stands: article, field and number. */
  String place() {
    return place(articleId, field, number);
  }

  static String place(String article, String field, long number) {
    return article + " " + field + " " + number;
  }
}
