package org.entente.core.relation;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.core.entity.Entity;
import org.entente.core.entity.EntityId;
import org.entente.core.entity.EntityType;
import org.entente.core.entity.Kind;
import org.entente.core.entity.Mention;
import org.entente.core.entity.Reading;
import org.entente.core.entity.Temporal;
import org.entente.core.text.Sentence;

/**
 * What one article adds to all counts: the one place that decides who counts, how often, and which
 * pairs.
 *
 * <p>Capitals as places and ambiguous names never count. Agencies are named, but have no windows
 * and no pairs. A person or body counts for its state too, if the choice is so; the two make no
 * pair with each other. Mentions of the past are kept apart unless they are let in. An article
 * above the cap on pairs adds no windows: those of a pair, of each of the two and of all must be of
 * the same articles.
 *
 * @param windows how many windows the article has; 0 above the cap
 * @param named who is named, by id
 * @param pairs in how many windows each pair stands
 * @param pairCap whether the article names too many to count its pairs
 */
public record ArticleCount(
    int windows,
    SortedMap<EntityId, Named> named,
    SortedMap<EntityPair, Integer> pairs,
    boolean pairCap) {

  /**
   * How an article names one entity.
   *
   * @param mentions current and future ones, with those of people who act for it
   * @param pastMentions those of the past
   * @param windows windows with a mention that counts; 0 for an agency and above the cap
   */
  public record Named(int mentions, int pastMentions, int windows) {}

  public static ArticleCount of(Reading reading, Counting choices) {
    return new Counter(reading, choices).count();
  }

  private static final class Counter {
    private final Reading reading;
    private final Counting choices;
    private final Map<EntityId, int[]> mentions = new TreeMap<>();
    private final Map<EntityId, BitSet> windowsOf = new TreeMap<>();
    private final Set<EntityPair> ownState = new HashSet<>();

    Counter(Reading reading, Counting choices) {
      this.reading = reading;
      this.choices = choices;
    }

    ArticleCount count() {
      for (Mention mention : reading.mentions()) {
        if (mention.kind() != Kind.CAPITAL) {
          mention.entity().map(Entity::id).ifPresent(id -> note(id, mention));
          via(mention).ifPresent(id -> note(id, mention));
        }
      }
      boolean capped = windowsOf.size() > choices.maxEntities();
      if (capped) {
        windowsOf.clear();
      }
      SortedMap<EntityId, Named> named = new TreeMap<>();
      mentions.forEach((id, n) -> named.put(id, new Named(n[0], n[1], windows(id).cardinality())));
      int windows = capped ? 0 : choices.window().count(reading.sentences());
      return new ArticleCount(windows, named, pairs(), capped);
    }

    private Optional<EntityId> via(Mention mention) {
      if (!choices.via() || mention.type() == EntityType.AGENCY) {
        return Optional.empty();
      }
      Optional<EntityId> own = mention.entity().map(Entity::id);
      mention
          .via()
          .filter(v -> own.isPresent())
          .ifPresent(v -> ownState.add(EntityPair.of(own.get(), v)));
      return mention.via();
    }

    private void note(EntityId id, Mention mention) {
      boolean past = mention.temporal() == Temporal.PAST && !choices.pastIn();
      mentions.computeIfAbsent(id, x -> new int[2])[past ? 1 : 0]++;
      if (!past && mention.type() != EntityType.AGENCY) {
        Sentence sentence = reading.sentences().get(mention.sentence());
        windowsOf.computeIfAbsent(id, x -> new BitSet()).set(choices.window().of(sentence));
      }
    }

    private BitSet windows(EntityId id) {
      return windowsOf.getOrDefault(id, new BitSet());
    }

    private SortedMap<EntityPair, Integer> pairs() {
      SortedMap<EntityPair, Integer> pairs = new TreeMap<>();
      SortedSet<EntityId> after = new TreeSet<>(windowsOf.keySet());
      for (EntityId a : windowsOf.keySet()) {
        after.remove(a);
        for (EntityId b : after) {
          BitSet both = (BitSet) windowsOf.get(a).clone();
          both.and(windowsOf.get(b));
          EntityPair pair = new EntityPair(a, b);
          if (!both.isEmpty() && !ownState.contains(pair)) {
            pairs.put(pair, both.cardinality());
          }
        }
      }
      return pairs;
    }
  }
}
