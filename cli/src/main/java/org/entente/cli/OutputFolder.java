package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.entente.analytics.io.Sinks;
import org.entente.analytics.io.Sources;

/**
 * The folder that a run makes: built beside its place and put there by renames when it is whole, so
 * that a run that fails leaves an earlier one as it was.
 */
final class OutputFolder {

  static final String RUN_FILE = "run.json";

  private final Path place;
  private final Path staging;
  private final Path old;
  private final Path lockFile;
  private Optional<OutputLock> lock = Optional.empty();

  private OutputFolder(Path place) {
    this.place = place;
    this.staging = beside(place, ".building");
    this.old = beside(place, ".old");
    this.lockFile = beside(place, ".lock");
  }

  private static Path beside(Path place, String ending) {
    return place.resolveSibling("." + place.getFileName() + ending);
  }

  /**
   * Claims a folder.
   *
   * @throws CommandFailed if it holds anything but a run, or a run without {@code force}
   */
  static OutputFolder claim(String output, boolean force, List<String> inputs)
      throws CommandFailed {
    OutputFolder folder = new OutputFolder(place(output));
    try {
      refuseOverlap(folder.place, inputs);
      Files.createDirectories(folder.place.getParent());
      folder.lock = Optional.of(OutputLock.take(folder.lockFile, folder.place));
      folder.begin(force);
      return folder;
    } catch (IOException e) {
      throw new CommandFailed(
          ExitCode.OUTPUT, "cannot write the output folder " + folder.place + ": " + reason(e));
    }
  }

  private void begin(boolean force) throws IOException, CommandFailed {
    boolean begun = false;
    try {
      finishSwitch();
      refuseForeign(force);
      Sinks.delete(staging);
      Files.createDirectories(staging);
      begun = true;
    } finally {
      if (!begun) {
        release();
      }
    }
  }

  /** Refuses what {@link #claim} would refuse, and touches nothing. */
  static Path check(String output, boolean force, List<String> inputs) throws CommandFailed {
    OutputFolder folder = new OutputFolder(place(output));
    refuseOverlap(folder.place, inputs);
    try {
      folder.refuseForeign(force);
    } catch (IOException e) {
      throw new CommandFailed(
          ExitCode.OUTPUT, "cannot read the output folder " + folder.place + ": " + reason(e));
    }
    return folder.place;
  }

  /** If the run that made a folder was stopped between its renames, puts a whole one in place. */
  static void settle(Path run) throws IOException, CommandFailed {
    OutputFolder folder = new OutputFolder(place(run.toString()));
    if (!Files.exists(folder.old)) {
      return;
    }
    OutputLock lock = OutputLock.take(folder.lockFile, folder.place);
    try {
      folder.finishSwitch();
    } finally {
      lock.release();
    }
  }

  private static Path place(String output) throws CommandFailed {
    if (!Sources.isLocal(output)) {
      throw new CommandFailed(
          ExitCode.OUTPUT,
          "output is no folder of this machine: "
              + output
              + "; write to one, then copy it there, run.json last");
    }
    try {
      Path place = Sources.localPath(output).toAbsolutePath().normalize();
      if (place.getFileName() != null) {
        return place;
      }
      throw new CommandFailed(ExitCode.OUTPUT, "output is a whole file system: " + place);
    } catch (InvalidPathException e) {
      throw new CommandFailed(ExitCode.OUTPUT, "output is no path: " + output);
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + " " + e.getMessage();
  }

  private static void refuseOverlap(Path place, List<String> inputs) throws CommandFailed {
    for (String input : inputs) {
      if (!Sources.isLocal(input)) {
        continue;
      }
      Path path = Sources.localPath(input).toAbsolutePath().normalize();
      boolean within = place.startsWith(path) && (place.equals(path) || Files.isDirectory(path));
      if (within || path.startsWith(place) || isMatched(place, path)) {
        throw new CommandFailed(
            ExitCode.OUTPUT,
            "output "
                + place
                + " and input "
                + path
                + " overlap; choose an output folder outside the input");
      }
    }
  }

  /** Whether a glob would read the folder, or one that it lies in, as input. */
  private static boolean isMatched(Path place, Path glob) {
    try {
      PathMatcher matcher = glob.getFileSystem().getPathMatcher("glob:" + glob);
      return Stream.iterate(place, Objects::nonNull, Path::getParent).anyMatch(matcher::matches);
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  /** If a run was stopped between its two renames, the old folder is put back. */
  private void finishSwitch() throws IOException {
    if (Files.exists(old) && !Files.exists(place)) {
      Files.move(old, place);
    }
    Sinks.delete(old);
  }

  private void refuseForeign(boolean force) throws IOException, CommandFailed {
    if (!Files.exists(place)) {
      return;
    }
    if (!Files.isDirectory(place)) {
      throw new CommandFailed(ExitCode.OUTPUT, "output is a file: " + place);
    }
    if (Files.exists(place.resolve(RUN_FILE))) {
      if (!force) {
        throw new CommandFailed(
            ExitCode.OUTPUT, "output holds a run already: " + place + "; --force replaces it");
      }
      return;
    }
    try (Stream<Path> any = Files.list(place)) {
      if (any.findAny().isPresent()) {
        throw new CommandFailed(
            ExitCode.OUTPUT,
            "output holds files that are no run: " + place + "; choose another folder");
      }
    }
  }

  Path staging() {
    return staging;
  }

  Path place() {
    return place;
  }

  /** Puts the finished run in its place. */
  void commit() throws IOException {
    if (Files.exists(place)) {
      Files.move(place, old);
    }
    Files.move(staging, place);
    Sinks.delete(old);
    release();
  }

  /** Leaves ledger and quarantine beside the place, and the place as it was. */
  Path reject() throws IOException, CommandFailed {
    Path rejected = place.resolveSibling(place.getFileName() + ".rejected");
    if (Files.exists(rejected) && !Files.exists(rejected.resolve(RUN_FILE))) {
      throw new CommandFailed(
          ExitCode.BAD_DATA,
          "too much bad data; ledger and quarantine would be in "
              + rejected
              + ", but files are there that are no run; move them away");
    }
    Sinks.delete(rejected);
    Files.move(staging, rejected);
    release();
    return rejected;
  }

  /** Takes away what was begun. */
  void abandon() throws IOException {
    if (lock.isPresent()) {
      Sinks.delete(staging);
    }
    release();
  }

  private void release() throws IOException {
    if (lock.isPresent()) {
      lock.get().release();
      lock = Optional.empty();
    }
  }
}
