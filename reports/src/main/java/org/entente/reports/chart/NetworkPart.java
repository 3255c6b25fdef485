package org.entente.reports.chart;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.reports.result.Backbone;
import org.entente.reports.result.Dyad;

/**
 * The part of a network that a picture can hold: the ends of its strongest ties, and all ties
 * between these. Regions are places, and stand in the tables only.
 *
 * @param members most stories first
 * @param ties most stories first
 */
record NetworkPart(List<Backbone.Member> members, List<Dyad> ties) {

  private static final Comparator<Dyad> STRONGEST =
      Comparator.comparingLong((Dyad tie) -> tie.share().part())
          .reversed()
          .thenComparing(tie -> tie.a().id())
          .thenComparing(tie -> tie.b().id());

  /** At most so many members. */
  static NetworkPart of(Backbone network, int most) {
    Map<String, Backbone.Member> known = new LinkedHashMap<>();
    network.members().stream()
        .filter(member -> !member.entity().isRegion())
        .forEach(member -> known.put(member.entity().id(), member));
    List<Dyad> ties =
        network.ties().stream()
            .filter(tie -> known.containsKey(tie.a().id()) && known.containsKey(tie.b().id()))
            .sorted(STRONGEST)
            .toList();
    Map<String, Backbone.Member> chosen = new TreeMap<>();
    for (Dyad tie : ties) {
      int added = chosen.containsKey(tie.a().id()) ? 0 : 1;
      added += chosen.containsKey(tie.b().id()) ? 0 : 1;
      if (chosen.size() + added <= most) {
        chosen.put(tie.a().id(), known.get(tie.a().id()));
        chosen.put(tie.b().id(), known.get(tie.b().id()));
      }
    }
    return new NetworkPart(
        network.members().stream().filter(each -> chosen.containsKey(each.entity().id())).toList(),
        ties.stream()
            .filter(tie -> chosen.containsKey(tie.a().id()) && chosen.containsKey(tie.b().id()))
            .toList());
  }

  /** The ties as links between places in the list of members, heavier for more stories. */
  List<ForceLayout.Link> links() {
    Map<String, Integer> places = new LinkedHashMap<>();
    members.forEach(member -> places.put(member.entity().id(), places.size()));
    double heaviest = Math.max(1, StrictMath.log(greatestTie()));
    return ties.stream()
        .map(
            tie ->
                new ForceLayout.Link(
                    places.get(tie.a().id()),
                    places.get(tie.b().id()),
                    0.3 + StrictMath.log(tie.share().part()) / heaviest))
        .toList();
  }

  /** The groups told apart: those with several members here, most stories first, so many. */
  List<List<Backbone.Member>> groups() {
    return members.stream()
        .collect(
            Collectors.groupingBy(
                Backbone.Member::community, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .filter(group -> group.size() > 1)
        .sorted(Comparator.comparingDouble(NetworkPart::strength).reversed())
        .limit(HouseTheme.CATEGORIES)
        .toList();
  }

  private static double strength(Collection<Backbone.Member> group) {
    return group.stream().mapToDouble(Backbone.Member::strength).sum();
  }

  double greatestStrength() {
    return members.stream().mapToDouble(Backbone.Member::strength).max().orElse(1);
  }

  long greatestTie() {
    return ties.stream().mapToLong(tie -> tie.share().part()).max().orElse(1);
  }
}
