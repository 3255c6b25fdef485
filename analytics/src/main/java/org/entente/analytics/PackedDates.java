package org.entente.analytics;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.text.Field;
import org.entente.core.time.DateMention;

/** Expressions of time as readings carry them, packed. */
final class PackedDates {

  private static final Field[] FIELDS = Field.values();
  private static final DateMention.Type[] TYPES = DateMention.Type.values();

  private PackedDates() {}

  static byte[] pack(List<DateMention> dates) {
    Packer to = new Packer();
    for (DateMention d : dates) {
      to.constant(d.field())
          .number(d.start())
          .number(d.end())
          .text(d.surface())
          .constant(d.type())
          .text(d.value());
    }
    return to.toBytes();
  }

  static List<DateMention> unpack(byte[] bytes) {
    List<DateMention> dates = new ArrayList<>();
    Unpacker from = new Unpacker(bytes);
    while (from.hasMore()) {
      dates.add(
          new DateMention(
              from.constant(FIELDS),
              from.number(),
              from.number(),
              from.text(),
              from.constant(TYPES),
              from.text()));
    }
    return dates;
  }
}
