package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.analytics.io.Sinks;
import org.entente.analytics.io.StoredTable;
import org.entente.reports.table.CsvTableWriter;
import org.entente.reports.table.TableSpec;

/**
 * The tables of a run on disk: all rows as Parquet, and as CSV up to a limit.
 *
 * <p>The CSV is made from the Parquet that was written, so what is counted is what is there. Tables
 * may be written at the same time.
 */
final class TableFiles {

  private final Path out;
  private final Sinks parquet;
  private final long csvRows;
  private final Map<String, Long> rows = Collections.synchronizedMap(new TreeMap<>());

  TableFiles(Path out, long csvRows) {
    this.out = out;
    this.csvRows = csvRows;
    this.parquet = new Sinks(out.resolve("data").resolve("parquet"));
  }

  void write(TableSpec spec, Dataset<Row> table) throws IOException {
    writeCsv(spec, parquet.write(spec.name(), table, spec.key()));
  }

  /** Takes a table over from another run. */
  void copy(TableSpec spec, Path run) throws IOException {
    String folder = "data/parquet/" + spec.name();
    Folders.copy(run.resolve(folder), out.resolve(folder));
    writeCsv(spec, out.resolve(folder));
  }

  private void writeCsv(TableSpec spec, Path folder) throws IOException {
    Path csv = out.resolve(spec.path());
    Files.createDirectories(csv.getParent());
    try (StoredTable stored = new StoredTable(folder, spec.columnNames());
        CsvTableWriter writer = new CsvTableWriter(spec, Files.newOutputStream(csv))) {
      long count = stored.rows();
      for (long row = 0; row < Math.min(count, csvRows); row++) {
        writer.write(stored.findNext().orElseThrow());
      }
      rows.put(spec.name(), count);
    }
  }

  /** How many rows each table has. */
  Map<String, Long> rows() {
    return rows;
  }

  /** The most rows of a CSV file. */
  long csvRows() {
    return csvRows;
  }

  /** The folder of a table's Parquet files. */
  Path parquet(TableSpec spec) {
    return out.resolve("data").resolve("parquet").resolve(spec.name());
  }

  Path csv(TableSpec spec) {
    return out.resolve(spec.path());
  }
}
