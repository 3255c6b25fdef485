package org.entente.core.article;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The content of an article as 16 hex digits, so that the same text is one article everywhere. */
public final class ArticleId {

  private static final int BYTES = 8;

  private ArticleId() {}

  /** The first 16 hex digits of the SHA-256 of title, line feed, body, in UTF-8. */
  public static String of(String title, String body) {
    byte[] digest = Sha256.start().digest((title + '\n' + body).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, BYTES);
  }
}
