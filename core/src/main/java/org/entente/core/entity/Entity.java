package org.entente.core.entity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.core.time.Validity;

/**
 * One who can be named: a state, a person, a body.
 *
 * @param iso2 ISO 3166-1 letters, empty if none
 * @param cow Correlates of War state number, with dates where it changed ({@code
 *     260@1955-05-05..1990-10-02; 255@1990-10-03..}), empty if none
 * @param wikidata the Wikidata id, empty if not confirmed
 * @param actsFor the state that a body belongs to; for a person see {@link #tenures}
 * @param span when the state or body existed
 * @param tenures the offices of a person, by their beginning
 */
public record Entity(
    EntityId id,
    EntityType type,
    String name,
    String iso2,
    String cow,
    String wikidata,
    Optional<EntityId> actsFor,
    Validity span,
    List<Tenure> tenures) {

  public Entity {
    tenures = tenures.stream().sorted(Comparator.comparing(t -> t.span().from())).toList();
  }

  /** An entity of which a text tells no more than name, type and whom it acts for. */
  public static Entity named(String name, EntityType type, Optional<EntityId> actsFor) {
    return new Entity(
        EntityId.ofName(name), type, name, "", "", "", actsFor, Validity.ALWAYS, List.of());
  }

  /** The office that a person holds on a day, else the last one before it, else the first after. */
  public Optional<Tenure> findTenure(LocalDate day) {
    Optional<Tenure> held =
        tenures.stream()
            .filter(t -> t.span().contains(day))
            .min(Comparator.comparingInt(t -> rank(t.role())));
    if (held.isPresent()) {
      return held;
    }
    return tenures.stream()
        .filter(t -> t.span().to().isBefore(day))
        .max(Comparator.comparing(t -> t.span().to()))
        .or(() -> tenures.stream().findFirst());
  }

  /** The state or body that the entity acts for on a day. */
  public Optional<EntityId> findAffiliation(LocalDate day) {
    return tenures.isEmpty() ? actsFor : findTenure(day).map(Tenure::of);
  }

  /**
   * The COW number in force on a day, empty if none. A state has it only while it exists, so that
   * on any day a number is that of one entity: 365 is the Soviet Union's, then Russia's.
   */
  public String cowCode(LocalDate day) {
    return cowCode(new Validity(day, day));
  }

  /**
   * The COW number in force on the first day of a period on which the state has one, empty if it
   * has none in all of it. A state that comes to be in a period so has its number there.
   */
  public String cowCode(Validity period) {
    String code = "";
    LocalDate first = LocalDate.MAX;
    for (String part : cow.isEmpty() ? new String[0] : cow.split(";")) {
      String[] codeAndSpan = part.trim().split("@");
      Validity inForce = codeAndSpan.length == 1 ? Validity.ALWAYS : span(codeAndSpan[1]);
      LocalDate from = Collections.max(List.of(inForce.from(), span.from(), period.from()));
      LocalDate to = Collections.min(List.of(inForce.to(), span.to(), period.to()));
      if (!from.isAfter(to) && (code.isEmpty() || from.isBefore(first))) {
        code = codeAndSpan[0];
        first = from;
      }
    }
    return code;
  }

  private static Validity span(String fromTo) {
    int dots = fromTo.indexOf("..");
    return Validity.parse(fromTo.substring(0, dots), fromTo.substring(dots + 2));
  }

  private static int rank(String role) {
    return List.of("LEADER", "HOS", "HOG", "SG", "FM", "DM").indexOf(role) & 0xF;
  }
}
