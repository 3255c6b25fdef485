package org.entente.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.entente.core.text.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateMentionTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "1953-07-27, 1953-07-27, 1953-07-27",
    "1951-02, 1951-02-01, 1951-02-28",
    "1953, 1953-01-01, 1953-12-31",
    "195, 1950-01-01, 1959-12-31",
    "18, 1800-01-01, 1899-12-31",
    "1916-SP, 1916-03-01, 1916-05-31",
    "1916-WI, 1916-12-01, 1917-02-28",
    "2009-Q3, 2009-07-01, 2009-09-30",
    "2009-W14, 2009-03-30, 2009-04-05",
    "2009-W14-WE, 2009-04-04, 2009-04-05",
    "2008-01-09TMO, 2008-01-09, 2008-01-09",
    "2008-01-09T16:08Z, 2008-01-09, 2008-01-09",
    "1943-07-XX, 1943-07-01, 1943-07-31",
    "1943-XX-XX, 1943-01-01, 1943-12-31",
    "BC0218, -0217-01-01, -0217-12-31",
  })
  void theDaysThatAValueMayMean(String value, LocalDate first, LocalDate last) {
    assertThat(mention(value).firstDay()).contains(first);
    assertThat(mention(value).lastDay()).contains(last);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PRESENT_REF", "PAST_REF", "FUTURE_REF", "P2W", "XXXX-XX-XXTNI"})
  void vagueTimesAndDurationsHaveNoDay(String value) {
    assertThat(mention(value).lastDay()).isEmpty();
    assertThat(mention(value).isBefore(LocalDate.MAX)).isFalse();
  }

  @Test
  void anEarlierYearIsOneBeforeTheArticles() {
    LocalDate published = LocalDate.of(2023, 7, 27);

    assertThat(mention("1953-07-27").isInEarlierYear(published)).isTrue();
    assertThat(mention("2023-03").isInEarlierYear(published)).isFalse();
    assertThat(mention("2023-03").isBefore(published)).isTrue();
    assertThat(mention("2023").isBefore(published)).isFalse();
    assertThat(mention("2023-08").isAfter(published)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1953-13", "1953-02-30", "yesterday", "12345"})
  void aValueThatIsNoTimexIsRefused(String value) {
    assertThatThrownBy(() -> mention(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no TIMEX3 value: '" + value + "'");
  }

  private static DateMention mention(String value) {
    return new DateMention(Field.BODY, 0, 4, "then", DateMention.Type.DATE, value);
  }
}
