package org.entente.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeparationTest {

  private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 1000, 500);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void crowdedBoxesEndApartAndInside(long seed) {
    Random random = new Random(seed);
    List<Rectangle2D> boxes = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      boxes.add(
          new Rectangle2D.Double(
              400 + random.nextInt(100), 200 + random.nextInt(50), 40 + random.nextInt(60), 30));
    }
    assertThat(Separation.apart(boxes, AREA, 2)).isTrue();
    for (int i = 0; i < boxes.size(); i++) {
      assertThat(AREA.contains(boxes.get(i))).isTrue();
      for (int j = 0; j < i; j++) {
        assertThat(boxes.get(i).intersects(boxes.get(j))).isFalse();
      }
    }
  }

  @Test
  void boxesThatHaveNoRoomAreSaidNotToBeApart() {
    List<Rectangle2D> boxes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      boxes.add(new Rectangle2D.Double(0, 0, 900, 200));
    }
    assertThat(Separation.apart(boxes, AREA, 2)).isFalse();
  }

  @Test
  void whatIsApartStaysWhereItIs() {
    List<Rectangle2D> boxes =
        List.of(new Rectangle2D.Double(0, 0, 10, 10), new Rectangle2D.Double(50, 0, 10, 10));
    assertThat(Separation.apart(boxes, AREA, 2)).isTrue();
    assertThat(boxes.get(1)).isEqualTo(new Rectangle2D.Double(50, 0, 10, 10));
  }
}
