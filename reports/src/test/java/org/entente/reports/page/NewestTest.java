package org.entente.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.core.time.Bucket;
import org.entente.reports.result.PeriodTotal;
import org.junit.jupiter.api.Test;

class NewestTest {

  /** Three thousand days, of which the series of twenty who are named daily fill the page. */
  private static final Timeline DAYS =
      new Timeline(
          IntStream.range(0, 3_000)
              .mapToObj(i -> new PeriodTotal(LocalDate.parse("2001-01-01").plusDays(i), 9, 9))
              .toList(),
          Bucket.DAY);

  private static Sentence of(String day) {
    return Sentence.at("a-" + day, "body", 1, day);
  }

  @Test
  void whoeverHasNoRoomForPeriodsHasTheNewestOfTheWholeRange() {
    List<String> ranked = IntStream.range(0, 21).mapToObj(i -> "name:" + i).toList();
    Newest<String> newest = new Newest<>(ranked, name -> name, name -> 5_000, DAYS);
    for (String name : List.of("name:0", "name:20")) {
      newest.add(name, 0, of("2001-01-01"));
      newest.add(name, 2, of("2001-01-03"));
      newest.add(name, 1, of("2001-01-02"));
    }
    assertThat(newest.list().get(0).cells()).containsOnlyKeys(0, 1, 2);
    assertThat(newest.list().get(20).cells().get(0).places().get(0))
        .isEqualTo("a-2001-01-03 body 1");
    assertThat(newest.list().get(20).total()).isEqualTo(3);
  }

  @Test
  void whoeverIsNotAmongThemIsPassedOver() {
    Newest<String> newest = new Newest<>(List.of("name:0"), name -> name, name -> 1, DAYS);
    newest.add("name:1", 0, of("2001-01-01"));
    assertThat(newest.holds("name:1")).isFalse();
    assertThat(newest.sentences()).isEmpty();
  }
}
