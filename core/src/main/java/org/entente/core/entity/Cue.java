package org.entente.core.entity;

/** What the words around a name say of its sense; {@link #word()} is the rule in the tables. */
enum Cue {
  /** Nothing: a state acts, a capital is a place. */
  NONE(Sense.ACTOR, ""),
  /** {@code in Peru}, {@code visited Peru}. */
  PLACE_WORD(Sense.PLACE, "name-place"),
  /** {@code Caracas, Venezuela}. */
  ADDRESS(Sense.PLACE, "address"),
  /** {@code the coast of Peru}, {@code the Peru border}, {@code Peru's largest city}. */
  PLACE_NOUN(Sense.PLACE, "place-noun"),
  /** {@code the High Court of Peru}: an office or a proper name located in the state. */
  PROPER_NOUN(Sense.PLACE, "proper-noun"),
  /** {@code a Peru physicist}. */
  ATTRIBUTE(Sense.PLACE, "attribute"),
  /** {@code moved to Peru}, {@code native to Peru}. */
  MOTION(Sense.PLACE, "motion"),
  /** {@code engineers from Peru}. */
  ORIGIN(Sense.PLACE, "origin"),
  /** {@code Peru is a country}. */
  DESCRIBED(Sense.PLACE, "described"),
  /** {@code Peru's army}, {@code the government of Peru}. */
  GOVERNING_NOUN(Sense.ACTOR, "governing-noun"),
  /** {@code the Peru premier}: of a state; a town has a mayor. */
  OFFICE(Sense.ACTOR, "office"),
  /** {@code Peru's team}: of a state or a town. */
  ACTING_NOUN(Sense.ACTOR, "acting-noun"),
  /** {@code ties with Peru}, {@code independence from Peru}. */
  DEALING(Sense.ACTOR, "dealing"),
  /** {@code accused Peru}. */
  ADDRESSED(Sense.ACTOR, "addressed"),
  /** {@code imposed by Peru}. */
  AGENT(Sense.ACTOR, "agent"),
  /** {@code Peru said}. */
  ACTS(Sense.ACTOR, "acts");

  private final Sense sense;
  private final String word;

  Cue(Sense sense, String word) {
    this.sense = sense;
    this.word = word;
  }

  Sense sense() {
    return sense;
  }

  String word() {
    return word;
  }

  boolean isPlace() {
    return sense == Sense.PLACE;
  }
}
