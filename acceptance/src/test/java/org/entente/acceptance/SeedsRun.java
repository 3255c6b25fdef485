package org.entente.acceptance;

import java.io.IOException;
import java.nio.file.Path;

/** The run that tests look at: the one named by {@code -Dentente.run}, else one on the seeds. */
final class SeedsRun {

  private static final Path HOME = Path.of(System.getProperty("entente.home", ".."));

  private SeedsRun() {}

  static Path findOrMake() throws IOException, InterruptedException {
    String given = System.getProperty("entente.run", "");
    return given.isEmpty() ? make() : Path.of(given);
  }

  private static Path make() throws IOException, InterruptedException {
    Path output = Path.of("target", "seeds-run").toAbsolutePath();
    Process launcher =
        new ProcessBuilder(
                HOME.resolve("entente").toString(),
                "run",
                "--input",
                HOME.resolve("seeds/articles").toString(),
                "--output",
                output.toString(),
                "--force",
                "--quiet")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (launcher.waitFor() != 0) {
      throw new IllegalStateException("the launcher ended with " + launcher.exitValue());
    }
    return output;
  }
}
