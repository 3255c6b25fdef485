package org.entente.core.text;

/**
 * A sentence of an article, in code points of its field.
 *
 * @param number 0 is the title, the body counts from 1
 * @param paragraph 0 is the title, the body counts from 1
 */
public record Sentence(int number, int paragraph, int start, int end) {

  /** Its words, out of the article's title or body. */
  public String words(String title, String body) {
    return CodePoints.cut(number == 0 ? title : body, start, end);
  }
}
