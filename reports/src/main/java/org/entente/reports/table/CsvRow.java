package org.entente.reports.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** One row of a CSV table, read by column name; an empty field is a missing value. */
public final class CsvRow {

  private final String table;
  private final CSVRecord fields;

  CsvRow(String table, CSVRecord fields) {
    this.table = table;
    this.fields = fields;
  }

  /** The field as it stands; empty where it is missing or the table has no such column. */
  public String text(String column) {
    return fields.isSet(column) ? fields.get(column) : "";
  }

  /** The count in that column; a missing one is 0. */
  public long count(String column) {
    String text = text(column);
    try {
      return text.isEmpty() ? 0 : Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw unreadable(column, text, "a whole number", e);
    }
  }

  /** The number in that column; a missing one is NaN. */
  public double number(String column) {
    String text = text(column);
    try {
      return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw unreadable(column, text, "a number", e);
    }
  }

  /** The date in that column. */
  public Optional<LocalDate> date(String column) {
    String text = text(column);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw unreadable(column, text, "a date such as 2023-07-27", e);
    }
  }

  private IllegalArgumentException unreadable(
      String column, String text, String wanted, RuntimeException cause) {
    return new IllegalArgumentException(
        "%s, row %s, column %s: '%s' is not %s"
            .formatted(table, fields.getRecordNumber(), column, text, wanted),
        cause);
  }
}
