package org.entente.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RoundsTest {

  /** Two of whom the first is named in two sentences of two periods each, the second in one. */
  private static final List<Evidence.Behind<String>> SUBJECTS =
      List.of(
          behind("a", Map.of(0, List.of("a-old-1", "a-old-2"), 1, List.of("a-new-1", "a-new-2"))),
          behind("b", Map.of(0, List.of("b-old"))));

  private static Evidence.Behind<String> behind(String subject, Map<Integer, List<String>> cells) {
    TreeMap<Integer, Evidence.Cell> byPeriod = new TreeMap<>();
    cells.forEach((period, all) -> byPeriod.put(period, new Evidence.Cell(all, all.size())));
    return new Evidence.Behind<>(subject, byPeriod);
  }

  private static List<String> taken(long room) {
    List<String> taken = new ArrayList<>();
    Rounds.run(SUBJECTS, room, (i, place) -> taken.contains(place) ? 0 : taken.add(place) ? 1 : 0);
    return taken;
  }

  @Test
  void theNewestOfEachComeFirstThenThoseOfEachPeriodThenTheSecond() {
    assertThat(taken(9)).containsExactly("a-new-1", "b-old", "a-old-1", "a-old-2", "a-new-2");
  }

  @Test
  void noPartTakesTheRoomOfTheNext() {
    assertThat(taken(2)).containsExactly("a-new-1", "a-old-1");
    assertThat(taken(4)).containsExactly("a-new-1", "b-old", "a-old-1", "a-old-2");
  }

  @Test
  void withoutRoomNothingIsTaken() {
    assertThat(taken(0)).isEmpty();
  }
}
