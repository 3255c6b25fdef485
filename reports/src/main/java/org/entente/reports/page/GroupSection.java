package org.entente.reports.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.reports.result.Entities;
import org.entente.reports.result.Numbers;
import org.entente.reports.result.RunTables;
import org.entente.reports.table.CsvRow;
import org.entente.reports.table.Tables;

/** The network of the whole range: a picture that can be dragged, its groups, its places. */
final class GroupSection {

  private static final int NAMED = 8;

  private final SortedMap<Long, List<Place>> groups = new TreeMap<>();
  private final Entities names;
  private final Ties ties;

  /** Where an entity stands in the network. */
  private record Place(String id, long group, long degree, double strength, double betweenness) {

    static Place of(CsvRow row) {
      return new Place(
          row.text("entity_id"),
          row.count("community"),
          row.count("degree"),
          row.number("strength"),
          row.number("betweenness"));
    }

    private static final Comparator<Place> STRONGEST =
        Comparator.comparingDouble(Place::strength).reversed().thenComparing(Place::id);
  }

  private GroupSection(Entities names, Ties ties) {
    this.names = names;
    this.ties = ties;
  }

  static GroupSection read(RunTables tables, Entities names, Ties ties) throws IOException {
    GroupSection section = new GroupSection(names, ties);
    tables.forEach(
        Tables.COMMUNITIES,
        row -> {
          if (row.text("period_start").isEmpty()) {
            Place place = Place.of(row);
            section.groups.computeIfAbsent(place.group(), g -> new ArrayList<>()).add(place);
          }
        });
    section.groups.values().forEach(places -> places.sort(Place.STRONGEST));
    return section;
  }

  void writeTo(Html html) {
    html.open("section", "aria-labelledby", "groups");
    html.element("h2", "Groups", "id", "groups").line();
    if (groups.isEmpty()) {
      html.element("p", "too few ties are firm enough for a network", "class", "nothing");
    } else {
      writeNetwork(html);
      writeGroups(html);
      writePlaces(html);
    }
    html.close().line();
  }

  private void writeNetwork(Html html) {
    html.open("figure", "class", "scripted", "id", "network", "hidden", "hidden");
    html.open("div", "class", "plot tall").close();
    html.open("figcaption").text("The backbone: ");
    html.text(
        ties.ties().size() < ties.total()
            ? "the %s ties with most stories of %s, all in "
                .formatted(Numbers.grouped(ties.ties().size()), Numbers.grouped(ties.total()))
            : "%s ties, also in ".formatted(Numbers.grouped(ties.total())));
    html.element("a", "graph/edges.csv", "href", "graph/edges.csv");
    html.text(
        ". Width is stories, colour and mark are the group. Drag a name to move it; click it, or a"
            + " tie, for its sentences. The tables below say the same.");
    html.close().close().line();
  }

  private void writeGroups(Html html) {
    HtmlTable table =
        new HtmlTable("Groups of entities named together").words("Group").number("Entities");
    table.words("Most tied in it");
    groups.entrySet().stream()
        .limit(Found.SHOWN)
        .forEach(
            group -> {
              List<Place> places = group.getValue();
              List<String> first =
                  places.stream().limit(NAMED).map(each -> names.of(each.id()).name()).toList();
              int more = places.size() - first.size();
              table.row(
                  Numbers.grouped(group.getKey()),
                  Numbers.grouped(places.size()),
                  String.join(", ", first) + (more > 0 ? " and " + more + " more" : ""));
            });
    table.writeTo(html);
    FindingSections.remainder(
        html, Math.min(Found.SHOWN, groups.size()), groups.size(), "data/communities.csv");
  }

  private void writePlaces(Html html) {
    List<Place> places =
        groups.values().stream().flatMap(List::stream).sorted(Place.STRONGEST).toList();
    List<Place> shown = places.subList(0, Math.min(Found.SHOWN, places.size()));
    HtmlTable table =
        new HtmlTable("Places in the network, strongest ties first")
            .words("Name")
            .total("Group")
            .number("Ties")
            .number("Stories of its ties")
            .number("Betweenness");
    for (Place place : shown) {
      table.row(
          Opening.of(place.id(), ""),
          List.of(
              names.of(place.id()).name(),
              Numbers.grouped(place.group()),
              Numbers.grouped(place.degree()),
              Numbers.whole(place.strength()),
              Numbers.fixed(place.betweenness())));
    }
    table.writeTo(html);
    FindingSections.remainder(html, shown.size(), places.size(), "data/communities.csv");
  }
}
