package org.entente.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.core.statistics.ChangePoints.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnTest {

  private static long[] hits(String counts) {
    return counts.chars().mapToLong(c -> c - '0').toArray();
  }

  @ParameterizedTest
  @CsvSource({
    "011099999, 4, 4, 6, a rise is shown by the first three periods behind it",
    "999910000, 4, 1, 3, a fall by the last three before it",
    "000010020, 4, 4, 7, by more where these hold fewer than three stories",
    "201000000, 4, 0, 3, and by all there are where no more come",
    "000000099, 7, 7, 8, also where the series ends",
  })
  void the_nearest_periods_of_the_higher_share_show_a_change(
      String counts, int at, int from, int to, String why) {
    boolean rises = counts.charAt(counts.length() - 1) > '0' || counts.charAt(0) == '0';
    Change change = new Change(at, rises ? 0.1 : 0.9, rises ? 0.9 : 0.1, 0.001);

    assertThat(Turn.list(List.of(change), hits(counts)))
        .as(why)
        .containsExactly(new Turn(change, from, to, 0, 8));
  }

  @Test
  void the_shares_of_a_change_hold_up_to_the_changes_around() {
    Change rise = new Change(2, 0.1, 0.9, 0.001);
    Change fall = new Change(5, 0.9, 0.2, 0.9);

    assertThat(Turn.list(List.of(rise, fall), hits("119991111")))
        .containsExactly(new Turn(rise, 2, 4, 0, 4), new Turn(fall, 2, 4, 2, 8));
  }
}
