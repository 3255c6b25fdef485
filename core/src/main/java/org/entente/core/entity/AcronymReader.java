package org.entente.core.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.core.text.Tokens;

/**
 * Reads organisations that an article defines by an acronym: "the Popular Front for Change (PFC)",
 * "WPK (Workers' Party of Korea)". Within the article the definition wins over the tables.
 *
 * <p>States within such a name stay mentions of their own; other bodies within it do not.
 */
final class AcronymReader {

  /** More definitions than an article has; a text made of them stays linear. */
  private static final int MOST = 100;

  private static final Phrase SILENT = new Phrase(Phrase.Use.TRAP, -1, Kind.NAME, false, 0, null);

  private final Gazetteer gazetteer;
  private final AcronymDefinition definition = new AcronymDefinition();

  /** Of the article at hand: what its acronyms mean, by the hash of the word. */
  private final Map<Integer, Defined> acronyms = new HashMap<>();

  /** Names that no table knows, by the hash of their first word. */
  private final Map<Integer, List<Defined>> names = new HashMap<>();

  AcronymReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  private record Defined(Entity body, String acronym, int from, int to) {}

  /** Reads definitions, then all that they define; the drafts hold states and their organs. */
  void read(Scene scene, List<Draft> into) {
    acronyms.clear();
    names.clear();
    for (int t = 1; t < scene.tokens.size() && acronyms.size() < MOST; t++) {
      if (scene.tokens.has(t, Tokens.OPEN) && definition.read(scene, t)) {
        define(scene);
      }
    }
    if (!acronyms.isEmpty()) {
      uses(scene, into);
    }
  }

  private void define(Scene scene) {
    int from = definition.from();
    int to = definition.to();
    String acronym = scene.surface(definition.acronym(), definition.acronym() + 1);
    Optional<Entity> known = known(scene, from, to);
    Optional<Entity> body = known.isPresent() ? known : unknown(scene, from, to);
    if (body.isEmpty()) {
      return;
    }
    Defined defined = new Defined(body.get(), acronym, from, to);
    acronyms.put(scene.tokens.hash(definition.acronym()), defined);
    if (known.isEmpty()) {
      names.computeIfAbsent(scene.tokens.hash(from), x -> new ArrayList<>()).add(defined);
    }
  }

  /** The body of the tables, or organ of a state, that the name is. */
  private Optional<Entity> known(Scene scene, int from, int to) {
    int hit = scene.hits.hitAt(from);
    if (hit < 0 || scene.hits.from(hit) != from || scene.hits.to(hit) != to) {
      return Optional.empty();
    }
    Phrase phrase = scene.hits.phrase(hit);
    return phrase.use() == Phrase.Use.BODY
        ? Optional.of(gazetteer.entity(phrase.entity()))
        : Optional.ofNullable(scene.organs.get(hit));
  }

  private Optional<Entity> unknown(Scene scene, int from, int to) {
    String name = scene.surface(from, to).replaceAll("\\s+", " ");
    if (!definition.namesBody(scene)) {
      return Optional.empty();
    }
    EntityType type = name.endsWith(" News Agency") ? EntityType.AGENCY : EntityType.ORGANISATION;
    Entity body = Entity.named(name, type, Optional.empty());
    return Optional.of(gazetteer.findEntity(body.id()).orElse(body)).filter(b -> b.type() == type);
  }

  private void uses(Scene scene, List<Draft> into) {
    Set<Integer> silenced = new HashSet<>();
    List<Draft> found = new ArrayList<>();
    int t = 0;
    while (t < scene.tokens.size()) {
      Defined acronym = acronymAt(scene, t);
      Defined name = acronym == null ? nameAt(scene, t) : null;
      int end = t + 1;
      if (acronym != null && silence(scene, t, end, acronym.body(), silenced)) {
        found.add(draft(t, end, acronym.body(), Kind.ACRONYM));
      } else if (name != null) {
        end = t + name.to() - name.from();
        silence(scene, t, end, name.body(), new HashSet<>());
        found.add(draft(t, end, name.body(), Kind.NAME));
      }
      t = end;
    }
    into.removeIf(d -> d.to() - d.from() == 1 && silenced.contains(d.from()));
    into.addAll(found);
  }

  /** What is defined for a token, null if nothing is. */
  private Defined acronymAt(Scene scene, int t) {
    Defined defined = acronyms.get(scene.tokens.hash(t));
    boolean same = defined != null && scene.surface(t, t + 1).equals(defined.acronym());
    boolean word = same && scene.tokens.word(t) >= 0 && scene.hits.hitAt(t) < 0;
    return same && !(word && scene.isShouted(scene.tokens.sentence(t))) ? defined : null;
  }

  private Defined nameAt(Scene scene, int t) {
    for (Defined d : names.getOrDefault(scene.tokens.hash(t), List.of())) {
      if (isSame(scene, d, t)) {
        return d;
      }
    }
    return null;
  }

  private static boolean isSame(Scene scene, Defined d, int t) {
    if (!scene.tokens.has(t, Tokens.UPPER)) {
      return false;
    }
    for (int k = 0; k < d.to() - d.from(); k++) {
      boolean there = scene.together(t + k, t) && (k == 0 || scene.isJoined(t + k));
      if (!there || scene.tokens.hash(t + k) != scene.tokens.hash(d.from() + k)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Takes the tables' bodies out of a span, and for an acronym its state too; false where the
   * tables mean the same, or something longer.
   */
  private boolean silence(Scene scene, int from, int to, Entity body, Set<Integer> silenced) {
    for (int t = from; t < to; t++) {
      int hit = scene.hits.hitAt(t);
      if (hit < 0) {
        continue;
      }
      Phrase phrase = scene.hits.phrase(hit);
      boolean same =
          phrase.use() == Phrase.Use.BODY && gazetteer.entity(phrase.entity()).equals(body);
      if (same || to - from == 1 && scene.hits.to(hit) - scene.hits.from(hit) > 1) {
        return false;
      }
      if (phrase.use() == Phrase.Use.BODY || to - from == 1) {
        scene.hits.choose(hit, SILENT);
        silenced.add(t);
      }
    }
    return true;
  }

  private Draft draft(int from, int to, Entity body, Kind kind) {
    Optional<EntityId> via = body.actsFor().filter(gazetteer::isState);
    return new Draft(
        from, to, Optional.of(body), body.type(), kind, Sense.ACTOR, via, "defined-acronym");
  }
}
