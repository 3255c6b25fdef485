package org.entente.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.core.article.Article;
import org.entente.core.entity.EntityType;
import org.entente.core.entity.Gazetteer;
import org.entente.core.entity.Kind;
import org.entente.core.entity.Mention;
import org.entente.core.entity.MentionFinder;
import org.entente.core.text.Field;

/**
 * Reads dated documents, as {@code gold.py focus} writes them, and writes which states each is
 * about, as {@code doc_id,iso3}.
 *
 * <p>A document is about a state that is named in its title, in the first 300 characters of its
 * text, or twice: by name, adjective, people or seat of government, in any sense and time. A
 * capital that is a place does not count, but for that of the dateline: it opens the text before a
 * comma, dash or bracket and tells where the story was filed.
 */
public final class GoldFocus {

  private static final int OPENING = 300;
  private static final int TWICE = 2;
  private static final String AFTER_PLACE = ",-(/";

  private GoldFocus() {}

  /** Arguments: documents, then the table to write. */
  public static void main(String[] arguments) throws IOException {
    MentionFinder finder = new MentionFinder(Gazetteer.standard());
    try (PrintWriter table = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1])))) {
      table.println("doc_id,iso3");
      for (Article article : Corpus.read(arguments[0]).articles()) {
        focus(finder, article).forEach(iso3 -> table.println(article.sourceId() + "," + iso3));
      }
    }
  }

  private static List<String> focus(MentionFinder finder, Article article) {
    SortedMap<String, Integer> weights = new TreeMap<>();
    finder.read(article.title(), article.body(), article.published().day()).mentions().stream()
        .filter(m -> m.type() == EntityType.COUNTRY)
        .filter(m -> m.kind() != Kind.CAPITAL || isDateline(m, article.body()))
        .forEach(m -> weights.merge(iso3(m), isEarly(m) ? TWICE : 1, Integer::sum));
    weights.remove("");
    weights.values().removeIf(weight -> weight < TWICE);
    return List.copyOf(weights.keySet());
  }

  private static String iso3(Mention mention) {
    return mention.entity().map(e -> e.id().iso3()).orElse("");
  }

  private static boolean isDateline(Mention mention, String body) {
    if (mention.field() == Field.TITLE || mention.start() > 0) {
      return false;
    }
    String rest = body.substring(mention.surface().length()).stripLeading();
    return !rest.isEmpty() && AFTER_PLACE.indexOf(rest.charAt(0)) >= 0;
  }

  private static boolean isEarly(Mention mention) {
    return mention.field() == Field.TITLE || mention.start() < OPENING;
  }
}
