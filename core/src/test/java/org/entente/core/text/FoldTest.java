package org.entente.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

  @ParameterizedTest
  @CsvSource({
    "China, china",
    "USA, usa",
    "2023, 2023",
    "Türkiye, turkiye",
    "São, sao",
    "Côte, cote",
    "Łódź, lodz",
    "Straße, strasse",
    "STRA\u1E9EE, strasse",
    "Æsir, aesir",
    "Œuvre, oeuvre",
    "Ærø, aero",
    "Þórður, thordur",
    "Đặng, dang",
    "Nguyễn, nguyen",
    "Erdoğan, erdogan",
    "Yıldırım, yildirim",
    "İSTANBUL, istanbul",
    "\u1E24am\u0101s, hamas",
    "Ħamrun, hamrun",
    "Россия, россия",
    "北京, 北京",
  })
  void letters_lose_their_case_and_their_marks(String written, String folded) {
    assertThat(Fold.word(written)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "\u018Fliyev, aliyev",
    "Heyd\u0259r, heydar",
    "HEYD\u018FR, heydar",
    "Hawai\u02BBi, hawaii",
    "Qur\u02BCan, quran",
    "Sa\u02BFud, saud",
    "\u01E2sir, aesir",
    "\u01FEre, ore",
  })
  void letters_beyond_latin_extended_b_fold_like_their_capitals(String written, String folded) {
    assertThat(Fold.word(written)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "\uFF35\uFF33\uFF21, usa",
    "\uFF12\uFF10, 20",
    "\uFB01nland, finland",
    "o\uFB03ce, office",
    "Pyong\u00ADyang, pyongyang",
    "I\u200Bran, iran",
    "I\u200Dran, iran",
    "\uFEFFIran, iran",
    "Ir\u2060an, iran",
  })
  void what_a_reader_does_not_see_folds_to_nothing(String written, String folded) {
    assertThat(Fold.word(written)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({"Türkiye", "São", "Đặng", "Nguyễn", "Şanlıurfa", "Čapek", "İzmir", "Ångström"})
  void a_decomposed_word_folds_like_the_composed_one(String composed) {
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

    assertThat(decomposed).isNotEqualTo(composed);
    assertThat(Fold.word(decomposed)).isEqualTo(Fold.word(composed));
  }

  @Test
  void folding_a_folded_word_changes_nothing() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      String once = Fold.word(String.valueOf(c));
      assertThat(Fold.word(once)).as("U+%04X", (int) c).isEqualTo(once);
    }
  }

  @Test
  void marks_of_punctuation_and_lone_surrogates_are_no_part_of_a_word() {
    for (char c : new char[] {' ', '.', '-', '\'', '\u2019', '\u00A0', '\uD83D', '\uDE00'}) {
      assertThat(Fold.of(c)).as("U+%04X", (int) c).isNull();
    }
    assertThat(Fold.word("U.S.")).isEqualTo("us");
    assertThat(Fold.word("\uD83D")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Liu Guozhong, liu-guozhong",
        "Workers' Party of Korea, workers-party-of-korea",
        "Côte d\u2019Ivoire, cote-divoire",
        "\"  --Ho   Chi Minh!\", ho-chi-minh",
        "Kim Il-sung, kim-il-sung",
        "G20, g20",
        "北京, ''",
      })
  void a_slug_is_plain_ascii_with_single_hyphens(String name, String slug) {
    assertThat(Fold.slug(name)).isEqualTo(slug.replace("''", ""));
  }
}
