package org.entente.core.entity;

import java.util.Locale;

/** How a mention names its entity. */
public enum Kind {
  /** A name of the state, person or body. */
  NAME,
  /** The adjective or noun for its people: Chinese, Turks. */
  DEMONYM,
  /** A capital or building that stands for the government: "Beijing urged". */
  METONYM,
  /** A capital that is a place: "in Beijing". Known, and never counted. */
  CAPITAL,
  /** An office alone: "the French president". */
  TITLE,
  ACRONYM,
  /** A later short form of an actor named before: a surname, "the North". */
  COREF;

  /** The word that tables hold. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
