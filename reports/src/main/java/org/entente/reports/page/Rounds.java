package org.entente.reports.page;

import java.util.List;
import java.util.SortedMap;

/**
 * The order in which sentences get room, so that every number opens to something before any opens
 * to all: half of the room is for the newest of each entity and pair, a quarter for the newest of
 * each of their periods, the rest for the second, the third and so on. Whoever is named most comes
 * first, and what one part leaves is the next one's.
 */
final class Rounds {

  private static final int FIRST_SUBJECTS = 60;
  private static final int FIRST_SENTENCES = 5;

  /** Takes a sentence of a subject, by its number and the sentence's place. */
  @FunctionalInterface
  interface Taker {

    /** Gives the room that the sentence took: none if it is there already. */
    long take(int subject, String place);
  }

  private final List<? extends Evidence.Behind<?>> subjects;
  private final Taker taker;
  private long room;

  private Rounds(List<? extends Evidence.Behind<?>> subjects, long room, Taker taker) {
    this.subjects = subjects;
    this.room = room;
    this.taker = taker;
  }

  static void run(List<? extends Evidence.Behind<?>> subjects, long room, Taker taker) {
    Rounds rounds = new Rounds(subjects, room, taker);
    rounds.takeNewest(room / 2);
    rounds.take(0, subjects.size(), room / 4);
    for (int rank = 0; rank < FIRST_SENTENCES; rank++) {
      rounds.take(rank, Math.min(FIRST_SUBJECTS, subjects.size()), 0);
    }
    int rank = 0;
    while (rounds.take(rank, subjects.size(), 0)) {
      rank++;
    }
  }

  private void takeNewest(long spared) {
    for (int i = 0; i < subjects.size(); i++) {
      SortedMap<Integer, Evidence.Cell> cells = subjects.get(i).cells();
      if (room > spared && !cells.isEmpty()) {
        room -= taker.take(i, cells.get(cells.lastKey()).places().get(0));
      }
    }
  }

  /**
   * Takes the sentence of that rank of each period of the first subjects; false if none has one.
   */
  private boolean take(int rank, int first, long spared) {
    boolean isAny = false;
    for (int i = 0; i < first; i++) {
      for (Evidence.Cell cell : subjects.get(i).cells().values()) {
        if (room > spared && rank < cell.places().size()) {
          room -= taker.take(i, cell.places().get(rank));
          isAny = true;
        }
      }
    }
    return isAny;
  }
}
