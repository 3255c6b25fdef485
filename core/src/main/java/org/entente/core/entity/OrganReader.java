package org.entente.core.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.core.text.Tokens;
import org.entente.core.text.Vocabulary;

/**
 * Reads ministries and other organs of states: "the Russian defence ministry", "China's Foreign
 * Ministry", "the Ministry of Defence of Ukraine", and later "the ministry".
 *
 * <p>Whose organ is meant is told by the state beside the phrase; else by an earlier mention of the
 * organ; else, for ministries, by what {@link OrganOwners} finds in the article. Where none of them
 * tells, nothing is found. The state beside the phrase stays a mention of its own.
 */
final class OrganReader {

  private static final List<String> NOUNS = List.of("ministry", "department");

  private final Gazetteer gazetteer;
  private final Organs organs;
  private final OrganOwners owners;
  private final int the;
  private final Set<Integer> staff = new HashSet<>();

  /** The organs that the article at hand has named last: by organ, and by the noun for it. */
  private final Map<String, Entity> last = new HashMap<>();

  OrganReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.organs = gazetteer.organs();
    this.owners = new OrganOwners(gazetteer);
    Vocabulary words = gazetteer.lexicon().vocabulary();
    the = words.find("the");
    for (String word :
        List.of("official", "officials", "spokesman", "spokeswoman", "spokesperson", "statement")) {
      staff.add(words.find(word));
    }
  }

  /** Reads organs; the drafts hold the states of the article. */
  void read(Scene scene, List<Draft> into) {
    if (!namesOrgan(scene)) {
      return;
    }
    owners.begin(scene, into);
    last.clear();
    for (int hit = 0; hit < scene.hits.size(); hit++) {
      Phrase phrase = scene.hits.phrase(hit);
      int at = hit;
      if (phrase.use() == Phrase.Use.ORGAN) {
        organs
            .findCall(scene.surface(scene.hits.from(hit), scene.hits.to(hit)))
            .ifPresent(call -> organ(scene, at, call, into));
      } else if (phrase.use() == Phrase.Use.BODY) {
        body(phrase.entity());
      }
    }
  }

  private static boolean namesOrgan(Scene scene) {
    for (int hit = 0; hit < scene.hits.size(); hit++) {
      if (scene.hits.phrase(hit).use() == Phrase.Use.ORGAN) {
        return true;
      }
    }
    return false;
  }

  /** "The foreign ministry" is not the State Department, though that was named last. */
  private static String key(Organ organ, boolean national) {
    return national ? "national " + organ.id() : organ.id();
  }

  private void body(int index) {
    organs
        .findOrgan(index)
        .ifPresent(
            organ -> {
              Entity body = gazetteer.entity(index);
              remember(organ, body, body.name());
            });
  }

  private void remember(Organ organ, Entity body, String calledNow) {
    boolean national = body.actsFor().filter(organ.otherwise()::contains).isPresent();
    last.put(key(organ, national), body);
    String words = calledNow.toLowerCase(Locale.ROOT);
    NOUNS.stream().filter(words::contains).forEach(noun -> last.put(noun, body));
  }

  private void organ(Scene scene, int hit, Organ.Call call, List<Draft> into) {
    int from = scene.hits.from(hit);
    int to = scene.hits.to(hit);
    Optional<Entity> owner = owners.findBefore(scene, call.organ(), from);
    boolean another = owner.isEmpty() && isOfAnother(scene, from);
    if (owner.isEmpty() && !another) {
      owner = owners.findAfter(scene, to);
    }
    if (owner.isPresent()) {
      of(call.organ(), owner.get())
          .ifPresent(organ -> add(scene, hit, call, organ, Kind.NAME, "organ", into));
    } else if (another && !isMinisters(scene, call, from) || runsOn(scene, from, to)) {
      last.remove(call.organ().id());
    } else if (!call.organ().isNoun() || isDefinite(scene, from, to)) {
      withoutOwner(scene, hit, call, into);
    }
  }

  private void withoutOwner(Scene scene, int hit, Organ.Call call, List<Draft> into) {
    Optional<Entity> earlier =
        Optional.ofNullable(last.get(key(call.organ(), call.isNational())))
            .filter(organ -> organ.actsFor().map(call::canMean).orElse(true));
    if (earlier.isPresent()) {
      Kind kind = call.isNational() ? Kind.NAME : Kind.COREF;
      add(scene, hit, call, earlier.get(), kind, "organ-later", into);
    } else {
      alone(scene, call, scene.hits.from(hit))
          .ifPresent(organ -> add(scene, hit, call, organ, Kind.NAME, "organ-alone", into));
    }
  }

  /** A phrase of a few states needs its capital: the Treasury, not any treasury. */
  private Optional<Entity> alone(Scene scene, Organ.Call call, int from) {
    if (call.isNational() && !scene.tokens.has(from, Tokens.UPPER)) {
      return Optional.empty();
    }
    if (call.alone().size() == 1) {
      return call.alone().stream()
          .findFirst()
          .flatMap(gazetteer::findEntity)
          .flatMap(state -> of(call.organ(), state));
    }
    return call.anyone() || call.isNational()
        ? owners.findAlone(scene, call, from).flatMap(state -> of(call.organ(), state))
        : Optional.empty();
  }

  private Optional<Entity> of(Organ organ, Entity owner) {
    Integer body = organ.bodies().get(owner.id());
    if (body != null) {
      return Optional.of(gazetteer.entity(body));
    }
    if (organ.name().isEmpty()) {
      return Optional.empty();
    }
    String name = organ.name() + " of " + owner.name();
    return Optional.of(
        gazetteer
            .findEntity(EntityId.ofName(name))
            .orElseGet(() -> Entity.named(name, EntityType.ORGANISATION, Optional.of(owner.id()))));
  }

  /**
   * Whether the words before give the organ to one who is no state: "Gaza Health Ministry",
   * "Houthi-run ministry", "Tamura's ministry".
   */
  private static boolean isOfAnother(Scene scene, int from) {
    if (!scene.isJoined(from)) {
      return false;
    }
    Tokens tokens = scene.tokens;
    int before = from - 1;
    return tokens.has(before, Tokens.HYPHEN | Tokens.APOSTROPHE)
        || tokens.has(before, Tokens.UPPER)
            && !tokens.has(before, Tokens.FIRST)
            && !scene.isShouted(tokens.sentence(from));
  }

  /** "Department of State Health Services": a longer name of another. */
  private static boolean runsOn(Scene scene, int from, int to) {
    return scene.has(to, from, Tokens.UPPER)
        && scene.isJoined(to)
        && !scene.tokens.has(to, Tokens.APOSTROPHE)
        && scene.hits.hitAt(to) < 0
        && scene.lexicon.isOf(scene.tokens.word(from + 1))
        && !scene.isShouted(scene.tokens.sentence(from));
  }

  /** "Tamura's Ministry of International Trade and Industry": no other has that name. */
  private static boolean isMinisters(Scene scene, Organ.Call call, int from) {
    return call.alone().size() == 1 && scene.tokens.has(from - 1, Tokens.APOSTROPHE);
  }

  private boolean isDefinite(Scene scene, int from, int to) {
    return scene.isJoined(from) && scene.tokens.word(from - 1) == the
        || scene.together(to, from) && scene.isJoined(to) && staff.contains(scene.tokens.word(to));
  }

  private void add(
      Scene scene,
      int hit,
      Organ.Call call,
      Entity organ,
      Kind kind,
      String rule,
      List<Draft> into) {
    int from = scene.hits.from(hit);
    int to = scene.hits.to(hit);
    scene.organs.put(hit, organ);
    remember(call.organ(), organ, scene.surface(from, to));
    into.add(
        new Draft(
            from, to, Optional.of(organ), organ.type(), kind, Sense.ACTOR, organ.actsFor(), rule));
  }
}
