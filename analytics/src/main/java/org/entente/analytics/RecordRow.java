package org.entente.analytics;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.entente.core.article.Article;
import org.entente.core.article.OddCharacters;
import org.entente.core.article.Origin;
import org.entente.ingest.FileReport;
import org.entente.ingest.Outcome;

/**
 * One row for each outcome and each file: {@code outcome} is kept, rejected or file, and says which
 * of the other columns are filled. {@code input} is the file that was read, also where a record
 * lies in an archive or says that it comes from elsewhere.
 */
final class RecordRow {

  static final String KEPT = "kept";
  static final String REJECTED = "rejected";
  static final String FILE = "file";

  static final StructType SCHEMA =
      new StructType()
          .add("outcome", StringType, false)
          .add("source_file", StringType, false)
          .add("record_no", LongType)
          .add("byte_start", LongType)
          .add("byte_end", LongType)
          .add("article_id", StringType)
          .add("source_id", StringType)
          .add("published", DateType)
          .add("published_basis", StringType)
          .add("header_date", DateType)
          .add("updated", DateType)
          .add("date_flag", StringType)
          .add("title", StringType)
          .add("body", StringType)
          .add("source", StringType)
          .add("url", StringType)
          .add("language", StringType)
          .add("n_controls", IntegerType)
          .add("n_lost", IntegerType)
          .add("reason", StringType)
          .add("detail", StringType)
          .add("field", StringType)
          .add("raw", BinaryType)
          .add("raw_bytes", LongType)
          .add("head", BinaryType)
          .add("bytes", LongType)
          .add("sha256", StringType)
          .add("format", StringType)
          .add("charset", StringType)
          .add("n_in", LongType)
          .add("input", StringType);

  private RecordRow() {}

  static Row of(String input, Outcome outcome) {
    Object[] cells =
        outcome instanceof Outcome.Kept kept ? cells(kept) : cells((Outcome.Rejected) outcome);
    set(cells, "input", input);
    return RowFactory.create(cells);
  }

  private static Object[] cells(Outcome.Kept kept) {
    Article a = kept.article();
    Origin at = a.origin();
    OddCharacters odd = a.oddCharacters();
    Object[] cells =
        cells(
            KEPT,
            at.file(),
            at.record(),
            at.byteStart(),
            at.byteEnd(),
            a.id(),
            text(a.sourceId()),
            a.published().day(),
            a.published().basis().word(),
            date(a.headerDate()),
            date(a.updated()),
            text(a.dateFlag()),
            text(a.title()),
            a.body(),
            text(a.source()),
            text(a.url()),
            text(a.language()),
            odd.controls(),
            odd.lost());
    if (kept.raw().length > 0) {
      set(cells, "raw", kept.raw());
      set(cells, "raw_bytes", at.byteEnd() - at.byteStart());
      set(cells, "head", kept.head());
      set(cells, "format", kept.format());
    }
    return cells;
  }

  private static Object[] cells(Outcome.Rejected r) {
    Origin at = r.where();
    Object[] cells = new Object[SCHEMA.size()];
    set(cells, "outcome", REJECTED);
    set(cells, "source_file", at.file());
    set(cells, "record_no", at.record());
    set(cells, "byte_start", at.byteStart());
    set(cells, "byte_end", at.byteEnd());
    set(cells, "reason", r.reason().name());
    set(cells, "detail", r.detail());
    set(cells, "field", text(r.field()));
    set(cells, "raw", r.raw());
    set(cells, "raw_bytes", r.rawBytes());
    set(cells, "head", r.head());
    set(cells, "format", r.format());
    return cells;
  }

  static Row of(String input, FileReport f) {
    Object[] cells = new Object[SCHEMA.size()];
    set(cells, "input", input);
    set(cells, "outcome", FILE);
    set(cells, "source_file", f.file());
    set(cells, "bytes", f.bytes());
    set(cells, "sha256", f.sha256());
    set(cells, "format", f.format());
    set(cells, "charset", text(f.charset()));
    set(cells, "n_in", f.records());
    return RowFactory.create(cells);
  }

  private static Object[] cells(Object... first) {
    return Arrays.copyOf(first, SCHEMA.size());
  }

  private static void set(Object[] cells, String column, Object value) {
    cells[SCHEMA.fieldIndex(column)] = value;
  }

  /** Tables hold what is missing as null, the domain as the empty string. */
  private static String text(String value) {
    return value.isEmpty() ? null : value;
  }

  private static LocalDate date(Optional<LocalDate> date) {
    return date.orElse(null);
  }
}
