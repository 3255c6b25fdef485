package org.entente.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidityTest {

  @ParameterizedTest
  @CsvSource({
    "1991-12-26, 1993-01-01, 1991-12-26, 1993-01-01",
    "1991-12,    1993-02,    1991-12-01, 1993-02-28",
    "1992-02,    1992-02,    1992-02-01, 1992-02-29",
    "1949,       1990,       1949-01-01, 1990-12-31",
    "1949-10-01, 1949,       1949-10-01, 1949-12-31",
  })
  void a_month_or_a_year_counts_whole(String from, String to, LocalDate first, LocalDate last) {
    assertThat(Validity.parse(from, to)).isEqualTo(new Validity(first, last));
  }

  @Test
  void an_empty_end_is_open() {
    assertThat(Validity.parse("", "")).isEqualTo(Validity.ALWAYS);
    assertThat(Validity.parse("1949", "").to()).isEqualTo(LocalDate.MAX);
    assertThat(Validity.parse("", "1949").from()).isEqualTo(LocalDate.MIN);
  }

  @ParameterizedTest
  @CsvSource({
    "1991-12-25, false",
    "1991-12-26, true",
    "1992-06-01, true",
    "1992-12-31, true",
    "1993-01-01, false",
  })
  void both_ends_are_included(LocalDate day, boolean contained) {
    assertThat(Validity.parse("1991-12-26", "1992").contains(day)).isEqualTo(contained);
  }

  @Test
  void a_span_of_one_day_is_one() {
    LocalDate day = LocalDate.of(1953, 7, 27);

    assertThat(new Validity(day, day).contains(day)).isTrue();
  }

  @Test
  void an_end_before_the_beginning_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Validity.parse("1991-12-26", "1991-12-25"))
        .withMessage("a span of days ends before it begins: 1991-12-26 to 1991-12-25");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1991-13", "1991-02-29", "1991-1-1", "199", "around 1991", "91"})
  void what_is_no_date_is_refused_with_its_text(String date) {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> Validity.parse(date, ""))
        .withMessageContaining(date);
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> Validity.parse("", date))
        .withMessageContaining(date);
  }
}
