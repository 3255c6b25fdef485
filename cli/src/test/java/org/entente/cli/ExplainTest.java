package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {

  private static final String RUN = Runs.onFaults().output().toString();
  private static final String BOTH =
      """
      2023-01-02\tgood.txt:1\tbody 0-16\tChina met Japan.
      2023-01-03\twire.jsonl:1\tbody 22-38\tChina met Japan.
      """;

  @Test
  void theSentencesBehindAPairStandWithFileRecordAndOffsets() {
    Shell shell = Shell.run("explain", RUN, "iso3:CHN", "iso3:JPN");

    assertThat(shell.code()).isZero();
    assertThat(shell.out().lines()).containsExactlyInAnyOrderElementsOf(BOTH.lines().toList());
    assertThat(shell.err()).isEmpty();
  }

  @Test
  void theTwoMayBeGivenByLettersAndInAnyOrder() {
    assertThat(Shell.run("explain", RUN, "JPN", "CHN"))
        .isEqualTo(Shell.run("explain", RUN, "iso3:CHN", "iso3:JPN"));
  }

  @Test
  void aPeriodNarrowsItDown() {
    assertThat(Shell.run("explain", RUN, "CHN", "JPN", "--period", "2023-01-03").out())
        .isEqualTo("2023-01-03\twire.jsonl:1\tbody 22-38\tChina met Japan.\n");
  }

  @Test
  void aPairThatNoSentenceNamesSaysSo() {
    assertThat(Shell.run("explain", RUN, "CHN", "FRA"))
        .isEqualTo(new Shell(0, "", "entente: no sentence names both iso3:CHN and iso3:FRA\n"));
  }

  @Test
  void aFolderThatIsNoRunIsAnError(@TempDir Path folder) {
    assertThat(Shell.run("explain", folder.toString(), "CHN", "JPN"))
        .isEqualTo(new Shell(3, "", "entente: no run: " + folder + " has no data/evidence.csv\n"));
  }
}
