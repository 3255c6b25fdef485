package org.entente.ingest;

import org.entente.core.article.Article;
import org.entente.core.article.Origin;

/** What became of one record: nothing that was in a file is left without one. */
public sealed interface Outcome {

  /** A record that is an article. */
  record Kept(Article article) implements Outcome {}

  /**
   * A record that is none.
   *
   * @param detail what was found, for a person to read; at most {@value #LONGEST_DETAIL} code
   *     points
   * @param field the field at fault, empty if it is the whole record
   * @param raw the record as it came, at most {@link Limits#rawBytes} of it
   */
  record Rejected(Origin where, Reason reason, String detail, String field, byte[] raw)
      implements Outcome {

    private static final int LONGEST_DETAIL = 500;

    public Rejected {
      if (detail.length() > LONGEST_DETAIL
          && detail.codePointCount(0, detail.length()) > LONGEST_DETAIL) {
        detail = detail.substring(0, detail.offsetByCodePoints(0, LONGEST_DETAIL));
      }
    }
  }
}
