package org.entente.analytics.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {

  @TempDir Path root;
  private final Sources sources = new Sources(new Configuration(false));

  @Test
  void aFolderGivesAllFilesBelowItNamedFromThere() throws Exception {
    make("in/b.txt", "in/a.txt", "in/2023/01/c.txt");

    assertThat(names("in")).containsExactly("2023/01/c.txt", "a.txt", "b.txt");
  }

  @Test
  void aFileIsNamedByItselfAndKnowsItsPathAndSize() throws Exception {
    make("in/a.txt");
    Path path = root.resolve("in/a.txt");
    Files.setLastModifiedTime(path, FileTime.fromMillis(1_690_000_000_000L));

    assertThat(list("in/a.txt"))
        .containsExactly(
            new InputFile(path.toString(), "a.txt", "in/a.txt".length(), 1_690_000_000_000L));
  }

  @Test
  void aGlobGivesTheFilesThatItMatches() throws Exception {
    make("in/a.txt", "in/b.json", "in/c.txt");

    assertThat(names("in/*.txt")).containsExactly("a.txt", "c.txt");
    assertThat(names("in/{b,c}.*")).containsExactly("b.json", "c.txt");
    assertThat(names("in/[ab].*")).containsExactly("a.txt", "b.json");
  }

  @Test
  void aGlobMayStandForFoldersToo() throws Exception {
    make("in/2022/a.txt", "in/2023/b.txt", "in/2023/deep/c.txt", "in/2023/d.md", "in/2024/e.txt");

    assertThat(names("in/202[23]"))
        .containsExactly("2022/a.txt", "2023/b.txt", "2023/d.md", "2023/deep/c.txt");
    assertThat(names("in/*/*.txt")).containsExactly("2022/a.txt", "2023/b.txt", "2024/e.txt");
    assertThat(names("in/*/deep/c.*")).containsExactly("2023/deep/c.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "with space",
        "with%20percent",
        "50%",
        "[1] list",
        "a[b",
        "{brace",
        "{a,b}",
        "star*",
        "qu?",
        "Türkiye-朝鲜",
        "plus+and&",
        "quote'\"",
        "back\\slash",
        "semi;colon",
        "#hash",
        "colon:here",
        "line\nfeed",
        "dove\uD83D\uDD4A",
        "-rf",
        "_x"
      })
  void aNameThatExistsIsTakenLiterallyWhateverItsCharacters(String name) throws Exception {
    make(name + "/" + name + ".txt", "other.txt");

    assertThat(names(name)).containsExactly(name + ".txt");
    assertThat(names(name + "/" + name + ".txt")).containsExactly(name + ".txt");
    assertThat(names(name + "/*.txt")).as("glob in such a folder").containsExactly(name + ".txt");
  }

  @Test
  void hiddenFilesArePassedOverAndListedButTakenWhenNamed() throws Exception {
    make("in/a.txt", "in/.DS_Store", "in/.git/config");

    assertThat(names("in")).containsExactly("a.txt");
    assertThat(sources.passedOver())
        .containsExactly(
            root.resolve("in/.DS_Store").toString(), root.resolve("in/.git/config").toString());
    assertThat(names("in/.DS_Store")).containsExactly(".DS_Store");
  }

  @Test
  void aGlobPassesOverHiddenFilesAsAShellDoes() throws Exception {
    make("in/a.txt", "in/.DS_Store", "in/.git/config");

    assertThat(names("in/*")).containsExactly("a.txt");
    assertThat(names("in/.DS*")).containsExactly(".DS_Store");
  }

  @Test
  void aFolderWhoseOwnNameIsHiddenIsReadWhenItIsNamed() throws Exception {
    make(".corpus/a.txt");

    assertThat(names(".corpus")).containsExactly("a.txt");
  }

  @Test
  void aLinkIsFollowedToItsFileOrFolder() throws Exception {
    make("store/a.txt", "store/sub/b.txt", "more/c.txt");
    Files.createSymbolicLink(root.resolve("in"), root.resolve("store"));
    Files.createSymbolicLink(root.resolve("store/linked"), root.resolve("more"));

    assertThat(names("in")).containsExactly("a.txt", "linked/c.txt", "sub/b.txt");
  }

  @Test
  void aLinkThatLeadsInACircleIsSaidToBeUnreadable() throws Exception {
    make("in/a.txt");
    Files.createSymbolicLink(root.resolve("in/loop"), root.resolve("in"));

    assertThatThrownBy(() -> list("in"))
        .isInstanceOf(MissingInput.class)
        .hasMessageStartingWith("input cannot be read: " + root + "/in: ")
        .hasMessageContaining(root + "/in/loop");
  }

  @Test
  void aFileThatTwoInputsGiveIsReadOnce() throws Exception {
    make("in/a.txt", "in/b.txt");

    assertThat(names("in", "in/a.txt", "in/*.txt")).containsExactly("a.txt", "b.txt");
  }

  @Test
  void filesOfSeveralInputsThatShareANameAreToldApartByThePlaceOfTheirInput() throws Exception {
    make("one/a.txt", "two/a.txt", "two/b.txt", "three/a.txt", "three/input3/a.txt");

    assertThat(names("one", "two", "three"))
        .containsExactly("a.txt", "b.txt", "input2/a.txt", "input3/a.txt", "input3/input3/a.txt");
  }

  @Test
  void aUriOfAFileIsALocalPath() throws Exception {
    make("in/a.txt");

    assertThat(sources.list(List.of("file://" + root.resolve("in")))).hasSize(1);
    assertThat(sources.list(List.of("file:" + root.resolve("in")))).hasSize(1);
  }

  /** ViewFs stands for any file system that only Hadoop knows. */
  @Test
  void aFileSystemOfHadoopIsReadAlike() throws Exception {
    make("in/2022/a.txt", "in/2023/b.txt", "in/2023/.hidden", "in/[x]/c.txt");
    Configuration hadoop = new Configuration();
    hadoop.set("fs.viewfs.mounttable.test.link./data", root.resolve("in").toUri().toString());
    Sources remote = new Sources(hadoop);

    assertThat(names(remote, "viewfs://test/data"))
        .containsExactly("2022/a.txt", "2023/b.txt", "[x]/c.txt");
    assertThat(remote.passedOver()).containsExactly("viewfs://test/data/2023/.hidden");
    assertThat(names(remote, "viewfs://test/data/202*"))
        .containsExactly("2022/a.txt", "2023/b.txt");
    assertThat(names(remote, "viewfs://test/data/*/a.txt")).containsExactly("2022/a.txt");
    assertThat(names(remote, "viewfs://test/data/2022/a.txt")).containsExactly("a.txt");
    assertThat(names(remote, "viewfs://test/data/[x]/c.txt")).containsExactly("c.txt");
    assertThatThrownBy(() -> remote.list(List.of("viewfs://test/data/gone")))
        .isInstanceOf(MissingInput.class)
        .hasMessage("input does not exist: viewfs://test/data/gone");
  }

  private static List<String> names(Sources sources, String input) throws Exception {
    return sources.list(List.of(input)).stream().map(InputFile::name).toList();
  }

  @Test
  void anInputThatIsNotThereIsNamed() {
    assertMissing("gone", "input does not exist: ROOT/gone");
    assertMissing("gone/too", "input does not exist: ROOT/gone/too");
    assertMissing("gone*", "input does not exist, and as a glob matches nothing: ROOT/gone*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gone[1", "gone{a", "gone[", "gone\\"})
  void anInputThatIsNotThereAndNoGlobEitherIsNamed(String name) {
    assertMissing(name, "input does not exist, and as a glob matches nothing: ROOT/" + name);
  }

  @Test
  void anEmptyFolderSaysWhatToGive() throws Exception {
    Files.createDirectories(root.resolve("in/empty"));

    assertMissing(
        "in",
        "input has no files: ROOT/in (give a file, a folder with articles, or a glob in quotes)");
  }

  private void assertMissing(String input, String message) {
    assertThatThrownBy(() -> list(input))
        .isInstanceOf(MissingInput.class)
        .hasMessage(message.replace("ROOT", root.toString()));
  }

  private List<String> names(String... inputs) throws IOException, MissingInput {
    return list(inputs).stream().map(InputFile::name).toList();
  }

  private List<InputFile> list(String... inputs) throws IOException, MissingInput {
    return sources.list(List.of(inputs).stream().map(i -> root + "/" + i).toList());
  }

  /** Files that hold their own name. */
  private void make(String... files) throws IOException {
    for (String file : files) {
      Path path = root.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, file);
    }
  }
}
