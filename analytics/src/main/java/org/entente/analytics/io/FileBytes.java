package org.entente.analytics.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.spark.util.SerializableConfiguration;

/** Reads input files where they lie, on this machine or on a file system of Hadoop. */
public record FileBytes(SerializableConfiguration hadoop) implements Serializable {

  /** The bytes of a file from one on; a file that cannot be opened fails when it is read. */
  public InputStream open(InputFile file, long from) {
    try {
      return Sources.isLocal(file.path()) ? local(file, from) : remote(file, from);
    } catch (IOException e) {
      return new Unopened(e);
    }
  }

  private static InputStream local(InputFile file, long from) throws IOException {
    SeekableByteChannel channel = Files.newByteChannel(Path.of(file.path()));
    return Channels.newInputStream(channel.position(from));
  }

  private InputStream remote(InputFile file, long from) throws IOException {
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(file.path());
    FSDataInputStream in = path.getFileSystem(hadoop.value()).open(path);
    in.seek(from);
    return in;
  }

  /** How a file differs from what it was when it was listed, in words. */
  public Optional<String> findChange(InputFile file) {
    try {
      InputFile now = Sources.isLocal(file.path()) ? localNow(file) : remoteNow(file);
      return now.equals(file)
          ? Optional.empty()
          : Optional.of("listed with " + state(file) + ", read with " + state(now));
    } catch (IOException e) {
      // That it is gone is no change of what was read; if it was not, its record says so.
      return Optional.empty();
    }
  }

  private static InputFile localNow(InputFile file) throws IOException {
    Path path = Path.of(file.path());
    return file.as(Files.size(path), Files.getLastModifiedTime(path).toMillis());
  }

  private InputFile remoteNow(InputFile file) throws IOException {
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(file.path());
    FileStatus now = path.getFileSystem(hadoop.value()).getFileStatus(path);
    return file.as(now.getLen(), now.getModificationTime());
  }

  private static String state(InputFile file) {
    return file.bytes() + " bytes of " + Instant.ofEpochMilli(file.modified());
  }

  /** Stands for a file that could not be opened. */
  private static final class Unopened extends InputStream {
    private final IOException cause;

    Unopened(IOException cause) {
      this.cause = new IOException("cannot be opened: " + cause, cause);
    }

    @Override
    public int read() throws IOException {
      throw cause;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      throw cause;
    }
  }
}
