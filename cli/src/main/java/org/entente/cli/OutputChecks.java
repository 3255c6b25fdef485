package org.entente.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a run asks of the file system of its output, tried out in a folder beside its place: that a
 * folder can be renamed in one step, a lock made once, and what was written read again.
 */
final class OutputChecks {

  /** Systems behind which other machines, or objects in place of files, may stand. */
  private static final List<String> SHARED =
      List.of("nfs", "cifs", "smb", "9p", "ceph", "lustre", "gluster", "afs", "beegfs", "gpfs");

  private interface Trial {
    void run() throws IOException;
  }

  private final Path folder;

  /** Tries things out in a folder that is there for it and empty. */
  OutputChecks(Path folder) {
    this.folder = folder;
  }

  List<Check> all() throws IOException {
    return List.of(
        kind(Files.getFileStore(folder).type()),
        rename(),
        tried("overwrite", "a file is replaced whole, in one step", this::overwrite),
        tried("lock", "of two that make one file, one does", this::lock),
        fsync(),
        names());
  }

  static Check kind(String type) {
    String name = type.toLowerCase(Locale.ROOT);
    if (name.startsWith("fuse")) {
      return Check.note(
          "file system",
          type + ": if objects stand behind it, the switch to a new run may be seen half done",
          "write to a disk, then copy the folder, run.json last");
    }
    if (SHARED.stream().anyMatch(name::startsWith)) {
      return Check.note(
          "file system",
          type + ": the lock of a run that died on another machine is not taken over",
          "delete .NAME.lock beside the output by hand if no run is left that holds it");
    }
    return Check.ok("file system", type);
  }

  private Check rename() {
    return tried(
        "rename",
        "a folder is put in its place whole, in one step",
        () -> {
          Path built = Files.createDirectories(folder.resolve("building/data"));
          Files.writeString(built.resolve("a.csv"), "a");
          Path place = folder.resolve("place");
          Files.move(built.getParent(), place, StandardCopyOption.ATOMIC_MOVE);
          expect("a", place.resolve("data/a.csv"));
        });
  }

  private void overwrite() throws IOException {
    Path old = Files.writeString(folder.resolve("old"), "old and longer");
    Path fresh = Files.writeString(folder.resolve("new"), "new");
    Files.move(fresh, old, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    expect("new", old);
  }

  private void lock() throws IOException {
    Path lock = folder.resolve("lock");
    Files.writeString(lock, "first", StandardOpenOption.CREATE_NEW);
    try {
      Files.writeString(lock, "second", StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      expect("first", lock);
      return;
    }
    throw new IOException("the second made it again");
  }

  private Check fsync() {
    try (FileChannel file =
        FileChannel.open(
            folder.resolve("synced"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      file.force(true);
      return Check.ok("fsync", "what is written can be forced to the disk");
    } catch (IOException e) {
      return Check.note(
          "fsync",
          "nothing can be forced to the disk: " + e.getMessage(),
          "after a loss of power prove a run by 'entente verify'");
    }
  }

  private Check names() {
    try {
      Files.createDirectories(folder.resolve("names"));
      Files.writeString(folder.resolve("names/été [1] %20"), "");
      boolean folded = Files.exists(folder.resolve("names/ÉTÉ [1] %20"));
      try (Stream<Path> all = Files.list(folder.resolve("names"))) {
        expect("été [1] %20", all.map(path -> path.getFileName().toString()).toList());
      }
      return Check.ok(
          "names",
          "come back as written, case "
              + (folded ? "does not count; no two names of a run differ by it alone" : "counts"));
    } catch (IOException | IllegalArgumentException e) {
      return Check.note(
          "names",
          "do not come back as written: " + e.getMessage(),
          "keep to unaccented letters in names of files and folders, or set LC_ALL=C.UTF-8");
    }
  }

  private Check tried(String what, String promise, Trial trial) {
    try {
      trial.run();
      return Check.ok(what, promise);
    } catch (IOException | UnsupportedOperationException e) {
      return Check.fail(
          ExitCode.OUTPUT,
          what,
          "it does not hold that " + promise + ": " + e,
          "choose an output folder on another file system");
    }
  }

  private static void expect(String text, Path file) throws IOException {
    String read = Files.readString(file);
    if (!read.equals(text)) {
      throw new IOException(file.getFileName() + " holds '" + read + "', not '" + text + "'");
    }
  }

  private static void expect(String name, List<String> names) throws IOException {
    if (!names.equals(List.of(name))) {
      throw new IOException("'" + name + "' is listed as " + names);
    }
  }
}
