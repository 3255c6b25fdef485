package org.entente.reports.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.entente.core.time.Bucket;
import org.entente.reports.result.Numbers;
import org.entente.reports.result.Series;
import org.entente.reports.result.SeriesPoint;

/** Series side by side, one small panel each, on common axes. */
final class SmallPanels {

  private static final double GAP = 34;
  private static final double LINE = 17;
  private static final double FOOT = 36;
  private static final double VALUES = 50;

  private final List<Series> drawn;
  private final List<Series> counted;
  private final Bucket bucket;
  private final boolean isColoured;

  /**
   * @param isColoured whether each series has a colour of its own
   */
  SmallPanels(List<Series> all, Bucket bucket, boolean isColoured) {
    this.drawn = Pooling.of(all).apply(all);
    this.counted = all;
    this.bucket = bucket;
    this.isColoured = isColoured;
  }

  void draw(Pen pen, Rectangle2D area) {
    int count = drawn.size();
    int columns = count <= 3 ? count : count == 4 ? 2 : 3;
    int rows = (count + columns - 1) / columns;
    double width = (area.getWidth() - VALUES - (columns - 1) * GAP) / columns;
    int lines = drawn.stream().mapToInt(each -> name(pen, each, width).size()).max().orElse(1);
    double head = 8 + (lines + 1) * LINE;
    double height = (area.getHeight() - rows * (head + FOOT)) / rows;
    ValueScale scale = ValueScale.ofShares(SeriesData.highest(drawn));
    for (int i = 0; i < count; i++) {
      int column = i % columns;
      double x = area.getX() + VALUES + column * (width + GAP);
      double y = area.getY() + i / columns * (head + height + FOOT) + head;
      Rectangle2D plot = new Rectangle2D.Double(x, y, width, height);
      Panel panel = new Panel(plot, drawn.get(i).points().size(), scale);
      drawPanel(pen, i, panel);
      if (column == 0) {
        panel.labelValues(pen);
      }
    }
  }

  private void drawPanel(Pen pen, int index, Panel panel) {
    Series series = drawn.get(index);
    SeriesLines lines = new SeriesLines();
    if (isColoured) {
      lines.add(series, index);
    } else {
      lines.add(series);
    }
    lines.draw(pen, panel);
    List<SeriesPoint> points = series.points();
    panel.labelPeriods(
        pen, new PeriodTicks(points.stream().map(SeriesPoint::start).toList(), bucket));
    Rectangle2D area = panel.area();
    long articles = counted.get(index).articles();
    String count = Numbers.grouped(articles) + (articles == 1 ? " article" : " articles");
    pen.left(count, Style.AXIS, area.getX(), area.getY() - 8 - LINE / 2);
    List<String> name = name(pen, series, area.getWidth());
    for (int i = 0; i < name.size(); i++) {
      double y = area.getY() - 8 - (name.size() - i + 0.5) * LINE;
      pen.left(name.get(i), Style.STRONG, area.getX(), y);
    }
  }

  private static List<String> name(Pen pen, Series series, double width) {
    return pen.wrap(series.label(), Style.STRONG, width, 2);
  }
}
