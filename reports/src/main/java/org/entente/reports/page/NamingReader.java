package org.entente.reports.page;

import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.reports.result.EntityTotal;
import org.entente.reports.result.RunTables;
import org.entente.reports.run.RunFacts;
import org.entente.reports.table.CsvRow;
import org.entente.reports.table.CsvTable;
import org.entente.reports.table.Tables;

/**
 * Finds the newest sentences that name entities, by the places of mentions: one pass over
 * mentions.csv beside one over articles.csv, which has the days. Both are in the order of articles,
 * so that neither is held.
 */
final class NamingReader {

  private final RunFacts.Choices choices;
  private final Timeline timeline;
  private final Iterator<CsvRow> articles;
  private final Newest<EntityTotal> found;
  private final Set<String> named = new HashSet<>();
  private String article = "";
  private String published = "";
  private int period;
  private Sentence sentence = Sentence.at("", "", 0, "");

  private NamingReader(
      RunFacts.Choices choices,
      Timeline timeline,
      Iterator<CsvRow> articles,
      Newest<EntityTotal> found) {
    this.choices = choices;
    this.timeline = timeline;
    this.articles = articles;
    this.found = found;
  }

  static Newest<EntityTotal> read(
      RunTables tables, RunFacts.Choices choices, Timeline timeline, List<EntityTotal> entities)
      throws IOException {
    Newest<EntityTotal> found =
        new Newest<>(entities, total -> total.entity().id(), EntityTotal::articles, timeline);
    Optional<CsvTable> articles = tables.open(Tables.ARTICLES);
    if (articles.isPresent()) {
      try (CsvTable days = articles.get()) {
        NamingReader reader = new NamingReader(choices, timeline, days.iterator(), found);
        tables.forEach(Tables.MENTIONS, reader::add);
      }
    }
    return found;
  }

  private void add(CsvRow row) {
    Optional<Naming> naming = Naming.find(row, choices);
    if (naming.isPresent() && isDated(row.text("article_id"))) {
      moveTo(row);
      naming.get().ids().filter(named::add).forEach(id -> found.add(id, period, sentence));
    }
  }

  /** Goes on to that article; false if the table of articles, which may be cut, lacks its day. */
  private boolean isDated(String id) {
    while (article.compareTo(id) < 0 && articles.hasNext()) {
      CsvRow row = articles.next();
      article = row.text("article_id");
      published = row.text("published");
      period = published.isEmpty() ? 0 : timeline.periodOf(published);
    }
    return article.equals(id) && !published.isEmpty();
  }

  /** A sentence counts once for each entity, however often it names it. */
  private void moveTo(CsvRow row) {
    boolean isSame =
        sentence.articleId().equals(article)
            && sentence.field().equals(row.text("field"))
            && sentence.number() == row.count("sentence_no");
    if (!isSame) {
      sentence = Sentence.at(article, row.text("field"), row.count("sentence_no"), published);
      named.clear();
    }
  }
}
