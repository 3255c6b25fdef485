package org.entente.reports.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.reports.result.Backbone;
import org.entente.reports.result.Dyad;
import org.entente.reports.result.Numbers;
import org.entente.reports.result.Results;
import org.entente.reports.table.Column;
import org.entente.reports.table.TableSpec;

/** The backbone of the network: who is named together more often than by chance, in groups. */
final class NetworkChart {

  private static final TableSpec TABLE =
      TableSpec.named("network", "The strongest ties of the backbone")
          .with(
              Column.text("entity_a", "The entity with the smaller id"),
              Column.text("name_a", "Its name"),
              Column.text("entity_b", "The entity with the greater id"),
              Column.text("name_b", "Its name"),
              Column.count("n_articles", "articles", "Articles that name both"),
              Column.count("n_clusters", "stories", "Distinct stories among them"),
              Column.number(
                  "lift", "ratio", "How many times as often as by chance", "Brin et al. 1997"),
              Column.number("q_value", "probability", "False discovery rate", "as in dyads.csv"),
              Column.count("community_a", "label", "Group of the first"),
              Column.count("community_b", "label", "Group of the second"));

  private static final String TEST =
      "Tested: all pairs of entities named often enough (q below 0.05).";

  private static final String METHOD =
      "Ties: q below 0.05, of them the backbone (disparity filter). Colour and shape: groups by the"
          + " Leiden algorithm; grey: smaller groups. Only ties have a meaning, not places.";

  private static final String NOTHING =
      "no two are named together more often than by chance in this corpus";

  /** More names than this are read by nobody. */
  private static final int MOST = 48;

  private static final int TIES_TOLD = 5;
  private static final int NAMES_TOLD = 4;

  private final Backbone network;
  private final NetworkPart part;
  private final Wording words;

  private NetworkChart(Results results, Wording words) {
    this.network = results.patterns().backbone();
    this.part = NetworkPart.of(network, MOST);
    this.words = words;
  }

  static ChartSpec of(Results results, Wording words) {
    NetworkChart chart = new NetworkChart(results, words);
    return new ChartSpec(
        "network",
        "Who is named together more often than by chance",
        words.wholeRange(chart.measure()),
        words.note(chart.part.ties().isEmpty() ? TEST : METHOD),
        chart.alt(),
        new ChartData(TABLE, chart.rows()),
        chart.part.ties().isEmpty() ? Drawing.placeholder(NOTHING) : chart::draw);
  }

  private String measure() {
    int all = network.members().size();
    int shown = part.members().size();
    String which =
        shown < all ? "the strongest ties, of %s among %s entities" : "%s ties of %s entities";
    return "Network of names: "
        + which.formatted(Numbers.grouped(network.ties().size()), Numbers.grouped(all));
  }

  private List<List<?>> rows() {
    List<List<?>> rows = new ArrayList<>();
    for (Dyad tie : part.ties()) {
      rows.add(
          List.of(
              tie.a().id(),
              tie.a().name(),
              tie.b().id(),
              tie.b().name(),
              tie.articles(),
              tie.share().part(),
              tie.lift(),
              tie.qValue(),
              community(tie.a().id()),
              community(tie.b().id())));
    }
    return rows;
  }

  private long community(String id) {
    return part.members().stream()
        .filter(member -> member.entity().id().equals(id))
        .mapToLong(Backbone.Member::community)
        .findFirst()
        .orElse(0);
  }

  private String alt() {
    if (part.ties().isEmpty()) {
      return "No two are named together more often than by chance in this corpus.";
    }
    String ties =
        part.ties().stream()
            .limit(TIES_TOLD)
            .map(tie -> tie.label() + " " + Numbers.grouped(tie.share().part()))
            .collect(Collectors.joining("; "));
    String groups =
        part.groups().stream().map(NetworkChart::told).collect(Collectors.joining("; "));
    return "Network of %d entities and %d ties. Most %s name %s. Groups: %s."
        .formatted(part.members().size(), part.ties().size(), words.stories(), ties, groups);
  }

  private static String told(List<Backbone.Member> group) {
    String names =
        group.stream()
            .limit(NAMES_TOLD)
            .map(member -> member.entity().name())
            .collect(Collectors.joining(", "));
    int more = group.size() - NAMES_TOLD;
    return more > 0 ? names + " and " + more + " more" : names;
  }

  private void draw(Pen pen, Rectangle2D area) {
    Rectangle2D room =
        new Rectangle2D.Double(
            area.getX(), area.getY(), area.getWidth(), area.getHeight() - NetworkKey.HEIGHT);
    NetworkPicture.of(part, pen, room).draw();
    new NetworkKey(part, words).draw(pen, area);
  }
}
