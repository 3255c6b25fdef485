package org.entente.core.entity;

import java.util.Locale;

/** Whether a mention stands for one who acts or is acted upon, or for a territory or town. */
public enum Sense {
  ACTOR,
  PLACE;

  /** The word that tables hold. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
