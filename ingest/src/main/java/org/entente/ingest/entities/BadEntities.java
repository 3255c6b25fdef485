package org.entente.ingest.entities;

/** A file of entities that cannot be taken: one line with file, line, field and cure. */
public final class BadEntities extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 60;

  BadEntities(String file, String problem) {
    super(file + ": " + problem);
  }

  BadEntities(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }

  /** A text of the user in quotes, cut if long. */
  static String quote(String text) {
    return "'" + (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…") + "'";
  }
}
