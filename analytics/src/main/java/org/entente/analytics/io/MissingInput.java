package org.entente.analytics.io;

/** An input that names nothing to read; the message says which and what to do. */
public final class MissingInput extends Exception {
  private static final long serialVersionUID = 1L;

  public MissingInput(String message) {
    super(message);
  }
}
