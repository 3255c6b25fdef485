package org.entente.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.reports.result.Entity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {

  /** Letters of Old Persian, which no font has that a machine for tests would have. */
  private static final String RARE = "\uD800\uDFA0\uD800\uDFA1";

  @BeforeAll
  static void fontsComeFirst() {
    Fonts.prepare();
  }

  private static Entity entity(String id, String name) {
    return new Entity(id, name, "person");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Türkiye – Łódź", "Ελλάδα", "Україна", "العربية السعودية", "→ − … ·"})
  void theBundledFontHasLatinGreekCyrillicAndArabic(String text) {
    assertThat(Lettering.PLAIN.legible(text)).isEqualTo(text);
    assertThat(Lettering.font(text, HouseTheme.BODY)).isSameAs(HouseTheme.BODY);
    assertThat(Lettering.font(text, HouseTheme.TITLE)).isSameAs(HouseTheme.TITLE);
  }

  @Test
  void aNameThatNoFontHasGivesWayToItsId() {
    Lettering lettering =
        Lettering.of(List.of(entity("name:darius", RARE), entity("iso3:CHN", "China")));
    assertThat(lettering.legible("China – " + RARE + " are named"))
        .isEqualTo("China – name:darius are named");
  }

  @Test
  void whatIsNoNameBecomesAQuestionMarkAndNeverABox() {
    assertThat(Lettering.PLAIN.legible("a" + RARE + "b")).isEqualTo("a??b");
  }

  @Test
  void aLongerNameIsReplacedBeforeOneThatItHolds() {
    Lettering lettering =
        Lettering.of(List.of(entity("name:one", RARE), entity("name:two", RARE + " " + RARE)));
    assertThat(lettering.legible(RARE + " " + RARE)).isEqualTo("name:two");
  }

  @Test
  void whatShowsNothingIsLeftOut() {
    assertThat(Lettering.PLAIN.legible("a\u202Eb\u0007c\nd")).isEqualTo("abc d");
    assertThat(Lettering.PLAIN.legible("می\u200Cخواهم")).isEqualTo("می\u200Cخواهم");
  }
}
