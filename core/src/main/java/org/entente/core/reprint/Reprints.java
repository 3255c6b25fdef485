package org.entente.core.reprint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Clusters of articles that are one item of news, of as many articles as memory holds.
 *
 * <p>Articles that share an anchor are candidates ({@link Anchors}, {@link Neighbours}), {@link
 * SameItem} decides on each pair, {@link Grouping} makes clusters of the pairs. The result does not
 * depend on the order in which articles are given. Since one thread holds all articles, those of
 * its pool, most often the common one, help it.
 */
public final class Reprints {

  /** Of a cluster the earliest article, then the first by source and id, stands for all. */
  public static final Comparator<Item> REPRESENTATIVE_FIRST =
      Comparator.comparing(Item::published).thenComparing(Item::source).thenComparing(Item::id);

  /** A bit for each anchor by its lowest bits: few of some million share one by chance. */
  private static final int BITS = 1 << 25;

  private static final Comparator<Item> BY_DAY_AND_ID =
      Comparator.comparing(Item::published).thenComparing(Item::id);

  /**
   * An article as far as it is compared.
   *
   * @param source empty if unknown; tells only who represents a cluster
   */
  public record Item(String id, LocalDate published, String source, Wording wording) {}

  private Reprints() {}

  /** The id of the representative for each article that is not alone, itself included. */
  public static Map<String, String> clusters(List<Item> articles) {
    Item[] items = articles.stream().sorted(BY_DAY_AND_ID).toArray(Item[]::new);
    Wording[] wordings = withoutRepeated(items);
    long[] same =
        Arrays.stream(candidates(items, wordings))
            .parallel()
            .filter(pair -> SameItem.holds(wordings[earlier(pair)], wordings[later(pair)]))
            .toArray();
    Grouping grouping = new Grouping(items.length);
    for (long pair : same) {
      grouping.add(earlier(pair), later(pair));
    }
    return represented(items, grouping.clusters());
  }

  private static Wording[] withoutRepeated(Item[] items) {
    long[][] sentences =
        Arrays.stream(items).parallel().map(i -> i.wording.sentenceHashes()).toArray(long[][]::new);
    RepeatedSentences repeated = new RepeatedSentences();
    for (int i = 0; i < items.length; i++) {
      repeated.add(sentences[i], items[i].published.toEpochDay());
    }
    return Arrays.stream(items)
        .parallel()
        .map(i -> i.wording.without(repeated::contains))
        .toArray(Wording[]::new);
  }

  private static int earlier(long pair) {
    return (int) (pair >>> 32);
  }

  private static int later(long pair) {
    return (int) pair;
  }

  /** Pairs of article numbers, the smaller one in the upper half. */
  private static long[] candidates(Item[] items, Wording[] wordings) {
    int[][] anchors = Arrays.stream(wordings).parallel().map(Anchors::of).toArray(int[][]::new);
    long[] entries = shared(anchors);
    long[] days = Arrays.stream(items).mapToLong(i -> i.published.toEpochDay()).toArray();
    LongStream.Builder pairs = LongStream.builder();
    Neighbours<Integer> neighbours = new Neighbours<>();
    for (long entry : entries) {
      int article = (int) entry;
      neighbours.next(
          (int) (entry >> 32),
          days[article],
          article,
          other -> pairs.add((long) other << 32 | article));
    }
    return enough(pairs.build().sorted().toArray(), anchors);
  }

  /**
   * Anchors, each with the number of an article that has it, in order; without most of those that
   * one article alone has, as most are.
   */
  private static long[] shared(int[][] anchors) {
    BitSet met = new BitSet(BITS);
    BitSet metAgain = new BitSet(BITS);
    for (int[] some : anchors) {
      for (int anchor : some) {
        (met.get(bit(anchor)) ? metAgain : met).set(bit(anchor));
      }
    }
    LongStream.Builder entries = LongStream.builder();
    for (int article = 0; article < anchors.length; article++) {
      for (int anchor : anchors[article]) {
        if (metAgain.get(bit(anchor))) {
          entries.add((long) anchor << 32 | article);
        }
      }
    }
    return entries.build().sorted().toArray();
  }

  private static int bit(int anchor) {
    return anchor & BITS - 1;
  }

  /** Of pairs in order, each as often as it shares an anchor, those that share enough. */
  private static long[] enough(long[] pairs, int[][] anchors) {
    long[] kept = new long[pairs.length];
    int size = 0;
    int from = 0;
    for (int i = 1; i <= pairs.length; i++) {
      if (i == pairs.length || pairs[i] != pairs[from]) {
        int a = anchors[earlier(pairs[from])].length;
        int b = anchors[later(pairs[from])].length;
        if (Neighbours.areEnough(i - from, Math.min(a, b))) {
          kept[size++] = pairs[from];
        }
        from = i;
      }
    }
    return Arrays.copyOf(kept, size);
  }

  private static Map<String, String> represented(Item[] items, int[] clusters) {
    Map<Integer, List<Item>> members = new HashMap<>();
    for (int i = 0; i < items.length; i++) {
      members.computeIfAbsent(clusters[i], first -> new ArrayList<>(1)).add(items[i]);
    }
    Map<String, String> byId = new HashMap<>();
    for (List<Item> cluster : members.values()) {
      if (cluster.size() > 1) {
        String representative = Collections.min(cluster, REPRESENTATIVE_FIRST).id;
        cluster.forEach(item -> byId.put(item.id, representative));
      }
    }
    return byId;
  }
}
