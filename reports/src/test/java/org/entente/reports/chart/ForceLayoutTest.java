package org.entente.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForceLayoutTest {

  /** Two triangles that one tie joins. */
  private static final List<ForceLayout.Link> TWO_GROUPS =
      List.of(link(0, 1), link(1, 2), link(0, 2), link(3, 4), link(4, 5), link(3, 5), link(2, 3));

  private static ForceLayout.Link link(int a, int b) {
    return new ForceLayout.Link(a, b, 1);
  }

  @Test
  void whatIsTiedStandsNearer() {
    List<Point2D> places = ForceLayout.place(6, TWO_GROUPS);
    assertThat(places.get(0).distance(places.get(1)))
        .isLessThan(places.get(0).distance(places.get(4)));
    assertThat(places.get(4).distance(places.get(5)))
        .isLessThan(places.get(0).distance(places.get(4)));
  }

  @Test
  void theSameNetworkHasTheSamePlaces() {
    assertThat(ForceLayout.place(6, TWO_GROUPS)).isEqualTo(ForceLayout.place(6, TWO_GROUPS));
  }

  @Test
  void placesFillTheSquare() {
    assertThat(ForceLayout.place(6, TWO_GROUPS))
        .allSatisfy(place -> assertThat(place.getX()).isBetween(0.0, 1.0))
        .anySatisfy(place -> assertThat(place.getX()).isZero())
        .anySatisfy(place -> assertThat(place.getY()).isEqualTo(1));
  }

  @Test
  void oneNodeStandsInTheMiddleAndNoneNowhere() {
    assertThat(ForceLayout.place(1, List.of())).containsExactly(new Point2D.Double(0.5, 0.5));
    assertThat(ForceLayout.place(0, List.of())).isEmpty();
  }
}
