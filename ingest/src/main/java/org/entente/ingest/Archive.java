package org.entente.ingest;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * The entries of a zip or tar, one after another, as a stream gives them: nothing is written to
 * disk, and the table of contents at a zip's end is not looked at.
 */
final class Archive implements Closeable {

  private static final int TAR_BLOCK = 512;
  private static final int ZIP_END = 22;
  private static final int ZIP_TAIL = ZIP_END + 0xFFFF + (1 << 13);

  private final boolean zip;
  private final Tailed packed;
  private final ArchiveInputStream<? extends ArchiveEntry> entries;
  private final Budget budget;
  private Grown content;

  Archive(String format, InputStream bytes, Budget budget) {
    this.budget = budget;
    zip = format.equals(Magic.ZIP);
    packed = new Tailed(bytes, zip ? ZIP_TAIL : 2 * TAR_BLOCK);
    entries =
        zip
            ? new ZipEntries(packed)
            : new TarArchiveInputStream(packed, TAR_BLOCK, TAR_BLOCK, "UTF-8");
    content = grown(InputStream.nullInputStream());
  }

  /** Goes to the next entry; empty after the last. */
  Optional<ArchiveEntry> findNext() throws IOException {
    content.transferTo(OutputStream.nullOutputStream());
    if (zip) {
      packed.allowAll();
    } else {
      packed.allowPiece();
    }
    Optional<ArchiveEntry> entry = read();
    if (entry.isEmpty()) {
      checkEnd();
      return entry;
    }
    budget.enter();
    boolean readable = entries.canReadEntryData(entry.get());
    content = grown(readable ? new Unclosed(entries) : InputStream.nullInputStream());
    return entry;
  }

  private Optional<ArchiveEntry> read() throws IOException {
    try {
      return Optional.ofNullable(entries.getNextEntry());
    } catch (RuntimeException e) {
      // Damaged headers are met with whatever the reader's arithmetic runs into.
      throw new IOException("damaged: " + e, e);
    }
  }

  /** An archive ends by its own mark, not where its bytes happen to, and nothing follows. */
  private void checkEnd() throws IOException {
    packed.allowAll();
    long follow = entries instanceof ZipEntries zipped ? zipped.rest() : rest(packed);
    byte[] tail = packed.tail();
    if (!(zip ? endsAsZip(tail, follow) : endsAsTar(tail, packed.count()))) {
      throw new IOException("the archive breaks off");
    }
  }

  /** The number of bytes left, which have to be zero. */
  private static long rest(InputStream in) throws IOException {
    byte[] piece = new byte[1 << 13];
    long length = 0;
    for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
      for (int i = 0; i < n; i++) {
        if (piece[i] != 0) {
          throw new IOException("more bytes follow the archive's end");
        }
      }
      length += n;
    }
    return length;
  }

  /** Whether the last whole block is zero. */
  private static boolean endsAsTar(byte[] tail, long length) {
    int end = tail.length - (int) (length % TAR_BLOCK);
    int zeros = 0;
    while (zeros < end && tail[end - 1 - zeros] == 0) {
      zeros++;
    }
    return zeros >= TAR_BLOCK;
  }

  /** Whether the record that ends a zip, with its comment, stands at the end. */
  private static boolean endsAsZip(byte[] tail, long follow) {
    for (int at = tail.length - ZIP_END; at >= 0; at--) {
      if (Magic.holds(tail, at, 'P', 'K', 5, 6)) {
        int comment = (tail[at + 20] & 0xFF) | (tail[at + 21] & 0xFF) << 8;
        if (at + ZIP_END + comment + follow == tail.length) {
          return true;
        }
      }
    }
    return false;
  }

  private Grown grown(InputStream entry) {
    return new Grown(entry, packed, budget, zip);
  }

  /** The content of the entry. */
  InputStream content() {
    return content;
  }

  boolean canRead(ArchiveEntry entry) {
    return entries.canReadEntryData(entry);
  }

  /** Whether the archive itself broke while an entry was read. */
  boolean isBroken() {
    return content.isBroken();
  }

  /** How many bytes of the archive have been taken in. */
  long offset() {
    return packed.count();
  }

  @Override
  public void close() throws IOException {
    entries.close();
  }

  /** A zip that tells what stands behind its end. */
  private static final class ZipEntries extends ZipArchiveInputStream {
    ZipEntries(InputStream in) {
      super(in, "UTF-8", true, false);
    }

    long rest() throws IOException {
      return Archive.rest(in);
    }
  }

  /** An entry, whose end is not the archive's. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // The archive closes itself.
    }
  }
}
