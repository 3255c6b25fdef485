package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Objects;
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

  private OutputFolder(Path place) {
    this.place = place;
    Path parent = place.getParent();
    this.staging = parent.resolve("." + place.getFileName() + ".building");
    this.old = parent.resolve("." + place.getFileName() + ".old");
  }

  /**
   * Claims a folder.
   *
   * @throws CommandFailed if it holds anything but a run, or a run without {@code force}
   */
  static OutputFolder claim(String output, boolean force, List<String> inputs)
      throws CommandFailed {
    Path place;
    try {
      place = Path.of(output).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new CommandFailed(ExitCode.OUTPUT, "output is no path: " + output);
    }
    try {
      refuseOverlap(place, inputs);
      OutputFolder folder = new OutputFolder(place);
      folder.finishSwitch();
      folder.refuseForeign(force);
      Sinks.delete(folder.staging);
      Files.createDirectories(folder.staging);
      return folder;
    } catch (IOException e) {
      throw new CommandFailed(
          ExitCode.OUTPUT, "cannot write the output folder " + place + ": " + reason(e));
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
  }

  /** Leaves ledger and quarantine beside the place, and the place as it was. */
  Path reject() throws IOException {
    Path rejected = place.resolveSibling(place.getFileName() + ".rejected");
    Sinks.delete(rejected);
    Files.move(staging, rejected);
    return rejected;
  }

  /** Takes away what was begun. */
  void abandon() throws IOException {
    Sinks.delete(staging);
  }
}
