package org.entente.ingest;

import java.io.Serializable;

/**
 * What was read of one file.
 *
 * @param bytes its size as it lies on disk
 * @param sha256 digest of these bytes, in hex
 * @param format the form that its records were read in
 * @param charset the encoding of its text
 * @param records how many records were cut from it
 */
public record FileReport(
    String file, long bytes, String sha256, String format, String charset, long records)
    implements Serializable {

  /** The same file with one record more. */
  public FileReport withOneMore() {
    return new FileReport(file, bytes, sha256, format, charset, records + 1);
  }
}
