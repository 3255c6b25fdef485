package org.entente.reports.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.entente.reports.run.InputTree;
import org.entente.reports.run.OutputTree;
import org.entente.reports.table.Column;
import org.entente.reports.table.CsvRow;
import org.entente.reports.table.CsvTable;
import org.entente.reports.table.CsvTableWriter;
import org.entente.reports.table.TableSpec;
import org.entente.reports.table.Tables;

/**
 * The tables of a run once more for Excel, in {@code data-excel/}: with the mark by which Excel
 * knows UTF-8, within its limits of rows and of letters in a cell, and with every text such that it
 * stays a text ({@link SpreadsheetText}). Numbers, dates and flags are as they are.
 */
public final class ExcelTables {

  /** With the header. */
  private static final int MOST_ROWS = 1_048_576;

  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputTree run;
  private final OutputTree out;
  private final int mostRows;

  public ExcelTables(InputTree run, OutputTree out) {
    this(run, out, MOST_ROWS);
  }

  ExcelTables(InputTree run, OutputTree out, int mostRows) {
    this.run = run;
    this.out = out;
    this.mostRows = mostRows;
  }

  /** Writes all tables that the run has; a long one goes on in {@code NAME.2.csv}. */
  public void write() throws IOException {
    for (TableSpec table : Tables.list()) {
      Optional<InputStream> found = run.open(table.path());
      if (found.isPresent()) {
        write(table, found.get());
      }
    }
  }

  private void write(TableSpec table, InputStream stream) throws IOException {
    try (CsvTable rows = new CsvTable(table.path(), stream);
        Sheets sheets = new Sheets(table)) {
      for (CsvRow row : rows) {
        sheets.write(table.columns().stream().map(column -> cell(row, column)).toList());
      }
    }
  }

  private static String cell(CsvRow row, Column column) {
    String value = row.text(column.name());
    return column.type() == Column.Type.STRING ? SpreadsheetText.of(value) : value;
  }

  /** The files of one table; each has the header. */
  private final class Sheets implements AutoCloseable {

    private final TableSpec table;
    private CsvTableWriter sheet;
    private int number = 1;
    private int rows = 1;

    Sheets(TableSpec table) throws IOException {
      this.table = table;
      this.sheet = open("");
    }

    private CsvTableWriter open(String part) throws IOException {
      OutputStream stream = out.create("data-excel/" + table.name() + part + ".csv");
      stream.write(UTF_8_MARK);
      return new CsvTableWriter(table, stream);
    }

    void write(List<String> values) throws IOException {
      if (rows == mostRows) {
        sheet.close();
        number++;
        sheet = open("." + number);
        rows = 1;
      }
      sheet.write(values);
      rows++;
    }

    @Override
    public void close() throws IOException {
      sheet.close();
    }
  }
}
