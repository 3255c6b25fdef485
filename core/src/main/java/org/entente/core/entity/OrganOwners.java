package org.entente.core.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.text.Tokens;
import org.entente.core.text.Vocabulary;

/**
 * Finds the state whose organ a phrase means: the one beside it, else the only one that can be
 * meant.
 */
final class OrganOwners {

  /** Words that may stand between a genitive and its organ: "Japan's powerful Finance Ministry". */
  private static final int WORDS_BETWEEN = 2;

  /** How many states before a phrase are looked at, so that no text is slower than linear. */
  private static final int STATES_BEFORE = 12;

  private final Gazetteer gazetteer;
  private final int of;
  private final int the;

  /** The states of the article at hand, in order and by the tokens where they begin and end. */
  private final List<Draft> states = new ArrayList<>();

  private final Map<Integer, Entity> from = new HashMap<>();
  private final Map<Integer, Entity> to = new HashMap<>();

  /** The same, each once. */
  private final Map<EntityId, Entity> named = new HashMap<>();

  private Optional<Entity> dateline = Optional.empty();
  private int passed;

  OrganOwners(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    Vocabulary words = gazetteer.lexicon().vocabulary();
    of = words.find("of");
    the = words.find("the");
  }

  /** Takes in the states of an article. */
  void begin(Scene scene, List<Draft> drafts) {
    named.clear();
    dateline = Optional.empty();
    states.clear();
    from.clear();
    to.clear();
    passed = 0;
    for (Draft draft : drafts) {
      if (draft.type() == EntityType.COUNTRY && draft.entity().isPresent()) {
        states.add(draft);
        from.put(draft.from(), draft.entity().get());
        to.put(draft.to(), draft.entity().get());
        named.put(draft.entity().get().id(), draft.entity().get());
        if (draft.from() == scene.tokens.bodyStart() && draft.kind() == Kind.CAPITAL) {
          dateline = draft.entity();
        }
      }
    }
    states.sort(Comparator.comparingInt(Draft::from));
  }

  /** "Russian defence ministry", "China's powerful Ministry of Trade". */
  Optional<Entity> findBefore(Scene scene, Organ organ, int first) {
    if (!scene.isJoined(first)) {
      return Optional.empty();
    }
    if (!scene.tokens.has(first - 1, Tokens.APOSTROPHE)) {
      Optional<Entity> adjacent = endingAt(scene, organ, first);
      if (adjacent.isPresent()) {
        return adjacent;
      }
    }
    int t = first - 1;
    for (int words = 0; words < WORDS_BETWEEN + 1 && scene.isJoined(t); words++, t--) {
      if (scene.tokens.has(t, Tokens.APOSTROPHE)) {
        return endingAt(scene, organ, t);
      }
      if (scene.tokens.has(t, Tokens.UPPER)) {
        break;
      }
    }
    return Optional.empty();
  }

  private Optional<Entity> endingAt(Scene scene, Organ organ, int token) {
    Entity state = to.get(token);
    if (state != null) {
      return Optional.of(state);
    }
    int hit = scene.hits.hitAt(token - 1);
    if (hit < 0 || scene.hits.phrase(hit).use() != Phrase.Use.BODY) {
      return Optional.empty();
    }
    Entity body = gazetteer.entity(scene.hits.phrase(hit).entity());
    return organ.bodies().containsKey(body.id()) ? Optional.of(body) : Optional.empty();
  }

  /** "Ministry of Defence of the Russian Federation". */
  Optional<Entity> findAfter(Scene scene, int at) {
    if (!scene.together(at, at - 1) || !scene.isJoined(at) || scene.tokens.word(at) != of) {
      return Optional.empty();
    }
    boolean article = scene.isJoined(at + 1) && scene.tokens.word(at + 1) == the;
    int name = article ? at + 2 : at + 1;
    return scene.isJoined(name) ? Optional.ofNullable(from.get(name)) : Optional.empty();
  }

  /** The state meant by a phrase that stands alone, where the article leaves no doubt. */
  Optional<Entity> findAlone(Scene scene, Organ.Call call, int first) {
    List<Entity> possible =
        named.values().stream().filter(s -> call.canMean(s.id())).limit(2).toList();
    if (possible.size() == 1 || call.isNational()) {
      return only(possible);
    }
    Optional<Entity> near = only(near(scene, call, first));
    return near.isPresent() ? near : dateline.filter(s -> call.canMean(s.id()));
  }

  /** States that act in the same sentence before the phrase, else in the sentence before. */
  private List<Entity> near(Scene scene, Organ.Call call, int first) {
    while (passed < states.size() && states.get(passed).from() < first) {
      passed++;
    }
    int sentence = scene.tokens.sentence(first);
    List<Entity> same = new ArrayList<>();
    List<Entity> earlier = new ArrayList<>();
    for (int i = passed - 1; i >= Math.max(0, passed - STATES_BEFORE); i--) {
      Draft state = states.get(i);
      int distance = sentence - scene.tokens.sentence(state.from());
      if (distance <= 1 && call.canMean(state.entity().orElseThrow().id())) {
        (distance == 0 ? same : earlier).add(state.entity().orElseThrow());
      }
    }
    return same.isEmpty() && sentence > 1 ? earlier : same;
  }

  /** The one that all are, if they are one. */
  private static Optional<Entity> only(List<Entity> states) {
    boolean one = states.stream().allMatch(s -> s.id().equals(states.get(0).id()));
    return one ? states.stream().findFirst() : Optional.empty();
  }
}
