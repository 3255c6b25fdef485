package org.entente.core.entity;

import java.util.Locale;

/** Whether what is said of an actor is news, background or still to come. */
public enum Temporal {
  CURRENT,
  PAST,
  FUTURE;

  /** The word that tables hold. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
