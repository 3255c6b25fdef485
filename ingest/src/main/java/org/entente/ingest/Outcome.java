package org.entente.ingest;

import java.util.Arrays;
import org.entente.core.article.Article;
import org.entente.core.article.Origin;

/** What became of one record: nothing that was in a file is left without one. */
public sealed interface Outcome {

  /**
   * A record that is an article.
   *
   * @param raw the record as it came, at most {@link Limits#rawBytes} of it, if it carries an id:
   *     another record may turn out to have the same; else empty
   */
  record Kept(Article article, byte[] raw) implements Outcome {

    @Override
    public boolean equals(Object other) {
      return other instanceof Kept kept
          && article.equals(kept.article)
          && Arrays.equals(raw, kept.raw);
    }

    @Override
    public int hashCode() {
      return article.hashCode();
    }
  }

  /**
   * A record that is none.
   *
   * @param detail what was found, for a person to read
   * @param field the field at fault, empty if it is the whole record
   * @param raw the record as it came, at most {@link Limits#rawBytes} of it
   */
  record Rejected(Origin where, Reason reason, String detail, String field, byte[] raw)
      implements Outcome {}
}
