package org.entente.analytics.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/**
 * The description at the end of a Parquet file. Parquet lists the encodings of a column in the
 * order of a hash set of enums, which is another in every JVM; sorted, the same rows make the same
 * bytes.
 */
final class ParquetFooter {

  /** The length of the footer, and the letters PAR1. */
  private static final int TAIL = 8;

  private static final byte[] MAGIC = {'P', 'A', 'R', '1'};

  /** Where Spark notes the columns of the rows that it wrote. */
  private static final String SPARK_SCHEMA = "org.apache.spark.sql.parquet.row.metadata";

  private ParquetFooter() {}

  /**
   * A file to be asked for what it says of itself; without settings Hadoop's would be looked up.
   */
  static ParquetFileReader open(Path file) throws IOException {
    return ParquetFileReader.open(
        new LocalInputFile(file),
        ParquetReadOptions.builder(new PlainParquetConfiguration()).build());
  }

  /** The columns of a file that Spark wrote. */
  static StructType schema(Path file) throws IOException {
    try (ParquetFileReader footer = open(file)) {
      Map<String, String> notes = footer.getFileMetaData().getKeyValueMetaData();
      return (StructType) DataType.fromJson(notes.get(SPARK_SCHEMA));
    }
  }

  /** Sorts the encodings of each column, in place. */
  static void sortEncodings(Path file) throws IOException {
    try (RandomAccessFile parquet = new RandomAccessFile(file.toFile(), "rw")) {
      long end = parquet.length() - TAIL;
      parquet.seek(end);
      byte[] footer = new byte[Integer.reverseBytes(parquet.readInt())];
      parquet.seek(end - footer.length);
      parquet.readFully(footer);
      FileMetaData described = Util.readFileMetaData(new ByteArrayInputStream(footer));
      described
          .getRow_groups()
          .forEach(
              rows ->
                  rows.getColumns()
                      .forEach(column -> Collections.sort(column.getMeta_data().getEncodings())));
      ByteArrayOutputStream sorted = new ByteArrayOutputStream(footer.length);
      Util.writeFileMetaData(described, sorted);
      parquet.seek(end - footer.length);
      parquet.write(sorted.toByteArray());
      parquet.writeInt(Integer.reverseBytes(sorted.size()));
      parquet.write(MAGIC);
      parquet.setLength(parquet.getFilePointer());
    }
  }
}
