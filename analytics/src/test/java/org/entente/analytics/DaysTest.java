package org.entente.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest extends SparkTest {

  @Test
  void haveArticlesCharactersAndWhoIsNamedInThem() {
    String first = "China met Japan and France in Geneva.";
    String second = "Russia voted.";
    Days days =
        Days.of(
            readings(
                """
                a | 2023-02-03 | x | %s
                b | 2023-02-01 | x | %s
                c | 2023-02-03 | y | Nobody was there.
                """
                    .formatted(first, second)));

    assertThat(days.first()).isEqualTo(LocalDate.of(2023, 2, 1));
    assertThat(days.last()).isEqualTo(LocalDate.of(2023, 2, 3));
    assertThat(days.articles().values()).containsExactly(1L, 2L);
    assertThat(days.characters())
        .isEqualTo(first.length() + second.length() + "Nobody was there.".length());
    assertThat(days.namings()).as("three states, three pairs; one state").isEqualTo(7);
  }
}
