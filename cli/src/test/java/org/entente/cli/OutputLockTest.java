package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Of two that would make one folder, one does, and the other is told who. */
class OutputLockTest {

  @TempDir Path root;

  @Test
  void theSecondIsToldWhoIsFirst() throws Exception {
    OutputFolder first = OutputFolder.claim(out(), false, List.of());
    Files.writeString(first.staging().resolve("a.csv"), "a");

    assertThatThrownBy(() -> OutputFolder.claim(out(), true, List.of()))
        .isInstanceOf(CommandFailed.class)
        .hasMessageMatching(
            "output .* is being written by process "
                + ProcessHandle.current().pid()
                + " on "
                + host()
                + " since \\d{4}-\\d\\d-\\d\\dT.*Z; wait for it, or choose another folder")
        .extracting(e -> ((CommandFailed) e).code())
        .isEqualTo(ExitCode.OUTPUT);
    assertThat(first.staging().resolve("a.csv")).hasContent("a");

    first.abandon();
    OutputFolder.claim(out(), false, List.of()).abandon();
    assertThat(root).isEmptyDirectory();
  }

  @Test
  void theLockOfADeadProcessIsTakenOver() throws Exception {
    Process process = new ProcessBuilder("true").start();
    process.waitFor();
    write(process.pid() + " " + host() + " 2023-01-01T00:00:00Z 2023-01-01T00:00:00Z\n");

    OutputFolder.claim(out(), false, List.of()).abandon();

    assertThat(root).isEmptyDirectory();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aHolderThatHasEndedAndIsStillListedIsDead() throws Exception {
    // The second sleep takes the place of the shell, and never asks how the first one ended.
    Process parent = new ProcessBuilder("sh", "-c", "sleep 0.2 & echo $!; exec sleep 60").start();
    try {
      ProcessHandle holder =
          ProcessHandle.of(Long.parseLong(parent.inputReader().readLine())).orElseThrow();
      write(holder.pid() + " " + host() + " 2023-01-01T00:00:00Z " + started(holder) + "\n");
      while (!Files.readString(Path.of("/proc/" + holder.pid() + "/stat")).contains(") Z ")) {
        Thread.sleep(20);
      }
      assertThat(holder.isAlive()).isTrue();

      OutputFolder.claim(out(), false, List.of()).abandon();
    } finally {
      parent.destroyForcibly();
    }
  }

  private static Instant started(ProcessHandle process) {
    return process.info().startInstant().orElseThrow();
  }

  @Test
  void anotherProcessOfTheSameNumberIsNotTheHolder() throws Exception {
    long pid = ProcessHandle.current().pid();
    write(pid + " " + host() + " 2001-01-01T00:00:00Z 2001-01-01T00:00:00Z\n");

    OutputFolder.claim(out(), false, List.of()).abandon();
  }

  @Test
  void theHolderOnAnotherHostCountsAsAlive() throws Exception {
    write("1 elsewhere.example 2023-01-01T00:00:00Z 2023-01-01T00:00:00Z\n");

    assertThatThrownBy(() -> OutputFolder.claim(out(), false, List.of()))
        .hasMessageContaining("process 1 on elsewhere.example since 2023-01-01T00:00:00Z");
  }

  @Test
  void aLockThatWasNeverWrittenIsRespectedForAMinute() throws Exception {
    write("");
    assertThatThrownBy(() -> OutputFolder.claim(out(), false, List.of()))
        .hasMessageContaining("is being written by another process");

    Files.setLastModifiedTime(lock(), FileTime.from(Instant.now().minusSeconds(120)));
    OutputFolder.claim(out(), false, List.of()).abandon();
  }

  @Test
  void aHalfDoneSwitchIsPutRightByWhoeverLooks() throws Exception {
    Files.createDirectories(root.resolve(".out.old"));
    Files.writeString(root.resolve(".out.old/run.json"), "{}");

    Shell.run("verify", out());

    assertThat(root.resolve("out/run.json")).hasContent("{}");
    assertThat(root.toFile().list()).containsExactly("out");
  }

  private void write(String text) throws IOException {
    Files.writeString(lock(), text);
  }

  private Path lock() {
    return root.resolve(".out.lock");
  }

  private String out() {
    return root.resolve("out").toString();
  }

  private static String host() throws IOException {
    return InetAddress.getLocalHost().getHostName();
  }
}
