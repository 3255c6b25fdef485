package org.entente.analytics.io;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  private final Configuration hadoop;
  private final List<String> passedOver = new ArrayList<>();

  public Sources(Configuration hadoop) {
    this.hadoop = hadoop;
  }

  /** All files of the inputs, by name. */
  public List<InputFile> list(List<String> inputs) throws IOException, MissingInput {
    List<InputFile> files = new ArrayList<>();
    for (String input : inputs) {
      List<InputFile> found = isLocal(input) ? local(input) : remote(input);
      if (found.isEmpty()) {
        throw new MissingInput(
            "input has no files: "
                + input
                + " (give a file, a folder with articles, or a glob in quotes)");
      }
      files.addAll(found);
    }
    return unique(files);
  }

  /** Files that were not read because of their name. */
  public List<String> passedOver() {
    return List.copyOf(passedOver);
  }

  /** Whether a path is on this machine's own disks. */
  public static boolean isLocal(String path) {
    return !path.contains("://") || path.startsWith("file://");
  }

  /** The path of a local input. */
  public static Path localPath(String path) {
    return Path.of(path.startsWith("file://") ? path.substring("file://".length()) : path);
  }

  private List<InputFile> local(String input) throws IOException, MissingInput {
    try {
      Path path = localPath(input);
      if (Files.isDirectory(path)) {
        return below(path);
      }
      return Files.exists(path) ? List.of(file(path, path.getFileName())) : glob(path);
    } catch (InvalidPathException e) {
      throw new MissingInput("input is no path: " + input);
    }
  }

  private List<InputFile> below(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<InputFile> files = new ArrayList<>();
      for (Path path : all.filter(Files::isRegularFile).sorted().toList()) {
        if (isHidden(folder.relativize(path))) {
          passedOver.add(path.toString());
        } else {
          files.add(file(path, folder.relativize(path)));
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

  private List<InputFile> glob(Path pattern) throws IOException, MissingInput {
    Path folder = pattern.toAbsolutePath().getParent();
    Path name = pattern.getFileName();
    if (name == null || folder == null || !Files.isDirectory(folder)) {
      throw new MissingInput("input does not exist: " + pattern);
    }
    List<InputFile> files = new ArrayList<>();
    try (DirectoryStream<Path> matches = Files.newDirectoryStream(folder, name.toString())) {
      for (Path match : matches) {
        files.addAll(
            Files.isDirectory(match) ? below(match) : List.of(file(match, match.getFileName())));
      }
    }
    if (files.isEmpty()) {
      throw new MissingInput("input does not exist, and as a glob matches nothing: " + pattern);
    }
    return files;
  }

  private static InputFile file(Path path, Path name) throws IOException {
    String slashed = name.toString().replace('\\', '/');
    return new InputFile(path.toAbsolutePath().toString(), slashed, Files.size(path));
  }

  private List<InputFile> remote(String input) throws IOException, MissingInput {
    org.apache.hadoop.fs.Path pattern = new org.apache.hadoop.fs.Path(input);
    FileSystem system = pattern.getFileSystem(hadoop);
    FileStatus[] matches = system.globStatus(pattern);
    if (matches == null || matches.length == 0) {
      throw new MissingInput("input does not exist, and as a glob matches nothing: " + input);
    }
    List<InputFile> files = new ArrayList<>();
    for (FileStatus match : matches) {
      String root =
          match.isDirectory() ? match.getPath().toString() : match.getPath().getParent().toString();
      RemoteIterator<LocatedFileStatus> below = system.listFiles(match.getPath(), true);
      while (below.hasNext()) {
        LocatedFileStatus file = below.next();
        String path = file.getPath().toString();
        files.add(new InputFile(path, path.substring(root.length() + 1), file.getLen()));
      }
    }
    return files;
  }

  /** Files of several inputs that share a relative name take their full path as name. */
  private static List<InputFile> unique(List<InputFile> files) {
    Set<String> names = new HashSet<>();
    Set<String> paths = new HashSet<>();
    List<InputFile> unique = new ArrayList<>();
    for (InputFile file : files) {
      if (paths.add(file.path())) {
        boolean free = names.add(file.name());
        unique.add(free ? file : new InputFile(file.path(), file.path(), file.bytes()));
      }
    }
    unique.sort(Comparator.comparing(InputFile::name));
    return unique;
  }
}
