package org.entente.reports.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.reports.result.Dyad;
import org.entente.reports.result.RunTables;
import org.entente.reports.table.CsvRow;
import org.entente.reports.table.Tables;

/**
 * Finds the newest sentences of pairs in each period in three passes over big tables, none of them
 * held.
 */
final class EvidenceReader {

  /** So many sentences of the first pair are held, half as many of the second, and so on. */
  private static final long HELD_OF_FIRST = 5_000;

  private static final long HELD_OF_CELL = 200;

  private static final Comparator<Sentence> NEWEST =
      Comparator.comparing(Sentence::published)
          .reversed()
          .thenComparing(Sentence::articleId)
          .thenComparingLong(Sentence::number);

  private final RunTables tables;
  private final Timeline timeline;

  /** The newest sentences of one pair in one period so far, and the count of all. */
  private static final class Newest {
    private final List<Sentence> sentences = new ArrayList<>();
    private long total;

    void add(Sentence sentence, int most) {
      total++;
      if (sentences.size() == most && NEWEST.compare(sentence, sentences.get(most - 1)) > 0) {
        return;
      }
      sentences.add(sentence);
      sentences.sort(NEWEST);
      if (sentences.size() > most) {
        sentences.remove(most);
      }
    }

    Evidence.Cell cell() {
      return new Evidence.Cell(sentences.stream().map(Sentence::place).toList(), total);
    }
  }

  EvidenceReader(RunTables tables, Timeline timeline) {
    this.tables = tables;
    this.timeline = timeline;
  }

  Evidence read(List<Dyad> dyads) throws IOException {
    Map<String, SortedMap<Integer, Newest>> newest = new LinkedHashMap<>();
    dyads.forEach(dyad -> newest.put(dyad.key(), new TreeMap<>()));
    Map<String, Integer> most = new HashMap<>();
    dyads.forEach(dyad -> most.put(dyad.key(), mostOfCell(most.size(), dyad)));
    Sentence[] last = {null};
    tables.forEach(
        Tables.EVIDENCE,
        row -> {
          String key = row.text("entity_a") + " " + row.text("entity_b");
          SortedMap<Integer, Newest> pair = newest.get(key);
          if (pair != null) {
            last[0] = isAt(last[0], row) ? last[0] : sentence(row);
            int period = timeline.periodOf(last[0].published());
            pair.computeIfAbsent(period, p -> new Newest()).add(last[0], most.get(key));
          }
        });
    return evidence(dyads, newest);
  }

  /** How many sentences of one period of a pair are held: at least one. */
  private int mostOfCell(int rank, Dyad dyad) {
    long fair = HELD_OF_FIRST / ((rank + 1) * Math.max(1, timeline.mostCells(dyad)));
    return (int) Math.max(1, Math.min(HELD_OF_CELL, fair));
  }

  private Evidence evidence(List<Dyad> dyads, Map<String, SortedMap<Integer, Newest>> newest)
      throws IOException {
    Map<String, Sentence> sentences = new HashMap<>();
    List<Evidence.Behind> behind = new ArrayList<>();
    for (Dyad dyad : dyads) {
      SortedMap<Integer, Evidence.Cell> cells = new TreeMap<>();
      newest
          .get(dyad.key())
          .forEach(
              (period, found) -> {
                cells.put(period, found.cell());
                found.sentences.forEach(each -> sentences.put(each.place(), each));
              });
      behind.add(new Evidence.Behind(dyad, cells));
    }
    Map<String, List<Sentence.Mark>> marks = readMarks(sentences);
    sentences.replaceAll((place, sentence) -> sentence.with(marks.get(place)));
    Set<String> articles =
        sentences.values().stream().map(Sentence::articleId).collect(Collectors.toSet());
    return new Evidence(behind, sentences, readArticles(articles));
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

  private Map<String, List<Sentence.Mark>> readMarks(Map<String, Sentence> sentences)
      throws IOException {
    Map<String, List<Sentence.Mark>> marks = new HashMap<>();
    sentences.keySet().forEach(place -> marks.put(place, new ArrayList<>()));
    tables.forEach(
        Tables.MENTIONS,
        row -> {
          String place =
              Sentence.place(row.text("article_id"), row.text("field"), row.count("sentence_no"));
          Sentence sentence = sentences.get(place);
          if (sentence != null && !row.text("entity_id").isEmpty()) {
            marks.get(place).add(mark(row, sentence));
          }
        });
    marks.values().forEach(found -> found.sort(Comparator.comparingInt(Sentence.Mark::start)));
    return marks;
  }

  private static Sentence.Mark mark(CsvRow row, Sentence sentence) {
    return new Sentence.Mark(
        (int) (row.count("char_start") - sentence.start()),
        (int) (row.count("char_end") - sentence.start()),
        row.text("entity_id"),
        row.text("via"));
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
