package org.entente.ingest;

/**
 * Why a record is no article. The names are stable; docs/reasons.md has cause, example and cure.
 */
public enum Reason {
  /** Neither title nor body. */
  EMPTY,
  DATE_MISSING,
  DATE_INVALID,
  /** Before 1900-01-01 or after the day given as {@code --as-of}. */
  DATE_RANGE,
  RECORD_TOO_LONG,
  /** A compressed file that grows beyond its limit. */
  DECOMPRESS_LIMIT,
  TRUNCATED,
  FORMAT_MISMATCH,
  SCHEMA_UNKNOWN,
  JSON_INVALID,
  DUPLICATE_KEY,
  NESTING_LIMIT,
  CHARSET,
  /** Another record of the run has the same id and another text. */
  ID_CONFLICT,
  /** The file could not be read to its end. */
  UNREADABLE;
}
