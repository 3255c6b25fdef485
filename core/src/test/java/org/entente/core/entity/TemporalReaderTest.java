package org.entente.core.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemporalReaderTest {

  private static final Gazetteer GAZETTEER = Gazetteer.standard();

  @ParameterizedTest(name = "{2}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-07-29 | In October 1950 [China] intervened in the war.                        | past
          2023-07-29 | Troops had pushed [Japan] back before they left in October 1950.      | past
          2023-07-29 | Two years ago [Russia] invaded its neighbour.                         | past
          2023-07-29 | When [Iraq] was under sanctions in 1998, some traded with it.         | past
          2023-07-29 | [Russia] once described its neighbour as a brother.                   | past
          2023-07-29 | [Germany] used to import gas.                                         | past
          2023-07-29 | During the Korean War, [China] sent troops.                           | past
          2023-07-29 | In the 1980s [Iraq] fought Iran.                                      | past
          2023-07-29 | In the 1980s Iraq fought Iran. It later invaded [Kuwait].             | past
          2023-07-29 | [India], which fought Pakistan in 1971, said it would talk.           | current
          2023-07-29 | India, which fought [Pakistan] in 1971, said it would talk.           | past
          2023-07-29 | Kuwait, occupied by [Iraq] in 1990, elected a parliament.             | past
          2023-07-29 | [Kuwait], occupied by Iraq in 1990, elected a parliament.             | current
          1987-03-22 | [Syria] broke off relations last October.                             | past
          1987-03-22 | [Syria] broke off relations last month.                               | current
          """)
  void whatEndedInAnEarlierYearIsPast(LocalDate published, String text, String expected) {
    check(published, text, expected);
  }

  @ParameterizedTest(name = "{2}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-07-29 | France signed the 1953 armistice between [China] and its foe.         | past
          2023-07-29 | [France] signed the 1953 armistice between China and its foe.         | current
          2023-07-29 | Leaders will mark the 70th anniversary of the war with [Japan].       | past
          2023-07-29 | The former [French] colony expelled the envoy.                        | past
          2023-07-29 | The former French colony expelled the [German] envoy.                 | current
          2023-07-29 | It is the worst crisis after the [Soviet] invasion of Kabul in 1979.  | past
          2023-07-29 | [Turkey]'s 1974 landing is a sore point.                                | past
          2023-07-29 | The bloc, which [Spain] led in the 1991 war, says nothing.            | past
          2023-07-29 | [Canada] reaffirmed the 1972 treaty with its neighbours.              | current
          """)
  void aPastThingIsPastWithinNewsOfToday(LocalDate published, String text, String expected) {
    check(published, text, expected);
  }

  @ParameterizedTest(name = "{2}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-07-29 | Officials in [Japan] said Russia would withdraw.                      | current
          2023-07-29 | Officials in Japan said [Russia] would withdraw.                      | future
          2023-07-29 | If [China] attacks, others may defend the island.                     | future
          2023-07-29 | Talks between [Iran] and Iraq are set to resume.                      | future
          2023-07-29 | Spain pledged to send tanks to [Ukraine].                             | future
          2023-07-29 | [Spain] pledged to send tanks to Ukraine.                             | current
          2023-07-29 | Egypt's president arrives in [Turkey] on Tuesday.                     | future
          2023-07-29 | [Poland] has bought tanks, and Hungary plans to sue Romania.          | current
          2023-07-29 | Poland has bought tanks, and Hungary plans to sue [Romania].          | future
          2023-07-29 | Trade with [Japan] will grow until 2030.                              | future
          2023-07-29 | He has kept a pledge made last year to send tanks to [Ukraine].       | future
          2023-07-29 | [Britain] would like to see peace.                                    | current
          2023-07-29 | [Japan] hopes to send a team to Peru.                                 | current
          2023-07-29 | Japan hopes to send a team to [Peru].                                 | future
          """)
  void whatIsPlannedOrConditionalIsFuture(LocalDate published, String text, String expected) {
    check(published, text, expected);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-07-29 | [China] has ruled Tibet since 1951.
          2023-07-29 | Exports to [Japan] rose 5 percent from a year earlier.
          2023-07-29 | The envoy left [Germany] late on Wednesday.
          2023-07-29 | The founding member [France] called the summit historic.
          2023-07-29 | [Britain] must return the islands.
          2023-07-29 | [Iran] denied it had attacked the ship.
          2023-07-29 | In May [India] bought oil.
          2023-07-29 | In 2023, [India] bought oil.
          2023-01-05 | In December 2022 [India] bought oil.
          2023-07-29 | [India] paid $1950 for the oil.
          """)
  void newsOfTheLastWeeksAndLastingStatesAreCurrent(LocalDate published, String text) {
    check(published, text, "current");
  }

  private static void check(LocalDate published, String text, String expected) {
    int at = text.indexOf('[');
    String plain = text.replace("[", "").replace("]", "");
    Mention found =
        new MentionFinder(GAZETTEER)
            .read("", plain, published).mentions().stream()
                .filter(m -> m.start() == at)
                .findFirst()
                .orElseThrow();
    assertEquals(expected, found.temporal().word(), text);
  }
}
