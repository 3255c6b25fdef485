package org.entente.reports.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.reports.result.Dyad;
import org.entente.reports.result.EntityTotal;
import org.entente.reports.result.RunTables;
import org.entente.reports.run.ArticleTexts;
import org.entente.reports.run.RunFacts;
import org.entente.reports.table.CsvRow;
import org.entente.reports.table.Tables;

/**
 * Finds the newest sentences of pairs and of entities in each period, in a few passes over big
 * tables, none of them held. Evidence of pairs comes with its words; that of entities is known by
 * place, and so many places get theirs from the texts as have room in a page.
 */
final class EvidenceReader {

  /** More than so many sentences of ordinary length have no room in a page. */
  private static final int MOST_CUT = 9_000;

  private final RunTables tables;
  private final ArticleTexts texts;
  private final RunFacts.Choices choices;
  private final Timeline timeline;

  EvidenceReader(
      RunTables tables, ArticleTexts texts, RunFacts.Choices choices, Timeline timeline) {
    this.tables = tables;
    this.texts = texts;
    this.choices = choices;
    this.timeline = timeline;
  }

  Evidence read(List<Dyad> dyads, List<EntityTotal> entities) throws IOException {
    Newest<Dyad> pairs = readPairs(dyads);
    Newest<EntityTotal> named = NamingReader.read(tables, choices, timeline, entities);
    Map<String, Sentence> sentences = new HashMap<>();
    pairs.sentences().forEach(sentence -> sentences.put(sentence.place(), sentence));
    sentences.putAll(SentenceTexts.read(wordless(named, sentences), texts));
    Map<String, List<Sentence.Mark>> marks = readMarks(sentences);
    sentences.replaceAll((place, sentence) -> sentence.with(marks.get(place)));
    Set<String> articles =
        sentences.values().stream().map(Sentence::articleId).collect(Collectors.toSet());
    return new Evidence(pairs.list(), named.list(), sentences, readArticles(articles));
  }

  private Newest<Dyad> readPairs(List<Dyad> dyads) throws IOException {
    Newest<Dyad> pairs = new Newest<>(dyads, Dyad::key, Dyad::articles, timeline);
    Sentence[] last = {null};
    tables.forEach(
        Tables.EVIDENCE,
        row -> {
          String key = row.text("entity_a") + " " + row.text("entity_b");
          if (pairs.holds(key)) {
            last[0] = isAt(last[0], row) ? last[0] : sentence(row);
            pairs.add(key, timeline.periodOf(last[0].published()), last[0]);
          }
        });
    return pairs;
  }

  /** Whether the row is of the sentence read before, which names further pairs. */
  private static boolean isAt(Sentence sentence, CsvRow row) {
    return sentence != null
        && sentence.articleId().equals(row.text("article_id"))
        && sentence.field().equals(row.text("field"))
        && sentence.number() == row.count("sentence_no");
  }

  private static Sentence sentence(CsvRow row) {
    return new Sentence(
        row.text("article_id"),
        row.text("field"),
        row.count("sentence_no"),
        row.count("char_start"),
        row.text("published"),
        row.text("sentence"),
        List.of());
  }

  /** The sentences of entities that come first, of those whose words are not known yet. */
  private static List<Sentence> wordless(Newest<EntityTotal> named, Map<String, Sentence> known) {
    Map<String, Sentence> all = new HashMap<>();
    named.sentences().forEach(sentence -> all.put(sentence.place(), sentence));
    Map<String, Sentence> first = new LinkedHashMap<>();
    Rounds.run(
        named.list(),
        MOST_CUT,
        (entity, place) ->
            known.containsKey(place) || first.put(place, all.get(place)) != null ? 0 : 1);
    return List.copyOf(first.values());
  }

  private Map<String, List<Sentence.Mark>> readMarks(Map<String, Sentence> sentences)
      throws IOException {
    Map<String, List<Sentence.Mark>> marks = new HashMap<>();
    sentences.keySet().forEach(place -> marks.put(place, new ArrayList<>()));
    tables.forEach(
        Tables.MENTIONS,
        row -> {
          String place =
              Sentence.place(row.text("article_id"), row.text("field"), row.count("sentence_no"));
          if (marks.containsKey(place)) {
            long start = sentences.get(place).start();
            Naming.find(row, choices)
                .ifPresent(naming -> marks.get(place).add(mark(row, start, naming)));
          }
        });
    marks.values().forEach(found -> found.sort(Comparator.comparingInt(Sentence.Mark::start)));
    return marks;
  }

  private static Sentence.Mark mark(CsvRow row, long start, Naming naming) {
    return new Sentence.Mark(
        (int) (row.count("char_start") - start),
        (int) (row.count("char_end") - start),
        naming.entity(),
        naming.via());
  }

  private Map<String, Article> readArticles(Set<String> wanted) throws IOException {
    Map<String, Article> articles = new HashMap<>();
    tables.forEach(
        Tables.ARTICLES,
        row -> {
          if (wanted.contains(row.text("article_id"))) {
            articles.put(row.text("article_id"), article(row));
          }
        });
    return articles;
  }

  private static Article article(CsvRow row) {
    return new Article(
        row.text("title"),
        row.text("source"),
        row.text("url"),
        row.text("source_file"),
        row.count("record_no"));
  }
}
