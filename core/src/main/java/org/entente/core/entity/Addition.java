package org.entente.core.entity;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One entity that a user adds to the gazetteer, or what the user changes in one that it knows.
 *
 * <p>The names given are found beside those that the gazetteer has, and go before what others mean
 * by the same words. Plain values, so that additions travel to wherever articles are read; an empty
 * text says that nothing is given, which leaves a known entity as it is.
 *
 * @param name the name that tables show; it is found in texts too
 * @param names the other names by kind: name, acronym, demonym, metonym (always stands for the
 *     government), capital
 * @param exclude phrases that are never this entity; if nobody else has them they are nobody
 * @param surname what a person is called later in an article; if empty, the last word of the name
 * @param affiliation id of the state or body acted for
 * @param office a person's office with the affiliation: "Foreign Minister"
 * @param from first day, month or year of a state or body, or of a person's office
 * @param to the last, whole
 * @param replace forget the names, dates, affiliation and offices that the gazetteer has for the id
 */
public record Addition(
    EntityId id,
    EntityType type,
    String name,
    Map<Kind, List<String>> names,
    List<String> exclude,
    String surname,
    String affiliation,
    String office,
    String from,
    String to,
    boolean replace)
    implements Serializable {

  public Addition {
    Map<Kind, List<String>> copy = new EnumMap<>(Kind.class);
    names.forEach((kind, texts) -> copy.put(kind, List.copyOf(texts)));
    names = Collections.unmodifiableMap(copy);
    exclude = List.copyOf(exclude);
  }
}
