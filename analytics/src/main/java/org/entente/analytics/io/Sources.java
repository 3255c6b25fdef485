package org.entente.analytics.io;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * Finds the files behind {@code --input}: a file, a folder with all below it, or a glob; local, or
 * on any file system that Hadoop knows.
 *
 * <p>A local path that exists is taken literally, whatever characters it has. Files whose name
 * begins with a full stop are passed over and listed.
 */
public final class Sources {

  private static final Pattern WILDCARD = Pattern.compile("[*?\\[{\\\\]");

  private final Configuration hadoop;
  private final List<String> passedOver = new ArrayList<>();

  public Sources(Configuration hadoop) {
    this.hadoop = hadoop;
  }

  /** All files of the inputs, by name. */
  public List<InputFile> list(List<String> inputs) throws IOException, MissingInput {
    List<InputFile> files = new ArrayList<>();
    Set<String> paths = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < inputs.size(); i++) {
      String input = inputs.get(i);
      List<InputFile> found = isLocal(input) ? local(input) : remote(input);
      if (found.isEmpty()) {
        throw new MissingInput(
            "input has no files: "
                + input
                + " (give a file, a folder with articles, or a glob in quotes)");
      }
      for (InputFile file : found) {
        if (paths.add(file.path())) {
          files.add(unique(file, "input" + (i + 1) + "/", names));
        }
      }
    }
    files.sort(Comparator.comparing(InputFile::name));
    return files;
  }

  /** Files that were not read because of their name. */
  public List<String> passedOver() {
    return List.copyOf(passedOver);
  }

  /** Whether a path is on this machine's own disks. */
  public static boolean isLocal(String path) {
    return !path.contains("://") || path.startsWith("file:");
  }

  /** The path of a local input. */
  public static Path localPath(String path) {
    return Path.of(path.startsWith("file:") ? path.replaceFirst("^file:(//(?=/))?", "") : path);
  }

  private List<InputFile> local(String input) throws IOException, MissingInput {
    try {
      Path path = localPath(input);
      if (Files.isDirectory(path)) {
        return below(path, path);
      }
      return Files.exists(path) ? List.of(file(path, path.getFileName())) : glob(path);
    } catch (InvalidPathException e) {
      throw new MissingInput("input is no path: " + input);
    } catch (UncheckedIOException e) {
      throw new MissingInput("input cannot be read: " + input + ": " + e.getCause());
    }
  }

  /** All files below a folder, links followed, named from {@code base}. */
  private List<InputFile> below(Path folder, Path base) throws IOException {
    try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      List<InputFile> files = new ArrayList<>();
      for (Path path : all.filter(Files::isRegularFile).sorted().toList()) {
        if (isHidden(folder.relativize(path))) {
          passedOver.add(path.toString());
        } else {
          files.add(file(path, base.relativize(path)));
        }
      }
      return files;
    }
  }

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  /** Files that a glob matches, named from the last folder before its first wildcard. */
  private List<InputFile> glob(Path pattern) throws IOException, MissingInput {
    Path absolute = pattern.toAbsolutePath();
    Path base = absolute.getRoot();
    int literal = 0;
    while (Files.isDirectory(base.resolve(absolute.getName(literal)))) {
      base = base.resolve(absolute.getName(literal++));
    }
    List<Path> matches = List.of(base);
    for (Path part : absolute.subpath(literal, absolute.getNameCount())) {
      matches = matches(matches, part.toString());
    }
    if (matches.isEmpty()) {
      throw missing(pattern.toString());
    }
    List<InputFile> files = new ArrayList<>();
    for (Path match : matches) {
      files.addAll(
          Files.isDirectory(match)
              ? below(match, base)
              : List.of(file(match, base.relativize(match))));
    }
    return files;
  }

  /** What a part of a glob matches in some folders; a wildcard is no leading full stop. */
  private static List<Path> matches(List<Path> folders, String part) throws IOException {
    List<Path> matches = new ArrayList<>();
    for (Path folder : folders) {
      if (Files.exists(folder.resolve(part))) {
        matches.add(folder.resolve(part));
      } else if (Files.isDirectory(folder)) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, part)) {
          found.forEach(
              path -> {
                if (part.startsWith(".") || !isHidden(path.getFileName())) {
                  matches.add(path);
                }
              });
        } catch (PatternSyntaxException e) {
          // What is no glob matches nothing.
          continue;
        }
      }
    }
    return matches;
  }

  private static InputFile file(Path path, Path name) throws IOException {
    String slashed = name.toString().replace(File.separatorChar, '/');
    long modified = Files.getLastModifiedTime(path).toMillis();
    return new InputFile(path.toAbsolutePath().toString(), slashed, Files.size(path), modified);
  }

  private List<InputFile> remote(String input) throws IOException, MissingInput {
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(input);
    FileSystem system = path.getFileSystem(hadoop);
    boolean literal = system.exists(path);
    FileStatus[] matches =
        literal ? new FileStatus[] {system.getFileStatus(path)} : system.globStatus(path);
    if (matches == null || matches.length == 0) {
      throw missing(input);
    }
    boolean one = literal && matches[0].isFile();
    org.apache.hadoop.fs.Path base = one ? path.getParent() : literal ? path : beforeWildcard(path);
    String root = system.makeQualified(base).toString();
    List<InputFile> files = new ArrayList<>();
    for (FileStatus match : matches) {
      RemoteIterator<LocatedFileStatus> below = system.listFiles(match.getPath(), true);
      while (below.hasNext()) {
        LocatedFileStatus file = below.next();
        String full = file.getPath().toString();
        String name = full.substring(root.endsWith("/") ? root.length() : root.length() + 1);
        if (!one && isHidden(Path.of(name))) {
          passedOver.add(full);
        } else {
          files.add(new InputFile(full, name, file.getLen(), file.getModificationTime()));
        }
      }
    }
    return files;
  }

  private static org.apache.hadoop.fs.Path beforeWildcard(org.apache.hadoop.fs.Path glob) {
    org.apache.hadoop.fs.Path base = glob.getParent();
    for (org.apache.hadoop.fs.Path up = base; up != null; up = up.getParent()) {
      base = WILDCARD.matcher(up.getName()).find() ? up.getParent() : base;
    }
    return base;
  }

  private static MissingInput missing(String input) {
    boolean glob = WILDCARD.matcher(input).find();
    return new MissingInput(
        "input does not exist" + (glob ? ", and as a glob matches nothing: " : ": ") + input);
  }

  /** A file whose name an earlier input has taken is named by the place of its own input. */
  private static InputFile unique(InputFile file, String input, Set<String> names) {
    String name = file.name();
    while (!names.add(name)) {
      name = input + name;
    }
    return file.named(name);
  }
}
