package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The tables of a run on the seeds, byte for byte as they lie in seeds/expected. Who changes
 * numbers on purpose writes them anew by {@code -Dgolden.write=true} and reads the difference.
 */
class GoldenTest {

  private static final Path EXPECTED = Runs.HOME.resolve("seeds/expected");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ledger",
        "articles",
        "mentions",
        "entities",
        "entity_period",
        "dyad_period",
        "dyads",
        "evidence"
      })
  void theTableIsAsItWas(String table) throws IOException {
    Path made = Runs.onSeeds().file("data/" + table + ".csv");
    Path expected = EXPECTED.resolve(table + ".csv");
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(EXPECTED);
      Files.write(expected, Files.readAllBytes(made));
    }

    assertThat(expected).as("write it by -Dgolden.write=true, and read the difference").exists();
    assertThat(Files.readAllLines(made, StandardCharsets.UTF_8))
        .isEqualTo(Files.readAllLines(expected, StandardCharsets.UTF_8));
    assertThat(made).hasSameBinaryContentAs(expected);
  }
}
