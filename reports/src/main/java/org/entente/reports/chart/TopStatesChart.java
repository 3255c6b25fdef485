package org.entente.reports.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.reports.result.EntityTotal;
import org.entente.reports.result.Findings;
import org.entente.reports.result.Numbers;
import org.entente.reports.result.Results;
import org.entente.reports.result.Share;
import org.entente.reports.table.Column;
import org.entente.reports.table.TableSpec;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYBarDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The states most named: a bar for the share of articles that name each, with its interval. */
final class TopStatesChart {

  private static final TableSpec TABLE =
      TableSpec.named("top_states", "States most named")
          .with(
              Column.text("entity_id", "The state"),
              Column.text("name", "Its name"),
              Column.count("n_articles", "articles", "Articles that name it"),
              Column.count("n_clusters", "stories", "Distinct stories that name it"),
              Column.count("clusters_total", "stories", "All distinct stories"),
              Column.number("share", "proportion", "n_clusters / clusters_total", ""),
              Column.number("share_low", "proportion", "Lower bound of the share", "Wilson 1927"),
              Column.number("share_high", "proportion", "Upper bound of the share", "Wilson 1927"));

  private static final int SHOWN = 15;
  private static final double TALLEST_ROW = 40;
  private static final double WIDEST_NAME = 320;
  private static final double VALUE_WIDTH = 150;

  private final List<EntityTotal> states;

  private TopStatesChart(Results results) {
    this.states = results.states().stream().limit(SHOWN).toList();
  }

  static ChartSpec of(Results results, Wording words) {
    TopStatesChart chart = new TopStatesChart(results);
    String title =
        Findings.findLeadingState(results)
            .map(TopStatesChart::finding)
            .orElse("States most named in the corpus");
    return new ChartSpec(
        "top_states",
        title,
        words.wholeRange(words.shareOf("that name the state")),
        words.note("Lines: 95 % Wilson intervals. " + words.counting()),
        chart.alt(),
        new ChartData(TABLE, chart.rows()),
        chart.states.isEmpty()
            ? Drawing.placeholder("no states named in this corpus")
            : chart::draw);
  }

  private static String finding(EntityTotal state) {
    return "%s is named in %s of articles, more than any other state"
        .formatted(state.entity().name(), Numbers.percent(state.share().value()));
  }

  private List<List<?>> rows() {
    List<List<?>> rows = new ArrayList<>();
    for (EntityTotal state : states) {
      Share share = state.share();
      rows.add(
          List.of(
              state.entity().id(),
              state.entity().name(),
              state.articles(),
              share.part(),
              share.whole(),
              share.value(),
              share.low(),
              share.high()));
    }
    return rows;
  }

  private String alt() {
    return states.isEmpty()
        ? "No states named in this corpus."
        : states.stream()
            .map(state -> state.entity().name() + " " + text(state.share()))
            .collect(
                Collectors.joining(
                    "; ", "Bar chart of the share of articles that name each state: ", "."));
  }

  private static String text(Share share) {
    return Numbers.percent(share.value()) + " (" + Numbers.interval(share) + ")";
  }

  private void draw(Pen pen, Rectangle2D area) {
    double names =
        states.stream()
            .mapToDouble(state -> pen.width(state.entity().name(), Style.LABEL))
            .max()
            .orElse(0);
    double left = Math.min(WIDEST_NAME, names) + 12;
    double row = Math.min(TALLEST_ROW, (area.getHeight() - 28) / states.size());
    Rectangle2D plot =
        new Rectangle2D.Double(
            area.getX() + left,
            area.getY(),
            area.getWidth() - left - VALUE_WIDTH,
            row * states.size());
    double widest = states.stream().mapToDouble(state -> state.share().high()).max().orElse(0);
    ValueScale scale = ValueScale.ofShares(widest);
    drawBars(pen, plot, scale);
    for (double mark : scale.marks()) {
      double x = plot.getX() + mark / scale.upper() * plot.getWidth();
      pen.center(scale.label(mark), Style.AXIS, x, plot.getMaxY() + 14);
    }
    for (int i = 0; i < states.size(); i++) {
      drawRow(pen, plot, scale, i);
    }
  }

  private void drawBars(Pen pen, Rectangle2D plot, ValueScale scale) {
    XYSeries bars = new XYSeries("share", false, false);
    for (int i = 0; i < states.size(); i++) {
      bars.add(i, states.get(i).share().value());
    }
    XYSeriesCollection series = new XYSeriesCollection(bars);
    XYBarRenderer renderer = new XYBarRenderer(0.32);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    renderer.setSeriesPaint(0, HouseTheme.MAIN_PALE);
    NumberAxis ranks = Panel.bare(-0.5, states.size() - 0.5, states.size());
    ranks.setInverted(true);
    NumberAxis values = Panel.bare(0, scale.upper(), scale.step());
    XYPlot body = new XYPlot(new XYBarDataset(series, 1), ranks, values, renderer);
    body.setOrientation(PlotOrientation.HORIZONTAL);
    body.setDomainGridlinesVisible(false);
    body.setRangeGridlinePaint(HouseTheme.GRID);
    body.setRangeGridlineStroke(HouseTheme.HAIR);
    Panel.draw(pen, body, plot);
  }

  private void drawRow(Pen pen, Rectangle2D plot, ValueScale scale, int i) {
    EntityTotal state = states.get(i);
    Share share = state.share();
    double y = plot.getY() + (i + 0.5) * plot.getHeight() / states.size();
    double unit = plot.getWidth() / scale.upper();
    double low = plot.getX() + share.low() * unit;
    double high = plot.getX() + share.high() * unit;
    pen.right(
        pen.fit(state.entity().name(), Style.LABEL, WIDEST_NAME), Style.LABEL, plot.getX() - 10, y);
    pen.line(HouseTheme.INK, HouseTheme.FINE_LINE, low, y, high, y);
    pen.line(HouseTheme.INK, HouseTheme.FINE_LINE, low, y - 4, low, y + 4);
    pen.line(HouseTheme.INK, HouseTheme.FINE_LINE, high, y - 4, high, y + 4);
    String value = Numbers.percent(share.value());
    pen.left(value, Style.STRONG, high + 10, y);
    pen.left(Numbers.interval(share), Style.AXIS, high + 18 + pen.width(value, Style.STRONG), y);
  }
}
