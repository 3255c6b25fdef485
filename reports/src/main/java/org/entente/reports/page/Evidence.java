package org.entente.reports.page;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.entente.reports.result.Dyad;

/**
 * Sentences behind the pairs most named together, and the articles in which they stand.
 *
 * @param sentences by their {@link Sentence#place place}
 */
record Evidence(
    List<Behind> pairs, Map<String, Sentence> sentences, Map<String, Article> articles) {

  private static final Comparator<Sentence> NEWEST =
      Comparator.comparing(Sentence::published)
          .reversed()
          .thenComparing(Sentence::articleId)
          .thenComparingLong(Sentence::number);

  /** One pair, with what is behind it in each period, by the number of the period. */
  record Behind(Dyad dyad, SortedMap<Integer, Cell> cells) {

    /** How many sentences there are in all. */
    long total() {
      return cells.values().stream().mapToLong(Cell::total).sum();
    }
  }

  /** The places of some sentences of one pair in one period, newest first, and the count of all. */
  record Cell(List<String> places, long total) {}

  Article articleOf(Sentence sentence) {
    return articles.getOrDefault(sentence.articleId(), Article.UNKNOWN);
  }

  /** The newest sentences of a pair, one of an article. */
  List<Sentence> newest(Behind pair, int most) {
    Set<String> seen = new HashSet<>();
    return pair.cells().values().stream()
        .flatMap(cell -> cell.places().stream())
        .map(sentences::get)
        .sorted(NEWEST)
        .filter(sentence -> seen.add(sentence.articleId()))
        .limit(most)
        .toList();
  }
}
