package org.entente.core.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** The content of an article as 16 hex digits, so that the same text is one article everywhere. */
public final class ArticleId {

  private static final int BYTES = 8;

  private ArticleId() {}

  /** The first 16 hex digits of the SHA-256 of title, line feed, body, in UTF-8. */
  public static String of(String title, String body) {
    MessageDigest digest = Sha256.start();
    digest.update(title.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
    return HexFormat.of().formatHex(digest.digest(body.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
  }
}
