package org.entente.analytics.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFilesTest {

  @TempDir java.nio.file.Path folder;

  @Test
  void whoMayReadIsAsHadoopWouldHaveItAndNoSumsLieBeside() throws IOException {
    Configuration settings = new Configuration(false);
    settings.set("fs.file.impl", LocalFiles.class.getName());
    settings.set("fs.permissions.umask-mode", "027");
    try (FileSystem files = FileSystem.newInstance(folder.toUri(), settings)) {
      assertThat(files).isInstanceOf(LocalFiles.class);
      Path made = new Path(folder.resolve("made").toUri());
      files.mkdirs(made);
      try (FSDataOutputStream out = files.create(new Path(made, "table"))) {
        out.writeUTF("a row");
      }
      assertThat(permissions("made")).isEqualTo("rwxr-x---");
      assertThat(permissions("made/table")).isEqualTo("rw-r-----");
      files.setPermission(made, new FsPermission("711"));
      assertThat(permissions("made")).isEqualTo("rwx--x--x");
      assertThat(files.listStatus(made)).hasSize(1);
      assertThat(folder.resolve("made").toFile().list()).containsExactly("table");
    }
  }

  private String permissions(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
  }
}
