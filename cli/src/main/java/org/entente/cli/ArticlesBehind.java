package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.reports.table.CsvRow;
import org.entente.reports.table.CsvTable;
import org.entente.reports.table.TableSpec;
import org.entente.reports.table.Tables;

/** The articles of one run that name some entities, or both of some pairs. */
final class ArticlesBehind {

  /** An article as a person would look it up. */
  record Article(String id, String published, String title) {

    private static final Comparator<Article> BY_DAY =
        Comparator.comparing(Article::published).thenComparing(Article::id);

    @Override
    public String toString() {
      return id + " " + published + " " + title;
    }
  }

  private final Path run;
  private final Map<String, Article> articles = new HashMap<>();
  private final Map<List<String>, Set<Article>> behind = new HashMap<>();

  /** Looks up the articles behind entities (lists of one id) and pairs (lists of two). */
  ArticlesBehind(Path run, Set<List<String>> wanted) throws IOException {
    this.run = run;
    read(
        Tables.ARTICLES,
        row ->
            articles.put(
                row.text("article_id"),
                new Article(row.text("article_id"), row.text("published"), row.text("title"))));
    wanted.forEach(key -> behind.put(key, new HashSet<>()));
    read(Tables.EVIDENCE, row -> note(List.of(row.text("entity_a"), row.text("entity_b")), row));
    read(
        Tables.MENTIONS,
        row -> {
          note(List.of(row.text("entity_id")), row);
          note(List.of(row.text("via")), row);
        });
  }

  private void note(List<String> key, CsvRow row) {
    Set<Article> found = behind.get(key);
    Article article = articles.get(row.text("article_id"));
    if (found != null && article != null) {
      found.add(article);
    }
  }

  private void read(TableSpec table, java.util.function.Consumer<CsvRow> action)
      throws IOException {
    Path file = run.resolve(table.path());
    if (!Files.exists(file)) {
      return;
    }
    try (CsvTable rows = new CsvTable(file.toString(), Files.newInputStream(file))) {
      rows.forEach(action);
    }
  }

  /** All articles of the run by id. */
  Map<String, Article> all() {
    return new TreeMap<>(articles);
  }

  /** The articles behind a key that the other run does not have behind it, by day. */
  List<Article> without(ArticlesBehind other, List<String> key) {
    Set<Article> here = new HashSet<>(behind.getOrDefault(key, Set.of()));
    here.removeAll(other.behind.getOrDefault(key, Set.of()));
    return here.stream().sorted(Article.BY_DAY).toList();
  }
}
