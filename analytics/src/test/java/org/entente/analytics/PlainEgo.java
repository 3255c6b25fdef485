package org.entente.analytics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The ties of some entities, each seen from them, from the tables of {@link PlainLoop}. */
final class PlainEgo {

  static final List<String> EGO =
      List.of(
          ("entity_id bucket period_start other_id n_articles n_clusters n_sources n_windows"
                  + " n_entity n_other windows_total articles_total clusters_total expected lift"
                  + " npmi llr q_value share share_low share_high")
              .split(" "));

  private PlainEgo() {}

  static List<List<Object>> rows(PlainLoop.Tables tables, Set<String> focus) {
    List<List<Object>> rows = new ArrayList<>();
    addAll(rows, PlainLoop.DYAD_PERIOD, tables.dyadPeriod(), focus);
    addAll(rows, PlainLoop.DYADS, tables.dyads(), focus);
    return rows;
  }

  private static void addAll(
      List<List<Object>> rows, List<String> columns, List<List<Object>> dyads, Set<String> focus) {
    for (List<Object> dyad : dyads) {
      for (String side : List.of("a", "b")) {
        if (focus.contains(dyad.get(columns.indexOf("entity_" + side)))) {
          rows.add(seenFrom(side, side.equals("a") ? "b" : "a", columns, dyad));
        }
      }
    }
  }

  private static List<Object> seenFrom(
      String side, String other, List<String> columns, List<Object> dyad) {
    List<Object> row = new ArrayList<>();
    for (String column : EGO) {
      int at =
          columns.indexOf(
              switch (column) {
                case "entity_id" -> "entity_" + side;
                case "other_id" -> "entity_" + other;
                case "n_entity" -> "n_" + side;
                case "n_other" -> "n_" + other;
                default -> column;
              });
      row.add(at < 0 ? null : dyad.get(at));
    }
    return row;
  }
}
