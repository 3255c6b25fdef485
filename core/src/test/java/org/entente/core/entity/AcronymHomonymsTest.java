package org.entente.core.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcronymHomonymsTest {

  private final MentionFinder finder = new MentionFinder(Gazetteer.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-05-01 | The DMK said it would leave the coalition.           | DMK
          1987-04-07 | STG 9.8210/8300 DMK 332.490/840 SFR 392.27           | ''
          1999-05-01 | The IMF lent 3 billion in 1998.                      | IMF
          2023-05-01 | In 2022 NATO spent more.                             | NATO
          1987-04-07 | CPC International Inc will sell. CPC's debt grew.    | ''
          2023-05-01 | The CPC met in Beijing.                              | CPC
          2023-05-01 | IBM <IBM>, Fidata <CPC> and others rose.             | ''
          1987-04-07 | The CIS bought old crop May.                         | ''
          1993-04-07 | The CIS met in Minsk.                                | CIS
          1987-04-07 | Norsk Hydro paid NKR 200 mln.                        | ''
          2020-11-09 | The NKR lost Shusha.                                 | NKR
          2023-05-01 | The EU's Coca-Cola Co inquiry went on.               | EU
          """)
  void tellsBodiesFromTickersUnitsCompaniesAndWhatIsYetToBeFounded(
      LocalDate published, String text, String expected) {
    assertThat(
            finder.read("", text, published).mentions().stream()
                .filter(m -> m.kind() == Kind.ACRONYM)
                .map(Mention::surface)
                .distinct())
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }
}
