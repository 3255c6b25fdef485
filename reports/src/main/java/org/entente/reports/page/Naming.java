package org.entente.reports.page;

import java.util.Optional;
import java.util.stream.Stream;
import org.entente.reports.run.RunFacts;
import org.entente.reports.table.CsvRow;

/**
 * For whom a row of mentions.csv counts, by the choices of a run.
 *
 * @param entity who is named, empty where the text leaves it open
 * @param via the state for which that one counts too, else empty
 */
record Naming(String entity, String via) {

  /** Nothing for a row that does not count, such as a capital or an agency. */
  static Optional<Naming> find(CsvRow row, RunFacts.Choices choices) {
    boolean counts =
        !row.text("entity_type").equals("agency")
            && choices.counts(row.text("kind"), row.text("temporal"));
    Naming naming = new Naming(row.text("entity_id"), choices.via() ? row.text("via") : "");
    return Optional.of(naming).filter(found -> counts && found.ids().findAny().isPresent());
  }

  /** The ids of one or two. */
  Stream<String> ids() {
    return Stream.of(entity, via).filter(id -> !id.isEmpty()).distinct();
  }
}
