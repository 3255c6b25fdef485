package org.entente.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A file that says who is making a run's folder: process, host, since when, and when the process
 * was started, so that another process of the same number is not taken for it.
 *
 * <p>Who finds it taken by a process of this host that is dead takes it over; of a process of
 * another host nothing is known, so it counts as alive.
 */
final class OutputLock {

  /** A lock in which nothing stands yet is being written, if it is not older than this. */
  private static final Duration WRITTEN_WITHIN = Duration.ofMinutes(1);

  private static final int TRIES = 10;

  private record Holder(long pid, String host, String since, String started) {

    static Holder self() {
      return new Holder(
          ProcessHandle.current().pid(),
          thisHost(),
          Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
          started(ProcessHandle.current()));
    }

    static Optional<Holder> parse(String text) {
      String[] words = text.strip().split(" ", -1);
      boolean whole = words.length == 4 && words[0].chars().allMatch(Character::isDigit);
      return whole && words[0].length() < 19
          ? Optional.of(new Holder(Long.parseLong(words[0]), words[1], words[2], words[3]))
          : Optional.empty();
    }

    boolean isDead() {
      return host.equals(thisHost())
          && ProcessHandle.of(pid)
              .filter(p -> started(p).equals(started) && !isDefunct())
              .isEmpty();
    }

    /** Whether it has ended and nobody has asked how: so it stays where a container has no init. */
    private boolean isDefunct() {
      try {
        Path state = Path.of("/proc", Long.toString(pid), "stat");
        String text = Files.readString(state, StandardCharsets.ISO_8859_1);
        return text.startsWith(" Z", text.lastIndexOf(')') + 1);
      } catch (IOException e) {
        // Only Linux has this file.
        return false;
      }
    }

    String text() {
      return String.join(" ", Long.toString(pid), host, since, started) + "\n";
    }

    private static String started(ProcessHandle process) {
      return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private static String thisHost() {
      try {
        return InetAddress.getLocalHost().getHostName();
      } catch (UnknownHostException e) {
        return "localhost";
      }
    }
  }

  private final Path file;

  private OutputLock(Path file) {
    this.file = file;
  }

  /**
   * Takes a lock.
   *
   * @throws CommandFailed if another process has it; the message says which
   */
  static OutputLock take(Path file, Path output) throws IOException, CommandFailed {
    for (int i = 0; i < TRIES; i++) {
      try {
        Files.writeString(
            file, Holder.self().text(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new OutputLock(file);
      } catch (FileAlreadyExistsException e) {
        refuseIfAlive(file, output);
      }
    }
    throw held(output, "another process");
  }

  private static void refuseIfAlive(Path file, Path output) throws IOException, CommandFailed {
    try {
      String text = Files.readString(file);
      Optional<Holder> holder = Holder.parse(text);
      if (holder.isPresent() ? !holder.get().isDead() : isFresh(file)) {
        throw held(output, holder.map(OutputLock::name).orElse("another process"));
      }
      Path aside = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
      Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
      if (Files.readString(aside).equals(text)) {
        Files.delete(aside);
      } else {
        // Another process has taken it over in between: it is theirs.
        Files.move(aside, file);
      }
    } catch (NoSuchFileException e) {
      // It has just been released, or taken over.
      return;
    }
  }

  private static boolean isFresh(Path file) throws IOException {
    Instant written = Files.getLastModifiedTime(file).toInstant();
    return written.isAfter(Instant.now().minus(WRITTEN_WITHIN));
  }

  private static String name(Holder holder) {
    return "process " + holder.pid() + " on " + holder.host() + " since " + holder.since();
  }

  private static CommandFailed held(Path output, String holder) {
    return new CommandFailed(
        ExitCode.OUTPUT,
        "output "
            + output
            + " is being written by "
            + holder
            + "; wait for it, or choose another folder");
  }

  void release() throws IOException {
    Files.deleteIfExists(file);
  }
}
