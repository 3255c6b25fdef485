package org.entente.analytics.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;

/**
 * The description at the end of a Parquet file. Parquet lists the encodings of a column in the
 * order of a hash set of enums, which is another in every JVM; sorted, the same rows make the same
 * bytes.
 */
final class ParquetFooter {

  /** The length of the footer, and the letters PAR1. */
  private static final int TAIL = 8;

  private static final byte[] MAGIC = {'P', 'A', 'R', '1'};

  private ParquetFooter() {}

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
