package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.analytics.spark.Sessions.Overruled;
import org.entente.analytics.spark.Workers.Worker;
import org.entente.cli.Check.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What doctor says of a machine, and that it leaves nothing behind. */
class DoctorTest {

  @TempDir Path root;

  @Test
  void onAMachineThatWillDoAllChecksAreOkOrNotes() throws IOException {
    Shell shell = Shell.run("doctor", "--master", "local[2]", "--output", root + "/new/out");

    assertThat(shell.err()).isEmpty();
    assertThat(shell.out().lines().map(line -> line.replaceFirst("^(ok|note) +(.{12}).*", "$2")))
        .map(String::strip)
        .containsExactly(
            "java",
            "memory",
            "disk",
            "temporary",
            "fonts",
            "file names",
            "locale",
            "time zone",
            "charset",
            "settings",
            "file system",
            "rename",
            "overwrite",
            "lock",
            "fsync",
            "names",
            "spark",
            "versions",
            "shared",
            "tables",
            shell.out().lines().reduce((first, last) -> last).orElse(""));
    assertThat(shell.out())
        .contains("shared       what 2 tasks have written is seen here\n")
        .contains("tables       100 rows written by Spark, 100 read again\n")
        .containsPattern("\\d+ ok, \\d+ note, 0 fail\n$");
    assertThat(shell.code()).isZero();
    assertThat(root).isEmptyDirectory();
  }

  @Test
  void aSettingThatBreaksAPromiseIsNamedWithWhatARunDoes() {
    assertThat(
            SparkChecks.settings(
                List.of(new Overruled("spark.sql.files.ignoreCorruptFiles", "true", "false"))))
        .extracting(Check::line)
        .containsExactly(
            "note  settings     spark.sql.files.ignoreCorruptFiles=true would break a promise;"
                + " a run sets false in its place");
  }

  @Test
  void aMasterThatIsNoneIsWrongUsage() {
    Shell shell = Shell.run("doctor", "--master", "nonsense", "--output", root + "/out");

    assertThat(shell.out())
        .contains("fail  spark        Spark cannot be started at nonsense: Could not parse Master")
        .endsWith(" 1 fail\n");
    assertThat(shell.code()).isEqualTo(2);
    assertThat(root).isEmptyDirectory();
  }

  @Test
  void anOutputThatARunWouldRefuseIsRefusedHere() throws IOException {
    Files.writeString(root.resolve("thesis.doc"), "three years of work");

    Shell shell = Shell.run("doctor", "--output", root.toString());

    assertThat(shell.out())
        .contains("fail  output       output holds files that are no run: " + root)
        .endsWith("0 ok, 0 note, 1 fail\n");
    assertThat(shell.code()).isEqualTo(5);
    assertThat(Shell.run("doctor", "--output", "s3a://bucket/out").out())
        .contains(
            "fail  output       output is no folder of this machine: s3a://bucket/out; write to one,"
                + " then copy it there, run.json last\n");
  }

  @Test
  void aFolderThatIsNoFolderFailsEachTrialOfTheFileSystem() throws IOException {
    Path file = Files.writeString(root.resolve("file"), "");

    assertThat(new OutputChecks(file).all())
        .filteredOn(check -> check.verdict() == Verdict.FAIL)
        .allMatch(check -> check.code() == ExitCode.OUTPUT)
        .extracting(Check::what)
        .containsExactly("rename", "overwrite", "lock");
    try (Stream<Path> all = Files.list(root)) {
      assertThat(all).containsExactly(file);
    }
  }

  @ParameterizedTest
  @CsvSource({"ext4, OK", "overlay, OK", "xfs, OK", "nfs4, NOTE", "cifs, NOTE", "fuse.s3fs, NOTE"})
  void aFileSystemBehindWhichOthersStandIsNoted(String type, Verdict verdict) {
    assertThat(OutputChecks.kind(type).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "449, FAIL, 'heap of 449 MB, Spark needs 450; give more by ENTENTE_JAVA_OPTS=-Xmx4g, or under spark-submit --driver-memory'",
    "450, NOTE, 'heap of 450 MB, enough for a small corpus only; give more by ENTENTE_JAVA_OPTS=-Xmx4g, or under spark-submit --driver-memory'",
    "999, NOTE, 'heap of 999 MB, enough for a small corpus only; give more by ENTENTE_JAVA_OPTS=-Xmx4g, or under spark-submit --driver-memory'",
    "1000, OK,  'heap of 1000 MB'"
  })
  void aHeapIsJudgedByItsSize(long megabytes, Verdict verdict, String found) {
    Check check = MachineChecks.memory(megabytes);

    assertThat(check.verdict()).isEqualTo(verdict);
    assertThat(check.found()).isEqualTo(found);
    assertThat(check.code() == ExitCode.RESOURCES).isEqualTo(verdict == Verdict.FAIL);
  }

  @ParameterizedTest
  @CsvSource({"99, FAIL", "100, NOTE", "1999, NOTE", "2000, OK"})
  void aDiskIsJudgedByWhatIsFree(long megabytes, Verdict verdict) {
    assertThat(MachineChecks.disk("disk", root, megabytes, "--output").verdict())
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, OK", "UTF8, OK", "ANSI_X3.4-1968, NOTE", "unknown, NOTE"})
  void fileNamesNeedAnEncodingThatHoldsAll(String encoding, Verdict verdict) {
    assertThat(MachineChecks.fileNames(encoding).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"17, OK", "21, OK", "18, NOTE", "26, NOTE"})
  void versionsOfJavaThatSparkDoesNotNameAreNoted(int feature, Verdict verdict) {
    assertThat(MachineChecks.java(feature).verdict()).isEqualTo(verdict);
  }

  @Test
  void executorsOfAnotherSparkFail() {
    List<Worker> workers =
        List.of(
            new Worker("a", Version.spark(), "17.0.15", "UTF-8"),
            new Worker("b", "4.1.0", "17.0.15", "UTF-8"));

    assertThat(SparkChecks.versions(Version.spark(), workers).line())
        .isEqualTo(
            "fail  versions     the driver has Spark %1$s, but a: Spark %1$s, Java 17.0.15; b: Spark 4.1.0, Java 17.0.15; have one Spark on all machines"
                .formatted(Version.spark()));
    assertThat(SparkChecks.versions("4.1.0", workers.subList(1, 2)).verdict())
        .isEqualTo(Verdict.NOTE);
  }
}
