package org.entente.reports.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * The newest sentences of entities or pairs in each period, and the number of all. Of the first so
 * many are held, half as many of the second, and so on, but one of each period at least; those
 * whose periods have no room in the page have all in the first.
 */
final class Newest<T> {

  private static final long HELD_OF_FIRST = 5_000;
  private static final long HELD_OF_CELL = 200;

  private final Map<String, Held<T>> held = new LinkedHashMap<>();

  private record Held<T>(T subject, int most, boolean byPeriod, SortedMap<Integer, Cell> cells) {}

  private static final class Cell {
    private final List<Sentence> sentences = new ArrayList<>();
    private long total;

    void add(Sentence sentence, int most) {
      total++;
      if (sentences.size() == most
          && Sentence.NEWEST.compare(sentence, sentences.get(most - 1)) > 0) {
        return;
      }
      sentences.add(sentence);
      sentences.sort(Sentence.NEWEST);
      if (sentences.size() > most) {
        sentences.remove(most);
      }
    }

    Evidence.Cell places() {
      return new Evidence.Cell(sentences.stream().map(Sentence::place).toList(), total);
    }
  }

  /**
   * @param ranked the most named first
   * @param articles in how many each is named
   */
  Newest(List<T> ranked, Function<T, String> key, ToLongFunction<T> articles, Timeline timeline) {
    int followed = timeline.fitting(ranked, articles).size();
    for (T subject : ranked) {
      boolean byPeriod = held.size() < followed;
      long cells = byPeriod ? timeline.mostCells(articles.applyAsLong(subject)) : 1;
      long fair = HELD_OF_FIRST / ((held.size() + 1) * Math.max(1, cells));
      int most = (int) Math.max(1, Math.min(HELD_OF_CELL, fair));
      held.put(key.apply(subject), new Held<>(subject, most, byPeriod, new TreeMap<>()));
    }
  }

  boolean holds(String key) {
    return held.containsKey(key);
  }

  /** Adds a sentence of a period, if its subject is one of them. */
  void add(String key, int period, Sentence sentence) {
    Held<T> found = held.get(key);
    if (found != null) {
      int cell = found.byPeriod ? period : 0;
      found.cells.computeIfAbsent(cell, p -> new Cell()).add(sentence, found.most);
    }
  }

  Stream<Sentence> sentences() {
    return held.values().stream()
        .flatMap(each -> each.cells.values().stream())
        .flatMap(cell -> cell.sentences.stream());
  }

  List<Evidence.Behind<T>> list() {
    List<Evidence.Behind<T>> behind = new ArrayList<>();
    for (Held<T> each : held.values()) {
      SortedMap<Integer, Evidence.Cell> cells = new TreeMap<>();
      each.cells.forEach((period, cell) -> cells.put(period, cell.places()));
      behind.add(new Evidence.Behind<>(each.subject, cells));
    }
    return behind;
  }
}
