package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was set aside in one run is the input of the next. */
class QuarantineTest {

  private static final String FRENCH =
      "Le président français a rencontré vendredi à Paris son homologue chinois pour discuter de la"
          + " guerre en Ukraine et des relations commerciales entre les deux pays, selon un"
          + " communiqué publié par la présidence à l'issue de la réunion.";

  @Test
  void rejectedRecordsAreReadAgainAndForeignOnesAreNoBadData(@TempDir Path root)
      throws IOException {
    Path input = Files.createDirectories(root.resolve("in"));
    Files.writeString(input.resolve("good.txt"), " date 2023-01-02 Talks\n\nChina met Japan.\n");
    Files.writeString(input.resolve("fr.txt"), " date 2023-01-02 Paris\n\n" + FRENCH);
    Files.writeString(
        input.resolve("table.csv"), "id;date;title;text\nt1;;Visit;\"France met\nItaly.\"\n");

    Shell first = Runs.run(input, root.resolve("first"), "--max-bad", "0.34");
    assertThat(first.code()).isZero();
    assertThat(root.resolve("first/quarantine/summary.csv"))
        .hasContent("reason,language,n\nDATE_MISSING,,1\nLANGUAGE,fr,1\n");

    Path again = root.resolve("first/quarantine/rejected.jsonl");
    Shell second = Runs.run(again, root.resolve("second"), "--default-date", "2023-01-03");
    assertThat(second.code()).isZero();
    assertThat(new Runs.Run(again, root.resolve("second"), second).column("articles", "source_id"))
        .containsExactly("t1");
    assertThat(root.resolve("second/quarantine/summary.csv"))
        .hasContent("reason,language,n\nLANGUAGE,fr,1\n");

    Shell any = Runs.run(input.resolve("fr.txt"), root.resolve("any"), "--any-language");
    assertThat(new Runs.Run(input, root.resolve("any"), any).column("articles", "language"))
        .containsExactly("fr");
  }
}
