package org.entente.cli;

import java.util.stream.Stream;
import org.entente.core.entity.Entity;
import org.entente.core.entity.Gazetteer;
import org.entente.core.text.Fold;

/** Looks for entities of a gazetteer by their names, of which each has one or more. */
record NameSearch(Gazetteer gazetteer) {

  /** Those who are called so, given as a slug. */
  Stream<Entity> called(String slug) {
    return gazetteer.entities().stream().filter(e -> slugs(e).anyMatch(slug::equals));
  }

  /** Whether a name has those words in it: whole ones, since an acronym is a part of many words. */
  boolean hasWords(Entity entity, String slug) {
    return slugs(entity).anyMatch(name -> ("-" + name + "-").contains("-" + slug + "-"));
  }

  private Stream<String> slugs(Entity entity) {
    return Stream.concat(Stream.of(entity.name()), gazetteer.listNames(entity.id()).stream())
        .map(Fold::slug);
  }
}
