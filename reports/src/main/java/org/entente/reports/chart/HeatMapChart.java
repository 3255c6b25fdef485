package org.entente.reports.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.entente.reports.result.Entity;
import org.entente.reports.result.Numbers;
import org.entente.reports.result.Results;
import org.entente.reports.table.Column;
import org.entente.reports.table.TableSpec;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.data.xy.DefaultXYZDataset;

/**
 * Which states are named together: half a matrix of articles, each state named on the diagonal;
 * read left of the name and below it. States often named together stand side by side.
 */
final class HeatMapChart {

  private static final TableSpec TABLE =
      TableSpec.named("heatmap", "Articles that name two states together")
          .with(
              Column.text("entity_a", "The state of the row"),
              Column.text("name_a", "Its name"),
              Column.text("entity_b", "The state of the column"),
              Column.text("name_b", "Its name"),
              Column.count("n_articles", "articles", "Articles that name both"),
              Column.number("npmi", "from -1 to 1", "Association of the two", "Bouma 2009"));

  private static final double WIDEST_NAME = 220;

  private final TieMatrix ties;

  private HeatMapChart(Results results) {
    this.ties = TieMatrix.of(results);
  }

  static ChartSpec of(Results results, Wording words) {
    HeatMapChart chart = new HeatMapChart(results);
    return new ChartSpec(
        "heatmap",
        "Articles that name two states together",
        words.wholeRange(chart.measure()),
        words.note("Neighbours are alike by NPMI (average linkage). " + words.counting()),
        chart.alt(),
        new ChartData(TABLE, chart.rows()),
        chart.ties.most() == 0
            ? Drawing.placeholder("no two states are named together in this corpus")
            : chart::draw);
  }

  private String measure() {
    return ties.size() > 1
        ? "Number of articles, the %s states most named".formatted(ties.size())
        : "Number of articles";
  }

  private List<List<?>> rows() {
    List<List<?>> rows = new ArrayList<>();
    for (int row = 1; row < ties.size(); row++) {
      for (int column = 0; column < row; column++) {
        Entity a = ties.state(row);
        Entity b = ties.state(column);
        double npmi = ties.npmi(row, column);
        rows.add(List.of(a.id(), a.name(), b.id(), b.name(), ties.articles(row, column), npmi));
      }
    }
    return rows;
  }

  private String alt() {
    return ties.most() == 0
        ? "No two states are named together in this corpus."
        : "Heat map of the articles that name two of %s states together; the most, %s, name %s."
            .formatted(ties.size(), Numbers.grouped(ties.most()), ties.strongest());
  }

  private void draw(Pen pen, Rectangle2D area) {
    int n = ties.size();
    double names = 0;
    for (int i = 0; i < n; i++) {
      names = Math.max(names, Math.min(WIDEST_NAME, pen.width(ties.state(i).name(), Style.VALUE)));
    }
    double left = names + 10;
    double cell = Math.min(110, (area.getWidth() - 2 * left) / (n - 1));
    double height = Math.min(48, area.getHeight() / n);
    Rectangle2D cells =
        new Rectangle2D.Double(
            area.getX() + left, area.getY() + height, cell * (n - 1), height * (n - 1));
    drawCells(pen, cells);
    drawSeams(pen, cells);
    for (int i = 0; i < n; i++) {
      String name = pen.fit(ties.state(i).name(), Style.VALUE, WIDEST_NAME);
      double y = cells.getY() + (i - 0.5) * height;
      if (i > 0) {
        pen.right(name, Style.VALUE, cells.getX() - 8, y);
      }
      if (i < n - 1) {
        pen.left(name, Style.AXIS, cells.getX() + i * cell + 5, y);
      }
      drawValues(pen, cells, i);
    }
    drawLegend(pen, area);
  }

  private void drawCells(Pen pen, Rectangle2D cells) {
    int n = ties.size();
    List<double[]> values = new ArrayList<>();
    for (int row = 1; row < n; row++) {
      for (int column = 0; column < row; column++) {
        if (ties.articles(row, column) > 0) {
          values.add(new double[] {column, row, ties.articles(row, column)});
        }
      }
    }
    double[][] xyz = new double[3][values.size()];
    for (int i = 0; i < values.size(); i++) {
      for (int axis = 0; axis < 3; axis++) {
        xyz[axis][i] = values.get(i)[axis];
      }
    }
    DefaultXYZDataset data = new DefaultXYZDataset();
    data.addSeries("articles", xyz);
    XYBlockRenderer renderer = new XYBlockRenderer();
    renderer.setPaintScale(paints());
    NumberAxis rows = Panel.bare(0.5, n - 0.5, n);
    rows.setInverted(true);
    XYPlot plot = new XYPlot(data, Panel.bare(-0.5, n - 1.5, n), rows, renderer);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    Panel.draw(pen, plot, cells);
  }

  /** White lines between the cells. */
  private void drawSeams(Pen pen, Rectangle2D cells) {
    for (int i = 0; i < ties.size(); i++) {
      double x = cells.getX() + i * cells.getWidth() / (ties.size() - 1);
      double y = cells.getY() + i * cells.getHeight() / (ties.size() - 1);
      pen.line(HouseTheme.SURFACE, HouseTheme.LINE, x, cells.getY(), x, cells.getMaxY());
      pen.line(HouseTheme.SURFACE, HouseTheme.LINE, cells.getX(), y, cells.getMaxX(), y);
    }
  }

  private void drawValues(Pen pen, Rectangle2D cells, int row) {
    int n = ties.size();
    double width = cells.getWidth() / (n - 1);
    double height = cells.getHeight() / (n - 1);
    for (int column = 0; column < row; column++) {
      double x = cells.getX() + (column + 0.5) * width;
      double y = cells.getY() + (row - 0.5) * height;
      long articles = ties.articles(row, column);
      if (articles == 0) {
        pen.center("0", Style.TINY, x, y);
      } else {
        Color ink = HouseTheme.inkOn(HouseTheme.scale(place(articles)));
        pen.center(label(pen, articles, width), Style.VALUE, ink, x, y);
      }
    }
  }

  /** The count in full, or in thousands where the cell is too narrow. */
  private static String label(Pen pen, long articles, double width) {
    String full = Numbers.grouped(articles);
    return pen.width(full, Style.VALUE) + 4 <= width ? full : Numbers.compact(articles);
  }

  /** Where a count lies on the scale of colours, by square root: few ties are very strong. */
  private double place(double articles) {
    return Math.sqrt(articles / ties.most());
  }

  private PaintScale paints() {
    return new PaintScale() {
      @Override
      public double getLowerBound() {
        return 0;
      }

      @Override
      public double getUpperBound() {
        return ties.most();
      }

      @Override
      public Color getPaint(double value) {
        return HouseTheme.scale(place(value));
      }
    };
  }

  private void drawLegend(Pen pen, Rectangle2D area) {
    double width = 200;
    double x = area.getMaxX() - width;
    double y = area.getY() + 24;
    pen.right("articles (square root scale)", Style.AXIS, area.getMaxX(), y - 16);
    for (int i = 0; i < width; i++) {
      pen.fill(HouseTheme.scale(place(1) + (1 - place(1)) * i / width), x + i, y, 1.5, 14);
    }
    pen.left("1", Style.AXIS, x, y + 26);
    pen.right(Numbers.grouped(ties.most()), Style.AXIS, area.getMaxX(), y + 26);
  }
}
