package org.entente.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerLawsTest {

  private static final String[] PIECES = {
    "Kim",
    "China's",
    "U.S.",
    "REUTERSPyongyang",
    "Gen.",
    "The",
    "J.",
    "US-led",
    "2023",
    "Tu\u0308r",
    "\uFF35\uFF33",
    "\u200B",
    "\uD83D",
    "\uDE00",
    "\uD83D\uDE00",
    "\u00AD",
    "\"",
    "\u201C",
    "\u201D",
    "(",
    ")",
    ".",
    "...",
    "!",
    "?",
    ",",
    ";",
    "-",
    "--",
    "'",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u00A0",
    "\u2029",
    "A.",
    "a",
    "\u0000"
  };

  static IntStream seeds() {
    return IntStream.range(0, 400);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(60); n > 0; n--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void token_spans_rise_and_never_overlap(int seed) {
    Random random = new Random(seed);
    String title = text(random);
    String body = text(random);
    Tokens tokens = FewWords.read(title, body);

    for (int i = 0; i < tokens.size(); i++) {
      boolean firstOfField = i == 0 || i == tokens.bodyStart();
      assertThat(tokens.start(i)).isGreaterThanOrEqualTo(firstOfField ? 0 : tokens.end(i - 1));
      assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
      assertThat(tokens.end(i))
          .isLessThanOrEqualTo(tokens.inTitle(i) ? title.length() : body.length());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sentences_rise_and_cover_all_tokens(int seed) {
    Random random = new Random(seed);
    String title = text(random);
    String body = text(random);
    Tokens tokens = FewWords.read(title, body);

    assertThat(tokens.sentenceStart(0)).isZero();
    assertThat(tokens.sentenceEnd(0)).isEqualTo(title.length());
    for (int s = 1; s < tokens.sentences(); s++) {
      assertThat(tokens.sentenceStart(s))
          .isGreaterThanOrEqualTo(s == 1 ? 0 : tokens.sentenceEnd(s - 1));
      assertThat(tokens.sentenceEnd(s)).isLessThanOrEqualTo(body.length());
      assertThat(tokens.paragraph(s)).isGreaterThanOrEqualTo(s == 1 ? 1 : tokens.paragraph(s - 1));
      assertThat(tokens.firstToken(s)).isLessThan(tokens.afterLastToken(s));
      assertThat(tokens.has(tokens.firstToken(s), Tokens.FIRST)).isTrue();
    }
    for (int i = 0; i < tokens.size(); i++) {
      int s = tokens.sentence(i);
      assertThat(tokens.start(i)).isGreaterThanOrEqualTo(tokens.sentenceStart(s));
      assertThat(tokens.end(i)).isLessThanOrEqualTo(tokens.sentenceEnd(s));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void code_points_are_what_java_counts(int seed) {
    String text = text(new Random(seed));
    CodePoints points = new CodePoints(text);
    Random random = new Random(seed);

    for (int n = 0; n < 20; n++) {
      int index = random.nextInt(text.length() + 1);
      boolean withinPair =
          index > 0
              && index < text.length()
              && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
      if (!withinPair) {
        assertThat(points.before(index)).isEqualTo(text.codePointCount(0, index));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" ", "\n", "A.", "A. ", "\"", ".", "(", "a.A", "x ", "\uD83D", "Mr. ", "\u00AD"})
  void a_million_of_anything_takes_linear_time(String piece) {
    String body = "Kim " + piece.repeat(1_000_000) + " Xi";

    Tokens tokens = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> FewWords.read("", body));

    assertThat(tokens.end(tokens.size() - 1)).isEqualTo(body.length());
  }

  @Test
  void words_longer_than_any_real_one_are_read_to_their_end() {
    String body = "\uFB03".repeat(100_000) + " Xi";

    Tokens tokens = FewWords.read("", body);

    assertThat(tokens.size()).isEqualTo(2);
    assertThat(tokens.end(0)).isEqualTo(100_000);
  }
}
