package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same articles give the same bytes wherever they are counted. {@code acceptance/same-bytes.sh}
 * tries many more settings, each in a JVM of its own.
 */
class SameBytesTest {

  private static final Map<String, String> SPARK =
      Map.of(
          "spark.sql.shuffle.partitions", "7",
          "spark.sql.adaptive.enabled", "true",
          "spark.sql.codegen.wholeStage", "true",
          "spark.sql.codegen.factoryMode", "FALLBACK",
          "spark.sql.ansi.enabled", "false",
          "spark.sql.session.timeZone", "Pacific/Kiritimati");

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
    SPARK.keySet().forEach(System::clearProperty);
  }

  @Test
  void underAnotherLocaleTimeZoneAndPlanOfSpark(@TempDir Path root) throws Exception {
    Runs.Run usual = Runs.onSeeds();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    SPARK.forEach(System::setProperty);

    Path other = root.resolve("other");
    assertThat(Runs.run(Runs.SEEDS, other).code()).isZero();

    Runs.assertSameFiles(other, usual.output());
  }
}
