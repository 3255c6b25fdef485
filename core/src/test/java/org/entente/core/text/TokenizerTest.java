package org.entente.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.core.text.FewWords.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          the U.S. army                  > the|U.S.|army
          the U.S army                   > the|U.S|army
          U.N.-led                       > U.N.|led
          U.S.'s                         > U.S.|s
          China's envoy                  > China|s|envoy
          China’s envoy                  > China|s|envoy
          a US-led force                 > a|US|led|force
          J. Smith                       > J|Smith
          J.F.K. airport                 > J.F.K.|airport
          3.5 million                    > 3|5|million
          in the North.During Kim        > in|the|North|During|Kim
          via REUTERSPyongyang on        > via|REUTERS|Pyongyang|on
          via AFPSeoul said              > via|AFP|Seoul|said
          via REUTERS on                 > via|REUTERS|on
          the UNICEFChief                > the|UNICEFChief
          and/or                         > and|or
          """)
  void words_are_cut_where_they_end(String text, String expected) {
    assertThat(String.join("|", words(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pyong\u00ADyang",
        "Pyong\u200Byang",
        "Tu\u0308rkiye",
        "\uFF35\uFF33\uFF21",
        "Côte",
        "İzmir"
      })
  void unseen_and_marked_letters_do_not_cut_a_word(String word) {
    assertThat(words("in " + word + " today")).containsExactly("in", word, "today");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200B", "\uFEFF", "\u00AD", "\u0308"})
  void an_unseen_character_alone_is_no_word(String unseen) {
    assertThat(words("North " + unseen + " Korea")).containsExactly("North", "Korea");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200B", "\uFEFF", "\u2060"})
  void an_unseen_character_before_a_word_does_not_hide_its_capital(String unseen) {
    Tokens tokens = FewWords.read("", "in " + unseen + "Iran");

    assertThat(tokens.has(1, Tokens.UPPER)).isTrue();
    assertThat(tokens.end(1)).isEqualTo(3 + unseen.length() + 4);
  }

  @ParameterizedTest
  @CsvSource({
    "China, true, false, false",
    "china, false, false, false",
    "USA, true, true, false",
    "A, true, false, false",
    "U.S., true, true, true",
    "\uFF35\uFF33\uFF21, true, true, false",
    "İzmir, true, false, false",
  })
  void a_token_knows_how_it_is_written(String word, boolean upper, boolean caps, boolean dotted) {
    Tokens tokens = FewWords.read("", word);

    assertThat(tokens.has(0, Tokens.UPPER)).isEqualTo(upper);
    assertThat(tokens.has(0, Tokens.CAPS)).isEqualTo(caps);
    assertThat(tokens.has(0, Tokens.DOTTED)).isEqualTo(dotted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          US-led         > 32
          US‑led         > 32
          US - led       > 512
          US -- led      > 512
          China's        > 64
          China’s        > 64
          China' s       > 0
          China, Japan   > 128
          Inc. japan     > 256
          talks; china   > 512
          talks — china  > 512
          said "china    > 1024
          said “china    > 1024
          said (china    > 2048
          said) china    > 4096
          China/Japan    > 8192
          North Korea    > 0
          """)
  void a_token_knows_what_stands_before_it(String text, int mark) {
    int before = FewWords.read("", text).flags(1) & ~(Tokens.UPPER | Tokens.FIRST);

    assertThat(before).isEqualTo(mark);
  }

  @Test
  void a_number_is_known_as_one() {
    Tokens tokens = FewWords.read("", "in 2023");

    assertThat(tokens.has(0, Tokens.DIGIT)).isFalse();
    assertThat(tokens.has(1, Tokens.DIGIT)).isTrue();
  }

  @Test
  void words_of_the_vocabulary_have_its_number_and_all_words_have_its_hash() {
    FewWords words = new FewWords();
    Tokens tokens = new Tokens();
    new Tokenizer(words).read("", "Gen Türkiye", tokens);

    assertThat(tokens.word(0)).isEqualTo(words.vocabulary().find("gen"));
    assertThat(tokens.word(1)).isEqualTo(Vocabulary.UNKNOWN);
    assertThat(tokens.hash(1)).isEqualTo(Vocabulary.hash("turkiye"));
  }

  @Test
  void the_title_is_sentence_0_and_the_body_counts_from_1() {
    Tokens tokens = FewWords.read("Kim meets Xi. The end", "Both met. The talks ended.");

    assertThat(tokens.bodyStart()).isEqualTo(5);
    assertThat(tokens.inTitle(4)).isTrue();
    assertThat(tokens.inTitle(5)).isFalse();
    assertThat(tokens.sentences()).isEqualTo(3);
    assertThat(tokens.sentence(4)).isZero();
    assertThat(tokens.sentence(5)).isEqualTo(1);
    assertThat(tokens.start(5)).isZero();
    assertThat(tokens.sentenceEnd(0)).isEqualTo(21);
    assertThat(tokens.afterLastToken(0)).isEqualTo(5);
    assertThat(tokens.afterLastToken(2)).isEqualTo(10);
  }

  @Test
  void an_empty_title_keeps_its_number_and_an_empty_body_has_no_sentence() {
    assertThat(FewWords.read("", "Both met.").sentence(0)).isEqualTo(1);
    assertThat(FewWords.read("Kim meets Xi", "").sentences()).isEqualTo(1);
    assertThat(FewWords.read("Kim meets Xi", " *** ").sentences()).isEqualTo(1);
  }

  @Test
  void tokens_are_used_again_for_the_next_article() {
    Tokenizer tokenizer = new Tokenizer(new FewWords());
    Tokens tokens = new Tokens();
    tokenizer.read("A long title", "One. Two. Three. Four.", tokens);
    tokenizer.read("", "Kim left.", tokens);

    assertThat(tokens.size()).isEqualTo(2);
    assertThat(tokens.sentences()).isEqualTo(2);
    assertThat(tokens.bodyStart()).isZero();
  }

  @Test
  void code_points_count_an_emoji_as_one_and_a_lone_surrogate_as_one() {
    String body = "\uD83D\uDE00 Kim \uD83D met \uD83C\uDDE8\uD83C\uDDF3 Xi";
    Tokens tokens = FewWords.read("", body);
    CodePoints points = new CodePoints(body);

    assertThat(points.before(tokens.start(0))).isEqualTo(2);
    assertThat(points.before(tokens.end(0))).isEqualTo(5);
    assertThat(points.before(tokens.start(1))).isEqualTo(8);
    assertThat(points.before(tokens.start(2))).isEqualTo(15);
    assertThat(points.before(tokens.start(0))).as("asked again, backwards").isEqualTo(2);
  }
}
