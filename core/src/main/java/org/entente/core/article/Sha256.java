package org.entente.core.article;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one digest of contents and files. */
public final class Sha256 {

  private Sha256() {}

  /** A digest that has seen nothing yet. */
  public static MessageDigest start() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
