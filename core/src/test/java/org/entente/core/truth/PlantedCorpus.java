package org.entente.core.truth;

import java.util.SplittableRandom;
import org.entente.core.relation.Association;
import org.entente.core.relation.PairTest;
import org.entente.core.statistics.BenjaminiHochberg;

/**
 * Stories in which entities are named independently of each other, but for planted pairs.
 *
 * <p>Each entity is in a story by its own chance, and then in one sentence at least and in any
 * other by a chance common to all: who is named once is named again.
 */
final class PlantedCorpus {

  static final int ENTITIES = 25;

  /** Planted pairs are 0-1, 2-3, ... */
  static final int PLANTED = 5;

  private final long[] windowsOf = new long[ENTITIES];
  private final long[][] joint = new long[ENTITIES][ENTITIES];
  private final long[][] squares = new long[ENTITIES][ENTITIES];
  private long windows;

  /**
   * What stories look like.
   *
   * @param shortest fewest sentences
   * @param longest most; in between, a length has a chance inverse to it
   * @param again the chance of another sentence for who is in the story
   * @param copies most articles of a story
   */
  record Shape(String name, int stories, int shortest, int longest, double again, int copies) {

    int sentences(SplittableRandom random) {
      double ratio = (double) longest / shortest;
      return (int) Math.round(shortest * Math.pow(ratio, random.nextDouble()));
    }
  }

  /**
   * Draws a corpus.
   *
   * @param together the chance that a story puts the two of a planted pair in the same sentences
   */
  static PlantedCorpus draw(SplittableRandom random, Shape shape, double together) {
    PlantedCorpus corpus = new PlantedCorpus();
    for (int story = 0; story < shape.stories(); story++) {
      corpus.add(random, shape, together);
    }
    return corpus;
  }

  private void add(SplittableRandom random, Shape shape, double together) {
    int sentences = shape.sentences(random);
    int copies = shape.copies() == 1 ? 1 : random.nextInt(1, shape.copies() + 1);
    long[] in = new long[ENTITIES];
    for (int e = 0; e < ENTITIES; e++) {
      in[e] = random.nextDouble() < chance(e) ? someOf(random, sentences, shape.again()) : 0;
    }
    for (int pair = 0; pair < PLANTED; pair++) {
      if (random.nextDouble() < together) {
        long where = someOf(random, sentences, shape.again());
        in[2 * pair] |= where;
        in[2 * pair + 1] |= where;
      }
    }
    count(in, copies);
    windows += (long) sentences * copies;
  }

  /** From one story in five to one in fifty. */
  private static double chance(int entity) {
    return 0.2 / (1 + 9.0 * entity / (ENTITIES - 1));
  }

  private static long someOf(SplittableRandom random, int sentences, double again) {
    long some = 1L << random.nextInt(sentences);
    for (int s = 0; s < sentences; s++) {
      some |= random.nextDouble() < again ? 1L << s : 0;
    }
    return some;
  }

  private void count(long[] in, int copies) {
    for (int a = 0; a < ENTITIES; a++) {
      windowsOf[a] += (long) Long.bitCount(in[a]) * copies;
      for (int b = a + 1; b < ENTITIES; b++) {
        long both = (long) Long.bitCount(in[a] & in[b]) * copies;
        joint[a][b] += both;
        squares[a][b] += both * both;
      }
    }
  }

  /** What a run reports: how many pairs, and how many of these were not planted. */
  record Found(int all, int wrong) {}

  /**
   * Tests all pairs of the entities with enough windows.
   *
   * @param witnesses whether windows of one story are taken for less than so many witnesses
   */
  Found test(boolean witnesses) {
    double[] p = new double[ENTITIES * ENTITIES];
    int enough = 0;
    for (int a = 0; a < ENTITIES; a++) {
      enough += windowsOf[a] >= PairTest.ENOUGH_WINDOWS ? 1 : 0;
      for (int b = 0; b < ENTITIES; b++) {
        p[a * ENTITIES + b] = b > a ? pValue(a, b, witnesses) : 1;
      }
    }
    double[] tested = java.util.Arrays.stream(p).filter(x -> x < 1).toArray();
    double[] q = BenjaminiHochberg.qValues(tested, PairTest.family(enough));
    int found =
        (int) java.util.Arrays.stream(q).filter(x -> x < PairTest.FALSE_DISCOVERIES).count();
    double limit = java.util.Arrays.stream(tested).sorted().limit(found).max().orElse(-1);
    int right = 0;
    for (int pair = 0; pair < PLANTED; pair++) {
      right += p[2 * pair * ENTITIES + 2 * pair + 1] <= limit ? 1 : 0;
    }
    return new Found(found, found - right);
  }

  private double pValue(int a, int b, boolean witnesses) {
    if (Math.min(windowsOf[a], windowsOf[b]) < PairTest.ENOUGH_WINDOWS) {
      return 1;
    }
    double effect = witnesses ? PairTest.designEffect(joint[a][b], squares[a][b]) : 1;
    double expected = Association.of(joint[a][b], windowsOf[a], windowsOf[b], windows).expected();
    return PairTest.pValue(joint[a][b], expected, effect);
  }
}
