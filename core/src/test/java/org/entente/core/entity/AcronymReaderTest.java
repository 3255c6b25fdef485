package org.entente.core.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymReaderTest {

  private static final LocalDate DAY = LocalDate.of(2023, 7, 25);

  private final MentionFinder finder = new MentionFinder(Gazetteer.standard());

  private List<String> bodies(String title, String body) {
    return finder.read(title, body, DAY).mentions().stream()
        .filter(m -> m.type() == EntityType.ORGANISATION || m.type() == EntityType.AGENCY)
        .map(m -> m.surface() + "=" + m.entity().orElseThrow().id() + "/" + m.kind().word())
        .toList();
  }

  @Test
  void knowsABodyByItsAcronymInTheWholeArticle() {
    assertThat(
            bodies(
                "PFC wins",
                "The Popular Front for Change (PFC) won. PFC leaders and the Popular Front\n"
                    + "for Change rejoiced."))
        .containsExactly(
            "PFC=name:popular-front-for-change/acronym",
            "Popular Front for Change=name:popular-front-for-change/name",
            "PFC=name:popular-front-for-change/acronym",
            "PFC=name:popular-front-for-change/acronym",
            "Popular Front\nfor Change=name:popular-front-for-change/name");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The NFUR (National Front for Unity and Reform) won.   | NFUR=name:national-front-for-unity-and-reform/acronym; National Front for Unity and Reform=name:national-front-for-unity-and-reform/name
          The Council of Elders' Union (COEU) won.              | Council of Elders' Union=name:council-of-elders-union/name; COEU=name:council-of-elders-union/acronym
          The Elders’ Reform Party's (ERP) chief.               | Elders’ Reform Party=name:elders-reform-party/name; ERP=name:elders-reform-party/acronym
          Workers' Party of Korea (WPK).                        | Workers' Party of Korea=name:workers-party-of-korea/name; WPK=name:workers-party-of-korea/acronym
          The Ruritanian News Agency (RNA) said so.             | Ruritanian News Agency=name:ruritanian-news-agency/name; RNA=name:ruritanian-news-agency/acronym
          The Hellenic Union of Reform (HUR) won.               | Hellenic Union of Reform=name:hellenic-union-of-reform/name; HUR=name:hellenic-union-of-reform/acronym
          """)
  void knowsDefinitionsInBothOrdersAndLetsThemWinOverTheTables(String body, String expected) {
    assertThat(String.join("; ", bodies("", body))).isEqualTo(expected);
  }

  @Test
  void takesAnAcronymOfAStateForTheBodyThatTheArticleDefines() {
    String body = "The People's Reform Council (PRC) met. The PRC agreed.";
    assertThat(finder.read("", body, DAY).mentions())
        .extracting(m -> m.surface() + "=" + m.entity().orElseThrow().id())
        .containsExactly(
            "People's Reform Council=name:peoples-reform-council",
            "PRC=name:peoples-reform-council",
            "PRC=name:peoples-reform-council");
  }

  @Test
  void leavesAStateWithinTheNameAMentionOfItsOwn() {
    assertThat(finder.read("", "The Malawi Reform Congress (MRC) won.", DAY).mentions())
        .extracting(m -> m.surface() + "/" + m.type() + "/" + m.start() + "-" + m.end())
        .containsExactlyInAnyOrder(
            "Malawi/COUNTRY/4-10",
            "Malawi Reform Congress/ORGANISATION/4-26",
            "MRC/ORGANISATION/28-31");
  }

  @Test
  void givesAMinistryItsAcronym() {
    assertThat(bodies("", "Peru's Ministry of Foreign Affairs (MFA) spoke. The MFA left."))
        .containsExactly(
            "Ministry of Foreign Affairs=name:foreign-ministry-of-peru/name",
            "MFA=name:foreign-ministry-of-peru/acronym",
            "MFA=name:foreign-ministry-of-peru/acronym");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "John Fitzgerald Kennedy (JFK) spoke.",
        "Barrels per day (BPD) rose.",
        "The Gross Domestic Product (GDP) rose.",
        "The Union of Soviet Socialist Republics (USSR) fell.",
        "The Popular Front for Change (MBA) won.",
        "The Popular Front (PF) won.",
        "The Front said (TFS) so.",
        "The Popular Front, Change (PFC) won.",
        "The Popular Front for Change [PFC] won.",
        "The Popular Front for Change (PFC and others) won."
      })
  void takesNothingElseInBracketsForABody(String body) {
    assertThat(bodies("", body)).isEmpty();
  }

  @Test
  void readsALongSentenceInCapitalsInLinearTime() {
    String body = "FRONT OF REBELS (FOR) AND FOR THE FOR ".repeat(20_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(bodies("", body)).isNotEmpty());
  }

  @Test
  void readsAnArticleOfDefinitionsInLinearTime() {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 40_000; i++) {
      char a = (char) ('A' + i % 26);
      char b = (char) ('A' + i / 26 % 26);
      body.append("The Party ").append(a).append("x ").append(b).append("y (P");
      body.append(a).append(b).append("). ");
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> assertThat(bodies("", body.toString())).hasSizeGreaterThan(100));
  }
}
