package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

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
}
