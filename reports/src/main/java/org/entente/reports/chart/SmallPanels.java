package org.entente.reports.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.core.time.Bucket;
import org.entente.reports.result.Numbers;
import org.entente.reports.result.Series;
import org.entente.reports.result.SeriesPoint;
import org.entente.reports.result.Turn;

/** Series side by side, one small panel each, on common axes. */
final class SmallPanels {

  private static final double GAP = 34;
  private static final double LINE = 17;
  private static final double FOOT = 46;
  private static final double VALUES = 50;

  private final List<Series> drawn;
  private final List<Series> counted;
  private final Bucket bucket;
  private final boolean isColoured;
  private final List<TurnMarks> marks;

  /**
   * @param isColoured whether each series has a colour of its own
   */
  SmallPanels(List<Series> all, Bucket bucket, boolean isColoured) {
    this(all, bucket, isColoured, List.of());
  }

  private SmallPanels(List<Series> all, Bucket bucket, boolean isColoured, List<TurnMarks> marks) {
    this.drawn = Pooling.of(all).apply(all);
    this.counted = all;
    this.bucket = bucket;
    this.isColoured = isColoured;
    this.marks = marks;
  }

  /** Series with their bursts and changes, each on a scale of its own. */
  static SmallPanels ofTurns(List<Turn> turns, Wording words) {
    return new SmallPanels(
        turns.stream().map(Turn::series).toList(),
        words.bucket(),
        false,
        turns.stream().map(turn -> new TurnMarks(turn, words)).toList());
  }

  void draw(Pen pen, Rectangle2D area) {
    int count = drawn.size();
    int columns = count <= 3 ? count : count == 4 ? 2 : 3;
    int rows = (count + columns - 1) / columns;
    double gap = marks.isEmpty() ? GAP : VALUES;
    double width = (area.getWidth() - VALUES - (columns - 1) * gap) / columns;
    int lines = IntStream.range(0, count).map(i -> head(pen, i, width).size()).max().orElse(1);
    double head = 8 + lines * LINE;
    double height = (area.getHeight() - rows * (head + FOOT)) / rows;
    for (int i = 0; i < count; i++) {
      int column = i % columns;
      double x = area.getX() + VALUES + column * (width + gap);
      double y = area.getY() + i / columns * (head + height + FOOT) + head;
      Rectangle2D plot = new Rectangle2D.Double(x, y, width, height);
      Panel panel = new Panel(plot, drawn.get(i).points().size(), scale(i));
      drawPanel(pen, i, panel);
      if (column == 0 || !marks.isEmpty()) {
        panel.labelValues(pen);
      }
    }
  }

  /** Common to all, or of one series and its marks. */
  private ValueScale scale(int index) {
    return ValueScale.ofShares(
        marks.isEmpty()
            ? SeriesData.highest(drawn)
            : Math.max(SeriesData.highest(List.of(drawn.get(index))), marks.get(index).highest()));
  }

  private void drawPanel(Pen pen, int index, Panel panel) {
    Series series = drawn.get(index);
    SeriesLines lines = new SeriesLines();
    if (isColoured) {
      lines.add(series, index);
    } else {
      lines.add(series);
    }
    marks.stream().skip(index).limit(1).forEach(mark -> mark.drawGround(pen, panel));
    lines.draw(pen, panel);
    marks.stream().skip(index).limit(1).forEach(mark -> mark.drawSteps(pen, panel));
    List<SeriesPoint> points = series.points();
    panel.labelPeriods(
        pen, new PeriodTicks(points.stream().map(SeriesPoint::start).toList(), bucket));
    Rectangle2D area = panel.area();
    List<Line> head = head(pen, index, area.getWidth());
    for (int i = 0; i < head.size(); i++) {
      double y = area.getY() - 8 - (head.size() - i - 0.5) * LINE;
      pen.left(head.get(i).text, head.get(i).style, area.getX(), y);
    }
  }

  /** A line above a panel. */
  private record Line(String text, Style style) {}

  /** What is named, in how many articles, and what the marks say. */
  private List<Line> head(Pen pen, int index, double width) {
    List<Line> head = new ArrayList<>();
    pen.wrap(counted.get(index).label(), Style.STRONG, width, 2)
        .forEach(name -> head.add(new Line(name, Style.STRONG)));
    long articles = counted.get(index).articles();
    String count = Numbers.grouped(articles) + (articles == 1 ? " article" : " articles");
    head.add(new Line(count, Style.AXIS));
    if (!marks.isEmpty()) {
      marks
          .get(index)
          .listClearest()
          .forEach(words -> head.add(new Line(pen.fit(words, Style.VALUE, width), Style.VALUE)));
    }
    return head;
  }
}
