package org.entente.reports.page;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.reports.result.Entities;
import org.entente.reports.result.Numbers;
import org.entente.reports.result.RunTables;
import org.entente.reports.result.Share;
import org.entente.reports.table.CsvRow;
import org.entente.reports.table.Tables;

/** With whom the chosen entities of a run are named; nothing where none was chosen. */
final class FocusSection {

  private final SortedMap<String, Ranking<Tie>> focus = new TreeMap<>();
  private final Entities names;

  /** An entity named with the one in focus, over the whole range. */
  private record Tie(String other, long articles, Share share, double lift, double q) {

    private static final Comparator<Tie> MOST_NAMED =
        Comparator.comparingLong(Tie::articles).reversed().thenComparing(Tie::other);

    static Tie of(CsvRow row) {
      return new Tie(
          row.text("other_id"),
          row.count("n_articles"),
          new Share(
              row.count("n_clusters"),
              row.count("clusters_total"),
              row.number("share_low"),
              row.number("share_high")),
          row.number("lift"),
          row.number("q_value"));
    }
  }

  private FocusSection(Entities names) {
    this.names = names;
  }

  static FocusSection read(RunTables tables, Entities names) throws IOException {
    FocusSection section = new FocusSection(names);
    tables.forEach(
        Tables.EGO,
        row -> {
          if (row.text("period_start").isEmpty()) {
            section
                .focus
                .computeIfAbsent(
                    row.text("entity_id"), id -> new Ranking<>(Found.SHOWN, Tie.MOST_NAMED))
                .add(Tie.of(row));
          }
        });
    return section;
  }

  boolean isEmpty() {
    return focus.isEmpty();
  }

  void writeTo(Html html) {
    if (isEmpty()) {
      return;
    }
    html.open("section", "aria-labelledby", "focus");
    html.element("h2", "In focus", "id", "focus").line();
    focus.forEach((id, ties) -> write(id, ties, html));
    html.close().line();
  }

  private void write(String id, Ranking<Tie> ties, Html html) {
    String name = names.of(id).name();
    html.open("h3").element("bdi", name).close();
    HtmlTable table =
        new HtmlTable("Who is named together with " + name)
            .words("Name")
            .number("Articles")
            .number("Share")
            .number("95 % interval")
            .number("Lift")
            .number("q");
    for (Tie tie : ties.list()) {
      boolean isFirst = id.compareTo(tie.other()) < 0;
      table.row(
          Opening.of(isFirst ? id : tie.other(), isFirst ? tie.other() : id),
          List.of(
              names.of(tie.other()).name(),
              Numbers.grouped(tie.articles()),
              Numbers.percent(tie.share().value()),
              Numbers.interval(tie.share()),
              Numbers.fixed(tie.lift()),
              Numbers.decimal(tie.q())));
    }
    table.writeTo(html);
    FindingSections.remainder(html, ties.list().size(), ties.total(), "data/ego.csv");
  }
}
