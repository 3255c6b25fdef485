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
  record Kept(Article article, byte[] raw, String format, byte[] head) implements Outcome {

    Kept(Article article, byte[] raw) {
      this(article, raw, "", new byte[0]);
    }

    /** The same with what it takes to read it again, unless that is known already. */
    Kept readAs(String word, byte[] fileHead) {
      return format.isEmpty() ? new Kept(article, raw, word, fileHead) : this;
    }

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
   * @param detail what was found, for a person to read, at most {@value #LONGEST_DETAIL} code
   *     points; of LANGUAGE the language's letters
   * @param field the field at fault, empty if it is the whole record
   * @param raw the record as it came, at most {@link Limits#rawBytes} of it
   * @param rawBytes how many bytes the record had before it was cut to that
   * @param format the word of the format that it was read in
   * @param head what stands at the head of its file and is needed to read it, such as the names of
   *     a table's columns
   */
  record Rejected(
      Origin where,
      Reason reason,
      String detail,
      String field,
      byte[] raw,
      long rawBytes,
      String format,
      byte[] head)
      implements Outcome {

    private static final byte[] NOTHING = {};
    private static final int LONGEST_DETAIL = 500;

    public Rejected {
      if (detail.length() > LONGEST_DETAIL
          && detail.codePointCount(0, detail.length()) > LONGEST_DETAIL) {
        detail = detail.substring(0, detail.offsetByCodePoints(0, LONGEST_DETAIL));
      }
    }

    public Rejected(Origin where, Reason reason, String detail, String field, byte[] raw) {
      this(where, reason, detail, field, raw, where.byteEnd() - where.byteStart(), "", NOTHING);
    }

    /** The same with what it takes to read it again, unless that is known already. */
    Rejected readAs(String word, byte[] fileHead) {
      return format.isEmpty()
          ? new Rejected(where, reason, detail, field, raw, rawBytes, word, fileHead)
          : this;
    }
  }
}
