package org.entente.core.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganReaderTest {

  private static final LocalDate DAY = LocalDate.of(2023, 7, 25);

  private final MentionFinder finder = new MentionFinder(Gazetteer.standard());

  private List<Mention> organs(String title, String body) {
    return finder.read(title, body, DAY).mentions().stream()
        .filter(m -> m.rule().startsWith("organ") && !m.rule().equals("organisation"))
        .toList();
  }

  /** "surface=id via state, kind" of each organ. */
  private String read(String body) {
    return organs("", body).stream()
        .map(
            m ->
                m.surface()
                    + "="
                    + m.entity().orElseThrow().id()
                    + " "
                    + m.via().map(EntityId::value).orElse("-")
                    + " "
                    + m.kind().word())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Russian defence ministry spoke.                | defence ministry=name:defence-ministry-of-russia iso3:RUS name
          Russia's Defense Ministry spoke.                   | Defense Ministry=name:defence-ministry-of-russia iso3:RUS name
          The Ministry of Defence of the Russian Federation. | Ministry of Defence=name:defence-ministry-of-russia iso3:RUS name
          China's powerful Finance Ministry agreed.          | Finance Ministry=name:finance-ministry-of-china iso3:CHN name
          The Ministry of Foreign Affairs of Ukraine agreed. | Ministry of Foreign Affairs=name:foreign-ministry-of-ukraine iso3:UKR name
          The U.S. State Department agreed.                  | State Department=name:us-department-of-state iso3:USA name
          The State Department agreed.                       | State Department=name:us-department-of-state iso3:USA name
          The Philippine Department of Justice agreed.       | Department of Justice=name:justice-ministry-of-philippines iso3:PHL name
          The Japanese Ministry of International Trade and Industry, | Ministry of International Trade and Industry=wd:Q6867297 iso3:JPN name
          Israel's parliament and the Peruvian central bank. | parliament=wd:Q133396 iso3:ISR name; central bank=name:central-bank-of-peru iso3:PER name
          The European Community's 17-man Commission met.    | Commission=wd:Q8880 - name
          """)
  void knowsAnOrganByTheStateBesideIt(String sentence, String expected) {
    assertThat(read(sentence)).isEqualTo(expected);
  }

  @Test
  void keepsTheStateBesideItAMentionOfItsOwn() {
    assertThat(finder.read("", "The Russian defence ministry spoke.", DAY).mentions())
        .extracting(m -> m.surface() + "/" + m.type())
        .containsExactly("Russian/COUNTRY", "defence ministry/ORGANISATION");
  }

  @Test
  void takesALaterMinistryForTheOneNamedBefore() {
    String body =
        "Russia's foreign ministry and Iran spoke. Iran agreed. The foreign ministry said so. Then"
            + " ministry officials left, and the ministry closed.";
    assertThat(organs("", body))
        .extracting(m -> m.surface() + "/" + m.via().orElseThrow() + "/" + m.kind().word())
        .containsExactly(
            "foreign ministry/iso3:RUS/name",
            "foreign ministry/iso3:RUS/coref",
            "ministry/iso3:RUS/coref",
            "ministry/iso3:RUS/coref");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Only Kenya is named. The foreign ministry spoke.                    | iso3:KEN
          The United States told Kenya. The foreign ministry spoke.           | iso3:KEN
          Peru and Chile met Cuba. In Lima, Peru refused. A Finance Ministry statement said so. | iso3:PER
          MOSCOW, July 4 (Reuters) - Peru, Chile and Cuba met. They left. The foreign ministry spoke. | iso3:RUS
          """)
  void takesAMinistryAloneForThatOfTheOnlyStateItCanBe(String body, String state) {
    assertThat(organs("", body)).extracting(m -> m.via().orElseThrow().value()).containsOnly(state);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peru and Chile met. They left. The foreign ministry spoke.",
        "Israel struck. The Gaza Health Ministry spoke.",
        "Yemen is quiet. The Houthi-run health ministry spoke.",
        "The California Department of Justice sued Japan.",
        "Japan watched. The Department of State Health Services in Texas spoke.",
        "Japan bought Treasury bonds for its treasury.",
        "Japan has a ministry. The department is in France.",
        "The ministry of love and the parliament of fowls."
      })
  void findsNoOrganWhereNothingTellsWhose(String body) {
    assertThat(organs("", body)).isEmpty();
  }

  @Test
  void knowsForWhomAMinistrysSpokesmanActs() {
    String body = "Russia's foreign ministry spoke. Foreign Ministry spokesman Ivan Petroff left.";
    assertThat(finder.read("", body, DAY).mentions())
        .filteredOn(m -> m.surface().equals("Ivan Petroff"))
        .extracting(m -> m.via().orElseThrow().value())
        .containsExactly("iso3:RUS");
  }

  @Test
  void readsAnArticleOfMinistriesInLinearTime() {
    String body =
        "Peru said Chile's Finance Ministry of Cuba told the ministry ".repeat(5_000)
            + "The Treasury. The foreign ministry. ".repeat(5_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(organs("", body)).hasSizeGreaterThan(5_000));
  }
}
