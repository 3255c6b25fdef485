package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.core.entity.Entity;
import org.entente.core.entity.EntityId;
import org.entente.core.entity.Gazetteer;
import org.entente.core.text.Fold;
import org.entente.reports.table.Tables;

/**
 * Who is meant by a word: an id ({@code iso3:CHN}), the ISO letters of a state ({@code CHN}), the
 * name that a run's tables have ({@code Russia}), or another that the gazetteer knows ({@code
 * USSR}).
 */
final class EntityFinder {

  private static final int SUGGESTIONS = 5;

  /** The names of the run's entities by id. */
  private final Map<String, String> names = new LinkedHashMap<>();

  EntityFinder(Path run) throws IOException {
    ParquetRows.of(run, Tables.ENTITIES, List.of("entity_id", "name"), Map.of())
        .forEach(row -> names.put(ParquetRows.text(row, 0), ParquetRows.text(row, 1)));
  }

  /** The id of the one who is meant; the run is asked first, the gazetteer if need be. */
  String find(String word) throws CommandFailed {
    String id = word.contains(":") ? word : "iso3:" + word.toUpperCase(Locale.ROOT);
    if (names.containsKey(id)) {
      return id;
    }
    String meant = Fold.slug(word);
    List<String> found =
        names.keySet().stream()
            .filter(x -> !meant.isEmpty() && Fold.slug(names.get(x)).equals(meant))
            .toList();
    if (found.isEmpty() && isKnown(id)) {
      found = List.of(id);
    }
    if (found.isEmpty() && !meant.isEmpty()) {
      found = listCalled(meant);
    }
    if (found.size() != 1) {
      throw new CommandFailed(ExitCode.USAGE, explain(word, meant, found));
    }
    return found.get(0);
  }

  /** Those of the run who have it as one of several names, else those of the gazetteer. */
  private List<String> listCalled(String meant) {
    NameSearch search = new NameSearch(Gazetteer.standard());
    List<String> called = search.called(meant).map(e -> e.id().value()).toList();
    List<String> here = called.stream().filter(names::containsKey).toList();
    return here.isEmpty() ? called : here;
  }

  /** How messages call an entity: by its name and its id. */
  String title(String id) {
    return Optional.ofNullable(names.get(id))
        .or(() -> Gazetteer.standard().findEntity(EntityId.of(id)).map(Entity::name))
        .map(name -> name + " (" + id + ")")
        .orElse(id);
  }

  private boolean isKnown(String id) {
    return Gazetteer.standard().entities().stream().anyMatch(e -> e.id().value().equals(id));
  }

  private String explain(String word, String meant, List<String> found) {
    if (!found.isEmpty()) {
      return "'" + word + "' is the name of several; say which by its id: " + list(found);
    }
    List<String> like =
        names.keySet().stream()
            .filter(id -> !meant.isEmpty() && Fold.slug(names.get(id)).contains(meant))
            .toList();
    return "nobody is called '"
        + word
        + "'; "
        + (like.isEmpty() ? "" : "did you mean " + list(like) + "? ")
        + "'entente entities NAME' looks ids up";
  }

  private String list(List<String> ids) {
    return ids.stream().limit(SUGGESTIONS).map(this::title).collect(Collectors.joining(", "))
        + (ids.size() > SUGGESTIONS ? " and " + (ids.size() - SUGGESTIONS) + " more" : "");
  }
}
