package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is never overwritten, and what a stopped run leaves behind. */
class OutputFolderTest {

  @TempDir Path root;
  private Path out;

  @BeforeEach
  void realPath() throws IOException {
    root = root.toRealPath();
    out = root.resolve("out");
    Files.createDirectories(root.resolve("in"));
    Files.writeString(root.resolve("in/a.txt"), " date 2023-01-02 Talks\n\nChina met Japan.\n");
  }

  @Test
  void anEarlierRunIsReplacedWithForceOnly() throws IOException {
    write("out/run.json", "{}");

    Shell shell = Runs.run(root.resolve("in"), out);

    assertThat(shell)
        .isEqualTo(
            new Shell(
                5, "", "entente: output holds a run already: " + out + "; --force replaces it\n"));
    assertThat(names(root)).containsExactly("in", "out");
  }

  @Test
  void aFolderOfOtherFilesIsNeverTouchedEvenWithForce() throws IOException {
    write("out/thesis.doc", "three years of work");

    Shell shell = Runs.run(root.resolve("in"), out, "--force");

    assertThat(shell)
        .isEqualTo(
            new Shell(
                5,
                "",
                "entente: output holds files that are no run: "
                    + out
                    + "; choose another folder\n"));
    assertThat(out.resolve("thesis.doc")).hasContent("three years of work");
    assertThat(names(root)).containsExactly("in", "out");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    write("out", "three years of work");

    assertThat(Runs.run(root.resolve("in"), out, "--force"))
        .isEqualTo(new Shell(5, "", "entente: output is a file: " + out + "\n"));
    assertThat(out).hasContent("three years of work");
  }

  @ParameterizedTest
  @CsvSource({
    "in,        in",
    "in,        in/out",
    "in,        in/a/b/out",
    "in/a.txt,  in",
    "in/sub,    in",
    "in/*,      in/out",
    "in/*/*,    in/sub/out",
    "i*,        in/sub/out"
  })
  void anOutputWithinTheInputOrAroundItIsRefused(String input, String output) throws IOException {
    Files.createDirectories(root.resolve("in/sub"));

    Shell shell = Runs.run(root.resolve(input), root.resolve(output), "--force");

    assertThat(shell)
        .isEqualTo(
            new Shell(
                5,
                "",
                "entente: output %s and input %s overlap; choose an output folder outside the input\n"
                    .formatted(root.resolve(output), root.resolve(input))));
    assertThat(names(root.resolve("in"))).containsExactly("a.txt", "sub");
  }

  @ParameterizedTest
  @CsvSource({"in, in2", "in/*.txt, in/out", "in/a.txt, out", "'in/[', out"})
  void anOutputBesideTheInputIsFine(String input, String output) throws Exception {
    OutputFolder folder =
        OutputFolder.claim(
            root.resolve(output).toString(), false, List.of(root.resolve(input).toString()));

    assertThat(folder.staging()).isEmptyDirectory();
    assertThat(folder.staging().getParent()).isEqualTo(root.resolve(output).getParent());
    assertThat(root.resolve(output)).doesNotExist();
  }

  @Test
  void anEmptyFolderIsUsed() throws Exception {
    Files.createDirectories(out);

    commit(claim(false));

    assertThat(out.resolve("run.json")).hasContent("new");
    assertThat(names(root)).containsExactly("in", "out");
  }

  @Test
  void theOldRunStandsUntilTheNewOneTakesItsPlaceWhole() throws Exception {
    write("out/run.json", "old");
    write("out/old.csv", "old");

    OutputFolder folder = claim(true);
    assertThat(out.resolve("run.json")).hasContent("old");
    commit(folder);

    assertThat(names(out)).containsExactly("run.json");
    assertThat(out.resolve("run.json")).hasContent("new");
    assertThat(names(root)).containsExactly("in", "out");
  }

  @Test
  void aRunThatIsAbandonedLeavesTheOldOneAsItWas() throws Exception {
    write("out/run.json", "old");

    OutputFolder folder = claim(true);
    Files.writeString(folder.staging().resolve("half.csv"), "half");
    folder.abandon();

    assertThat(out.resolve("run.json")).hasContent("old");
    assertThat(names(root)).containsExactly("in", "out");
  }

  @Test
  void whatAKilledRunHadBegunIsClearedAway() throws Exception {
    write(".out.building/half.csv", "half");

    assertThat(claim(false).staging()).isEmptyDirectory();
  }

  @Test
  void aRunKilledBetweenTheRenamesHasItsOldFolderPutBack() throws Exception {
    write(".out.old/run.json", "old");
    write(".out.building/run.json", "new");

    assertThatThrownBy(() -> claim(false))
        .isInstanceOf(CommandFailed.class)
        .hasMessage("output holds a run already: " + out + "; --force replaces it");
    assertThat(out.resolve("run.json")).hasContent("old");
  }

  @Test
  void aRunKilledAfterTheRenamesHasItsOldFolderTakenAway() throws Exception {
    write("out/run.json", "new");
    write(".out.old/run.json", "old");

    claim(true);

    assertThat(out.resolve("run.json")).hasContent("new");
    assertThat(root.resolve(".out.old")).doesNotExist();
  }

  private OutputFolder claim(boolean force) throws CommandFailed {
    return OutputFolder.claim(out.toString(), force, List.of(root.resolve("in").toString()));
  }

  private static void commit(OutputFolder folder) throws IOException {
    Files.writeString(folder.staging().resolve("run.json"), "new");
    folder.commit();
  }

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }
}
