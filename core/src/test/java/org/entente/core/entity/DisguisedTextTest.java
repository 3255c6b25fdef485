package org.entente.core.entity;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Random;
import org.entente.core.text.Sentence;
import org.entente.core.time.DateMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Nothing in the way a text is written hides who is named, and offsets point into the text as it
 * came in. In the tables the exact place of each mention is in square brackets, which are taken out
 * before reading.
 */
class DisguisedTextTest {

  private static final LocalDate DAY = LocalDate.of(2023, 7, 25);

  private final MentionFinder finder = new MentionFinder(Gazetteer.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Talks in [Türkiye] went on.                            | TUR
          Talks in [Tu\u0308rkiye] went on.                      | TUR
          Talks in [São Tomé and Príncipe] went on.              | STP
          Talks in [Sa\u0303o Tome\u0301 and Principe] went on.  | STP
          Talks in [Co\u0302te d\u2019Ivoire] went on.           | CIV
          Talks in [Ir\u200Ban] went on.                         | IRN
          Talks in [I\u200Cr\u200Da\uFEFFn] went on.             | IRN
          Talks in \u200B[Iran]\u200B went on.                   | IRN
          Talks in\u200B [Iran]\u2060, \u200Ethey said.          | IRN
          Talks in [Paki\u00ADstan] went on.                     | PAK
          Talks in [North\u00AD Korea] went on.                  | PRK
          Talks in [North\u00A0Korea] went on.                   | PRK
          Talks in [North\u2009Korea] went on.                   | PRK
          Talks in [North\u202FKorea] went on.                   | PRK
          Talks in [North\u3000Korea] went on.                   | PRK
          Talks in [North\u3164Korea] went on.                   | PRK
          Talks in [North\u200B Korea] went on.                  | PRK
          The [\uFF35\uFF33\uFF21] left.                         | USA
          The [\uFF35\uFF0E\uFF33\uFF0E] army left.              | USA
          Talks in [\uFF29\uFF52\uFF41\uFF4E] went on.           | IRN
          Talks in [\u0130ran] went on.                          | IRN
          Talks in [I\u0307ran] went on.                         | IRN
          Talks in [\uD835\uDC08\uD835\uDC2B\uD835\uDC1A\uD835\uDC27] went on. | IRN
          Talks in [\u212Aenya] went on.                         | KEN
          Talks in [Malay\u017Fia] went on.                      | MYS
          The [Paci\uFB01c Islands Forum] met.                   | pacific-islands-forum
          Talks in [Guinea\u2010Bissau] went on.                 | GNB
          Talks in [Guinea\u2011Bissau] went on.                 | GNB
          Talks in [Guinea\uFF0DBissau] went on.                 | GNB
          Talks in [Guinea\u2212Bissau] went on.                 | GNB
          Talks in [Côte d\u02BCIvoire] went on.                 | CIV
          Talks in [Côte d\u2018Ivoire] went on.                 | CIV
          Talks in [Côte d\u00B4Ivoire] went on.                 | CIV
          Talks in [Côte d\uFF07Ivoire] went on.                 | CIV
          Talks in [Côte d`Ivoire] went on.                      | CIV
          It is [China]\u02BCs turn.                             | CHN
          It is [China]\u2018s turn.                             | CHN
          It is [China]&#39;s turn.                              | CHN
          It is [China]&rsquo;s turn.                            | CHN
          It is [China]&#146;s turn.                             | CHN
          Talks in [C&ocirc;te d&#39;Ivoire] went on.            | CIV
          Talks in [C&#xF4;te d&apos;Ivoire] went on.            | CIV
          Talks in [Co&#770;te d&#X27;Ivoire] went on.           | CIV
          Talks in [S&atilde;o Tom&eacute; and Pr&iacute;ncipe] went on. | STP
          Talks in [S&amp;atilde;o Tom&amp;amp;eacute; and Pr&amp;#237;ncipe] went on. | STP
          Talks in [T&uuml;rkiye] went on.                       | TUR
          Talks in [North&nbsp;Korea] went on.                   | PRK
          Talks in [North&#160;Korea] went on.                   | PRK
          Talks in&nbsp;[Iran]&nbsp;went on.                     | IRN
          Talks in [Paki&shy;stan] went on.                      | PAK
          Talks in [Ir&#8203;an] went on.                        | IRN
          &lt;b&gt;[Iran]&lt;/b&gt; went on.                     | IRN
          &ldquo;[Iran]&rdquo; went on.                          | IRN
          Talks of [Iran]&ndash;[Iraq] went on.                  | IRN IRQ
          Talks in \u202E[Iran]\u202C went on.                   | IRN
          Talks in [I\u202Er\u202Can] went on.                   | IRN
          Talks in \u2066[North\u2069 Korea]\u2067 went on.      | PRK
          Talks in [I\u0337r\u0337a\u0337n\u0337] went on.       | IRN
          Talks in [Ira\uFE0Fn] went on.                         | IRN
          Talks in [Ir\u034Fan] went on.                         | IRN
          Talks in [Ir\uDB40\uDD00an] went on.                   | IRN
          Talks in [Ir\u0000an] went on.                         | IRN
          It is [China]\u0092s turn.                             | CHN
          It met [NATO]&amp;[EU] envoys and R&D; of [Iran].        | nato Q458 IRN
          \uD83D\uDE00 Talks in [Tu\u0308rkiye] and [Iran] \uD83D\uDE00 and [Ir\u200Ban]. | TUR IRN IRN
          """)
  void everyDisguiseOfANameIsFoundWhereItStands(String marked, String entities) {
    Reading reading = finder.read("", written(marked), DAY);

    assertThat(marked(reading, written(marked))).isEqualTo(marked);
    assertThat(named(reading)).isEqualTo(entities);
    assertThat(reading.mentions()).allMatch(Mention::isCountable);
  }

  private static String written(String marked) {
    return marked.replaceAll("[\\[\\]]", "");
  }

  /** The text with each mention in brackets at the place that its offsets give. */
  private static String marked(Reading reading, String body) {
    StringBuilder marked = new StringBuilder();
    int[] points = body.codePoints().toArray();
    int at = 0;
    for (Mention m : reading.mentions()) {
      marked.append(new String(points, at, m.start() - at)).append('[');
      marked.append(new String(points, m.start(), m.end() - m.start())).append(']');
      at = m.end();
    }
    return marked.append(new String(points, at, points.length - at)).toString();
  }

  private static String named(Reading reading) {
    return reading.mentions().stream()
        .map(m -> m.entity().map(e -> e.id().value()).orElse("?").replaceFirst(".*:", ""))
        .collect(joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Talks in [Russi\u0430] went on.             | country | NAME
          [Russi\u0430]'s envoy and [\u0421hinese] aid. | country | NAME DEMONYM
          Talks in [N\u03BFrth Korea] went on.        | country | NAME
          Talks in [N\u03CCrth Kor\u00E9\u0430] went on. | country | NAME
          [\u0412eijing] urged restraint.             | country | METONYM
          The [U\u0405A] went.                         | country | ACRONYM
          President [Vladimir P\u057Dtin] spoke.      | person  | NAME
          The [N&#1040;TO] chief spoke.              | organisation | ACRONYM
          """)
  void aNameThatMixesScriptsIsNobodys(String marked, String type, String kinds) {
    Reading reading = finder.read("", written(marked), DAY);

    assertThat(marked(reading, written(marked))).isEqualTo(marked);
    assertThat(reading.mentions())
        .allMatch(m -> m.entity().isEmpty() && m.via().isEmpty() && !m.isCountable())
        .allMatch(m -> m.rule().equals("confusable") && m.type().word().equals(type));
    assertThat(reading.mentions().stream().map(m -> m.kind().name()).collect(joining(" ")))
        .isEqualTo(kinds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The \u0420\u043E\u0441\u0441\u0438\u044F (Rossiya) hotel.
          A \u041C\u0438G flew by.
          The \u03B2-Iranx and 5\u03BCIran tests.
          """)
  void aWordOfAnotherScriptOrWithOneOfItsOwnLettersIsNoName(String text) {
    assertThat(finder.read("", text, DAY).mentions()).isEmpty();
  }

  @Test
  void titleBodySentencesAndDatesPointIntoTheOriginal() {
    String title = "\uFEFFTu\u0308rkiye &amp; Ir\u00ADan\u200B";
    String body = "\u200BOn J\uFF55ly\u00A02\uFF17, 1953 they met.\u200B Ira&#8203;q left.\u2069";
    Reading reading = finder.read(title, body, DAY);

    assertThat(reading.sentences())
        .containsExactly(
            new Sentence(0, 0, 1, 21), new Sentence(1, 1, 1, 27), new Sentence(2, 1, 29, 46));
    assertThat(reading.mentions().stream().map(Mention::surface))
        .containsExactly("Tu\u0308rkiye", "Ir\u00ADan", "Ira&#8203;q");
    assertThat(reading.mentions().stream().map(m -> m.field() + " " + m.start() + "-" + m.end()))
        .containsExactly("TITLE 1-9", "TITLE 16-21", "BODY 29-40");
    DateMention date = reading.dates().get(0);
    assertThat(date.surface()).isEqualTo("J\uFF55ly\u00A02\uFF17, 1953");
    assertThat(date.value()).isEqualTo("1953-07-27");
    assertThat(date.start() + "-" + date.end()).isEqualTo("4-17");
  }

  @Test
  void aNameUnknownToAllTablesIsTheSamePersonHoweverWritten() {
    Reading reading =
        finder.read("", "President X\u00ADaver Zu\u0308x met. President Xaver&nbsp;Züx left.", DAY);

    assertThat(named(reading)).isEqualTo("xaver-zux xaver-zux");
    assertThat(reading.mentions())
        .allMatch(m -> m.entity().orElseThrow().name().equals("Xaver Züx"));
  }

  private static final String[] SENTENCES = {
    "Türkiye and Côte d'Ivoire signed on July 27, 1953. ",
    "President Vladimir Putin met the U.S. envoy in Beijing last week.",
    "The French president, Macron, will visit Guinea-Bissau.\n\n",
    "North Korea (DPRK) fired 2 missiles, NATO said. ",
    "In the North.During Kim's visit via REUTERSPyongyang the Saudis left. ",
  };

  @Test
  void whateverTheDisguiseTheSameIsFoundAtThePlacesWhereItIsWritten() {
    Random random = new Random(4);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 6; i++) {
        text.append(SENTENCES[random.nextInt(SENTENCES.length)]);
      }
      String clean = text.toString();
      StringBuilder written = new StringBuilder();
      int[] start = new int[clean.length()];
      int[] end = new int[clean.length()];
      for (int i = 0; i < clean.length(); i++) {
        written.append(UNSEEN[random.nextInt(UNSEEN.length)]);
        start[i] = written.length();
        written.append(disguised(clean.charAt(i), random.nextInt(8)));
        end[i] = written.length();
      }

      Reading expected = finder.read("", clean, DAY);
      Reading reading = finder.read("", written.toString(), DAY);

      assertThat(expected.mentions()).isNotEmpty();
      assertThat(reading.mentions().stream().map(m -> found(m, m.start(), m.end())))
          .containsExactlyElementsOf(
              expected.mentions().stream()
                  .map(m -> found(m, start[m.start()], end[m.end() - 1]))
                  .toList());
      assertThat(reading.dates().stream().map(d -> d.value() + d.start() + "-" + d.end()))
          .containsExactlyElementsOf(
              expected.dates().stream()
                  .map(d -> d.value() + start[d.start()] + "-" + end[d.end() - 1])
                  .toList());
      assertThat(reading.sentences().stream().skip(1).map(s -> s.paragraph() + ":" + s.start()))
          .containsExactlyElementsOf(
              expected.sentences().stream()
                  .skip(1)
                  .map(s -> s.paragraph() + ":" + start[s.start()])
                  .toList());
    }
  }

  private static final String[] UNSEEN = {"", "", "", "", "", "\u200B", "\u00AD", "\u202E"};

  private static String disguised(char c, int way) {
    boolean wide = c > ' ' && c < 0x7F;
    return switch (way) {
      case 0 -> "&#" + (int) c + ";";
      case 1 -> "&amp;#x" + Integer.toHexString(c) + ";";
      case 2 -> c == ' ' ? "\u00A0" : wide ? String.valueOf((char) (c + 0xFEE0)) : "" + c;
      case 3 -> Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      default -> String.valueOf(c);
    };
  }

  private static String found(Mention m, int start, int end) {
    return m.entity() + " " + m.kind() + m.sense() + m.temporal() + m.rule() + start + "-" + end;
  }
}
