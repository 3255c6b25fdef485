package org.entente.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Where Spark is. */
final class MasterOption {

  @Option(names = "--master", paramLabel = "URL", description = "Spark master. Default: local[*].")
  private String url = System.getProperty("entente.master", "");

  /**
   * The master that was chosen, by the user or the launcher; under spark-submit there may be none.
   */
  Optional<String> find() {
    return Optional.of(url).filter(chosen -> !chosen.isEmpty());
  }
}
