package org.entente.reports.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.reports.result.RunTables;
import org.entente.reports.table.CsvRow;
import org.entente.reports.table.Tables;

/**
 * The network of the whole range: the ties of the backbone, most stories first, and the group of
 * each entity.
 *
 * @param total how many ties the backbone has, of which no more are held than can be drawn
 */
record Ties(List<Tie> ties, long total, Map<String, Long> communities) {

  private static final int DRAWN = 300;

  /** Two entities and the stories that name both. */
  record Tie(String a, String b, long stories) {

    static Tie of(CsvRow row) {
      return new Tie(row.text("entity_a"), row.text("entity_b"), row.count("n_clusters"));
    }
  }

  static Ties read(RunTables tables) throws IOException {
    List<Tie> ties = new ArrayList<>();
    tables.forEach(
        Tables.DYADS,
        row -> {
          if (row.text("backbone").equals("true")) {
            ties.add(Tie.of(row));
          }
        });
    ties.sort(
        Comparator.comparingLong(Tie::stories)
            .reversed()
            .thenComparing(Tie::a)
            .thenComparing(Tie::b));
    Map<String, Long> communities = new HashMap<>();
    tables.forEach(
        Tables.COMMUNITIES,
        row -> {
          if (row.text("period_start").isEmpty()) {
            communities.put(row.text("entity_id"), row.count("community"));
          }
        });
    return new Ties(
        List.copyOf(ties.subList(0, Math.min(DRAWN, ties.size()))), ties.size(), communities);
  }
}
