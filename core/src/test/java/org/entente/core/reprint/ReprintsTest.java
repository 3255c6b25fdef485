package org.entente.core.reprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.core.reprint.Stories.SUMMIT;
import static org.entente.core.reprint.Stories.sentence;
import static org.entente.core.reprint.Stories.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.core.reprint.Reprints.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReprintsTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void theEarliestThenTheFirstBySourceStandsForAllHoweverArticlesAreGiven(int seed) {
    List<Item> items =
        new ArrayList<>(
            List.of(
                item("d", "2023-01-03", "AFP", SUMMIT),
                item("c", "2023-01-02", "Yonhap", SUMMIT + " More soon."),
                item("b", "2023-01-02", "Kyodo", "OSLO (AP) - " + SUMMIT),
                item("x", "2023-01-02", "AFP", "Nobody of note came to the harbour on Monday.")));
    Collections.shuffle(items, new Random(seed));

    assertThat(Reprints.clusters(items)).isEqualTo(Map.of("b", "b", "c", "b", "d", "b"));
  }

  @Test
  void whatIsMoreThanThreeDaysApartIsNotCompared() {
    assertThat(
            Reprints.clusters(
                List.of(item("a", "2023-01-01", "", SUMMIT), item("b", "2023-01-05", "", SUMMIT))))
        .isEmpty();
    assertThat(
            Reprints.clusters(
                List.of(item("a", "2023-01-01", "", SUMMIT), item("b", "2023-01-04", "", SUMMIT))))
        .hasSize(2);
  }

  @Test
  void whatStandsUnderArticlesOfFiveDaysIsNoPartOfThem() {
    String footer =
        " Thank you for your visit to the pages of the Harbour Courier, founded 1888. Our reporters"
            + " rely on the goodwill of patrons along the whole coast. Letters reach the desk at"
            + " Pier 9, Old Quay, on weekdays between ten and four.";
    List<Item> items = new ArrayList<>();
    for (int day = 1; day <= 5; day++) {
      items.add(item("f" + day, "2023-01-0" + day, "", sentence(day) + footer));
    }
    items.add(item("g", "2023-01-05", "", sentence(5)));

    assertThat(Reprints.clusters(items)).isEqualTo(Map.of("f5", "f5", "g", "f5"));
  }

  @Test
  void aHundredReprintsAreOneCluster() {
    List<Item> items = new ArrayList<>();
    for (int i = 100; i < 200; i++) {
      items.add(item("a" + i, "2023-01-02", "", "Paper" + i + " reports. " + SUMMIT));
    }

    assertThat(Reprints.clusters(items))
        .hasSize(100)
        .allSatisfy((id, rep) -> assertThat(rep).isEqualTo("a100"));
  }

  @Test
  void wordingsSurviveBeingWrittenAndRead() {
    Wording before = wording("Title here", SUMMIT);
    Wording after = Wording.ofBytes(before.toBytes());

    assertThat(after.toBytes()).isEqualTo(before.toBytes());
    assertThat(after.sentenceHashes()).isEqualTo(before.sentenceHashes()).hasSize(6);
  }

  private static Item item(String id, String day, String source, String body) {
    return new Item(id, LocalDate.parse(day), source, wording("", body));
  }
}
