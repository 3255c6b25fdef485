package org.entente.reports.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.reports.result.Backbone;
import org.entente.reports.result.Dyad;

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
    return new Ties(strongest, backbone.ties().size(), communities);
  }
}
