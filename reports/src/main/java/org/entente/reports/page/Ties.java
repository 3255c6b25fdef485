package org.entente.reports.page;

import java.awt.geom.Point2D;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.reports.chart.ForceLayout;
import org.entente.reports.result.Backbone;
import org.entente.reports.result.Dyad;

/**
 * The network of the whole range: the ties of the backbone, most stories first, and the group of
 * each entity.
 *
 * @param total how many ties the backbone has, of which no more are held than can be drawn
 * @param places where the ends of the ties stand, from 0 to 1 from the left and from the top
 */
record Ties(
    List<Tie> ties, long total, Map<String, Long> communities, Map<String, Point2D> places) {

  private static final int DRAWN = 300;

  /** Two entities and the stories that name both. */
  record Tie(String a, String b, long stories) {

    private static Tie of(Dyad dyad) {
      return new Tie(dyad.a().id(), dyad.b().id(), dyad.share().part());
    }
  }

  static Ties of(Backbone backbone) {
    List<Tie> strongest =
        backbone.ties().stream()
            .map(Tie::of)
            .sorted(
                Comparator.comparingLong(Tie::stories)
                    .reversed()
                    .thenComparing(Tie::a)
                    .thenComparing(Tie::b))
            .limit(DRAWN)
            .toList();
    Map<String, Long> communities =
        backbone.members().stream()
            .collect(Collectors.toMap(m -> m.entity().id(), Backbone.Member::community));
    return new Ties(strongest, backbone.ties().size(), communities, place(strongest));
  }

  /** The places of the ends, those of the strongest ties first. */
  private static Map<String, Point2D> place(List<Tie> ties) {
    List<String> ends =
        ties.stream().flatMap(tie -> Stream.of(tie.a(), tie.b())).distinct().toList();
    Map<String, Integer> numbers = new HashMap<>();
    ends.forEach(end -> numbers.put(end, numbers.size()));
    double heaviest =
        Math.max(1, StrictMath.log(ties.stream().mapToLong(Tie::stories).max().orElse(1)));
    List<ForceLayout.Link> links =
        ties.stream()
            .map(
                tie ->
                    new ForceLayout.Link(
                        numbers.get(tie.a()),
                        numbers.get(tie.b()),
                        0.3 + StrictMath.log(tie.stories()) / heaviest))
            .toList();
    List<Point2D> placed = ForceLayout.place(ends.size(), links);
    Map<String, Point2D> places = new LinkedHashMap<>();
    ends.forEach(end -> places.put(end, placed.get(numbers.get(end))));
    return places;
  }
}
