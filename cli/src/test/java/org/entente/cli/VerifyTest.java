package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

  @TempDir Path root;

  @Test
  void aRunAsItWasWrittenHolds() throws IOException {
    Path run = Runs.onFaults().output();
    long files;
    try (Stream<Path> all = Files.walk(run)) {
      files = all.filter(Files::isRegularFile).count() - 1;
    }

    assertThat(Shell.run("verify", run.toString()))
        .isEqualTo(new Shell(0, "all holds: " + files + " files, 6 records\n", ""));
  }

  @Test
  void whatWasChangedTakenAwayOrAddedIsNamed() throws IOException {
    Path run = Runs.copy(Runs.onFaults().output(), root.resolve("run"));
    Path ledger = run.resolve("data/ledger.csv");
    Files.writeString(ledger, Files.readString(ledger).replace("UTF-8,3,2,0,1", "UTF-8,4,2,0,1"));
    Files.delete(run.resolve("data/dyads.csv"));
    Files.writeString(run.resolve("data/notes.txt"), "mine");
    Files.writeString(run.resolve("report.html"), " ", StandardOpenOption.APPEND);

    assertThat(Shell.run("verify", run.toString()))
        .isEqualTo(
            new Shell(
                7,
                """
                data/dyads.csv: is missing
                data/ledger.csv: is not what the run wrote
                report.html: is not what the run wrote
                data/notes.txt: was not written by the run
                ledger.csv: wire.jsonl does not add up
                ledger.csv: 7 records, run.json says 6
                """,
                "entente: 6 thing(s) do not hold in " + run + "\n"));
  }

  @Test
  void aFolderWithoutRunJsonIsNoRun() {
    assertThat(Shell.run("verify", root.toString()))
        .isEqualTo(new Shell(3, "", "entente: no run: " + root + " has no run.json\n"));
  }
}
