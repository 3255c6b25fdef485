package org.entente.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.core.entity.Entity;
import org.entente.core.entity.EntityType;
import org.entente.core.entity.Gazetteer;
import org.entente.core.relation.Counting;
import org.entente.core.relation.Window;
import org.entente.core.time.Bucket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corpora in which nearly all falls on one article, one entity or one day equal the plain loop. */
class SkewTest extends SparkTest {

  private static final Counting BY_ARTICLE = new Counting(Window.ARTICLE, false, true, 200);

  @TempDir Path corpus;

  private static List<String> states(int most) {
    LocalDate day = LocalDate.of(2023, 1, 1);
    return Gazetteer.standard().entities().stream()
        .filter(e -> e.type() == EntityType.COUNTRY && e.id().isState())
        .filter(e -> e.span().contains(day))
        .map(Entity::name)
        .sorted()
        .limit(most)
        .toList();
  }

  /** Names of persons whom nobody knows: each is another one. */
  private static String ministers(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> "Foreign Minister Arno " + surname(i) + " spoke.")
        .collect(Collectors.joining(" "));
  }

  private static String surname(int i) {
    StringBuilder name = new StringBuilder("Q");
    for (int rest = i + 30; rest > 0; rest /= 26) {
      name.append((char) ('a' + rest % 26));
    }
    return name.append("ov").toString();
  }

  private void write(String day, String text) throws Exception {
    String line = "{\"date\": \"%s\", \"source\": \"AP\", \"text\": \"%s\"}%n".formatted(day, text);
    Files.writeString(
        corpus.resolve("a.jsonl"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /**
   * 190 states make 17,955 pairs; 2,000 and 20,000 persons make none, but are all counted. 95 of
   * 100 of the other articles name the one state, and every second is of the one day.
   */
  @Test
  void articlesThatNameTenThousandsOneStateInNearlyAllAndOneDayWithHalfOfThem() throws Exception {
    write("2023-01-01", "At the meeting were " + String.join("; ", states(190)) + ".");
    write("2023-01-02", "China met Japan. " + ministers(2_000));
    write("2023-02-02", "France met Japan. " + ministers(20_000));
    Random random = new Random(95);
    List<String> states = states(60);
    for (int i = 0; i < 400; i++) {
      LocalDate day = LocalDate.of(2023, 3, 1).plusDays(i % 2 == 0 ? 20 : random.nextInt(60));
      String one = random.nextInt(100) < 95 ? "China met " : "Nobody saw ";
      String other = states.get(random.nextInt(1 + random.nextInt(states.size())));
      write(
          day.toString(), "No. " + i + ": " + one + other + " on the " + random.nextInt(999) + ".");
    }

    PlainLoop.Tables tables = BindingLawTest.assertEqual(corpus, BY_ARTICLE, Bucket.WEEK, 5);

    assertThat(tables.dyads()).hasSize(190 * 189 / 2);
    assertThat(tables.entityPeriod()).hasSizeGreaterThan(22_000);
  }
}
