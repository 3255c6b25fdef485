package org.entente.core.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {

  private final NameWords words = new NameWords();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ruritania         | ruritania",
        "Côte d’Ivoire     | cote d ivoire",
        "U.S. Steel        | us steel",
        "Guinea-Bissau     | guinea bissau",
        "AT&T              | at t",
        "St. Kitts         | st kitts",
        "中国               | 中国",
      })
  void areComparedWithoutCaseAccentsAndMarks(String name, String expected) {
    assertThat(words.of(name)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'  '           | is empty; write a name or leave the field out",
        "Rurit.*        | holds '*'; a name is taken word by word, it is no pattern: write its words only",
        "^Ruritania$    | holds '^'; a name is taken word by word, it is no pattern: write its words only",
        "(a+)+b         | holds '('; a name is taken word by word, it is no pattern: write its words only",
        "Ruritania, Old | holds ','; a name is taken word by word, it is no pattern: write its words only",
        "talks          | has no capital letter, so any text would hold it; write it as news does",
        "Amazon.com     | has a full stop or dash within, over which no name runs; write its words without it",
        "Left - Right   | has a full stop or dash within, over which no name runs; write its words without it",
        "'...'          | has no capital letter, so any text would hold it; write it as news does",
      })
  void whatNoTextCanHoldIsRefusedWithTheReason(String name, String message) {
    assertThatThrownBy(() -> words.of(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void tooLongOrTooManyWordsIsRefused() {
    assertThatThrownBy(() -> words.of("A".repeat(201)))
        .hasMessage("is longer than 200 characters; shorten it");
    assertThatThrownBy(() -> words.of("A ".repeat(32)))
        .hasMessage("has more than 31 words; shorten it");
    assertThatThrownBy(() -> words.of("A\u0000B"))
        .hasMessageStartingWith("holds a control character;");
  }
}
