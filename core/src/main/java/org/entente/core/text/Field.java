package org.entente.core.text;

import java.util.Locale;

/** The part of an article that an offset points into. */
public enum Field {
  TITLE,
  BODY;

  /** The word that tables hold. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
