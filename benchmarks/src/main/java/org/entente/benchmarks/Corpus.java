package org.entente.benchmarks;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.core.article.Article;
import org.entente.ingest.ArticleReaders;
import org.entente.ingest.Limits;
import org.entente.ingest.Outcome;
import org.entente.ingest.Outcomes;
import org.entente.ingest.Rules;

/** The articles of a JSON Lines file in memory, so that reading it is outside every clock. */
public record Corpus(List<Article> articles, long bytes) {

  /** Reads a file, plain or gzipped; what is no article is left out. */
  public static Corpus read(String path) {
    Rules rules =
        new Rules(Rules.Format.JSONL, Optional.empty(), LocalDate.of(2100, 1, 1), Limits.STANDARD);
    List<Article> articles = new ArrayList<>();
    long bytes = 0;
    try (Outcomes outcomes = new ArticleReaders(rules).open(path, new FileInputStream(path))) {
      while (outcomes.hasNext()) {
        if (outcomes.next() instanceof Outcome.Kept kept) {
          articles.add(kept.article());
          bytes += size(kept.article().title()) + size(kept.article().body());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Corpus(List.copyOf(articles), bytes);
  }

  private static int size(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
