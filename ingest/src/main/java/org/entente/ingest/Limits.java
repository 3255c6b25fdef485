package org.entente.ingest;

import java.io.Serializable;

/**
 * How much a reader takes in before it sets a record or file aside.
 *
 * @param recordBytes longest record
 * @param rawBytes how much of a rejected record is kept for a later try
 * @param decompressedBytes most that one compressed file may grow to
 * @param decompressRatio most that it may grow by, once it is beyond a megabyte
 */
public record Limits(int recordBytes, int rawBytes, long decompressedBytes, int decompressRatio)
    implements Serializable {

  public static final Limits STANDARD = new Limits(16 << 20, 64 << 10, 64L << 30, 200);
}
