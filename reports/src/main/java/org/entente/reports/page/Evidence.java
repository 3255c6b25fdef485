package org.entente.reports.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.entente.reports.result.Dyad;
import org.entente.reports.result.EntityTotal;

/**
 * Sentences behind the pairs most named together and the entities most named, and the articles in
 * which they stand.
 *
 * @param sentences by their {@link Sentence#place place}; a place without one has no room
 */
record Evidence(
    List<Behind<Dyad>> pairs,
    List<Behind<EntityTotal>> entities,
    Map<String, Sentence> sentences,
    Map<String, Article> articles) {

  /** One pair or entity, with what is behind it in each period, by the number of the period. */
  record Behind<T>(T subject, SortedMap<Integer, Cell> cells) {

    /** How many sentences there are in all. */
    long total() {
      return cells.values().stream().mapToLong(Cell::total).sum();
    }

    /** How many there are in a period. */
    long total(int period) {
      return cells.containsKey(period) ? cells.get(period).total() : 0;
    }
  }

  /** The places of some sentences of one period, newest first, and the count of all. */
  record Cell(List<String> places, long total) {}

  Article articleOf(Sentence sentence) {
    return articles.getOrDefault(sentence.articleId(), Article.UNKNOWN);
  }

  /** The newest sentences of a pair, one of an article. */
  List<Sentence> newest(Behind<Dyad> pair, int most) {
    Set<String> seen = new HashSet<>();
    return pair.cells().values().stream()
        .flatMap(cell -> cell.places().stream())
        .flatMap(place -> Stream.ofNullable(sentences.get(place)))
        .sorted(Sentence.NEWEST)
        .filter(sentence -> seen.add(sentence.articleId()))
        .limit(most)
        .toList();
  }
}
