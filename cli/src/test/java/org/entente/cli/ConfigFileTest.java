package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options from a file, and runs that are only told of. */
class ConfigFileTest {

  @TempDir Path root;
  private Path config;

  @BeforeEach
  void input() throws IOException {
    root = root.toRealPath();
    config = root.resolve("c.yaml");
    Files.createDirectories(root.resolve("in"));
    Files.writeString(root.resolve("in/a.txt"), " date 2023-01-02 Talks\n\nChina met Japan.\n");
    Files.writeString(root.resolve("in/b.jsonl"), "{\"date\": \"2023-01-02\", \"text\": \"x\"}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "windw: article           | :1: no option 'windw' of run; did you mean 'window'?",
        "max_entities: 9          | :1: no option 'max_entities' of run; did you mean"
            + " 'max-entities'?",
        "{a: 1}                   | :1: no option 'a' of run; valid are any-language, append,"
            + " as-of, bucket, csv-rows, default-date, dry-run, entities, entity, excel, fill-min,"
            + " force, format, from, input, master, max-bad, max-entities, output, past, quiet, to,"
            + " verbose, via, window",
        "config: other.yaml       | :1: no option 'config' of run; valid are any-language, append,"
            + " as-of, bucket, csv-rows, default-date, dry-run, entities, entity, excel, fill-min,"
            + " force, format, from, input, master, max-bad, max-entities, output, past, quiet, to,"
            + " verbose, via, window",
        "window: chapter          | :1: Invalid value for option '--window': expected one of"
            + " [SENTENCE, PARAGRAPH, ARTICLE] (case-insensitive) but was 'chapter'",
        "force: perhaps           | :1: force is neither true nor false",
        "window: [a, b]           | :1: window takes one value",
        "window: {a: b}           | :1: expected is a text or a list of texts for 'window'",
        "- window                 | :1: expected is options, as in 'window: article'",
        "{via: on, via: off}      | :1: via is there twice",
        "via: *x                  | :1: references (*) are not read; write the text out",
        "via: 'on                 | :1: no YAML: found unexpected end of stream",
      })
  void aFaultIsNamedWithItsLine(String yaml, String message) throws IOException {
    Files.writeString(config, yaml);

    assertThat(Shell.run("run", "--config", config.toString()))
        .isEqualTo(new Shell(2, "", "entente: " + config + message + "\n"));
  }

  @Test
  void aFlagIsStrongerThanTheFileAndTheFileThanTheDefault() throws IOException {
    Path out = root.resolve("out");
    Files.writeString(
        config,
        """
        # a study
        input: [%s/in/a.txt, %s/in/b.jsonl]
        output: %s
        window: article
        via: off
        as-of: 2024-12-31
        master: local[1]
        fill-min: 1
        quiet: true
        """
            .formatted(root, root, out));

    Shell shell = Shell.run("run", "--config", config.toString(), "--via", "on", "--fill-min=2");

    assertThat(shell).isEqualTo(new Shell(0, out + "/report.html\n", ""));
    assertThat(Files.readString(out.resolve("run.json")))
        .contains("\"window\" : \"article\"", "\"via\" : true", "\"fill_min\" : 2")
        .contains("\"past\" : \"out\"", "\"as_of\" : \"2024-12-31\"", "/in/b.jsonl\" ]");
  }

  @Test
  void aDryRunTellsWhatItWouldReadAndWriteAndWritesNothing() throws IOException {
    Path out = root.resolve("out");
    String[] line = {"ingest", "--input", root + "/in", "--output", out.toString(), "--dry-run"};

    assertThat(Shell.run(line))
        .isEqualTo(
            new Shell(
                0,
                """
                read\ta.txt\t41 bytes\ttext
                read\tb.jsonl\t36 bytes\tjsonl
                write\tOUT/data/ledger.csv
                write\tOUT/data/duplicates.csv
                write\tOUT/data/articles.csv
                write\tOUT/quarantine
                write\tOUT/state
                write\tOUT/run.json
                """
                    .replace("OUT", out.toString()),
                ""));
    assertThat(root.toFile().list()).containsExactly("in");

    Files.createDirectories(out);
    Files.writeString(out.resolve("run.json"), "{}");
    assertThat(Shell.run(line).code()).isEqualTo(5);
    line[2] = root + "/gone";
    line[4] = root + "/new";
    assertThat(Shell.run(line).code()).isEqualTo(3);
  }

  @Test
  void aDryRunForExcelTellsItsFolderToo() {
    String in = root + "/in";
    String out = root + "/out";

    assertThat(Shell.run("run", "--input", in, "--output", out, "--dry-run").out())
        .endsWith("/report.html\nwrite\t" + out + "/run.json\n");
    assertThat(Shell.run("run", "--input", in, "--output", out, "--dry-run", "--excel").out())
        .endsWith("/report.html\nwrite\t" + out + "/data-excel\nwrite\t" + out + "/run.json\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--max-bad 1.5                   | --max-bad is a share from 0 to 1, and not 1.5",
        "--max-bad NaN                   | --max-bad is a share from 0 to 1, and not NaN",
        "--max-entities 0                | --max-entities is a number from 1 on, and not 0",
        "--fill-min -1                   | --fill-min is a number from 0 on, and not -1",
        "--csv-rows -1                   | --csv-rows is a number from 0 on, and not -1",
        "--from 2023-02-01 --to 2023-01-01 | --from 2023-02-01 lies after --to 2023-01-01"
      })
  void aNumberOutOfRangeIsWrongUsage(String options, String message) {
    assertThat(Shell.run(("run " + options).split(" ")))
        .isEqualTo(new Shell(2, "", "entente: " + message + "\n"));
  }
}
