package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.entente.analytics.spark.StageProgress.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WatchTest {

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private Console console(boolean quiet, String stderr) {
    System.setProperty("entente.stderr", stderr);
    PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
    return new Console(new PrintStream(PrintStream.nullOutputStream()), err, quiet);
  }

  @AfterEach
  void forgetTheTerminal() {
    System.clearProperty("entente.stderr");
  }

  @Test
  void aLineTellsRecordsRatePartsAndTimeLeft() {
    assertThat(Watch.line(new Status("mentions", 12_345, 3, 8, 3_000)))
        .isEqualTo("mentions: 12,345 records, 4,115/s, 3 of 8 parts, 5 s left");
    assertThat(Watch.line(new Status("", 0, 0, 1, 12_000))).isEqualTo("working: 12 s");
    assertThat(Watch.line(new Status("dyads", 5, 4, 4, 1_000)))
        .isEqualTo("dyads: 5 records, 5/s, 4 of 4 parts");
  }

  @Test
  void onATerminalALineLivesUntilTheNext() {
    Console console = console(false, "terminal");
    console.live("one");
    console.live("x".repeat(200));
    console.warn("two");

    assertThat(said.toString(StandardCharsets.UTF_8))
        .matches(
            "\r"
                + "\u001B\\[K +\\d\\.\\d s  one\r"
                + "\u001B\\[K +\\d\\.\\d s  x{69}\r"
                + "\u001B\\[Kentente: two\\R");
  }

  @Test
  void elsewhereALineIsALine() {
    console(false, "file").live("one");

    assertThat(said.toString(StandardCharsets.UTF_8)).matches(" +\\d\\.\\d s  one\\R");
  }

  @Test
  void quietlyNothingIsSaidOfProgress() {
    console(true, "terminal").live("one");
    console(true, "file").live("one");

    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
