package org.entente.core.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalSenseTest {

  private static final MentionFinder FINDER = new MentionFinder(Gazetteer.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pyongyang on Thursday will mark the North Korean holiday. | Pyongyang",
        "North Korea sent high-level Pyongyang officials.          | Pyongyang",
        "Japanese shares fell as Tokyo and Seoul agreed.           | Tokyo",
        "South Korea was told that Tokyo and Seoul agreed.         | Seoul",
        "Germany will keep its ties with Moscow.                   | Moscow",
        "Relations were broken off by London, British papers said. | London",
        "There was strong German opposition from Bonn.             | Bonn",
        "The Turkish ambassador to Athens spoke.                   | Athens",
        "The treaty supports Athens' arguments, Turkey was told.   | Athens",
        "The U.S. said Washington's demand stands.                 | Washington",
        "Ukraine fought a Moscow-backed militia.                   | Moscow",
        "A Chinese note says Japan has accused Beijing of delay.   | Beijing"
      })
  void a_capital_in_the_affairs_of_states_is_a_government(String text, String name) {
    assertThat(kindOf(text, name)).as(text).isEqualTo(Kind.METONYM);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "London's homelessness programs are working.               | London",
        "Paris had been shot once in the head.                     | Paris",
        "Jessica Kay, 18, of Paris died on Saturday.               | Paris",
        "The German minister flew from Bonn to Paris.              | Paris",
        "Flights between Moscow and the United States were few.    | Moscow",
        "Kenya's capital Nairobi has been the worst hit.           | Nairobi",
        "U.S. officials backed the Paris accord.                   | Paris",
        "Israel struck several suburbs of Beirut, Lebanon.         | Beirut",
        "The health ministry of Khartoum State in Sudan spoke.     | Khartoum",
        "Mexico City Health Secretary Armando Ahued said so.       | Mexico City",
        "The British firm listed on the London exchange.           | London"
      })
  void a_capital_without_such_evidence_is_a_town(String text, String name) {
    assertThat(kindOf(text, name)).as(text).isEqualTo(Kind.CAPITAL);
  }

  private static Kind kindOf(String text, String name) {
    return FINDER.read("", text, LocalDate.of(2023, 7, 27)).mentions().stream()
        .filter(m -> m.surface().equals(name))
        .findFirst()
        .orElseThrow()
        .kind();
  }
}
