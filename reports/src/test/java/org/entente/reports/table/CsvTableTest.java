package org.entente.reports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

  private static CsvTable table(String text) throws IOException {
    return new CsvTable("t.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static CsvRow first(String text) throws IOException {
    return table(text).iterator().next();
  }

  @Test
  void fieldsAreReadByNameWhateverTheirOrder() throws IOException {
    CsvRow row = first("n,name,share,day\n7,\"a,\"\"b\"\"\",0.25,2023-07-27\n");
    assertThat(row.text("name")).isEqualTo("a,\"b\"");
    assertThat(row.count("n")).isEqualTo(7);
    assertThat(row.number("share")).isEqualTo(0.25);
    assertThat(row.date("day")).hasToString("Optional[2023-07-27]");
  }

  @Test
  void missingValuesAndColumnsAreEmptyZeroOrNaN() throws IOException {
    CsvRow row = first("n,name\n,\n");
    assertThat(row.text("name")).isEmpty();
    assertThat(row.text("no_such_column")).isEmpty();
    assertThat(row.count("n")).isZero();
    assertThat(row.number("n")).isNaN();
    assertThat(row.date("n")).isEmpty();
  }

  @Test
  void theIsoCodeOfNamibiaIsNoMissingValue() throws IOException {
    assertThat(first("iso2\nNA\n").text("iso2")).isEqualTo("NA");
  }

  @Test
  void anUnreadableNumberIsNamedWithItsPlace() throws IOException {
    CsvRow row = first("n\nmany\n");
    assertThatThrownBy(() -> row.count("n"))
        .hasMessage("t.csv, row 1, column n: 'many' is not a whole number");
  }

  @Test
  void anEmptyFileHasNoRows() throws IOException {
    assertThat(table("")).isEmpty();
    assertThat(table("a,b\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whatIsWrittenIsReadBack(long seed) throws IOException {
    Random random = new Random(seed);
    TableSpec spec = TableSpec.named("t", "T").with(Column.text("a", ""), Column.text("b", ""));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      rows.add(List.of(text(random), text(random)));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvTableWriter out = new CsvTableWriter(spec, bytes)) {
      for (List<String> row : rows) {
        out.write(row);
      }
    }
    List<List<String>> read = new ArrayList<>();
    table(bytes.toString(StandardCharsets.UTF_8))
        .forEach(row -> read.add(List.of(row.text("a"), row.text("b"))));
    assertThat(read).isEqualTo(rows);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    String alphabet = "ab ,\"\n\r\t'é中;#";
    for (int n = random.nextInt(8); n > 0; n--) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }
}
