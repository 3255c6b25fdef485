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
  /** A packed file that grows beyond its limit, or an archive of too many entries. */
  DECOMPRESS_LIMIT,
  /** A packed file or archive that breaks off or is damaged. */
  TRUNCATED,
  FORMAT_MISMATCH,
  SCHEMA_UNKNOWN,
  /** A row of a table that does not fit its header or whose quotes do not match. */
  CSV_STRUCTURE,
  JSON_INVALID,
  DUPLICATE_KEY,
  NESTING_LIMIT,
  /** Markup with more tags, or with longer names, than any article has. */
  XML_LIMIT,
  CHARSET,
  /** Not English; the detail is the language. */
  LANGUAGE,
  /** A record of a web archive whose header or length is wrong. */
  WARC_INVALID,
  /** A record of a web archive that is no page: a picture, a feed, a style sheet. */
  CONTENT_TYPE,
  /** A page that the server did not give, by its answer. */
  HTTP_STATUS,
  /** An archive's entry whose name leads elsewhere, or that is a link or device. */
  UNSAFE_PATH,
  /** An archive's entry that needs a password. */
  ENCRYPTED,
  /** An archive's entry that is packed in a way that cannot be read from a stream. */
  PACKING_UNKNOWN,
  /** The file changed while it was read. */
  INPUT_CHANGED,
  /** Another record of the run has the same id and another text. */
  ID_CONFLICT,
  /** The file could not be read to its end. */
  UNREADABLE;

  /** Whether such a record counts as bad data, not as one that nobody meant to be an article. */
  public boolean isFault() {
    return this != LANGUAGE && this != CONTENT_TYPE && this != HTTP_STATUS;
  }
}
