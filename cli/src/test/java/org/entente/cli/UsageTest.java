package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mistyped command says; nothing is begun. */
class UsageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "run --no-such              | Unknown option: '--no-such'; see 'entente run --help'",
        "run extra                  | Unmatched argument at index 1: 'extra'; see 'entente run --help'",
        "runn                       | Unmatched argument at index 0: 'runn'; see 'entente --help'",
        "run --bucket decade        | Invalid value for option '--bucket': expected one of [AUTO, DAY, WEEK, MONTH, QUARTER, YEAR] (case-insensitive) but was 'decade'; see 'entente run --help'",
        "run --as-of yesterday      | Invalid value for option '--as-of': 'yesterday' is no day of the calendar; write it as 2023-07-27; see 'entente run --help'",
        "run --max-bad much         | Invalid value for option '--max-bad': 'much' is not a double; see 'entente run --help'",
        "run --input                | Missing required parameter for option '--input' at index 0 (PATH); see 'entente run --help'",
        "run --entities             | Missing required parameter for option '--entities' at index 0 (FILE); see 'entente run --help'",
        "run --entity Chine         | --entity: the gazetteer knows nobody by 'Chine'; 'entente entities NAME' looks ids up",
        "run --entity china         | --entity: the gazetteer knows nobody by 'china'; did you mean iso3:CHN (China), iso3:TWN (Taiwan), iso3:HKG (Hong Kong), iso3:MAC (Macau), name:communist-party-of-china (Communist Party of China)? 'entente entities NAME' looks ids up",
        "run --entity XXQ           | --entity: the gazetteer knows nobody by 'XXQ'; 'entente entities NAME' looks ids up",
        "run --input s3a://me:secret@bucket/a | an input's address holds a user or password; give them by settings of Spark, --conf spark.hadoop.fs.…",
        "run --to 2023-02-30        | Invalid value for option '--to': '2023-02-30' is no day of the calendar; write it as 2023-07-27; see 'entente run --help'",
        "explain                    | Missing required parameters: 'RUN', 'ENTITY'; see 'entente explain --help'",
        "verify                     | Missing required parameter: 'RUN'; see 'entente verify --help'",
      })
  void aMistakeIsNamedOnOneLineWithTheWayToHelp(String line, String message) {
    Shell shell = Shell.run(line.split(" "));

    assertThat(shell.err()).isEqualTo("entente: " + message + System.lineSeparator());
    assertThat(shell.out()).isEmpty();
    assertThat(shell.code()).isEqualTo(2);
  }

  @Test
  void noCommandAtAllIsAMistakeToo() {
    Shell shell = Shell.run();

    assertThat(shell.code()).isEqualTo(2);
    assertThat(shell.err())
        .isEqualTo("entente: Missing required subcommand; see 'entente --help'\n");
  }

  @Test
  void helpNamesEveryCommand() {
    Shell shell = Shell.run("help");

    assertThat(shell.code()).isZero();
    assertThat(shell.out()).contains("run", "explain", "verify", "doctor", "entities", "version");
    assertThat(Shell.run("run", "--help").out()).contains("--input", "--output", "--max-bad");
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    Shell shell = Shell.run("version");

    assertThat(shell.code()).isZero();
    assertThat(shell.out()).matches("entente \\d+\\.\\d+\\.\\d+ \\(Spark 4\\.\\d+\\.\\d+\\)\\R");
    assertThat(Shell.run("--version").out()).isEqualTo(shell.out());
  }

  @Test
  void controlCharactersOfAnArgumentNeverReachTheTerminal() {
    Shell shell = Shell.run("run", "\u001b[2Jx");

    assertThat(shell.err()).contains("\\e[2Jx").doesNotContain("\u001b");
  }
}
