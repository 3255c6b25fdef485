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
import org.entente.reports.result.RunTables;
import org.entente.reports.table.CsvRow;
import org.entente.reports.table.Tables;

/** Finds the newest sentences of a few pairs in three passes over big tables, none of them held. */
final class EvidenceReader {

  private static final int SHOWN = 5;

  private static final Comparator<Sentence> NEWEST =
      Comparator.comparing(Sentence::published)
          .reversed()
          .thenComparing(Sentence::articleId)
          .thenComparingLong(Sentence::number);

  private final RunTables tables;

  /** The best sentences of one pair so far, at most one of an article, and the count of all. */
  private static final class Best {
    private final List<Sentence> sentences = new ArrayList<>();
    private long total;

    void add(Sentence sentence) {
      total++;
      if (sentences.stream().anyMatch(each -> each.articleId().equals(sentence.articleId()))) {
        return;
      }
      sentences.add(sentence);
      sentences.sort(NEWEST);
      if (sentences.size() > SHOWN) {
        sentences.remove(SHOWN);
      }
    }
  }

  EvidenceReader(RunTables tables) {
    this.tables = tables;
  }

  Evidence read(List<Dyad> dyads) throws IOException {
    Map<String, Best> best = new LinkedHashMap<>();
    dyads.forEach(dyad -> best.put(key(dyad.a().id(), dyad.b().id()), new Best()));
    tables.forEach(
        Tables.EVIDENCE,
        row -> {
          Best pair = best.get(key(row.text("entity_a"), row.text("entity_b")));
          if (pair != null) {
            pair.add(sentence(row));
          }
        });
    Map<String, List<CsvMark>> marks = readMarks(best);
    List<Evidence.Behind> behind = new ArrayList<>();
    for (Dyad dyad : dyads) {
      Best pair = best.get(key(dyad.a().id(), dyad.b().id()));
      List<Sentence> marked =
          pair.sentences.stream().map(sentence -> mark(sentence, dyad, marks)).toList();
      behind.add(new Evidence.Behind(dyad, marked, pair.total));
    }
    return new Evidence(behind, readArticles(best));
  }

  private static String key(String a, String b) {
    return a + " " + b;
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

  /** A mention, with the state for which it may stand. */
  private record CsvMark(long start, long end, String entity, String via) {}

  private Map<String, List<CsvMark>> readMarks(Map<String, Best> best) throws IOException {
    Map<String, List<CsvMark>> marks = new HashMap<>();
    best.values()
        .forEach(pair -> pair.sentences.forEach(each -> marks.put(place(each), new ArrayList<>())));
    tables.forEach(
        Tables.MENTIONS,
        row -> {
          List<CsvMark> found =
              marks.get(place(row.text("article_id"), row.text("field"), row.count("sentence_no")));
          if (found != null) {
            found.add(
                new CsvMark(
                    row.count("char_start"),
                    row.count("char_end"),
                    row.text("entity_id"),
                    row.text("via")));
          }
        });
    return marks;
  }

  private static String place(Sentence sentence) {
    return place(sentence.articleId(), sentence.field(), sentence.number());
  }

  private static String place(String article, String field, long sentence) {
    return article + " " + field + " " + sentence;
  }

  private static Sentence mark(Sentence sentence, Dyad dyad, Map<String, List<CsvMark>> marks) {
    Set<String> pair = Set.of(dyad.a().id(), dyad.b().id());
    return sentence.with(
        marks.get(place(sentence)).stream()
            .filter(mark -> pair.contains(mark.entity) || pair.contains(mark.via))
            .map(
                mark ->
                    new Sentence.Mark(
                        (int) (mark.start - sentence.start()), (int) (mark.end - sentence.start())))
            .sorted(Comparator.comparingInt(Sentence.Mark::start))
            .toList());
  }

  private Map<String, Article> readArticles(Map<String, Best> best) throws IOException {
    Set<String> wanted =
        best.values().stream()
            .flatMap(pair -> pair.sentences.stream())
            .map(Sentence::articleId)
            .collect(Collectors.toSet());
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
