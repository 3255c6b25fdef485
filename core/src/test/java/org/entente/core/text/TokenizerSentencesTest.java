package org.entente.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.core.text.FewWords.paragraphs;
import static org.entente.core.text.FewWords.sentences;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerSentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          Kim left. Xi stayed.            > Kim left.|Xi stayed.
          Kim left! Xi stayed?            > Kim left!|Xi stayed?
          It fell to 30. In 2020 it rose. > It fell to 30.|In 2020 it rose.
          Kim left. 30 men stayed.        > Kim left.|30 men stayed.
          Kim left... and came back.      > Kim left... and came back.
          as of 3.5 percent. Then         > as of 3.5 percent.|Then
          """)
  void a_full_stop_and_a_capital_end_a_sentence(String text, String expected) {
    assertThat(String.join("|", sentences(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          day in the North.During Kim's visit   > day in the North.|During Kim's visit
          since 2023.Officials said             > since 2023.|Officials said
          KCNA via REUTERSPyongyang on Thursday > KCNA via REUTERS|Pyongyang on Thursday
          via AFPSeoul said                     > via AFP|Seoul said
          "We agree."The talks went on          > "We agree."|The talks went on
          met Gen.Kim there                     > met Gen.Kim there
          at Inc.The firm                       > at Inc.|The firm
          in the U.S.Kim stayed                 > in the U.S.Kim stayed
          in the U.S.The army left              > in the U.S.|The army left
          the J.Smith file                      > the J.Smith file
          """)
  void sentences_that_a_crawl_glued_are_cut_apart(String text, String expected) {
    assertThat(String.join("|", sentences(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          He met Mr. Kim there.             > He met Mr. Kim there.
          He met Gen. Kim there.            > He met Gen. Kim there.
          On Jan. 5 he left.                > On Jan. 5 he left.
          It sued Apple Inc. The firm lost. > It sued Apple Inc.|The firm lost.
          He met J. Smith there.            > He met J. Smith there.
          He met J. R. R. Smith there.      > He met J. R. R. Smith there.
          The U.S. Army left.               > The U.S. Army left.
          He left the U.S. The army stayed. > He left the U.S.|The army stayed.
          He left the U.S. But Kim stayed.  > He left the U.S.|But Kim stayed.
          He left the U.S. and came back.   > He left the U.S. and came back.
          Did he leave the U.S.? He did.    > Did he leave the U.S.?|He did.
          """)
  void a_doubtful_full_stop_ends_a_sentence_only_before_a_starter(String text, String expected) {
    assertThat(String.join("|", sentences(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          He said "no." Then he left.      > He said "no."|Then he left.
          He said “no.” “We stay,” he said > He said “no.”|“We stay,” he said
          "We stay," he said. "We do."     > "We stay," he said.|"We do."
          (He left.) [Then he came.]       > (He left.)|[Then he came.]
          """)
  void quotes_and_brackets_stay_with_their_sentence(String text, String expected) {
    assertThat(String.join("|", sentences(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kim left.\n\nXi stayed.",
        "Kim left.\r\n\r\nXi stayed.",
        "Kim left.\n \t \nXi stayed.",
        "Kim left.\u2029\u2029Xi stayed.",
        "Kim left.\n    Xi stayed.",
        "Kim left.\n\tXi stayed.",
        "Kim left.\n  Xi stayed.",
        "Kim left\n\nxi stayed",
        "Kim left.\n    \"Xi stayed.",
        "Kim left.\n\n\u201CXi stayed.",
      })
  void a_blank_line_or_a_line_break_with_an_indent_begins_a_paragraph(String text) {
    assertThat(paragraphs(text)).containsExactly(1, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kim left.\nXi stayed.",
        "Kim left.\n Xi stayed.",
        "Kim left.    Xi stayed.",
        "Kim left.  \nXi stayed.",
        "Kim left.\n-   Xi stayed.",
      })
  void a_line_break_alone_begins_none(String text) {
    assertThat(paragraphs(text)).containsExactly(1, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\n", "\r\n", "\t", "\u00A0", "\u2009", "\u3000", "\u2028"})
  void every_kind_of_blank_parts_sentences(String blank) {
    assertThat(sentences("He left!" + blank + "Then Xi came."))
        .containsExactly("He left!", "Then Xi came.");
  }

  @Test
  void a_title_is_one_sentence_whatever_stands_in_it() {
    Tokens tokens = FewWords.read("Kim left. Xi stayed.\n\nvia REUTERSPyongyang", "");

    assertThat(tokens.sentences()).isEqualTo(1);
    assertThat(tokens.sentenceEnd(0)).isEqualTo(42);
    assertThat(tokens.size()).isEqualTo(7);
  }

  @Test
  void the_first_token_of_sentence_and_paragraph_is_marked() {
    Tokens tokens = FewWords.read("", "Kim left. Xi stayed.\n\nBoth met.");

    assertThat(tokens.has(0, Tokens.FIRST)).isTrue();
    assertThat(tokens.has(0, Tokens.PARAGRAPH)).isTrue();
    assertThat(tokens.has(1, Tokens.FIRST)).isFalse();
    assertThat(tokens.has(2, Tokens.FIRST)).isTrue();
    assertThat(tokens.has(2, Tokens.PARAGRAPH)).isFalse();
    assertThat(tokens.has(4, Tokens.FIRST)).isTrue();
    assertThat(tokens.has(4, Tokens.PARAGRAPH)).isTrue();
  }
}
