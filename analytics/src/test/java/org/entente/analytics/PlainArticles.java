package org.entente.analytics;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.core.article.Article;
import org.entente.core.reprint.Reprints;
import org.entente.core.reprint.WordingReader;
import org.entente.ingest.ArticleReaders;
import org.entente.ingest.Outcome;
import org.entente.ingest.Outcomes;
import org.entente.ingest.Rules;

/** The records of files, and the articles among them, for {@link PlainLoop}. */
final class PlainArticles {

  private static final Comparator<Article> EARLIEST_THEN_FIRST =
      Comparator.comparing((Article a) -> a.published().day())
          .thenComparing(Article::source)
          .thenComparing(a -> a.origin().file())
          .thenComparing(a -> a.origin().record());

  private final ArticleReaders readers;
  private final List<Article> records = new ArrayList<>();

  PlainArticles(Rules rules) {
    this.readers = new ArticleReaders(rules);
  }

  /** Takes in a file's records. */
  void read(String file, InputStream bytes) throws IOException {
    try (Outcomes outcomes = readers.open(file, bytes)) {
      while (outcomes.hasNext()) {
        if (outcomes.next() instanceof Outcome.Kept kept) {
          records.add(kept.article());
        }
      }
    }
  }

  /** Each content once, and of each id one content. */
  Map<String, Article> unique() {
    Map<String, Article> owners = new HashMap<>();
    Map<String, Article> articles = new TreeMap<>();
    records.sort(EARLIEST_THEN_FIRST);
    for (Article article : records) {
      String id = article.sourceId();
      Article owner = id.isEmpty() ? article : owners.computeIfAbsent(id, x -> article);
      if (owner.id().equals(article.id())) {
        articles.putIfAbsent(article.id(), article);
      }
    }
    return articles;
  }

  /** The representative of each article that is not alone in its story. */
  static Map<String, String> clusters(Collection<Article> articles) {
    WordingReader wordings = new WordingReader();
    return Reprints.clusters(
        articles.stream()
            .map(
                a ->
                    new Reprints.Item(
                        a.id(),
                        a.published().day(),
                        a.source(),
                        wordings.read(a.title(), a.body())))
            .toList());
  }
}
