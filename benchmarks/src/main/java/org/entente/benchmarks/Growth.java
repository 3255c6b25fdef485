package org.entente.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.core.entity.Entity;
import org.entente.core.entity.EntityType;
import org.entente.core.entity.Gazetteer;
import org.entente.core.entity.MentionFinder;
import org.entente.core.entity.Reading;
import org.entente.core.relation.ArticleCount;
import org.entente.core.relation.Counting;

/**
 * How the time of reading and counting an article grows with its length, for texts made to be slow:
 * ten times the text may cost {@value #MOST} times the time.
 */
public final class Growth {

  private static final double MOST = 15;
  private static final int ROUNDS = 7;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final LocalDate DAY = LocalDate.of(2019, 3, 1);

  private final MentionFinder finder = new MentionFinder(Gazetteer.standard());

  private Growth() {}

  /** A text as it is repeated, and how often in the longer of its two lengths. */
  private record Hostile(String name, int times, IntFunction<String> text) {

    static Hostile of(String piece, int times) {
      String name = piece.replace("\n", "\\n");
      return new Hostile(name.substring(0, Math.min(36, name.length())), times, piece::repeat);
    }

    /** A text that opens {@code times} and then closes as often. */
    static Hostile nested(String opening, String closing, int times) {
      return new Hostile(
          opening + "... " + closing,
          times,
          n -> "Peru is here. " + opening.repeat(n) + closing.repeat(n));
    }
  }

  /** Prints a row for each text; ends with 1 if one grows too fast. */
  public static void main(String[] arguments) {
    Growth growth = new Growth();
    texts().forEach(text -> growth.milliseconds(text.text().apply(text.times() / 10)));
    System.out.printf("%-36s %9s %9s %9s %6s%n", "text", "times", "ms", "ms at 10", "ratio");
    boolean linear = true;
    for (Hostile text : texts()) {
      linear &= growth.measure(text);
    }
    System.exit(linear ? 0 : 1);
  }

  private static List<Hostile> texts() {
    String states =
        Gazetteer.standard().entities().stream()
            .filter(e -> e.type() == EntityType.COUNTRY)
            .limit(190)
            .map(Entity::name)
            .collect(Collectors.joining(", "));
    return List.of(
        Hostile.of(" ", 1_000_000),
        Hostile.of("\n", 1_000_000),
        Hostile.of("a\n\n", 100_000),
        Hostile.of("A.", 1_000_000),
        Hostile.of("\"", 200_000),
        Hostile.of("(", 1_000_000),
        Hostile.of("Peru (", 100_000),
        Hostile.of("-", 1_000_000),
        Hostile.of("Peru-", 100_000),
        Hostile.of("z", 1_000_000),
        Hostile.of("7", 1_000_000),
        Hostile.of("Kim ", 500_000),
        Hostile.of("President ", 500_000),
        Hostile.of("president'", 500_000),
        Hostile.of("President Kim ", 100_000),
        Hostile.of("Jacques Chirac and Chirac, ", 100_000),
        Hostile.of("The talks in Peru were long and ", 30_000),
        Hostile.of("July 27, 1953 ", 100_000),
        Hostile.of("the former French president ", 100_000),
        Hostile.of("Nazi ", 500_000),
        Hostile.of("US ", 500_000),
        Hostile.of("U.S. ", 500_000),
        Hostile.of("in ", 1_000_000),
        Hostile.of("Peru in ", 200_000),
        Hostile.of("the North Korea ", 200_000),
        Hostile.of("Jordan Spieth ", 200_000),
        Hostile.of("Smith Jones Brown ", 200_000),
        Hostile.of("Iran invasion of 1979 ", 100_000),
        Hostile.of("\uD83D\uDE00 King Peru ", 200_000),
        Hostile.of(states + " ", 1_000),
        Hostile.of("Macron of Peru, Merkel and May. ", 100_000),
        new Hostile("President Xa Ya, ...", 100_000, Growth::presidents),
        Hostile.nested("who signed ", "is it ", 100_000),
        Hostile.nested("he says (", "is it ) ", 100_000));
  }

  /** So many persons that no table knows, each of another name. */
  private static String presidents(int times) {
    return IntStream.range(0, times)
        .mapToObj(i -> "President Xa" + letters(i) + " Ya" + letters(i) + ", ")
        .collect(Collectors.joining());
  }

  private static String letters(int number) {
    return number == 0 ? "" : (char) ('a' + number % 26) + letters(number / 26);
  }

  private boolean measure(Hostile hostile) {
    double once = milliseconds(hostile.text().apply(hostile.times() / 10));
    double tenfold = milliseconds(hostile.text().apply(hostile.times()));
    double ratio = tenfold / once;
    System.out.printf(
        Locale.ROOT,
        "%-36s %9d %9.1f %9.1f %6.1f%s%n",
        hostile.name(),
        hostile.times(),
        once,
        tenfold,
        ratio,
        ratio > MOST ? " too much" : "");
    return ratio <= MOST;
  }

  /** The shortest of some rounds by the thread's own clock, which other work lengthens least. */
  private double milliseconds(String body) {
    long shortest = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      Reading reading = finder.read("", body, DAY);
      ArticleCount.of(reading, Counting.STANDARD);
      shortest = Math.min(shortest, THREADS.getCurrentThreadCpuTime() - start);
    }
    return shortest / 1e6;
  }
}
