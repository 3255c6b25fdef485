package org.entente.ingest;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ingest.Reads.utf8;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** Packs what a test has written down, and reads archives. */
final class Packs {

  /** A file that a test packs. */
  record File(String name, byte[] content) {
    static File of(String name, String content) {
      return new File(name, utf8(content));
    }
  }

  /** All that came of an archive. */
  record All(List<Outcome> outcomes, List<FileReport> reports) {

    /** Lines of {@code file: what became of its record}. */
    List<String> lines() {
      List<String> words = Reads.words(outcomes);
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < outcomes.size(); i++) {
        String word = words.get(i);
        lines.add(Reads.origin(outcomes.get(i)).file() + ": " + word);
      }
      return lines;
    }

    /** Lines of {@code file: format, number of records}. */
    List<String> files() {
      return reports.stream().map(r -> r.file() + ": " + r.format() + ", " + r.records()).toList();
    }

    /** Lines of {@code file format in = kept + rejected}, counted from the outcomes. */
    List<String> ledger() {
      return reports.stream()
          .map(
              report -> {
                long kept = count(report.file(), Outcome.Kept.class);
                long rejected = count(report.file(), Outcome.Rejected.class);
                String sum = report.records() + " = " + kept + " + " + rejected;
                return report.file() + " " + report.format() + " " + sum;
              })
          .toList();
    }

    private long count(String file, Class<? extends Outcome> kind) {
      return outcomes.stream()
          .filter(outcome -> kind.isInstance(outcome) && Reads.origin(outcome).file().equals(file))
          .count();
    }

    Outcome.Rejected rejected(int at) {
      return (Outcome.Rejected) outcomes.get(at);
    }
  }

  private Packs() {}

  /** Reads a file and checks that its outcomes are those that its reports count. */
  static All all(String name, byte[] file, Rules rules) {
    try (Outcomes outcomes = new ArticleReaders(rules).open(name, new ByteArrayInputStream(file))) {
      List<Outcome> all = new ArrayList<>();
      outcomes.forEachRemaining(all::add);
      List<FileReport> reports = outcomes.reports();
      Map<String, Long> counted =
          all.stream().collect(groupingBy(o -> Reads.origin(o).file(), counting()));
      for (FileReport report : reports) {
        assertThat(counted.getOrDefault(report.file(), 0L)).isEqualTo(report.records());
      }
      assertThat(reports.stream().mapToLong(FileReport::records).sum()).isEqualTo(all.size());
      return new All(all, reports);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static All all(String name, byte[] file) {
    return all(name, file, Reads.RULES);
  }

  static byte[] zip(File... files) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (File file : files) {
        zip.putNextEntry(new ZipEntry(file.name()));
        zip.write(file.content());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** A zip whose members are stored as they are. */
  static byte[] stored(File... files) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (File file : files) {
        CRC32 crc = new CRC32();
        crc.update(file.content());
        ZipEntry entry = new ZipEntry(file.name());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(file.content().length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(file.content());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static byte[] tar(File... files) {
    return tar(List.of(), files);
  }

  /** A tar of entries that may be more than files. */
  static byte[] tar(List<TarArchiveEntry> entries, File... files) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(packed)) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (TarArchiveEntry entry : entries) {
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
      }
      for (File file : files) {
        TarArchiveEntry entry = new TarArchiveEntry(file.name(), true);
        entry.setSize(file.content().length);
        tar.putArchiveEntry(entry);
        tar.write(file.content());
        tar.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static byte[] bzip2(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream bzip2 = new BZip2CompressorOutputStream(packed, 1)) {
      bzip2.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static byte[] zstd(byte[] content) {
    return Zstd.compress(content);
  }
}
