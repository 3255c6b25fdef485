package org.entente.core.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Texts that would take hours if a rule looked at the whole sentence or article for each word; the
 * time allowed is a safety net. How time grows with length is measured apart, by benchmarks.
 */
@Timeout(60)
class HostileTextTest {

  private static final LocalDate DAY = LocalDate.of(2019, 3, 1);

  private final MentionFinder finder = new MentionFinder(Gazetteer.standard());

  @ParameterizedTest(name = "{0} x {1}")
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "| |, 1000000, 1, 0, 0",
        "|A.|, 1000000, 2, 0, 0",
        "|a! |, 200000, 2, 0, 0",
        "|\"|, 20000, 1, 0, 0",
        "|(|, 100000, 1, 0, 0",
        "|-|, 100000, 1, 0, 0",
        "|z|, 1000000, 2, 0, 0",
        "|7|, 1000000, 2, 0, 0",
        "|in |, 200000, 2, 0, 0",
        "|Kim |, 200000, 2, 0, 0",
        "|President |, 200000, 2, 0, 0",
        "|president'|, 200000, 2, 0, 0",
        "|Smith Jones Brown |, 200000, 2, 0, 0",
        "|Peru in |, 50000, 2, 50000, 0",
        "|Peru (|, 50000, 2, 50000, 0",
        "|Peru. |, 50000, 50001, 50000, 0",
        "|Nazi |, 200000, 2, 0, 0",
        "|US |, 200000, 2, 0, 0",
        "|U.S. is |, 50000, 2, 50000, 0",
        "|Macron of Peru and |, 100000, 2, 100000, 0",
        "|the former French president |, 20000, 2, 40000, 0",
        "|July 27, 1953 |, 100000, 2, 0, 100000",
        "|Peru, invaded in 1979 by x |, 50000, 2, 50000, 50000",
      })
  void aPieceSaidAgainAndAgainIsReadEachTime(
      String piece, int times, int sentences, int mentions, int dates) {
    Reading reading = finder.read("", piece.repeat(times), DAY);

    assertEquals(
        sentences + " sentences, " + mentions + " mentions, " + dates + " dates",
        reading.sentences().size()
            + " sentences, "
            + reading.mentions().size()
            + " mentions, "
            + reading.dates().size()
            + " dates");
  }

  @Test
  void manyPersonsWhomNoTableKnowsAreEachKnownByTheirSurname() {
    String body =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "President Xaver " + name(i) + " spoke. Then " + name(i) + " left. ")
            .collect(Collectors.joining());

    Reading reading = finder.read("", body, DAY);

    assertEquals(40_000, reading.mentions().size());
    assertEquals(
        20_000, reading.mentions().stream().map(m -> m.entity().orElseThrow()).distinct().count());
  }

  @Test
  void aNameOfAHundredThousandInitialsIsStillAName() {
    Reading reading = finder.read("", "President " + "A.".repeat(100_000) + " Xaver spoke.", DAY);

    assertEquals(1, reading.mentions().size());
    assertEquals(200_006, reading.mentions().get(0).surface().length());
  }

  @Test
  void clausesThatOpenWithoutEndCloseInAnyOrder() {
    String body = "who signed ".repeat(100_000) + "is it ".repeat(100_000) + "in Peru.";

    assertEquals(1, finder.read("", body, DAY).mentions().size());
  }

  private static String name(int number) {
    return "Yq" + letters(number);
  }

  private static String letters(int number) {
    return number == 0 ? "" : (char) ('a' + number % 26) + letters(number / 26);
  }
}
