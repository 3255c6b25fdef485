package org.entente.reports.page;

import java.util.List;

/**
 * A sentence that names two entities together.
 *
 * @param start its offset in the field, in code points
 * @param marks where it names entities, from the sentence's own start, in order
 */
record Sentence(
    String articleId,
    String field,
    long number,
    long start,
    String published,
    String text,
    List<Mark> marks) {

  /**
   * A stretch of the sentence, in code points, the end not included, the entity that it names, and
   * the state for which that one may stand.
   */
  record Mark(int start, int end, String entity, String via) {

    boolean names(String id) {
      return entity.equals(id) || via.equals(id);
    }
  }

  Sentence with(List<Mark> found) {
    return new Sentence(articleId, field, number, start, published, text, List.copyOf(found));
  }

  /** Where the sentence stands: article, field and number. */
  String place() {
    return place(articleId, field, number);
  }

  static String place(String article, String field, long number) {
    return article + " " + field + " " + number;
  }
}
