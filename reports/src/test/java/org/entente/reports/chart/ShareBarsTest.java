package org.entente.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.entente.reports.result.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareBarsTest {

  /** The axis is 60 to 450 wide, to 30 % in steps of 5. */
  @ParameterizedTest
  @ValueSource(doubles = {210, 260, 320, 360, 600})
  void marksAreLabelledAtEvenSteps(double width) {
    Pen pen = pen();
    new ShareBars(List.of(Share.of(35, 160)), new Rectangle2D.Double(0, 0, width, 30)).draw(pen);
    List<Rectangle2D> marks =
        pen.boxes().stream()
            .filter(box -> box.room().getCenterY() > 30)
            .map(TextBox::room)
            .toList();
    assertThat(marks).hasSizeGreaterThan(1);
    double apart = marks.get(1).getCenterX() - marks.get(0).getCenterX();
    for (int i = 1; i < marks.size(); i++) {
      assertThat(marks.get(i).getCenterX() - marks.get(i - 1).getCenterX())
          .isCloseTo(apart, within(0.5));
      assertThat(marks.get(i).getMinX()).isGreaterThan(marks.get(i - 1).getMaxX());
    }
  }

  @Test
  void noLineBreaksBeforeAPercentSign() {
    Pen pen = pen();
    for (double room = 60; room < 200; room += 3) {
      assertThat(pen.wrap("bands: 95 % Wilson intervals of 5 % and 95 %.", Style.NOTE, room, 9))
          .noneMatch(line -> line.startsWith("%"));
    }
  }

  private static Pen pen() {
    BufferedImage image = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
    return new Pen(image.createGraphics(), Lettering.PLAIN);
  }
}
