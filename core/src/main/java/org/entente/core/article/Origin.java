package org.entente.core.article;

/**
 * Where a record was cut from.
 *
 * @param file path relative to its input, with slashes; members of archives as {@code a.zip!/b.txt}
 * @param record number of the record in the file, from 1
 * @param byteStart first byte of the record in the (decompressed) file
 * @param byteEnd the byte after its last one
 */
public record Origin(String file, long record, long byteStart, long byteEnd) {

  @Override
  public String toString() {
    return file + ":" + record + ":" + byteStart;
  }
}
