package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.reports.run.ArticleTexts;

/** The texts of articles as they lie with the records in a run's state. */
final class RecordTexts implements ArticleTexts {

  private static final List<String> COLUMNS = List.of("article_id", "title", "body");

  private final Path records;

  private RecordTexts(Path records) {
    this.records = records;
  }

  /** Those of a run, whose state may be gone. */
  static ArticleTexts of(Path run) throws IOException {
    return State.findRecords(run).<ArticleTexts>map(RecordTexts::new).orElse(NONE);
  }

  /** Those that lie with the records in a folder. */
  static ArticleTexts in(Path records) {
    return new RecordTexts(records);
  }

  @Override
  public void forEach(Set<String> ids, Action action) throws IOException {
    ParquetRows.forEach(
        records,
        COLUMNS,
        Map.of("article_id", ids),
        row ->
            action.accept(
                ParquetRows.text(row, 0), ParquetRows.text(row, 1), ParquetRows.text(row, 2)));
  }
}
