package org.entente.analytics.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsAction;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Hadoop's files of this machine, but that Java sets who may read and write them. Hadoop starts the
 * program {@code chmod} for it, once for each file and folder, where its native library is not
 * installed; that takes several milliseconds each time. Nor is a file of checksums laid beside each
 * file: a table is left without them, and Parquet has its own.
 */
public final class LocalFiles extends LocalFileSystem {

  /** Made by Hadoop, by name. */
  public LocalFiles() {
    super(new Raw());
    setWriteChecksum(false);
  }

  private static final class Raw extends RawLocalFileSystem {

    @Override
    public void setPermission(Path path, FsPermission permission) throws IOException {
      try {
        Files.setPosixFilePermissions(
            pathToFile(path).toPath(), PosixFilePermissions.fromString(letters(permission)));
      } catch (UnsupportedOperationException e) {
        super.setPermission(path, permission);
      }
    }
  }

  private static String letters(FsPermission permission) {
    FsAction group = permission.getGroupAction();
    return permission.getUserAction().SYMBOL + group.SYMBOL + permission.getOtherAction().SYMBOL;
  }
}
