package org.entente.reports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTableWriterTest {

  private static final TableSpec SPEC =
      TableSpec.named("things", "Things")
          .with(
              Column.text("name", "Name"),
              Column.number("share", "proportion", "Share", ""),
              Column.date("day", "Day"));

  private static String written(Object... row) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvTableWriter out = new CsvTableWriter(SPEC, bytes)) {
      out.write(row);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theHeaderComesFirstWithoutBomAndLinesEndWithLf() throws IOException {
    assertThat(written("China", 0.5, LocalDate.parse("2023-07-27")))
        .isEqualTo("name,share,day\nChina,0.5,2023-07-27\n");
  }

  @Test
  void missingIsTheEmptyField() throws IOException {
    assertThat(written(null, Double.NaN, null)).endsWith("\n,,\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "plain|plain",
        "` padded `|` padded `",
        "a,b|`\"a,b\"`",
        "say \"no\"|`\"say \"\"no\"\"\"`",
        "it's; =1+1|it's; =1+1",
        "Türkiye 中国|Türkiye 中国"
      })
  void onlyFieldsThatNeedItAreQuoted(String text, String field) throws IOException {
    assertThat(written(text, 1.0, null)).endsWith("\n" + field + ",1,\n");
  }

  @Test
  void lineBreaksStayInsideQuotes() throws IOException {
    assertThat(written("two\nlines\r", 1.0, null)).endsWith("\n\"two\nlines\r\",1,\n");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "1, 1",
    "0.333333333333, 0.333333",
    "123456789, 123457000",
    "0.000012345678, 0.0000123457",
    "-2.5, -2.5",
    "100, 100",
    "1.23456789e-20, 1.23457e-20",
    "3e300, 3e300",
    "Infinity, ''",
    "NaN, ''"
  })
  void numbersHaveSixSignificantDigits(double value, String text) throws IOException {
    assertThat(written("x", value, null)).endsWith("\nx," + text + ",\n");
  }

  @Test
  void theLocaleOfTheMachineChangesNothing() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(written("x", 1234.5, null)).endsWith("\nx,1234.5,\n");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aRowOfAnotherLengthIsRefusedWithTheColumnsNamed() {
    assertThatThrownBy(() -> written("x", 1.0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a row of things has 2 values, but the table has 3 columns: [name, share, day]");
  }
}
