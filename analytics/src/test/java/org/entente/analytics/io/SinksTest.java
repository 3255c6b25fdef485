package org.entente.analytics.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.analytics.SparkTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link Sinks} writes, {@link StoredTable} reads. */
class SinksTest extends SparkTest {

  private static final List<String> COLUMNS =
      List.of("name", "no", "day", "share", "flag", "raw", "small");
  private static final StructType SCHEMA =
      new StructType()
          .add("name", DataTypes.StringType)
          .add("no", DataTypes.LongType)
          .add("day", DataTypes.DateType)
          .add("share", DataTypes.DoubleType)
          .add("flag", DataTypes.BooleanType)
          .add("raw", DataTypes.BinaryType)
          .add("small", DataTypes.IntegerType);

  @TempDir Path folder;

  @Test
  void everyKindOfValueComesBackAsItWas() throws IOException {
    byte[] raw = {0, -1, 10, 34};
    List<Row> rows =
        List.of(
            RowFactory.create(
                "Türkiye 🕊, \"q\"\n",
                Long.MAX_VALUE,
                LocalDate.of(1900, 1, 1),
                1 / 3.0,
                true,
                raw,
                -7),
            RowFactory.create("b", 0L, LocalDate.of(9999, 12, 31), -0.0, false, new byte[0], 0),
            RowFactory.create("c", null, null, null, null, null, null));
    Path table = new Sinks(folder).write("all_kinds", table(rows), List.of("name"));

    List<List<Object>> read = read(table, COLUMNS);

    assertThat(read).hasSize(3);
    assertThat(read.get(0))
        .usingRecursiveComparison()
        .isEqualTo(
            List.of(
                "Türkiye 🕊, \"q\"\n",
                Long.MAX_VALUE,
                LocalDate.of(1900, 1, 1),
                1 / 3.0,
                true,
                raw,
                -7));
    assertThat(read.get(1))
        .usingRecursiveComparison()
        .isEqualTo(List.of("b", 0L, LocalDate.of(9999, 12, 31), -0.0, false, new byte[0], 0));
    assertThat(read.get(2)).containsExactly("c", null, null, null, null, null, null);
    assertThat(read(table, List.of("no", "name")).get(1)).containsExactly(0L, "b");
  }

  @Test
  void aSmallTableIsOneFileSortedByTheKeyInHoweverManyPartitionsItWas() throws IOException {
    List<Row> rows = new ArrayList<>();
    LongStream.range(0, 500).forEach(i -> rows.add(row("n" + i / 100, i)));
    Collections.shuffle(rows, new Random(7));

    Path table =
        new Sinks(folder).write("small", table(rows).repartition(5), List.of("name", "no"));

    assertThat(fileNames(table)).containsExactly("part-00000.parquet");
    assertThat(read(table, List.of("no")).stream().map(r -> (Long) r.get(0)))
        .containsExactlyElementsOf(LongStream.range(0, 500).boxed().toList());
    assertThat(folder.toFile().list()).containsExactly("small");
  }

  /** Of twenty million bytes that nothing makes fewer. */
  @Test
  void rowsOfALargeTableLieSortedByTheKeyInFilesOfStableNames() throws IOException {
    Random random = new Random(7);
    List<Row> rows = new ArrayList<>();
    for (long i = 0; i < 500; i++) {
      byte[] raw = new byte[40_000];
      random.nextBytes(raw);
      rows.add(RowFactory.create("n" + i / 100, i, null, null, null, raw, null));
    }
    Collections.shuffle(rows, random);

    Path table =
        new Sinks(folder).write("large", table(rows).repartition(5), List.of("name", "no"));

    assertThat(fileNames(table)).containsExactly("part-00000.parquet", "part-00001.parquet");
    assertThat(read(table, List.of("no")).stream().map(r -> (Long) r.get(0)))
        .containsExactlyElementsOf(LongStream.range(0, 500).boxed().toList());
  }

  @Test
  void aTableWithoutRowsHasItsFileAndItsColumns() throws IOException {
    Path table = new Sinks(folder).write("none", table(List.of()), List.of("name"));

    assertThat(read(table, COLUMNS)).isEmpty();
    assertThat(List.of(Sinks.read(SPARK, table).columns())).isEqualTo(COLUMNS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"with space", "50% [1] {a,b} *", "Türkiye"})
  void aFolderMayHaveAnyName(String name) throws IOException {
    Sinks sinks = new Sinks(Files.createDirectories(folder.resolve(name)));

    Path sorted = sinks.write("sorted", table(List.of(row("a", 1), row("b", 2))), List.of("name"));
    Path unsorted = sinks.writeUnsorted("unsorted", table(List.of(row("a", 1), row("b", 2))));

    assertThat(sorted).isEqualTo(folder.resolve(name).resolve("sorted"));
    assertThat(read(sorted, List.of("name", "no")))
        .containsExactly(List.of("a", 1L), List.of("b", 2L));
    assertThat(Sinks.read(SPARK, unsorted).count()).isEqualTo(2);
    try (Stream<Path> made = Files.list(folder)) {
      assertThat(made).containsExactly(folder.resolve(name));
    }
  }

  @Test
  void aTableThatIsThereIsNotWrittenOver() throws IOException {
    Dataset<Row> rows = table(List.of(row("a", 1)));
    new Sinks(folder).write("once", rows, List.of("name"));

    assertThatThrownBy(() -> new Sinks(folder).write("once", rows, List.of("name")))
        .hasMessageContaining("already exists");
  }

  @Test
  void aFolderIsTakenAwayWithAllThatIsInItAndOneThatIsNotThereIsNoError() throws IOException {
    Path below = Files.createDirectories(folder.resolve("gone/deep"));
    Files.writeString(below.resolve("file"), "x");

    Sinks.delete(folder.resolve("gone"));
    Sinks.delete(folder.resolve("gone"));

    assertThat(folder.resolve("gone")).doesNotExist();
  }

  private static Row row(String name, long no) {
    return RowFactory.create(name, no, null, null, null, null, null);
  }

  private static Dataset<Row> table(List<Row> rows) {
    return SPARK.createDataFrame(rows, SCHEMA);
  }

  private static List<List<Object>> read(Path table, List<String> columns) throws IOException {
    List<List<Object>> rows = new ArrayList<>();
    try (StoredTable stored = new StoredTable(table, columns)) {
      for (Optional<List<Object>> row = stored.findNext();
          row.isPresent();
          row = stored.findNext()) {
        rows.add(row.get());
      }
    }
    return rows;
  }

  private static List<String> fileNames(Path table) throws IOException {
    try (Stream<Path> files = Files.list(table)) {
      return files.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }
}
