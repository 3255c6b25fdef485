package org.entente.core.time;

import java.time.LocalDate;

/** One period of a bucket, named by its first day. */
public record Period(Bucket bucket, LocalDate start) {

  public Period {
    if (!bucket.startOf(start).equals(start)) {
      throw new IllegalArgumentException(start + " begins no " + bucket.word());
    }
  }

  public static Period of(Bucket bucket, LocalDate day) {
    return new Period(bucket, bucket.startOf(day));
  }

  /** The last day of the period. */
  public LocalDate end() {
    return bucket.after(start).minusDays(1);
  }
}
