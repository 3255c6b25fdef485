package org.entente.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.entente.core.time.Bucket;
import org.entente.reports.Run;
import org.entente.reports.SyntheticRun;
import org.entente.reports.result.ResultsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoFontsTest {

  /** What a program prints that draws a chart. */
  static final class Draws {

    private Draws() {}

    public static void main(String[] arguments) throws IOException {
      System.out.print(picture());
    }
  }

  private static String picture() throws IOException {
    Fonts.prepare();
    Run run = SyntheticRun.of(Bucket.MONTH, 3, 5);
    ChartSpec chart =
        Charts.of(
                new ResultsReader(run, Run.facts(Bucket.MONTH).choices()).read(),
                Run.facts(Bucket.MONTH))
            .get(0);
    return Base64.getEncoder().encodeToString(PngImage.of(chart, Lettering.PLAIN, 1));
  }

  @Test
  void onAMachineThatHasNoFontsChartsLookTheSame(@TempDir Path folder) throws Exception {
    Path none = Files.writeString(folder.resolve("fonts.conf"), "<fontconfig></fontconfig>");
    Path errors = folder.resolve("errors");
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Draws.class.getName());
    program.environment().put("FONTCONFIG_FILE", none.toString());
    program.redirectError(errors.toFile());
    Process running = program.start();
    String drawn = new String(running.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    assertThat(running.waitFor()).as(Files.readString(errors)).isZero();
    assertThat(drawn).isEqualTo(picture());
  }
}
