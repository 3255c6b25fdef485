package org.entente.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Talks in Türkiye, São Tomé and Łódź went on.",
        "It’s “Iran” – or ‘Iraq’ — at last…\n\nAT&T, R&D; & more\r\n\tfor €5",
        "\uD83D\uDE00 \uD83C\uDDE8\uD83C\uDDF3 \uD83D",
        "北京 and 서울",
      })
  void aTextThatIsLegibleIsNotCopied(String text) {
    assertThat(FieldText.of(text).legible()).isSameAs(text);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Tu\u0308rkiye, Türkiye",
        "x\u0308\u0337y, x\u0308\u0337y",
        "\uFB01\uFB02\uFB03, fiflffi",
        "\uFF35\uFF33\uFF21\uFF01, USA!",
        "\u0661\u0669\uFF15\uFF13, 1953",
        "\u2160\u2161\u24B6\u212A\u017F, IIIAKs",
        "a\u200B\u200C\u200D\u2060\uFEFF\u00AD\u202E\u2066b, ab",
        "a\u00A0b\u2003c\u3000d, a b c d",
        "a\u2010b\u2011c\u2212d, a-b-c-d",
        "China\u02BCs d\u02BCIvoire, China's d'Ivoire",
        "Qur\u02BCan Hawai\u02BBi, Qur\u02BCan Hawai\u02BBi",
        "\u2018Iran\u2018 d\u2018Or, \u2018Iran\u2018 d'Or",
        "&eacute;&Ouml;&scedil;&Idot;&oslash;&Lstrok;, éÖşİøŁ",
        "&#233;&#xE9;&#XE9;&#0233;, éééé",
        "&amp;amp;eacute; &amp;lt; &amp; &amp;amp;, é < & &",
        "&#0;&#xD800;&#1114112;, \uFFFD\uFFFD\uFFFD",
        "&unknown; &; &#; &#x; &eacute &qacute; &ampere;x, &unknown; &; &#; &#x; &eacute &qacute; &ampere;x",
        "&#128;\u0093, €“",
        "Russi\u0430 \u0420\u043E\u0441 \u041C\u0438G \u0422-72, Russia \u0420\u043E\u0441 \u041C\u0438G \u0422-72",
      })
  void aDisguisedTextIsMadeLegible(String written, String legible) {
    String marksOff = legible.replaceAll("[\u0308\u0337]", "");

    assertThat(FieldText.of("\u200B" + written).legible())
        .isEqualTo(written.startsWith("x\u0308") ? "ẍy" : marksOff);
  }

  @Test
  void linesThatEndInCarriageReturnsAreLines() {
    assertThat(FieldText.of("a\r\rb\r\nc\r").legible()).isEqualTo("a\n\nb\r\nc\n");
  }

  @Test
  void aWordThatMixesScriptsIsKnownByItsPlace() {
    FieldText text = FieldText.of("China, Russi\u0430");

    assertThat(text.legible()).isEqualTo("China, Russia");
    assertThat(text.isConfusable(0, 5)).isFalse();
    assertThat(text.isConfusable(7, 13)).isTrue();
  }

  /** Letters beside each way to write them that a reader does not tell apart. */
  private static final String[][] WAYS = {
    {"a", "a", "\uFF41", "&#97;", "a\u00AD", "a\u200B", "\u2066a", "\uD835\uDC1A"},
    {"é", "é", "e\u0301", "&eacute;", "&amp;#xE9;", "e\u200D&#769;"},
    {"fi", "fi", "\uFB01", "f\u2060i"},
    {" ", " ", "\u00A0", "&nbsp;", "\u3000", " \u200E"},
    {"-", "-", "\u2010", "\u2011"},
    {"7", "7", "\uFF17", "\u0667"},
    {"\uD83D\uDE00", "\uD83D\uDE00", "&#128512;"},
    {".", ".", "\uFF0E", "."},
  };

  @Test
  void whateverTheDisguiseTheTextIsTheSameAndLeadsBackToWhereItWasWritten() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      StringBuilder clean = new StringBuilder();
      StringBuilder written = new StringBuilder();
      int pieces = 1 + random.nextInt(60);
      int[] cleanAt = new int[pieces + 1];
      int[] writtenAt = new int[pieces + 1];
      for (int i = 0; i < pieces; i++) {
        String[] ways = WAYS[random.nextInt(WAYS.length)];
        clean.append(ways[0]);
        written.append(ways[1 + random.nextInt(ways.length - 1)]);
        cleanAt[i + 1] = clean.length();
        writtenAt[i + 1] = written.length();
      }
      check(clean.toString(), written.toString(), cleanAt, writtenAt);
    }
  }

  private static void check(String clean, String written, int[] cleanAt, int[] writtenAt) {
    FieldText text = FieldText.of(written);
    assertThat(text.legible()).isEqualTo(clean);
    for (int i = 0; i + 1 < cleanAt.length; i++) {
      String piece = written.substring(writtenAt[i], writtenAt[i + 1]);
      String surface = text.written(cleanAt[i], cleanAt[i + 1]);
      assertThat(piece).contains(surface);
      assertThat(FieldText.of(surface).legible())
          .isEqualTo(clean.substring(cleanAt[i], cleanAt[i + 1]));
      int start = writtenAt[i] + piece.indexOf(surface);
      assertThat(text.start(cleanAt[i])).isEqualTo(written.codePointCount(0, start));
      assertThat(text.end(cleanAt[i + 1]))
          .isEqualTo(written.codePointCount(0, start + surface.length()));
    }
  }

  @Timeout(60)
  @ParameterizedTest
  @ValueSource(
      strings = {
        "&amp;",
        "amp;",
        "&",
        "&#",
        "\u0301",
        "e\u0301",
        "\u200B",
        "\u0430a",
        "\r",
        "\uDB40\uDD00",
        "\u0316\u0301"
      })
  void aMillionOfAnyDisguiseAreReadInOnePass(String piece) {
    String text = "e&amp;" + piece.repeat(1_000_000) + " Iran";

    assertThat(FieldText.of(text).legible()).endsWith(" Iran");
  }
}
