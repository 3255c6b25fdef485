package org.entente.core.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.core.entity.Entity;
import org.entente.core.entity.EntityId;
import org.entente.core.entity.EntityType;
import org.entente.core.entity.Kind;
import org.entente.core.entity.Mention;
import org.entente.core.entity.Reading;
import org.entente.core.entity.Sense;
import org.entente.core.entity.Temporal;
import org.entente.core.text.Field;
import org.entente.core.text.Sentence;
import org.entente.core.time.Validity;

/** Readings written down by hand: sentences as paragraph numbers, mentions by id and sentence. */
final class Readings {

  static final EntityId CHINA = EntityId.of("iso3:CHN");
  static final EntityId JAPAN = EntityId.of("iso3:JPN");
  static final EntityId KOREA = EntityId.of("iso3:PRK");
  static final EntityId XI = EntityId.of("name:xi");
  static final EntityId KCNA = EntityId.of("name:kcna");

  private Readings() {}

  /** A title and sentences in the given paragraphs, ten characters each. */
  static Reading reading(List<Integer> paragraphs, Mention... mentions) {
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(new Sentence(0, 0, 0, 10));
    for (int i = 0; i < paragraphs.size(); i++) {
      sentences.add(new Sentence(i + 1, paragraphs.get(i), i * 11, i * 11 + 10));
    }
    return new Reading(sentences, List.of(mentions), List.of());
  }

  static Mention state(EntityId id, int sentence) {
    return mention(
        Optional.of(id), EntityType.COUNTRY, Kind.NAME, null, Temporal.CURRENT, sentence);
  }

  static Mention past(EntityId id, int sentence) {
    return mention(Optional.of(id), EntityType.COUNTRY, Kind.NAME, null, Temporal.PAST, sentence);
  }

  static Mention capital(EntityId id, int sentence) {
    return mention(
        Optional.of(id), EntityType.COUNTRY, Kind.CAPITAL, null, Temporal.CURRENT, sentence);
  }

  static Mention person(EntityId id, EntityId via, int sentence) {
    return mention(Optional.of(id), EntityType.PERSON, Kind.NAME, via, Temporal.CURRENT, sentence);
  }

  static Mention agency(EntityId id, EntityId via, int sentence) {
    return mention(Optional.of(id), EntityType.AGENCY, Kind.NAME, via, Temporal.CURRENT, sentence);
  }

  static Mention ambiguous(int sentence) {
    return mention(
        Optional.empty(), EntityType.PERSON, Kind.NAME, null, Temporal.CURRENT, sentence);
  }

  private static Mention mention(
      Optional<EntityId> id,
      EntityType type,
      Kind kind,
      EntityId via,
      Temporal time,
      int sentence) {
    Optional<EntityId> actsFor = Optional.ofNullable(via);
    Optional<Entity> entity =
        id.map(
            i -> new Entity(i, type, i.value(), "", "", "", actsFor, Validity.ALWAYS, List.of()));
    return new Mention(
        sentence == 0 ? Field.TITLE : Field.BODY,
        0,
        1,
        "x",
        entity,
        type,
        kind,
        Sense.ACTOR,
        actsFor,
        time,
        "test",
        sentence);
  }
}
