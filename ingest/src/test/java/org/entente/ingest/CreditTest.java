package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditTest {

  /** Each row: a text, in which ⏎ ends a line, and the agency that it credits. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SEOUL (Yonhap) -- Kim said            | Yonhap
          KCNA via REUTERSPyongyang on Thursday | Reuters
          via AFPTASS                           | ''
          He came via REUTERS house             | Reuters
          Kim came⏎via REUTERS                  | ''
          Trivia REUTERS                        | ''
          Source: Xinhua                        | Xinhua
          Both met.⏎⏎Source: Xinhua ⏎⏎He said   | Xinhua
          Source: two words⏎Source: TASS        | TASS
          A Source: Xinhua                      | ''
          """)
  void an_agency_is_credited_in_the_head_or_on_a_line_of_its_own(String text, String agency) {
    assertThat(Credit.of(text.replace('⏎', '\n'))).isEqualTo(agency);
  }

  @Test
  void a_source_is_named_near_the_beginning_or_the_end() {
    String long400 = "He said so. ".repeat(34);
    assertThat(Credit.of(long400 + "\nSource: TASS\n")).isEqualTo("TASS");
    assertThat(Credit.of(long400 + "\nSource: TASS\n" + long400)).isEmpty();
    assertThat(Credit.of(long400 + "Source: TASS" + "\n".repeat(288))).isEmpty();
  }
}
