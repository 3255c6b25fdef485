package org.entente.core.entity;

import java.util.function.IntPredicate;

/**
 * What a sequence of words refers to. Sequences that several entities share are chained by {@link
 * #next}.
 *
 * @param entity index among the gazetteer's entities, -1 for a trap or title
 * @param capitals only if written in capitals, as acronyms are
 * @param upperMask bit k set: the k-th token must begin with a capital
 */
record Phrase(Use use, int entity, Kind kind, boolean capitals, int upperMask, Phrase next) {

  /** What a phrase is for. */
  enum Use {
    STATE,
    /** A seat that stands for its government. */
    SEAT,
    CAPITAL,
    PERSON,
    /** An organisation, agency or region. */
    BODY,
    /** An organ of a state that the words around must tell: "the foreign ministry". */
    ORGAN,
    /** A phrase that holds a state's name and means something else. */
    TRAP,
    TITLE
  }

  Phrase followedBy(Phrase other) {
    return new Phrase(
        use, entity, kind, capitals, upperMask, next == null ? other : next.followedBy(other));
  }

  /** A chain without the phrases of some entities, in the same order; null if none is left. */
  static Phrase without(Phrase chain, IntPredicate entities) {
    if (chain == null) {
      return null;
    }
    Phrase rest = without(chain.next, entities);
    return entities.test(chain.entity)
        ? rest
        : new Phrase(chain.use, chain.entity, chain.kind, chain.capitals, chain.upperMask, rest);
  }

  boolean refersTo(Phrase other) {
    return use == other.use && entity == other.entity && capitals == other.capitals;
  }
}
