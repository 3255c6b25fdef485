package org.entente.core.entity;

import java.io.Serializable;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.entente.core.text.Fold;

/**
 * The name of an entity in every table: {@code iso3:CHN} for a state, {@code wd:Q7747} where a
 * Wikidata id is known, else {@code name:liu-guozhong}.
 */
public record EntityId(String value) implements Comparable<EntityId>, Serializable {

  private static final Pattern FORM =
      Pattern.compile("iso3:[A-Z]{3}|wd:Q[1-9][0-9]*|name:(?!-)(?!.*--)[a-z0-9-]+(?<!-)");

  public EntityId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "no entity id: '" + value + "'; valid are iso3:CHN, wd:Q7747, name:liu-guozhong");
    }
  }

  public static EntityId of(String value) {
    return new EntityId(value);
  }

  public static EntityId ofIso3(String iso3) {
    return new EntityId("iso3:" + iso3);
  }

  /** The id of an entity of which only the name is known. */
  public static EntityId ofName(String name) {
    return new EntityId("name:" + Fold.slug(name));
  }

  /** The ISO 3166 letters of a state's id; empty for others. */
  public String iso3() {
    return isState() ? value.substring(5) : "";
  }

  public boolean isState() {
    return value.startsWith("iso3:");
  }

  @Override
  public int compareTo(EntityId other) {
    return Comparator.comparing(EntityId::value).compare(this, other);
  }

  @Override
  public String toString() {
    return value;
  }
}
