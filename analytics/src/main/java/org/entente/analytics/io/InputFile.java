package org.entente.analytics.io;

import java.io.Serializable;

/**
 * A file to read.
 *
 * @param path where it lies, as a local path or a URI
 * @param name path relative to its input, with slashes; unique within a run
 * @param bytes its size when it was listed
 * @param modified when it was last modified, in milliseconds since 1970
 */
public record InputFile(String path, String name, long bytes, long modified)
    implements Serializable {

  InputFile named(String other) {
    return new InputFile(path, other, bytes, modified);
  }

  /** The file in another state. */
  InputFile as(long nowBytes, long nowModified) {
    return new InputFile(path, name, nowBytes, nowModified);
  }
}
