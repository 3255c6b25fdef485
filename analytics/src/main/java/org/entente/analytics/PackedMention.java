package org.entente.analytics;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.entity.EntityId;
import org.entente.core.entity.EntityType;
import org.entente.core.entity.Kind;
import org.entente.core.entity.Mention;
import org.entente.core.entity.Sense;
import org.entente.core.entity.Temporal;
import org.entente.core.text.Field;

/** A mention as readings carry it, packed: as core's, but of the entity there is only the id. */
record PackedMention(
    Field field,
    int start,
    int end,
    String entity,
    String surface,
    EntityType type,
    Kind kind,
    Sense sense,
    String via,
    Temporal temporal,
    String rule,
    int sentence) {

  private static final Field[] FIELDS = Field.values();
  private static final EntityType[] TYPES = EntityType.values();
  private static final Kind[] KINDS = Kind.values();
  private static final Sense[] SENSES = Sense.values();
  private static final Temporal[] TEMPORALS = Temporal.values();

  static byte[] pack(List<Mention> mentions) {
    Packer to = new Packer();
    for (Mention m : mentions) {
      to.constant(m.field())
          .number(m.start())
          .number(m.end())
          .text(m.entity().map(e -> e.id().value()).orElse(null))
          .text(m.surface())
          .constant(m.type())
          .constant(m.kind())
          .constant(m.sense())
          .text(m.via().map(EntityId::value).orElse(null))
          .constant(m.temporal())
          .text(m.rule())
          .number(m.sentence());
    }
    return to.toBytes();
  }

  static List<PackedMention> unpack(byte[] bytes) {
    List<PackedMention> mentions = new ArrayList<>();
    Unpacker from = new Unpacker(bytes);
    while (from.hasMore()) {
      mentions.add(
          new PackedMention(
              from.constant(FIELDS),
              from.number(),
              from.number(),
              from.text(),
              from.text(),
              from.constant(TYPES),
              from.constant(KINDS),
              from.constant(SENSES),
              from.text(),
              from.constant(TEMPORALS),
              from.text(),
              from.number()));
    }
    return mentions;
  }
}
