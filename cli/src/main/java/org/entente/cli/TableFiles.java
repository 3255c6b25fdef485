package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * <p>The CSV is made from the Parquet that was written, so what is counted is what is there.
 */
final class TableFiles {

  private final Path out;
  private final Sinks parquet;
  private final long csvRows;
  private final Map<String, Long> rows = new TreeMap<>();

  TableFiles(Path out, long csvRows) {
    this.out = out;
    this.csvRows = csvRows;
    this.parquet = new Sinks(out.resolve("data").resolve("parquet"));
  }

  void write(TableSpec spec, Dataset<Row> table) throws IOException {
    Path folder = parquet.write(spec.name(), table, spec.key());
    Path csv = out.resolve(spec.path());
    Files.createDirectories(csv.getParent());
    long count = 0;
    try (StoredTable stored = new StoredTable(folder, spec.columnNames());
        CsvTableWriter writer = new CsvTableWriter(spec, Files.newOutputStream(csv))) {
      for (Optional<List<Object>> row = stored.findNext();
          row.isPresent();
          row = stored.findNext()) {
        if (count++ < csvRows) {
          writer.write(row.get());
        }
      }
    }
    rows.put(spec.name(), count);
  }

  /** How many rows each table has. */
  Map<String, Long> rows() {
    return rows;
  }

  /** The tables with more rows than their CSV, and how many these are. */
  Map<String, Long> cut() {
    Map<String, Long> cut = new TreeMap<>(rows);
    cut.values().removeIf(n -> n <= csvRows);
    return cut;
  }

  /** The folder of a table's Parquet files. */
  Path parquet(TableSpec spec) {
    return out.resolve("data").resolve("parquet").resolve(spec.name());
  }

  Path csv(TableSpec spec) {
    return out.resolve(spec.path());
  }
}
