package org.entente.core.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * A sentence behind a pair's count: one that names both, or, where a wider window counts them and
 * no sentence names both, the first of each.
 */
public record Evidence(EntityPair pair, Sentence sentence) {

  /** The sentences behind all pairs that an article adds. */
  public static List<Evidence> of(Reading reading, ArticleCount count, Counting choices) {
    Map<EntityId, TreeSet<Integer>> sentencesOf = sentencesOf(reading, choices);
    List<Evidence> evidence = new ArrayList<>();
    for (EntityPair pair : count.pairs().keySet()) {
      TreeSet<Integer> ofA = sentencesOf.get(pair.a());
      TreeSet<Integer> ofB = sentencesOf.get(pair.b());
      Set<Integer> both = new HashSet<>(ofA);
      both.retainAll(ofB);
      Set<Integer> shown = both.isEmpty() ? Set.of(ofA.first(), ofB.first()) : both;
      shown.stream()
          .sorted()
          .forEach(s -> evidence.add(new Evidence(pair, reading.sentences().get(s))));
    }
    return evidence;
  }

  private static Map<EntityId, TreeSet<Integer>> sentencesOf(Reading reading, Counting choices) {
    Map<EntityId, TreeSet<Integer>> sentencesOf = new TreeMap<>();
    for (Mention m : reading.mentions()) {
      if (m.kind() == Kind.CAPITAL
          || m.type() == EntityType.AGENCY
          || m.temporal() == Temporal.PAST && !choices.pastIn()) {
        continue;
      }
      m.entity()
          .map(Entity::id)
          .ifPresent(id -> sentencesOf.computeIfAbsent(id, x -> new TreeSet<>()).add(m.sentence()));
      if (choices.via()) {
        m.via()
            .ifPresent(
                id -> sentencesOf.computeIfAbsent(id, x -> new TreeSet<>()).add(m.sentence()));
      }
    }
    return sentencesOf;
  }
}
