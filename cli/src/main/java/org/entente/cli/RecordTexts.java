package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.analytics.io.StoredTable;
import org.entente.reports.run.ArticleTexts;

/** The texts of articles as they lie with the records in a run's state. */
final class RecordTexts implements ArticleTexts {

  private static final List<String> COLUMNS = List.of("article_id", "title", "body");

  private final Optional<Path> records;

  private RecordTexts(Optional<Path> records) {
    this.records = records;
  }

  /** Those of a run, whose state may be gone. */
  static RecordTexts of(Path run) throws IOException {
    return new RecordTexts(State.findRecords(run));
  }

  @Override
  public void forEach(Set<String> ids, Action action) throws IOException {
    if (records.isEmpty() || ids.isEmpty()) {
      return;
    }
    try (StoredTable stored = new StoredTable(records.get(), COLUMNS, Map.of("article_id", ids))) {
      for (Optional<List<Object>> row = stored.findNext();
          row.isPresent();
          row = stored.findNext()) {
        List<Object> cells = row.get();
        action.accept(
            ParquetRows.text(cells, 0), ParquetRows.text(cells, 1), ParquetRows.text(cells, 2));
      }
    }
  }
}
