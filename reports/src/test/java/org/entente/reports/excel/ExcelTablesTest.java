package org.entente.reports.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.entente.reports.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcelTablesTest {

  private static Run excel(Run run, int mostRows) throws IOException {
    new ExcelTables(run, run, mostRows).write();
    return run;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "=cmd|'=cmd",
        "+1|'+1",
        "-2+3|'-2+3",
        "@SUM(A1)|'@SUM(A1)",
        "\uFF1D1+1|'\uFF1D1+1",
        "` =1+1`|` '=1+1`",
        "`\u00A0=1`|`\u00A0'=1`",
        "`\"=1+1`|`\"'=1+1`",
        "a;=1+1|a;'=1+1",
        "a; @x|a; '@x",
        "a-b=c; d|a-b=c; d",
        "Sino-US talks|Sino-US talks",
        "0012345678901234|'0012345678901234",
        "1234567890123456|'1234567890123456",
        "12e4567890123456|'12e4567890123456",
        "710|710",
        "e10|e10",
        "1e|1e",
        "``|``"
      })
  void aTextStaysAText(String text, String expected) {
    assertThat(SpreadsheetText.of(text)).isEqualTo(expected);
  }

  @Test
  void aTabOrLineBreakInFrontIsGuardedAndSoIsAFormulaBehindOne() {
    assertThat(SpreadsheetText.of("=cmd|' /C calc'!A0")).isEqualTo("'=cmd|' /C calc'!A0");
    assertThat(SpreadsheetText.of("\t=1")).isEqualTo("'\t'=1");
    assertThat(SpreadsheetText.of("\rx")).isEqualTo("'\rx");
    assertThat(SpreadsheetText.of("x\n+1")).isEqualTo("x\n'+1");
  }

  @Test
  void whatIsTooLongForACellIsCutBetweenLetters() {
    assertThat(SpreadsheetText.of("a".repeat(32_767))).hasSize(32_767).doesNotContain("…");
    assertThat(SpreadsheetText.of("a".repeat(32_768))).hasSize(32_767).endsWith("a…");
    assertThat(SpreadsheetText.of("a" + "😀".repeat(17_000))).hasSize(32_766).endsWith("😀…");
  }

  @Test
  void onlyTextIsGuardedAndTheFileBeginsWithTheMarkOfUtf8() throws IOException {
    Run run =
        new Run()
            .with(
                "data/dyads.csv",
                "entity_a,entity_b,n_articles,npmi,backbone_reason\n=a,b,1,-0.25,\"-x, y\"\n");

    String text = excel(run, 100).text("data-excel/dyads.csv");

    assertThat(text).startsWith("\uFEFFentity_a,entity_b,n_articles,");
    assertThat(text.lines().skip(1))
        .containsExactly("'=a,b,1,,,,,,,,,,,-0.25,,,,,,,,,,\"'-x, y\",,");
  }

  @Test
  void aTableThatIsTooLongForASheetGoesOnInAnother() throws IOException {
    Run run = new Run().with("data/sensitivity.csv", "finding,choice\na,1\nb,2\nc,3\n");

    excel(run, 3);

    assertThat(run.written())
        .containsExactly("data-excel/sensitivity.2.csv", "data-excel/sensitivity.csv");
    assertThat(run.text("data-excel/sensitivity.csv").lines().skip(1))
        .containsExactly("a,1,,", "b,2,,");
    assertThat(run.text("data-excel/sensitivity.2.csv").lines().skip(1)).containsExactly("c,3,,");
  }
}
