package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that give nothing to count; each ends with 3 and leaves nothing behind. */
class MissingInputTest {

  @TempDir Path root;

  @Test
  void anEmptyFolder() throws IOException {
    Path empty = Files.createDirectories(root.resolve("empty"));

    assertThat(Runs.run(empty, root.resolve("out")))
        .isEqualTo(
            new Shell(
                3,
                "",
                "entente: input has no files: "
                    + empty
                    + " (give a file, a folder with articles, or a glob in quotes)\n"));
  }

  @Test
  void aFolderOfHiddenFilesWhichAreListed() throws IOException {
    Path folder = Files.createDirectories(root.resolve("hidden"));
    Path file = Files.writeString(folder.resolve(".a.txt"), " date 2023-01-02 Talks\n\nBody.\n");

    assertThat(Runs.run(folder, root.resolve("out")))
        .isEqualTo(
            new Shell(
                3,
                "",
                "entente: not read, its name begins with '.': "
                    + file
                    + "\nentente: input has no files: "
                    + folder
                    + " (give a file, a folder with articles, or a glob in quotes)\n"));
  }

  @Test
  void aGlobThatMatchesNothingIsNamed() {
    Path glob = root.resolve("*.jsonl");

    assertThat(Runs.run(glob, root.resolve("out")))
        .isEqualTo(
            new Shell(
                3,
                "",
                "entente: input does not exist, and as a glob matches nothing: " + glob + "\n"));
  }

  /** A folder that leads into itself cannot be read, whoever asks. */
  @Test
  void aFolderThatCannotBeRead() throws IOException {
    Path folder = Files.createDirectories(root.resolve("loop"));
    Files.createSymbolicLink(folder.resolve("again"), folder);

    assertThat(Runs.run(folder, root.resolve("out")))
        .satisfies(
            shell -> {
              assertThat(shell.code()).isEqualTo(3);
              assertThat(shell.err())
                  .startsWith("entente: input cannot be read: " + folder)
                  .hasLineCount(1);
            });
  }

  @Test
  void anEmptyFileHasNoRecord() throws IOException {
    Path file = Files.createFile(root.resolve("empty.txt"));

    assertThat(Runs.run(file, root.resolve("out")).code()).isEqualTo(3);
  }

  @Test
  void aPathThatIsNotThere() {
    Path gone = root.resolve("gone");

    assertThat(Runs.run(gone, root.resolve("out")))
        .isEqualTo(new Shell(3, "", "entente: input does not exist: " + gone + "\n"));
  }

  @Test
  void articlesThatAllLieOutsideTheRange() throws IOException {
    Path file = root.resolve("a.txt");
    Files.writeString(file, " date 2023-01-02 Talks\n\nChina met Japan.\n");

    assertThat(Runs.run(file, root.resolve("out"), "--from", "2024-01-01"))
        .isEqualTo(
            new Shell(
                3,
                "",
                "entente: no article is left to count in "
                    + file
                    + "; 1 record(s) in = 1 kept + 0 duplicate + 0 rejected\n"));
  }

  @AfterEach
  void nothingIsLeftBehind() throws IOException {
    try (Stream<Path> all = Files.list(root)) {
      assertThat(all.map(p -> p.getFileName().toString())).doesNotContain("out", ".out.building");
    }
  }
}
