package org.entente.ingest;

import java.io.Serializable;

/**
 * How much a reader takes in before it sets a record or file aside.
 *
 * @param recordBytes longest record
 * @param rawBytes how much of a rejected record is kept for a later try
 * @param decompressedBytes most that one file may grow to, all that is packed in it together
 * @param decompressRatio most that it may grow by, once it is beyond a megabyte
 * @param archiveEntries most entries of the archives in one file together
 * @param nesting how many archives may lie in one another
 * @param brokenInRow most records one after another, between the objects of a JSON array, that are
 *     none or are broken; the last of them has all that follows up to the next good object
 */
public record Limits(
    int recordBytes,
    int rawBytes,
    long decompressedBytes,
    int decompressRatio,
    int archiveEntries,
    int nesting,
    int brokenInRow)
    implements Serializable {

  public static final Limits STANDARD = new Limits(16 << 20, 64 << 10, 64L << 30, 200);

  /** Limits with the standard ones for archives and garbage. */
  public Limits(int recordBytes, int rawBytes, long decompressedBytes, int decompressRatio) {
    this(recordBytes, rawBytes, decompressedBytes, decompressRatio, 100_000, 2, 1000);
  }
}
