package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.entity.EntityId;
import org.entente.core.entity.Gazetteer;
import org.entente.core.text.Fold;
import org.entente.ingest.entities.UserEntities;

/**
 * The entities of {@code --entity}: ids as in the tables, or the ISO letters of a state (CHN).
 *
 * <p>An id made of a name ({@code name:…}) is taken as it is, since persons are found in texts who
 * are in no table.
 */
final class Focus {

  private static final int SUGGESTIONS = 5;

  private Focus() {}

  static List<EntityId> of(List<String> words, UserEntities own) throws CommandFailed {
    if (words.isEmpty()) {
      return List.of();
    }
    Gazetteer gazetteer = Gazetteer.with(own.additions());
    List<EntityId> focus = new ArrayList<>();
    for (String word : words) {
      focus.add(find(word, gazetteer).orElseThrow(() -> unknown(word, gazetteer)));
    }
    return focus.stream().distinct().toList();
  }

  private static Optional<EntityId> find(String word, Gazetteer gazetteer) {
    return Stream.of(word, "iso3:" + word.toUpperCase(Locale.ROOT))
        .flatMap(form -> parse(form).stream())
        .filter(id -> gazetteer.findEntity(id).isPresent() || id.value().startsWith("name:"))
        .findFirst();
  }

  private static Optional<EntityId> parse(String word) {
    try {
      return Optional.of(EntityId.of(word));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static CommandFailed unknown(String word, Gazetteer gazetteer) {
    String meant = Fold.slug(word.substring(word.indexOf(':') + 1));
    NameSearch search = new NameSearch(gazetteer);
    String suggestions =
        gazetteer.entities().stream()
            .filter(entity -> !meant.isEmpty() && search.hasWords(entity, meant))
            .limit(SUGGESTIONS)
            .map(entity -> entity.id() + " (" + entity.name() + ")")
            .collect(Collectors.joining(", "));
    return new CommandFailed(
        ExitCode.USAGE,
        "--entity: the gazetteer knows nobody by '"
            + word
            + "'; "
            + (suggestions.isEmpty() ? "" : "did you mean " + suggestions + "? ")
            + "'entente entities NAME' looks ids up");
  }
}
