package org.entente.reports.page;

import java.util.List;

/**
 * A sentence that names two entities together.
 *
 * @param start its offset in the field, in code points
 * @param marks where it names them, from the sentence's own start, in order
 */
record Sentence(
    String articleId,
    String field,
    long number,
    long start,
    String published,
    String text,
    List<Mark> marks) {

  /** A stretch of the sentence, in code points, the end not included. */
  record Mark(int start, int end) {}

  Sentence with(List<Mark> found) {
    return new Sentence(articleId, field, number, start, published, text, List.copyOf(found));
  }
}
