package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineCutterTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8, 9, 15, 16, 17, 262_143, 262_144, 262_145, 300_000})
  void a_line_of_any_length_is_cut_at_its_line_feed(int length) throws IOException {
    String line = "x".repeat(length);

    assertThat(lines(line + "\n" + line + "y\nz")).containsExactly(line, line + "y", "z");
  }

  @Test
  void only_a_line_feed_ends_a_line() throws IOException {
    String likeness = "\t\u000b\f\rä\u008aĊ\u0a0a ended";

    assertThat(lines(likeness + "\nnext")).containsExactly(likeness, "next");
  }

  @Test
  void blank_lines_are_no_records_and_offsets_go_on_behind_them() throws IOException {
    LineCutter cutter =
        new LineCutter(
            new ByteArrayInputStream("\n  \n{\"a\":1}\n\n{}".getBytes(StandardCharsets.UTF_8)),
            100);

    assertThat(cutter.next()).isTrue();
    assertThat(List.of(cutter.start(), cutter.end())).containsExactly(4L, 11L);
    assertThat(cutter.next()).isTrue();
    assertThat(List.of(cutter.start(), cutter.end())).containsExactly(13L, 15L);
    assertThat(cutter.next()).isFalse();
  }

  private static List<String> lines(String text) throws IOException {
    LineCutter cutter =
        new LineCutter(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 1 << 20);
    List<String> lines = new ArrayList<>();
    while (cutter.next()) {
      lines.add(new String(cutter.bytes(), StandardCharsets.UTF_8));
    }
    return lines;
  }
}
