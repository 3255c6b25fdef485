package org.entente.core.entity;

import java.util.Locale;

/** What an entity is. An agency is a source of news: it is found, but never counted with others. */
public enum EntityType {
  COUNTRY,
  PERSON,
  ORGANISATION,
  AGENCY,
  REGION;

  /** The word that tables hold. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
