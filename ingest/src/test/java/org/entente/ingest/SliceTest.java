package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ingest.Reads.line;
import static org.entente.ingest.Reads.read;
import static org.entente.ingest.Reads.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SliceTest {

  private static final ArticleReaders READERS = new ArticleReaders(Reads.RULES);
  private static final String LINES =
      "\n"
          + line("a")
          + "\n\n  \n{broken\n"
          + line("São Tomé")
          + "\r\n \n"
          + line("z").repeat(2)
          + "\n"
          + line("last");

  @ParameterizedTest
  @ValueSource(longs = {1, 50, 54, 55, 100, 10_000})
  void slices_give_what_the_whole_file_gives(long bytes) throws IOException {
    byte[] file = utf8(LINES);
    List<Outcome> outcomes = new ArrayList<>();
    List<FileReport> reports = new ArrayList<>();
    for (Slice slice : READERS.slice("a/file", new ByteArrayInputStream(file), bytes)) {
      int from = (int) slice.start();
      try (Outcomes part =
          READERS.open(slice, new ByteArrayInputStream(file, from, file.length - from))) {
        part.forEachRemaining(outcomes::add);
        reports.addAll(part.reports());
      }
    }

    FileReport whole = Reads.report(file);
    assertThat(outcomes).usingRecursiveComparison().isEqualTo(read(file, Reads.RULES));
    assertThat(reports).hasSize(bytes == 1 ? 6 : bytes == 10_000 ? 1 : reports.size());
    assertThat(reports.stream().mapToLong(FileReport::records).sum()).isEqualTo(whole.records());
    assertThat(reports)
        .allSatisfy(report -> assertThat(report.sha256()).isEqualTo(whole.sha256()))
        .allSatisfy(report -> assertThat(report.bytes()).isEqualTo(file.length));
  }

  @Test
  void only_plain_lines_are_cut() throws IOException {
    for (byte[] file :
        List.of(
            Reads.gzip(utf8(LINES)),
            Packs.zip(Packs.File.of("a", LINES)),
            utf8(" date 2023-07-27 T\n\nBody."),
            utf8("%PDF-1.7"))) {
      assertThat(READERS.slice("a", new ByteArrayInputStream(file), 1)).isEmpty();
    }
  }
}
