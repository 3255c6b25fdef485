package org.entente.analytics.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.entente.analytics.SparkTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFooterTest extends SparkTest {

  private static FileMetaData footer(byte[] file) throws Exception {
    int length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(file.length - 8);
    byte[] footer = Arrays.copyOfRange(file, file.length - 8 - length, file.length - 8);
    return Util.readFileMetaData(new ByteArrayInputStream(footer));
  }

  @Test
  void encodingsStandInOneOrderAndTheRowsAreStillThere(@TempDir Path root) throws Exception {
    Path table = new Sinks(root).write("days", SPARK.range(500).toDF("day"), List.of("day"));

    List<ColumnChunk> columns =
        footer(Files.readAllBytes(table.resolve("part-00000.parquet")))
            .getRow_groups()
            .get(0)
            .getColumns();
    assertThat(columns.get(0).getMeta_data().getEncodings()).hasSizeGreaterThan(1).isSorted();
    assertThat(Sinks.read(SPARK, table).count()).isEqualTo(500);
  }
}
